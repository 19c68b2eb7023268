"""A drawing as a PDF of the same size, its words kept as words."""

import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import typst

MOST_BYTES = 8_000_000
POINTS = 0.75
"""Points for one pixel of the drawing."""
LARGEST_SIDE = 20_000
SVG = "{http://www.w3.org/2000/svg}"
LINKS = ("href", "{http://www.w3.org/1999/xlink}href", "src")
PICTURES = ("data:image/png;", "data:image/jpeg;")
PAGE = """#set document(title: sys.inputs.title, description: sys.inputs.description)
#set page(width: {width}pt, height: {height}pt, margin: 0pt, fill: none)
#image("drawing.svg", width: 100%, height: 100%, alt: sys.inputs.description)
"""


class UnusableDrawingError(ValueError):
    """What was sent is no drawing that can be printed."""


def from_svg(svg: str | bytes) -> bytes:
    """Return a PDF of one page, as large as the drawing; its title and description become those of the document.

    Raises UnusableDrawingError where `svg` is too large, no SVG with width and height, or refers to anything outside
    itself.
    """
    content = svg.encode("utf-8") if isinstance(svg, str) else svg
    root = _parsed(content)
    width, height = (_length(root.get(side), side) for side in ("width", "height"))
    about = {"title": root.findtext(f"{SVG}title") or "", "description": root.findtext(f"{SVG}desc") or ""}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "drawing.svg").write_bytes(content)
        (place / "page.typ").write_text(PAGE.format(width=width * POINTS, height=height * POINTS), encoding="utf-8")
        try:
            return bytes(typst.compile(place / "page.typ", root=place, format="pdf", sys_inputs=about))
        except typst.TypstError as error:
            raise UnusableDrawingError("The drawing cannot be printed.") from error


def _parsed(content: bytes) -> ElementTree.Element:
    if len(content) > MOST_BYTES:
        raise UnusableDrawingError(f"A drawing has at most {MOST_BYTES // 1_000_000} MB.")
    # Entities can grow without end, and a document type may name files; a drawing of ours has neither.
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise UnusableDrawingError("A drawing has no document type.")
    try:
        root = ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        raise UnusableDrawingError(f"This is no SVG: {error}.") from error
    if root.tag != f"{SVG}svg":
        raise UnusableDrawingError("This is no SVG.")
    for part in root.iter():
        for name in LINKS:
            address = part.get(name, "#")
            if not address.startswith(("#", *PICTURES)):
                raise UnusableDrawingError("A drawing refers to nothing outside itself.")
    return root


def _length(text: str | None, side: str) -> float:
    try:
        length = float((text or "").removesuffix("px"))
    except ValueError:
        length = 0.0
    if not 0 < length <= LARGEST_SIDE:
        raise UnusableDrawingError(f"A drawing has a {side} in pixels, up to {LARGEST_SIDE:,}.")
    return length
