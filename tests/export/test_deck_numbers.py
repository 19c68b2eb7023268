import pytest

from dashboard.export.deck.numbers import labels, ticks


@pytest.mark.parametrize(
    ("values", "texts", "code"),
    [
        ([12.5, 7.04], ["12.5", "7.0"], "#,##0.0"),
        ([1_005, 12], ["1,005", "12"], "#,##0"),
        ([52_375_047, 9_186_757], ["52.4 million", "9.2 million"], '#,##0.0,," million"'),
        ([130_300_000, 11_500_000], ["130.3", "11.5"], "#,##0.0,,"),
        (
            [2_400_000_000, 5_000_000, 800],
            ["2.4 billion", "5.0 million", "800"],
            '[>=999950000]#,##0.0,,," billion";[>=999950]#,##0.0,," million";#,##0',
        ),
    ],
)
def test_a_format_writes_what_the_page_writes(values, texts, code):
    assert labels(values, texts, lang="en") == code


def test_words_that_no_format_writes_are_left_to_text():
    assert labels([12.5, 3.0], ["12.5", "about 3"], lang="en") is None


@pytest.mark.parametrize(
    ("values", "texts", "code"),
    [
        ([0.0, 20e6, 40e6], ["0", "20", "40<br>million"], '[>=39960000]#,##0,," million";#,##0,,'),
        ([0.0, 20.0, 40.0], ["0", "20", "40%"], '[>=39.96]#,##0"%";#,##0'),
        ([0.0, 0.5, 1.0], ["0", "0.5", "1.0"], "#,##0.0"),
        ([0.0, 5e9], ["0", "US$ 5<br>billion"], '[>=4995000000]"US$ "#,##0,,," billion";#,##0,,,'),
    ],
)
def test_the_topmost_tick_alone_carries_the_unit(values, texts, code):
    assert ticks(values, texts, lang="en") == code


def test_ticks_that_are_names_have_no_format():
    assert ticks([0, 1], ["Nepal", "Namibia"], lang="en") is None


@pytest.mark.parametrize(
    ("lang", "values", "texts", "code"),
    [
        ("fr", [24_100_000, 9_200_000], ["24,1 millions", "9,2 millions"], '#,##0.0,," millions"'),
        (
            "fr",
            [24_100_000, 1_700_000],
            ["24,1 millions", "1,7 million"],
            '[>=24100000]#,##0.0,," millions";#,##0.0,," million"',
        ),
        ("es", [856_600_000_000], ["856.600 millones"], '#,##0,," millones"'),
        ("zh", [167_712_000, 11_234_000_000], ["1.68亿", "112.34亿"], '0\\.00,,"亿"'),
        ("zh", [1_234_000, 24_300], ["123.4万", "24,300"], '[>=999950]0\\.0,"万";#,##0'),
        ("zh", [1_700_000, 24_300], ["170万", "24,300"], None),
    ],
)
def test_words_of_scale_are_those_of_the_language(lang, values, texts, code):
    assert labels(values, texts, lang=lang) == code


def test_an_axis_in_chinese_runs_in_ten_thousands():
    assert ticks([0.0, 2e6, 4e6], ["0", "200", "400万"], lang="zh") == '[>=3996000]0\\.0,"万";0\\.0,'
    assert ticks([0.0, 2e8, 4e8], ["0", "2", "4亿"], lang="zh") == '[>=399600000]0\\.00,,"亿";0\\.00,,'
