"""Remittances along corridors, as a model estimates them: the largest, all or from and to a group of countries."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.analysis import leading
from dashboard.analysis import remittance_corridors as analysis
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.figures import bars, empty
from dashboard.i18n import listing, sentence_case, t
from dashboard.view import Chart, First, Selection
from dashboard.views.corridors.choices import (
    BOTH,
    ENDS,
    FROM,
    GROUP_MEMBERS,
    TO,
    WITHIN,
    group_codes,
    group_datasets,
    group_notes,
)
from dashboard.views.corridors.money_words import DATASETS, MEASURE, STATUS, corridors, narrowed, notes, year
from dashboard.views.corridors.wording import corridor_words, with_end_names

SHOWN = 20
"""Corridors in the ranking, besides those of the reader's country."""
FEW = 3


def every(values: Mapping[str, Any]) -> pd.DataFrame:
    """Return every corridor of a selection, or of the keywords of `rows()`, the largest first."""
    members, ends = group_codes(values, year=year()), values["ends"]
    return analysis.ranked(
        corridors(),
        origins=members if ends in (FROM, BOTH) else None,
        destinations=members if ends in (TO, BOTH) else None,
    )


def rows(
    *,
    country: str,  # noqa: ARG001  (the corridors of the reader's country are shown in any case, and change no row)
    lang: str,
    **values: Any,
) -> pd.DataFrame:
    """Return every corridor of the choice with its rank."""
    found = every(values)
    found = found.astype({"origin": "str", "destination": "str"})
    found = with_end_names(found.assign(year=year(), status=STATUS), lang=lang)
    columns = ["rank", "origin_name", "destination_name", "remittances", "share_of_total", "year", "status"]
    return found[[*columns, "origin", "destination"]]


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the first corridors and the largest from and to the reader's country."""
    own = [leading.foremost(found[end] == selection["country"]) for end in ("origin", "destination")]
    return leading.first(found, count, also=own[0] | own[1])


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the bars, those of the reader's country in bold."""
    if found.empty:
        return empty.message(_nothing(selection), lang=selection.lang)
    own = marked(selection)
    keys = [f"{origin}-{destination}" for origin, destination in found[["origin", "destination"]].to_numpy()]
    touched = found["origin"].isin(own) | found["destination"].isin(own)
    ends = found[["rank", "origin_name", "destination_name"]].to_numpy()
    return bars.ranking(
        found.assign(corridor=[f"{rank}. {start} → {end}" for rank, start, end in ends], area=keys),
        value="remittances",
        label="corridor",
        key="area",
        lang=selection.lang,
        selected=[key for key, here in zip(keys, touched, strict=True) if here],
        period=str(year()),
    )


def title(selection: Selection) -> str:
    """Return what is ranked and that it is estimated."""
    words = "The largest corridors of remittances{narrowed}, {year}: modelled estimates"
    return t(words, selection.lang, narrowed=narrowed(selection), year=year())


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return the largest corridor and its size, as an estimate."""
    if found.empty:
        return _nothing(selection).rstrip(".")
    first, lang = found.iloc[0], selection.lang
    return t(
        "Largest corridor{narrowed} by modelled estimate: {corridor}, {value}",
        lang,
        narrowed=narrowed(selection),
        corridor=corridor_words(first["origin"], first["destination"], lang),
        value=formats.dollars(first["remittances"], lang=lang),
    )


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the first corridors, what they hold together, and those of the reader's country."""
    if found.empty:
        return _nothing(selection)
    lang = selection.lang
    known = every(selection)
    lead = t(
        "By a modelled estimate for {year}, the largest corridors of remittances{narrowed} were those {first}.",
        lang,
        year=year(),
        narrowed=narrowed(selection),
        first=listing([_told(row, lang) for row in found.head(FEW).to_dict("records")], lang),
    )
    return " ".join(part for part in (lead, _together(known, lang), *_own(found, selection)) if part)


def _told(row: dict[str, str], lang: str) -> str:
    return t(
        "{corridor} ({value})",
        lang,
        corridor=corridor_words(row["origin"], row["destination"], lang),
        value=formats.dollars(float(row["remittances"]), lang=lang),
    )


def _together(known: pd.DataFrame, lang: str) -> str:
    """Return what the listed corridors hold of all of the choice."""
    if len(known) <= SHOWN:
        return ""
    return t(
        "The {n} largest hold {part} of the {all} in {corridors} corridors.",
        lang,
        n=SHOWN,
        part=formats.per_cent(100 * known["remittances"][:SHOWN].sum() / known["remittances"].sum(), lang=lang),
        all=formats.dollars(float(known["remittances"].sum()), lang=lang),
        corridors=formats.number(len(known), lang=lang),
    )


def _own(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the largest corridors from and to the reader's country, or that none of it is in the choice."""
    lang, said = selection.lang, []
    for code in marked(selection):
        parts = []
        for end in ("origin", "destination"):
            for row in found[found[end] == code].head(1).to_dict("records"):
                words = "number {rank}: {corridor}"
                parts.append(t(words, lang, corridor=_told(row, lang), rank=formats.number(row["rank"], lang=lang)))
        name = areas.in_sentence(areas.names(lang)[code], lang)
        none = t("None of them is from or to {name}.", lang, name=name)
        said.append(sentence_case(listing(parts, lang)) + "." if parts else none)
    return said


def _nothing(selection: Selection) -> str:
    words = "The model has no remittances{narrowed}. Choose another group."
    return t(words, selection.lang, narrowed=narrowed(selection))


RANKING = Chart(
    id="corridors-money",
    title=title,
    subtitle=MEASURE,
    datasets=lambda selection: (*DATASETS, *group_datasets(selection)),
    controls=(ENDS, WITHIN, GROUP_MEMBERS, COUNTRY),
    rows=rows,
    first=First(count=SHOWN, of=first),
    figure=figure,
    summary=summary,
    headline=headline,
    notes=lambda rows, selection: [*group_notes(selection, year=year()), *notes(rows, selection)],
)
