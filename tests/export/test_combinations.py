"""Several values of a key as they are typed, and the selections they stand for."""

import pytest

from dashboard.export.combinations import selections, values
from dashboard.messages.refusals import UnusableSelectionError
from dashboard.view import Chart, Control, Option
from tests.support import worded


def control(name, texts, **rest):
    options = [Option(value=text, label=f"The {text}") for text in texts]
    return Control(name=name, label=name.title(), options=lambda: options, default=lambda: texts[0], **rest)


SEX = control("sex", ["both", "female", "male"])
YEAR = control("year", ["1990", "1995", "2000", "2024"], number=True)
AREA = control("area", ["", "AFG", "NPL", "PHL"])
AGE = control("age", ["all", "15-24", "25+"])
COUNTRIES = control("countries", ["AFG", "NPL", "PHL"], many=True)
CHART = Chart(
    id="a-chart",
    title=worded(""),
    subtitle=worded(""),
    datasets=(),
    controls=(SEX, YEAR, COUNTRIES),
    rows=lambda **_: None,
    figure=lambda *_: None,
    facts=lambda *_: {},
    headline=worded(""),
    summary=worded(""),
)


@pytest.mark.parametrize(
    ("of", "typed", "expected"),
    [
        (SEX, ["female"], ["female"]),
        (SEX, ["female,male"], ["female", "male"]),
        (SEX, ["female|male"], ["female", "male"]),
        (SEX, ["female", "male"], ["female", "male"]),
        (SEX, ["male", "male,female"], ["male", "female"]),
        (SEX, ["all"], ["both", "female", "male"]),
        (SEX, ["*"], ["both", "female", "male"]),
        (SEX, ["female..male"], ["female", "male"]),
        (YEAR, ["1995..2024"], ["1995", "2000", "2024"]),
        (YEAR, ["1991..2023"], ["1995", "2000"]),
        (YEAR, ["1990,2000..2024"], ["1990", "2000", "2024"]),
        (AREA, ["all"], ["AFG", "NPL", "PHL"]),
        (AREA, [""], [""]),
        (AGE, ["all"], ["all"]),
        (AGE, ["*"], ["all", "15-24", "25+"]),
        (COUNTRIES, ["AFG,NPL"], ["AFG,NPL"]),
        (COUNTRIES, ["AFG,NPL|PHL"], ["AFG,NPL", "PHL"]),
        (COUNTRIES, ["AFG,NPL", "PHL"], ["AFG,NPL", "PHL"]),
        (COUNTRIES, ["all"], ["AFG", "NPL", "PHL"]),
    ],
)
def test_what_is_typed_names_one_value_for_each_picture(of, typed, expected):
    assert values(of, typed) == expected


def test_every_combination_is_a_selection_and_the_first_control_changes_last():
    chosen = selections(CHART, {"year": ["1990..1995"], "sex": ["female,male"]})
    assert [(one["sex"], one["year"]) for one in chosen] == [
        ("female", 1990),
        ("female", 1995),
        ("male", 1990),
        ("male", 1995),
    ]
    assert {one["countries"] for one in chosen} == {("AFG",)}


def test_nothing_typed_is_the_defaults_alone():
    assert [dict(one) for one in selections(CHART, {})] == [
        {"countries": ("AFG",), "lang": "en", "sex": "both", "year": 1990}
    ]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"sexes": ["female"]}, "“sexes” is not a choice here (there are: sex, year, countries, lang)"),
        ({"sex": ["female,none"]}, "“none” is not among the values of “sex” (both, female, male)"),
        ({"sex": ["both..none"]}, "“none” is not among the values of “sex”"),
        ({"sex": ["male..both"]}, "“sex” runs backwards from male to both: a range is written sex=both..male."),
        ({"year": ["2001..2010"]}, "“year” has no value from 2001 to 2010 (1990, 1995, 2000, 2024)"),
        ({"year": ["2000..1990"]}, "“year” runs backwards from 2000 to 1990: a range is written year=1990..2000."),
        ({"year": ["2030..2025"]}, "“year” runs backwards from 2030 to 2025: a range is written year=2025..2030."),
        ({"countries": ["AFG,XXX"]}, "“XXX” is not among the values of “countries”"),
    ],
)
def test_what_no_chart_knows_is_refused_with_what_it_knows(typed, said):
    with pytest.raises(UnusableSelectionError) as refused:
        selections(CHART, typed)
    assert said in str(refused.value)
