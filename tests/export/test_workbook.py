"""The workbook as openpyxl reads it."""

import io

import openpyxl
import pandas as pd
import pytest

from dashboard.export.filing import of_one
from dashboard.export.workbook import definitions, workbook
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views import VIEWS
from tests.export.conftest import LINK, MADE


def opened(rendered):
    return openpyxl.load_workbook(io.BytesIO(workbook(rendered, link=LINK, made=MADE)))


def values(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_rows_have_words_at_the_head_and_typed_cells(rendered):
    book = opened(rendered)
    assert book.sheetnames == ["Data", "About"]
    assert values(book["Data"]) == [
        ["Year", "Country or area (ISO code)", "Sex", "International migrants (persons)"],
        [2020, "NPL", "Women", 7],
        [2020, "NAM", "Men", None],
    ]


def test_the_head_stays_and_can_be_filtered(rendered):
    sheet = opened(rendered)["Data"]
    assert sheet.freeze_panes == "D2"
    assert sheet.auto_filter.ref == "A1:D3"
    assert sheet["D2"].number_format == "#,##0"
    assert sheet["A2"].number_format == "0"
    assert sheet.column_dimensions["D"].width > 12


def test_about_says_what_the_rows_are(rendered):
    lines = values(opened(rendered)["About"])
    said = dict(reversed(lines))
    assert said["Title"] == "Migrants & more, 2020"
    assert said["Selection"] == "Year: 2020"
    assert said["Note"] == "A note, with a comma."
    assert said["Source"].startswith("UN DESA, International Migrant Stock 2024")
    assert said["Licence"].startswith("Creative Commons Attribution 3.0 IGO")
    assert said["Link"] == LINK
    assert said["Made on"] == "21 November 2026"
    assert ["Column", "International migrants (persons): migrant_stock"] in lines


@pytest.mark.parametrize("text", ["=1+1", "+49", "-none", "@home", "\tx", "\rx"])
def test_text_that_looks_like_a_formula_stays_text(rendering_of, text):
    rows = pd.DataFrame({"name": [text, "Nepal"], "change_persons": [-5.0, 2.5]})
    sheet = opened(rendering_of(rows=lambda **_: rows))["Data"]
    assert sheet["A2"].data_type == "s"
    assert sheet["A2"].quotePrefix
    assert sheet["A2"].value.replace("_x000D_", "\r") == text
    assert not sheet["A3"].quotePrefix
    assert (sheet["B2"].value, sheet["B3"].value) == (-5, 2.5)


def test_missing_of_every_kind_is_an_empty_cell(rendering_of):
    rows = pd.DataFrame({"name": ["Nepal", None, "Oman"], "members": pd.array([3, 4, pd.NA], dtype="Int64")})
    assert values(opened(rendering_of(rows=lambda **_: rows))["Data"])[1:] == [["Nepal", 3], [None, 4], ["Oman", None]]


def test_definitions_are_those_of_the_words_used(rendering_of):
    told, untold = (of_one(rendering_of(notes=notes), link=LINK) for notes in (("The share of women rose.",), ()))
    assert "share-of-women" in {term.key for term in definitions(told)}
    assert "share-of-women" not in {term.key for term in definitions(untold)}


def test_sheets_in_arabic_run_from_the_right():
    view = next(view for view in VIEWS if view.slug == "corridors")
    for lang, mirrored in (("ar", True), ("fr", None)):
        chart = view.charts[0]
        book = opened(render(chart, read_selection(chart.controls, {"lang": lang})[0]))
        assert [bool(sheet.sheet_view.rightToLeft) for sheet in book] == [bool(mirrored)] * 2
