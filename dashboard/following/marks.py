"""What of a chart may be pointed at: places by their codes, and the marks that its figure really has.

Nothing else reaches the presenter's screen, so that nobody writes on it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain, zip_longest
from typing import Any

from dashboard.data import catalogue
from dashboard.export.deck.content import WHOLE
from dashboard.following.refusals import unusable
from dashboard.messages.refusals import nearest
from dashboard.messages.values import Message, Place, write
from dashboard.rendering import Rendered, render
from dashboard.selections import read_selection, shortened, write_query
from dashboard.slides import multiple
from dashboard.view import LANG, Chart, View, find_chart

KEPT = 200
"""Charts with a selection whose marks a process keeps."""
RANK = re.compile(r"^\d+\.\s")
TAG = re.compile(r"<[^>]*>")
BREAK = "<br>"
APART = re.compile(r", |، |，")
"""What stands between the parts of a mark's words."""
WRITTEN = ("hovertext", "text", "label", "labels", "x", "y")
"""Where a trace has words for each of its marks, the fullest first."""


class Marks:
    """The marks of all charts, those asked for last kept."""

    def __init__(self, views: Sequence[View]) -> None:
        self.views = tuple(views)
        self.of = lru_cache(maxsize=KEPT)(self._of)
        self.title = lru_cache(maxsize=KEPT)(self._title)

    def there_is(self, at: str, chart: str, query: str) -> bool:
        """Return whether `at` is the code of a place, or a mark of the chart; raises RefusedError for no chart."""
        return at in _places() or at in self.of(chart, query, "")

    def has(self, chart: str) -> bool:
        """Return whether there is such a chart."""
        return find_chart(self.views, chart) is not None

    def shortest(self, chart: str, query: str) -> str:
        """Return a query for the same selection with nothing else in it; raises RefusedError for no chart."""
        controls = self._chart(chart).controls
        return write_query(read_selection(controls, multiple(query))[0], controls)

    def label(self, at: str, chart: str, query: str, lang: str) -> str:
        """Return what a mark that there is is called in `lang`, where it has a code; else its words as they are."""
        return write(Place(at), lang) if at in _places() else self.of(chart, query, lang).get(at, at)

    def _of(self, chart: str, query: str, lang: str) -> Mapping[str, str]:
        """Return the marks of a chart for a selection, each by its code, where it has one, and by its words.

        Words are in `lang`, where that is "" in the language of the query; of a selection, what cannot be used is left
        out. Raises RefusedError where there is no such chart.
        """
        found: dict[str, list[str]] = {}
        for name, words in _each(self._rendered(chart, query, lang).figure):
            found.setdefault(name, []).append(words)
        return {name: _shared(words) for name, words in found.items()}

    def _title(self, chart: str, lang: str) -> str:
        """Return what a chart is called as it opens; raises RefusedError where there is no such chart."""
        return self._rendered(chart, "", lang).title

    def _rendered(self, name: str, query: str, lang: str) -> Rendered:
        chart = self._chart(name)
        asked = multiple(query) | ({LANG.name: lang} if lang else {})
        return render(chart, read_selection(chart.controls, asked)[0], WHOLE)

    def _chart(self, name: str) -> Chart:
        found = find_chart(self.views, name)
        if found is None:
            charts = (chart.id for view in self.views for chart in view.charts)
            raise unusable(Message("errors-no-chart", name=shortened(name), known=nearest(name, charts)))
        return found[1]


def plain(text: object) -> str:
    """Return the first line of a mark's words, without its place in a ranking; "" for what is no text."""
    first = text.partition(BREAK)[0] if isinstance(text, str) else ""
    return RANK.sub("", " ".join(TAG.sub("", first).split()))


@cache
def _places() -> frozenset[str]:
    return frozenset(catalogue.frame("places")["place"])


def _each(figure: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the name of every mark of a figure, its code or its words, with its words."""
    for trace in figure["data"]:
        # A diagram of flows has its marks apart.
        for part in (trace, trace.get("node", {}), trace.get("link", {})):
            rows = [[*map(plain, _flat(part.get(name)))] for name in WRITTEN]
            codes = map(_code, _listed(part.get("customdata")) or _listed(part.get("locations")))
            fullest = (next(filter(None, said), "") for said in zip_longest(*rows, fillvalue=""))
            yield from ((code, said) for code, said in zip(codes, fullest, strict=False) if code and said)
            yield from ((said, said) for said in (plain(part.get("name")), *chain(*rows)) if said)
    for name, axis in figure["layout"].items():
        if name.startswith(("xaxis", "yaxis")):
            ticks = (plain(str(text).replace(BREAK, " ")) for text in _listed(axis.get("ticktext")))
            yield from ((said, said) for said in ticks)


def _shared(words: Sequence[str]) -> str:
    """Return the parts that all words of one code share, as "Agriculture" of "Agriculture, Women" and "Agriculture,
    Men"; the first words where they share none.
    """
    parts = [APART.split(one) for one in dict.fromkeys(words)]
    shared = [part for part in parts[0] if all(part in other for other in parts)]
    between = APART.search(words[0])
    return (between[0] if between else "").join(shared) or words[0]


def _flat(part: object) -> list[Any]:
    """Return a row of words, or all of a table's one after the other."""
    return [text for row in _listed(part) for text in (row if isinstance(row, list) else [row])]


def _listed(part: object) -> list[Any]:
    return part if isinstance(part, list) else []


def _code(part: object) -> str:
    first = part[0] if isinstance(part, list) and part else part
    return first if isinstance(first, str) else ""
