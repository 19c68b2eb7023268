"""Charts of migrants within communities, on the bundled data."""

import pytest

from dashboard.rendering import render
from dashboard.view import read_selection
from dashboard.views.corridors import communities, communities_over_time
from dashboard.views.corridors.communities_words import date_words


def rendered(chart, **query):
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def share(rows, code):
    return rows.set_index("community").loc[code, "share"]


def test_every_community_has_a_share_on_both_bases():
    for basis in ("origin", "destination"):
        rows = rendered(communities.RANKING, basis=basis).rows
        assert len(rows) == 21
        assert rows["share"].between(0, 100).all()
        assert rows["share"].is_monotonic_decreasing


def test_members_that_left_change_the_share_of_their_community_alone():
    listed = rendered(communities.RANKING, basis="destination", former="listed").rows
    former = rendered(communities.RANKING, basis="destination", former="former").rows
    assert share(listed, "ECOWAS") == pytest.approx(44.6, abs=0.05)
    assert share(former, "ECOWAS") == pytest.approx(95.1, abs=0.05)
    assert share(listed, "GCC") == share(former, "GCC")


def test_the_note_says_what_the_share_would_be_with_the_other_members():
    notes = rendered(communities.RANKING, basis="destination", former="listed").notes
    assert "Burkina Faso, Mali and Niger (ECOWAS; with them 95.1 per cent in 2024)" in notes[1]
    assert notes[1].startswith("Left out as former or suspended members")


def test_members_stand_for_all_years_by_the_date_of_their_list():
    first = rendered(communities.RANKING).notes[0]
    assert first.startswith("Members as listed in December 2025")
    assert "CARICOM in 2017" in first
    assert "SICA without a date" in first
    assert "in all years" in first


def test_a_rule_on_movement_is_told_where_the_list_names_one():
    rows = rendered(communities.RANKING).rows.set_index("community")
    assert rows.loc["ECOWAS", "mobility_regime"] == "free movement protocol (1979)"
    assert rows["mobility_regime"].isna()["CEN-SAD"]


def test_hovers_name_the_community_in_full_with_rule_and_date():
    figure = rendered(communities.RANKING).figure
    hovers = [text for trace in figure["data"] for text in trace.get("hovertext", [])]
    mine = next(text for text in hovers if text.startswith("ECOWAS"))
    assert "Economic Community of West African States" in mine
    assert "free movement protocol (1979)" in mine
    assert "members as of December 2025" in mine


def test_the_communities_of_the_readers_country_are_told():
    assert "Kenya belongs to" in rendered(communities.RANKING, country="KEN").summary
    assert rendered(communities.RANKING, country="JPN").summary.endswith("Japan belongs to none of these communities.")


def test_a_former_and_a_suspended_member_are_said_to_be_that():
    mali = rendered(communities.RANKING, country="MLI", former="former").summary
    assert "Of these communities, Mali belongs to the African Union (54.4 per cent) and the Community" in mali
    assert mali.endswith("; is a former member of the Economic Community of West African States (63.7 per cent).")
    venezuela = rendered(communities.RANKING, country="VEN", former="former").summary
    assert venezuela.endswith(
        "Venezuela (Bolivarian Republic of) is a suspended member of the Southern Common Market (17.0 per cent)."
    )
    assert rendered(communities.RANKING, country="VEN").summary.endswith(
        "is a suspended member of the Southern Common Market, and not counted there."
    )


def test_unknown_origin_is_left_out_with_its_size():
    assert any("Migrants of unknown origin are left out" in note for note in rendered(communities.RANKING).notes)


def test_one_line_a_chosen_community_over_eight_years():
    rows = rendered(communities_over_time.LINES, community="eu,gcc").rows
    assert rows.groupby("community").size().to_dict() == {"EU": 8, "GCC": 8}


def test_no_community_chosen_is_said():
    chart = rendered(communities_over_time.LINES, community="")
    assert chart.rows.empty
    assert chart.headline == "No community is chosen"
    assert chart.notes == ()


def test_the_headline_names_the_largest_change():
    headline = rendered(communities_over_time.LINES, community="ecowas,sadc", basis="origin").headline
    assert headline.startswith("The Southern African Development Community changed most: 74.3 per cent in 1990")


@pytest.mark.parametrize(("as_of", "words"), [("2025-12", "December 2025"), ("2017", "2017")])
def test_dates_of_lists_are_written_out(as_of, words):
    assert date_words(as_of, "en") == words
