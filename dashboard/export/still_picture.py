"""A picture without a browser: the figure as a still, with title, marks, source and link, as SVG or PNG."""

import tempfile
from pathlib import Path
from typing import Literal

from dashboard import still, theme
from dashboard.export.metadata import into_png, into_svg
from dashboard.export.picture import picture
from dashboard.export.sizes import SIZES, Size
from dashboard.export.typesetting import typeset
from dashboard.rendering import Rendered
from dashboard.space import Space

Form = Literal["png", "svg"]
PAGE = """#set page(width: {width}pt, height: {height}pt, margin: 0pt, fill: rgb("{ground}"))
#image("picture.svg", width: 100%)
"""


def still_picture(rendered: Rendered, *, link: str, size: Size = SIZES["slide"], kind: Form = "png") -> bytes:
    """Return the file of a picture that `dashboard/still` draws, an SVG in pixels of the layout.

    Raises TooSmallError for a size that has no room for the words.
    """
    told = picture(rendered, link=link, size=size, scale=1)
    svg = still.svg(told, Space(int(told["width"]), int(told["height"])), label=rendered.summary)
    if kind == "svg":
        return into_svg(svg, told["metadata"]).encode("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.typ"
        page.with_name("picture.svg").write_text(svg, encoding="utf-8")
        page.write_text(PAGE.format(width=size.width, height=size.height, ground=theme.GROUND), encoding="utf-8")
        return into_png(typeset(page, kind="png"), told["metadata"])
