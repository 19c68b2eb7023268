"""Slides: what stands on each of them, in which order, and how that is written in an address.

A deck is a list of four kinds of slides. In an address every slide has a number:

    1=distribution-map;year=2024   a chart with its selection
    1.title=Our own words          its title, where it is not the finding of the chart
    2=title:South-South mobility   a title slide; `2.text` is its subtitle
    3=text:What we ask             a slide of text; `3.text` are its lines
    4=question:Q02                 a guiding question by its number; `question:` with `4.text` is another question

Nothing here knows which charts there are: `usable` is told.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode

from dashboard.messages.values import Listing, Message, say
from dashboard.selections import quoted, read_selection, shortened
from dashboard.view import LANG, Chart, Selection, View

MOST_SLIDES = 60
LONGEST_TITLE = 200
LONGEST_TEXT = 1500
LONGEST_ENTRY = 800
"""Letters of a chart with its selection."""
OF_THE_PAGE = frozenset({"present", "slide", "follow", "embed"})
"""Keys of the address that say how a deck is shown, not what is in it."""
KEY = re.compile(r"([1-9][0-9]{0,3})(?:\.(title|text))?")
EXAMPLES = "title, 1, 1.title, 1.text, 2 …"
"""Keys of an address, as a message names them."""
KINDS = ("title", "text", "question")
READABLE = "~/:;,=@!$'()*"
"""Marks that an address may hold as they are."""
# What XML, and so PowerPoint, cannot hold.
UNWRITABLE = re.compile("[^\\n\\u0020-\\u007e\\u00a0-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartSlide:
    """A chart with its selection."""

    chart: str
    """The chart's id."""
    query: str = ""
    """What differs from the defaults: "year=2024&sex=female"."""
    title: str = ""
    """The presenter's own title; empty: the finding of the chart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleSlide:
    """The beginning of a deck, or of a part of it."""

    title: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSlide:
    """A title and some lines of text; lines are parted by a line break."""

    title: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionSlide:
    """A question to the room: a guiding question by its number, or one of the presenter's own."""

    question: str = ""
    """The number in the dataset guiding_questions: "Q02"."""
    text: str = ""
    """The question in words, where it is the presenter's own."""


Slide = ChartSlide | TitleSlide | TextSlide | QuestionSlide


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """Slides in their order."""

    title: str = ""
    """The name of the whole, as the file and its properties say it; it has no slide of its own."""
    slides: tuple[Slide, ...] = ()
    lang: str = "en"
    """The language of every chart that names no other."""


def read_deck(query: Mapping[str, Any]) -> tuple[Deck, list[str]]:
    """Return the deck that an address names, and one line for everything of it that could not be used.

    Values come from outside: texts, or lists of texts. Never raises; what is too long is cut, and beyond 60 slides the
    rest is left out. Which charts there are is not asked: see `usable`.
    """
    single, problems = _single(query)
    parts: dict[int, dict[str, str]] = {}
    for key, text in single.items():
        if found := KEY.fullmatch(key):
            parts.setdefault(int(found[1]), {})[found[2] or "entry"] = text
        elif key not in {*OF_THE_PAGE, "title", LANG.name}:
            problems.append(Message("errors-unknown-key", keys=quoted([key]), known=EXAMPLES))
    for number in [number for number, part in parts.items() if "entry" not in part]:
        problems.append(Message("errors-slide-alone", slide=number))
        del parts[number]
    numbers = sorted(parts)
    if len(numbers) > MOST_SLIDES:
        problems.append(Message("errors-slides-kept", count=len(numbers), most=MOST_SLIDES))
    slides = []
    for number in numbers[:MOST_SLIDES]:
        slide, faults = _read_slide(parts[number])
        slides.append(slide)
        problems += [_in_slide(number, fault) for fault in faults]
    title, faults = _cut(single.get("title", ""), LONGEST_TITLE, Message("errors-deck-title-cut", most=LONGEST_TITLE))
    lang, unknown = _lang(single)
    told = [say(problem, lang) for problem in (*problems, *faults, *unknown)]
    return Deck(title=title, slides=tuple(slides), lang=lang), told


def write_deck(deck: Deck) -> str:
    """Return the query string of a deck: its title, then the slides numbered from 1."""
    pairs = [("title", deck.title)] if deck.title else []
    pairs += [(LANG.name, deck.lang)] if deck.lang != LANG.default() else []
    for number, slide in enumerate(deck.slides, start=1):
        entry, title, text = _parts(slide)
        pairs.append((str(number), entry))
        pairs += [(f"{number}.title", title)] if title else []
        pairs += [(f"{number}.text", text)] if text else []
    return urlencode(pairs, safe=READABLE)


def usable(deck: Deck, *, views: Iterable[View], questions: Collection[str]) -> tuple[Deck, list[str]]:
    """Return the deck without slides of charts or guiding questions that there are not, and a line for each problem.

    A chart whose selection has unknown keys or values stays; they fall back to the defaults and are told.
    """
    charts = {chart.id: chart for view in views for chart in view.charts}
    kept, problems = list[Slide](), list[Message]()
    for number, slide in enumerate(deck.slides, start=1):
        if isinstance(slide, ChartSlide) and slide.chart not in charts:
            unknown = Message("errors-slide-chart", name=shortened(slide.chart))
            problems.append(_in_slide(number, unknown))
        elif isinstance(slide, QuestionSlide) and slide.question and slide.question not in questions:
            unknown = Message("errors-slide-question", name=shortened(slide.question))
            problems.append(_in_slide(number, unknown))
        else:
            kept.append(slide)
            if isinstance(slide, ChartSlide):
                faults = selection_of(slide, charts[slide.chart], lang=deck.lang)[1]
                problems += [_in_slide(number, fault) for fault in faults]
    told = [say(problem, deck.lang) for problem in problems]
    return Deck(title=deck.title, slides=tuple(kept), lang=deck.lang), told


def _in_slide(number: int, problem: Message | str) -> Message:
    return Message("errors-in-slide", slide=number, problem=problem)


def selection_of(slide: ChartSlide, chart: Chart, *, lang: str) -> tuple[Selection, list[str]]:
    """Return the selection of a chart's slide, in `lang` where it names no other, and what could not be used of it."""
    query = {LANG.name: lang} | multiple(slide.query)
    return read_selection(chart.controls, query)


def multiple(query: str) -> dict[str, str | list[str]]:
    """Return the values of a query string by key, a list where a key is named more than once."""
    found: dict[str, list[str]] = {}
    for key, value in parse_qsl(query, keep_blank_values=True):
        found.setdefault(key, []).append(value)
    return {key: values[0] if len(values) == 1 else values for key, values in found.items()}


def query_of(pairs: Sequence[tuple[str, str]]) -> str:
    """Return keys and values as the query of a chart's slide."""
    return urlencode(pairs, safe=",")


def clean(text: str) -> str:
    """Return text as slides can hold it: line breaks as such, other control characters left out."""
    return UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))


def _single(query: Mapping[str, Any]) -> tuple[dict[str, str], list[Message]]:
    """Return the first value of every key, cleaned, and what was said of a key more than once."""
    single, problems = dict[str, str](), list[Message]()
    for key, value in query.items():
        values = list(value) if isinstance(value, list | tuple) else [value]
        if len(values) > 1:
            problems.append(Message("errors-twice", key=shortened(str(key))))
        single[str(key)] = clean(str(values[0])) if values and values[0] is not None else ""
    return single, problems


def _lang(single: Mapping[str, str]) -> tuple[str, list[Message]]:
    asked = single.get(LANG.name, LANG.default())
    if asked in LANG.texts():
        return asked, []
    known = Listing(LANG.texts(), "choices")
    return LANG.default(), [Message("errors-language", text=shortened(asked), known=known)]


def _read_slide(part: Mapping[str, str]) -> tuple[Slide, list[Message]]:
    """Return the slide that its keys describe, and what was cut of it."""
    text, faults = _cut(part.get("text", ""), LONGEST_TEXT, Message("errors-text-cut", most=LONGEST_TEXT))
    long_title = Message("errors-title-cut", most=LONGEST_TITLE)
    kind, colon, words = part["entry"].partition(":")
    if not colon or kind not in KINDS:
        title, more = _cut(part.get("title", ""), LONGEST_TITLE, long_title)
        chart, query, most = _read_chart(part["entry"])
        return ChartSlide(chart=chart, query=query, title=title), [*most, *more, *faults]
    words, more = _cut(words, LONGEST_TITLE, long_title)
    if kind == "title":
        return TitleSlide(title=words, subtitle=text), [*more, *faults]
    if kind == "text":
        return TextSlide(title=words, text=text), [*more, *faults]
    return QuestionSlide(question=words, text=text), [*more, *faults]


def _read_chart(entry: str) -> tuple[str, str, list[Message]]:
    """Return the chart and the selection of an entry, as much of it as there may be, and what was cut.

    The letters are those of the entry as it is written, so that what is kept is read again as it was.
    """
    given, _, selection = entry.partition(";")
    pairs = parse_qsl(selection.replace(";", "&"), keep_blank_values=True)
    chart, kept = given[:LONGEST_ENTRY], list[tuple[str, str]]()
    room = LONGEST_ENTRY - len(chart)
    for key, text in pairs:
        part = _fitting(key, text, room - 1)
        kept += part
        if part != [(key, text)]:
            break
        room -= 1 + len(query_of(part))
    cut = [Message("errors-selection-cut", most=LONGEST_ENTRY)]
    return chart, query_of(kept), [] if chart == given and kept == pairs else cut


def _fitting(key: str, text: str, room: int) -> list[tuple[str, str]]:
    """Return a key with as much of its text as `room` letters of an address hold; empty where they hold none."""
    for end in range(min(len(text), room), -1, -1):
        part = [(key, text[:end])]
        if len(query_of(part)) <= room:
            return part if end or not text else []
    return []


def _parts(slide: Slide) -> tuple[str, str, str]:
    """Return what stands in an address for a slide: under its number, as its title and as its text."""
    match slide:
        case ChartSlide(chart=chart, query=query, title=title):
            return ";".join([chart, *(query.split("&") if query else [])]), title, ""
        case TitleSlide(title=title, subtitle=subtitle):
            return f"title:{title}", "", subtitle
        case TextSlide(title=title, text=text):
            return f"text:{title}", "", text
        case QuestionSlide(question=question, text=text):
            return f"question:{question}", "", text


def _cut(text: str, limit: int, said: Message) -> tuple[str, list[Message]]:
    return (text, []) if len(text) <= limit else (text[:limit], [said])
