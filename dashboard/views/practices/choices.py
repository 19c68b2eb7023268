"""What readers may choose on the page of practices, and the practices that fit."""

from functools import cache
from typing import Any

import pandas as pd

from dashboard.analysis import practices as analysis
from dashboard.components.choices import COUNTRY, country_options, itself
from dashboard.data import catalogue
from dashboard.messages import practices as words
from dashboard.messages.terms import categories
from dashboard.messages.values import Listing, Message, Place
from dashboard.terms import ILO_REGIONS, slug
from dashboard.view import Control, Label, Option, Selection

DATASETS = ("good_practices", "practice_countries", "practice_regions", "practice_themes")
ALL = Message("practices-all")
PAPERS = {
    "gfmd-2018": "GFMD 2018 background paper, South-South mobility",
    "ilo-2016": "ILO 2016, South-South good practices on labour migration",
    "gfmd-2020": "GFMD 2020 background paper, theme 1",
    "ilo-2013": "ILO TTMLM 2013, Labour migration and development",
}
"""The papers as the data name them."""
PAPER_WORDS: dict[str, Label] = {
    "gfmd-2018": Message("practices-paper.gfmd-2018"),
    "ilo-2016": Message("practices-paper.ilo-2016"),
    "gfmd-2020": Message("practices-paper.gfmd-2020"),
    "ilo-2013": Message("practices-paper.ilo-2013"),
}
UNLESS_ONE = {"practice": ("",)}
"""Where no single practice is chosen."""


def practices() -> pd.DataFrame:
    """Return every practice."""
    return catalogue.frame("good_practices")


def _one_of(name: str, label: Message, words: dict[str, Label]) -> Control[str]:
    """Return the choice of one of `words`, or of all."""
    options = (Option(value="", label=ALL), *(Option(value=code, label=word) for code, word in words.items()))
    return Control(
        name=name, label=label, options=lambda: options, default=lambda: "", widget="select", applies=UNLESS_ONE
    )


@cache
def _countries() -> tuple[Option, ...]:
    return (Option(value="", label=ALL), *country_options(catalogue.frame("practice_countries")["country"]))


@cache
def _practices() -> tuple[Option, ...]:
    numbers = practices()["practice_id"]
    return (Option(value="", label=ALL), *(Option(value=one, label=words.title(one)) for one in numbers))


CONCERNING: Control[str] = Control(
    name="of",
    label=Message("practices-of"),
    options=_countries,
    default=lambda: "",
    widget="select",
    applies=UNLESS_ONE,
    leads=itself,
)
THEME = _one_of("theme", Message("practices-theme"), dict(categories("theme")))
KIND = _one_of("kind", Message("practices-kind"), dict(categories("practice_type")))
PAPER = _one_of("paper", Message("practices-paper"), PAPER_WORDS)
REGION: Control[str] = Control(
    name="region",
    label=Message("practices-region"),
    options=lambda: (
        Option(value="", label=ALL),
        *(Option(value=one, label=Place(one), key=slug(one)) for one in (*ILO_REGIONS, "World")),
    ),
    default=lambda: "",
    widget="select",
    applies=UNLESS_ONE,
)
PRACTICE: Control[str] = Control(
    name="practice",
    label=Message("practices-practice"),
    options=_practices,
    default=lambda: "",
    widget="select",
)
FILTERS = (THEME, KIND, PAPER, REGION)


def found(
    *, practice: str = "", of: str = "", theme: str = "", kind: str = "", paper: str = "", region: str = ""
) -> pd.DataFrame:
    """Return the practices that fit a choice, in the order of their numbers."""
    wanted = (("countries", "country", of), ("themes", "theme", theme), ("regions", "region", region))
    return analysis.chosen(
        practices(),
        practice=practice,
        practice_type=kind,
        document=PAPERS[paper] if paper else "",
        among=[numbers(name, column, value) for name, column, value in wanted if value],
    )


def numbers(name: str, column: str, value: str) -> frozenset[str]:
    """Return the numbers of the practices with a country, theme or region: numbers("themes", "theme", "skills")."""
    return analysis.numbers_of(catalogue.frame(f"practice_{name}"), column, value)


def concerning(rows: pd.DataFrame, country: str) -> pd.DataFrame:
    """Return those of the practices `rows` that concern a country, with `named`."""
    return analysis.of_country(rows, catalogue.frame("practice_countries"), country=country)


def of_selection(selection: Selection) -> pd.DataFrame:
    """Return the practices that fit what is chosen by every control but that of a country."""
    names = ("practice", "theme", "kind", "paper", "region")
    return found(**{name: str(selection[name]) for name in names if name in selection})


def chosen(selection: Selection) -> dict[str, Any]:
    """Return how many filters are set and in what words, for subtitles: `choices`, `chosen`."""
    one = bool(selection.get("practice"))
    labels = [
        label
        for control in (CONCERNING, *FILTERS)
        if not one and selection.get(control.name)
        for label in control.labels(selection[control.name])
    ]
    return {"choices": "some" if labels else "none", "chosen": Listing.of(labels, "semicolon")}


def finding(rows: pd.DataFrame, selection: Selection) -> Message | None:
    """Return how many of the practices `rows` concern the reader's country, one by its title; None without country."""
    country = COUNTRY.of(selection)
    if not country:
        return None
    mine = concerning(rows, country)
    if selection.get("practice"):
        title = words.title(str(selection["practice"]))
        return Message("practices-one-own", practice=title, place=Place(country), concerned=len(mine) > 0)
    return Message("practices-own", place=Place(country), count=len(mine), every=len(rows))
