"""What is true of several charts of the page: facts, and sentences over them that the charts share."""

from collections.abc import Callable
from typing import Any, NamedTuple

import pandas as pd

from dashboard.analysis import stock, workers
from dashboard.components.choices import COUNTRY as OWN
from dashboard.components.choices import marked
from dashboard.data import areas, catalogue
from dashboard.definitions import stock_remarks
from dashboard.messages.values import Amount, Listing, Message, Place, Share, Year, measured
from dashboard.view import Selection
from dashboard.views.distribution import frames
from dashboard.views.distribution.choices import (
    AREA,
    COUNTRY,
    EDITION,
    LEVEL,
    MEASURE,
    SEX,
    SHOW,
    WORKERS,
    YEAR,
    column_of,
    counted,
    edition_of,
    edition_years,
    is_group,
    keys_of,
    own_keys,
    period,
    shown_level,
    standing,
)

LEADERS = 3
"""Areas that a sentence names as the largest."""
FRACTIONS = {25.0: "quarter", 100 / 3: "third", 50.0: "half", 200 / 3: "two-thirds", 75.0: "three-quarters"}
"""Shares in per cent that have a name."""
AT, NEAR = 0.25, 2.5
"""Percentage points from a fraction within which a share is said to be it, or to be near it."""


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the dataset of the measure that is shown."""
    return ("migrant_workers",) if MEASURE.of(selection) == WORKERS else ("migrant_stock",)


def subject(selection: Selection) -> dict[str, Any]:
    """Return what every sentence of a chart of one year may name: who is counted, how it is shown, and when."""
    edition = edition_of(selection) if MEASURE.of(selection) == WORKERS else None
    return {
        "who": counted(selection),
        "show": SHOW.of(selection),
        "year": Year(period(selection)),
        "edition": edition,
    }


def by_area(selection: Selection) -> dict[str, Any]:
    """Return the same for a chart by area, with the level that is shown."""
    return subject(selection) | {"level": shown_level(selection)}


def subtitle(selection: Selection) -> Message:
    """Return the subtitle of a chart of one year: measure, unit and period."""
    return Message("distribution-subtitle", **subject(selection))


def area_title(selection: Selection) -> Message:
    """Return the title of a chart by area."""
    return Message("distribution-area-title", **by_area(selection))


def part(share: float) -> str:
    """Return the fraction that a share of a total is at or near, "nearly-half"; "share" where it is near none."""
    fraction = min(FRACTIONS, key=lambda one: abs(one - share))
    if abs(share - fraction) > NEAR:
        return "share"
    side = "" if abs(share - fraction) <= AT else "nearly-" if share < fraction else "over-"
    return f"{side}{FRACTIONS[fraction]}"


def part_of_all(share: float) -> dict[str, Any]:
    """Return what sentences on a part of all name: the fraction, and the share where it is near none."""
    return {"part": part(share), "share": Share(share)}


def places(rows: pd.DataFrame) -> Listing | None:
    """Return the areas of rows; None where there are none."""
    return Listing.of(Place(area) for area in rows["country" if "country" in rows else "area"])


def with_figure(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Return the rows that have a value."""
    return rows[rows[column_of(selection)].notna()]


def of_level(selection: Selection, level: str, *, show: str = "") -> pd.DataFrame:
    """Return every row by area of the selection at `level`, shown as `show` says or as the selection does."""
    return frames.by_area(
        measure=MEASURE.of(selection),
        level=level,
        edition=EDITION.of(selection),
        year=YEAR.of(selection),
        sex=SEX.of(selection),
        show=show or SHOW.of(selection),
        lang=selection.lang,
    )


class Row(NamedTuple):
    """The row that speaks for an area."""

    area: str
    value: float
    rank: int | None


def row_of(area: str, rows: pd.DataFrame, selection: Selection) -> Row | None:
    """Return the row that speaks for `area`; None where none does.

    A group beside smaller areas has its own total, and no rank among them.
    """
    place = standing(area, shown_level(selection)) if area else None
    if place is None or frames.outside(area, measure=MEASURE.of(selection)):
        return None
    level, key = place
    beside = level != shown_level(selection)
    rows = of_level(selection, level) if beside else rows
    found = rows[rows["country" if level == COUNTRY else "area"] == key]
    if found.empty:
        return None
    row = found.iloc[0]
    rank = None if beside or "rank" not in row else int(row["rank"])
    return Row(key, float(row[column_of(selection)]), rank)


def found_of(area: str, value: float, selection: Selection) -> Message:
    """Return the finding about one area: what lives there, or that there is no figure."""
    figure = measured(value, column_of(selection))
    return Message("distribution-hosted", place=Place(area), figure=figure, **subject(selection))


def stated(area: str, selection: Selection) -> dict[str, Any]:
    """Return what sentences name that say why no row speaks for `area`."""
    return {"place": Place(area), "stated": not frames.outside(area, measure=MEASURE.of(selection))}


def told_of(area: str, rows: pd.DataFrame, selection: Selection) -> Message | None:
    """Return the sentence about an area, or the group that speaks for it, with its rank; None where none is named."""
    if not area:
        return None
    found = row_of(area, rows, selection)
    if found is None:
        return Message("distribution-stated-nowhere.sentence", **stated(area, selection))
    return Message(
        "distribution-told",
        place=Place(found.area),
        member=None if is_group(area) or found.area == area else Place(area),
        figure=measured(found.value, column_of(selection)),
        rank=found.rank,
        ranked=len(with_figure(rows, selection)),
    )


def told_of_own(rows: pd.DataFrame, selection: Selection) -> Message | None:
    """Return the sentence about the reader's country with its rank, or that it is in the group told of already; None
    where it is the chosen area itself or among the leaders.
    """
    area, country, level = AREA.of(selection), OWN.of(selection), shown_level(selection)
    leading = with_figure(rows, selection).head(LEADERS)
    if country in {"", area, *leading.get("country", ())}:
        return None
    group = own_keys(selection, level)
    if level == COUNTRY or not group or group != keys_of(area, level):
        return told_of(country, rows, selection)
    return Message("distribution-includes", place=Place(group[0]), member=Place(country), too=not is_group(area))


def leaders(rows: pd.DataFrame, selection: Selection) -> Message:
    """Return the largest of the rows with their values, the known ones alone."""
    known = with_figure(rows, selection)
    first = known.head(LEADERS)
    values, codes = first[column_of(selection)], first["country" if "country" in first else "area"]
    by_country, remarks = "country" in first and "remark" in first, remarks_of(selection)
    named = Listing.of(
        (
            Message(
                "distribution-leader",
                place=Place(area),
                figure=measured(value, column_of(selection)),
                remark=remarks.get(area) if by_country else None,
            )
            for area, value in zip(codes, values, strict=True)
        ),
        "semicolon",
    )
    complete, of_known = len(known) == len(rows), {"known": len(known), "total": len(rows)}
    return Message("distribution-leaders", leaders=named, complete=complete, **of_known, **by_area(selection))


def remarks_of(selection: Selection) -> dict[str, str]:
    """Return what must be said beside the shares of the population of countries."""
    return frames.remarked(YEAR.of(selection), SEX.of(selection))


def gaps(rows: pd.DataFrame, selection: Selection) -> Message | None:
    """Return of how many areas there is no figure; None where all have one."""
    count = len(rows) - len(with_figure(rows, selection))
    if not count:
        return None
    return Message("distribution-gaps", count=count, total=len(rows), level=shown_level(selection))


def instead(selection: Selection, rows: Callable[..., pd.DataFrame]) -> Message:
    """Return what stands in place of a chart of `rows` without figures, with the choices that have some."""

    def has(**changed: str | int) -> bool:
        other = Selection.of({**selection, **changed})
        return bool(rows(**other)[column_of(other)].notna().any())

    editions = edition_years().items() if EDITION.name in selection else ()
    offers: list[Any] = [Year(year) for edition, year in editions if has(edition=edition)]
    if SEX.of(selection) != "both" and has(sex="both"):
        offers.append(Message("distribution-offer.everybody"))
    if SHOW.of(selection) != "persons" and has(show="persons"):
        offers.append(Message("distribution-offer.persons"))
    if not offers and has(sex="both", show="persons"):
        offers.append(Message("distribution-offer.everybody-in-persons"))
    if len(offers) > 1:
        others = Listing(tuple(offers[:-1]), "remarks")
        offers = [Message("distribution-offers", others=others, last=offers[-1])]
    return Message("distribution-instead", offers=offers[0] if offers else None)


def together(selection: Selection) -> Message | None:
    """Return the shares that the chosen edition gives for several subregions, regions or income groups together."""
    rows = catalogue.frame("migrant_workers_composite")
    found = rows[
        (rows["edition"] == EDITION.of(selection))
        & (rows["span"] == str(period(selection)))
        & (rows["population"] == "migrant_workers")
        & (rows["sex"] == SEX.of(selection))
        & (rows["measure"] == "share_of_total")
    ]
    parts = Listing.of(
        (
            Message(
                "distribution-together-part",
                group=Place(group),
                share=Share(value, decimals=0 if status == "approx" else 1),
                approximate=status == "approx",
            )
            for group, value, status in zip(found["composite"], found["value"], found["status"], strict=True)
        ),
        "semicolon",
    )
    return Message("distribution-together", parts=parts) if parts else None


def ungrouped() -> Message:
    """Return the note on the areas of UN DESA that the ILO's list has in no subregion."""
    rows = areas.areas()
    codes = rows.loc[rows["in_migrant_stock"] & rows["ilo_subregion"].isna(), "country"]
    return Message("distribution-ungrouped", places=Listing.of((Place(code) for code in codes), sort=True))


def on_figures(rows: pd.DataFrame, selection: Selection) -> tuple[Message, ...]:
    """Return how the figures were had: where the ILO's were read, or what UN DESA's marks and remarks mean."""
    if MEASURE.of(selection) == WORKERS:
        missing = rows[column_of(selection)].isna().any()
        read = Message("distribution-read-on-pages")
        return (read, Message("distribution-not-here")) if missing else (read,)
    told = [Message("distribution-data-types")] if "data_type" in rows else []
    if "remark" in rows:
        everybody = [one for one in rows["country"] if remarks_of(selection).get(one) == stock.EVERYBODY]
        if everybody:
            told.append(Message("distribution-everybody", places=Listing.of(Place(one) for one in everybody)))
    return (*told, *on_areas(selection))


def on_areas(selection: Selection) -> list[Message]:
    """Return what UN DESA says of the figures of the chosen country and the reader's, for the year or years shown."""
    if LEVEL.of(selection) != COUNTRY:
        return []
    first = YEAR.of(selection) if YEAR.name in selection else 0
    return stock_remarks.of_areas([AREA.of(selection), *marked(selection)], first=first)


def restated() -> Message:
    """Return what the latest edition says of the world in earlier years."""
    rows = workers.restated(catalogue.frame("migrant_workers"))
    figures = Listing.of(
        Message("distribution-restated-figure", figure=Amount(value), year=Year(year))
        for value, year in zip(rows["migrant_workers"], rows["year"], strict=True)
    )
    return Message("distribution-restated", edition=int(rows["edition"].max()), figures=figures)
