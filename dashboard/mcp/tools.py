"""What assistants may ask, each answer as plain data with its sources, licences, edition, link and cautions.

The descriptions of tools and of what they take are read by programs, which choose by them; they are English.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from dashboard.components.look import fold
from dashboard.data import catalogue
from dashboard.export import share, still_picture
from dashboard.export.api import records
from dashboard.export.filing import of_one
from dashboard.export.finding import find, link
from dashboard.export.sizes import SIZES
from dashboard.export.table import csv_lines
from dashboard.mcp import found
from dashboard.messages.values import write
from dashboard.rendering import Rendered, datasets_of, render
from dashboard.selections import read_selection
from dashboard.view import LANG, Chart, View

Lang = Annotated[
    Literal["en", "fr", "es", "ar", "zh", "ru"], Field(description="The language of all words in the answer.")
]
ChartId = Annotated[str, Field(description="The id of a chart, as list_charts and search name it.")]
Chosen = Annotated[
    dict[str, str | int | list[str]] | None,
    Field(
        description="What is chosen: a value for the name of a control, as describe_chart lists them, such as "
        '{"year": "2024", "country": "NPL"}; countries by ISO3 code. What is not named keeps its default; what cannot '
        "be used falls back to it and is told under not_used."
    ),
]
MOST_ROWS = 500
MOST_OPTIONS = 60
"""Options of a control that are listed; of more, such as countries, their number is told."""
MOST_FOUND, MOST_COUNTRIES = 20, 10
LONGEST = 200
"""Letters of words that are looked for: each is held against every entry."""


@dataclass(frozen=True, slots=True)
class Tools:
    """The tools over the charts of all pages; `root` is where the dashboard is."""

    views: tuple[View, ...]
    root: str

    def list_charts(
        self,
        words: Annotated[
            str, Field(description="Words that the chart, its question or its page must have.", max_length=LONGEST)
        ] = "",
        page: Annotated[str, Field(description="The address of a page, such as /remittances.")] = "",
        lang: Lang = "en",
    ) -> dict[str, Any]:
        """List the charts on international labour migration: all, or those that words or a page name."""
        every = {entry.address.partition("#")[2]: entry for entry in found.entries(self.views, lang)}
        charts = [(view, chart) for view in self.views if page in ("", view.path) for chart in view.charts]
        if words:
            kept = found.fitting((every[chart.id] for _, chart in charts), fold(words).split())
            charts = [one for one in charts if every[one[1].id] in kept]
        listed = [_listed(view, chart, every[chart.id].title, lang) for view, chart in charts]
        return {"charts": listed, "about": self._about(_together(one["datasets"] for one in listed), lang)}

    def describe_chart(self, chart: ChartId, lang: Lang = "en") -> dict[str, Any]:
        """Tell what may be chosen of a chart: its controls with their values and defaults, and its datasets."""
        told = records.chart_record(*find(self.views, chart), lang, self.root)
        controls = [
            {
                **one,
                "options": one["options"][:MOST_OPTIONS],
                "further_options": max(len(one["options"]) - MOST_OPTIONS, 0),
            }
            for one in told["controls"]
        ]
        return told | {"controls": controls, "about": self._about(told["datasets"], lang)}

    def read_sentence(self, chart: ChartId, selection: Chosen = None, lang: Lang = "en") -> dict[str, Any]:
        """Say in words what a chart finds for a selection: headline, sentence, notes."""
        view, rendered, problems = self._chosen(chart, selection, lang)
        words = {"headline": rendered.headline, "title": rendered.title, "subtitle": rendered.subtitle}
        told = {**words, "sentence": rendered.summary, "notes": list(rendered.notes)}
        return told | {"about": self._about_chosen(view, rendered, problems)}

    def read_rows(
        self,
        chart: ChartId,
        selection: Chosen = None,
        lang: Lang = "en",
        form: Annotated[
            Literal["records", "csv"], Field(description="Rows as objects, or as one text of CSV.")
        ] = "records",
        first: Annotated[int, Field(description="The number of the first row that is wanted.", ge=1)] = 1,
        most: Annotated[int, Field(description="How many rows at most.", ge=1, le=MOST_ROWS)] = 100,
    ) -> dict[str, Any]:
        """Read the rows behind a chart for a selection. Figures are in base units (persons, US dollars, per cent); null
        or an empty cell is missing, never nought. `rows_in_all` and `is_cut` say whether there are more; the link csv
        has all.
        """
        view, rendered, problems = self._chosen(chart, selection, lang)
        whole = of_one(rendered, link=link(self.root, view, rendered))
        (every,) = whole.parts()
        part = every.iloc[first - 1 : first - 1 + most]
        filed = replace(whole, parts=lambda: iter([part]))
        told = records.rows_record(filed)
        rows = {"csv": "".join(csv_lines(filed, comments=False))} if form == "csv" else {"rows": told["rows"]}
        return {
            **{name: told[name] for name in ("title", "subtitle", "selection", "columns")},
            **rows,
            "rows_here": len(part),
            "rows_in_all": len(every),
            "is_cut": len(part) < len(every),
            "about": self._about_chosen(view, rendered, problems),
        }

    def draw_picture(
        self,
        chart: ChartId,
        selection: Chosen = None,
        lang: Lang = "en",
        form: Annotated[still_picture.Form, Field(description="The kind of picture.")] = "png",
        size: Annotated[Literal["slide", "report", "square"], Field(description="The shape of the picture.")] = "slide",
    ) -> tuple[bytes, dict[str, Any]]:
        """Draw the picture of a chart for a selection, with title, source and link in it."""
        view, rendered, problems = self._chosen(chart, selection, lang)
        content = still_picture.still_picture(
            rendered, link=link(self.root, view, rendered), size=SIZES[size], kind=form
        )
        return content, {"headline": rendered.headline, "about": self._about_chosen(view, rendered, problems)}

    def search(
        self,
        words: Annotated[
            str, Field(description="Names of countries in any language, and other words.", max_length=LONGEST)
        ],
        lang: Lang = "en",
    ) -> dict[str, Any]:
        """Find countries with their ISO3 codes, and charts, indicators, datasets, terms, statements of papers, guiding
        questions and practices by their words. What is found of a chart comes with its id and selection.
        """
        codes, rest = found.named(words)
        fit = found.fitting(found.entries(self.views, lang), rest)
        code = codes[0] if len(codes) == 1 else ""
        led = [found.led_to(one, code, views=self.views, root=self.root) for one in fit[:MOST_FOUND]]
        return {
            "countries": [found.country(one, lang) for one in codes[:MOST_COUNTRIES]],
            "found": led,
            "found_in_all": len(fit),
            "about": self._about((), lang),
        }

    def _chosen(
        self, chart_id: str, selection: Mapping[str, str | int | list[str]] | None, lang: str
    ) -> tuple[View, Rendered, list[str]]:
        """Return what a chart says for a selection, read as addresses are, and what of it could not be used."""
        view, chart = find(self.views, chart_id)
        query = {
            key: ",".join(value) if isinstance(value, list) else str(value) for key, value in (selection or {}).items()
        }
        chosen, problems = read_selection(chart.controls, query | {LANG.name: lang})
        return view, render(chart, chosen), problems

    def _about(self, datasets: Sequence[str], lang: str) -> dict[str, Any]:
        """Return what goes with every answer: where the figures come from, on which terms, of which edition."""
        return {
            "sources": records.sources(datasets, lang),
            "edition": catalogue.version(),
            "dashboard": self.root,
        }

    def _about_chosen(self, view: View, rendered: Rendered, problems: list[str]) -> dict[str, Any]:
        """Return the same of a selection, with how to cite it, what changes its reading and what was not used."""
        day = datetime.now(UTC).date()
        return {
            "cautions": list(rendered.marks),
            "not_used": problems,
            "cite_as": share.cited(view, rendered, root=self.root, day=day),
            "links": {
                "chart": link(self.root, view, rendered),
                **records.addresses(rendered.chart, self.root, rendered.query),
            },
            **self._about(rendered.datasets, rendered.selection.lang),
        }


def _listed(view: View, chart: Chart, title: str, lang: str) -> dict[str, Any]:
    question = next(one for one in view.questions if chart in one.charts)
    datasets = datasets_of(chart, read_selection(chart.controls, {LANG.name: lang})[0])
    words = {"title": title, "question": write(question.title, lang) or None, "page": view.path}
    return {"chart": chart.id, **words, "datasets": list(datasets)}


def _together(lists: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for names in lists for name in names))
