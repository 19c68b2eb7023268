"""Pages set by typst, with the bundled fonts alone."""

from functools import cache
from pathlib import Path

import typst

from dashboard.config import FONTS


@cache
def fonts() -> typst.Fonts:
    """Return the bundled fonts; those of the machine would make pages that differ from one to the next."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])


def typeset(page: Path, *, inputs: dict[str, str] | None = None) -> bytes:
    """Return the PDF of a typst file, which finds others beside it; raises typst.TypstError for what it has wrong."""
    return bytes(
        typst.compile(
            page,
            root=page.parent,
            format="pdf",
            font_paths=fonts(),
            ignore_system_fonts=True,
            sys_inputs=inputs or {},
        )
    )
