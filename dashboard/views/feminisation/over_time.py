"""Women among international migrants over the years: the world, subregions, countries."""

from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import feminisation
from dashboard.components.choices import COUNTRY, marked, with_own
from dashboard.data import areas
from dashboard.definitions import papers
from dashboard.figures import lines
from dashboard.messages.rows import of_row, one_decimal
from dashboard.messages.values import Listing, Message, Number, Place, Share, Year, say, write
from dashboard.space import Space
from dashboard.view import Chart, First, Selection
from dashboard.views.feminisation import facts
from dashboard.views.feminisation.choices import COUNTRIES, LEVEL, WORLD, areas_at, women, years

LARGEST = 4
"""Countries drawn where the reader has chosen none."""


def trend_rows(
    *,
    level: str,
    countries: tuple[str, ...],
    country: str,
    lang: str,
) -> pd.DataFrame:
    """Return one row an area or country and year: the share of women, women and all migrants; the world first.

    Where countries are compared and none is chosen, all have rows.
    """
    parts = [_area_rows(areas_at(WORLD), lang)]
    if level != "country":
        parts.append(_area_rows(areas_at(level), lang))
    shown = with_own(countries or (_by_size() if level == "country" else ()), country)
    chosen = women()[women()["country"].isin(shown)]
    place = chosen["country"].map({code: at for at, code in enumerate(shown)})
    parts.append(facts.named(chosen.assign(place=place).sort_values(["place", "year"]), lang))
    columns = ["name", "year", "share_female", "migrant_stock_female", "migrant_stock", "country", "data_type", "note"]
    return pd.concat(parts, ignore_index=True)[columns]


def first_lines(rows: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the rows of all groups and of the countries that are chosen, else of the largest."""
    if LEVEL.of(selection) != "country" or COUNTRIES.of(selection):
        return rows
    kept = with_own(_by_size()[:count], COUNTRY.of(selection))
    return rows[rows["country"].isna() | rows["country"].isin(kept)].reset_index(drop=True)


def trend_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a line each; the world and the chosen countries, else the largest changes, are coloured and named."""
    lang = selection.lang
    world = write(Place(WORLD), lang)
    subregions = theme.SUBREGION_COLOURS if LEVEL.of(selection) == "subregion" else {}
    tones = {write(Place(name), lang): colour for name, colour in subregions.items()}
    return lines.trend(
        rows,
        value="share_female",
        series="name",
        lang=lang,
        highlight=[*(write(Place(code), lang) for code in _highlighted(selection)), world],
        selected=[areas.names(lang)[code] for code in marked(selection)],
        colours={**tones, world: theme.HIGHLIGHT},
        marks=[(facts.HALF, say(Message("feminisation-half"), lang))],
        points=list(papers.marks("feminisation-trend", selection).values()),
        zero=False,
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendFacts:
    """What became of the share of women in the groups or the countries that are drawn."""

    drawn: str
    """Whether groups, one country or several are."""
    first: Year
    last: Year
    rise: Place | None
    fall: Place | None
    majority: str
    larger: int
    count: int
    direction: str
    """Of one country: "up", "down", "same", or "unknown" where it has no figure."""
    place: Place | None
    share: Share | None
    end: Year | None
    earlier: Number | None
    start: Year | None
    paths: Listing | None
    own: Message | None
    """The finding about the reader's country."""
    typed: Message | None
    sudan: Message | None


def trend_facts(rows: pd.DataFrame, selection: Selection) -> TrendFacts:
    """Return where the share rose and fell most, or in how many of the countries drawn women are the majority."""
    last, codes = years()[-1], _drawn_countries(selection)
    shown = rows[rows["country"].isin([*codes, *marked(selection)]) & (rows["year"] == last)]
    larger = int((shown["share_female"] > facts.HALF).sum())
    rise, fall = (None, None) if codes else map(Place, _moved(LEVEL.of(selection)))
    one = _known(codes[0], selection) if len(codes) == 1 else None
    start, end = (None, None) if one is None or one.empty else (one.iloc[0], one.iloc[-1])
    return TrendFacts(
        drawn="groups" if not codes else "single" if len(codes) == 1 else "several",
        first=Year(years()[0]),
        last=Year(last),
        rise=rise,
        fall=fall,
        majority=facts.majority(larger, len(shown)),
        larger=larger,
        count=len(shown),
        direction="unknown"
        if start is None or end is None
        else facts.direction(end["share_female"], start["share_female"]),
        place=Place(codes[0]) if len(codes) == 1 else None,
        **facts.ends(start, end),
        paths=Listing.of((_path(code, selection) for code in (WORLD, *_highlighted(selection))), "semicolon"),
        own=next((_course(code, selection) for code in marked(selection)), None),
        typed=Message("feminisation-data-types") if rows["country"].notna().any() else None,
        sudan=facts.sudan(first_lines(rows, selection, LARGEST)),
    )


def _course(code: str, selection: Selection) -> Message:
    """Return what became of the share in one country, as the headline says it where that alone is drawn."""
    known = _known(code, selection)
    return facts.course(code, *((None, None) if known.empty else (known.iloc[0], known.iloc[-1])))


def _path(code: str, selection: Selection) -> Message:
    known = _known(code, selection)
    first, last = (known.iloc[0], known.iloc[-1]) if len(known) else (None, None)
    shares = of_row(first, start=(facts.SHARE, one_decimal)) | of_row(last, end=facts.SHARE)
    return Message("feminisation-trend-path", place=Place(code), world=code == WORLD, **shares)


def _known(code: str, selection: Selection) -> pd.DataFrame:
    """Return the years with a figure of a country or of a group of the level that is chosen, the world among them."""
    if code in areas.names():
        return women()[women()["country"] == code].dropna(subset=["share_female"])
    groups = areas_at(WORLD if code == WORLD else LEVEL.of(selection))
    return groups[groups["area"] == code].dropna(subset=["share_female"])


def _area_rows(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    names = [write(Place(area), lang) for area in rows["area"]]
    return rows.assign(name=names, country=None, data_type=None, note=None).drop(columns="area")


def _drawn_countries(selection: Selection) -> tuple[str, ...]:
    """Return the chosen countries, else the largest where countries are compared; the reader's stands beside them."""
    return COUNTRIES.of(selection) or (_by_size()[:LARGEST] if LEVEL.of(selection) == "country" else ())


def _highlighted(selection: Selection) -> tuple[str, ...]:
    """Return the lines to colour: the countries drawn, else the areas that rose and fell most, and the reader's
    country.
    """
    lit = _drawn_countries(selection) or _moved(LEVEL.of(selection))
    return tuple(dict.fromkeys([*lit, *marked(selection)]))


@cache
def _moved(level: str) -> tuple[str, str]:
    """Return the groups of a level whose share rose and fell most, by their English names."""
    moved = feminisation.change(areas_at(level), key="area", since=years()[0], year=years()[-1])
    moved = moved.dropna(subset=["change_points"])
    return str(moved["area"].iloc[0]), str(moved["area"].iloc[-1])


@cache
def _by_size() -> tuple[str, ...]:
    """Return every country, the largest of the latest year first."""
    rows = women()[women()["year"] == years()[-1]]
    return tuple(rows.sort_values("migrant_stock", ascending=False, kind="stable")["country"])


TREND = papers.offered(
    Chart(
        id="feminisation-trend",
        title=Message("feminisation-trend-title"),
        subtitle=Message("feminisation-trend-subtitle"),
        datasets=("migrant_stock",),
        controls=(LEVEL, COUNTRIES, COUNTRY),
        rows=trend_rows,
        first=First(count=LARGEST, of=first_lines),
        figure=trend_figure,
        facts=trend_facts,
        headline=Message("feminisation-trend-headline"),
        lead=lambda told: told.own,
        summary=Message("feminisation-trend-shares"),
        notes=lambda told: (
            Message("feminisation-trend-groups"),
            Message("feminisation-trend-years"),
            Message("feminisation-trend-unchosen"),
            told.typed,
            told.sudan,
        ),
    ),
    alone=False,
)
