"""The addresses of the bundled data."""

import hashlib
import io
import json
import zipfile

import pytest

from app import app


@pytest.fixture(scope="module")
def client():
    return app.server.test_client()


def test_a_file_of_rows_is_kept_under_its_name_with_a_mark_for_excel(client):
    answer = client.get("/files/countries.csv")
    assert answer.content_type == "text/csv; charset=utf-8"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="countries.csv"'
    assert answer.text.startswith("\ufeffiso3,")


def test_the_descriptor_is_json_without_a_mark(client):
    answer = client.get("/files/datapackage.json")
    assert answer.mimetype == "application/json"
    assert json.loads(answer.data)["resources"]


def test_every_file_is_the_one_that_the_descriptor_names(client):
    for resource in json.loads(client.get("/files/datapackage.json").data)["resources"]:
        content = client.get(f"/files/{resource['path']}").data
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"


@pytest.mark.parametrize("name", ["secrets.csv", "countries", "countries.csv.bak", "..%2Fapp.py"])
def test_other_files_are_not_given(client, name):
    answer = client.get(f"/files/{name}")
    assert answer.status_code == 404
    assert "create_app" not in answer.text


def test_who_asks_for_no_file_of_ours_is_told_which_there_are(client):
    told = client.get("/files/corridor.csv").text
    assert told.startswith("There is no file “corridor.csv”. Files: corridors.csv, ")
    assert told.endswith(" more.\n")


def test_all_data_can_be_had_in_one_file_and_once(client):
    answer = client.get("/files/labour-migration-data.zip")
    assert (answer.status_code, answer.mimetype) == (200, "application/zip")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="labour-migration-data.zip"'
    assert "Content-Encoding" not in answer.headers
    names = zipfile.ZipFile(io.BytesIO(answer.data)).namelist()
    assert {"labour-migration-data/README.md", "labour-migration-data/datapackage.json"} < set(names)
    again = client.get("/files/labour-migration-data.zip", headers={"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
