"""A deck read from a TOML file: the same slides as in an address, written for people."""

import tomllib
from collections.abc import Collection, Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

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
from dashboard.view import LANG, MANNERS, Chart, View, shortened

SLIDE = "slide"
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


class DeckFileError(ValueError):
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
        raise DeckFileError(f"This is no TOML: {error}.") from error
    _only(content, DECK_KEYS, where="The deck")
    entries = content.get(SLIDE, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries) or not entries:
        raise DeckFileError(f"A deck has slides, each under [[{SLIDE}]].")
    if len(entries) > MOST_SLIDES:
        raise DeckFileError(f"There are {len(entries)} slides; a deck has at most {MOST_SLIDES}.")
    slides, unused = [], []
    for number, entry in enumerate(entries, start=1):
        slide, left = _slide(entry, f"Slide {number}", known)
        slides.append(slide)
        unused += [f"Slide {number}: link: “{shortened(key)}” is for other charts of the page." for key in left]
    lang = _text(content, LANG.name, where="The deck", limit=LONGEST_TITLE) or LANG.default()
    if lang not in LANG.texts():
        raise DeckFileError(f"The deck: lang: “{shortened(lang)}” is not among {', '.join(LANG.texts())}.")
    title = _text(content, "title", where="The deck", limit=LONGEST_TITLE)
    deck = Deck(title=title, slides=tuple(slides), lang=lang)
    _, problems = usable(deck, views=known, questions=questions)
    if problems:
        raise DeckFileError(" ".join(problems))
    return deck, unused


def _slide(entry: Mapping[str, Any], where: str, views: tuple[View, ...]) -> tuple[Slide, list[str]]:
    """Return a slide, and the keys of its link that its chart does not have."""
    if "link" in entry and "chart" not in entry:
        _only(entry, KINDS["link"], where=where)
        title = _text(entry, "title", where=where, limit=LONGEST_TITLE)
        chart, query, unused = _linked(_text(entry, "link", where=where, limit=LONGEST_ENTRY), where, views)
        return ChartSlide(chart=chart, query=query, title=title), unused
    return _plain_slide(entry, where), []


def _plain_slide(entry: Mapping[str, Any], where: str) -> Slide:
    kind = next((key for key in KINDS if key in entry), None)
    if kind is None:
        raise DeckFileError(f"{where}: one of {', '.join(KINDS)} is needed.")
    _only(entry, KINDS[kind], where=where)
    title = _text(entry, "title", where=where, limit=LONGEST_TITLE)
    text = _text(entry, "text", where=where, limit=LONGEST_TEXT)
    match kind:
        case "chart":
            query = _query(entry.get("keys", {}), where)
            return ChartSlide(chart=_text(entry, "chart", where=where, limit=LONGEST_ENTRY), query=query, title=title)
        case "question":
            return QuestionSlide(question=_text(entry, "question", where=where, limit=LONGEST_TITLE), text=text)
        case "text":
            return TextSlide(title=title, text=text.strip("\n"))
    return TitleSlide(title=title, subtitle=_text(entry, "subtitle", where=where, limit=LONGEST_TEXT))


def _query(keys: Any, where: str) -> str:
    """Return the selection of a table such as {year = 2024, countries = ["NPL", "PHL"]}."""
    if not isinstance(keys, dict):
        raise DeckFileError(f'{where}: keys: a table is expected, such as {{year = 2024, sex = "female"}}.')
    pairs = []
    for key, value in keys.items():
        values = value if isinstance(value, list) else [value]
        if any(isinstance(one, bool) or not isinstance(one, str | int) for one in values):
            raise DeckFileError(f"{where}: keys: {shortened(key)}: text or a whole number is expected.")
        pairs.append((key, ",".join(map(str, values))))
    return query_of(pairs)


def _linked(link: str, where: str, views: tuple[View, ...]) -> tuple[str, str, list[str]]:
    """Return chart and selection of a full address, of /page?key=value#chart or of /chart/ID?key=value.

    Beside them stand the keys that other charts of the page have and this one does not.
    """
    try:
        parts = urlsplit(link)
    except ValueError as error:
        raise DeckFileError(f"{where}: link: “{shortened(link)}” is no address.") from error
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    _, found, name = parts.path.rpartition(CHART_PAGE)
    if found and "/" not in name:
        return name, query_of([pair for pair in pairs if pair[0] not in MANNERS]), []
    view, subject = _page(parts.path, where, views)
    charts = {chart.id: chart for chart in view.charts}
    if parts.fragment not in charts:
        wanted = f"“#{shortened(parts.fragment)}” is not on that page" if parts.fragment else "which chart is not said"
        raise DeckFileError(f"{where}: link: {wanted}; its charts are {', '.join('#' + one for one in charts)}.")
    kept = _of_chart(pairs, charts[parts.fragment], view)
    unused = [key for key, _ in pairs if key not in dict(kept) and key not in MANNERS]
    return parts.fragment, query_of([*subject, *kept]), unused


def _page(path: str, where: str, views: tuple[View, ...]) -> tuple[View, list[tuple[str, str]]]:
    """Return the page at a path, and what the path itself says of the selection."""
    steps = path.rstrip("/").split("/")
    tails = ["/".join(["", *steps[at:]]) for at in range(1, len(steps))] or ["/"]
    for tail in tails:
        for view in views:
            if tail in view.paths():
                subject = view.in_path
                said = tail.removeprefix(view.path).strip("/")
                return view, [(subject.name, said)] if subject and said else []
    raise DeckFileError(f"{where}: link: there is no page “{shortened(path)}”.")


def _of_chart(pairs: list[tuple[str, str]], chart: Chart, view: View) -> list[tuple[str, str]]:
    """Return the keys of an address without those of the page's other charts; unknown ones stay and are told."""
    own = {control.name for control in (*chart.controls, LANG)}
    others = {control.name for control in view.controls} - own
    return [pair for pair in pairs if pair[0] not in others]


def _only(table: Mapping[str, Any], keys: tuple[str, ...], *, where: str) -> None:
    unknown = [key for key in table if key not in keys]
    if unknown:
        raise DeckFileError(f"{where}: “{shortened(unknown[0])}” is not a key here (there are: {', '.join(keys)}).")


def _text(table: Mapping[str, Any], key: str, *, where: str, limit: int) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise DeckFileError(f"{where}: {key}: text is expected.")
    if len(value) > limit:
        raise DeckFileError(f"{where}: {key}: longer than {limit} letters.")
    return clean(value)
