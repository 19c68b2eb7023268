"""The ranking: how much each area has, from the largest down."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import leading
from dashboard.components.choices import COUNTRY as OWN
from dashboard.figures import bars, empty
from dashboard.messages.values import Message, Place, Share, Year, measured, say, write
from dashboard.view import Chart, First, Selection
from dashboard.views.distribution import facts, frames
from dashboard.views.distribution.choices import (
    AREA,
    BY_AREA,
    COUNTRY,
    MEASURE,
    MIGRANTS,
    SHOW,
    clicked,
    column_of,
    is_group,
    keys_of,
    own_keys,
    period,
    shown_level,
)

SHOWN = 20
"""Countries in the ranking, besides the chosen one and the reader's."""
MANY = Message("distribution-remark.none")
GROUP_COLOURS = {**theme.SUBREGION_COLOURS, **theme.REGION_COLOURS}


def rows(
    *,
    measure: str,
    level: str,
    year: int,
    edition: int,
    sex: str,
    show: str,
    area: str,
    country: str,  # noqa: ARG001  (the reader's country is shown in any case, and changes no row)
    lang: str,
) -> pd.DataFrame:
    """Return all groups, or all countries; of a chosen group, its countries."""
    found = frames.by_area(measure=measure, level=level, year=year, edition=edition, sex=sex, show=show, lang=lang)
    if "country" in found and is_group(area):
        return found[found["country"].isin(keys_of(area, COUNTRY))].reset_index(drop=True)
    return found


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return all groups, or the first countries with the chosen one and the reader's."""
    if "country" not in found:
        return found
    area = AREA.of(selection)
    chosen = () if is_group(area) else keys_of(area, COUNTRY)
    return leading.first(found, count, also=found["country"].isin([*chosen, OWN.of(selection)]))


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the bars, from the largest down; the rank stands before the name of a country."""
    lang, area, level = selection.lang, AREA.of(selection), shown_level(selection)
    if facts.with_figure(found, selection).empty:
        return empty.message(say(facts.instead(selection, rows), lang), lang=lang)
    if level != COUNTRY:
        return bars.ranking(
            found.assign(name=[write(Place(one), lang) for one in found["area"]]),
            value=column_of(selection),
            label="name",
            key="area",
            lang=lang,
            selected=(*keys_of(area, level), *own_keys(selection, level)),
            colours=GROUP_COLOURS,
            period=period(selection),
        )
    names = [f"{int(rank)}. {name}" for rank, name in zip(found["rank"], found["name"], strict=True)]
    kinds, many = _kinds(found, lang), say(MANY, lang)
    return bars.ranking(
        found.assign(name=names, kind=kinds),
        value=column_of(selection),
        label="name",
        key="country",
        mark="kind",
        order=[many] if many in kinds else [],
        lang=lang,
        selected=(*(() if is_group(area) else keys_of(area, COUNTRY)), *own_keys(selection, COUNTRY)),
        period=period(selection),
    )


def _kinds(found: pd.DataFrame, lang: str) -> list[str]:
    """Return what the fill of each bar says: the remark on a share, else that the area has many inhabitants; nothing
    where no share carries a remark.
    """
    remarks = found["remark"].fillna("").tolist() if "remark" in found else [""] * len(found)
    return [remark or say(MANY, lang) for remark in remarks] if any(remarks) else remarks


def title(selection: Selection) -> Message:
    """Return the title, which says whose countries are ranked where a group is chosen."""
    return Message("distribution-ranking-title", group=_group(selection), **facts.by_area(selection))


def _group(selection: Selection) -> Place | None:
    """Return the chosen subregion or region where its countries are ranked."""
    area = AREA.of(selection)
    return Place(area) if shown_level(selection) == COUNTRY and is_group(area) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Who comes first, what the first hold together, and where the chosen area and the reader's country stand."""

    who: str
    show: str
    level: str
    year: Year
    edition: Message | None
    finding: Message
    known: bool
    """Whether any area has a figure."""
    leaders: Message
    count: int | None
    """Countries listed, and their share of all; None where not countries are ranked."""
    share: Share | None
    chosen: Message | None
    own: Message | None
    gaps: Message | None
    numbered: bool
    """Whether ranks stand before names."""
    notes: tuple[Message, ...]


def ranking_facts(found: pd.DataFrame, selection: Selection) -> Facts:
    """Return who comes first, the part of those listed, the chosen area and the reader's country among all."""
    every, group = facts.of_level(selection, shown_level(selection)), _group(selection)
    countries = MEASURE.of(selection) == MIGRANTS and shown_level(selection) == COUNTRY
    listed = found.head(SHOWN)
    return Facts(
        **facts.by_area(selection),
        finding=_finding(found, every, selection),
        known=bool(found[column_of(selection)].notna().any()),
        leaders=facts.leaders(found, selection),
        count=len(listed) if countries else None,
        share=Share(float(listed["share_of_total"].sum())) if countries else None,
        chosen=None if group else facts.told_of(AREA.of(selection), every, selection),
        own=facts.told_of_own(every, selection),
        gaps=facts.gaps(found, selection),
        numbered=countries,
        notes=facts.on_figures(found, selection),
    )


def _finding(found: pd.DataFrame, every: pd.DataFrame, selection: Selection) -> Message:
    """Return the place of the chosen area among `every` one, else what the first have."""
    known, told = facts.with_figure(found, selection), facts.by_area(selection)
    if known.empty:
        return Message("distribution-no-ranking", **told)
    chosen = facts.row_of(AREA.of(selection), every, selection)
    if chosen is not None and chosen.rank is not None:
        ranked = len(facts.with_figure(every, selection))
        return Message("distribution-ranked", place=Place(chosen.area), rank=chosen.rank, ranked=ranked, **told)
    if shown_level(selection) == COUNTRY and not _group(selection) and SHOW.of(selection) != "population":
        listed = found.head(SHOWN)
        part = facts.part_of_all(float(listed["share_of_total"].sum()))
        return Message("distribution-first-together", count=len(listed), **part, **told)
    return _first(found, known, selection)


def _first(found: pd.DataFrame, known: pd.DataFrame, selection: Selection) -> Message:
    """Return who comes first, and with how much, and among how many where figures of others are missing."""
    many = known[known["remark"].isna()] if "country" in known and "remark" in known else known
    apart = bool(len(many)) and many.index[0] != known.index[0]
    known = many if apart else known
    value, group = float(known[column_of(selection)].iloc[0]), _group(selection)
    told = facts.by_area(selection) | {
        "places": facts.places(known[known[column_of(selection)].round(1) == round(value, 1)]),
        "figure": measured(value, column_of(selection)),
    }
    if group:
        return Message("distribution-first-within", group=group, apart=apart, **told)
    if apart or len(known) == len(found):
        return Message("distribution-first", apart=apart, **told)
    if len(known) == 1:
        return Message("distribution-first-alone", total=len(found), **told)
    return Message("distribution-first-of-known", known=len(known), **told)


RANKING = Chart(
    id="distribution-ranking",
    title=title,
    subtitle=facts.subtitle,
    datasets=facts.datasets,
    controls=BY_AREA,
    rows=rows,
    first=First(count=SHOWN, of=first),
    figure=figure,
    facts=ranking_facts,
    headline=Message("distribution-headline"),
    summary=lambda facts: (
        (
            facts.leaders,
            Message("distribution-listed") if facts.count else None,
            facts.chosen,
            facts.own,
            facts.gaps,
        )
        if facts.known
        else (Message("distribution-nothing"),)
    ),
    notes=lambda facts: (
        Message("distribution-rank-before-name") if facts.numbered else None,
        *facts.notes,
    ),
    click=("area", clicked),
    wide=False,
)
