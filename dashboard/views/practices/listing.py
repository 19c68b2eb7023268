"""The practices that fit a choice as a list: what each is, whom it concerns, where it stands."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.components.choices import COUNTRY
from dashboard.data import catalogue
from dashboard.figures import empty, entries
from dashboard.messages import practices as words
from dashboard.messages.terms import category
from dashboard.messages.values import Listing, Message, Place, known, say, write
from dashboard.space import Space
from dashboard.terms import PRACTICE_TYPES
from dashboard.view import Chart, Selection
from dashboard.views.practices import choices
from dashboard.views.practices.bearing import bearing

NAMED = 4
"""So many countries of a practice are named in its entry; of more their number is said."""
COLUMNS = [
    "practice",
    "countries",
    "practice_type",
    "themes",
    "year_stated",
    "fact",
    "document",
    "section",
    "region",
    "chart",
    "practice_id",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFacts:
    """How many practices fit, of which types, and the one that is chosen."""

    choices: str
    chosen: Listing | None
    finding: Message
    count: int
    types: Listing | None
    one: tuple[Message, ...]
    """What is said of a single practice; nothing of several."""
    own: Message | None


@cache
def _several(name: str, column: str) -> dict[str, list[str]]:
    """Return the countries, themes or regions of every practice that has any, by its number."""
    return catalogue.frame(name).groupby("practice_id")[column].agg(list).to_dict()


def rows(*, lang: str, country: str, **chosen: str) -> pd.DataFrame:  # noqa: ARG001  (named in the finding alone)
    """Return every practice that fits, in the order of the numbers: title, countries, type, themes, years, what it is,
    papers and sections, regions, the address of a chart that it bears on.
    """
    found = choices.found(**chosen)
    numbers = found["practice_id"].tolist()
    return found.assign(
        practice=[say(words.title(one), lang) for one in numbers],
        fact=[say(words.fact(one), lang) for one in numbers],
        countries=[_written(_countries(one), lang) for one in numbers],
        themes=[_written(_themes(one), lang) for one in numbers],
        region=["; ".join(_several("practice_regions", "region")[one]) for one in numbers],
        document=[_written(_papers(documents), lang) for documents in found["document"]],
        section=[_written(words.section(section), lang) for section in found["section"]],
        chart=[bearing(_several("practice_themes", "theme")[one]) for one in numbers],
    )[COLUMNS]


def _written(listed: Listing | None, lang: str) -> str:
    return "" if listed is None else write(listed, lang)


def _countries(number: str) -> Listing | None:
    places = map(Place, _several("practice_countries", "country").get(number, ()))
    return Listing.of(places, "semicolon", sort=True)


def _themes(number: str) -> Listing | None:
    return Listing.of((category("theme", one) for one in _several("practice_themes", "theme")[number]), "semicolon")


def _papers(documents: str) -> Listing | None:
    named = (choices.PAPER_WORDS[code] for code, title in choices.PAPERS.items() if title in documents)
    return Listing.of(named, "semicolon")


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one entry a practice, as many as have room: its title, whom it concerns, what it is; of a single one where
    it stands, too. The last entry says how many more there are.
    """
    lang, alone = selection.lang, bool(choices.PRACTICE.of(selection))
    if found.empty:
        return empty.message(Message("practices-none"), lang=lang, space=space)
    heads: list[str] = []
    lines: list[list[str]] = []
    drawn = go.Figure()
    for row in found.to_dict("records"):
        heads.append(row["practice"])
        lines.append([_concerned(row, lang), row["fact"], *([row["themes"], _where(row, lang)] if alone else [])])
        rest = len(found) - len(heads)
        more = [say(Message("practices-more", count=rest), lang)] if rest else []
        larger = entries.entries([*heads, *more], [*lines, *([] for _ in more)], space=space)
        if len(heads) > 1 and larger.layout.height > space.height:
            break
        drawn = larger
    return drawn


def _concerned(row: dict[Any, Any], lang: str) -> str:
    """Return type, countries (else regions) and years of a practice on one line."""
    places = _several("practice_countries", "country").get(row["practice_id"], [])
    named = _countries(row["practice_id"])
    if named is None:
        named = Listing(tuple(Place(one) for one in row["region"].split("; ")), "semicolon")
    whom = Message("practices-so-many", count=len(places)) if len(places) > NAMED else named
    years = known(row["year_stated"], str)
    parts = (category("practice_type", row["practice_type"]), whom, years)
    return write(Listing(tuple(part for part in parts if part), "points"), lang)


def _where(row: dict[Any, Any], lang: str) -> str:
    return say(Message("practices-where", document=row["document"], section=row["section"]), lang)


def list_facts(found: pd.DataFrame, selection: Selection) -> ListFacts:
    """Return how many practices fit and of which types; of a single one whom it concerns and where it stands."""
    types = found["practice_type"].value_counts()
    return ListFacts(
        **choices.chosen(selection),
        finding=_finding(found, selection),
        count=len(found),
        types=Listing.of(
            (
                Message("practices-type", type=category("practice_type", one), count=int(types[one]))
                for one in PRACTICE_TYPES
                if one in types
            ),
            "semicolon",
        ),
        one=_one(found, selection),
        own=_own(selection),
    )


def _finding(found: pd.DataFrame, selection: Selection) -> Message:
    """Return the title of the practice that is chosen, else how many fit."""
    if choices.PRACTICE.of(selection):
        return words.title(choices.PRACTICE.of(selection))
    if found.empty:
        return Message("practices-none")
    every = len(choices.practices())
    return Message("practices-count", count=len(found), every=every, whole=len(found) == every)


def _own(selection: Selection) -> Message | None:
    """Return of how many practices of the reader's country that are listed the papers name it, and of how many a
    community; else what the map says of it.
    """
    country, fitting = COUNTRY.of(selection), choices.of_selection(selection)
    mine = choices.concerning(fitting, country)
    if mine.empty or choices.PRACTICE.of(selection) or choices.CONCERNING.of(selection) != country:
        return choices.finding(fitting, selection)
    named = int(mine["named"].sum())
    return Message("practices-own-list", place=Place(country), named=named, members=len(mine) - named)


def _one(found: pd.DataFrame, selection: Selection) -> tuple[Message, ...]:
    number = choices.PRACTICE.of(selection)
    if not number:
        return ()
    row, places = found.iloc[0], _countries(number)
    whom = (Message("practices-concerns", places=Listing(places.items, sort=True)),) if places else ()
    where = Message("practices-where", document=row["document"], section=row["section"])
    return (words.fact(number), *whom, where)


LIST = Chart(
    id="practices-list",
    title=Message("practices-list-title"),
    subtitle=Message("practices-list-subtitle"),
    datasets=choices.DATASETS,
    controls=(choices.CONCERNING, *choices.FILTERS, choices.PRACTICE, COUNTRY),
    rows=rows,
    figure=figure,
    facts=list_facts,
    headline=Message("practices-list-headline"),
    lead=lambda told: told.own,
    summary=lambda told: told.one or (Message("practices-types"),),
    notes=(Message("practices-named"), Message("practices-worded"), Message("practices-members")),
)
