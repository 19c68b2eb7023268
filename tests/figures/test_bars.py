import pandas as pd
import pytest

from dashboard import theme
from dashboard.figures import bars
from tests.support import PHONE


@pytest.fixture
def workers():
    return pd.DataFrame(
        {
            "subregion": ["Northern America", "Arab States", "Northern, Southern and Western Europe"],
            "migrant_workers": [37_400_000, 24_100_000, float("nan")],
            "status": ["ok", "ok", "not published"],
        }
    )


def test_bars_stand_in_the_order_of_the_rows_the_first_on_top(workers):
    figure = bars.ranking(workers, value="migrant_workers", label="subregion", lang="en", space=PHONE)
    assert list(figure.data[0].y) == [0, 1, 2]
    assert list(figure.layout.yaxis.range) == [2.5, -0.5]
    assert list(figure.layout.yaxis.ticktext) == [
        "Northern America",
        "Arab States",
        "Northern, Southern<br>and Western Europe",
    ]


def test_bars_carry_their_value_and_start_at_nought(workers):
    figure = bars.ranking(workers, value="migrant_workers", label="subregion", lang="en", space=PHONE)
    assert list(figure.data[0].text)[:2] == ["37.4 million", "24.1 million"]
    assert list(figure.layout.xaxis.range) == [0, 37_400_000]


def test_a_missing_value_is_said_in_words_and_has_no_bar(workers):
    figure = bars.ranking(workers, value="migrant_workers", label="subregion", lang="en", space=PHONE)
    assert figure.data[0].x[2] is None
    assert (list(figure.data[-1].y), list(figure.data[-1].text)) == ([2], [" not published"])


def test_axes_have_no_titles_and_there_is_no_legend(workers):
    figure = bars.ranking(workers, value="migrant_workers", label="subregion", lang="en", space=PHONE)
    assert figure.layout.xaxis.title.text is None
    assert figure.layout.yaxis.title.text is None
    assert figure.layout.title.text is None
    assert figure.layout.showlegend is False


def test_the_height_grows_by_the_rows(workers):
    one = bars.ranking(
        workers.head(1), value="migrant_workers", label="subregion", lang="en", space=PHONE
    ).layout.height
    two = bars.ranking(
        workers.head(2), value="migrant_workers", label="subregion", lang="en", space=PHONE
    ).layout.height
    assert two - one == 34


def test_chosen_bars_are_bold_and_outlined_and_clicks_read_the_key():
    rows = pd.DataFrame({"country": ["FRA", "QAT"], "name": ["France", "Qatar"], "share_female": [52.0, 20.0]})
    figure = bars.ranking(
        rows, value="share_female", label="name", key="country", selected=("QAT",), lang="en", space=PHONE
    )
    assert list(figure.data[0].customdata) == ["FRA", "QAT"]
    assert list(figure.data[0].marker.line.width) == [0, 2]
    assert list(figure.layout.yaxis.ticktext) == ["France", "<b>Qatar</b>"]


def test_colours_come_by_key():
    rows = pd.DataFrame({"sector": ["agriculture", "services"], "share": [7.0, 68.0]})
    figure = bars.ranking(rows, value="share", label="sector", colours=theme.SECTOR_COLOURS, lang="en", space=PHONE)
    assert list(figure.data[0].marker.color) == [theme.SECTOR_COLOURS["agriculture"], theme.SECTOR_COLOURS["services"]]


def test_marks_differ_by_fill_and_are_named_in_a_legend():
    rows = pd.DataFrame(
        {"name": ["A", "B", "C"], "share": [1.0, 2.0, 3.0], "basis": ["Born abroad", "Citizens", "Born abroad"]}
    )
    figure = bars.ranking(rows, value="share", label="name", mark="basis", lang="en", period=2022, space=PHONE)
    assert [(t.name, list(t.y), t.marker.pattern.shape) for t in figure.data[:2]] == [
        ("Born abroad", [0, 2], ""),
        ("Citizens", [1], "/"),
    ]
    assert figure.layout.showlegend is True
    assert figure.data[1].hovertext[0] == "B<br>2.0 per cent, 2022, Citizens"


@pytest.fixture
def shares():
    return pd.DataFrame(
        {
            "edition": ["1st edition"] * 3 + ["4th edition"] * 3,
            "sector": ["services", "agriculture", "industry"] * 2,
            "share": [71.1, 11.1, 17.8, 68.4, 7.4, 24.3],
        }
    )


def test_groups_are_stacked_in_the_order_of_the_words(shares):
    words = {"agriculture": "Agriculture", "industry": "Industry", "services": "Services"}
    figure = bars.grouped(
        shares,
        value="share",
        category="edition",
        group="sector",
        colours=theme.SECTOR_COLOURS,
        words=words,
        lang="en",
        stacked=True,
        space=PHONE,
    )
    drawn = [trace for trace in figure.data if trace.type == "bar"]
    assert [trace.name for trace in drawn] == ["Agriculture", "Industry", "Services"]
    assert figure.layout.barmode == "stack"
    assert list(drawn[0].x) == [11.1, 7.4]
    assert list(drawn[0].y) == [0, 1]
    assert list(figure.layout.xaxis.range) == [0, pytest.approx(100.1)]
    assert drawn[2].hovertext[0] == "1st edition, Services<br>71.1 per cent"


def test_groups_side_by_side_carry_values_at_their_ends(shares):
    figure = bars.grouped(
        shares, value="share", category="edition", group="sector", colours={}, words={}, lang="en", space=PHONE
    )
    assert figure.layout.barmode == "group"
    assert {trace.textposition for trace in figure.data if trace.type == "bar"} == {"outside"}
    assert list(figure.layout.xaxis.range) == [0, 71.1]


def test_a_selected_category_has_a_bold_name(shares):
    figure = bars.grouped(
        shares,
        value="share",
        category="edition",
        group="sector",
        colours={},
        words={},
        lang="en",
        selected=[shares["edition"].iloc[0]],
        space=PHONE,
    )
    assert [name.startswith("<b>") for name in figure.layout.yaxis.ticktext] == [True, False]


def test_values_at_the_ends_of_bars_keep_their_size_in_thin_bars(workers, shares):
    ranked = bars.ranking(workers, value="migrant_workers", label="subregion", lang="en", space=PHONE)
    side = bars.grouped(
        shares, value="share", category="edition", group="sector", colours={}, words={}, lang="en", space=PHONE
    )
    assert {trace.constraintext for figure in (ranked, side) for trace in figure.data if trace.type == "bar"} == {
        "none"
    }


def test_marks_are_lines_across_all_bars_within_the_axis(workers):
    figure = bars.ranking(
        workers, value="migrant_workers", label="subregion", lang="en", marks=((50_000_000, "Fifty"),), space=PHONE
    )
    assert {shape.x0 for shape in figure.layout.shapes} == {50_000_000}
    assert [note.text for note in figure.layout.annotations] == ["Fifty"]
    assert figure.layout.xaxis.range[1] == 50_000_000


def test_a_mark_is_broken_where_a_value_or_no_data_is_written():
    rows = pd.DataFrame({"name": ["A", "B", "C", "D"], "cost_of_sending": [20.0, 4.5, 2.0, None]})
    figure = bars.ranking(rows, value="cost_of_sending", label="name", lang="en", marks=((5.0, "5"),), space=PHONE)
    assert {(shape.y0, shape.y1) for shape in figure.layout.shapes} == {(-0.5, 0.5), (1.5, 2.5)}


def test_divided_bars_are_parts_one_after_another_with_the_whole_at_their_end():
    rows = pd.DataFrame(
        {"name": ["A", "B"], "key": ["a", "b"], "migrant_stock": [10, 4], "women": [4.0, 4.0], "men": [6.0, 0.0]}
    ).rename(columns={"women": "migrant_stock_female", "men": "migrant_stock_male"})
    figure = bars.divided(
        rows,
        value="migrant_stock",
        parts=("migrant_stock_female", "migrant_stock_male"),
        words=("Women", "Men"),
        colours=("#111111", "#222222"),
        label="name",
        key="key",
        lang="en",
        selected=["b"],
        space=PHONE,
    )
    women, men, whole = figure.data[:3]
    assert [(part.name, list(part.x), part.text) for part in (women, men)] == [
        ("Women", [4, 4], None),
        ("Men", [6, 0], None),
    ]
    assert figure.layout.barmode == "stack"
    assert (list(whole.x), list(whole.text)) == ([10, 4], [" 10", " <b>4</b>"])
    assert list(women.customdata) == list(whole.customdata) == ["a", "b"]
    assert men.hovertext[0] == "A, Men<br>6"


def test_falls_run_to_the_right_with_their_sign():
    rows = pd.DataFrame({"name": ["A", "B"], "change_persons": [-10.0, -4.0]})
    figure = bars.ranking(rows, value="change_persons", label="name", lang="en", falls=True, space=PHONE)
    assert list(figure.data[0].x) == [-10, -4]
    assert figure.layout.xaxis.range == (0, -10)
    assert list(figure.data[0].text) == ["−10", "−4"]


def test_words_of_another_source_stand_in_small_letters_under_the_value_of_their_row(workers):
    told = {"Arab States": "A paper: 29"}
    figure = bars.ranking(workers, value="migrant_workers", label="subregion", told=told, lang="en", space=PHONE)
    first, second = figure.data[0].text[:2]
    assert first == "37.4\xa0million"
    assert second.startswith("24.1\xa0million<br><span")
    assert "A paper: 29" in second
