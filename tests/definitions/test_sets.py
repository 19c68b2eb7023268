from dashboard.definitions import groups, sets
from dashboard.messages.values import Message, say
from tests.support import worded


def said(chosen, text="{ FROM($set) }"):
    return say(Message(worded(text).id, set=sets.Set(chosen)))


def test_a_set_holds_the_countries_of_its_groups_in_the_year_and_its_own():
    assert sets.members(("gcc", "NPL"), year=2024) == groups.members("gcc", year=2024) | {"NPL"}
    assert "GBR" in sets.members(("eu",), year=2015)
    assert "GBR" not in sets.members(("eu",), year=2024)


def test_nothing_chosen_is_the_whole_world():
    assert sets.members((), year=2024) == sets.everyone()
    assert said((), "{ IN($set) }") == "in the world"


def test_sentences_name_the_first_of_a_set_and_count_the_others():
    assert said(("southern-asia", "ecowas")) == "from Southern Asia and from ECOWAS"
    assert said(("gcc", "NPL", "BGD", "IND", "PHL")) == "from the GCC, from Nepal, from Bangladesh and 2 more"
    assert said(("gcc", "NPL"), "{ START($set) }") == "The GCC and Nepal"


def test_only_groups_whose_members_change_are_told_with_their_members():
    assert sets.members_notes(("southern-asia", "NPL"), year=2024) == ()
    assert sets.moving(("southern-asia", "eu"))
    assert not sets.moving(("southern-asia", "NPL"))


def test_the_datasets_of_a_set_are_those_that_list_its_groups():
    assert sets.datasets(("southern-asia", "NPL")) == ("countries",)
    assert "memberships" in sets.datasets(("gcc",))
    assert sets.datasets(()) == ()
