"""Unemployment in Europe of persons born in the country and of persons born abroad."""

from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard.analysis import unemployment
from dashboard.analysis.unemployment import COLUMN
from dashboard.components.choices import COUNTRY, marked, single, year_options
from dashboard.data import areas, catalogue
from dashboard.figures import dots
from dashboard.messages.rows import of_row
from dashboard.messages.terms import category
from dashboard.messages.values import Listing, Message, Place, Share, Year
from dashboard.space import Space
from dashboard.view import Chart, Control, Selection

PARTED_YEAR = 2025
"""The year in which those born abroad are parted by whether they were born in the European Union."""
PAIRS = {"foreign": ("native", "foreign_born"), "union": ("eu_born", "non_eu_born")}


def _years() -> list[int]:
    return sorted(int(year) for year in catalogue.frame("unemployment_by_birth")["year"].unique())


BIRTH_YEAR: Control[int] = Control(
    name="birth_year",
    label=Message("unemployment-year"),
    options=lambda: year_options(_years()),
    default=lambda: str(_years()[-1]),
    number=True,
    widget="slider",
    play=True,
)
BORN = single(
    "born",
    Message("unemployment-born"),
    {"foreign": Message("unemployment-born.foreign"), "union": Message("unemployment-born.union")},
    applies={"birth_year": (str(PARTED_YEAR),)},
)


def _pair(born: str, year: int) -> tuple[str, str]:
    """Return the two groups that are compared: those of the European Union have rates in one year alone."""
    return PAIRS[born if year == PARTED_YEAR else "foreign"]


def birth_rows(*, birth_year: int, born: str, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001
    """Return one row a country, where the rate of those born elsewhere is highest above the other first."""
    base, others = _pair(born, birth_year)
    rows = unemployment.by_birth(catalogue.frame("unemployment_by_birth"), year=birth_year, base=base, others=others)
    rows = rows.assign(name=rows["country"].map(areas.names(lang)))
    remarks = ["remark"] if rows["remark"].notna().any() else []
    return rows[["name", COLUMN[base], COLUMN[others], "difference_points", *remarks, "year", "country"]]


def birth_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a row a country that has both rates, with a point for each; a star where a rate is of low reliability."""
    base, others = _pair(BORN.of(selection), BIRTH_YEAR.of(selection))
    both = rows[rows["difference_points"].notna()]
    starred = both.get("remark", pd.Series(index=both.index, dtype=object)).notna()
    return dots.dumbbell(
        both.assign(name=both["name"] + starred.map({True: " *", False: ""})),
        start=COLUMN[base],
        end=COLUMN[others],
        label="name",
        key="country",
        lang=selection.lang,
        words=(category("birth", base), category("birth", others)),
        selected=marked(selection),
        period=BIRTH_YEAR.of(selection),
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class BirthFacts:
    """In how many countries those born elsewhere are more often unemployed, the largest difference, and the gaps."""

    pair: str
    count: int
    higher: int
    place: Place
    base: FluentType
    others: FluentType
    absent: Listing | None
    """Countries with one of the two rates alone."""
    few: int
    """Countries of which a rate is of low reliability."""
    finding: Message | None
    """Of the reader's country."""
    world: Message
    """The ILO's estimate of the world."""


def birth_facts(rows: pd.DataFrame, selection: Selection) -> BirthFacts:
    """Return in how many countries the rate of those born elsewhere is higher, and where it is so most."""
    year = BIRTH_YEAR.of(selection)
    base, others = _pair(BORN.of(selection), year)
    rates = {"base": COLUMN[base], "others": COLUMN[others]}
    both = rows[rows["difference_points"].notna()]
    own = both[both["country"] == COUNTRY.of(selection)]
    pair = "union" if base == "eu_born" else "foreign"
    told = {"pair": pair, **of_row(own.iloc[0] if len(own) else None, place="country", year="year", **rates)}
    return BirthFacts(
        pair=pair,
        count=len(both),
        higher=int((both["difference_points"] > 0).sum()),
        **of_row(both.iloc[0], place="country", **rates),
        absent=Listing.of(Place(code) for code in rows.loc[rows["difference_points"].isna(), "country"]),
        few=int(both["remark"].notna().sum()) if "remark" in both else 0,
        finding=Message("unemployment-own", **told) if len(own) else None,
        world=_world(),
    )


@cache
def _world() -> Message:
    """Return the ILO's rates of migrants, of women and men among them, and of others."""
    rows = unemployment.in_the_world(catalogue.frame("migrant_workers"))
    rates = rows.set_index(["population", "sex"])["unemployment_rate"]
    of_migrants = {sex: Share(rates["migrant_workers", sex]) for sex in ("both", "female", "male")}
    others = Share(rates["non_migrant_workers", "both"])
    return Message("unemployment-world", ilo_year=Year(int(rows["year"].iloc[0])), non_migrants=others, **of_migrants)


CHART = Chart(
    id="sectors-unemployment",
    title=Message("unemployment-title"),
    subtitle=Message("unemployment-subtitle"),
    datasets=("unemployment_by_birth", "migrant_workers"),
    controls=(BIRTH_YEAR, BORN, COUNTRY),
    rows=birth_rows,
    figure=birth_figure,
    facts=birth_facts,
    headline=Message("unemployment-headline"),
    lead=lambda told: told.finding,
    summary=lambda told: (Message("unemployment-summary"), Message("unemployment-absent"), told.world),
    notes=(
        Message("unemployment-birth"),
        Message("unemployment-breaks"),
        Message("unemployment-few"),
    ),
)
