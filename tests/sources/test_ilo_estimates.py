"""The ILO's global estimates, read from a small table with the columns of the original."""

import pytest

from dashboard.sources import ilo_estimates
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_text

FIRST = {
    "row_id": "mw001",
    "edition": "1",
    "reference_year": "2013",
    "population": "migrant_workers",
    "sex": "total",
    "subregion": "",
    "ilo_region": "",
    "aggregate": "",
    "income_group": "",
    "sector": "",
    "age_group": "",
    "measure": "count_millions",
    "value": "150.3",
    "source_title": "A page",
    "source_url_or_repo": "https://example.org/page",
    "confidence": "read",
    "status": "ok",
    "recommended": "yes",
    "note": "",
}


def write(sources, *changes, renamed=None):
    lines = [",".join((renamed or {}).get(column, column) for column in FIRST)]
    lines += [",".join((FIRST | change).values()) for change in changes]
    write_text(sources, ilo_estimates.FIGURES, lines)


def test_counts_come_out_in_persons_and_shares_as_published(tmp_path):
    write(
        tmp_path,
        {},
        {"sex": "women", "measure": "sex_share_percent", "value": "44.3"},
        {"subregion": "Arab States", "sex": "men", "measure": "share_of_total_percent", "value": "11.7"},
    )
    rows = ilo_estimates.migrant_workers(tmp_path)
    assert rows[["sex", "measure", "value"]].to_numpy().tolist() == [
        ["both", "persons", 150_300_000],
        ["female", "sex_share", 44.3],
        ["male", "share_of_total", 11.7],
    ]
    assert rows["ilo_subregion"].fillna("").tolist() == ["", "", "Arab States"]
    assert rows.loc[0, ["source_title", "source_url", "confidence", "status"]].tolist() == [
        "A page",
        "https://example.org/page",
        "read",
        "ok",
    ]


def test_only_recommended_figures_of_one_year_and_one_category_are_kept(tmp_path):
    write(
        tmp_path,
        {"recommended": "no", "value": "151"},
        {"reference_year": "2013-2017", "measure": "total_growth_percent"},
        {"aggregate": "Europe (source wording)"},
        {"sector": "other than domestic work"},
        {"sector": "domestic work", "value": "11.5"},
    )
    rows = ilo_estimates.migrant_workers(tmp_path)
    assert rows[["sector", "value"]].to_numpy().tolist() == [["domestic_work", 11_500_000]]


def test_figures_of_several_categories_and_growth_have_a_file_of_their_own(tmp_path):
    write(
        tmp_path,
        {},
        {"recommended": "no", "aggregate": "Arab States + Africa"},
        {"reference_year": "2013-2017", "measure": "total_growth_percent", "value": "22"},
        {"aggregate": "Arab States + Asia and the Pacific", "measure": "share_of_total_percent", "value": "28.5"},
        {"sector": "other than domestic work", "value": "138.8"},
    )
    rows = ilo_estimates.composites(tmp_path)
    assert rows[["span", "composite", "measure", "value"]].fillna("").to_numpy().tolist() == [
        ["2013", "Arab States + Asia and the Pacific", "share_of_total", 28.5],
        ["2013", "other than domestic work", "persons", 138_800_000],
        ["2013-2017", "", "total_growth", 22],
    ]
    single, together = ilo_estimates.read(tmp_path)
    assert (len(single.frame), len(together.frame)) == (1, 3)
    assert [part.rows for part in single.left_out] == [1]


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"sex": "boys"}, "column sex: unknown value 'boys' (row 3)"),
        ({"subregion": "Middle Europe"}, "column subregion: unknown value 'Middle Europe' (row 3)"),
        ({"value": "about 5", "sex": "men"}, "column value: number expected, found 'about 5' (row 3)"),
        ({"value": "151"}, "column recommended: a cell has two recommended figures (row 3)"),
    ],
)
def test_a_fault_is_an_error_that_names_file_column_and_row(tmp_path, change, complaint):
    write(tmp_path, {}, change)
    with pytest.raises(LayoutError) as error:
        ilo_estimates.migrant_workers(tmp_path)
    assert str(error.value) == f"migrant_workers.csv: {complaint}"


def test_a_renamed_column_is_an_error_that_names_file_and_column(tmp_path):
    write(tmp_path, {}, renamed={"recommended": "use"})
    with pytest.raises(LayoutError, match=r"migrant_workers\.csv: column not found: recommended"):
        ilo_estimates.migrant_workers(tmp_path)
