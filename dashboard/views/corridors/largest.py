"""The largest corridors of one year: how many migrants, how many of them women, how they changed."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import leading
from dashboard.analysis.corridors import STOCKS
from dashboard.components.choices import COUNTRY, marked
from dashboard.figures import bars, empty
from dashboard.i18n import t
from dashboard.terms import SEXES
from dashboard.view import Chart, First, Selection
from dashboard.views.corridors import largest_words as words
from dashboard.views.corridors.choices import (
    CENTRE,
    ENDS,
    FELL,
    GROUP_MEMBERS,
    MOBILITY_LENS,
    PERSONS,
    ROSE,
    SEX,
    SHOW,
    SINCE,
    SOUTH_CONTROLS,
    WITHIN,
    WOMEN,
    YEAR,
    group_datasets,
)
from dashboard.views.corridors.rankings import CHANGES, SHOWN, every
from dashboard.views.corridors.wording import south_datasets, with_end_names

COLUMNS = [
    "origin_name",
    "destination_name",
    "rank",
    "migrant_stock",
    "share_female",
    "year",
    "sex",
    "origin",
    "destination",
]
"""Of a choice without corridors."""
NO_BREAK = "\u00a0"
PARTS = ("female", "male")
ONE_LINE = 24
"""Letters of a name that fit on a line beside an arrow or a rank."""


def rows(*, lang: str, **values: Any) -> pd.DataFrame:
    """Return every corridor of the choice with its rank."""
    found = every(values)
    if found.empty:
        return pd.DataFrame(columns=COLUMNS)
    years = {"since": values["since"]} if "change_persons" in found else {}
    found = found.assign(year=values["year"], **years, sex=values["sex"])
    found = with_end_names(found.reset_index(drop=True), lang=lang)
    return found[[*found.columns.drop(["origin", "destination"]), "origin", "destination"]]


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the first corridors and the largest from and to the reader's country, by the share of women where that is
    shown.
    """
    own = [leading.foremost(found[end] == selection["country"]) for end in ("origin", "destination")]
    found = leading.first(found, count, also=own[0] | own[1])
    if selection["show"] != WOMEN:
        return found
    return found.sort_values("share_female", ascending=False, kind="stable", ignore_index=True)


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the bars, those of the reader's country in bold; a hover says the share of women and the change too."""
    if found.empty:
        return empty.message(words.nothing(selection), lang=selection.lang)
    show, sex = selection.text("show"), selection.text("sex")
    labelled = found.assign(corridor=_labels(found, selection), area=_keys(found), note=_beside(found, selection))
    own: dict[str, Any] = {"selected": _own_keys(found, selection), "period": words.period(selection)}
    named: dict[str, Any] = {"label": "corridor", "key": "area", "lang": selection.lang, **own}
    if show in CHANGES:
        # Falls are drawn to the right, as rises are: there is room for the names.
        return bars.ranking(labelled, value="change_persons", falls=show == FELL, **named)
    if show == WOMEN:
        half = (50.0, t("Half", selection.lang))
        women = theme.SEX_COLOURS["female"]
        return bars.ranking(labelled, value="share_female", colours=women, marks=[half], **named)
    if sex != "both":
        return bars.ranking(labelled, value="migrant_stock", colours=theme.SEX_COLOURS[sex], **named)
    return bars.divided(
        labelled,
        value="migrant_stock",
        parts=[STOCKS[one] for one in PARTS],
        words=[SEXES[one] for one in PARTS],
        colours=[theme.SEX_COLOURS[one] for one in PARTS],
        **named,
    )


def _keys(found: pd.DataFrame) -> list[str]:
    pairs = zip(found["origin"], found["destination"], strict=True)
    return [f"{origin}-{destination}" for origin, destination in pairs]


def _own_keys(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the corridors from and to the reader's country."""
    own = marked(selection)
    return _keys(found[found["origin"].isin(own) | found["destination"].isin(own)])


def _labels(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the names of the ends; the rank in front where the bars stand in its order."""
    pairs = found[["origin_name", "destination_name"]].to_numpy()
    ends = [f"{_unbroken(origin)} →{NO_BREAK}{_unbroken(destination)}" for origin, destination in pairs]
    if selection["show"] == WOMEN:
        return ends
    ranks = [formats.number(rank, lang=selection.lang) for rank in found["rank"]]
    return [f"{rank}.{NO_BREAK}{pair}" for rank, pair in zip(ranks, ends, strict=True)]


def _unbroken(name: str) -> str:
    """Return a name that stays on one line, where it is short enough for one."""
    return name.replace(" ", NO_BREAK) if len(name) <= ONE_LINE else name


def _beside(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what a hover adds to the value of each corridor."""
    return [", ".join(_added(row, selection)) for row in found.to_dict("records")]


def _added(row: dict[str, Any], selection: Selection) -> list[str]:
    """Return number, share of women and earlier number of a corridor, without what its bar says."""
    lang, show = selection.lang, selection.text("show")
    parts = []
    if show == ROSE:
        parts.append(t("more", lang))
    if show != PERSONS:
        parts.append(t("{n} migrants", lang, n=formats.amount(row["migrant_stock"], lang=lang)))
    if show != WOMEN:
        parts.append(t("{share} women", lang, share=formats.per_cent(row["share_female"], lang=lang)))
    if show not in CHANGES and not formats.is_missing(row.get("migrant_stock_since")):
        before = formats.amount(row["migrant_stock_since"], lang=lang)
        parts.append(t("{n} in {year}", lang, n=before, year=selection["since"]))
    return parts


def pressed(point: Mapping[str, Any], selection: Selection) -> str | None:
    """Return the origin of the pressed corridor, the destination where the origin is the reader's own country."""
    origin, _, destination = str(point.get("customdata") or "").partition("-")
    code = destination if origin in marked(selection) else origin
    return code if code and code in CENTRE.texts() else None


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the bilateral stock, and what the South is made of where a direction is chosen."""
    return ("corridors", *group_datasets(selection), *south_datasets(selection))


TOP = Chart(
    id="corridors-top",
    title=words.title,
    subtitle=words.subtitle,
    datasets=datasets,
    controls=(YEAR, SEX, SHOW, SINCE, ENDS, WITHIN, GROUP_MEMBERS, MOBILITY_LENS, *SOUTH_CONTROLS, COUNTRY),
    rows=rows,
    first=First(count=SHOWN, of=first),
    figure=figure,
    summary=words.summary,
    headline=words.headline,
    notes=words.notes,
    click=("centre", pressed),
)
