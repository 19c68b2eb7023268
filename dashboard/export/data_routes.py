"""Addresses of rows: /data/CHART.csv, its metadata, and /data/CHART.xlsx, of one selection or of ranges and lists."""

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import IO

import orjson
from flask import Flask, Response, request

from dashboard.addresses import root
from dashboard.export import csvw
from dashboard.export.answers import attachment
from dashboard.export.filing import Filed
from dashboard.export.finding import find, taken
from dashboard.export.gathering import filed
from dashboard.export.table import csv_bytes
from dashboard.export.workbook import MOST_ROWS, write
from dashboard.messages.refusals import UnknownNameError, UnusableSelectionError
from dashboard.messages.values import Listing, Message
from dashboard.selections import shortened, with_query
from dashboard.view import View

CSV = "text/csv; charset=utf-8"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
COMMENTS = "comments"
"""The key that says whether lines of CSV begin with what is said of them."""
CHUNK = 64 * 1024


def serve(server: Flask, views: tuple[View, ...]) -> None:
    """Add /data/CHART.csv, .csv-metadata.json and .xlsx to `server`, of each selection that the query names.

    Whatever else is asked for under /data/ is no page: why it is not there is said in plain words.
    """

    def read(chart_id: str) -> tuple[Filed, bool]:
        query = request.args.to_dict(flat=False)
        comments = taken(query, COMMENTS, "1")
        if comments not in ("0", "1"):
            raise UnusableSelectionError(Message("errors-comments"))
        return filed(views, chart_id, query, root=root(), besides=(COMMENTS,)), comments == "1"

    def rows(chart_id: str) -> Response:
        found, comments = read(chart_id)
        response = attachment(csv_bytes(found, comments=comments), _named(found, "csv"), CSV)
        response.headers["Link"] = csvw.beside(_beside(f"{chart_id}.csv{csvw.ENDING}"))
        return response

    def metadata(chart_id: str) -> Response:
        found, _ = read(chart_id)
        told = csvw.metadata_of_rows(found, _beside(f"{chart_id}.csv"))
        return Response(orjson.dumps(told), content_type=csvw.MEDIA)

    def excel(chart_id: str) -> Response:
        found = filed(views, chart_id, request.args.to_dict(flat=False), root=root(), most_rows=MOST_ROWS)
        book = tempfile.TemporaryFile()  # noqa: SIM115  (it is read while the answer is sent)
        write(found, book, made=datetime.now(UTC))
        return attachment(_chunks(book), _named(found, "xlsx"), EXCEL)

    def nothing(name: str) -> Response:
        _, chart = find(views, name.partition(".")[0])
        known = Listing((f"{chart.id}.csv", f"{chart.id}.xlsx"), "choices")
        raise UnknownNameError(Message("errors-no-file", name=shortened(name), known=known))

    server.add_url_rule("/data/<path:name>", "no-data", nothing)
    server.add_url_rule("/data/<chart_id>.csv", "chart-data", rows)
    server.add_url_rule(f"/data/<chart_id>.csv{csvw.ENDING}", "chart-metadata", metadata)
    server.add_url_rule("/data/<chart_id>.xlsx", "chart-workbook", excel)


def _beside(name: str) -> str:
    """Return the address of a file beside the present one, of the same selections."""
    return with_query(name, request.query_string.decode("ascii", "replace"))


def _chunks(book: IO[bytes]) -> Iterator[bytes]:
    with book:
        book.seek(0)
        while chunk := book.read(CHUNK):
            yield chunk


def _named(found: Filed, ending: str) -> str:
    return f"{found.name}-{datetime.now(UTC).date().isoformat()}.{ending}"
