from dashboard.components.choices import COUNTRY, marked, several, single, with_own
from dashboard.messages.values import Message
from dashboard.selections import read_selection


def test_the_readers_country_stands_once_after_those_chosen():
    assert with_own(("NPL", "IND"), "QAT") == ("NPL", "IND", "QAT")
    assert with_own(("NPL", "IND"), "NPL") == ("NPL", "IND")
    assert with_own((), "") == ()


def test_charts_mark_the_readers_country_or_nothing():
    assert marked(read_selection((COUNTRY,), {"country": "NRU"})[0]) == ("NRU",)
    assert marked(read_selection((COUNTRY,), {})[0]) == ()


def test_a_single_choice_is_the_first_unless_another_is_the_default():
    label, words = Message("remittances-measure"), {"gdp": Message("remittances-measure.gdp"), "usd": "US dollars"}
    assert single("measure", label, words).texts() == ("gdp", "usd")
    assert single("measure", label, words).default_value() == "gdp"
    assert single("measure", label, words, default="usd").default_value() == "usd"


def test_several_countries_may_be_chosen_in_the_order_of_their_names():
    control = several("countries", Message("remittances-countries"), lambda: ["NPL", "AFG", "NPL"])
    assert control.texts() == ("AFG", "NPL")
    assert (control.default_value(), control.read("NPL,AFG")) == ((), ("AFG", "NPL"))
