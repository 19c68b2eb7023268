"""Pages set by typst, with the bundled fonts alone."""

from functools import cache
from pathlib import Path
from typing import Literal

import typst

from dashboard.config import FONTS, TYPST_FONTS


@cache
def fonts() -> typst.Fonts:
    """Return the bundled fonts; those of the machine would make pages that differ from one to the next."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS), str(TYPST_FONTS)]
    )


def typeset(page: Path, *, inputs: dict[str, str] | None = None, kind: Literal["pdf", "png"] = "pdf") -> bytes:
    """Return the PDF of a typst file, or a PNG with a pixel for each point of its page; it finds others beside it.

    Raises typst.TypstError for what it has wrong.
    """
    return bytes(
        typst.compile(
            page,
            root=page.parent,
            format=kind,
            ppi=72,
            font_paths=fonts(),
            ignore_system_fonts=True,
            sys_inputs=inputs or {},
        )
    )
