"""ILOSTAT's migrant workers by origin, read from small files: births and citizens stand apart."""

import pytest

from dashboard.sources import workers_by_origin as reader
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_economies, write_text

VALUES = "employed_thousands,destination_total_thousands"


def write(sources, *, birth=(), series=(), citizens=(), leaving=()):
    write_economies(sources, ["THA", "MMR", "KHM"])
    write_text(sources, reader.BIRTH, [f"destination_iso3,year,origin,{VALUES}", *birth])
    write_text(sources, reader.SERIES, [f"destination_iso3,year,origin,{VALUES}", *series])
    write_text(sources, reader.CITIZENSHIP, [f"destination_iso3,year,citizenship,{VALUES}", *citizens])
    write_text(
        sources, reader.LEAVING, ["origin_iso3,year,agriculture,industry,services,not_classified,total", *leaving]
    )


def test_a_year_in_both_files_by_birth_is_one_and_citizens_stand_apart(tmp_path):
    same = ["THA,2024,MMR,1.5,2.25", "THA,2024,other_or_not_stated,0.75,2.25"]
    write(tmp_path, birth=same, series=[*same, "THA,2016,MMR,1,4"], citizens=["THA,2024,MMR,3,5"])
    assert reader.workers_by_origin(tmp_path).to_numpy().tolist() == [
        ["THA", 2016, "place_of_birth", "ALL", 4000],
        ["THA", 2016, "place_of_birth", "MMR", 1000],
        ["THA", 2024, "citizenship", "ALL", 5000],
        ["THA", 2024, "citizenship", "MMR", 3000],
        ["THA", 2024, "place_of_birth", "ALL", 2250],
        ["THA", 2024, "place_of_birth", "MMR", 1500],
        ["THA", 2024, "place_of_birth", "OTH", 750],
    ]


def test_a_group_of_countries_is_another_origin(tmp_path):
    write(tmp_path, birth=["THA,2024,other_or_not_stated,1,3", "THA,2024,Asia (group),2,3"])
    rows = reader.workers_by_origin(tmp_path).set_index("origin")["migrants_employed"]
    assert rows.to_dict() == {"ALL": 3000, "OTH": 3000}


def test_a_branch_without_figure_has_no_row(tmp_path):
    write(tmp_path, leaving=["KHM,2020,2.06,18.796,,1.913,22.769"])
    rows = reader.workers_leaving_by_branch(tmp_path).set_index("sector")["workers"]
    assert rows.to_dict() == {"agriculture": 2060, "industry": 18_796, "not_classified": 1913, "total": 22_769}


def test_an_unknown_origin_is_an_error(tmp_path):
    write(tmp_path, birth=["THA,2024,Mars,1,3"])
    with pytest.raises(LayoutError, match="column origin: unknown value 'Mars'"):
        reader.workers_by_origin(tmp_path)
