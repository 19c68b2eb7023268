"""Charts of migrants within communities, on the bundled data."""

import pandas as pd
import pytest

from dashboard.definitions import community_members
from dashboard.definitions.communities import find
from dashboard.messages.values import Share, Year, say, write
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.corridors import communities, communities_over_time


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


@pytest.mark.parametrize(
    ("year", "members", "basis", "share_within", "number"),
    [
        # Recomputed from UN DESA's file: the fifteen of ECOWAS to 2024, and the twelve of today.
        ("2024", "of_year", "origin", 63.67, 15),
        ("1990", "of_year", "origin", 82.35, 15),
        ("2024", "today", "origin", 35.21, 12),
        ("1990", "today", "origin", 58.83, 12),
        ("2024", "of_year", "destination", 95.14, 15),
        ("2024", "today", "destination", 44.65, 12),
        ("2024", "former", "destination", 95.14, 15),
    ],
)
def test_members_follow_the_year_of_the_data(year, members, basis, share_within, number):
    rows = rendered(communities.RANKING, year=year, members=members, basis=basis).rows
    assert share(rows, "ECOWAS") == pytest.approx(share_within, abs=0.005)
    assert rows.set_index("community").loc["ECOWAS", "members"] == number


@pytest.mark.parametrize(
    ("year", "number", "share_within"),
    [("1990", 12, 32.35), ("2000", 15, 37.69), ("2005", 25, 46.76), ("2015", 28, 55.81), ("2020", 27, 53.73)],
)
def test_the_european_union_grows_and_the_united_kingdom_is_in_it_until_2020(year, number, share_within):
    rows = rendered(communities.RANKING, year=year).rows.set_index("community")
    assert rows.loc["EU", "members"] == number
    assert rows.loc["EU", "share"] == pytest.approx(share_within, abs=0.005)


def test_members_that_left_change_the_share_of_their_community_alone():
    listed = rendered(communities.RANKING, basis="destination", members="today").rows
    former = rendered(communities.RANKING, basis="destination", members="former").rows
    assert share(listed, "GCC") == share(former, "GCC")
    assert share(listed, "ECOWAS") != share(former, "ECOWAS")


def test_a_community_that_was_not_there_yet_has_no_row_and_is_named():
    then = rendered(communities.RANKING, year="1990")
    absent = {"CEN-SAD", "CIS", "COMESA", "EAC", "EAEU", "EEA", "MERCOSUR", "SICA"}
    assert absent.isdisjoint(then.rows["community"])
    assert len(then.rows) == 13
    assert (
        "Not yet there in 1990: CEN-SAD (1998), CIS (1991), COMESA (1994), EAC (2000), EAEU (2015), EEA (1994), "
        "MERCOSUR (1991) and SICA (1991)." in then.notes
    )
    today = rendered(communities.RANKING, year="1990", members="today")
    assert absent <= set(today.rows["community"])


def test_of_the_communities_that_were_there_ecowas_leads_1990_by_origin():
    first = rendered(communities.RANKING, year="1990", basis="origin").rows.iloc[0]
    assert first["community"] == "ECOWAS"
    assert first["share"] == pytest.approx(82.35, abs=0.005)


def test_the_line_of_a_community_begins_when_it_was_founded():
    lines = rendered(communities_over_time.LINES, community="eaeu,mercosur,cis,cen-sad,comesa,sica,amu")
    assert lines.rows.groupby("community")["year"].min().to_dict() == {
        "AMU": 1990,
        "CEN-SAD": 2000,
        "CIS": 1995,
        "COMESA": 1995,
        "EAEU": 2015,
        "MERCOSUR": 1995,
        "SICA": 1995,
    }
    assert any(note.startswith("Not yet there in 1990: CEN-SAD (1998), ") for note in lines.notes)


def test_a_community_that_had_another_name_says_so():
    then = rendered(communities.RANKING, year="1990")
    assert (
        "Under earlier names: AU, until 2002 the Organisation of African Unity; CAN, until 1996 the Andean Group; EU, "
        "until 1993 the European Communities; IGAD, until 1996 the Intergovernmental Authority on Drought and "
        "Development; SADC, until 1992 the Southern African Development Coordination Conference." in then.notes
    )
    later = rendered(communities.RANKING, year="2000")
    assert "Under earlier names: AU, until 2002 the Organisation of African Unity." in later.notes
    assert not any("earlier names" in note for note in rendered(communities.RANKING, year="2005").notes)


def test_the_choice_of_members_is_said_in_title_headline_and_sentence():
    for chart in (communities.RANKING, communities_over_time.LINES):
        assert rendered(chart, members="today").title.endswith(", by the members of today")
        assert rendered(chart, members="former").title.endswith(", with former members")
        assert "members of today" not in rendered(chart).title
    assert "2024, by the members of today: " in rendered(communities.RANKING, members="today").headline
    assert "In 2024, by the members of today, the share" in rendered(communities.RANKING, members="today").summary


@pytest.mark.parametrize(
    ("basis", "members", "title"),
    [
        ("origin", "of_year", "Emigrants who stay within their community, 2024"),
        ("origin", "today", "Emigrants who stay within their community, 2024, by the members of today"),
        ("origin", "former", "Emigrants who stay within their community, 2024, with former members"),
        ("destination", "of_year", "Migrants who come from within their community, 2024"),
        ("destination", "today", "Migrants who come from within their community, 2024, by the members of today"),
        ("destination", "former", "Migrants who come from within their community, 2024, with former members"),
    ],
)
def test_titles_say_of_whom_the_share_is_and_by_which_members(basis, members, title):
    assert rendered(communities.RANKING, basis=basis, members=members).title == title
    lines = rendered(communities_over_time.LINES, basis=basis, members=members)
    assert lines.title == title.replace("2024", "1990 to 2024")


@pytest.mark.parametrize(
    ("basis", "sex", "who", "subtitle"),
    [
        ("origin", "both", "Emigrants within ", "per cent of the emigrants from it"),
        ("origin", "female", "Emigrant women within ", "per cent of the emigrant women from it"),
        ("origin", "male", "Emigrant men within ", "per cent of the emigrant men from it"),
        ("destination", "both", "Migrants from within ", "per cent of the migrants who live in it"),
        ("destination", "female", "Migrant women from within ", "per cent of the migrant women who live in it"),
        ("destination", "male", "Migrant men from within ", "per cent of the migrant men who live in it"),
    ],
)
def test_headline_subtitle_and_sentence_are_of_the_chosen_sex(basis, sex, who, subtitle):
    ranking = rendered(communities.RANKING, basis=basis, sex=sex)
    assert ranking.headline.startswith(f"{who}their community, 2024: ")
    assert ranking.subtitle.endswith(subtitle)
    assert f"the share of {who.partition(' within')[0].removesuffix(' from').lower()} who " in ranking.summary
    assert rendered(communities_over_time.LINES, basis=basis, sex=sex).summary.startswith(
        f"{ranking.subtitle}, 1990 to "
    )


def test_the_facts_of_the_lines_are_of_the_community_that_changed_most():
    found = pd.DataFrame(
        {
            "community": ["EU", "EU", "EAC", "EAC", "GCC"],
            "year": [1990, 2024, 2000, 2024, 2024],
            "share": [30.0, 54.1, 60.0, 20.0, None],
            "members": [12, 27, 3, 8, 6],
            "share_known_origin": 99.0,
        }
    )
    selection, _ = read_selection(communities_over_time.LINES.controls, {})
    told = communities_over_time.lines_facts(found, selection)
    assert (told.count, told.start, told.end) == (2, Year(1990), Year(2024))
    assert (told.community.code, told.first, told.last) == ("EAC", Share(60.0), Share(20.0))
    assert (told.since, told.before, told.after) == (Year(2000), 3, 8)
    assert write(told.spans) == (
        "European Union 30.0 (12 members) to 54.1 (27 members); "
        "East African Community 60.0 in 2000 (3 members) to 20.0 (8 members)"
    )


def test_a_headline_over_years_says_that_the_members_were_others():
    assert rendered(communities_over_time.LINES, community="eu").headline == (
        "The European Union: 32.3 per cent in 1990 (12 members), 54.1 per cent in 2024 (27 members)"
    )
    assert rendered(communities_over_time.LINES, community="ecowas").headline == (
        "The Economic Community of West African States: 82.3 per cent in 1990, 63.7 per cent in 2024"
    )
    assert "members" not in rendered(communities_over_time.LINES, community="eu", members="today").headline


def test_the_note_says_what_the_share_would_be_with_the_other_members():
    notes = rendered(communities.RANKING, basis="destination", members="today").notes
    assert "Burkina Faso, Mali and Niger (ECOWAS; with them 95.1 per cent in 2024)" in notes[1]
    assert notes[1].startswith("Left out as former or suspended members")


def test_notes_say_which_members_count_when():
    then = rendered(communities.RANKING, year="2000").notes
    assert then[0] == "Members on 1 July of each year; associates do not count."
    assert then[1].startswith("Of Arab Maghreb Union")
    assert "as listed in December 2025 (SICA without a date)" in then[1]
    assert "United Kingdom (EU)" in then[2]
    assert then[3].startswith("Mauritania, which left ECOWAS in December 2000")
    assert not any("Mauritania" in note for note in rendered(communities.RANKING, year="2005").notes)
    today = rendered(communities.RANKING, members="today").notes[0]
    assert today.startswith("Members as listed in December 2025")
    assert "CARICOM in 2017" in today
    assert "in all years" in today


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
    assert "15 members in 2024" in mine


def test_the_communities_of_the_readers_country_are_told():
    assert "Kenya: in the" in rendered(communities.RANKING, country="KEN").summary
    assert rendered(communities.RANKING, country="JPN").summary.endswith("Japan: in none of these communities.")


def test_a_former_and_a_suspended_member_are_said_to_be_that():
    mali = rendered(communities.RANKING, country="MLI", members="former").summary
    assert "Mali: in the African Union (54.4 per cent) and the Community" in mali
    assert mali.endswith("; former member of the Economic Community of West African States (63.7 per cent).")
    venezuela = rendered(communities.RANKING, country="VEN", members="former").summary
    assert venezuela.endswith(
        "Venezuela (Bolivarian Republic of): former member of the Andean Community (39.7 per cent); suspended "
        "member of the Southern Common Market (17.0 per cent)."
    )
    assert rendered(communities.RANKING, country="VEN").summary.endswith(
        "suspended member of the Southern Common Market, and not counted there in 2024."
    )
    assert rendered(communities.RANKING, country="VEN", year="2015").summary.endswith(
        "suspended member of the Southern Common Market (25.5 per cent)."
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
    assert headline.startswith("The Economic Community of West African States changed most: 82.3 per cent in 1990")


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "in December 2025 (CARICOM in 2017; SICA without a date)"),
        ("fr", "en décembre 2025 (CARICOM en 2017\u202f; SICA à une date inconnue)"),
    ],
)
def test_dates_of_lists_are_written_out(lang, words):
    lists = [find(key) for key in ("ecowas", "eac", "caricom", "sica")]
    assert say(community_members.listed(lists), lang) == words
