"""What the search in the head looks through besides countries: every entry with its words and where it leads."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from flask import Flask, Response

from dashboard.addresses import asked_language
from dashboard.columns import COLUMNS
from dashboard.components.choices import COUNTRY
from dashboard.components.kept import answer
from dashboard.data import areas, catalogue
from dashboard.data.descriptor import DatasetEntry
from dashboard.data.questions import questions
from dashboard.glossary import Term
from dashboard.glossary import terms as words_of_the_field
from dashboard.messages import datasets, terms
from dashboard.messages.bundles import MessageError
from dashboard.messages.places import forms_of_countries
from dashboard.messages.questions import said, section_said
from dashboard.messages.values import Message, say, write
from dashboard.rendering import all_rows, facts_of, in_words, worded
from dashboard.selections import read_selection, values, with_query
from dashboard.view import Chart, Control, Question, View, find_chart, name_of

ADDRESS = "/search.json"
OPTIONS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "indicators": (
        ("country-compare", "series"),
        ("governance-states", "instrument"),
        ("governance-provisions", "provision"),
        ("distribution-map", "measure"),
        ("sectors-map", "sector"),
        ("south-definitions", "south"),
        ("practices-list", "theme"),
    ),
    "bodies": (("governance-members", "org"),),
    "claims": (("claims-claim", "id"),),
    "practices": (("practices-list", "practice"),),
}
"""Choices of charts that readers look for by name, by group: the chart and its control."""
HEADS: Mapping[str, Message] = {
    "countries": Message("search-countries"),
    "corridors": Message("search-corridors"),
    "charts": Message("search-charts"),
    "indicators": Message("search-indicators"),
    "bodies": Message("search-bodies"),
    "data": Message("search-data"),
    "terms": Message("search-terms"),
    "claims": Message("search-claims"),
    "questions": Message("search-questions"),
    "practices": Message("search-practices"),
}
"""The groups of what is found, in the order in which they are listed."""
IN_PATH = "{country}"


@dataclass(frozen=True, slots=True)
class Pair:
    """A chart that shows a corridor: its control of origin, that of destination where it has one, and what it shows."""

    chart: str
    origin: str
    destination: str
    shows: Message


PAIRS = (
    Pair("corridors-pair", "origins", "destinations", Message("search-pair-migrants")),
    Pair("corridors-pair-money", "origins", "destinations", Message("search-pair-money")),
    Pair("country-costs-to", COUNTRY.name, "", Message("search-pair-cost")),
    Pair("governance-agreements-list", "state", "partner", Message("search-pair-agreements")),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that is found by its words."""

    group: str
    title: str
    address: str
    """Within the site; with IN_PATH where the country that is found with it stands."""
    beside: str = ""
    """What tells it from others of the same title."""
    words: str = ""
    """Others by which it is found."""
    takes_country: bool = False
    """Whether the address takes the country that is found with it."""


def serve(server: Flask, views: Sequence[View]) -> None:
    """Add the index to `server`, in the language that the address names."""
    server.add_url_rule(ADDRESS, "search", lambda: _answer(views))


def _answer(views: Sequence[View]) -> Response:
    lang = asked_language()
    return answer(lambda: index(views, lang))


def index(views: Sequence[View], lang: str) -> dict[str, Any]:
    """Return the `heads` of groups, the `entries` in their order, each the fields of an Entry, `pairs` of countries,
    by ISO3 code the `forms` that names of countries take within a sentence, and the `country` that stands in paths
    where none is chosen.
    """
    return {
        "heads": {group: say(head, lang) for group, head in HEADS.items()},
        "entries": [
            [one.group, one.title, one.address, one.beside, one.words, int(one.takes_country)]
            for one in entries(views, lang)
        ],
        "pairs": [_pair(views, pair, lang) for pair in PAIRS],
        "forms": forms_of_countries(lang),
        "country": next(view.in_path.default() for view in views if view.in_path is not None),
    }


def entries(views: Sequence[View], lang: str) -> Iterator[Entry]:
    """Yield everything that is found, group by group."""
    return chain(
        (_of_page(view, lang) for view in views),
        (_of_chart(view, part, chart, lang) for view in views for part in view.questions for chart in part.charts),
        (one for group, held in OPTIONS.items() for of in held for one in _of_options(views, group, of, lang)),
        (_of_dataset(catalogue.entry(name), lang) for name in catalogue.names()),
        (_of_word(one, lang) for one in words_of_the_field(lang)),
        (
            Entry("questions", said(one, lang), f"/questions#{one.id}", words=section_said(one, lang))
            for one in questions().values()
        ),
    )


def _of_page(view: View, lang: str) -> Entry:
    return Entry("charts", write(view.title, lang), view.path, words=write(view.summary, lang))


def _of_chart(view: View, question: Question, chart: Chart, lang: str) -> Entry:
    """Return the entry of a chart, which stands on its page where the question does; of one about a single country,
    which its title names, by the place where it stands.
    """
    place, about_one = say(name_of(view, chart), lang), _about_one(view, chart)
    title = place if about_one else _title(chart, lang)
    return Entry(
        "charts",
        title,
        f"{_path(view)}#{chart.id}",
        beside="" if about_one else write(view.title, lang),
        words=" ".join(write(words, lang) for words in (question.title, question.text, view.title) if words),
        takes_country=_takes_country(chart),
    )


def _path(view: View) -> str:
    return view.path if view.in_path is None else f"{view.path}/{IN_PATH}"


def _takes_country(chart: Chart) -> bool:
    return any(control.name == COUNTRY.name for control in chart.controls)


def _about_one(view: View, chart: Chart) -> bool:
    return view.in_path is not None or chart.subject is not None


def _title(chart: Chart, lang: str) -> str:
    selection, _ = read_selection(chart.controls, {"lang": lang})
    try:
        # Most titles name what is chosen alone; rows of all charts take seconds.
        return say(worded(chart.title, selection).over(values(chart.controls, selection)), lang)
    except MessageError:
        return in_words(chart.title, facts_of(chart, all_rows(chart, selection), selection), selection)


def _of_options(views: Sequence[View], group: str, of: tuple[str, str], lang: str) -> Iterator[Entry]:
    view, chart, control = _control(views, *of)
    label, place = write(control.label, lang), say(name_of(view, chart), lang)
    for option in control.options():
        if option.value:
            address = f"{with_query(_path(view), f'{control.name}={option.text}')}#{chart.id}"
            beside = "" if group in ("claims", "practices") else place
            words = write(option.label, lang)
            yield Entry(group, words, address, beside=beside, words=label, takes_country=_takes_country(chart))


def _control(views: Sequence[View], chart_id: str, name: str) -> tuple[View, Chart, Control[Any]]:
    found = find_chart(views, chart_id)
    assert found is not None, chart_id
    return (*found, next(control for control in found[1].controls if control.name == name))


def _of_dataset(entry: DatasetEntry, lang: str) -> Entry:
    """Return the entry of a dataset, found by the titles of its columns too."""
    columns = (say(terms.column(one.name), lang) for one in entry.columns if one.name in COLUMNS)
    return Entry("data", datasets.said(entry, "", lang), f"/data#{entry.name}", words=" ".join(dict.fromkeys(columns)))


def _of_word(term: Term, lang: str) -> Entry:
    forms = say(Message(f"{term.word.id}.forms"), lang)
    return Entry("terms", say(term.word, lang), f"/data#word-{term.key}", words=forms)


def _pair(views: Sequence[View], pair: Pair, lang: str) -> dict[str, Any]:
    """Return what a chart shows of a corridor, the address of it, and the countries that either end may be."""
    view, chart, origin = _control(views, pair.chart, pair.origin)
    destination = next((control for control in chart.controls if control.name == pair.destination), None)
    asked = [f"{one.name}={{{end}}}" for one, end in ((origin, "origin"), (destination, "destination")) if one]
    page = f"{view.path}/{{origin}}" if origin is view.in_path else with_query(view.path, "&".join(asked))
    return {
        "shows": say(pair.shows, lang),
        "address": f"{page}#{chart.id}",
        "origins": _countries(origin),
        "destinations": _countries(destination or origin),
    }


def _countries(control: Control[Any]) -> list[str]:
    return [text for text in control.texts() if text in areas.names()]
