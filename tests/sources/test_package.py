"""How rows become CSV text and what is known of them becomes a Data Package."""

import hashlib
import json

import numpy as np
import pandas as pd
import pytest

from dashboard.sources import package
from dashboard.sources.dataset import BY_HAND, CC_BY_4, Dataset, LeftOut, Source


def dataset(frame, *, name="economy", **words):
    given = {
        "title": "Title",
        "description": "Words.",
        "edition": "2026",
        "publisher": "Publisher",
        "source_line": "Publisher, 2026",
        "sources": [Source(title="Page", path="https://example.org/")],
        "licenses": [CC_BY_4],
        "coverage": "all",
        "primary_key": ["country"],
    }
    return Dataset(name=name, frame=frame, **(given | words))


def described(*datasets):
    return json.loads(package.files(datasets)["datapackage.json"])


def test_numbers_are_written_without_noise_and_missing_as_nothing():
    frame = pd.DataFrame(
        {
            "country": ["NAM", "NA", ""],
            "gdp": [150.3 * 1e6, np.nan, 29_000_000_000_000.0],
            "share": [0.1 + 0.2, 47.2, 5.0],
        }
    )
    text = package.csv_text(dataset(frame))
    assert text == "country,gdp,share\nNAM,150300000,0.3\nNA,,47.2\n,29000000000000,5\n"


def test_numbers_keep_every_digit_that_is_published():
    frame = pd.DataFrame({"country": ["COL", "PER"], "share": [5.00040091574192, 4.99408772517188]})
    assert package.csv_text(dataset(frame)) == "country,share\nCOL,5.00040091574192\nPER,4.99408772517188\n"


def test_flags_and_whole_numbers_with_gaps_are_written_plainly():
    frame = pd.DataFrame({"ldc": [True, False], "population": pd.array([3, None], dtype="Int64")})
    assert package.csv_text(dataset(frame)) == "ldc,population\ntrue,3\nfalse,\n"


def test_a_column_has_its_words_type_and_constraints():
    frame = pd.DataFrame({"country": ["NAM"], "year": [2024], "gdp": [1.0], "share": [1.5], "ldc": [True]})
    economy = dataset(
        frame,
        primary_key=["country", "year"],
        foreign_keys={"country": "countries.iso3"},
        constraints={"share": {"minimum": -5}},
        column_notes={"gdp": "Current prices"},
    )
    resource = described(economy)["resources"][0]
    content = b"country,year,gdp,share,ldc\nNAM,2024,1,1.5,true\n"
    assert (resource["path"], resource["bytes"]) == ("economy.csv", len(content))
    assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
    fields = {field.pop("name"): field for field in resource["schema"]["fields"]}
    required = {"constraints": {"required": True}}
    assert fields == {
        "country": {"title": "Country or area", "type": "string", "unit": "text", **required},
        "year": {
            "title": "Year",
            "type": "integer",
            "unit": "year",
            "constraints": {"required": True, "minimum": 1900, "maximum": 2100},
        },
        "gdp": {
            "title": "Gross domestic product",
            "type": "integer",
            "unit": "US dollars",
            "description": "Current prices",
            "constraints": {"minimum": 0, "maximum": 200_000_000_000_000},
        },
        "share": {
            "title": "Share",
            "type": "number",
            "unit": "per cent",
            "constraints": {"minimum": -5, "maximum": 100},
        },
        "ldc": {"title": "Least developed country", "type": "boolean", "unit": "text"},
    }
    assert resource["schema"]["primaryKey"] == ["country", "year"]
    assert resource["schema"]["foreignKeys"] == [
        {"fields": "country", "reference": {"resource": "countries", "fields": "iso3"}}
    ]


def test_the_package_names_each_licence_once():
    frame = pd.DataFrame({"country": ["NAM"]})
    both = described(dataset(frame), dataset(frame, name="remittances"))
    assert both["licenses"] == [{"name": CC_BY_4.name, "title": CC_BY_4.title, "path": CC_BY_4.path}]


def test_a_repeated_key_is_named_with_its_row():
    frame = pd.DataFrame({"country": ["NAM", "ZAF", "NAM"]})
    with pytest.raises(ValueError, match=r"economy.csv: country: 1 repeated \(row 4\)"):
        package.check_keys([dataset(frame)])


def test_a_code_that_is_not_in_the_list_of_countries_is_named():
    listed = dataset(pd.DataFrame({"iso3": ["NAM"]}), name="countries", primary_key=["iso3"])
    rows = dataset(pd.DataFrame({"country": ["NAM", "QQQ"]}), foreign_keys={"country": "countries.iso3"})
    with pytest.raises(ValueError, match=r"economy.csv: country: not in countries.csv: QQQ"):
        package.check_keys([listed, rows])


def test_the_way_in_which_figures_came_is_told_where_it_is_known():
    frame = pd.DataFrame({"country": ["NAM"]})
    assert described(dataset(frame, how=BY_HAND))["resources"][0]["how"] == "transcribed_by_hand"
    assert "how" not in described(dataset(frame))["resources"][0]


def test_what_is_left_out_is_told_with_its_number_of_rows():
    frame = pd.DataFrame({"country": ["NAM"]})
    parts = [LeftOut(rows=3, what="groups."), LeftOut(rows=0, what="nothing.")]
    resource = described(dataset(frame, left_out=parts))["resources"][0]
    assert resource["left_out"] == [{"rows": 3, "what": "groups."}]
    assert "left_out" not in described(dataset(frame))["resources"][0]
