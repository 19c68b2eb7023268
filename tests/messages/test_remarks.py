"""Every remark that data and rows hold in English has its message, and is written in the reader's language."""

from random import Random

import pytest

from dashboard import formats
from dashboard.analysis import feminisation, outflows, sectors, sectors_by_country, workers
from dashboard.columns import REMARKS
from dashboard.data import catalogue
from dashboard.messages import remarks
from dashboard.messages.bundles import ids
from dashboard.rendering import all_rows
from dashboard.selections import narrow
from tests.messages.test_files import patterns
from tests.support import CHARTS, selections

IN_DATA = {
    "bilateral_agreements": ("note",),
    "communities": ("kind", "mobility_regime"),
    "labour_outflows": ("remark",),
    "memberships": ("note", "role"),
    "migrant_employment": ("value_kind",),
    "migrant_employment_notes": ("note",),
    "migrant_workers": ("note",),
    "named_agreements": ("note",),
    "remittance_corridor_costs": ("remark",),
    "unemployment_by_birth": ("remark",),
}
BY_ANALYSIS = {
    *feminisation.STATUS_WORDS.values(),
    *outflows.ONE_SEX.values(),
    outflows.FEW_WORKERS,
    *sectors.STATUS_WORDS.values(),
    sectors.NOT_AVAILABLE,
    sectors_by_country.FEW_IN_SURVEY,
    sectors_by_country.NOBODY,
    sectors_by_country.NOT_BY_SEX,
    sectors_by_country.NOT_IN_TABLE,
    sectors_by_country.OLDER,
    sectors_by_country.SMALL_SAMPLE,
    sectors_by_country.STAND_IN,
    workers.NOT_HERE,
    workers.SUM_OF_SUBREGIONS,
    *(f"derived, {words}" for words in workers.STATUS_WORDS.values()),
}
SAMPLED = 5


@pytest.mark.parametrize(("dataset", "column"), [(name, column) for name, of in IN_DATA.items() for column in of])
def test_every_remark_of_the_data_has_its_message(dataset, column):
    texts = catalogue.frame(dataset)[column].dropna().astype(str).unique()
    assert [text for text in texts if text and remarks.message(text) is None] == []


def test_every_remark_of_the_analysis_has_its_message():
    assert {text for text in BY_ANALYSIS if text and remarks.message(text) is None} == set()


@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_every_mark_of_a_row_is_a_remark_or_said_by_a_message(view, chart):
    every = list(selections(chart))
    for selection in [every[0], *Random(chart.id).sample(every, min(SAMPLED, len(every)))]:
        rows = all_rows(chart, narrow(selection, chart.controls))
        for column in {"status", *REMARKS} & set(rows.columns) - {"note"}:
            texts = {str(text) for text in rows[column].dropna()} - {""}
            assert {text for text in texts if remarks.message(text) is None} <= plain(), (selection, column)


def plain() -> set[str]:
    """Return what English messages say that hold nothing but words."""
    from dashboard.messages import bundles

    every = (pattern for page in bundles.pages("en") for pattern in patterns("en", page).values())
    return {one.elements[0].value for one in every if len(one.elements) == 1 and hasattr(one.elements[0], "value")}


def test_no_two_remarks_have_the_same_words():
    texts = [remarks.written(text) for text in map(_english, ids("remarks"))]
    assert len(texts) == len(set(texts)) == len(patterns("en", "remarks"))


def _english(id_: str) -> str:
    return patterns("en", "remarks")[id_].elements[0].value


def test_a_remark_without_message_stays_as_it_is():
    assert remarks.written("sagt schon etwas", "en") == "sagt schon etwas"
    assert remarks.written("only women recorded") == "only women recorded"


@pytest.mark.parametrize(
    ("value", "column", "text"),
    [
        ("Arab States", "ilo_subregion", "الدول العربية"),
        ("Czechoslovakia; Yugoslavia", "former_names", "تشيكوسلوفاكيا؛ يوغوسلافيا"),
        ("Abu Dhabi Dialogue", "community_name", "حوار أبو ظبي"),
        ("الفلبين", "area", "الفلبين"),
    ],
)
def test_groups_of_countries_are_written_in_the_language(value, column, text):
    assert formats.cell(value, column=column, lang="ar") == text
