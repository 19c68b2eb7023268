"""A drawing as a PDF of the same size, its words kept as words."""

import re
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import typst

from dashboard.export import glyphs
from dashboard.export.families import set_in_families
from dashboard.export.glyphs import MissingGlyphError
from dashboard.export.sizes import LARGEST_SIDE
from dashboard.export.typesetting import typeset
from dashboard.messages.refusals import RefusalError
from dashboard.messages.values import Message

MOST_BYTES = 8_000_000
POINTS = 0.75
"""Points for one pixel of the drawing."""
DEEPEST = 100
"""How many elements may lie in one another; a drawing of ours has about twenty."""
MOST_LETTERS = 20_000
"""Letters of a drawing; the most that a chart of ours has is a tenth of these."""
MOST_PARTS = 20_000
"""Elements of a drawing; a map of ours has about six hundred."""
SVG = "{http://www.w3.org/2000/svg}"
METADATA = f"{SVG}metadata"
DRAWN_BY_PLOTLY = frozenset(
    f"{SVG}{name}"
    for name in (
        *("svg", "g", "defs", "title", "desc", "a", "text", "tspan", "image"),
        *("path", "rect", "circle", "ellipse", "line", "polyline", "polygon"),
        *("clipPath", "pattern", "linearGradient", "radialGradient", "stop"),
    )
)
FAMILY = re.compile(r"font-family\s*:[^;]*;?")
USED_OFTEN = (f"{SVG}clipPath", f"{SVG}pattern")
LINKS = ("href", "{http://www.w3.org/1999/xlink}href", "src")
PICTURES = ("data:image/png;", "data:image/jpeg;")
PAGE = """#set document(title: sys.inputs.title, description: sys.inputs.description)
#set page(width: {width}pt, height: {height}pt, margin: 0pt, fill: none)
#image("drawing.svg", width: 100%, height: 100%, alt: sys.inputs.description)
"""


class UnusableDrawingError(RefusalError):
    """What was sent is no drawing that can be printed."""


def from_svg(svg: str | bytes) -> bytes:
    """Return a PDF of one page, as large as the drawing; its title and description become those of the document.

    Raises UnusableDrawingError where `svg` is too large, no SVG with width and height, has what Plotly does not draw or
    more than a chart has, or refers to anything outside itself.
    """
    content = svg.encode("utf-8") if isinstance(svg, str) else svg
    root = _parsed(content)
    width, height = (_length(root.get(side), side) for side in ("width", "height"))
    about = {"title": root.findtext(f"{SVG}title") or "", "description": root.findtext(f"{SVG}desc") or ""}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "drawing.svg").write_bytes(ElementTree.tostring(root, encoding="utf-8"))
        (place / "page.typ").write_text(PAGE.format(width=width * POINTS, height=height * POINTS), encoding="utf-8")
        return _compiled(place, about)


def _compiled(place: Path, about: dict[str, str]) -> bytes:
    try:
        return typeset(place / "page.typ", inputs=about)
    except typst.TypstError as error:
        raise UnusableDrawingError(Message("errors-not-printed")) from error


def _parsed(content: bytes) -> ElementTree.Element:
    if len(content) > MOST_BYTES:
        raise UnusableDrawingError(Message("errors-drawing-large", most=MOST_BYTES // 1_000_000))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnusableDrawingError(Message("errors-no-svg-coding")) from error
    # Entities can grow without end, and a document type may name files; a drawing of ours has neither.
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise UnusableDrawingError(Message("errors-document-type"))
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise UnusableDrawingError(Message("errors-no-svg-because", reason=str(error))) from error
    if root.tag != f"{SVG}svg":
        raise UnusableDrawingError(Message("errors-no-svg"))
    _check(root)
    _check_amount(root)
    try:
        glyphs.require("".join(_drawn_words(root)), Message("errors-letters", place="drawing"))
        _use_bundled_fonts(root)
    except MissingGlyphError as error:
        raise UnusableDrawingError(error.words) from error
    return root


def _use_bundled_fonts(root: ElementTree.Element) -> None:
    """Name the bundled fonts in place of all others: words in a font that is not there would be lost.

    Raises MissingGlyphError as `set_in_families` does.
    """
    for part in root.iter():
        part.attrib.pop("font-family", None)
        if "style" in part.attrib:
            part.set("style", FAMILY.sub("", part.get("style", "")))
    set_in_families(root)


def with_bundled_fonts(svg: str) -> str:
    """Return a drawing of ours with its words in the bundled fonts, as one that others set finds them.

    Raises MissingGlyphError as `set_in_families` does.
    """
    root = ElementTree.fromstring(svg)
    _use_bundled_fonts(root)
    return ElementTree.tostring(root, encoding="unicode")


def _drawn_words(root: ElementTree.Element) -> Iterator[str]:
    for text in root.iter(f"{SVG}text"):
        yield from text.itertext()


def _check(part: ElementTree.Element, *, depth: int = 0, used_often: bool = False) -> None:
    """Take the metadata out of `part`, which nobody sees; raise UnusableDrawingError for what Plotly does not draw."""
    if part.tag not in DRAWN_BY_PLOTLY:
        raise UnusableDrawingError(Message("errors-no-element", name=part.tag.rpartition("}")[2][:40]))
    if depth > DEEPEST:
        raise UnusableDrawingError(Message("errors-too-deep", most=DEEPEST))
    for name in LINKS:
        if not part.get(name, "#").startswith(("#", *PICTURES)):
            raise UnusableDrawingError(Message("errors-reference"))
    # A filter needs no element: a style can name one, and a blur of many pixels takes minutes.
    if part.get("filter") is not None or "filter" in part.get("style", "").lower():
        raise UnusableDrawingError(Message("errors-no-element", name="filter"))
    # Patterns in patterns, each several times, grow as entities do.
    used_often = used_often or part.tag in USED_OFTEN
    if used_often and any("url(" in value for value in part.attrib.values()):
        raise UnusableDrawingError(Message("errors-pattern"))
    for child in list(part):
        if child.tag == METADATA:
            part.remove(child)
        else:
            _check(child, depth=depth + 1, used_often=used_often)


def _check_amount(root: ElementTree.Element) -> None:
    """Raise UnusableDrawingError for more than a chart has: setting it would take minutes."""
    if sum(1 for _ in root.iter()) > MOST_PARTS:
        raise UnusableDrawingError(Message("errors-drawing-parts", most=MOST_PARTS))
    if sum(map(len, root.itertext())) > MOST_LETTERS:
        raise UnusableDrawingError(Message("errors-drawing-letters", most=MOST_LETTERS))


def _length(text: str | None, side: str) -> float:
    try:
        length = float((text or "").removesuffix("px"))
    except ValueError:
        length = 0.0
    if not 0 < length <= LARGEST_SIDE:
        raise UnusableDrawingError(Message("errors-drawing-side", side=side, most=LARGEST_SIDE))
    return length
