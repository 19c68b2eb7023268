"""The language of a slide's words, and slides in languages that are written from the right.

A finished slide is turned round: what stands left stands right, bars run from the right. Time runs to the right in
every language, so charts over time keep their places, and words beside their lines too.
"""

from collections.abc import Iterator
from typing import Any

from pptx.oxml.ns import qn

from dashboard import theme
from dashboard.export.deck.places import WIDTH
from dashboard.languages import LANGUAGES, is_mirrored
from dashboard.rendering import Rendered

EMU = 12700
"""Units of a file for a point."""
TURNED = {"l": "r", "r": "l"}
OPPOSITE = {"minMax": "maxMin", "maxMin": "minMax"}
NUMBER = "sldNum"


def speak(slide: Any, lang: str, rendered: Rendered | None) -> None:
    """Say of every word of a slide and its notes which language it is in, and turn the slide where that asks for it.

    `rendered` is the chart on the slide, where there is one.
    """
    charts = [shape.chart._chartSpace for shape in slide.shapes if shape.has_chart]
    for part in (slide._element, slide.notes_slide._element, *charts):
        for run in _properties_of_runs(part):
            run.set("lang", LANGUAGES[lang].office)
    if not is_mirrored(lang):
        return
    over_time = rendered is not None and _is_over_time(rendered)
    for part in (slide.notes_slide._element, *charts):
        _from_right(part)
    for shape in slide.shapes:
        if shape.is_placeholder or not over_time:
            # A shape that has its place from the layout gets one of its own, whole.
            top, width, height = shape.top, shape.width, shape.height
            shape.left = round(WIDTH * EMU) - shape.left - width
            shape.top, shape.width, shape.height = top, width, height
        if shape.has_text_frame:
            _from_right(shape._element, begin=_begin(shape, over_time=over_time))
    for chart in charts:
        _turn(chart, over_time=over_time)


def _is_over_time(rendered: Rendered) -> bool:
    return bool((rendered.figure["layout"].get("meta") or {}).get(theme.TIME))


def _properties_of_runs(part: Any) -> Iterator[Any]:
    """Yield what says of words how they are set; it is made for those that say nothing yet."""
    for run in part.iter(qn("a:r"), qn("a:fld")):
        yield run.get_or_add_rPr()
    yield from part.iter(qn("a:defRPr"), qn("a:endParaRPr"))


def _begin(shape: Any, *, over_time: bool) -> str | None:
    """Return the side at which lines of a shape begin, None where they keep theirs."""
    if not shape.is_placeholder:
        return None if over_time else "turned"
    return "l" if shape._element.find(f".//{qn('p:ph')}").get("type") == NUMBER else "r"


def _from_right(part: Any, *, begin: str | None = None) -> None:
    """Set every paragraph from the right."""
    for paragraph in part.iter(qn("a:p")):
        properties = paragraph.get_or_add_pPr()
        properties.set("rtl", "1")
        side = properties.get("algn")
        if begin == "turned":
            side = TURNED.get(side, side)
        elif begin and side != "ctr":
            side = begin
        if side:
            properties.set("algn", side)


def _turn(chart: Any, *, over_time: bool) -> None:
    """Put legend and plotting area at the other side, and let the axis across run from the right."""
    for place in chart.iter(qn("c:manualLayout")):
        if over_time and place.getparent().getparent().tag == qn("c:plotArea"):
            continue
        x, width = place.find(qn("c:x")), place.find(qn("c:w"))
        x.set("val", f"{1 - float(x.get('val')) - float(width.get('val')):.5f}")
    if over_time:
        return
    upright = next(chart.iter(qn("c:barDir"))).get("val") == "col"
    for axis in chart.iter(qn("c:catAx") if upright else qn("c:valAx")):
        turn = axis.find(qn("c:scaling")).get_or_add_orientation()
        turn.set("val", OPPOSITE[turn.get("val", "minMax")])
