import pandas as pd

from dashboard.figures import columns
from tests.support import PHONE


def test_few_columns_carry_values_and_many_are_read_from_an_axis():
    few = pd.DataFrame({"sector": ["Agriculture", "Services"], "share": [7.4, 68.4]})
    figure = columns.columns(few, value="share", category="sector", lang="en", space=PHONE)
    assert list(figure.data[0].text) == ["7.4", "68.4"]
    assert figure.layout.yaxis.showticklabels is False
    many = pd.DataFrame({"year": range(1990, 2000), "share": range(10)})
    figure = columns.columns(many, value="share", category="year", lang="en", space=PHONE)
    assert figure.data[0].text is None
    assert list(figure.layout.yaxis.ticktext) == ["0", "2", "4", "6", "8%"]
    assert list(figure.layout.yaxis.range) == [0, 9.45]


def test_columns_by_year_stand_at_true_distance():
    rows = pd.DataFrame({"year": [1990, 2020, 2024], "persons": [1e6, 2e6, 3e6]})
    figure = columns.columns(rows, value="persons", category="year", lang="en", space=PHONE)
    assert list(figure.data[0].x) == [1990, 2020, 2024]
    assert list(figure.layout.xaxis.tickvals) == [1990, 2020, 2024]


def test_stacked_columns_end_with_the_longest_stack():
    rows = pd.DataFrame(
        {"year": [1990, 1990, 2024, 2024], "sex": ["female", "male"] * 2, "persons": [1e6, 2e6, 4e6, 6e6]}
    )
    figure = columns.columns(
        rows,
        value="persons",
        category="year",
        group="sex",
        words={"female": "Women", "male": "Men"},
        colours={},
        stacked=True,
        lang="en",
        space=PHONE,
    )
    assert [trace.name for trace in figure.data] == ["Women", "Men"]
    assert list(figure.layout.yaxis.range) == [0, 10.5e6]


def test_values_wider_than_their_column_are_read_from_an_axis():
    groups = {"sector": ["Agriculture", "Industry", "Services"] * 2, "sex": ["female"] * 3 + ["male"] * 3}
    wide = pd.DataFrame({**groups, "migrant_workers": [167_700_000.0, 1e6, 2e6, 3e6, 4e6, 5e6]})
    figure = columns.columns(wide, value="migrant_workers", category="sector", group="sex", lang="en", space=PHONE)
    assert figure.data[0].text is None
    assert figure.layout.yaxis.showticklabels is True


def named(names):
    rows = pd.DataFrame({"sector": names, "share": [1.0] * len(names)})
    return columns.columns(rows, value="share", category="sector", lang="en", space=PHONE).layout.xaxis


def test_names_of_narrow_columns_are_smaller_and_turned_only_where_no_size_fits():
    three, four = ["Agriculture", "Industry", "Services"], ["Agriculture", "Industry", "Services", "All"]
    assert (named(three).tickfont.size, named(three).tickangle) == (14, 0)
    assert (named(four).tickfont.size, named(four).tickangle) == (13, 0)
    long = named([f"Undifferentiated {at}" for at in range(7)])
    assert (long.tickfont.size, long.tickangle, list(long.autotickangles)) == (12, None, [0, 90])


def test_a_figure_from_elsewhere_stands_beside_columns_by_year_with_its_words():
    rows = pd.DataFrame({"year": [1990, 2000, 2010, 2020], "persons": [1e8, 1e8, 1e8, 1e8]})
    points = [(2000, 2e8, "A paper: 200 million")]
    figure = columns.columns(rows, value="persons", category="year", points=points, lang="en", space=PHONE)
    assert (list(figure.data[-1].x), list(figure.data[-1].y)) == ([2000], [2e8])
    assert figure.layout.annotations[0].text.replace("<br>", " ") == "A paper: 200 million"
    assert list(figure.layout.xaxis.range) == [1985, 2025]
    assert figure.layout.yaxis.range[1] > 2e8
