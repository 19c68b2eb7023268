"""What of a chart may be pointed at: places by their codes, and the marks that its figure really has.

Nothing else reaches the presenter's screen, so that nobody writes on it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from dashboard.data import catalogue
from dashboard.following.refusals import unusable
from dashboard.messages.refusals import nearest
from dashboard.messages.values import Message, Place, write
from dashboard.rendering import Rendered, render
from dashboard.selections import read_selection, shortened
from dashboard.slides import multiple
from dashboard.view import LANG, View, find_chart

KEPT = 200
"""Charts with a selection whose marks a process keeps."""
RANK = re.compile(r"^\d+\.\s")
TAG = re.compile(r"<[^>]*>")
BREAK = "<br>"
WRITTEN = ("hovertext", "text", "labels", "x", "y")
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

    def label(self, at: str, chart: str, query: str, lang: str) -> str:
        """Return what a mark that there is is called in `lang`, where it has a code; else its words as they are."""
        return write(Place(at), lang) if at in _places() else self.of(chart, query, lang).get(at, at)

    def _of(self, chart: str, query: str, lang: str) -> Mapping[str, str]:
        """Return the marks of a chart for a selection, each by its code, where it has one, and by its words.

        Words are in `lang`, where that is "" in the language of the query; of a selection, what cannot be used is left
        out. Raises RefusedError where there is no such chart.
        """
        found: dict[str, str] = {}
        for name, words in _each(self._rendered(chart, query, lang).figure):
            found.setdefault(name, words)
        return found

    def _title(self, chart: str, lang: str) -> str:
        """Return what a chart is called as it opens; raises RefusedError where there is no such chart."""
        return self._rendered(chart, "", lang).title

    def _rendered(self, name: str, query: str, lang: str) -> Rendered:
        found = find_chart(self.views, name)
        if found is None:
            charts = (chart.id for view in self.views for chart in view.charts)
            raise unusable(Message("errors-no-chart", name=shortened(name), known=nearest(name, charts)))
        asked = multiple(query) | ({LANG.name: lang} if lang else {})
        return render(found[1], read_selection(found[1].controls, asked)[0])


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
        codes = _listed(trace.get("customdata")) or _listed(trace.get("locations"))
        words = [list(map(plain, _listed(trace.get(part)))) for part in WRITTEN]
        yield from ((_code(code), said) for row in words for code, said in zip(codes, row, strict=False) if said)
        yield from ((said, said) for said in (plain(trace.get("name")), *(said for row in words for said in row)))
    for name, axis in figure["layout"].items():
        if name.startswith(("xaxis", "yaxis")):
            ticks = (plain(str(text).replace(BREAK, " ")) for text in _listed(axis.get("ticktext")))
            yield from ((said, said) for said in ticks)


def _listed(part: object) -> list[Any]:
    return part if isinstance(part, list) else []


def _code(part: object) -> str:
    first = part[0] if isinstance(part, list) and part else part
    return first if isinstance(first, str) else ""
