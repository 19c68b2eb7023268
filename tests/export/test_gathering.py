"""Rows of several selections in one file: keys as columns, what is said of them, and the bounds."""

import csv
import io
import tracemalloc
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import openpyxl
import pandas as pd
import pytest

from app import app
from dashboard.columns import in_order
from dashboard.data import catalogue
from dashboard.definitions.frames import corridors
from dashboard.export import gathering
from dashboard.export.filing import placed
from dashboard.export.gathering import filed
from dashboard.export.table import csv_lines
from dashboard.messages.refusals import UnusableSelectionError
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.terms import OTHER_ORIGIN
from dashboard.view import Control, First, Option
from dashboard.views import VIEWS
from tests.export.conftest import YEAR, make_chart
from tests.support import CHARTS, worded

ROOT = "http://example.org"
README = Path(__file__).parents[2] / "README.md"
GROUP = Control(
    name="group",
    label="Group",
    options=lambda: [Option(value="low", label="Low income"), Option(value="high", label="High income")],
    default=lambda: "low",
)
COUNTRY = Control(
    name="country",
    label="Your country",
    options=lambda: [Option(value="", label=""), Option(value="NPL", label="Nepal"), Option(value="PHL", label="PHL")],
    default=lambda: "",
)


def rows(*, year, group, country, lang):
    share = 50 if year == 2020 else 12.5
    return pd.DataFrame({"share_female": [share, None], "year": year, "country": ["NPL", "OMN"], "note": group})


def views(**changes):
    words = {"controls": (YEAR, GROUP, COUNTRY), "rows": rows, "title": worded("Women, { $year }")}
    return [SimpleNamespace(charts=(make_chart(id="another"), make_chart(**(words | changes))))]


def gathered(query, **changes):
    return filed(views(**changes), "test-chart", {key: [text] for key, text in query.items()}, root=ROOT)


def read(found):
    return pd.read_csv(io.StringIO("".join(csv_lines(found))), comment="#", dtype=str, keep_default_na=False)


def head(found):
    return [line[2:] for line in next(csv_lines(found)).splitlines()]


def test_a_key_that_varies_is_the_column_that_the_rows_have_for_it():
    found = read(gathered({"year": "2020,2024"}))
    assert found.columns.tolist() == ["year", "country", "share_female", "note"]
    assert found["year"].tolist() == ["2020", "2020", "2024", "2024"]
    # One fraction in the file: the column is of fractions throughout.
    assert found["share_female"].tolist() == ["50.0", "", "12.5", ""]


def test_a_key_that_the_rows_do_not_say_has_a_column_for_its_text_and_one_for_its_words():
    found = gathered({"group": "all"})
    assert read(found).columns.tolist() == [
        "chosen_group_label",
        "chosen_group",
        "year",
        "country",
        "share_female",
        "note",
    ]
    assert read(found)["chosen_group_label"].tolist() == ["Low income", "Low income", "High income", "High income"]
    assert read(found)["share_female"].tolist() == ["12.5", "", "12.5", ""]
    assert found.heads["chosen_group"] == "Group (chosen, code)"
    assert found.heads["chosen_group_label"] == "Group (chosen)"


def test_a_key_whose_name_is_a_column_of_something_else_does_not_take_its_place():
    found = read(gathered({"country": "NPL|PHL", "year": "2020..2024"}))
    assert found.columns[:4].tolist() == ["chosen_country_label", "chosen_country", "year", "country"]
    assert found["country"].tolist() == ["NPL", "OMN"] * 4
    assert found["chosen_country"].tolist() == ["NPL", "NPL", "PHL", "PHL"] * 2


def test_the_head_is_true_of_all_selections():
    said = head(gathered({"year": "2020,2024", "group": "high"}))
    assert said[0] == "Title: Women, 2020; Women, 2024"
    assert "Selection: Year: 2020, 2024; Group: High income" in said
    assert "Rows: all 4 of 2 selections" in said
    assert f"Link: {ROOT}/chart/test-chart?group=high" in said
    assert not [line for line in said if line.startswith("In words")]
    assert said[-1].startswith("Columns: year: Year; country: Country or area (ISO code); share_female: Share of women")


def test_a_note_of_some_selections_says_of_which():
    some = worded('{ $early ->\n [yes] Of one.\n *[no] { "" }\n }')
    facts = {"facts": lambda _rows, selection: {"early": selection["year"] == 2020, "areas": 2}}
    said = head(gathered({"year": "all"}, notes=(worded("Of all."), some), **facts))
    assert "Note: Of all." in said
    assert "Note: Of one. (Of: Year: 2020.)" in said


def test_how_figures_came_here_is_said_in_a_file_of_several_selections_too():
    found = filed(VIEWS, "indicator-ranking", {"measure": ["paid"], "year": ["2020", "2024"], "top": ["1"]}, root=ROOT)
    assert found.notes[-1] == (
        "Transcribed by hand from a public copy of the publisher’s figures, and checked by sums "
        "(Personal remittances paid, 2021 to 2024)"
    )


def test_one_selection_has_its_own_words_and_no_column_more():
    found = gathered({"year": "2020", "group": "low|low"})
    assert read(found).columns.tolist() == ["year", "country", "share_female", "note"]
    assert found.summary == "2 areas in 2020."


def test_selections_without_rows_and_of_other_columns_share_a_file():
    def some(*, year, **_):
        if year == 2020:
            return pd.DataFrame({"name": ["Nepal"], "year": [2020], "migrant_stock": [7.0]})
        return pd.DataFrame({"year": pd.Series([], dtype="int64"), "workers": pd.Series([], dtype="float64")})

    assert read(gathered({"year": "all"}, rows=some)).to_dict("list") == {
        "year": ["2020"],
        "name": ["Nepal"],
        "migrant_stock": ["7"],
    }


def test_top_cuts_every_selection_as_its_picture_is_cut():
    cut = First(count=1, of=lambda found, _selection, count: found.head(count))
    whole, first = (gathered({"year": "all", **top}, first=cut) for top in ({}, {"top": "1"}))
    assert (len(read(whole)), len(read(first))) == (4, 2)
    assert "Rows: 2 of 4, the first of each of 2 selections" in head(first)
    assert "which show the first of each" in head(whole)[3]
    assert "Rows: all 2; title and words are those of the picture, which shows 1 of them" in head(
        gathered({}, first=cut)
    )
    assert "Rows: 1 of 2" in head(gathered({"top": "1"}, first=cut))


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"top": "1"}, "“top” means nothing here"),
        ({"year": "1990..2000"}, "“year” has no value from 1990 to 2000"),
        ({"year": "2020..x"}, "“x” is not among the values of “year”"),
        ({"years": "all"}, "“years” is not a choice here"),
        ({"lang": "xx"}, "“xx” is not among the values of “lang”"),
    ],
)
def test_what_cannot_be_used_is_said(query, said):
    with pytest.raises(UnusableSelectionError, match=said):
        gathered(query)


@pytest.mark.parametrize("top", ["0", "-1", "1.5", "x", "", "²", "9" * 30])
def test_top_is_a_number_of_rows(top):
    with pytest.raises(UnusableSelectionError, match="“top” is a number of rows from 1, or all"):
        gathered({"top": top}, first=First(count=1, of=lambda found, _selection, count: found.head(count)))


def test_too_many_selections_and_too_many_rows_are_refused_before_anything_is_made(monkeypatch):
    made = []

    def counted(**values):
        made.append(values)
        return rows(**values)

    monkeypatch.setattr(gathering, "MOST_SELECTIONS", 3)
    with pytest.raises(UnusableSelectionError, match=r"4 selections.* at most 3.* “year” \(2\) or “group” \(2\)"):
        gathered({"year": "all", "group": "all"}, rows=counted)
    assert made == []
    monkeypatch.setattr(gathering, "MOST_SELECTIONS", 4)
    with pytest.raises(UnusableSelectionError, match=r"more rows together than the 5 .* “year” \(2\) or “group” \(2\)"):
        filed(views(), "test-chart", {"year": ["all"], "group": ["all"]}, root=ROOT, most_rows=5)


def test_memory_does_not_grow_with_the_number_of_selections():
    many = Control(
        name="year",
        label="Year",
        options=lambda: [Option(value=str(n), label=str(n)) for n in range(100)],
        default=lambda: "0",
        number=True,
    )

    def long(*, year, **_):
        return pd.DataFrame({"year": year, "value": np.arange(2_000) / 7})

    def peak(asked):
        tracemalloc.start()
        for _ in csv_lines(gathered({"year": asked}, controls=(many,), rows=long)):
            pass
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    few = peak("0..9")
    assert peak("0..99") < 2 * few


@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_a_file_has_all_rows_and_top_those_of_the_picture(view, chart):
    selection, _ = read_selection(chart.controls, {})
    rendered = render(chart, selection)
    every = pd.concat(list(filed(VIEWS, chart.id, {}, root=ROOT).parts()))
    assert len(every) == rendered.total
    if chart.first is None:
        assert rendered.total == len(rendered.rows)
        return
    count = chart.first.counted(selection)
    shown = pd.concat(list(filed(VIEWS, chart.id, {"top": [str(count)]}, root=ROOT).parts()))
    expected = placed(chart, selection, rendered.rows).reset_index(drop=True)
    expected = expected[in_order(expected.columns)]
    pd.testing.assert_frame_equal(shown, expected, check_dtype=False)


def test_the_largest_corridors_are_all_corridors():
    stock = corridors()
    listed = stock[(stock["year"] == 2024) & (stock["origin"] != OTHER_ORIGIN)]
    client = app.server.test_client()
    found = pd.read_csv(io.BytesIO(client.get("/data/corridors-top.csv").data), comment="#")
    assert len(found) == len(listed) == 9042
    first = pd.read_csv(io.BytesIO(client.get("/data/corridors-top.csv?top=20").data), comment="#")
    assert first["rank"].tolist() == list(range(1, 21))


def test_the_address_in_the_readme_gives_all_countries_and_years_in_one_file():
    address = next(
        word.strip("\"',)")
        for word in README.read_text(encoding="utf-8").split()
        if "/data/remittances-map.csv" in word and "2000..2024" in word
    )
    answer = app.server.test_client().get(address[address.index("/data/") :])
    found = pd.read_csv(io.BytesIO(answer.data), comment="#")
    assert found.columns[0] == "year"
    assert sorted(found["year"].unique()) == list(range(2000, 2025))
    nepal = found[(found["country"] == "NPL") & (found["year"] == 2024)].iloc[0]
    received = catalogue.frame("remittances_received").set_index(["country", "year"])["remittances_received"]
    gdp = catalogue.frame("economy").set_index(["country", "year"])["gdp"]
    assert nepal["share_of_gdp"] == pytest.approx(100 * received["NPL", 2024] / gdp["NPL", 2024])
    reporting = {key for key in received.dropna().index if 2000 <= key[1] <= 2024} & set(gdp.dropna().index)
    assert set(zip(found["country"], found["year"], strict=True)) == reporting


def test_a_sheet_of_several_selections_has_the_same_rows_as_the_lines():
    client = app.server.test_client()
    query = "remittances-map.{}?year=2020..2024&measure=usd,gdp"
    lines = pd.read_csv(io.BytesIO(client.get(f"/data/{query.format('csv')}").data), comment="#")
    sheet = pd.read_excel(io.BytesIO(client.get(f"/data/{query.format('xlsx')}").data), sheet_name="Data")
    assert len(sheet) == len(lines)
    assert lines.columns[:3].tolist() == ["chosen_measure_label", "chosen_measure", "year"]
    assert sheet.columns[:3].tolist() == ["Measure (chosen)", "Measure (chosen, code)", "Year"]
    assert sheet["Remittances received (US dollars)"].tolist() == lines["remittances_received"].tolist()


@pytest.mark.parametrize(
    ("address", "keys"),
    [
        ("country-origins.csv", "country, year, lang, top, comments"),
        ("country-origins.xlsx", "country, year, lang, top"),
        ("country-stock.csv", "country, lang, comments"),
        ("country-stock.xlsx", "country, lang"),
    ],
)
def test_a_key_that_there_is_not_is_refused_with_all_that_there_are(address, keys):
    answer = app.server.test_client().get(f"/data/{address}?foo=1")
    assert answer.status_code == 400
    assert answer.text == f"“foo” is not a choice here (there are: {keys}).\n"


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("year=all&sex=all&country=all", "5,664 selections, and one file has at most 2,000"),
        ("year=1990..x", "“x” is not among the values of “year”"),
        ("year=2000..1990", "“year” runs backwards from 2000 to 1990: a range is written year=1990..2000."),
        ("year=%00", "is not among the values of “year”"),
        ("top=20", "“top” means nothing here"),
    ],
)
def test_what_is_asked_wrongly_or_for_too_much_is_400_in_plain_words(query, said, ending):
    answer = app.server.test_client().get(f"/data/distribution-map.{ending}?{query}")
    assert answer.status_code == 400
    assert answer.mimetype == "text/plain"
    assert said in answer.text


def test_a_sheet_holds_fewer_rows_than_lines_may():
    answer = app.server.test_client().get("/data/corridors-top.xlsx?year=all")
    assert answer.status_code == 400
    assert "top=20" in answer.text
    book = app.server.test_client().get("/data/corridors-top.xlsx?year=all&top=3").data
    assert openpyxl.load_workbook(io.BytesIO(book), read_only=True)["Data"].max_row >= 25


def test_a_choice_without_rows_is_a_head_and_no_line():
    text = app.server.test_client().get("/data/corridors-top.csv?show=rose&since=1995&year=1990&comments=0").text
    lines = list(csv.reader(text.removeprefix("\ufeff").splitlines()))
    assert lines[1:] == []
    assert {"year", "origin", "destination", "migrant_stock"} <= set(lines[0])
