"""A dataset that was fetched anew is told in the words of its descriptor, not in those of an edition before."""

from dataclasses import replace

from dashboard.data import catalogue
from dashboard.messages import datasets


def test_a_part_whose_english_words_still_hold_is_told_in_the_reader_s_language():
    entry = catalogue.entry("remittances_received")
    assert datasets.said(entry, "edition", "es") == "Indicadores del desarrollo mundial, julio de 2026"


def test_a_part_that_has_changed_is_told_as_the_descriptor_words_it():
    entry = replace(
        catalogue.entry("remittances_received"), edition="World Development Indicators, as published on 2027-07-01"
    )
    assert datasets.said(entry, "edition", "es") == "World Development Indicators, as published on 2027-07-01"
    assert datasets.said(entry, "publisher", "es") == "Banco Mundial"
