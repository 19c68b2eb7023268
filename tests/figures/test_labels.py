import itertools
from math import ceil

import pandas as pd
import pytest

from dashboard import letters
from dashboard.figures import labels


def test_names_are_wrapped_on_lines_of_about_equal_length_and_never_cut():
    assert labels.wrap("Northern, Southern and Western Europe", room=200) == "Northern, Southern<br>and Western Europe"
    assert labels.wrap("Arab States", room=160) == "Arab States"
    assert labels.wrap("Donaudampfschifffahrt", room=60) == "Donaudampfschifffahrt"


def test_a_wrapped_name_holds_every_word_within_its_room():
    name = "United Kingdom of Great Britain and Northern Ireland"
    wrapped = labels.wrap(name, room=160)
    assert wrapped.replace("<br>", " ") == name
    assert max(labels.width(line) for line in wrapped.split("<br>")) <= 160


def test_the_width_of_a_line_is_that_of_its_letters_bold_where_they_are():
    assert labels.width("12 <b>34</b>") == letters.width("12 ", 14) + letters.width("34", 14, bold=True)
    assert labels.width('<span style="color:#123456">5 &lt; 6</span>', size=13) == letters.width("5 < 6", 13)


def test_room_is_that_of_the_longest_line_bold_over_a_break_too():
    assert labels.room([], gap=10) == 10
    assert labels.room(["1<br>wide", "9"], gap=4) == ceil(letters.width("wide", 14)) + 4
    assert labels.room(["<b>1<br>wide</b>"], gap=4) == ceil(letters.width("wide", 14, bold=True)) + 4
    assert labels.room(["<b>wide</b><br>wide"], gap=4) == ceil(letters.width("wide", 14, bold=True)) + 4


def test_values_at_marks_leave_the_unit_to_the_subtitle():
    assert labels.short(24_100_000, column="migrant_workers", lang="en") == "24.1 million"
    assert labels.short(12.5, column="share_female", lang="en") == "12.5"
    assert labels.short(856_600_000_000, column="remittances", lang="en") == "856.6 billion"
    assert labels.short(None, column="share_female", lang="en") == "no data"


def test_hover_tells_place_value_with_unit_period_and_mark():
    told = labels.hover("Qatar", value=24.2, column="share_female", lang="en", period=2024, mark="estimate")
    assert told == "Qatar<br>24.2 per cent, 2024, estimate"


def test_a_hover_sets_its_parts_apart_as_the_language_does():
    said = labels.hover("مصر", value=1_500_000, column="migrant_stock", lang="ar", period="2024", mark="تقدير")
    assert said == "مصر<br>1.5 مليون، 2024، تقدير"


def test_a_hover_writes_a_year_as_the_language_does():
    assert labels.hover("中国", value=51.6, column="share_female", lang="zh", period=2024) == "中国<br>51.6%，2024年"
    assert labels.hover("中国", value=51.6, column="share_female", lang="zh", period="2024年，估计数") == (
        "中国<br>51.6%，2024年，估计数"
    )
    assert labels.hover("China", value=51.6, column="share_female", lang="fr", period=2024).endswith(", 2024")


def test_a_name_in_a_ranking_stands_behind_its_rank():
    assert labels.ranked("India", 3, lang="en") == "3. India"
    assert labels.ranked("印度", 3.0, lang="zh") == "3.印度"
    assert labels.ranked("Palau", float("nan"), lang="en") == "Palau"


def test_a_year_in_the_head_or_the_mark_of_a_hover_is_written_as_the_language_does():
    told = {"value": 51.6, "column": "share_female", "lang": "zh"}
    assert labels.hover("2024", series="女性", **told) == "2024年，女性<br>51.6%"
    assert labels.hover("东亚", series="1990", mark="2023", **told) == "东亚，1990年<br>51.6%，2023年"
    assert labels.hover("2024", value=51.6, column="share_female", lang="en", series="Women").startswith("2024, Women")


def test_hover_of_a_missing_value_says_so():
    assert labels.hover("Qatar", value=None, column="persons", lang="en") == "Qatar<br>no data"


def test_a_note_goes_before_a_status():
    rows = pd.DataFrame({"note": ["rounded", None], "status": ["approx", "conflict"]})
    assert labels.marks(rows) == ["rounded", "conflict"]


def test_words_for_missing_values_come_from_the_status():
    rows = pd.DataFrame({"persons": [float("nan"), float("nan"), 3.0], "status": ["not published", None, "ok"]})
    assert labels.absent(rows, value="persons", lang="en") == ["not published", "no data", ""]


def test_labels_that_keep_clear_stay_where_they_are():
    assert labels.spread([10, 50, 90], sizes=[10, 10, 10], low=0, high=100) == [10, 50, 90]


def test_labels_that_clash_move_apart_by_as_little_as_possible():
    assert labels.spread([50, 52], sizes=[10, 10], low=0, high=100) == [46, 56]


def test_labels_of_different_height_do_not_overlap_and_keep_their_order():
    wanted, sizes = [31, 30, 29, 80], [30, 10, 20, 10]
    placed = labels.spread(wanted, sizes=sizes, low=0, high=100)
    order = sorted(range(4), key=lambda at: wanted[at])
    for below, above in itertools.pairwise(order):
        assert placed[above] - placed[below] >= (sizes[above] + sizes[below]) / 2 - 1e-9


def test_labels_stay_within_the_chart():
    assert labels.spread([99, 100], sizes=[10, 10], low=0, high=100) == [85, 95]
    assert labels.spread([0, 1], sizes=[10, 10], low=0, high=100) == [5, 15]


def test_numbers_in_one_scale_say_that_scale_once():
    assert labels.in_scale([24_100_000, 850_000, None], column="persons", lang="en") == (
        ["24.1", "0.85", "no data"],
        1e6,
    )
    assert labels.in_scale([12.5, 50.0], column="share_female", lang="en") == (["12.5", "50.0"], 1.0)


@pytest.mark.parametrize(("value", "words"), [(5e6, "5 million"), (200_000, "200,000"), (0.5, "0.5")])
def test_round_limits_are_written_without_needless_decimals(value, words):
    assert labels.limit(value, column="persons", lang="en") == words


def test_a_part_is_said_in_the_scale_of_its_whole():
    assert labels.part(64.9e6, of=167.7e6, column="persons", lang="en") == "64.9"
    assert labels.part(850_000, of=8.5e6, column="persons", lang="en") == "0.85"
    assert labels.part(450, of=900, column="persons", lang="en") == "450"
    assert labels.part(None, of=8.5e6, column="persons", lang="en") == "no data"


def test_a_space_that_does_not_break_keeps_a_number_on_one_line():
    assert labels.wrap("US$ 1\u202f000 million", room=80) == "US$ 1\u202f000<br>million"


def test_a_mark_is_the_note_else_the_status_and_no_remark_of_the_table():
    rows = pd.DataFrame(
        {"note": ["few", None], "status": ["derived", "derived"], "remark": ["37.9 + 1.2", "37.9 + 1.2"]}
    )
    assert labels.marks(rows) == ["few", "derived"]
