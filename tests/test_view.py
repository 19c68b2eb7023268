"""Selections, and how they are read from an address and written to one."""

from urllib.parse import parse_qsl

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.selections import narrow, page_address, read_selection, write_query
from dashboard.view import LANG, Chart, Control, Option, Question, Selection, Turn, View
from dashboard.views import VIEWS
from tests.support import worded


def control(name, values, **rest):
    options = [Option(value=value, label=f"The {value}") for value in values]
    return Control(name=name, label=name.title(), options=lambda: options, default=lambda: values[0], **rest)


def page_of(*controls, **rest):
    chart = Chart(
        id="a-chart",
        title=worded(""),
        subtitle=worded(""),
        datasets=(),
        controls=controls,
        rows=lambda **_: None,
        figure=lambda *_: None,
        facts=lambda *_: {},
        headline=worded(""),
        summary=worded(""),
    )
    words = {"slug": "a", "title": "", "summary": "", "questions": (Question(turns=(Turn((chart,)),)),)}
    return View(**words, layout=lambda *_: None, register=lambda *_: None, **rest)


SEX = control("sex", ["both", "female", "male"])
YEAR = control("year", ["1990", "2024"], number=True)
COUNTRY = control("country", ["NAM", "NPL", "PHL"], many=True)


def test_an_empty_address_is_the_defaults():
    selection, problems = read_selection((SEX, YEAR, COUNTRY), {})
    assert dict(selection) == {"country": ("NAM",), "lang": "en", "sex": "both", "year": 1990}
    assert problems == []


def test_only_what_differs_from_the_default_is_written():
    selection, _ = read_selection((SEX, YEAR), {"sex": "both", "year": "2024"})
    assert write_query(selection, (SEX, YEAR)) == "year=2024"


def test_several_values_keep_the_order_of_the_options():
    selection, _ = read_selection((COUNTRY,), {"country": "PHL,NPL"})
    assert selection["country"] == ("NPL", "PHL")
    assert write_query(selection, (COUNTRY,)) == "country=NPL,PHL"


def test_nothing_may_be_chosen_of_several():
    selection, problems = read_selection((COUNTRY,), {"country": ""})
    assert (selection["country"], problems) == ((), [])
    assert write_query(selection, (COUNTRY,)) == "country="


@pytest.mark.parametrize("query", [{"sex": "all"}, {"sex": ""}, {"sex": "female,male"}])
def test_an_unknown_value_falls_back_and_is_reported(query):
    selection, problems = read_selection((SEX,), query)
    assert selection["sex"] == "both"
    assert len(problems) == 1
    assert "both, female, male" in problems[0]


def test_of_several_values_the_known_are_kept():
    selection, problems = read_selection((COUNTRY,), {"country": "PHL,XXX,NPL"})
    assert selection["country"] == ("NPL", "PHL")
    assert problems == ["“XXX” is not among the values of “country” (NAM, NPL, PHL)."]


def test_a_key_named_twice_is_reported_and_means_the_default():
    selection, problems = read_selection((YEAR,), {"year": ["1990", "2024"]})
    assert selection["year"] == 1990
    assert problems == ["“year” is named more than once."]


def test_what_is_shown_of_a_wrong_value_is_short_and_printable():
    _, problems = read_selection((SEX,), {"sex": "x\x00" + "y" * 5000})
    assert "x?yyy" in problems[0]
    assert len(problems[0]) < 160


def test_more_values_than_may_be_chosen_are_reported_and_the_first_named_are_kept():
    few = control("few", ["a", "b", "c"], many=True, most=2)
    selection, problems = read_selection((few,), {"few": "c,b,a"})
    assert selection["few"] == ("b", "c")
    assert problems == ["“few” takes at most 2 values."]


def test_a_subject_stands_in_the_path():
    view = page_of(SEX, YEAR, path="/years", path_control="year")
    selection, _ = read_selection(view.controls, {"year": "2024", "sex": "female"})
    assert view.paths() == ("/years", "/years/1990", "/years/2024")
    assert page_address(view, selection, (SEX, YEAR)) == "/years/2024?sex=female"
    assert page_address(view, selection, (SEX,)) == "/years?sex=female"


def test_an_unknown_key_is_reported():
    _, problems = read_selection((SEX,), {"sexx": "female"})
    assert problems == ["“sexx” is not a choice here (there are: sex, lang)."]


def test_a_default_that_is_no_option_is_an_error():
    wrong = Control(name="sex", label="Sex", options=lambda: [Option(value="a", label="A")], default=lambda: "b")
    with pytest.raises(ValueError, match="sex: the default 'b'"):
        wrong.default_value()


def test_a_chart_sees_its_own_controls_alone():
    selection, _ = read_selection((SEX, YEAR), {"year": "2024"})
    assert dict(narrow(selection, (YEAR,))) == {"lang": "en", "year": 2024}


def test_equal_selections_are_one_key():
    one, other = Selection.of({"a": 1, "b": 2}), Selection.of({"b": 2, "a": 1})
    assert {one: "kept"}[other] == "kept"


@pytest.mark.parametrize("view", [pytest.param(view, id=view.slug) for view in VIEWS])
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_every_selection_of_a_page_round_trips_through_its_address(view, data):
    query = {}
    for one in (*view.controls, LANG):
        values = st.sampled_from(one.texts())
        text = st.lists(values, unique=True, max_size=one.most or 5).map(",".join) if one.many else values
        query[one.name] = data.draw(text, label=one.name)
    selection, problems = read_selection(view.controls, query)
    assert problems == []
    written = write_query(selection, view.controls)
    pairs = dict(parse_qsl(written, keep_blank_values=True))
    assert read_selection(view.controls, pairs) == (selection, [])


@pytest.mark.parametrize("view", [pytest.param(view, id=view.slug) for view in VIEWS])
@given(query=st.dictionaries(st.text(max_size=12), st.text(max_size=20), max_size=6))
@settings(max_examples=60, deadline=None)
def test_no_address_raises(view, query):
    selection, _ = read_selection(view.controls, query)
    assert set(selection) == {one.name for one in (*view.controls, LANG)}
