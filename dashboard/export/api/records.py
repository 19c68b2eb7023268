"""What programs are told, as plain data: of a chart, of one selection of it, of its rows, of countries and datasets."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from dashboard.columns import COLUMNS
from dashboard.data import areas, catalogue
from dashboard.data.descriptor import DatasetEntry
from dashboard.export.filing import Filed
from dashboard.export.finding import link
from dashboard.export.wording import licences
from dashboard.messages import datasets
from dashboard.messages.terms import unit
from dashboard.messages.values import say, write
from dashboard.rendering import Rendered, datasets_of, source_of
from dashboard.selections import read_selection, with_query
from dashboard.view import LANG, Chart, Control, View

V1 = "/api/v1"


def chart_entry(view: View, chart: Chart, lang: str, root: str) -> dict[str, Any]:
    """Return where a chart stands and where more is told of it."""
    question = next(one for one in view.questions if chart in one.charts)
    return {
        "id": chart.id,
        "page": view.path,
        "page_title": write(view.title, lang),
        "question": write(question.title, lang) or None,
        "links": {"chart": root + chart.path, **addresses(chart, root)},
    }


def addresses(chart: Chart, root: str, query: str = "") -> dict[str, str]:
    """Return the addresses of what is made of a chart and a selection."""
    of = f"{root}{V1}/charts/{chart.id}"
    files = f"{root}/data/{chart.id}"
    return {
        "self": of,
        "rows": with_query(f"{of}/rows", query),
        "sentence": with_query(f"{of}/sentence", query),
        "csv": with_query(f"{files}.csv", query),
        "xlsx": with_query(f"{files}.xlsx", query),
        "picture": with_query(f"{root}/preview/{chart.id}.png", query),
    }


def chart_record(view: View, chart: Chart, lang: str, root: str) -> dict[str, Any]:
    """Return the same with every control of a chart, its values and default, and its datasets where none is chosen."""
    selection, _ = read_selection(chart.controls, {LANG.name: lang})
    return chart_entry(view, chart, lang, root) | {
        "controls": [control_record(control, lang) for control in (*chart.controls, LANG)],
        "pictured": None if chart.first is None else chart.first.counted(selection),
        "datasets": list(datasets_of(chart, selection)),
    }


def control_record(control: Control[Any], lang: str) -> dict[str, Any]:
    """Return what may be chosen of a control, in words of a language, and what stands where nothing is."""
    return {
        "name": control.name,
        "label": write(control.label, lang),
        "many": control.many,
        "default": control.write(control.default_value()),
        "options": [{"value": option.text, "label": write(option.label, lang)} for option in control.options()],
    }


def sentence_record(view: View, rendered: Rendered, root: str) -> dict[str, Any]:
    """Return what a chart says for a selection, with what changes how it must be read and its sources."""
    return {
        "chart": rendered.chart.id,
        "headline": rendered.headline,
        "title": rendered.title,
        "subtitle": rendered.subtitle,
        "sentence": rendered.summary,
        "marks": list(rendered.marks),
        "notes": list(rendered.notes),
        "sources": sources(rendered.datasets, rendered.selection.lang),
        "links": {"chart": link(root, view, rendered), **addresses(rendered.chart, root, rendered.query)},
    }


def sources(names: Sequence[str], lang: str) -> list[dict[str, str]]:
    """Return the source of each dataset, in one line, with its licence."""
    return [{"dataset": name, "source": source_of(name, lang), "licence": licences((name,), lang)} for name in names]


def rows_record(filed: Filed) -> dict[str, Any]:
    """Return the rows of a file as JSON has them, the missing as null, with the words that travel with them."""
    return {
        "title": filed.title,
        "subtitle": filed.subtitle,
        "selection": filed.selection,
        "sentence": filed.summary or None,
        "notes": list(filed.notes),
        "sources": sources(filed.datasets, filed.lang),
        "link": filed.link,
        "columns": [_column(name, title, filed.lang) for name, title in filed.heads.items()],
        "rows": [row for part in filed.parts() for row in _rows(part)],
    }


def _column(name: str, title: str, lang: str) -> dict[str, str | None]:
    known = COLUMNS.get(name)
    return {"name": name, "title": title, "unit": say(unit(name), lang) if known else None}


def _rows(part: pd.DataFrame) -> list[dict[str, Any]]:
    plain = part.astype(object).where(part.notna(), None)
    return [{str(name): value for name, value in row.items()} for row in plain.to_dict("records")]


def countries(lang: str) -> list[dict[str, Any]]:
    """Return every country and area by the English order of names: codes, name in the language, groups."""
    columns = ["country", "name", "iso2", "m49", "region", "subregion", "ilo_region", "ilo_subregion", "income_group"]
    held = areas.areas(lang)
    return _rows(held[[one for one in columns if one in held]])


def dataset_record(entry: DatasetEntry, lang: str, root: str) -> dict[str, Any]:
    """Return what is told of a dataset, with its columns and the address of its file."""
    return {
        "name": entry.name,
        "title": datasets.said(entry, "", lang),
        "description": datasets.said(entry, "description", lang),
        "edition": datasets.said(entry, "edition", lang),
        "how": datasets.how(entry, lang) or None,
        "rows": len(catalogue.frame(entry.name)),
        "primary_key": list(entry.primary_key),
        "columns": [_told_column(entry, one.name, lang) for one in entry.columns],
        **sources((entry.name,), lang)[0],
        "links": {"csv": f"{root}/files/{entry.path}", "csvw": f"{root}/files/{entry.path}-metadata.json"},
    }


def _told_column(entry: DatasetEntry, name: str, lang: str) -> Mapping[str, Any]:
    one = entry.column(name)
    return {
        "name": name,
        "type": one.type,
        "unit": one.unit,
        "description": datasets.said(entry, f"column-{name}", lang),
    }
