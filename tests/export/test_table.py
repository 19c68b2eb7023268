"""Rows as CSV, read again by pandas and others."""

import csv
import io
import threading

import pandas as pd
import pytest
from werkzeug.serving import make_server

from app import app
from dashboard.export.table import csv_text
from dashboard.i18n import one_line
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.overview import stock
from tests.export.conftest import LINK


def read(rendered):
    return pd.read_csv(io.StringIO(csv_text(rendered, link=LINK)), comment="#")


def test_pandas_reads_the_rows_in_one_line(rendered):
    assert read(rendered).to_dict("list")["migrant_stock"][0] == 7
    assert read(rendered).columns.tolist() == ["year", "country", "sex", "migrant_stock"]


@pytest.mark.parametrize("text", ["=1+1", "+49", "-none", "@home", "\tx", "\rx"])
def test_text_that_looks_like_a_formula_is_guarded_and_that_is_said(rendering_of, text):
    rows = pd.DataFrame({"name": [text, None], "change_persons": [-5.0, 2.5]})
    chart = rendering_of(rows=lambda **_: rows)
    again = read(chart)
    assert again["name"][0] == "'" + text
    assert pd.isna(again["name"][1])
    assert again["change_persons"].tolist() == [-5, 2.5]
    assert "# An ' stands before text" in csv_text(chart, link=LINK)


def test_nothing_is_said_of_a_guard_that_is_not_there(rendered):
    assert "stands before" not in csv_text(rendered, link=LINK)


def test_the_mark_of_a_comment_within_a_cell_does_not_cut_the_row(rendering_of):
    rows = pd.DataFrame({"source_url": ["http://example.org/#part", None], "year": [2020, 2024]})
    again = read(rendering_of(rows=lambda **_: rows))
    assert again["source_url"][0] == "http://example.org/#part"
    assert pd.isna(again["source_url"][1])
    assert again["year"].tolist() == [2020, 2024]


@pytest.fixture(scope="module")
def site():
    """Return the address of a running server, as programs outside see it."""
    server = make_server("127.0.0.1", 0, app.server, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()


@pytest.mark.parametrize("query", ["", "?comments=0"])
def test_a_downloaded_file_has_a_mark_for_excel_and_pandas_reads_it_by_its_address(site, query, tmp_path):
    address = f"{site}/data/distribution-map.csv{query}"
    content = app.server.test_client().get(address.removeprefix(site)).data
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\xef\xbb\xbf") == 1
    (tmp_path / "rows.csv").write_bytes(content)
    by_address, by_file = (pd.read_csv(one, comment="#") for one in (address, tmp_path / "rows.csv"))
    assert by_address.equals(by_file)
    assert by_file.columns[:3].tolist() == ["year", "name", "country"]
    assert "Türkiye" in set(by_file["name"])


def test_readers_that_cut_comments_themselves_find_the_same_rows():
    content = app.server.test_client().get("/data/distribution-map.csv").data
    lines = [line for line in content.decode("utf-8-sig").splitlines() if not line.startswith("#")]
    rows = list(csv.DictReader(lines))
    assert len(rows) == len(pd.read_csv(io.BytesIO(content), comment="#"))
    assert {"name", "country", "migrant_stock"} <= set(rows[0])


def test_heads_keep_the_spaces_by_which_a_language_holds_words_together():
    selection, _ = read_selection(stock.CHART.controls, {"lang": "fr"})
    head = csv_text(render(stock.CHART, selection), link=LINK).splitlines()
    assert head[0].startswith("# Titre\u00a0: ")
    assert "48,0\u00a0%" in head[4]
    assert one_line("a  b\n\u2028c\u00a0d\u202f%") == "a b c\u00a0d\u202f%"
