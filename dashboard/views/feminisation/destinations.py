"""Where workers leaving for work abroad go, and the share of women by destination (ILOSTAT)."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import outflows, ranking
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.figures import bars, empty
from dashboard.i18n import t
from dashboard.terms import OTHER_ORIGIN, SEXES
from dashboard.view import Chart, Selection, Subject
from dashboard.views.feminisation.choices import DEPARTURES, LATEST, MEASURE, ORIGIN, departure_years, leaving
from dashboard.views.feminisation.outflows import BREAKS, spans

GAPS = "Where a register holds only women or only men among 1,000 workers or more, no share is given."
MORE_THAN_ALL = "The destinations add up to more than all workers in the source."
FEW_NOTE = "Destinations of fewer than 100 workers are not named as the highest or lowest."
SHARES = [
    "name",
    "year",
    "share_female",
    "workers_female",
    "workers_male",
    "workers",
    "status",
    "note",
    "destination",
]


def destination_rows(
    *,
    origin: str,
    departures: str,
    measure: str,
    country: str,  # noqa: ARG001  (the reader's country is marked among the destinations, and changes no row)
    lang: str,
) -> pd.DataFrame:
    """Return the destinations of one origin's workers in a year, with women and men; no rows where there are none.

    For `measure` "persons" there is one row a destination and sex.
    """
    rows = _by_destination(origin, departures, lang)
    if measure == "share":
        return rows[SHARES]
    long = rows.melt(
        id_vars=["name", "year", "note", "destination"],
        value_vars=["workers_female", "workers_male"],
        var_name="sex",
        value_name="persons",
    )
    long = long.assign(sex=long["sex"].str.removeprefix("workers_"))
    long = long[long["destination"] != outflows.ALL].rename(columns={"persons": "workers"})
    columns = ["name", "year", "sex", "workers", "note", "destination"]
    return long[columns].reset_index(drop=True)


def destination_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return bars by destination: the share of women, or women and men stacked; words where there are none."""
    lang = selection.lang
    if rows.empty:
        return empty.message(_nothing(selection), lang=lang)
    if selection["measure"] == "persons":
        return bars.grouped(
            rows,
            value="workers",
            category="name",
            group="sex",
            colours=theme.SEX_COLOURS,
            words=SEXES,
            lang=lang,
            stacked=True,
            selected=rows.loc[rows["destination"].isin(marked(selection)), "name"].tolist(),
            period=rows["year"].iloc[0],
        )
    return bars.ranking(
        rows,
        value="share_female",
        label="name",
        key="destination",
        colours={
            **dict.fromkeys(rows["destination"], theme.SEX_COLOURS["female"]),
            outflows.ALL: theme.SEX_COLOURS["both"],
        },
        lang=lang,
        selected=marked(selection),
        period=rows["year"].iloc[0],
    )


def destination_headline(_rows: pd.DataFrame, selection: Selection) -> str:
    """Return how far the share of women goes apart by destination, or how many women and men left."""
    lang, origin = selection.lang, selection.text("origin")
    rows = _by_destination(origin, selection.text("departures"), lang)
    if rows.empty:
        return _nothing(selection)
    single = _single(rows)
    high, low = single.iloc[0], single.iloc[-1]
    place = areas.in_sentence(areas.names(lang)[origin], lang)
    if selection["measure"] == "persons":
        return _persons(_total(rows), place, lang) or destination_title(selection)
    if len(single) > 1:
        return t(
            "In {year}, women were between {low} and {high} of workers leaving {place}, by destination",
            lang,
            year=high["year"],
            low=formats.number(low["share_female"], decimals=1, lang=lang),
            high=formats.per_cent(high["share_female"], lang=lang),
            place=place,
        )
    return t(
        "Women were {share} of the workers leaving {place} for {destination} in {year}",
        lang,
        share=formats.per_cent(high["share_female"], lang=lang),
        place=place,
        destination=areas.in_sentence(high["name"], lang),
        year=high["year"],
    )


def destination_summary(_rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women among all who left, and the destinations where it is highest and lowest; for persons
    the women and men of all and of the largest destination.
    """
    lang, origin = selection.lang, selection.text("origin")
    rows = _by_destination(origin, selection.text("departures"), lang)
    if rows.empty:
        return t("{nothing}.", lang, nothing=_nothing(selection))
    place = areas.in_sentence(areas.names(lang)[origin], lang)
    told = _persons_summary(rows, place, lang) if selection["measure"] == "persons" else _shares(rows, place, lang)
    return " ".join([told, *(_own(rows, one, selection) for one in marked(selection) if one != origin)])


def _own(rows: pd.DataFrame, country: str, selection: Selection) -> str:
    """Return the women and men who left for the reader's country, or that it is not among the destinations by name."""
    lang, name = selection.lang, areas.names(selection.lang)[country]
    found = rows[rows["destination"] == country]
    if found.empty:
        return t("{name}: not among the destinations given by name.", lang, name=name)
    row = found.iloc[0]
    if selection["measure"] == "share":
        return t("{name}: {share}.", lang, name=name, share=formats.per_cent(row["share_female"], lang=lang))
    counts = {sex: formats.amount(row[f"workers_{sex}"], lang=lang) for sex in ("female", "male")}
    return t("{name}: women, {female}; men, {male}.", lang, name=name, **counts)


def _shares(rows: pd.DataFrame, place: str, lang: str) -> str:
    """Return the share of women among all who left, and the destinations where it is highest and lowest."""
    told = [
        t(
            "In {year}, women were {share} of the workers leaving {place} for work abroad.",
            lang,
            year=row["year"],
            share=formats.per_cent(row["share_female"], lang=lang),
            place=place,
        )
        for row in _total(rows).dropna(subset=["share_female"]).to_dict("records")
    ]
    single = _single(rows)
    high, low = (
        t(
            "{share} of those to {place}",
            lang,
            share=formats.per_cent(row["share_female"], lang=lang),
            place=areas.in_sentence(row["name"], lang),
        )
        for row in (single.iloc[0], single.iloc[-1])
    )
    if len(single) == 1:
        return " ".join([*told, t("They were {share}.", lang, share=high)])
    return " ".join([*told, t("They were {high}, but {low}.", lang, high=high, low=low)])


def _persons_summary(rows: pd.DataFrame, place: str, lang: str) -> str:
    """Return how many women and men left in all, and for the largest destination."""
    known = rows.dropna(subset=["workers_female", "workers_male"])
    largest = known[~known["destination"].isin([outflows.ALL, OTHER_ORIGIN])].iloc[0]
    words = t(
        "The largest destination was {destination}, with {female} women and {male} men.",
        lang,
        destination=areas.in_sentence(largest["name"], lang),
        female=formats.amount(largest["workers_female"], lang=lang),
        male=formats.amount(largest["workers_male"], lang=lang),
    )
    total = _persons(_total(rows), place, lang)
    return " ".join([t("{total}.", lang, total=total), words] if total else [words])


def _persons(total: pd.DataFrame, place: str, lang: str) -> str:
    """Return how many women and men left in all; empty where that is not known."""
    known = total.dropna(subset=["workers_female", "workers_male"]).to_dict("records")
    if not known:
        return ""
    return t(
        "Workers who left {place} for work abroad in {year}: {female} women and {male} men",
        lang,
        year=known[0]["year"],
        female=formats.amount(known[0]["workers_female"], lang=lang),
        male=formats.amount(known[0]["workers_male"], lang=lang),
        place=place,
    )


def destination_title(selection: Selection) -> str:
    """Return the title with the origin and the year that is shown."""
    origin = selection.text("origin")
    year = _year(origin, selection.text("departures"))
    place = areas.in_sentence(areas.names(selection.lang)[origin], selection.lang)
    if year is None:
        return t("Workers leaving {place} by destination", selection.lang, place=place)
    return t("Workers leaving {place} by destination, {year}", selection.lang, place=place, year=year)


def destination_subtitle(selection: Selection) -> str:
    """Return the measure and its unit."""
    measures = {
        "share": "Women per 100 workers leaving for work abroad, most workers first",
        "persons": "Workers leaving for work abroad in the year, persons, most workers first",
    }
    return t(measures[selection.text("measure")], selection.lang)


def destination_notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return the coverage, and the remarks on the rows shown; nothing where there are no rows."""
    lang, origin = selection.lang, selection.text("origin")
    if rows.empty:
        return []
    everything = _by_destination(origin, selection.text("departures"), lang)
    remarks = rows.dropna(subset=["note"]).drop_duplicates("name")
    return [
        t("Only the largest destinations of each year are given by name; the rest is other or not stated.", lang),
        *([t(BREAKS[origin], lang)] if origin in BREAKS else []),
        *([t(GAPS, lang)] if selection["measure"] == "share" and rows["status"].notna().any() else []),
        *(
            [t(FEW_NOTE, lang)]
            if selection["measure"] == "share" and (everything["workers"] < ranking.FEW_PERSONS).any()
            else []
        ),
        *([t(MORE_THAN_ALL, lang)] if outflows.exceed_total(everything) else []),
        *(
            t("{name}: {note}.", lang, name=name, note=t(note, lang))
            for name, note in zip(remarks["name"], remarks["note"], strict=True)
        ),
    ]


def _by_destination(origin: str, departures: str, lang: str) -> pd.DataFrame:
    """Return `outflows.by_destination` with `name`, no rows where the origin gives none in the year."""
    year = _year(origin, departures)
    rows = outflows.by_destination(leaving(), origin=origin, year=year) if year is not None else leaving().iloc[:0]
    words = {
        **areas.names(lang),
        OTHER_ORIGIN: t("Other or not stated", lang),
        outflows.ALL: t("All destinations", lang),
    }
    return rows.assign(name=[words[code] for code in rows["destination"]])


def _total(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["destination"] == outflows.ALL]


def _single(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the single destinations with a share, the highest first; without notes, and without those of few workers,
    where there are others.
    """
    single = outflows.sound(rows[~rows["destination"].isin([outflows.ALL, OTHER_ORIGIN])])
    return ranking.of_many(single, persons="workers").sort_values("share_female", ascending=False, kind="stable")


def _year(origin: str, departures: str) -> int | None:
    """Return the year to show, None where the origin gives no single destination by sex in it."""
    known = departure_years(origin)
    if departures == LATEST:
        return known[-1] if known else None
    return int(departures) if int(departures) in known else None


def _nothing(selection: Selection) -> str:
    lang, origin = selection.lang, selection.text("origin")
    place, known = areas.in_sentence(areas.names(lang)[origin], lang), departure_years(origin)
    if not known:
        return t("No data on women and men leaving {place} by destination", lang, place=place)
    return t(
        "No data on women and men leaving {place} by destination in {year}; there are for {years}",
        lang,
        place=place,
        year=selection["departures"],
        years=spans(known),
    )


BY_DESTINATION = Chart(
    id="feminisation-destinations",
    title=destination_title,
    subtitle=destination_subtitle,
    datasets=("labour_outflows",),
    controls=(ORIGIN, DEPARTURES, MEASURE, COUNTRY),
    rows=destination_rows,
    subject=Subject(
        control=ORIGIN.name, of=lambda selection: selection.text("origin"), columns=("origin_name", "origin")
    ),
    figure=destination_figure,
    summary=destination_summary,
    headline=destination_headline,
    notes=destination_notes,
)
