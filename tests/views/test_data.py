import json
from dataclasses import replace

import pytest

from dashboard.data import catalogue
from dashboard.glossary import terms
from dashboard.messages import datasets
from dashboard.messages.values import say
from dashboard.selections import read_selection
from dashboard.views import data
from dashboard.views.data import VIEW

SELECTION = read_selection(VIEW.controls, {})[0]


@pytest.fixture(scope="module")
def page() -> str:
    layout = data.layout(VIEW, SELECTION, []).to_plotly_json()
    return json.dumps(layout, default=lambda part: part.to_plotly_json(), ensure_ascii=False)


@pytest.mark.parametrize("name", catalogue.names())
def test_every_dataset_is_told_with_edition_licence_coverage_and_download(page: str, name: str):
    entry = catalogue.entry(name)
    told = (entry.title, entry.edition, entry.coverage, entry.source_line, entry.licenses[0].title, *entry.notes)
    for words in told:
        assert json.dumps(words, ensure_ascii=False) in page
    assert f'"id": "{name}"' in page
    assert f'"href": "/files/{entry.path}"' in page


@pytest.mark.parametrize("name", catalogue.names())
def test_a_dataset_is_one_line_that_opens(name: str):
    entry = catalogue.entry(name)
    folded, download = data.record(entry, "en").children
    line, *told = folded.children
    assert [part.children for part in line.children] == [entry.title, entry.edition, say(data._rows(name))]
    assert download.href == f"/files/{entry.path}"
    assert not getattr(folded, "open", None)
    assert len(told) == 4


def test_a_record_tells_every_column_with_its_unit():
    record = data.record(catalogue.entry("income_thresholds"), "en").to_plotly_json()
    text = json.dumps(record, default=lambda part: part.to_plotly_json())
    for column in catalogue.entry("income_thresholds").columns:
        assert f'"{column.title}"' in text
    assert text.count('"US dollars"') == 3


def test_names_of_columns_may_break_after_underscores_alone():
    parts = data._code("low_up_to")
    assert "".join(part for part in parts if isinstance(part, str)) == "low_up_to"
    assert len(parts) == 7


def test_the_page_tells_the_words_of_the_field_and_how_areas_are_named(page: str):
    for term in terms():
        assert json.dumps(say(term.definition), ensure_ascii=False) in page
    assert '"id": "names"' in page


def test_ids_are_there_once(page: str):
    ids = [part.split('"')[0] for part in page.split('"id": "')[1:]]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(("count", "words"), [(810, "810 bytes"), (67_646, "68 kB"), (1_471_015, "1.5 MB")])
def test_sizes_read_as_files_do(count: int, words: str):
    assert data.size(count, "en") == words


def test_headline_counts_the_datasets():
    assert data.headline(SELECTION) == (
        f"All data shown here: {len(catalogue.names())} datasets, with edition, licence and download"
    )


def test_lists_of_places_follow_the_figures():
    assert sorted(data.names()) == sorted(catalogue.names())
    assert data.names()[0] == "migrant_workers"
    assert data.names()[-len(data.LISTS) :] == data.LISTS


@pytest.mark.parametrize("name", [name for name in catalogue.names() if catalogue.entry(name).left_out])
def test_what_a_dataset_leaves_out_is_told_with_its_number(name: str):
    record = data.record(catalogue.entry(name), "en").to_plotly_json()
    text = json.dumps(record, default=lambda part: part.to_plotly_json(), ensure_ascii=False)
    assert '"Left out"' in text
    for part in catalogue.entry(name).left_out:
        said = f"{part.rows:,} rows: {part.what}" if part.rows != 1 else f"One row: {part.what}"
        assert json.dumps(said, ensure_ascii=False) in text


def test_the_figures_that_are_left_out_are_those_of_the_publishers_files():
    left_out = {name: [part.rows for part in catalogue.entry(name).left_out] for name in catalogue.names()}
    assert left_out["migrant_workers"] == [21]
    assert left_out["migrant_stock"] == [1_296]
    assert left_out["labour_outflows"] == [2]
    assert left_out["remittances_paid"] == [2_426, 1_478, 35, 31]
    assert left_out["remittance_corridors"] == [35_569]
    assert left_out["remittance_corridor_costs"] == [15]
    assert left_out["borders"] == [1]


def test_how_figures_came_is_told_where_it_is_known(page: str):
    assert "Transcribed by hand from a public copy of the publisher’s figures" in page
    assert datasets.how(catalogue.entry("labour_rights"), "fr").startswith("Copiés par programme")
    assert datasets.how(catalogue.entry("places"), "en") == ""
    assert datasets.how(replace(catalogue.entry("places"), how="Asked at the border"), "fr") == "Asked at the border"
