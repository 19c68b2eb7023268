"""Addresses from which things are taken away: a picture's specification, drawings as PDF, the bundled files."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from http import HTTPStatus

import orjson
from flask import Flask, Response, request

from dashboard.addresses import root
from dashboard.config import settings
from dashboard.data import catalogue
from dashboard.export.pdf import MOST_BYTES, BusyError, UnusableDrawingError, from_svg
from dashboard.export.picture import picture
from dashboard.export.saving import with_mark
from dashboard.export.sizes import UnknownSizeError
from dashboard.rendering import Rendered, render
from dashboard.view import Chart, View, find_chart, read_selection, shortened

KINDS = {"json": "application/json", "csv": "text/csv; charset=utf-8", "pdf": "application/pdf"}


class UnknownNameError(ValueError):
    """No chart or file has this name."""


class UnusableSelectionError(ValueError):
    """A key or value of a selection is not among those of the chart."""


def find(views: Iterable[View], chart_id: str) -> tuple[View, Chart]:
    """Return the chart with this id and its view; raises UnknownNameError that names the charts there are."""
    views = tuple(views)
    found = find_chart(views, chart_id)
    if found is None:
        known = ", ".join(chart.id for view in views for chart in view.charts)
        raise UnknownNameError(f"There is no chart “{shortened(chart_id)}”. Charts: {known}.")
    return found


def rendered_for(views: Iterable[View], chart_id: str, query: Mapping[str, list[str]]) -> tuple[View, Rendered]:
    """Return what a chart says for the query, strictly; raises UnknownNameError or UnusableSelectionError."""
    view, chart = find(views, chart_id)
    single = {key: texts[0] if len(texts) == 1 else texts for key, texts in query.items()}
    selection, problems = read_selection(chart.controls, single)
    if problems:
        raise UnusableSelectionError(" ".join(problems))
    return view, render(chart, selection)


def path(view: View, rendered: Rendered) -> str:
    """Return where a reader finds the chart as it is: on its page where it comes first, else alone."""
    if rendered.chart is view.charts[0]:
        return view.address(rendered.selection, rendered.chart.controls)
    return rendered.path


def link(root: str, view: View, rendered: Rendered) -> str:
    """Return the whole address of this very view, as pictures, files, slides and QR codes name it."""
    return root.rstrip("/") + path(view, rendered)


def serve(server: Flask, views: tuple[View, ...]) -> None:
    """Add /picture/CHART.json, /pdf and /files/NAME to `server`, and the answers to what is asked wrongly."""

    def specification(chart_id: str) -> Response:
        query = request.args.to_dict(flat=False)
        size, ground = taken(query, "size", "slide"), taken(query, "ground", "light")
        scale = _number(taken(query, "scale", "2"))
        view, rendered = rendered_for(views, chart_id, query)
        drawn = picture(rendered, link=link(root(), view, rendered), size=size, ground=ground, scale=scale, made=_now())
        return Response(orjson.dumps(drawn), mimetype="application/json")

    server.add_url_rule("/picture/<chart_id>.json", "chart-picture", specification)
    server.add_url_rule("/pdf", "pdf", _printed, methods=["POST"])
    server.add_url_rule("/files/<name>", "file", _file)
    server.register_error_handler(UnknownNameError, lambda error: _plain(str(error), 404))
    server.register_error_handler(UnusableSelectionError, lambda error: _plain(str(error), 400))
    server.register_error_handler(UnknownSizeError, lambda error: _plain(str(error), 400))
    server.register_error_handler(UnusableDrawingError, lambda error: _plain(str(error), 400))
    server.register_error_handler(BusyError, lambda error: _plain(str(error), 503))


def _printed() -> Response:
    """Return the drawing that was sent as a PDF."""
    if (request.content_length or 0) > MOST_BYTES:
        return _plain(f"A drawing has at most {MOST_BYTES // 1_000_000} MB.", HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return _attachment(from_svg(request.stream.read(MOST_BYTES + 1)), "picture.pdf")


def _file(name: str) -> Response:
    known = {f"{dataset}.csv" for dataset in catalogue.names()} | {"datapackage.json"}
    if name not in known:
        raise UnknownNameError(f"There is no file “{shortened(name)}”. Files: {', '.join(sorted(known))}.")
    content = (settings().data_dir / name).read_bytes()
    return _attachment(with_mark(content) if name.endswith(".csv") else content, name)


def taken(query: dict[str, list[str]], key: str, default: str) -> str:
    """Return the one value of `key`, which is no choice of a chart, and take it out of the query."""
    values = query.pop(key, [default])
    if len(values) > 1:
        raise UnusableSelectionError(f"“{key}” is named more than once.")
    return values[0]


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise UnusableSelectionError("“scale” is a number.") from error


def _now() -> datetime:
    return datetime.now(UTC)


def _attachment(content: str | bytes, name: str) -> Response:
    kind = KINDS[name.rpartition(".")[2]]
    return Response(content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def _plain(text: str, status: int) -> Response:
    return Response(text + "\n", status=status, content_type="text/plain; charset=utf-8")
