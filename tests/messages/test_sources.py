"""Sources as the line under a chart names them."""

import pytest

from dashboard.data import catalogue
from dashboard.messages import bundles
from dashboard.rendering import source_line, source_of
from tests.messages.test_files import patterns


@pytest.mark.parametrize("dataset", catalogue.names())
def test_every_dataset_is_named_as_its_entry_names_it(dataset):
    assert source_of(dataset, "en") == catalogue.entry(dataset).source_line.rstrip(".")


def test_no_source_is_named_that_is_not_there():
    known = {f"sources-{dataset.replace('_', '-')}" for dataset in catalogue.names()}
    assert set(patterns("en", "sources")) == known | {"sources-line", "sources-short"}


def test_a_source_that_no_message_file_knows_is_named_by_its_entry(monkeypatch):
    monkeypatch.setattr(bundles, "has", lambda *_: False)
    assert source_of("migrant_stock", "fr") == "UN DESA, International Migrant Stock 2024, CC BY 3.0 IGO"


def test_a_source_of_several_datasets_stands_once():
    assert source_line(("migrant_stock", "corridors"), "en") == (
        "Source: UN DESA, International Migrant Stock 2024, CC BY 3.0 IGO."
    )
