"""Branches of women and men, branches in every edition, age groups: the world, by edition of the ILO's estimates."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import sectors
from dashboard.figures import bars, empty
from dashboard.messages.terms import ages, categories, category
from dashboard.messages.values import Listing, Message, Number, Share, Year, say
from dashboard.space import Space
from dashboard.terms import BROAD_SECTORS
from dashboard.view import Chart, Selection
from dashboard.views.sectors import facts, frames
from dashboard.views.sectors.choices import EDITION, SEX, named_edition
from dashboard.views.sectors.frames import world_table, year_of

WOMEN_AND_MEN = ("female", "male")


def sex_rows(*, edition: int, lang: str) -> pd.DataFrame:
    """Return the branches of women beside those of men (`sectors.world_by_sex`)."""
    return facts.in_words(sectors.world_by_sex(world_table(), edition=edition), lang)


def sex_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bars of each sex that has a figure."""
    lang = selection.lang
    if rows["share_in_branch"].isna().all():
        return empty.message(say(Message("sectors-no-branches"), lang), lang=lang, space=space)
    shown = rows[rows["sex"].isin([sex for sex in WOMEN_AND_MEN if len(facts.given(rows, sex, column="sex"))])]
    return bars.grouped(
        facts.bars(shown, lang),
        value="share_in_branch",
        category="sector",
        group="sex",
        colours=theme.SEX_COLOURS,
        words=categories("sex"),
        period=year_of(EDITION.of(selection)),
        lang=lang,
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SexFacts:
    """The largest branch of women with the shares of both sexes in it, and the branches of either."""

    edition: Message
    year: Year
    employed: bool
    sector: str | None = None
    share: Message | None = None
    men: Message | None = None
    branches: tuple[Message | None, ...]
    derived: bool


def sex_facts(_rows: pd.DataFrame, selection: Selection) -> SexFacts:
    """Return the shares of women and of men, and both in the branch where most of these women work."""
    edition = EDITION.of(selection)
    rows = sectors.world_by_sex(world_table(), edition=edition)
    largest = facts.largest(facts.given(rows, "female", column="sex"))
    men = rows[(rows["sex"] == "male") & (rows["sector"] == largest.get("sector")) & rows["share_in_branch"].notna()]
    return SexFacts(
        **named_edition(selection),
        employed=edition == facts.EMPLOYED_ONLY,
        **largest,
        men=facts.largest(men).get("share"),
        branches=tuple(_of_each_sex(rows, edition)),
        derived=facts.derived(rows),
    )


def _of_each_sex(rows: pd.DataFrame, edition: int) -> Iterator[Message]:
    """Yield sentences on women, then on men: their branches, and those that are not available; or that none are."""
    if rows["share_in_branch"].isna().all():
        yield Message("sectors-sex-nothing")
        return
    yield Message("sectors-sex-world")
    for sex in WOMEN_AND_MEN:
        part = facts.given(rows, sex, column="sex")
        yield Message("sectors-sex-branches", who=facts.counted(sex, edition), branches=facts.shares(part))
        yield Message("sectors-gaps", gaps=facts.gaps(part))


BY_SEX = Chart(
    id="sectors-sex",
    title=Message("sectors-sex-title"),
    subtitle=Message("sectors-sex-subtitle"),
    datasets=("migrant_workers",),
    controls=(EDITION,),
    rows=sex_rows,
    figure=sex_figure,
    facts=sex_facts,
    headline=Message("sectors-sex-headline"),
    summary=lambda told: told.branches,
    notes=(Message("sectors-derived"), facts.READ_ELSEWHERE),
)


def edition_rows(*, sex: str, lang: str) -> pd.DataFrame:
    """Return the branches in every edition (`sectors.world_by_edition`)."""
    return facts.in_words(sectors.world_by_edition(world_table(), sex=sex), lang)


def edition_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one stack of branches an edition."""
    return bars.grouped(
        rows.assign(edition=rows["reference_year"].astype("str")),
        value="share_in_branch",
        category="edition",
        group="sector",
        colours=theme.SECTOR_COLOURS,
        words={sector: category("sector", sector) for sector in BROAD_SECTORS},
        stacked=True,
        lang=selection.lang,
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionFacts:
    """The range of the share in services over the editions that give it, and the branches of each."""

    who: str
    given: int
    year: Year | None = None
    share: Share | None = None
    lowest: Number | None = None
    highest: Number | None = None
    years: Listing | None
    """The years of all editions."""
    branches: tuple[Message, ...]
    derived: bool


def edition_facts(_rows: pd.DataFrame, selection: Selection) -> EditionFacts:
    """Return in how many editions the share in services is known, the first of them, the lowest and the highest."""
    rows = sectors.world_by_edition(world_table(), sex=SEX.of(selection))
    known = rows[rows["sector"] == "services"].dropna(subset=["share_in_branch"])
    services: dict[str, Any] = {}
    if years := known["reference_year"].tolist():
        shares = known["share_in_branch"].tolist()
        services = {"year": Year(years[0]), "share": Share(shares[0])}
        services |= {"lowest": Number(min(shares)), "highest": Number(max(shares))}
    return EditionFacts(
        who=facts.WORKERS[SEX.of(selection)],
        given=len(known),
        **services,
        years=Listing.of(Year(year) for year in sorted(set(rows["reference_year"]))),
        branches=tuple(
            Message("sectors-editions-branches", year=Year(int(str(year))), branches=facts.shares(part))
            for year, part in rows.groupby("reference_year")
        ),
        derived=facts.derived(rows),
    )


BY_EDITION = Chart(
    id="sectors-editions",
    title=Message("sectors-editions-title"),
    subtitle=Message("sectors-editions-subtitle"),
    datasets=("migrant_workers",),
    controls=(SEX,),
    rows=edition_rows,
    figure=edition_figure,
    facts=edition_facts,
    headline=Message("sectors-editions-headline"),
    summary=lambda told: (Message("sectors-editions-lead"), *told.branches),
    notes=(Message("sectors-editions-method"), Message("sectors-derived"), facts.READ_ELSEWHERE),
)


def age_rows(*, edition: int, lang: str) -> pd.DataFrame:
    """Return the age groups of an edition (`frames.age_groups`)."""
    return facts.in_words(frames.age_groups(edition), lang)


def age_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bars of each year that the edition is about."""
    lang = selection.lang
    if rows.empty:
        return empty.message(say(Message("sectors-age-nothing"), lang), lang=lang, space=space)
    years = sorted(rows["reference_year"].unique())
    return bars.grouped(
        rows.assign(age_group=[say(ages(group), lang) for group in rows["age_group"]]),
        value="share",
        category="age_group",
        group="reference_year",
        colours={**dict.fromkeys(years, theme.EARLIER), years[-1]: theme.SERIES},
        words={year: str(year) for year in years},
        lang=lang,
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeFacts:
    """The age groups of the year of an edition, and the largest of them."""

    edition: Message
    year: Year
    low: int | None = None
    high: int | None = None
    share: Message | None = None
    groups: Listing | None
    restated: bool


def age_facts(_rows: pd.DataFrame, selection: Selection) -> AgeFacts:
    """Return the shares of age groups; whether the edition gives them for an earlier year, too."""
    edition = EDITION.of(selection)
    rows = frames.age_groups(edition)
    own = rows[rows["reference_year"] == year_of(edition)]
    first = None if own.empty else own.loc[own["share"].idxmax()]
    cells = zip(own["age_group"], own["share"], own["status"], strict=True)
    return AgeFacts(
        **named_edition(selection),
        **({} if first is None else _ages(first["age_group"])),
        share=None if first is None else facts.figure(first["share"], first["status"]),
        groups=Listing.of(
            Message("sectors-age-share", share=Share(share), mark=facts.mark(status), **_ages(group))
            for group, share, status in cells
        ),
        restated=len(set(rows["reference_year"])) > 1,
    )


def _ages(age_group: str) -> dict[str, Any]:
    """Return the years from which and to which an age group goes: 25-54, 65+."""
    low, _, high = age_group.removesuffix("+").partition("-")
    return {"low": int(low), "high": int(high) if high else None}


AGES = Chart(
    id="sectors-age",
    title=Message("sectors-age-title"),
    subtitle=Message("sectors-age-subtitle"),
    datasets=("migrant_workers",),
    controls=(EDITION,),
    rows=age_rows,
    figure=age_figure,
    facts=age_facts,
    headline=Message("sectors-age-headline"),
    summary=Message("sectors-age-groups"),
    notes=(Message("sectors-age-cut"), Message("sectors-age-restated"), facts.READ_ELSEWHERE),
)
