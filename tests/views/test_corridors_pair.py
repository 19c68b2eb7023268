import pytest

from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.corridors import pair, pair_matrix, pair_money, pair_over_time


def rendered(chart, **query):
    selection, problems = read_selection(chart.controls, query)
    assert not problems
    return render(chart, selection)


def test_of_the_migrants_in_the_gulf_so_many_came_from_southern_asia():
    one = rendered(pair.FLOWS)
    assert one.title == "Migrants from Southern Asia in the GCC, 2024"
    assert one.headline == "59.8 per cent of migrants in the GCC came from Southern Asia in 2024"
    assert one.rows["migrant_stock"].sum() == pytest.approx(18.3e6, rel=0.005)
    assert "38.5 per cent of the emigrants from Southern Asia. Share of women: 19.2 per cent." in one.summary
    assert "Unknown origin: 3.1 per cent of immigrants" in one.marks


def test_a_community_and_a_set_of_ones_own_are_chosen_alike():
    europe = rendered(pair.FLOWS, origins="ecowas", destinations="europe")
    assert europe.headline == "2.2 per cent of migrants in Europe came from ECOWAS in 2024"
    assert "ECOWAS" in " ".join(europe.notes)
    own = rendered(pair.FLOWS, origins="NPL,BGD", destinations="QAT")
    assert own.rows["destination"].unique().tolist() == ["QAT"]
    assert own.rows["share"].sum() == pytest.approx(100)


def test_codes_that_there_are_not_are_told_and_the_others_kept():
    selection, problems = read_selection(pair.FLOWS.controls, {"origins": "NPL,XXX"})
    assert selection["origins"] == ("NPL",)
    assert problems[0].startswith("“XXX” is not among the values of “origins”")


def test_the_readers_country_is_told_at_its_end_of_the_flow():
    assert rendered(pair.FLOWS, country="NPL").headline == (
        "Nepal: 637,318 emigrants in the GCC, 3.5 per cent of those from Southern Asia, 2024"
    )
    assert rendered(pair.FLOWS, country="QAT").headline.startswith(
        "Qatar: 1.7\u00a0million immigrants from Southern Asia"
    )


def test_the_whole_world_has_no_share_of_itself():
    assert (
        rendered(pair.FLOWS, origins="").headline
        == "Migrants from all over the world in the GCC: 29.7\u00a0million in 2024"
    )


def test_a_pair_without_migrants_says_so_on_every_chart():
    for chart in (pair.FLOWS, pair_over_time.LINES):
        one = rendered(chart, origins="micronesia", destinations="gcc")
        assert one.headline.startswith("No migrants from Micronesia in the GCC in the data")
        assert not one.figure["data"]


def test_the_course_of_a_pair_is_told_in_persons_and_shares():
    one = rendered(pair_over_time.LINES)
    assert one.title == "Migrants from Southern Asia in the GCC, 1990-2024"
    assert one.headline == "Migrants from Southern Asia in the GCC: 3.7\u00a0million in 1990, 18.3\u00a0million in 2024"
    assert "of the emigrants, 15.4 in 1990, 38.5 per cent in 2024" in one.summary
    assert len(one.figure["data"]) == 3
    assert len(rendered(pair_over_time.LINES, sex="female").figure["data"]) == 2
    assert rendered(pair_over_time.LINES, drawn="persons").subtitle == "International migrants, women and men"


def test_shares_of_one_sex_are_said_to_be_of_that_sex():
    women = rendered(pair.FLOWS, sex="female", country="NPL")
    assert women.headline.startswith("Nepal: ")
    assert " emigrant women in the GCC" in women.headline
    assert "of the immigrant women in the GCC. It is 20.2 per cent of the emigrant women" in women.summary
    over_time = rendered(pair_over_time.LINES, sex="female")
    assert "of the emigrant women, 6.5 in 1990, 20.2 per cent in 2024" in over_time.summary


def test_the_course_tells_of_the_members_of_all_its_years_and_has_no_figure_before_a_community_was_founded():
    union = rendered(pair_over_time.LINES, origins="ecowas", destinations="eu").notes
    assert any("Mauritania, which left ECOWAS in December 2000" in note for note in union)
    assert "No members today, but in years shown: United Kingdom (EU)." in union
    eurasian = rendered(pair_over_time.LINES, origins="low-income", destinations="eaeu", drawn="persons")
    assert any(note.startswith("Income groups are the World Bank’s of each calendar year") for note in eurasian.notes)
    assert "Not yet there in 1990: EAEU (2015)." in eurasian.notes
    stock = eurasian.rows.set_index("year")["migrant_stock"]
    assert stock.loc[:2010].isna().all()
    assert stock[2015] == 16_938
    assert "of the emigrants, 0.1 in 2015, 0.1 per cent in 2024" in eurasian.summary


def test_the_money_of_a_pair_goes_the_other_way():
    one = rendered(pair_money.MONEY)
    assert one.title == "Remittances from the GCC to Southern Asia, 2021"
    assert one.headline == (
        "By a modelled estimate, 56.3 per cent of remittances received in Southern Asia came from the GCC, 2021"
    )
    assert "US$\u00a088.4\u00a0billion" in one.summary
    assert set(one.rows["destination"]) <= {"AFG", "BGD", "BTN", "IND", "IRN", "LKA", "MDV", "NPL", "PAK"}


def test_every_pair_of_groups_is_in_the_table_and_the_largest_flow_is_told():
    one = rendered(pair_matrix.MATRIX)
    assert (one.total, len(one.rows)) == (42, 20)
    assert one.title == "Migrants from every UN region to every other, 2024"
    assert one.headline.startswith(
        "Largest flow between UN regions: from Latin America and the Caribbean to Northern America, 27.4"
    )
    stock = one.rows[["migrant_stock_female", "migrant_stock_male"]].sum(axis=1)
    assert (stock == one.rows["migrant_stock"]).all()


def test_the_largest_flows_of_one_sex_are_told_as_of_that_sex():
    one = rendered(pair_matrix.MATRIX, kind="income", sex="female")
    women = one.summary
    assert one.headline.startswith("Largest flow of women: from upper-middle-income countries to high-income countries")
    assert "Largest flows of women between and within groups in 2024" in women
    assert "from upper-middle-income countries to high-income countries (38.5\u00a0million)" in women
    within = rendered(pair_matrix.MATRIX, sex="female").rows.iloc[0]
    assert (within["origin_group"], within["destination_group"]) == ("Asia", "Asia")
    assert within["migrant_stock_female"] == 30_483_018
    assert within["share_of_emigrants"] == pytest.approx(56.5806403)
    assert within["share_of_immigrants"] == pytest.approx(78.9107511)


def test_the_course_of_a_pair_is_of_the_sex_that_is_chosen():
    assert rendered(pair_over_time.LINES, sex="male").headline.startswith("Migrant men from Southern Asia in the GCC: ")


def test_communities_overlap_and_the_mark_says_so():
    one = rendered(pair_matrix.MATRIX, kind="community", country="GHA")
    assert "Communities overlap: not to be added" in one.marks
    assert one.headline.startswith("Ghana, largest flow of its group: ")
