"""A deck read from a TOML file: the same slides as in an address, written for people."""

import tomllib
from collections.abc import Collection, Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from dashboard.messages.refusals import RefusalError
from dashboard.messages.values import Listing, Message, join, say
from dashboard.selections import MANNERS, shortened
from dashboard.slides import (
    LONGEST_ENTRY,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_SLIDES,
    ChartSlide,
    Deck,
    QuestionSlide,
    Slide,
    TextSlide,
    TitleSlide,
    clean,
    query_of,
    usable,
)
from dashboard.view import LANG, Chart, View

SLIDE = "slide"
DECK = 0
"""The number that stands for the whole deck, where others are those of slides."""
DECK_KEYS = ("title", LANG.name, SLIDE)
KINDS: Mapping[str, tuple[str, ...]] = {
    "chart": ("chart", "keys", "title"),
    "link": ("link", "title"),
    "question": ("question", "text"),
    "text": ("text", "title"),
    "title": ("title", "subtitle"),
}
"""By the key that says what a slide is, every key that it may have; the first that is there counts."""
CHART_PAGE = "/chart/"
BYTE_ORDER_MARK = "\ufeff"
"""Editors on Windows begin a file with it."""


class DeckFileError(RefusalError):
    """A file that is no deck; the message names the slide and the key at fault."""


def read_toml(text: str, *, views: Iterable[View], questions: Collection[str]) -> tuple[Deck, list[str]]:
    """Return the deck that a TOML file describes, and a line for every key of a link that its chart does not have.

    Raises DeckFileError for what is no TOML, an unknown key, chart, page or guiding question, a value that is not
    among those of a chart, and what is too long; the message names slide and key.
    """
    known = tuple(views)
    try:
        content = tomllib.loads(text.removeprefix(BYTE_ORDER_MARK))
    except tomllib.TOMLDecodeError as error:
        raise DeckFileError(Message("errors-no-toml", reason=str(error))) from error
    _only(content, DECK_KEYS, slide=DECK)
    entries = content.get(SLIDE, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries) or not entries:
        raise DeckFileError(Message("errors-no-slides", head=f"[[{SLIDE}]]"))
    if len(entries) > MOST_SLIDES:
        raise DeckFileError(Message("errors-too-many-slides", count=len(entries), most=MOST_SLIDES))
    slides, unused = list[Slide](), list[Message]()
    for number, entry in enumerate(entries, start=1):
        slide, left = _slide(entry, number, known)
        slides.append(slide)
        unused += [_at(number, Message("errors-other-charts", key=shortened(key))) for key in left]
    lang = _text(content, LANG.name, slide=DECK, limit=LONGEST_TITLE) or LANG.default()
    if lang not in LANG.texts():
        raise _fault(DECK, Message("errors-deck-language", text=shortened(lang), known=_list(LANG.texts())))
    title = _text(content, "title", slide=DECK, limit=LONGEST_TITLE)
    deck = Deck(title=title, slides=tuple(slides), lang=lang)
    _, problems = usable(deck, views=known, questions=questions)
    if problems:
        raise DeckFileError(join(problems, "sentences", lang))
    return deck, [say(line, lang) for line in unused]


def _at(slide: int, problem: Message) -> Message:
    return Message("errors-in-slide", slide=slide, problem=problem)


def _fault(slide: int, problem: Message) -> DeckFileError:
    return DeckFileError(_at(slide, problem))


def _list(keys: Iterable[str]) -> Listing:
    return Listing(tuple(keys), "choices")


def _slide(entry: Mapping[str, Any], number: int, views: tuple[View, ...]) -> tuple[Slide, list[str]]:
    """Return a slide, and the keys of its link that its chart does not have."""
    if "link" in entry and "chart" not in entry:
        _only(entry, KINDS["link"], slide=number)
        title = _text(entry, "title", slide=number, limit=LONGEST_TITLE)
        chart, query, unused = _linked(_text(entry, "link", slide=number, limit=LONGEST_ENTRY), number, views)
        return ChartSlide(chart=chart, query=query, title=title), unused
    return _plain_slide(entry, number), []


def _plain_slide(entry: Mapping[str, Any], number: int) -> Slide:
    kind = next((key for key in KINDS if key in entry), None)
    if kind is None:
        raise _fault(number, Message("errors-slide-kind", known=_list(KINDS)))
    _only(entry, KINDS[kind], slide=number)
    title = _text(entry, "title", slide=number, limit=LONGEST_TITLE)
    text = _text(entry, "text", slide=number, limit=LONGEST_TEXT)
    match kind:
        case "chart":
            query = _query(entry.get("keys", {}), number)
            chart = _text(entry, "chart", slide=number, limit=LONGEST_ENTRY)
            return ChartSlide(chart=chart, query=query, title=title)
        case "question":
            return QuestionSlide(question=_text(entry, "question", slide=number, limit=LONGEST_TITLE), text=text)
        case "text":
            return TextSlide(title=title, text=text.strip("\n"))
    return TitleSlide(title=title, subtitle=_text(entry, "subtitle", slide=number, limit=LONGEST_TEXT))


def _query(keys: Any, slide: int) -> str:
    """Return the selection of a table such as {year = 2024, countries = ["NPL", "PHL"]}."""
    if not isinstance(keys, dict):
        raise _fault(slide, Message("errors-keys-table", example='{year = 2024, sex = "female"}'))
    pairs = []
    for key, value in keys.items():
        values = value if isinstance(value, list) else [value]
        if any(isinstance(one, bool) or not isinstance(one, str | int) for one in values):
            raise _fault(slide, Message("errors-keys-value", key=shortened(key)))
        pairs.append((key, ",".join(map(str, values))))
    return query_of(pairs)


def _linked(link: str, slide: int, views: tuple[View, ...]) -> tuple[str, str, list[str]]:
    """Return chart and selection of a full address, of /page?key=value#chart or of /chart/ID?key=value.

    Beside them stand the keys that other charts of the page have and this one does not.
    """
    try:
        parts = urlsplit(link)
    except ValueError as error:
        raise _fault(slide, Message("errors-link", link=shortened(link))) from error
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    _, found, name = parts.path.rpartition(CHART_PAGE)
    if found and "/" not in name:
        return name, query_of([pair for pair in pairs if pair[0] not in MANNERS]), []
    view, subject = _page(parts.path, slide, views)
    charts = {chart.id: chart for chart in view.charts}
    if parts.fragment not in charts:
        known = _list(f"#{one}" for one in charts)
        if not parts.fragment:
            raise _fault(slide, Message("errors-link-no-chart", known=known))
        raise _fault(slide, Message("errors-link-chart", chart=f"#{shortened(parts.fragment)}", known=known))
    kept = _of_chart(pairs, charts[parts.fragment], view)
    unused = [key for key, _ in pairs if key not in dict(kept) and key not in MANNERS]
    return parts.fragment, query_of([*subject, *kept]), unused


def _page(path: str, slide: int, views: tuple[View, ...]) -> tuple[View, list[tuple[str, str]]]:
    """Return the page at a path, and what the path itself says of the selection."""
    steps = path.rstrip("/").split("/")
    tails = ["/".join(["", *steps[at:]]) for at in range(1, len(steps))] or ["/"]
    for tail in tails:
        for view in views:
            if tail in view.paths():
                subject = view.in_path
                said = tail.removeprefix(view.path).strip("/")
                return view, [(subject.name, said)] if subject and said else []
    raise _fault(slide, Message("errors-link-page", page=shortened(path)))


def _of_chart(pairs: list[tuple[str, str]], chart: Chart, view: View) -> list[tuple[str, str]]:
    """Return the keys of an address without those of the page's other charts; unknown ones stay and are told."""
    own = {control.name for control in (*chart.controls, LANG)}
    others = {control.name for control in view.controls} - own
    return [pair for pair in pairs if pair[0] not in others]


def _only(table: Mapping[str, Any], keys: tuple[str, ...], *, slide: int) -> None:
    unknown = [key for key in table if key not in keys]
    if unknown:
        raise _fault(slide, Message("errors-file-key", key=shortened(unknown[0]), known=_list(keys)))


def _text(table: Mapping[str, Any], key: str, *, slide: int, limit: int) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise _fault(slide, Message("errors-file-text", key=key))
    if len(value) > limit:
        raise _fault(slide, Message("errors-file-long", key=key, most=limit))
    return clean(value)
