"""What an edition of the data changed since the one before, by dataset."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import changes as analysis
from dashboard.analysis.changes import ADDED, GONE, REVISED
from dashboard.components.choices import COUNTRY
from dashboard.data import areas, catalogue
from dashboard.figures import bars, empty
from dashboard.messages import datasets
from dashboard.messages.terms import column
from dashboard.messages.values import Dated, Listing, Message, Place
from dashboard.space import Space
from dashboard.view import Chart, Control, First, Option, Selection

NAME = "changes"
FEW = 3
"""So many datasets are named as those with most changed rows."""
SHOWN = 15
COLOURS = (theme.NEUTRAL[2], theme.SERIES, theme.CONTEXT)


def _options() -> tuple[Option, ...]:
    editions = sorted(catalogue.frame(NAME)["data_edition"].unique(), reverse=True)
    return tuple(Option(value=edition, label=Message("news-day", day=Dated(edition))) for edition in editions)


EDITION: Control[str] = Control(
    name="released",
    label=column("data_edition"),
    options=_options,
    default=lambda: _options()[0].value,
    widget="select",
)


def rows(*, released: str, country: str, lang: str) -> pd.DataFrame:
    """Return one row a dataset that the edition changed, as `analysis.by_dataset` does; with a country name and country
    too.
    """
    found = analysis.by_dataset(catalogue.frame(NAME), edition=released, country=country)
    return found.assign(name=areas.names(lang)[country], country=country) if country else found


def first(found: pd.DataFrame, _: Selection, count: int) -> pd.DataFrame:
    """Return the datasets with most changed rows."""
    return found.head(count)


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar a dataset, made of the rows added, revised and taken out."""
    lang = selection.lang
    if found.empty:
        return empty.message(Message("news-none"), lang=lang, space=space)
    return bars.divided(
        found.assign(measure=[_title(name, lang) for name in found["dataset"]]),
        value="rows_changed",
        parts=(ADDED, REVISED, GONE),
        words=tuple(column(part) for part in (ADDED, REVISED, GONE)),
        colours=COLOURS,
        label="measure",
        key="dataset",
        lang=lang,
        space=space,
    )


def _title(name: str, lang: str) -> str:
    """Return the title of a dataset; of one that is there no more, its name."""
    return datasets.said(catalogue.entry(name), "", lang) if name in catalogue.names() else name


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeFacts:
    """How many datasets an edition changed, and which have most changed rows."""

    edition: Dated
    before: Dated
    count: int
    place: Place | None
    own: Message | None
    first: Listing | None


def facts(found: pd.DataFrame, selection: Selection) -> ChangeFacts:
    """Return how many datasets changed, of all and of the reader's country."""
    table, edition, country = catalogue.frame(NAME), EDITION.of(selection), COUNTRY.of(selection)
    before = table.loc[table["data_edition"] == edition, "data_edition_before"].iloc[0]
    place = Place(country) if country else None
    return ChangeFacts(
        edition=Dated(edition),
        before=Dated(before),
        count=len(found),
        place=place,
        own=Message("news-headline-own") if country else None,
        first=Listing.of(_named(found.head(FEW), selection.lang), "semicolon"),
    )


def _named(found: pd.DataFrame, lang: str) -> Sequence[Message]:
    return [
        Message("news-dataset", title=_title(name, lang), count=int(count))
        for name, count in found[["dataset", "rows_changed"]].itertuples(index=False)
    ]


CHANGES = Chart(
    id="news-changes",
    title=Message("news-title"),
    subtitle=Message("news-subtitle"),
    datasets=(NAME,),
    controls=(EDITION, COUNTRY),
    rows=rows,
    first=First(count=SHOWN, of=first),
    figure=figure,
    facts=facts,
    headline=Message("news-headline"),
    lead=lambda told: told.own,
    summary=(Message("news-summary"),),
    notes=lambda told: (Message("news-twice") if told.place else None, Message("news-digits")),
)
