"""Key figures of a country or area: their rank among all, and those of its subregion and the world beside them."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import formats
from dashboard.data import areas
from dashboard.definitions.frames import stock_years
from dashboard.definitions.peers import subregions
from dashboard.figures import standing
from dashboard.messages import numbers
from dashboard.messages.values import Listing, Message, Number, Place, Year, known, measured, say, write
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.country import parts
from dashboard.views.country.choices import SUBJECT
from dashboard.views.country.frames import WORLD, largest_partners, more_left, partners
from dashboard.views.country.measures import (
    CORRIDORS,
    MEASURES,
    Measure,
    group_figures,
    key_measures,
    last_ranks,
    spreads,
)

MISSING = float("nan")
GROUPS = ("level_subregion", "level_world", "covered_subregion", "covered_world")
SPREAD = ("level_lowest", "level_median", "level_highest")
WAYS = {
    "sum": Message("country-way.sum"),
    "ratio": Message("country-way.ratio"),
    "median": Message("country-way.median"),
}
"""How the figures of the subregion and of the world come about, in the table."""
WHOLE = 99.5
"""Per cent: what is covered from here on is all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFacts:
    """How many came and left, where most come from and go to, and what is received."""

    immigrants: FluentType | None
    """None where UN DESA has no figures of the country or area."""
    share: FluentType | None
    emigrants: FluentType | None
    year: Year | None
    more_left: bool
    origin: Place | None
    """The largest origin."""
    origin_known: bool
    """Whether it is the largest of the known ones alone, more being of unknown origin."""
    destination: Place | None
    state: Place | None
    """The State in which people from the country or area, a part of it, are not counted."""
    received: FluentType | None
    received_year: Year | None
    of_the_world: Message
    remarks: Listing


def rows(*, country: str, lang: str) -> pd.DataFrame:
    """Return the key figures, each for the last year that has one: `measure`, `level`, `unit`, `year`, `rank`,
    `ranked`, the lowest and the highest figure of all in that year and their median (`level_lowest` ...),
    `level_subregion`, `level_world`, `covered_subregion`, `covered_world` (the part of both that is behind these two,
    per cent), `note` (how they come about), `country`; what is missing stays missing.
    """
    found = [_figure(name, country, lang) for name in key_measures(country)]
    frame = pd.DataFrame(found).assign(name=areas.names(lang)[country], country=country)
    columns = ["measure", "level", "unit", "year", "rank", "ranked", *SPREAD, *GROUPS, "note"]
    return frame[[*columns, "name", "country"]]


def _figure(name: str, country: str, lang: str) -> dict[str, Any]:
    measure, found = MEASURES[name], last_ranks(name).get(country)
    year, level, rank, ranked = found or (MISSING,) * 4
    groups = (subregions()[country], WORLD) if found else ()
    figures = [group_figures(name).get((group, int(year)), (MISSING, MISSING)) for group in groups]
    levels, covered = zip(*figures, strict=True) if figures else ((MISSING, MISSING),) * 2
    return {
        "measure": say(measure.label, lang),
        "unit": say(Message("country-unit", unit=measure.unit), lang),
        "note": write(_note(measure, country), lang) if found else "",
        "level": level,
        "year": year,
        "rank": rank,
        "ranked": ranked,
        **dict(zip(SPREAD, spreads(name)[int(year)] if found else (MISSING,) * 3, strict=True)),
        **dict(zip(GROUPS, (*levels, *covered), strict=True)),
    }


def _note(measure: Measure, country: str) -> Listing:
    """Return how the figures of groups come about, what is said of the last year, and who is left out."""
    way = WAYS[measure.way] if measure.of_the_world else Message("country-way.subregion")
    state = parts.state(country) if measure.datasets == CORRIDORS else None
    mark = [Message("country-may-be-a-projection")] if measure.projected else []
    left_out = [Message("country-left-out", state=state)] if state else []
    return Listing((way, measure.weight.coverage, *mark, *left_out), "semicolon")


def figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return where the country or area stands between the lowest and the highest of all."""
    lang, told = selection.lang, _told(rows, selection).items()
    return standing.standing(
        rows,
        label="measure",
        rank="rank",
        of="ranked",
        period="year",
        written=[_written(MEASURES[name], row["level"], lang) for name, row in told],
        scales=[_scale(MEASURES[name], row, lang) for name, row in told],
        hovers=["<br>".join(write(line, lang) for line in _lines(name, row) if line) for name, row in told],
        lang=lang,
        space=space,
    )


def _told(rows: pd.DataFrame, selection: Selection) -> dict[str, dict[Hashable, Any]]:
    """Return every row by its measure."""
    return dict(zip(key_measures(SUBJECT.of(selection)), rows.to_dict("records"), strict=True))


def _written(measure: Measure, level: float, lang: str) -> str:
    """Return a figure as it stands beside its mark: 87,212; 29.7%; US$ 40.3 billion."""
    if numbers.is_missing(level):
        return say(measure.absent, lang)
    if measure.unit == "per-cent":
        return say(Message("country-share", number=formats.cell(level, column=measure.column, lang=lang)), lang)
    return write(measured(level, measure.column), lang)


def _scale(measure: Measure, row: Mapping[Hashable, Any], lang: str) -> list[str]:
    """Return the lowest figure of all, the median and the highest, as they stand below a line; none without a line."""
    known = not numbers.is_missing(row["level"])
    return [_written(measure, row[column], lang) for column in SPREAD] if known else []


def _lines(name: str, row: Mapping[Hashable, Any]) -> list[Message | Listing | None]:
    """Return what is told of one figure: the figure, its year, its rank; then the subregion and the world."""
    measure = MEASURES[name]
    told = Message(
        "country-key-figure",
        measure=measure.label,
        value=measured(row["level"], measure.column),
        absent=measure.absent,
        projected=measure.projected,
        year=known(row["year"], lambda year: Year(int(year))),
        rank=known(row["rank"], int),
        ranked=known(row["ranked"], int),
    )
    return [told, beside(name, row)]


def beside(name: str, row: Mapping[Hashable, Any]) -> Listing | None:
    """Return the figures of the subregion and of the world, with what part of each is behind them; None where the
    country or area has no figure itself.
    """
    if numbers.is_missing(row["level"]):
        return None
    measure = MEASURES[name]
    subregion = Message("country-beside-subregion", subregion=Place(subregions()[row["country"]]))
    groups = {"subregion": subregion, "world": Message("country-beside-world")}
    told = (
        message.over(_of_group(name, row[f"level_{group}"], row[f"covered_{group}"]))
        for group, message in groups.items()
        if group == "subregion" or measure.of_the_world
    )
    return Listing.of(told, "semicolon")


def _of_group(name: str, level: float, covered: float) -> dict[str, Any]:
    """Return the figure of a group for a message: whether there is one, how it comes about, what part is behind it."""
    way = "known-origin" if name == "emigrants" else MEASURES[name].way
    if numbers.is_missing(covered):
        return {"coverage": "unknown", "way": way}
    if numbers.is_missing(level):
        return {"coverage": "little", "way": way, "covered": Number(covered, 1)}
    coverage = "whole" if covered >= WHOLE else "part"
    value = measured(level, MEASURES[name].column)
    return {"coverage": coverage, "way": way, "covered": Number(covered), "value": value}


def key_facts(rows: pd.DataFrame, selection: Selection) -> KeyFacts:
    """Return both numbers of migrants, the largest group of each, what is received, and the remarks of the sources."""
    country, levels = SUBJECT.of(selection), _told(rows, selection)
    figures = {name: measured(row["level"], MEASURES[name].column) for name, row in levels.items()}
    years = {name: known(row["year"], lambda year: Year(int(year))) for name, row in levels.items()}
    origin, destination = (known(largest_partners(of).get(country), Place) for of in ("destination", "origin"))
    return KeyFacts(
        immigrants=figures["immigrants"],
        share=figures["population-share"],
        emigrants=figures["emigrants"],
        year=years["immigrants"],
        more_left=more_left(country),
        origin=origin,
        origin_known=origin is not None and _mostly_unknown(country),
        destination=destination,
        state=parts.state(country),
        received=figures["received"],
        received_year=years["received"],
        of_the_world=_of_the_world(),
        remarks=Listing(tuple(one for one in _remarks(country, levels) if one)),
    )


def _mostly_unknown(country: str) -> bool:
    """Return whether more immigrants are of unknown origin than of the largest known one."""
    rows = partners(country, year=stock_years()[-1], of="destination")
    return bool(rows.loc[rows["rank"].isna(), "migrant_stock"].sum() > rows["migrant_stock"].iloc[0])


def _of_the_world() -> Message:
    """Return why the world has fewer emigrants than immigrants."""
    last = stock_years()[-1]
    came, left = (group_figures(name)[(WORLD, last)][0] for name in ("immigrants", "emigrants"))
    numbers = {"came": came, "left": left, "unknown": came - left}
    told = {name: measured(number, "migrant_stock") for name, number in numbers.items()}
    return Message("country-key-world", year=Year(last), **told)


def _remarks(country: str, levels: Mapping[str, Mapping[Hashable, Any]]) -> list[Message | None]:
    """Return what the sources say of the measures and of the country or area."""
    return [
        *(remark for name in levels for remark in MEASURES[name].remarks),
        *parts.remarks(country, first=stock_years()[-1]),
        parts.everybody({country: float(levels["population-share"]["level"])}),
        parts.kosovo(country),
    ]


def summary(told: KeyFacts) -> tuple[Message, ...]:
    """Return the sentences on those who came and those who left, the larger number first, and on money."""
    here = (Message("country-key-immigrants"),)
    abroad = (Message("country-key-emigrants"), Message("country-not-counted"))
    if told.immigrants is None:
        return Message("country-no-migrants"), Message("country-key-received")
    return (*(abroad + here if told.more_left else here + abroad), Message("country-key-received"))


CHART = Chart(
    id="country-key",
    title=Message("country-key-title"),
    subtitle=Message("country-key-subtitle"),
    datasets=("migrant_stock", "corridors", "economy", "remittances_received", "remittances_paid", "remittance_costs"),
    controls=(SUBJECT,),
    rows=rows,
    figure=figure,
    facts=key_facts,
    headline=Message("country-key-headline"),
    summary=summary,
    notes=lambda told: (
        Message("country-key-ranks"),
        Message("country-key-origin"),
        Message("country-key-editions"),
        told.of_the_world,
        *told.remarks.items,
    ),
)
