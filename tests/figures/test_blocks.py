import pandas as pd

from dashboard.figures import blocks
from dashboard.space import PAGE
from tests.support import PHONE

WORDS = {"population_group": {"migrant_workers": "Migrant workers"}, "edition": {1: "2013"}, "sex": {"both": "No sex"}}


def drawn(**columns: list) -> dict:
    size = len(columns["sex"])
    rows = pd.DataFrame(
        {"population_group": ["migrant_workers"] * size, "edition": [1] * size, "note": [""] * size, **columns}
    )
    return blocks.by_sex(
        rows, value="persons", block="population_group", category="edition", words=WORDS, lang="en", space=PHONE
    ).to_plotly_json()


def test_women_and_men_are_stacked_and_the_published_whole_is_written_at_the_end():
    figure = drawn(sex=["both", "female", "male"], persons=[167.7e6, 64.9e6, 102.7e6])
    assert [list(trace["x"]) for trace in figure["data"]] == [[64.9e6], [102.7e6], [167.6e6]]
    assert figure["data"][-1]["text"] == [" 167.7 million"]
    assert [list(trace["text"]) for trace in figure["data"][:2]] == [["64.9"], ["102.7"]]
    assert figure["layout"]["showlegend"] is True


def test_a_row_without_women_and_men_is_drawn_as_both():
    figure = drawn(sex=["both"], persons=[232e6])
    assert figure["data"][0]["name"] == "No sex"
    assert list(figure["data"][0]["x"]) == [232e6]
    assert figure["layout"]["showlegend"] is False


def test_each_block_has_one_heading_above_its_bars():
    figure = drawn(population_group=["a", "a", "b"], edition=[1, 2, 1], sex=["both"] * 3, persons=[1e6, 2e6, 3e6])
    assert [note["text"] for note in figure["layout"]["annotations"]] == ["<b>a</b>", "<b>b</b>"]
    places = figure["layout"]["yaxis"]["tickvals"]
    assert places == sorted(places)
    assert figure["layout"]["annotations"][1]["y"] > places[1]


def test_the_note_of_a_figure_is_told_on_hover():
    figure = drawn(sex=["female"], persons=[8e6], note=["derived: something"])
    assert figure["data"][0]["hovertext"] == ["Migrant workers, 2013, female<br>8.0 million, derived: something"]


def test_a_bar_too_short_for_its_value_leaves_it_to_the_hover():
    figure = drawn(edition=[1, 1, 2], sex=["female", "male", "both"], persons=[8.5e6, 150e6, 284.5e6])
    women, men = figure["data"][:2]
    assert (list(women["text"]), list(men["text"])) == ([""], ["150.0"])
    assert women["hovertext"] == ["Migrant workers, 2013, female<br>8.5 million"]
    assert women["constraintext"] == "inside"
    assert figure["layout"]["uniformtext"] == {"mode": "hide", "minsize": 12}


def test_rows_have_short_names_where_the_whole_ones_need_a_second_line():
    rows = pd.DataFrame({"population_group": ["a"], "edition": [1], "sex": ["both"], "persons": [1e6], "note": [""]})
    words = WORDS | {"edition": {1: "2013, first edition of the estimates"}}
    named = {"value": "persons", "block": "population_group", "category": "edition", "words": words, "lang": "en"}
    ticks = [
        list(blocks.by_sex(rows, **named, space=space, short={1: "2013"}).layout.yaxis.ticktext)
        for space in (PHONE, PAGE)
    ]
    assert ticks == [["2013"], ["2013, first edition of the estimates"]]
