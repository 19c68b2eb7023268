"""The agreements of one country one by one, the latest first: with whom, of which year, under which title."""

from textwrap import shorten

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import agreements as analysis
from dashboard.components.choices import COUNTRY
from dashboard.definitions import agreements
from dashboard.figures import empty, statements
from dashboard.messages import remarks
from dashboard.messages.values import Listing, Message, Place, Year, known, say, write
from dashboard.space import Space
from dashboard.terms import TEXTS
from dashboard.view import Chart, Selection, Subject
from dashboard.views.governance import agreement_partners as partners
from dashboard.views.governance.agreement_partners import PARTNER, PartnersFacts
from dashboard.views.governance.choices import STATE

LETTER, LETTERS = 9, 60
"""Pixels of the width for one letter of a title, and so many letters at least: the picture shows how titles begin."""
HELD, NOT_HELD = TEXTS
COLOURS = {HELD: theme.AMOUNT_SCALE[4]}


def rows(*, state: str, partner: str, lang: str, **_marked: str) -> pd.DataFrame:
    """Return every agreement of the country, or of the pair where a partner is chosen, the latest first, those without
    year last: year, name, treaty_title, signed, text_found, source_title, note, country, agreement.
    """
    found = analysis.of_country(agreements.treaties(), state)
    if partner not in ("", state):
        found = found[found["partner"] == partner]
    found = found.sort_values(["year", "agreement"], ascending=[False, True], ignore_index=True)
    found = found.assign(
        name=[write(Place(code), lang) for code in found["partner"]],
        country=found["partner"],
        text_found=found["text_found"].map({True: HELD, False: NOT_HELD}),
    )
    columns = ["year", "agreement", "name", "country", "treaty_title", "signed", "text_found", "source_title", "note"]
    return found[columns]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one row an agreement: partner and year, and its title behind a mark that says whether a text is held."""
    lang = selection.lang
    if found.empty:
        return empty.message(say(_nothing(selection), lang), lang=lang, space=space)
    records = found.to_dict("records")
    names = (Message("agreements-list-name", partner=row["name"], year=known(row["year"], Year)) for row in records)
    return statements.statements(
        [say(name, lang) for name in names],
        [_title(known(row["treaty_title"], str), known(row["note"], str), lang, space) for row in records],
        found["text_found"].tolist(),
        colours=COLOURS,
        unknown=NOT_HELD,
        keys=found["country"].tolist(),
        space=space,
    )


def _title(title: str | None, note: str | None, lang: str, space: Space) -> str:
    """Return what stands beside an agreement: how its title begins, and what is remarked of it."""
    begins = shorten(title or "", max(space.width // LETTER, LETTERS), placeholder=" …")
    told = begins or say(Message("agreements-untitled"), lang)
    return write(Listing((told, remarks.written(note, lang)), "remarks"), lang) if note else told


def _nothing(selection: Selection) -> Message:
    state, partner = STATE.of(selection), PARTNER.of(selection)
    if partner in ("", state):
        return Message("agreements-partners-nothing", here=Place(state))
    return Message("agreements-pair-told").over(partners.pair(state, partner).values)


def facts(_found: pd.DataFrame, selection: Selection) -> PartnersFacts:
    """Return what is known of all agreements of the country, and of those with the partner asked about."""
    every = partners.rows(state=STATE.of(selection), lang=selection.lang)
    return partners.facts(every, selection)


LIST = Chart(
    id="governance-agreements-list",
    title=Message("agreements-list-title"),
    subtitle=Message("agreements-partners-subtitle"),
    datasets=agreements.DATASETS,
    controls=(STATE, PARTNER, COUNTRY),
    rows=rows,
    subject=Subject(control=STATE.name, of=STATE.of, columns=("centre_name", "centre")),
    figure=figure,
    facts=facts,
    headline=partners.SHARED["headline"],
    lead=partners.SHARED["lead"],
    summary=partners.SHARED["summary"],
    notes=(*partners.SHARED["notes"], Message("agreements-list-marks"), Message("agreements-list-titles")),
    click=("partner", partners.pressed),
)
