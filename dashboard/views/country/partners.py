"""Where the immigrants of a country or area come from, and where the people from it live."""

from collections.abc import Sequence
from functools import partial

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import leading
from dashboard.analysis.corridors import EMIGRANTS, IMMIGRANTS
from dashboard.data import areas
from dashboard.definitions import stock_remarks
from dashboard.figures import bars, empty
from dashboard.i18n import listing, sentence_case, t
from dashboard.terms import OTHER_ORIGIN
from dashboard.view import Chart, First, Selection, Subject
from dashboard.views.country import parts
from dashboard.views.country.choices import SUBJECT, YEAR, open_profile
from dashboard.views.country.frames import partners as every_partner
from dashboard.views.country.words import place, told

MOST = 10
NAMED = 3
OF = {IMMIGRANTS: "destination", EMIGRANTS: "origin"}
"""At which end of a corridor the country of the page is."""
END = {IMMIGRANTS: "origin", EMIGRANTS: "destination"}
COLOURS = {IMMIGRANTS: theme.IN_COLOUR, EMIGRANTS: theme.OUT_COLOUR}
UNKNOWN = "Origin not known"
NOBODY = {
    IMMIGRANTS: "UN DESA has no immigrants by origin for {place} in {year}.",
    EMIGRANTS: "UN DESA has no emigrants from {place} by destination in {year}.",
}
LARGEST = {
    IMMIGRANTS: "In {year}, immigrants in {place} came above all from {partners}; the {n} largest origins made "
    "{share} of all {total}.",
    EMIGRANTS: "In {year}, people from {place} lived above all in {partners}; the {n} largest destinations "
    "made {share} of all {total}.",
}
ONLY = {
    IMMIGRANTS: "In {year}, the immigrants in {place} whose origin is known came from {partners}, of {total} in all.",
    EMIGRANTS: "In {year}, the people from {place} who are counted elsewhere lived in {partners}: {total}.",
}
LARGEST_KNOWN = (
    "In {year}, immigrants in {place} came above all, as far as is known, from {partners}; the {n} largest origins "
    "made {share} of all {total}."
)
FINDINGS = {
    IMMIGRANTS: "{share} of immigrants came from {partner}",
    EMIGRANTS: "{share} of emigrants live in {partner}",
}
OUTSIDE = "{share} of emigrants counted outside {state} live in {partner}"


def _rows(direction: str, *, country: str, year: int, lang: str) -> pd.DataFrame:
    """Return the partners, the largest first, then unknown origin: `name`, `migrant_stock`, `share` (per cent of all),
    `share_female`, `rank`, `year` and the code of the partner.
    """
    rows = _every(direction, country, year)
    names = areas.names(lang) | {OTHER_ORIGIN: t(UNKNOWN, lang)}
    rows = rows.assign(name=[names[code] for code in rows["partner"]], year=year)
    columns = ["name", "migrant_stock", "share", "share_female", "rank", "year", "partner"]
    return rows[columns].rename(columns={"partner": END[direction]})


def _first(rows: pd.DataFrame, _selection: Selection, count: int) -> pd.DataFrame:
    """Return the largest partners, and unknown origin."""
    return leading.first(rows, count, also=rows["rank"].isna())


def _figure(direction: str, rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    if rows.empty:
        return empty.message(_nobody(direction, selection), lang=lang)
    return bars.ranking(
        rows,
        value="migrant_stock",
        label="name",
        key=END[direction],
        colours=dict.fromkeys(rows[END[direction]], COLOURS[direction]) | {OTHER_ORIGIN: theme.CONTEXT},
        period=selection.text("year"),
        lang=lang,
    )


def _nobody(direction: str, selection: Selection) -> str:
    return t(NOBODY[direction], selection.lang, place=place(selection), year=selection["year"])


def _every(direction: str, country: str, year: int) -> pd.DataFrame:
    """Return all partners of the country in the year; no row where there are none."""
    every = every_partner(year, OF[direction])
    return every.get(country, next(iter(every.values())).iloc[:0])


def _total(direction: str, selection: Selection) -> float:
    """Return all immigrants or emigrants of the country in the year."""
    return float(_every(direction, selection.text("country"), selection.number("year"))["migrant_stock"].sum())


def _summary(direction: str, rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    known = rows[rows["rank"].notna()]
    if known.empty:
        return _nobody(direction, selection)
    first = [
        t("{name} ({share})", lang, name=areas.in_sentence(name, lang), share=told(share, column="share", lang=lang))
        for name, share in zip(known["name"][:NAMED], known["share"][:NAMED], strict=True)
    ]
    unknown = rows[rows["rank"].isna()]
    mostly_unknown = unknown["migrant_stock"].sum() > known["migrant_stock"].iloc[0]
    words = LARGEST_KNOWN if mostly_unknown else LARGEST[direction]
    said = t(
        ONLY[direction] if len(known) == 1 else words,
        lang,
        year=selection["year"],
        place=place(selection),
        partners=listing(first, lang),
        n=len(known),
        share=formats.per_cent(known["share"].sum(), lang=lang),
        total=formats.amount(_total(direction, selection), lang=lang),
    )
    if direction == EMIGRANTS:
        return " ".join(part for part in (said, parts.not_counted(selection)) if part)
    if unknown.empty:
        return said
    rest = t(
        "Of {number} the origin is unknown.", lang, number=formats.amount(unknown["migrant_stock"].sum(), lang=lang)
    )
    return f"{said} {rest}"


def _headline(direction: str, rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    known = rows[rows["rank"].notna()]
    if known.empty:
        return _nobody(direction, selection).rstrip(".")
    first = known.iloc[0]
    state = parts.state(selection.text("country"), lang) if direction == EMIGRANTS else ""
    said = t(
        OUTSIDE if state else FINDINGS[direction],
        lang,
        state=state,
        share=told(first["share"], column="share", lang=lang),
        partner=areas.in_sentence(first["name"], lang),
    )
    return sentence_case(said)


def _notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    told_of_unknown = [
        "Migrants whose origin is not known are never spread over countries; they are in the shares, which are of all."
    ]
    pairs = ["A pair of countries that is not listed has no migrants or was not reported."]
    codes, first = [selection.text("country")], selection.number("year")
    remarks = stock_remarks.of_corridors(codes, first=first)
    return [*(told_of_unknown if rows["rank"].isna().any() else []), *pairs, *remarks] if len(rows) else []


def _chart(direction: str, *, name: str, title: str) -> Chart:
    return Chart(
        id=name,
        title=lambda selection: t(title, selection.lang, place=place(selection), year=selection["year"]),
        subtitle="Persons, mid-{year}; the ten largest",
        datasets=("corridors",),
        controls=(SUBJECT, YEAR),
        rows=partial(_rows, direction),
        first=First(count=MOST, of=_first),
        subject=Subject(control=SUBJECT.name, of=lambda selection: selection.text(SUBJECT.name)),
        figure=partial(_figure, direction),
        summary=partial(_summary, direction),
        headline=partial(_headline, direction),
        notes=_notes,
        click=(SUBJECT.name, open_profile),
        wide=False,
    )


ORIGINS = _chart(IMMIGRANTS, name="country-origins", title="Origins of immigrants in {place}, {year}")
DESTINATIONS = _chart(EMIGRANTS, name="country-destinations", title="Where people from {place} live, {year}")
