"""An empty presentation in the look of the site: 16:9, its colours and type, three layouts."""

import re
from copy import deepcopy
from typing import Any

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Pt

from dashboard import theme
from dashboard.export.deck.places import (
    BAND,
    EDGE,
    FOOT_SIZE,
    HEIGHT,
    INNER,
    SUBTITLE_SIZE,
    TEXT_SIZE,
    TITLE_SIZE,
    WIDTH,
)
from dashboard.export.deck.type import COMPLEX_FONT, EAST_ASIAN_FONT, FONT
from dashboard.messages.terms import SITE
from dashboard.messages.values import say

OPENING, TEXT, CHART = "Title", "Title and text", "Title and chart"
KEPT = {0: OPENING, 1: TEXT, 5: CHART}
"""Layouts of the library's own template that are kept, and what they are called here."""
SUBTITLE_AT, FOOT_AT = 13, 14
"""Numbers of the places for subtitle and source."""
UNUSED = ("dt", "ftr")
THUMBNAIL = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"
PLACE = """<p:sp xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
  xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">
<p:nvSpPr><p:cNvPr id="{id}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>
<p:nvPr><p:ph type="body" sz="quarter" idx="{at}"/></p:nvPr></p:nvSpPr>
<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm></p:spPr>
<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:noAutofit/></a:bodyPr>
<a:lstStyle><a:lvl1pPr marL="0" indent="0"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>
<a:defRPr sz="{size}"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>
<a:p><a:r><a:rPr lang="en"/><a:t>{name}</a:t></a:r></a:p></p:txBody></p:sp>"""

BAND_SHAPE = """<p:sp xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
  xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">
<p:nvSpPr><p:cNvPr id="0" name="Band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>
<p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
<a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>
<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en"/></a:p></p:txBody></p:sp>"""


def empty() -> Any:
    """Return the presentation, without slides."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Pt(WIDTH), Pt(HEIGHT)
    deck._element.find(qn("p:sldSz")).attrib.pop("type", None)
    _drop_leftovers(deck)
    _colours_and_fonts(deck)
    master = deck.slide_master
    _without_unused(master)
    _styles(master)
    for layout in [layout for at, layout in enumerate(deck.slide_layouts) if at not in KEPT]:
        deck.slide_layouts.remove(layout)
    for layout, name in zip(list(deck.slide_layouts), KEPT.values(), strict=True):
        _layout(layout, name)
    return deck


def layout_named(deck: Any, name: str) -> Any:
    """Return a layout of the presentation by its name."""
    return deck.slide_layouts.get_by_name(name)


def _drop_leftovers(deck: Any) -> None:
    """Leave out what the library's template brings along: a preview, printer settings, counts of another file."""
    package = deck.part.package
    for holder in (package, deck.part):
        for key, relation in list(holder._rels.items()):
            if relation.reltype in (THUMBNAIL, RELATIONSHIP_TYPE.PRINTER_SETTINGS):
                holder._rels.pop(key)
            elif relation.reltype == RELATIONSHIP_TYPE.EXTENDED_PROPERTIES:
                relation.target_part._blob = (
                    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
                    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
                    f"<Application>{say(SITE)}</Application></Properties>"
                ).encode()


def _colours_and_fonts(deck: Any) -> None:
    part = deck.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    named = {"dk1": theme.INK, "lt1": theme.GROUND, "dk2": theme.QUIET_INK, "lt2": theme.GRID}
    named |= {f"accent{at}": tone for at, tone in enumerate((theme.SERIES, *theme.NEUTRAL[1:6]), start=1)}
    named |= {"hlink": theme.SERIES, "folHlink": theme.QUIET_INK}
    colours = "".join(f'<a:{name}><a:srgbClr val="{tone[1:].upper()}"/></a:{name}>' for name, tone in named.items())
    text = part.blob.decode("utf-8")
    text = re.sub("<a:clrScheme.*</a:clrScheme>", f'<a:clrScheme name="{say(SITE)}">{colours}</a:clrScheme>', text)
    text = text.replace('<a:latin typeface="Calibri"/>', f'<a:latin typeface="{FONT}"/>')
    text = text.replace('<a:ea typeface=""/>', f'<a:ea typeface="{EAST_ASIAN_FONT}"/>')
    text = text.replace('<a:cs typeface=""/>', f'<a:cs typeface="{COMPLEX_FONT}"/>')
    text = text.replace('name="Office Theme"', f'name="{say(SITE)}"').replace(
        '<a:fontScheme name="Office"', f'<a:fontScheme name="{say(SITE)}"'
    )
    part._blob = text.encode("utf-8")


def _without_unused(holder: Any) -> None:
    """Take the places for date and footer away."""
    for shape in list(holder.placeholders):
        place = shape._element.find(f".//{qn('p:ph')}")
        if place.get("type") in UNUSED:
            shape._element.getparent().remove(shape._element)


def _styles(master: Any) -> None:
    styles = master._element.find(qn("p:txStyles"))
    title = styles.find(f"{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    title.set("algn", "l")
    title.find(qn("a:defRPr")).set("sz", str(TITLE_SIZE * 100))
    title.find(qn("a:defRPr")).set("b", "1")
    body = styles.find(f"{qn('p:bodyStyle')}/{qn('a:lvl1pPr')}")
    body.find(qn("a:defRPr")).set("sz", str(TEXT_SIZE * 100))
    for shape in master.placeholders:
        kind = shape._element.find(f".//{qn('p:ph')}").get("type")
        properties = shape._element.find(f".//{qn('a:bodyPr')}")
        for side in ("lIns", "tIns", "rIns", "bIns"):
            properties.set(side, "0")
        for fitted in properties.findall(qn("a:normAutofit")):
            properties.remove(fitted)
        if kind == "title":
            properties.set("anchor", "t")
            _put(shape, EDGE, 22, INNER, 80)
        elif kind == "sldNum":
            _put(shape, WIDTH - EDGE - 60, HEIGHT - 34, 60, 20)
        else:
            _put(shape, EDGE, 120, INNER, 360)


def _layout(layout: Any, name: str) -> None:
    layout.name = name
    layout._element.attrib.pop("type", None)
    layout._element.set("userDrawn", "1")
    _without_unused(layout)
    for shape in list(layout.placeholders):
        place = shape._element.find(f".//{qn('p:ph')}")
        properties = shape._element.find(f".//{qn('a:bodyPr')}")
        if place.get("type") in ("ctrTitle", "subTitle"):
            shape._element.getparent().remove(shape._element)
            continue
        properties.attrib.pop("anchor", None)
        frame = shape._element.find(qn("p:spPr"))
        if place.get("type") != "sldNum":
            for placed in frame.findall(qn("a:xfrm")):
                frame.remove(placed)
    tree = layout.shapes._spTree
    if name == OPENING:
        title = deepcopy(layout.part.slide_master.placeholders[0]._element)
        tree.append(title)
        tree.insert(2, parse_xml(BAND_SHAPE.format(cx=Pt(WIDTH), cy=Pt(BAND))))
    for at, words, y, size, anchor in (
        (SUBTITLE_AT, "Subtitle", 110, SUBTITLE_SIZE if name != OPENING else TEXT_SIZE, "t"),
        (FOOT_AT, "Source", 490, FOOT_SIZE, "b"),
    ):
        tree.append(_place(at, words, y=y, size=size, anchor=anchor))
    for number, element in enumerate(tree.iter(qn("p:cNvPr")), start=1):
        element.set("id", str(number))


def _place(at: int, name: str, *, y: float, size: float, anchor: str) -> Any:
    measures = {"x": Pt(EDGE), "y": Pt(y), "cx": Pt(INNER), "cy": Pt(30)}
    return parse_xml(PLACE.format(id=0, name=name, at=at, size=round(size * 100), anchor=anchor, **measures))


def _put(shape: Any, left: float, top: float, width: float, height: float) -> None:
    shape.left, shape.top, shape.width, shape.height = Pt(left), Pt(top), Pt(width), Pt(height)
