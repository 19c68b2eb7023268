"""What is true of several charts of the page: facts, and sentences over them that the charts share."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import pandas as pd

from dashboard.analysis import stock, workers
from dashboard.components.choices import marked, ranked
from dashboard.data import areas, catalogue
from dashboard.definitions import stock_remarks
from dashboard.messages.rows import each
from dashboard.messages.values import Listing, Message, Place, Share, Year, measured
from dashboard.view import Selection
from dashboard.views.distribution import choices, frames

LEADERS = 3
"""Areas that a sentence names as the largest."""
FRACTIONS = {25.0: "quarter", 100 / 3: "third", 50.0: "half", 200 / 3: "two-thirds", 75.0: "three-quarters"}
"""Shares in per cent that have a name."""
AT, NEAR = 0.25, 2.5
"""Percentage points from a fraction within which a share is said to be it, or to be near it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a chart says of one year: whom it counts, how, by what areas and when; its finding, sentences and notes."""

    measure: str
    who: str
    show: str
    level: str = ""
    year: Year
    edition: Message | None
    group: Place | None = None
    """The subregion or region to which the rows are confined."""
    finding: Message
    own: Message | None = None
    """The finding about the group of the reader's country, where rows are of groups alone."""
    told: tuple[Message | None, ...]
    notes: tuple[Message | None, ...]


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the dataset of the measure that is shown."""
    return ("migrant_workers",) if choices.of_workers(selection) else ("migrant_stock",)


def subject(selection: Selection) -> dict[str, Any]:
    """Return what every sentence of a chart of one year may name: who is counted, how it is shown, and when."""
    edition = Message("ilo-edition", edition=choices.EDITION.of(selection)) if choices.of_workers(selection) else None
    year = Year(choices.period(selection))
    chosen = {"measure": choices.MEASURE.of(selection), "show": choices.SHOW.of(selection)}
    return {**chosen, "who": choices.counted(selection), "year": year, "edition": edition}


def by_area(selection: Selection) -> dict[str, Any]:
    """Return the same for a chart by area, with the level that is shown."""
    return subject(selection) | {"level": choices.shown_level(selection)}


def part_of_all(share: float) -> dict[str, Any]:
    """Return what sentences on a part of all name: the `share`, and as `part` the fraction that it is at or near, such
    as "nearly-half"; "share" where it is near none.
    """
    fraction = min(FRACTIONS, key=lambda one: abs(one - share))
    side = "" if abs(share - fraction) <= AT else "nearly-" if share < fraction else "over-"
    near = abs(share - fraction) <= NEAR
    return {"part": f"{side}{FRACTIONS[fraction]}" if near else "share", "share": Share(share)}


def places(rows: pd.DataFrame) -> Listing | None:
    """Return the areas of rows; None where there are none."""
    return Listing.of(Place(area) for area in rows["country" if "country" in rows else "area"])


def with_figure(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Return the rows that have a value."""
    return rows[rows[choices.column_of(selection)].notna()]


def of_level(selection: Selection, level: str, **changed: str) -> pd.DataFrame:
    """Return every row by area of the selection at `level`, with other choices `changed`."""
    chosen: dict[str, Any] = {**selection, "level": level, **changed}
    return frames.by_area(**chosen)


class Row(NamedTuple):
    """The row that speaks for an area."""

    area: str
    value: float
    rank: int | None


def row_of(area: str, rows: pd.DataFrame, selection: Selection) -> Row | None:
    """Return the row that speaks for `area`; None where none does.

    A group beside smaller areas has its own total, and no rank among them.
    """
    place = choices.standing(area, choices.shown_level(selection)) if area else None
    if place is None or frames.outside(area, measure=choices.MEASURE.of(selection)):
        return None
    level, key = place
    beside = level != choices.shown_level(selection)
    rows = of_level(selection, level) if beside else rows
    found = rows[rows["country" if level == choices.COUNTRY else "area"] == key]
    if found.empty:
        return None
    row = found.iloc[0]
    rank = None if beside or "rank" not in row else int(row["rank"])
    return Row(key, float(row[choices.column_of(selection)]), rank)


def found_of(area: str, value: float, selection: Selection) -> Message:
    """Return the finding about one area: what lives there, or that there is no figure."""
    figure = measured(value, choices.column_of(selection))
    return Message("distribution-hosted", place=Place(area), figure=figure, **subject(selection))


def ranked_found(found: Row, rows: pd.DataFrame, selection: Selection) -> Message:
    """Return the finding about the area of a row, with its place among all where it has one."""
    finding = found_of(found.area, found.value, selection)
    known = pd.notna(found.value)
    return ranked(finding, found.rank if known else None, len(with_figure(rows, selection)))


def stated(area: str, selection: Selection) -> dict[str, Any]:
    """Return what sentences name that say why no row speaks for `area`."""
    return {"place": Place(area), "stated": not frames.outside(area, measure=choices.MEASURE.of(selection))}


def told_of(area: str, rows: pd.DataFrame, selection: Selection) -> Message | None:
    """Return the sentence about an area, or the group that speaks for it, with its rank; None where none is named, or
    it is the reader's country and among the leaders.
    """
    leading = with_figure(rows, selection).head(LEADERS)
    if not area or (area == choices.OWN.of(selection) and area in set(leading.get("country", ()))):
        return None
    found = row_of(area, rows, selection)
    if found is None:
        return Message("distribution-stated-nowhere.sentence", **stated(area, selection))
    return Message(
        "distribution-told",
        place=Place(found.area),
        member=None if choices.is_group(area) or found.area == area else Place(area),
        figure=measured(found.value, choices.column_of(selection)),
        rank=found.rank,
        ranked=len(with_figure(rows, selection)),
    )


def told_of_own(rows: pd.DataFrame, selection: Selection) -> Message | None:
    """Return the sentence about the reader's country with its rank, or that it is in the group told of already; None
    where it is the chosen area itself or among the leaders.
    """
    area, country, level = choices.AREA.of(selection), choices.OWN.of(selection), choices.shown_level(selection)
    leading = with_figure(rows, selection).head(LEADERS)
    if country in {"", area, *leading.get("country", ())}:
        return None
    group = choices.own_keys(selection, level)
    if level == choices.COUNTRY or not group or group != choices.keys_of(area, level):
        return told_of(country, rows, selection)
    return Message(
        "distribution-includes", place=Place(group[0]), member=Place(country), too=not choices.is_group(area)
    )


def leaders(rows: pd.DataFrame, selection: Selection) -> Message:
    """Return the largest of the rows with their values, the known ones alone."""
    known = with_figure(rows, selection)
    key = "country" if "country" in rows else "area"
    remarks = remarks_of(selection) if "remark" in rows else {}
    first = known.head(LEADERS).assign(remark=lambda found: [remarks.get(area) for area in found[key]])
    named = each(
        first,
        Message("distribution-leader"),
        "semicolon",
        place=key,
        figure=choices.column_of(selection),
        remark="remark",
    )
    complete, counts = len(known) == len(rows), {"known": len(known), "total": len(rows)}
    return Message("distribution-leaders", leaders=named, complete=complete, **counts)


def remarks_of(selection: Selection) -> dict[str, str]:
    """Return what must be said beside the shares of the population of countries."""
    return frames.remarked(choices.YEAR.of(selection), choices.SEX.of(selection))


def gaps(rows: pd.DataFrame, selection: Selection) -> Message | None:
    """Return of how many areas there is no figure; None where all have one."""
    count = len(rows) - len(with_figure(rows, selection))
    return Message("distribution-gaps", count=count, total=len(rows)) if count else None


def instead(selection: Selection, rows: Callable[..., pd.DataFrame]) -> Message:
    """Return what stands in place of a chart of `rows` without figures, with the choices that have some."""

    def has(**changed: str | int) -> bool:
        other = Selection.of({**selection, **changed})
        return bool(rows(**other)[choices.column_of(other)].notna().any())

    editions = choices.edition_years().items() if choices.EDITION.name in selection else ()
    offers: list[Any] = [Year(year) for edition, year in editions if has(edition=edition)]
    if choices.SEX.of(selection) != "both" and has(sex="both"):
        offers.append(Message("distribution-offer.everybody"))
    if choices.SHOW.of(selection) != "persons" and has(show="persons"):
        offers.append(Message("distribution-offer.persons"))
    if not offers and has(sex="both", show="persons"):
        offers.append(Message("distribution-offer.everybody-in-persons"))
    if len(offers) > 1:
        others = Listing(tuple(offers[:-1]), "choices")
        offers = [Message("distribution-offers", others=others, last=offers[-1])]
    return Message("distribution-instead", offers=offers[0] if offers else None)


def together(selection: Selection) -> Message | None:
    """Return the shares that the chosen edition gives for several subregions, regions or income groups together."""
    rows = catalogue.frame("migrant_workers_composite")
    found = rows[
        (rows["edition"] == choices.EDITION.of(selection))
        & (rows["span"] == str(choices.period(selection)))
        & (rows["population"] == "migrant_workers")
        & (rows["sex"] == choices.SEX.of(selection))
        & (rows["measure"] == "share_of_total")
    ]
    parts = [
        Message(
            "distribution-together-part",
            group=Place(row["composite"]),
            share=Share(row["value"], decimals=0 if row["status"] == "approx" else 1),
            approximate=row["status"] == "approx",
        )
        for row in found.to_dict("records")
    ]
    return Message("distribution-together", parts=Listing.of(parts, "semicolon")) if parts else None


def ungrouped() -> Message:
    """Return the note on the areas of UN DESA that the ILO's list has in no subregion."""
    rows = areas.areas()
    codes = rows.loc[rows["in_migrant_stock"] & rows["ilo_subregion"].isna(), "country"]
    return Message("distribution-ungrouped", places=Listing.of((Place(code) for code in codes), sort=True))


def on_figures(rows: pd.DataFrame, selection: Selection) -> tuple[Message, ...]:
    """Return how the figures were had: where the ILO's were read, or what UN DESA's marks and remarks mean."""
    if choices.of_workers(selection):
        missing = rows[choices.column_of(selection)].isna().any()
        read = Message("distribution-read-on-pages")
        return (read, Message("distribution-not-here", **_known(rows, selection))) if missing else (read,)
    told = [Message("distribution-data-types")] if "data_type" in rows else []
    if "remark" in rows:
        everybody = [one for one in rows["country"] if remarks_of(selection).get(one) == stock.EVERYBODY]
        if everybody:
            told.append(Message("distribution-everybody", places=Listing.of(Place(one) for one in everybody)))
    return (*told, *on_areas(selection))


def _known(rows: pd.DataFrame, selection: Selection) -> dict[str, Any]:
    """Return how many areas have a figure in rows, of how many, and what they are; "none" where all have one or none
    has, which a picture without bars says itself.
    """
    income = "income_group" in rows
    areas_ = rows["income_group" if income else "area"]
    known, total = areas_[rows[choices.column_of(selection)].notna()].nunique(), areas_.nunique()
    level = "income" if income else choices.shown_level(selection)
    return {"known": known, "total": total, "areas": level if 0 < known < total else "none"}


def on_areas(selection: Selection) -> list[Message]:
    """Return what UN DESA says of the figures of the chosen country and the reader's, for the year or years shown."""
    if choices.LEVEL.of(selection) != choices.COUNTRY:
        return []
    first = choices.YEAR.of(selection) if choices.YEAR.name in selection else 0
    return stock_remarks.of_areas([choices.AREA.of(selection), *marked(selection)], first=first)


def restated() -> Message:
    """Return what the latest edition says of the world in earlier years."""
    rows = workers.restated(catalogue.frame("migrant_workers"))
    figures = each(rows, Message("distribution-restated-figure"), figure="migrant_workers", year="year")
    return Message("distribution-restated", edition=int(rows["edition"].max()), figures=figures)
