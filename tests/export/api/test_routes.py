"""The interface for programs: its document is valid, and what docs/api.md shows is answered as it says."""

import csv
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import orjson
import pandas as pd
import pytest
from openapi_spec_validator import validate

from app import server
from dashboard.data import areas, catalogue
from dashboard.export import gathering, workbook
from dashboard.export.api import routes
from dashboard.view import find_chart
from dashboard.views import VIEWS
from tests.support import sampled

GUIDE = (Path(__file__).parents[3] / "docs" / "api.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^GET (/\S+)$", GUIDE, re.MULTILINE)
TYPES = {
    "string": re.compile(".*", re.DOTALL),
    "gYear": re.compile(r"(\d{4})?"),
    "number": re.compile(r"(-?\d+(\.\d+)?(e[+-]?\d+)?)?"),
}
"""How the cells of a type are written, missing ones too."""
RSCRIPT = shutil.which("Rscript")
NEPAL = "/api/v1/charts/corridors-country/rows?centre=NPL"


@pytest.fixture
def client():
    return server.test_client()


def test_the_document_is_valid_and_has_the_paths_of_every_chart(client):
    document = client.get("/api/v1/openapi.json?lang=fr").json
    validate(document)
    for chart in (chart for view in VIEWS for chart in view.charts):
        assert f"/api/v1/charts/{chart.id}/rows" in document["paths"]
        parameters = document["paths"][f"/data/{chart.id}.csv"]["get"]["parameters"]
        names = {one["name"] for one in parameters} | {"top"}
        assert names == {*(control.name for control in chart.controls), "lang", "top"}


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_the_guide_is_answered(client, example):
    assert client.get(example).status_code == 200


def test_the_guide_has_an_example_of_every_kind_of_address():
    document = server.test_client().get("/api/v1/openapi.json").json
    for path in document["paths"]:
        kind = re.sub(r"/charts/[^/]+", "/charts/[^/]+", re.sub(r"/data/.*", r"/data/.*", path))
        assert any(re.fullmatch(f"{kind}(\\?.*)?", example) for example in EXAMPLES), path


def test_rows_are_those_of_the_file_with_the_missing_as_null(client):
    rows = client.get(NEPAL).json
    found = find_chart(VIEWS, "corridors-country")
    assert found is not None
    file = client.get("/data/corridors-country.csv?centre=NPL&comments=0").data.decode("utf-8-sig")
    assert [one["name"] for one in rows["columns"]] == file.partition("\n")[0].split(",")
    assert len(rows["rows"]) == file.count("\n") - 1
    india = {"direction": "emigrants", "name": "India", "migrant_stock": 663518, "country": "IND"}
    assert any(india.items() <= one.items() for one in rows["rows"])
    assert rows["sources"][0]["dataset"] == "corridors"
    assert rows["sources"][0]["licence"] == "Creative Commons Attribution 3.0 IGO"


def test_a_sentence_comes_with_what_changes_its_reading_and_its_sources(client):
    told = client.get("/api/v1/charts/corridors-country/sentence?centre=NPL&lang=fr").json
    assert told["sentence"].startswith("2,6\xa0millions de personnes")
    assert told["marks"]
    assert "CC BY 3.0 IGO" in told["sources"][0]["source"]
    assert told["links"]["csv"].endswith("/data/corridors-country.csv?centre=NPL&lang=fr")


def test_countries_and_datasets_are_all_there(client):
    countries = client.get("/api/v1/countries?lang=ar").json["countries"]
    assert [one["country"] for one in countries] == areas.areas()["country"].tolist()
    assert {"country": "NAM", "iso2": "NA", "name": "ناميبيا"}.items() <= next(
        one for one in countries if one["country"] == "NAM"
    ).items()
    assert [one["name"] for one in client.get("/api/v1/datasets").json["datasets"]] == list(catalogue.names())


@pytest.mark.parametrize(
    ("address", "status", "told"),
    [
        ("/api/v1/charts/nothing", 404, "There is no chart"),
        ("/api/v1/charts/overview-map/rows?year=1", 400, "“year” is not a choice here"),
        ("/api/v1/datasets/nothing", 404, "There is no file"),
        ("/api/v2/charts", 404, "There is no page"),
        ("/api/v1/countries?x=1", 400, "“x” is not a choice here"),
    ],
)
def test_what_cannot_be_answered_is_a_problem_in_words(client, address, status, told):
    answer = client.get(address)
    assert (answer.status_code, answer.content_type) == (status, "application/problem+json")
    assert orjson.loads(answer.data)["status"] == status
    assert orjson.loads(answer.data)["detail"].startswith(told)


def test_who_has_an_answer_is_not_sent_it_again(client):
    tag = client.get(NEPAL).headers["ETag"]
    again = client.get(NEPAL, headers={"If-None-Match": tag})
    assert (again.status_code, again.data) == (304, b"")


@pytest.mark.parametrize("address", [NEPAL, "/data/overview-map.csv", "/files/borders.csv"])
def test_pages_of_other_sites_may_read_and_no_more(client, address):
    for ask in (client.get, client.head, client.options):
        assert ask(address).headers["Access-Control-Allow-Origin"] == "*"
    assert client.options(address).headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert client.post(address).status_code == 405
    assert "Access-Control-Allow-Origin" not in client.get("/distribution").headers


def test_a_file_names_its_metadata_whose_columns_are_its_own(client):
    file = client.get("/files/remittances_received.csv")
    assert file.headers["Link"].startswith("<remittances_received.csv-metadata.json>")
    told = client.get("/files/remittances_received.csv-metadata.json").json
    columns = [one["name"] for one in told["tableSchema"]["columns"]]
    assert columns == file.data.decode("utf-8-sig").partition("\n")[0].strip().split(",")
    assert told["tableSchema"]["primaryKey"] == ["country", "year"]
    assert client.get("/files/nothing.csv-metadata.json").status_code == 404


def shared_line(client, program):
    """Return the first line of the rows of Nepal that *Share* has for a program, and the address that it reads."""
    items = client.get("/share/corridors-country.json?centre=NPL").json["items"]
    text = next(one["text"] for one in items if one["label"] == program)
    line = text if program == "Python" else text.splitlines()[0]
    return line, re.search(r'"http://localhost(.+?)"', line)[1]


def test_the_line_of_python_that_a_chart_is_shared_with_reads_its_rows(client, tmp_path):
    line, address = shared_line(client, "Python")
    file = tmp_path / "rows.csv"
    file.write_bytes(client.get(address).data)
    program = line.replace(f"http://localhost{address}", str(file)) + "\nprint(len(rows), rows.columns[0])"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == [str(len(client.get(NEPAL).json["rows"])), "year"]
    assert len(pd.read_csv(file, comment="#")) > 0


@pytest.mark.skipif(RSCRIPT is None, reason="R is not installed; the next test reads what its line reads")
def test_the_line_of_r_that_a_chart_is_shared_with_reads_its_rows(client, tmp_path):
    line, address = shared_line(client, "R")
    file = tmp_path / "rows.csv"
    file.write_bytes(client.get(address).data)
    program = line.replace(f"http://localhost{address}", file.as_posix()) + "\ncat(nrow(rows), names(rows)[1])"
    ran = subprocess.run([RSCRIPT, "-e", program], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == [str(len(client.get(NEPAL).json["rows"])), "year"]


def test_without_r_its_line_is_a_call_that_r_knows_and_its_address_is_answered_as_it_reads(client):
    line, address = shared_line(client, "R")
    call = r'rows <- read\.csv\("http://localhost(\S+)", comment\.char = "#", fileEncoding = "UTF-8-BOM"\)'
    assert re.fullmatch(call, line)[1] == address
    # As read.csv does: the mark at the beginning is taken away, then lines of comments, then cells are parted.
    text = client.get(address).data.decode("utf-8-sig")
    rows = list(csv.reader(one for one in text.splitlines() if not one.startswith("#")))
    assert rows[0][0] == "year"
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(rows) - 1 == len(client.get(NEPAL).json["rows"])


@pytest.mark.parametrize("query", ["", "?comments=0&lang=ru"])
@pytest.mark.parametrize("chart", sampled(12, [chart.id for view in VIEWS for chart in view.charts]))
def test_rows_name_their_metadata_whose_columns_and_types_are_theirs(client, chart, query):
    file = client.get(f"/data/{chart}.csv{query}")
    assert (
        file.headers["Link"] == f'<{chart}.csv-metadata.json{query}>; rel="describedby"; type="application/csvm+json"'
    )
    answer = client.get(f"/data/{chart}.csv-metadata.json{query}")
    assert (answer.content_type, answer.json["url"]) == ("application/csvm+json", f"{chart}.csv{query}")
    lines = csv.reader(line for line in file.data.decode("utf-8-sig").splitlines() if not line.startswith("#"))
    types = {one["titles"]: one["datatype"] for one in orjson.loads(answer.data)["tableSchema"]["columns"]}
    assert next(lines) == list(types)
    for line in lines:
        assert all(TYPES[kind].fullmatch(cell) for cell, kind in zip(line, types.values(), strict=True))


def test_metadata_of_several_selections_are_of_the_same_rows(client):
    query = "?centre=NPL&year=2020,2024"
    told = client.get(f"/data/corridors-country.csv-metadata.json{query}").json
    assert told["dc:rights"] == "Creative Commons Attribution 3.0 IGO"
    assert told["dc:license"] == {"@id": "https://creativecommons.org/licenses/by/3.0/igo/"}
    file = client.get(f"/data/corridors-country.csv{query}&comments=0").data.decode("utf-8-sig")
    assert [one["name"] for one in told["tableSchema"]["columns"]] == file.partition("\n")[0].split(",")
    assert client.get("/data/corridors-country.csv-metadata.json?colour=red").status_code == 400
    assert client.get("/data/nothing.csv-metadata.json").status_code == 404


def test_the_guide_tells_the_limits_that_there_are():
    told = [gathering.MOST_SELECTIONS, routes.MOST_ROWS, gathering.MOST_ROWS, workbook.MOST_ROWS]
    selections, json, csv_, excel = (f"{count:,}" for count in told)
    assert f"{selections} selections; {json} rows as JSON, {csv_} as CSV, {excel} as Excel" in GUIDE
    assert f"longer than {gathering.PATIENCE} seconds" in GUIDE


def test_more_than_the_limits_is_refused_with_how_to_ask_for_less(client, monkeypatch):
    all_pairs = "/api/v1/charts/corridors-country/rows?centre=all&year=all&sex=all"
    many = client.get(all_pairs)
    assert (many.status_code, many.content_type) == (400, "application/problem+json")
    assert "2,000" in many.json["detail"]
    monkeypatch.setattr(routes, "MOST_ROWS", 100)
    rows = client.get(f"{NEPAL}&year=2020,2024")
    assert rows.status_code == 400
    assert "100" in rows.json["detail"]


def test_who_waits_too_long_for_others_is_told_when_to_come_back(client, monkeypatch):
    monkeypatch.setattr(gathering, "PATIENCE", 0)
    monkeypatch.setattr(gathering, "_turns", threading.BoundedSemaphore(1))
    with gathering._turns:
        answer = client.get(f"{NEPAL}&year=2020,2024")
    assert (answer.status_code, answer.content_type) == (503, "application/problem+json")
    assert answer.headers["Retry-After"] == "5"
