"""The records from which everything is made: Option, Control, Selection, Subject, Chart, Turn, Question, View.

A chart is a function of its selection, and a link names both; how a link does is `selections.py`. Of ours these records
know messages and languages alone.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar, cast

import pandas as pd
import plotly.graph_objects as go

from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.languages import DEFAULT, LANGUAGES
from dashboard.messages.values import Listing, Message, Place, Year, join, write
from dashboard.space import Space

Value = str | int | tuple[str, ...]
Case = Mapping[str, tuple[str, ...]]
Widget = Literal["radio", "select", "slider", "checklist"]
Label = str | Message | Place | Year
"""What readers see for a value: a message, a place, a year; a text stands in every language as it is."""
Chosen = TypeVar("Chosen")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Option:
    """One value of a control, and the words that readers see for it."""

    value: str
    label: Label
    key: str = ""
    """How an address names the value, where the value itself is long: "arab-states"."""

    @property
    def text(self) -> str:
        """The value as it stands in an address, on the command line and in a widget."""
        return self.key or self.value


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Control(Generic[Chosen]):
    """One thing a reader may choose; also one key of the page address."""

    name: str
    """Address key, command-line key and keyword of `rows()`."""
    label: Label
    options: Callable[[], Sequence[Option]]
    """Values and words, from the data, in reading order. The value "" stands for nothing chosen."""
    default: Callable[[], str]
    """The text of an option; of a control with `many`, texts joined by commas."""
    many: bool = False
    most: int = 0
    """Of a control with `many`, how many may be chosen; 0: as many as there are."""
    number: bool = False
    """Whether `rows()` gets an integer."""
    widget: Widget = "radio"
    play: bool = False
    """Whether the page offers to step through the options by itself."""
    applies: Case | tuple[Case, ...] | Callable[[], Case] = field(default_factory=dict)
    """Values of other controls under which this one means something, or several such, or what gives
    them where they come from the data; elsewhere the page hides it.
    """

    leads: Callable[[str], str] | None = None
    """The default for readers who have chosen their country, by its code; "" where it leads to none of its own."""
    led: Callable[[str], Message | None] = lambda _country: None
    """What a chart says, as a mark, where its choice is the one that the reader's country led to."""
    follows: str = ""
    """Another control, whose value this one takes over when it changes to one beside which this one means something."""

    @property
    def cases(self) -> tuple[Case, ...]:
        """Every set of values of other controls beside which this one means something."""
        applies = self.applies() if callable(self.applies) else self.applies
        return applies if isinstance(applies, tuple) else (applies,)

    def texts(self) -> tuple[str, ...]:
        """Return what an address may say for this control, in reading order."""
        return tuple(option.text for option in self.options())

    def read(self, text: str) -> Value | None:
        """Return the value that `text` names, or None where it names none of the options."""
        if not self.many:
            return next((self._single(one.value) for one in self.options() if one.text == text), None)
        named = {option.text: option.value for option in self.options()}
        chosen = set(text.split(",")) - {""}
        return tuple(value for one, value in named.items() if one in chosen) if chosen <= set(named) else None

    def write(self, value: Value) -> str:
        """Return the text that stands for `value` in an address."""
        texts = {option.value: option.text for option in self.options()}
        return ",".join(texts[one] for one in value) if isinstance(value, tuple) else texts[str(value)]

    def preset(self, country: str = "") -> str:
        """Return the text that stands where nothing is chosen: for the reader's `country`, else for everybody."""
        own = self.leads(country) if self.leads and country else ""
        return own if own and self.read(own) is not None else self.default()

    def default_value(self, country: str = "") -> Value:
        """Return the same as a value of a selection; raises ValueError where it is not among the options."""
        value = self.read(self.preset(country))
        if value is None:
            raise ValueError(f"{self.name}: the default {self.default()!r} is not among the options")
        return value

    def of(self, selection: Mapping[str, Value]) -> Chosen:
        """Return what a selection holds of this control."""
        return cast(Chosen, selection[self.name])

    def labels(self, value: Value) -> list[Label]:
        """Return what readers see for `value`, one label for each of several."""
        labels = {option.value: option.label for option in self.options()}
        return [labels[one] for one in (value if isinstance(value, tuple) else (str(value),))]

    def words(self, value: Value, lang: str = DEFAULT_LANGUAGE) -> str:
        """Return the words for `value`; several values stand as choices do."""
        return join([write(label, lang) for label in self.labels(value)], "choices", lang)

    def said(self, value: Value) -> Any:
        """Return `value` as messages take it: a place, a year, the code of a choice; a list of labels of several, None
        where nothing is chosen.
        """
        labels = self.labels(value)
        if self.many:
            return Listing.of(labels)
        return (labels[0] if isinstance(labels[0], Place | Year) else str(value)) if str(value) else None

    def _single(self, text: str) -> Value:
        return int(text) if self.number else text


@dataclass(frozen=True, slots=True)
class Selection(Mapping[str, Value]):
    """What a reader has chosen: every control of a chart or page with its checked value. Hashable."""

    items_: tuple[tuple[str, Value], ...]

    @classmethod
    def of(cls, values: Mapping[str, Value]) -> "Selection":
        """Return the selection that holds `values`."""
        return cls(tuple(sorted(values.items())))

    def __getitem__(self, name: str) -> Value:
        for key, value in self.items_:
            if key == name:
                return value
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return (key for key, _ in self.items_)

    def __len__(self) -> int:
        return len(self.items_)

    @property
    def lang(self) -> str:
        """The reader's language."""
        return str(self["lang"])


Words = Message | Callable[[Selection], Message]
"""A title: a message over the facts of a chart and its selection; or what gives one, with values of its own."""
Sentences = Message | tuple[Message, ...] | Callable[[Any], Sequence[Message | None]]
"""Messages over the facts of a chart and its selection, or what takes them from the facts. None, and messages that come
out empty, are left out.
"""
Click = Callable[[Mapping[str, Any], Selection], str | None]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class First:
    """How a picture shows the first of a chart's rows; files have them all, or the first `top`."""

    count: int | Callable[[Selection], int | None]
    """How many the picture shows, besides those that `of` keeps in any case; None: all."""
    of: Callable[[pd.DataFrame, Selection, int], pd.DataFrame]
    """The first so many of the rows; of rows that a selection never cuts, all."""

    def counted(self, selection: Selection) -> int | None:
        """Return how many rows the picture of `selection` shows; None: all."""
        return self.count(selection) if callable(self.count) else self.count


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Subject:
    """The one country or area that all rows of a selection are about, where the rows do not name it; files do."""

    control: str
    """The control that names it."""
    of: Callable[[Selection], str]
    """Its code."""
    columns: tuple[str, str] = ("name", "country")
    """Where files have its name and its code."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Chart:
    """One chart and every word said about it."""

    id: str
    title: Words
    subtitle: Words
    """Measure, unit, place, period."""
    datasets: tuple[str, ...] | Callable[[Selection], tuple[str, ...]]
    """Names of the bundled datasets behind it, or behind one selection; they give source line and licence."""
    controls: tuple[Control, ...]
    """What the rows depend on, besides the language."""
    rows: Callable[..., pd.DataFrame]
    """Every row of a selection. Called with one keyword a control and `lang`; each column is in `columns.COLUMNS`."""
    figure: Callable[[pd.DataFrame, Selection, Space], go.Figure]
    """The rows drawn for a space; no figure has a height of its own."""
    facts: Callable[[pd.DataFrame, Selection], Any]
    """What is true of all rows of a selection: a frozen record of numbers, years, codes and choices, without words.
    Headline, summary and notes are messages over it.
    """
    headline: Words
    """The finding in a dozen words; the first chart of a page gives the page's headline."""
    lead: Callable[[Any], Message | None] | None = None
    """The finding about the reader's own country, from the facts. Where it gives None the headline stands, and a mark
    says of a country that is chosen that there is no figure for it.
    """
    summary: Sentences
    """The sentence in words: alternative text, caption and speaker's line at once."""
    first: First | None = None
    """Which of the rows picture, words and the table of a page are of; None: all."""
    subject: Subject | None = None
    marks: Sentences = ()
    """What changes how the picture must be read ("modelled estimate"), in a few words that go with it everywhere; notes
    have marks of their own, an attribute `mark` of their messages.
    """
    notes: Sentences = ()
    measure: Callable[[Selection], str] | None = None
    """The column of rows that the picture shows, where a selection may choose another than the first measure."""
    click: tuple[str, Click] | None = None
    """The control that a click on a mark sets, and the text of the value that the clicked point stands for."""

    @property
    def path(self) -> str:
        """The path of the page that shows the chart alone."""
        return f"/chart/{self.id}"


@dataclass(frozen=True, slots=True, eq=False)
class Turn:
    """Charts of a question that stand beside one another on its stage; turns of one question take turns there."""

    charts: tuple[Chart, ...]
    label: str | Message = ""
    """What readers turn to: "Map", "Over time"; a question of one turn needs none."""
    shares: tuple[int, ...] = ()
    """How the width is shared among charts beside one another; equally where nothing is said."""
    first: Callable[[Selection], int] = lambda _selection: 0
    """Which of the charts stands first, where a selection decides it: the larger of two sides."""
    aside: Callable[[Selection], Any] | None = None
    """What stands beside the charts and is none, with the last of the shares: figures in words, links."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Question:
    """One question that a page answers on one screen: its turns share the controls and the stage."""

    turns: tuple[Turn, ...]
    title: str | Message = ""
    text: str | Message = ""

    @property
    def charts(self) -> tuple[Chart, ...]:
        """Every chart of the question, in reading order."""
        return tuple(chart for turn in self.turns for chart in turn.charts)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class View:
    """One page: its address, its words, its charts."""

    slug: str
    path: str
    title: str | Message
    """In the menu and in the browser's title."""
    summary: str | Message
    """For search engines and for the head of the page's links."""
    questions: tuple[Question, ...]
    layout: Callable[["View", Selection, Sequence[str]], Any]
    register: Callable[[Any, "View"], None]
    fold: Message | None = None
    """What the page stands under in the menu, with its neighbours there; None: by itself."""
    headline: Callable[[Selection], str] | None = None
    """The page's headline, where its first chart does not give it."""
    path_control: str = ""
    """The control whose value stands in the path, as in /country/PHL; `path` alone then shows the `index`."""
    index: Callable[[Selection], Any] | None = None
    from_address: Callable[[Mapping[str, Any]], Any] | None = None
    """What the page shows for its address, where the address names something else than controls."""

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Every turn of the page, in reading order."""
        return tuple(turn for question in self.questions for turn in question.turns)

    @property
    def charts(self) -> tuple[Chart, ...]:
        """Every chart of the page, in reading order."""
        return tuple(chart for question in self.questions for chart in question.charts)

    @property
    def controls(self) -> tuple[Control, ...]:
        """Every control of the page, each once, in the order in which charts name them."""
        return distinct_controls(self.charts)

    @property
    def in_path(self) -> Control | None:
        """The control whose value stands in the path of the page, where there is one."""
        return next((control for control in self.controls if control.name == self.path_control), None)

    def paths(self) -> tuple[str, ...]:
        """Return every path that the page answers to."""
        subject = self.in_path
        return (self.path, *(f"{self.path}/{text}" for text in (subject.texts() if subject else ())))


LANG: Control[str] = Control(
    name="lang",
    label=Message("shell-language"),
    options=lambda: tuple(Option(value=one.code, label=one.name) for one in LANGUAGES.values()),
    default=lambda: DEFAULT,
    widget="select",
)
"""The language of words, numbers and names; part of every selection."""


def listed(sentences: Sentences, facts: Any) -> Sequence[Message | None]:
    """Return the messages over some facts, in order."""
    if isinstance(sentences, Message):
        return (sentences,)
    return sentences if isinstance(sentences, tuple) else sentences(facts)


def find_chart(views: Iterable[View], chart_id: str) -> tuple[View, Chart] | None:
    """Return the chart with this id and its view, or None where there is none."""
    return next(((view, chart) for view in views for chart in view.charts if chart.id == chart_id), None)


def name_of(view: View, chart: Chart) -> Message:
    """Return the words by which links to a chart name it: its page, its question and, of several, its turn."""
    question = next(one for one in view.questions if chart in one.charts)
    turn = next(one for one in question.turns if chart in one.charts)
    several = len(question.turns) > 1
    return Message(
        "guiding-view", page=view.title, question=question.title or None, turn=turn.label if several else None
    )


def distinct_controls(charts: Sequence[Chart]) -> tuple[Control, ...]:
    """Return the controls of `charts`, each name once, in order of first use."""
    found: dict[str, Control] = {}
    for chart in charts:
        for control in chart.controls:
            found.setdefault(control.name, control)
    return tuple(found.values())
