from dashboard.components.choices import COUNTRY, marked, with_own
from dashboard.view import read_selection


def test_the_readers_country_stands_once_after_those_chosen():
    assert with_own(("NPL", "IND"), "QAT") == ("NPL", "IND", "QAT")
    assert with_own(("NPL", "IND"), "NPL") == ("NPL", "IND")
    assert with_own((), "") == ()


def test_charts_mark_the_readers_country_or_nothing():
    assert marked(read_selection((COUNTRY,), {"country": "NRU"})[0]) == ("NRU",)
    assert marked(read_selection((COUNTRY,), {})[0]) == ()
