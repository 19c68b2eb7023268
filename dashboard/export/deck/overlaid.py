"""A series of a bar chart that is written and not drawn: its bars lie unseen over stacks, their values at the ends.

Stacked bars cannot carry the value of the whole stack; bars of a second pair of axes, of the same scale, can.
"""

from copy import deepcopy
from typing import Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

NO_FILL = f"<c:spPr {nsdecls('c', 'a')}><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"


def apart(drawn: Any) -> None:
    """Take the last series of a chart out of its stacks and lay it over them, unseen but for its labels."""
    area = drawn._chartSpace.chart.plotArea
    stacks = area.find(qn("c:barChart"))
    over = deepcopy(stacks)
    for series in over.findall(qn("c:ser"))[:-1]:
        over.remove(series)
    stacks.remove(stacks.findall(qn("c:ser"))[-1])
    over.find(qn("c:grouping")).set("val", "clustered")
    _unseen(over.find(qn("c:ser")))
    stacks.addnext(over)
    _axes_of_its_own(area, over)


def _unseen(series: Any) -> None:
    for old in series.findall(qn("c:spPr")):
        series.remove(old)
    series.find(qn("c:tx")).addnext(parse_xml(NO_FILL))


def _axes_of_its_own(area: Any, bars: Any) -> None:
    """Give the bars a second pair of axes, as the first and without a line or a name."""
    first = {name: area.find(qn(name)) for name in ("c:catAx", "c:valAx")}
    numbers = {axis.find(qn("c:axId")).get("val"): str(at) for at, axis in enumerate(first.values(), start=11)}
    for element in bars.findall(qn("c:axId")):
        element.set("val", numbers[element.get("val")])
    last = first["c:valAx"]
    for axis in first.values():
        second = deepcopy(axis)
        for name in ("c:axId", "c:crossAx"):
            element = second.find(qn(name))
            element.set("val", numbers[element.get("val")])
        for name in ("c:majorGridlines", "c:tickLblSkip", "c:tickMarkSkip"):
            for found in second.findall(qn(name)):
                second.remove(found)
        second.find(qn("c:delete")).set("val", "1")
        last.addnext(second)
        last = second
