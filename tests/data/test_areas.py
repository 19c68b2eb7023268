import pytest

from dashboard.data import areas


def test_areas_carry_code_and_name():
    rows = areas.areas().set_index("country")
    assert rows.loc["NAM", "name"] == "Namibia"
    assert areas.names()["NPL"] == "Nepal"


def test_areas_cannot_be_spoiled():
    areas.areas().loc[:, "name"] = "nowhere"
    assert areas.areas()["name"].nunique() > 200


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("United States of America", "the United States of America"),
        ("Philippines", "the Philippines"),
        ("Niger", "the Niger"),
        ("Nigeria", "Nigeria"),
        ("Nepal", "Nepal"),
        ("Arab States", "the Arab States"),
        ("Latin America and the Caribbean", "Latin America and the Caribbean"),
    ],
)
def test_some_names_take_an_article_within_a_sentence(name, said):
    assert areas.in_sentence(name) == said
    assert areas.in_sentence(name, "fr") == name
