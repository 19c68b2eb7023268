"""Addresses from which data are taken away: rows of a chart, its picture's specification, the bundled files."""

from collections.abc import Iterable, Mapping

import orjson
from flask import Flask, Response, request

from dashboard.config import settings
from dashboard.data import catalogue
from dashboard.export.picture import filename, picture
from dashboard.export.table import csv_text
from dashboard.rendering import Rendered, render
from dashboard.view import Chart, View, read_selection, shortened


class UnknownNameError(ValueError):
    """No chart or file has this name."""


class UnusableSelectionError(ValueError):
    """A key or value of a selection is not among those of the chart."""


def find(views: Iterable[View], chart_id: str) -> tuple[View, Chart]:
    """Return the chart with this id and its view; raises UnknownNameError that names the charts there are."""
    charts = {chart.id: (view, chart) for view in views for chart in view.charts}
    if chart_id not in charts:
        raise UnknownNameError(f"There is no chart “{shortened(chart_id)}”. Charts: {', '.join(charts)}.")
    return charts[chart_id]


def rendered_for(views: Iterable[View], chart_id: str, query: Mapping[str, list[str]]) -> tuple[View, Rendered]:
    """Return what a chart says for the query, strictly; raises UnknownNameError or UnusableSelectionError."""
    view, chart = find(views, chart_id)
    single = {key: texts[0] if len(texts) == 1 else texts for key, texts in query.items()}
    selection, problems = read_selection(chart.controls, single)
    if problems:
        raise UnusableSelectionError(" ".join(problems))
    return view, render(chart, selection)


def link(root: str, view: View, rendered: Rendered) -> str:
    """Return the address of the page that shows this very view."""
    return root.rstrip("/") + view.address(rendered.selection, rendered.chart.controls)


def root() -> str:
    """Return the address of the dashboard as links shall name it: as set, else as the present request says."""
    return settings().public_url or request.url_root


def serve(server: Flask, views: tuple[View, ...]) -> None:
    """Add the addresses /data/CHART.csv, /picture/CHART.json and /files/NAME to `server`."""

    def data(chart_id: str) -> Response:
        query = request.args.to_dict(flat=False)
        comments = query.pop("comments", ["1"])
        if comments not in (["0"], ["1"]):
            raise UnusableSelectionError("“comments” is 1 or 0.")
        view, rendered = rendered_for(views, chart_id, query)
        text = csv_text(rendered, link=link(root(), view, rendered), comments=comments == ["1"])
        return _attachment(text, f"{filename(rendered)}.csv")

    def picture_specification(chart_id: str) -> Response:
        view, rendered = rendered_for(views, chart_id, request.args.to_dict(flat=False))
        body = orjson.dumps(picture(rendered, link=link(root(), view, rendered)))
        return Response(body, mimetype="application/json")

    def file(name: str) -> Response:
        known = {f"{dataset}.csv" for dataset in catalogue.names()} | {"datapackage.json"}
        if name not in known:
            raise UnknownNameError(f"There is no file “{shortened(name)}”. Files: {', '.join(sorted(known))}.")
        return _attachment((settings().data_dir / name).read_text(encoding="utf-8"), name)

    server.add_url_rule("/data/<chart_id>.csv", "chart-data", data)
    server.add_url_rule("/picture/<chart_id>.json", "chart-picture", picture_specification)
    server.add_url_rule("/files/<name>", "file", file)
    server.register_error_handler(UnknownNameError, lambda error: _plain(str(error), 404))
    server.register_error_handler(UnusableSelectionError, lambda error: _plain(str(error), 400))


def _attachment(text: str, name: str) -> Response:
    kind = "application/json" if name.endswith(".json") else "text/csv; charset=utf-8"
    return Response(text, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def _plain(text: str, status: int) -> Response:
    return Response(text + "\n", status=status, content_type="text/plain; charset=utf-8")
