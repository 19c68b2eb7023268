"""Women among migrant workers and in domestic work; who takes part in the labour force (ILO, world)."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import feminisation
from dashboard.data import catalogue
from dashboard.definitions import papers
from dashboard.figures import bars, dots
from dashboard.messages.rows import each, of_row, one_decimal
from dashboard.messages.terms import category
from dashboard.messages.values import Listing, Message, Number, Share, Year, say, write
from dashboard.space import Space
from dashboard.view import Chart, Selection

POPULATIONS = {
    "migrant_domestic_workers": Message("feminisation-population.migrant-domestic-workers"),
    "international_migrants": Message("feminisation-population.international-migrants"),
    "migrant_workers": Message("feminisation-population.migrant-workers"),
    "non_migrant_workers": Message("feminisation-population.non-migrant-workers"),
}
POPULATION_COLOURS = {
    "migrant_domestic_workers": theme.SECTOR_COLOURS["domestic_work"],
    "international_migrants": theme.NEUTRAL[2],
    "migrant_workers": theme.MIGRANT_COLOURS["migrants"],
    "non_migrant_workers": theme.MIGRANT_COLOURS["non_migrants"],
}
STATED_OF = {"C107": "migrant_workers 2017", "C111": "migrant_domestic_workers 2013"}
"""The statements on women in a population, and the bar of each."""
PARTICIPANTS = ("working_age_migrants", "non_migrants_15plus")
DOMESTIC_WORK_EDITION = 1
"""The edition that gives domestic work; the later ones do not."""


def edition_rows(*, lang: str) -> pd.DataFrame:
    """Return one row a population and edition: the share of women and how the figure was had."""
    rows = feminisation.by_edition(catalogue.frame("migrant_workers"), populations=list(POPULATIONS))
    categories = [say(POPULATIONS[group], lang) for group in rows["population_group"]]
    rows = _by_edition_and_year(rows, lang).assign(category=categories)
    return rows[["category", "edition", "year", "share_female", "status", "note", "population_group"]]


def _by_edition_and_year(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return rows of the ILO's with the name of their `edition` and its `year`."""
    editions = [write(category("edition", one), lang) for one in rows["edition"]]
    return rows.assign(edition=editions, year=rows["reference_year"])


def edition_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar a population and edition, one colour a population."""
    lang = selection.lang
    bar = Message("feminisation-workers-bar")
    words = (
        bar.over(of_row(row, population="population_group", at="year", edition="edition"))
        for row in rows.to_dict("records")
    )
    return bars.ranking(
        rows.assign(category=[say(one, lang) for one in words], key=_keys(rows)),
        value="share_female",
        label="category",
        key="key",
        colours=[POPULATION_COLOURS[group] for group in rows["population_group"]],
        told={STATED_OF[one]: words for one, (_, _, words) in papers.marks("feminisation-workers", selection).items()},
        lang=lang,
        space=space,
    )


def _keys(rows: pd.DataFrame) -> list[str]:
    return [f"{group} {year}" for group, year in zip(rows["population_group"], rows["year"], strict=True)]


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionFacts:
    """The share of women in each population, by edition of the ILO's estimates."""

    workers: Share
    year: Year
    domestic: Share
    earlier: Year
    groups: Listing | None


def edition_facts(rows: pd.DataFrame, _selection: Selection) -> EditionFacts:
    """Return the last share of migrant workers, the one of migrant domestic workers, and those of all editions."""
    last = rows.drop_duplicates("population_group", keep="last").set_index("population_group")
    workers, domestic = last.loc["migrant_workers"], last.loc["migrant_domestic_workers"]
    return EditionFacts(
        workers=Share(workers["share_female"]),
        year=Year(workers["year"]),
        domestic=Share(domestic["share_female"]),
        earlier=Year(domestic["year"]),
        groups=Listing.of(
            (_by_edition(str(group), part) for group, part in rows.groupby("population_group", sort=False)),
            "semicolon",
        ),
    )


def _by_edition(population: str, rows: pd.DataFrame) -> Message:
    share = ("share_female", one_decimal)
    shares = each(rows, Message("feminisation-workers-share"), share=share, at="year")
    return Message("feminisation-workers-group", population=population, shares=shares)


def participation_rows(*, lang: str) -> pd.DataFrame:
    """Return one row an edition for migrants and one for others: participation of women and of men."""
    rows = feminisation.participation(catalogue.frame("migrant_workers"), populations=list(PARTICIPANTS))
    words = [
        say(Message("feminisation-participation-row", population=group, at=Year(year)), lang)
        for group, year in zip(rows["population_group"], rows["reference_year"], strict=True)
    ]
    absent = say(Message("feminisation-participation-absent"), lang)
    status = rows["status"].mask(rows["lfpr_female"].isna() & rows["lfpr_male"].isna(), absent)
    rows = _by_edition_and_year(rows, lang).assign(category=words, status=status)
    return rows[["category", "edition", "year", "lfpr_female", "lfpr_male", "status", "note", "population_group"]]


def participation_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a violet point for women and an ochre one for men in each row that has figures."""
    colours = (theme.SEX_COLOURS["female"], theme.SEX_COLOURS["male"])
    return dots.dumbbell(
        rows.dropna(subset=["lfpr_female", "lfpr_male"], how="all"),
        start="lfpr_female",
        end="lfpr_male",
        label="category",
        lang=selection.lang,
        words=(category("sex", "female"), category("sex", "male")),
        colours=colours,
        mark="status",
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationFacts:
    """The participation of women and men, migrants and others, by edition; which editions give none by sex."""

    year: Year
    migrants: Share
    others: Number
    rates: Listing | None
    missing: Listing | None


def participation_facts(rows: pd.DataFrame, _selection: Selection) -> ParticipationFacts:
    """Return the rates of migrant and other women in the last edition that gives both, and all that are known."""
    rates = rows.pivot_table(index="year", columns="population_group", values="lfpr_female")
    rates = rates[list(PARTICIPANTS)].dropna()
    migrants, others = rates.iloc[-1]
    known = rows.dropna(subset=["lfpr_female", "lfpr_male"])
    about: dict[str, Any] = {"population": "population_group", "at": "year"}
    rates_of: dict[str, Any] = {"female": ("lfpr_female", one_decimal), "male": "lfpr_male"}
    return ParticipationFacts(
        year=Year(rates.index[-1]),
        migrants=Share(migrants),
        others=Number(others, 1),
        rates=each(known, Message("feminisation-participation-rate"), "semicolon", **about, **rates_of),
        missing=each(rows.drop(known.index), Message("feminisation-participation-group"), **about),
    )


def domestic_rows(*, lang: str) -> pd.DataFrame:
    """Return the share of migrant workers in domestic work: women, men, both."""
    rows = feminisation.domestic_work(catalogue.frame("migrant_workers"), edition=DOMESTIC_WORK_EDITION)
    words = [write(category("sex", sex), lang) for sex in rows["sex"]]
    return rows.assign(category=words)[["category", "sex", "share_in_domestic_work", "status", "note"]]


def domestic_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return three bars in the colours of women, men and both."""
    return bars.ranking(
        rows,
        value="share_in_domestic_work",
        label="category",
        key="sex",
        colours=theme.SEX_COLOURS,
        lang=selection.lang,
        period="2013",
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DomesticFacts:
    """The share of migrant workers in domestic work: women, men, both."""

    female: Share
    male: Share
    men: Number
    both: Share


def domestic_facts(rows: pd.DataFrame, _selection: Selection) -> DomesticFacts:
    """Return the share of migrant workers in domestic work, together and by sex."""
    shares = dict(zip(rows["sex"], rows["share_in_domestic_work"], strict=True))
    return DomesticFacts(
        female=Share(shares["female"]),
        male=Share(shares["male"]),
        men=Number(shares["male"], 1),
        both=Share(shares["both"]),
    )


EDITIONS = papers.offered(
    Chart(
        id="feminisation-workers",
        title=Message("feminisation-workers-title"),
        subtitle=Message("feminisation-workers-subtitle"),
        datasets=("migrant_workers",),
        controls=(),
        rows=edition_rows,
        figure=edition_figure,
        facts=edition_facts,
        headline=Message("feminisation-workers-headline"),
        summary=Message("feminisation-workers-shares"),
        notes=(
            Message("feminisation-own-method"),
            Message("feminisation-workers-derived"),
            Message("feminisation-read-elsewhere"),
        ),
    ),
    alone=False,
)
PARTICIPATION = Chart(
    id="feminisation-participation",
    title=Message("feminisation-participation-title"),
    subtitle=Message("feminisation-participation-subtitle"),
    datasets=("migrant_workers",),
    controls=(),
    rows=participation_rows,
    figure=participation_figure,
    facts=participation_facts,
    headline=Message("feminisation-participation-headline"),
    summary=(Message("feminisation-participation-rates"), Message("feminisation-participation-missing")),
    notes=(
        Message("feminisation-own-method"),
        Message("feminisation-participation-derived"),
        Message("feminisation-read-elsewhere"),
    ),
)
DOMESTIC = Chart(
    id="feminisation-domestic",
    title=Message("feminisation-domestic-title"),
    subtitle=Message("feminisation-domestic-subtitle"),
    datasets=("migrant_workers",),
    controls=(),
    rows=domestic_rows,
    figure=domestic_figure,
    facts=domestic_facts,
    headline=Message("feminisation-domestic-headline"),
    summary=Message("feminisation-domestic-shares"),
    notes=(Message("feminisation-domestic-derived"), Message("feminisation-read-elsewhere")),
)
