"""The ranking: how much each area has, from the largest down."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import leading
from dashboard.figures import bars, empty, labels
from dashboard.messages.values import Message, Place, measured, say, write
from dashboard.space import Space
from dashboard.view import Chart, First, Selection
from dashboard.views.distribution import choices, facts, frames

SHOWN = 20
"""Countries in the ranking, besides the chosen one and the reader's."""
MANY = Message("distribution-remark.none")
GROUP_COLOURS = {**theme.SUBREGION_COLOURS, **theme.REGION_COLOURS}


def rows(*, area: str, **chosen: Any) -> pd.DataFrame:
    """Return all groups, or all countries; of a chosen group, its countries."""
    found = frames.by_area(**chosen)
    if "country" in found and choices.is_group(area):
        return found[found["country"].isin(choices.keys_of(area, choices.COUNTRY))].reset_index(drop=True)
    return found


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return all groups, or the first countries with the chosen one and the reader's."""
    if "country" not in found:
        return found
    area = choices.AREA.of(selection)
    chosen = () if choices.is_group(area) else choices.keys_of(area, choices.COUNTRY)
    return leading.first(found, count, also=found["country"].isin([*chosen, choices.OWN.of(selection)]))


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bars, from the largest down; the rank stands before the name of a country."""
    lang, area, level = selection.lang, choices.AREA.of(selection), choices.shown_level(selection)
    if facts.with_figure(found, selection).empty:
        return empty.message(say(facts.instead(selection, rows), lang), lang=lang, space=space)
    if level != choices.COUNTRY:
        return bars.ranking(
            found.assign(name=[write(Place(one), lang) for one in found["area"]]),
            value=choices.column_of(selection),
            label="name",
            key="area",
            lang=lang,
            selected=(*choices.keys_of(area, level), *choices.own_keys(selection, level)),
            colours=GROUP_COLOURS,
            period=choices.period(selection),
            space=space,
        )
    names = [labels.ranked(*one, lang=lang) for one in zip(found["name"], found["rank"], strict=True)]
    kinds, many = _kinds(found, lang), say(MANY, lang)
    return bars.ranking(
        found.assign(name=names, kind=kinds),
        value=choices.column_of(selection),
        label="name",
        key="country",
        mark="kind",
        order=[many] if many in kinds else [],
        lang=lang,
        selected=(
            *(() if choices.is_group(area) else choices.keys_of(area, choices.COUNTRY)),
            *choices.own_keys(selection, choices.COUNTRY),
        ),
        period=choices.period(selection),
        space=space,
    )


def _kinds(found: pd.DataFrame, lang: str) -> list[str]:
    """Return what the fill of each bar says: the remark on a share, else that the area has many inhabitants; nothing
    where no share carries a remark.
    """
    remarks = found["remark"].fillna("").tolist() if "remark" in found else [""] * len(found)
    return [remark or say(MANY, lang) for remark in remarks] if any(remarks) else remarks


def _group(selection: Selection) -> Place | None:
    """Return the chosen subregion or region where its countries are ranked."""
    area = choices.AREA.of(selection)
    return Place(area) if choices.shown_level(selection) == choices.COUNTRY and choices.is_group(area) else None


def ranking_facts(found: pd.DataFrame, selection: Selection) -> facts.Facts:
    """Return who comes first, the part of those listed, the chosen area and the reader's country among all."""
    every, group = facts.of_level(selection, choices.shown_level(selection)), _group(selection)
    countries, known = choices.shown_level(selection) == choices.COUNTRY, len(facts.with_figure(found, selection)) > 0
    return facts.Facts(
        **facts.by_area(selection),
        group=group,
        finding=_finding(found, every, selection),
        told=(
            facts.leaders(found, selection),
            Message("distribution-listed", **_listed(found)) if countries else None,
            None if group else facts.told_of(choices.AREA.of(selection), every, selection),
            facts.told_of_own(every, selection),
            facts.gaps(found, selection),
        )
        if known
        else (Message("distribution-nothing"),),
        notes=(
            Message("distribution-rank-before-name") if countries else None,
            *facts.on_figures(found, selection),
        ),
    )


def _listed(found: pd.DataFrame) -> dict[str, Any]:
    """Return how many are in the picture as the first, and what part of all that is."""
    listed = found.head(SHOWN)
    return {"count": len(listed), **facts.part_of_all(float(listed["share_of_total"].sum()))}


def _finding(found: pd.DataFrame, every: pd.DataFrame, selection: Selection) -> Message:
    """Return the place of the chosen area among `every` one, else what the first have."""
    known, told = facts.with_figure(found, selection), facts.by_area(selection)
    if known.empty:
        return Message("distribution-no-ranking", **told)
    chosen = facts.row_of(choices.AREA.of(selection), every, selection)
    if chosen is not None and chosen.rank is not None:
        ranked = len(facts.with_figure(every, selection))
        return Message("distribution-ranked", place=Place(chosen.area), rank=chosen.rank, ranked=ranked, **told)
    if (
        choices.shown_level(selection) == choices.COUNTRY
        and not _group(selection)
        and choices.SHOW.of(selection) != "population"
    ):
        return Message("distribution-first-together", **_listed(found), **told)
    return _first(found, known, selection)


def _first(found: pd.DataFrame, known: pd.DataFrame, selection: Selection) -> Message:
    """Return who comes first, and with how much, and among how many where figures of others are missing."""
    many = known[known["remark"].isna()] if "country" in known and "remark" in known else known
    apart = bool(len(many)) and many.index[0] != known.index[0]
    known = many if apart else known
    value, group = float(known[choices.column_of(selection)].iloc[0]), _group(selection)
    told = facts.by_area(selection) | {
        "places": facts.places(known[known[choices.column_of(selection)].round(1) == round(value, 1)]),
        "figure": measured(value, choices.column_of(selection)),
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
    title=Message("distribution-ranking-title"),
    subtitle=Message("distribution-subtitle"),
    datasets=facts.datasets,
    controls=choices.BY_AREA,
    rows=rows,
    first=First(count=SHOWN, of=first),
    figure=figure,
    measure=choices.column_of,
    facts=ranking_facts,
    headline=Message("distribution-headline"),
    summary=lambda facts: facts.told,
    notes=lambda facts: facts.notes,
    click=("area", choices.clicked),
)
