"""The workbook of UN DESA's International Migrant Stock, as the Population Division hands it out."""

from pathlib import Path

from dashboard.sources import undesa
from dashboard.sources.feeds.feed import Feed, ask

FOLDER = "https://www.un.org/development/desa/pd/sites/www.un.org.development.desa.pd/files"


def _workbook(_: Path) -> dict[Path, bytes]:
    return {Path(undesa.FOLDER, undesa.WORKBOOK): ask(f"{FOLDER}/{undesa.WORKBOOK}").content}


STOCK = Feed(title="International Migrant Stock 2024", fetch=_workbook)
"""A new revision has another layout and other years: it wants a reader of its own, and this one refuses it."""
