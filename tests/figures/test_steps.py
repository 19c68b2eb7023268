import pandas as pd

from dashboard.figures import steps
from tests.support import PHONE

WORDS = {"high": "High income", "lower-middle": "Lower-middle income", "low": "Low income"}
COLOURS = {"high": "#0f4a3c", "lower-middle": "#579a86", "low": "#8cbfae"}
YEARS = {
    "China": {1990: "low", 1991: "low", 1992: "lower-middle", 1995: "lower-middle"},
    "France": dict.fromkeys(range(1990, 1996), "high"),
}


def drawn(names, lang="en"):
    rows = pd.DataFrame([(name, year, group) for name in names for year, group in YEARS[name].items()])
    rows.columns = ["name", "year", "income_group"]
    return steps.steps(rows, state="income_group", words=WORDS, colours=COLOURS, lang=lang, space=PHONE)


def spans(trace):
    return [(row, first, first + size) for row, first, size in zip(trace.y, trace.base, trace.x, strict=True)]


def test_years_next_to_each_other_in_one_state_are_one_step_and_a_year_without_state_is_a_gap():
    low, lower_middle = drawn(["China"]).data[::-1]
    assert spans(low) == [(0, 1989.5, 1991.5)]
    assert spans(lower_middle) == [(0, 1991.5, 1992.5), (0, 1994.5, 1995.5)]
    assert list(lower_middle.hovertext) == ["China<br>Lower-middle income, 1992", "China<br>Lower-middle income, 1995"]


def test_a_hover_joins_state_and_years_as_the_language_does():
    low, lower_middle = drawn(["China"], lang="zh").data[::-1]
    assert list(low.hovertext) == ["China<br>Low income，1990–1991年"]
    assert list(lower_middle.hovertext) == [
        "China<br>Lower-middle income，1992年",
        "China<br>Lower-middle income，1995年",
    ]


def test_the_legend_has_the_states_that_occur_in_the_order_of_the_words():
    figure = drawn(["China", "France"])
    assert [trace.name for trace in figure.data] == ["High income", "Lower-middle income", "Low income"]
    assert figure.layout.showlegend
    assert list(figure.layout.yaxis.ticktext) == ["China", "France"]


def test_words_stand_on_the_steps_that_are_long_enough_for_them():
    figure = drawn(["China", "France"])
    high, lower_middle, _ = figure.data
    assert (list(high.text), list(lower_middle.text)) == (["High income"], ["Lower-middle income"] * 2)
    assert (high.constraintext, figure.layout.uniformtext.mode) == ("inside", "hide")


def test_one_band_alone_is_not_named_beside_it():
    figure = drawn(["France"])
    assert list(figure.layout.yaxis.ticktext) == [""]
    assert not figure.layout.showlegend
