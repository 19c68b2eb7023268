"""Migrants who live in a country that borders theirs by land: all, those of one direction, the reader's own country."""

from functools import cache, lru_cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import corridors as analysis
from dashboard.analysis.south import mobility
from dashboard.components.choices import COUNTRY
from dashboard.data import areas, catalogue
from dashboard.definitions import south
from dashboard.definitions.frames import corridors, stock_years
from dashboard.figures import lines
from dashboard.i18n import listing, t
from dashboard.terms import MOBILITY
from dashboard.view import Chart, Selection
from dashboard.views.corridors.choices import ALL, MOBILITY_LENS, SEX, SOUTH_CONTROLS, who_is_south
from dashboard.views.corridors.country_words import people
from dashboard.views.corridors.own_region_shares import UN_DESA, from_data
from dashboard.views.corridors.own_region_words import EMIGRANTS
from dashboard.views.corridors.wording import SEX_WORDS, WHO, borders_note, group_rule

QUOTED = "C010"
"""The statement of the paper of 2018 on migrants next door."""
SOUTH_SOUTH = "south_south"
EVERYBODY = "All migrants"
AGREES = 2.0
"""Percentage points within which a quoted share is said to be close to ours."""
KEPT = 64
COLUMNS = [
    "category",
    "year",
    "share",
    "migrant_stock_within",
    "migrant_stock",
    "share_known_origin",
    "sex",
    "document",
]


@cache
def _beside() -> pd.Series:
    """Return which corridors join neighbours."""
    return analysis.neighbouring(corridors(), catalogue.frame("borders"))


@lru_cache(maxsize=KEPT)
def _shares(sex: str, kind: str, who: tuple[tuple[str, Any], ...]) -> pd.DataFrame:
    """Return every year's share in a neighbouring country, of the corridors of `kind`, or of ALL."""
    stock = corridors()
    kept = None if kind == ALL else mobility(stock, south.membership(**dict(who))) == kind
    return analysis.neighbours(stock, beside=_beside(), kept=kept, sex=sex)


@lru_cache(maxsize=KEPT)
def _of_country(sex: str, country: str) -> pd.DataFrame:
    stock = corridors()
    return analysis.neighbours(stock, beside=_beside(), kept=stock["origin"] == country, sex=sex)


def _kinds(direction: str) -> list[str]:
    """Return the directions that are drawn: South to South always, beside it the chosen one."""
    return list(dict.fromkeys([SOUTH_SOUTH, *([] if direction == ALL else [direction])]))


def rows(*, lang: str, sex: str, country: str, **values: Any) -> pd.DataFrame:
    """Return every line and year with its share and what it is of; then what the paper of 2018 states."""
    who = tuple(who_is_south(values).items())
    parts = [_shares(sex, ALL, ()).assign(category=t(EVERYBODY, lang))]
    parts += [_shares(sex, kind, who).assign(category=t(MOBILITY[kind], lang)) for kind in _kinds(values["mobility"])]
    if in_the_lines(country, sex):
        parts.append(_of_country(sex, country).assign(category=_emigrants(country, lang)))
    found = pd.concat(parts, ignore_index=True).assign(document=UN_DESA)
    if sex == "both":
        found = pd.concat([found, _quoted(lang)], ignore_index=True)
    return found.assign(sex=sex)[COLUMNS]


def with_border(country: str) -> bool:
    """Return whether a country or area has a land border with another."""
    return country in bordering()


def in_the_lines(country: str, sex: str) -> bool:
    """Return whether a country or area has a line of its own: it has a land border, and emigrants in the last year."""
    if not country or not with_border(country):
        return False
    found = _of_country(sex, country)
    return bool(found.loc[found["year"] == stock_years()[-1], "share"].notna().any())


@cache
def bordering() -> frozenset[str]:
    """Return the countries and areas (ISO3) that have a land border."""
    borders = catalogue.frame("borders")
    return frozenset(borders["country_a"]) | frozenset(borders["country_b"])


def _emigrants(country: str, lang: str) -> str:
    return t("From {country}", lang, country=areas.in_sentence(areas.names(lang)[country], lang))


@cache
def _quoted(lang: str) -> pd.DataFrame:
    stated = catalogue.frame("quoted_shares_gfmd")
    stated = stated[stated["claim_id"] == QUOTED]
    return pd.DataFrame(
        {
            "category": t(MOBILITY[SOUTH_SOUTH], lang),
            "year": stated["year"].astype(int),
            "share": stated["share_quoted"].astype(float),
            "document": stated["document"],
        }
    )


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a group of migrants, and the paper's point."""
    lang, country = selection.lang, selection.text("country")
    own = (_emigrants(country, lang),) if country else ()
    colours = {t(MOBILITY[kind], lang): colour for kind, colour in theme.MOBILITY_COLOURS.items()}
    return lines.trend(
        from_data(found),
        value="share",
        series="category",
        lang=lang,
        colours={t(EVERYBODY, lang): theme.SEX_COLOURS["both"], **dict.fromkeys(own, theme.SERIES), **colours},
        selected=own,
        points=[
            (int(year), share, t("Paper of 2018: {share}", lang, share=formats.number(share, lang=lang)))
            for year, share in found.loc[found["document"] != UN_DESA, ["year", "share"]].to_numpy()
        ],
        height=440,
    )


def subtitle(selection: Selection) -> str:
    """Return measure, unit and sex."""
    return t(
        "Per cent of international migrants of known origin, {sex}, mid-year",
        selection.lang,
        sex=t(SEX_WORDS[selection.text("sex")], selection.lang),
    )


def _in(found: pd.DataFrame, category: str, year: int) -> float:
    ours = from_data(found)
    return float(ours.loc[(ours["category"] == category) & (ours["year"] == year), "share"].iloc[0])


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return the share next door of South to South migrants and of all, or of the reader's country."""
    lang, last = selection.lang, stock_years()[-1]
    said = {"year": last, "all": formats.number(_in(found, t(EVERYBODY, lang), last), lang=lang)}
    said["who"] = t(WHO[selection.text("sex")], lang)
    country = selection.text("country")
    if in_the_lines(country, selection.text("sex")):
        own = _in(found, _emigrants(country, lang), last)
        return t(
            "{share} of {who} from {country} lived in a bordering country, {year} (all: {all})",
            lang,
            share=formats.per_cent(own, decimals=0, lang=lang),
            country=areas.in_sentence(areas.names(lang)[country], lang),
            **said,
        )
    kind = selection.text("mobility") if selection["mobility"] != ALL else SOUTH_SOUTH
    return t(
        "{share} of {direction} {who} lived in a bordering country, {year} (all: {all})",
        lang,
        share=formats.per_cent(_in(found, t(MOBILITY[kind], lang), last), decimals=0, lang=lang),
        direction=t(MOBILITY[kind], lang),
        **said,
    )


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the share of every line in the first and last year; and why the reader's country has none."""
    lang, first, last = selection.lang, stock_years()[0], stock_years()[-1]
    parts = [
        t(
            "{who} {now} ({before})",
            lang,
            who=category,
            now=formats.per_cent(_in(found, category, last), lang=lang),
            before=formats.number(_in(found, category, first), decimals=1, lang=lang),
        )
        for category in from_data(found)["category"].unique()
    ]
    said = t(
        "Living in a country that borders their country of origin by land in {last} ({first} in brackets): {parts}.",
        lang,
        first=first,
        last=last,
        parts=listing(parts, lang),
    )
    return " ".join([said, *_without_line(selection)])


def _without_line(selection: Selection) -> list[str]:
    """Return why the reader's country has no line, where it has none."""
    lang, country = selection.lang, selection.text("country")
    if not country or in_the_lines(country, selection.text("sex")):
        return []
    name = areas.names(lang)[country]
    if with_border(country):
        own = areas.in_sentence(name, lang)
        return [t("No {people} from {country} are in the data.", lang, people=people(selection), country=own)]
    return [t("{country}: no land border, so no emigrant can live next door.", lang, country=name)]


def notes(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return who is South, how the paper's figure fits, what the shares leave out and what they cannot hold."""
    lang = selection.lang
    return [
        south.sentence(lang, **who_is_south(selection)),
        *group_rule(selection, year=None),
        *([_of_the_paper(found, lang)] if selection["sex"] == "both" else []),
        _islands(lang, selection.text("sex")),
        _coverage(found, lang),
        borders_note(stock_years()[0], lang),
    ]


def _of_the_paper(found: pd.DataFrame, lang: str) -> str:
    stated = found[found["document"] != UN_DESA].iloc[0]
    year, share = int(stated["year"]), float(stated["share"])
    ours = _in(found, t(MOBILITY[SOUTH_SOUTH], lang), year)
    words = (
        "The GFMD paper of 2018 says, naming Ratha 2005, that {quoted} per cent of South-South migration is between "
        "countries that share a border; that is close to the {ours} per cent here for {year}."
        if abs(ours - share) <= AGREES
        else "The GFMD paper of 2018 says, naming Ratha 2005, that {quoted} per cent of South-South migration is "
        "between countries that share a border; here it is {ours} per cent in {year}. It depends on who is South."
    )
    said = {"quoted": formats.number(share, lang=lang), "ours": formats.number(ours, decimals=1, lang=lang)}
    return t(words, lang, year=year, **said)


@cache
def _islands(lang: str, sex: str) -> str:
    """Return how many countries and areas have no land border, and how many emigrants of the sex they have."""
    stock = corridors()
    without = south.everyone() - bordering()
    now = stock[(stock["year"] == stock_years()[-1]) & stock["origin"].isin(without)]
    return t(
        "{n} of {all} countries and areas, most of them islands, have no land border; their {persons} {who} in "
        "{year} count, but cannot live next door.",
        lang,
        n=len(without),
        all=len(south.everyone()),
        persons=formats.amount(float(now[analysis.STOCKS[sex]].sum()), lang=lang),
        who=t(EMIGRANTS[sex], lang),
        year=stock_years()[-1],
    )


def _coverage(found: pd.DataFrame, lang: str) -> str:
    known = from_data(found)["share_known_origin"]
    return t(
        "Migrants of unknown origin are left out: by year, the origin of {low} to {high} per cent of all is known.",
        lang,
        low=formats.number(float(known.min()), decimals=1, lang=lang),
        high=formats.number(float(known.max()), decimals=1, lang=lang),
    )


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the stock, the borders, what the South is made of, and the paper's figure where it is shown."""
    quotes = ("quoted_shares_gfmd",) if selection["sex"] == "both" else ()
    return ("corridors", "borders", *south.datasets(**who_is_south(selection)), *quotes)


NEIGHBOURS = Chart(
    id="corridors-neighbours",
    title="Migrants who live in a country that borders theirs by land, 1990-2024",
    subtitle=subtitle,
    datasets=datasets,
    controls=(SEX, MOBILITY_LENS, *SOUTH_CONTROLS, COUNTRY),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
)
