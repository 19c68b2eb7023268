"""Charts of communities and consultative processes, on the bundled data."""

from dashboard.definitions import communities
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.governance import processes, processes_over_time


def rendered(chart, **query):
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def test_members_of_one_process_and_the_date_of_its_list():
    told = rendered(processes.MAP)
    assert told.headline == "Colombo Process: 12 members"
    assert told.title == "Colombo Process"
    assert told.subtitle == "Members as listed in June 2024"
    assert told.summary == "Colombo Process has 12 members by its list."


def test_what_two_have_in_common_with_the_dates_of_both_lists():
    told = rendered(processes.MAP, org="ecowas", org2="midwa")
    assert told.headline == "Members of both ECOWAS and Migration Dialogue for West Africa: 12"
    assert told.subtitle == "Members as listed in December 2025 and 2019"
    assert "countries with another role, such as observers and former members: 3." in told.summary
    assert "Of the movement of persons the list says: free movement protocol (1979)." in told.summary
    assert "Of the migrants from its countries, 63.7 per cent lived in another of them in 2024." in told.summary


def test_two_without_a_common_member():
    told = rendered(processes.MAP, org="gcc", org2="sica")
    assert told.headline == "Members of both GCC and SICA: 0"
    assert "No country is a member of both GCC and SICA." in told.summary


def test_the_same_chosen_twice_is_one():
    assert rendered(processes.MAP, org="gcc", org2="gcc").headline == "GCC: 6 members"


def test_the_readers_country_is_told_of_its_bodies():
    said = "Bodies that list Nepal as a member: Abu Dhabi Dialogue; Colombo Process; SAARC"
    assert rendered(processes.MAP, country="NPL").headline == said
    assert rendered(processes.BARS, country="NPL").headline == said
    assert rendered(processes.BARS, country="PRK").headline == (
        "None of these lists of members has the Democratic People's Republic of Korea"
    )


def test_all_bodies_stand_by_members_with_their_rules_and_shares():
    told = rendered(processes.BARS)
    assert told.headline == "11 of 31 communities and processes name a rule on the movement of persons"
    rows = told.rows.set_index("community")
    assert rows.index[0] == "AU"
    assert rows.loc["EU", "mobility_regime"] == "free movement of workers"
    assert rows.loc[["COLOMBO"], "share"].isna().all()


def test_states_that_adopted_a_dialogue_are_its_members_and_processes_are_no_communities():
    assert len(communities.find("add").members) == 20
    assert "COLOMBO" not in {one.code for one in communities.every()}
    assert len(communities.every()) == 21
    assert len(communities.bodies()) == 31


def test_members_by_year_are_those_of_known_dates():
    told = rendered(processes_over_time.LINES, org="asean", org2="eu")
    assert told.headline == "Members: ASEAN: 6 (1990), 10 (2024); European Union: 12 (1990), 27 (2024)"
    assert told.subtitle == "Members on 1 July, communities whose changes since 1990 are all known"
    assert "COMESA" not in set(told.rows["community"])


def test_a_body_without_dates_is_told_and_the_one_that_changed_most_is_drawn():
    told = rendered(processes_over_time.LINES)
    assert told.headline == "Members: European Union: 12 (1990), 27 (2024)"
    assert told.summary.endswith("Not drawn, as dates of joining are not known: Colombo Process.")
