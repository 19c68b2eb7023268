"""Where the immigrants of a country or area come from, and where the people from it live."""

from dataclasses import dataclass
from functools import partial

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis import leading
from dashboard.analysis.corridors import EMIGRANTS, IMMIGRANTS
from dashboard.data import areas
from dashboard.definitions import stock_remarks
from dashboard.figures import bars
from dashboard.messages.rows import each, of_row
from dashboard.messages.terms import category
from dashboard.messages.values import Amount, Listing, Message, Place, Share, Year, known, measured, say
from dashboard.space import Space
from dashboard.terms import OTHER_ORIGIN
from dashboard.view import Chart, First, Selection, Subject
from dashboard.views.country import facts, parts
from dashboard.views.country.choices import SUBJECT, YEAR, open_profile
from dashboard.views.country.frames import partners

MOST = 10
NAMED = 3
NEARLY_ALL, ALL = 99.95, 100
"""Per cent: from the first on, what is less than all is written as over 99.9 per cent."""
OF = {IMMIGRANTS: "destination", EMIGRANTS: "origin"}
"""At which end of a corridor the country of the page is."""
END = {IMMIGRANTS: "origin", EMIGRANTS: "destination"}
SEXES = {"female": "migrant_stock_female", "male": "migrant_stock_male"}
NOBODY = {IMMIGRANTS: Message("country-origins-nobody"), EMIGRANTS: Message("country-destinations-nobody")}


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerFacts:
    """Which partners are the largest, and what part of all they make."""

    first: Place | None
    """The largest; None where there is none."""
    share: FluentType | None
    nearly_all: bool
    """Whether its share is written as over a number: "over 99.9 per cent"."""
    leaders: Listing | None
    shown: int
    together: FluentType | None
    """The share of those that are shown."""
    total: Amount
    unknown: Amount | None
    mostly_unknown: bool
    """Whether more are of unknown origin than of the largest known one."""
    women: FluentType | None
    """The share of women among all; None where there is nobody."""
    women_by_partner: Listing | None
    """The share of women among those of the three largest."""
    state: Place | None
    """The State in which people from the country or area, a part of it, are not counted."""
    remarks: Listing


def _rows(direction: str, *, country: str, year: int, lang: str) -> pd.DataFrame:
    """Return the partners, the largest first, then unknown origin: `name`, `migrant_stock`, `share` (per cent of all),
    women and men, `share_female`, `rank`, `year` and the code of the partner.
    """
    rows = _every(direction, country, year)
    names = areas.names(lang) | {OTHER_ORIGIN: say(Message("country-origin-not-known"), lang)}
    rows = rows.assign(name=[names[code] for code in rows["partner"]], year=year)
    columns = ["name", "migrant_stock", "share", *SEXES.values(), "share_female", "rank", "year", "partner"]
    return rows[columns].rename(columns={"partner": END[direction]})


def _first(rows: pd.DataFrame, _selection: Selection, count: int) -> pd.DataFrame:
    """Return the largest partners, and unknown origin."""
    return leading.first(rows, count, also=rows["rank"].isna())


def _figure(direction: str, rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    if rows.empty:
        return facts.nothing(NOBODY[direction].over({"year": Year(YEAR.of(selection))}), selection, space=space)
    return bars.divided(
        rows,
        value="migrant_stock",
        parts=list(SEXES.values()),
        words=[category("sex", sex) for sex in SEXES],
        colours=[theme.SEX_COLOURS[sex] for sex in SEXES],
        label="name",
        key=END[direction],
        period=YEAR.of(selection),
        lang=selection.lang,
        space=space,
    )


def _every(direction: str, country: str, year: int) -> pd.DataFrame:
    """Return all partners of the country in the year; no row where there are none."""
    return partners(country, year=year, of=OF[direction])


def _facts(direction: str, rows: pd.DataFrame, selection: Selection) -> PartnerFacts:
    """Return what is told of all partners."""
    country, year, named = SUBJECT.of(selection), YEAR.of(selection), rows["rank"].notna()
    ranked, unknown = rows[named].head(MOST), rows.loc[~named, "migrant_stock"].sum()
    largest = ranked.iloc[0] if len(ranked) else None
    share = None if largest is None else largest["share"]
    return PartnerFacts(
        **of_row(largest, first=END[direction], share="share"),
        nearly_all=share is not None and NEARLY_ALL <= share < ALL,
        leaders=each(ranked.head(NAMED), Message("country-partner"), place=END[direction], share="share"),
        shown=len(ranked),
        together=known(ranked["share"].sum(), Share),
        total=Amount(rows["migrant_stock"].sum()),
        unknown=None if named.all() else Amount(unknown),
        mostly_unknown=largest is not None and bool(unknown > largest["migrant_stock"]),
        women=measured(_share_female(rows), "share_female") if len(rows) else None,
        women_by_partner=each(
            ranked.head(NAMED), Message("country-partner"), place=END[direction], share="share_female"
        ),
        state=parts.state(country) if direction == EMIGRANTS else None,
        remarks=Listing(tuple(stock_remarks.of_corridors([country], first=year)) if len(rows) else ()),
    )


def _share_female(rows: pd.DataFrame) -> float:
    """Return the share of women among all in `rows`, per cent."""
    return float(100 * rows["migrant_stock_female"].sum() / rows["migrant_stock"].sum())


def _chart(direction: str, *, name: str, title: Message, headline: Message, summary: tuple[Message, ...]) -> Chart:
    return Chart(
        id=name,
        title=title,
        subtitle=Message("country-partners-subtitle"),
        datasets=("corridors",),
        controls=(SUBJECT, YEAR),
        rows=partial(_rows, direction),
        first=First(count=MOST, of=_first),
        subject=Subject(control=SUBJECT.name, of=SUBJECT.of),
        figure=partial(_figure, direction),
        facts=partial(_facts, direction),
        headline=headline,
        summary=lambda told: summary if told.first else (NOBODY[direction],),
        notes=lambda told: (
            Message("country-partners-unknown"),
            Message("country-partners-pairs"),
            *told.remarks.items,
        ),
        click=(SUBJECT.name, open_profile),
    )


ORIGINS = _chart(
    IMMIGRANTS,
    name="country-origins",
    title=Message("country-origins-title"),
    headline=Message("country-origins-headline"),
    summary=(
        Message("country-origins-leaders"),
        Message("country-origins-women"),
        Message("country-origins-unknown"),
    ),
)
DESTINATIONS = _chart(
    EMIGRANTS,
    name="country-destinations",
    title=Message("country-destinations-title"),
    headline=Message("country-destinations-headline"),
    summary=(
        Message("country-destinations-leaders"),
        Message("country-destinations-women"),
        Message("country-not-counted"),
    ),
)
