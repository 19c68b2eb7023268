import pytest

from dashboard.rendering import drawn_for, render
from dashboard.selections import read_selection
from dashboard.space import Space
from dashboard.views.corridors import regions


def rendered(**query):
    selection, problems = read_selection(regions.SANKEY.controls, query)
    assert not problems
    return render(regions.SANKEY, selection)


def persons(one, origin, destination):
    rows = one.rows
    found = rows[(rows["origin_group"] == origin) & (rows["destination_group"] == destination)]
    return found["migrant_stock"].item()


def test_groups_are_those_of_the_ilo_or_of_the_united_nations():
    assert persons(rendered(), "Asia and the Pacific", "Arab States") == pytest.approx(21.0e6, rel=0.005)
    un = rendered(scheme="un")
    assert persons(un, "Latin America and the Caribbean", "Northern America") == pytest.approx(27.4e6, rel=0.005)
    assert len(set(rendered(scheme="un", level="subregion").rows["destination_group"])) == 22


def test_all_migrants_of_the_world_are_in_the_bands():
    stock = {one.rows["migrant_stock"].sum() for one in (rendered(), rendered(scheme="un", level="subregion"))}
    assert len(stock) == 1


def test_the_headline_says_how_many_live_where_they_were_born_and_that_unknown_origins_are_left_out():
    one = rendered(scheme="un")
    known = one.rows[one.rows["origin_group"] != "Origin not known"]
    own = known[known["origin_group"] == known["destination_group"]]
    share = 100 * own["migrant_stock"].sum() / known["migrant_stock"].sum()
    assert one.headline == f"Of migrants of known origin, {share:.1f} per cent lived in their UN region of origin, 2024"


def test_the_sentence_names_the_largest_flow_between_groups():
    assert (
        "Between different ILO regions, the largest number came from Asia and the Pacific and lived in the Arab "
        "States (21.0 million)."
    ) in rendered().summary


def test_small_subregions_share_a_node_that_says_their_number():
    figure = drawn_for(rendered(scheme="un", level="subregion"), Space(350, 900)).figure
    names = [note["text"] for note in figure["layout"]["annotations"]]
    assert sum("12 other<br>subregions" in name for name in names) == 2


def test_areas_in_no_region_of_the_ilo_are_said():
    assert any("No region" in note for note in rendered().notes)
    assert not any("No region" in note for note in rendered(scheme="un").notes)
