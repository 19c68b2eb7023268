"""Who is South in the chosen year: the map, and every area with its side and its income group."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import south as analysis
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.definitions import income, south
from dashboard.figures import maps
from dashboard.i18n import t
from dashboard.terms import INCOME_GROUPS, SIDES
from dashboard.view import Chart, Selection
from dashboard.views.south import wording
from dashboard.views.south.choices import YEAR, last_year

DRAWN = ("south", "north", "without_group")
MOVED = "moved by you"
NAMED = "destination that counts"
REASONS = {
    ("un-developing", "south"): "in UN DESA’s less developed regions",
    ("un-developing", "north"): "in UN DESA’s more developed regions",
    ("non-oecd", "south"): "not itself a member of the OECD in May 2021",
    ("non-oecd", "north"): "a member of the OECD in May 2021",
}
"""Why a country is on its side, by definition and side, where the definition is not one of income groups."""
NOT_THERE = "Not in the migrant stock"
NO_TRANSFER = "A country is South or North for statistics only; neither word says more about it."


def rows(*, year: int, country: str, lang: str, **choice: Any) -> pd.DataFrame:  # noqa: ARG001  (marked alone)
    """Return every area of the migrant stock: name, side, income_group, group_year, note, year, country.

    The income group is the one that the definition uses, or would use; `note` says what is particular of the area.
    """
    members, found = south.membership(**choice)[year], _groups(choice, year)
    names = areas.names(lang)
    codes = sorted(south.everyone(), key=names.__getitem__)
    listed = pd.DataFrame({"country": codes}).merge(found, on="country", how="left")
    moved = south.moved(**choice, year=year)
    return listed.assign(
        name=[names[code] for code in codes],
        side=[analysis.side(members, area=code) for code in codes],
        note=[_note(code, members, moved, lang) for code in codes],
        year=year,
    )[["name", "side", "income_group", "group_year", "note", "year", "country"]]


def _groups(choice: Mapping[str, Any], year: int) -> pd.DataFrame:
    if choice["base" if choice["south"] == south.CUSTOM else "south"] == "wb-lmic-fixed":
        year = income.latest_year()
    return income.of_years((year,)).drop(columns="year")


def _note(code: str, members: analysis.Membership, moved: frozenset[str], lang: str) -> str:
    if code in moved:
        return t(MOVED, lang)
    return t(NAMED, lang) if code in members.named - members.south else ""


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the map of South and North, the reader's country outlined."""
    return maps.categories(
        found,
        value="side",
        words={side: SIDES[side] for side in DRAWN},
        colours=theme.SIDE_COLOURS,
        areas=areas.areas(selection.lang),
        lang=selection.lang,
        selected=marked(selection),
        period=selection.text("year"),
        missing=NOT_THERE,
    )


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return how many areas are South; destinations that count beside them are not."""
    chosen = south.chosen(selection)
    by_income = {**chosen, "south": "wb-low"} if chosen["south"] == south.PAPER else chosen
    return t(
        "{n} of {all} countries and areas are South in {year}: {name}",
        selection.lang,
        n=int((found["side"] == "south").sum()),
        all=len(found),
        year=selection["year"],
        name=south.name(selection.lang, **by_income),
    )


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return how many areas each side has, and the side of the reader's country."""
    lang = selection.lang
    counts = found["side"].value_counts()
    words = "In {year}, {south} countries and areas are South, {north} are North and {without} have no group."
    if "without_group" not in counts:
        words = "In {year}, {south} countries and areas are South and {north} are North."
    said = t(
        words,
        lang,
        year=selection["year"],
        south=int(counts.get("south", 0)),
        north=int(counts.get("north", 0)),
        without=int(counts.get("without_group", 0)),
    )
    return " ".join([said, *_own(found, selection)])


def _own(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return on which side the reader's country is, and why."""
    lang, said = selection.lang, []
    for code in marked(selection):
        own = found[found["country"] == code].to_dict("records")
        name = areas.names(lang)[code]
        words = "{name}: {side}, {reason}."
        if not own:
            words = "{name}: not in the migrant stock, so on neither side."
        elif own[0]["side"] == "without_group":
            words = "{name}: no income group, so on neither side."
        values = {"side": t(SIDES[own[0]["side"]], lang), "reason": _reason(own[0], selection)} if own else {}
        said.append(t(words, lang, name=name, **values))
    return said


def _reason(row: Mapping[str, Any], selection: Selection) -> str:
    """Return what puts a country on its side, as the end of a sentence; nothing for one that is on neither."""
    lang, chosen = selection.lang, south.chosen(selection)
    if row["country"] in south.moved(**chosen, year=selection.number("year")):
        return t(MOVED, lang)
    if row["side"] == "without_group":
        return ""
    if not wording.by_income(selection):
        definition = chosen["base"] if chosen["south"] == south.CUSTOM else chosen["south"]
        return t(REASONS[definition, row["side"]], lang)
    group = t(INCOME_GROUPS[row["income_group"]], lang)
    reason = t(
        "{group} in the World Bank’s group of {year}",
        lang,
        group=group[:1].lower() + group[1:],
        year=int(row["group_year"]),
    )
    wanted = selection.number("year") if wording.by_income_of_each_year(selection) else last_year()
    nearest = t(", the nearest year that has one", lang) if row["group_year"] != wanted else ""
    counts = t("; migrants from the South who live there count as South to South", lang) if row["note"] else ""
    return f"{reason}{nearest}{counts}"


def notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return the definition with its source, the years of the groups, and what the sides do not say."""
    return [
        wording.definition_note(selection),
        *wording.areas_without_group(selection),
        *wording.group_year_notes(selection, (selection.number("year"),)),
        *wording.borrowed_note(selection, selection.number("year")),
        NO_TRANSFER,
    ]


def subtitle(selection: Selection) -> str:
    """Return what is shown, and of which year."""
    return t("Countries and areas of the migrant stock by side, {year}", selection.lang, year=selection["year"])


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets behind the sides; income groups stand in the table always."""
    return tuple(dict.fromkeys([*south.datasets(**south.chosen(selection)), "income_groups"]))


MAP = Chart(
    id="south-members",
    title="Who is South, {year}",
    subtitle=subtitle,
    datasets=datasets,
    controls=(*south.CONTROLS, YEAR, COUNTRY),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
)
