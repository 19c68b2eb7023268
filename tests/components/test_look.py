"""What a reader asks of a table: all rows, a search, an order, a page, and the reader's country above them."""

import pandas as pd
import pytest

from dashboard.components.look import PAGE_ROWS, Look, leading, read, seen

COUNTRIES = pd.DataFrame(
    {
        "name": ["Germany", "Nepal", "Côte d’Ivoire", "Namibia"],
        "migrant_stock": [40.0, 30.0, None, 10.0],
        "sex": ["female", "both", "male", "female"],
        "country": ["DEU", "NPL", "CIV", "NAM"],
    }
)
CORRIDORS = pd.DataFrame(
    {
        "origin_name": ["Nepal", "Mexico", "United States of America"],
        "destination_name": ["Qatar", "United States of America", "Mexico"],
        "migrant_stock": [1, 2, 3],
        "origin": ["NPL", "MEX", "USA"],
        "destination": ["QAT", "USA", "MEX"],
    }
)


def page_of(look: Look, *, own: str = "", rows: pd.DataFrame = COUNTRIES, lang: str = "en"):
    return seen(rows.head(2), rows, look, own=own, lang=lang)


def test_a_table_begins_with_the_rows_of_the_picture():
    found = page_of(Look())
    assert found.rows["country"].tolist() == ["DEU", "NPL"]
    assert (found.found, found.page, found.pages) == (2, 1, 1)


def test_all_rows_are_there_when_they_are_asked_for():
    assert page_of(Look(every=True)).rows["country"].tolist() == ["DEU", "NPL", "CIV", "NAM"]


@pytest.mark.parametrize(
    ("words", "countries"),
    [
        ("nam", ["NAM"]),
        ("cote", ["CIV"]),
        ("CÔTE D", ["CIV"]),
        ("women namib", ["NAM"]),
        ("npl", ["NPL"]),
        ("(", []),
        ("nowhere", []),
    ],
)
def test_a_search_is_in_all_rows_whatever_marks_and_capitals(words, countries):
    found = page_of(Look(find=words))
    assert found.rows["country"].tolist() == countries
    assert found.found == len(countries)


def test_a_search_finds_both_ends_of_a_corridor_in_the_words_of_the_reader():
    assert page_of(Look(find="mexico united"), rows=CORRIDORS).rows["migrant_stock"].tolist() == [2, 3]


@pytest.mark.parametrize(
    ("look", "countries"),
    [
        (Look(every=True, sort="migrant_stock"), ["NAM", "NPL", "DEU", "CIV"]),
        (Look(every=True, sort="migrant_stock", down=True), ["DEU", "NPL", "NAM", "CIV"]),
        (Look(every=True, sort="name"), ["CIV", "DEU", "NAM", "NPL"]),
        (Look(every=True, sort="name", down=True), ["NPL", "NAM", "DEU", "CIV"]),
        # Codes stand in reading order: both, women, men.
        (Look(every=True, sort="sex"), ["NPL", "DEU", "NAM", "CIV"]),
        (Look(every=True, sort="share_female"), ["DEU", "NPL", "CIV", "NAM"]),
    ],
)
def test_rows_stand_in_the_order_asked_for_and_gaps_at_the_end(look, countries):
    assert page_of(look).rows["country"].tolist() == countries


def test_an_origin_that_is_no_place_stands_after_all_names():
    rows = CORRIDORS.assign(origin=["OTH", "MEX", "USA"], origin_name=["Other origins", "Mexico", "United States"])
    assert page_of(Look(every=True, sort="origin_name"), rows=rows).rows["origin"].tolist() == ["MEX", "USA", "OTH"]


def test_the_reader_s_country_stands_above_whatever_is_asked():
    for look in (Look(), Look(every=True, sort="migrant_stock"), Look(find="germany")):
        found = page_of(look, own="NAM")
        assert found.own["country"].tolist() == ["NAM"]
        assert "NAM" not in found.rows["country"].tolist()
    assert page_of(Look(find="germany"), own="NAM").found == 1


def test_rows_about_two_countries_or_one_alone_have_none_above_them():
    assert page_of(Look(every=True), own="NPL", rows=CORRIDORS).own.empty
    nepal = COUNTRIES.assign(country="NPL")
    assert page_of(Look(every=True), own="NPL", rows=nepal).own.empty


def test_a_long_table_is_read_by_pages():
    rows = pd.DataFrame({"origin_name": "Nepal", "migrant_stock": range(250), "origin": "NPL", "destination": "QAT"})
    second = page_of(Look(every=True, page=2), rows=rows)
    assert second.rows["migrant_stock"].tolist() == list(range(PAGE_ROWS, 2 * PAGE_ROWS))
    assert (second.page, second.pages, second.found) == (2, 3, 250)
    assert page_of(Look(every=True, page=9), rows=rows).rows["migrant_stock"].tolist() == list(range(200, 250))


def test_an_address_says_what_is_asked():
    asked = {"rows": "all", "find": " nepal ", "sort": "-migrant_stock", "page": "3", "year": "2024"}
    assert read(asked) == Look(every=True, find="nepal", sort="migrant_stock", down=True, page=3)


@pytest.mark.parametrize("query", [{}, {"rows": "some", "sort": "drop table", "page": "-1"}, {"page": ["1", "2"]}])
def test_what_an_address_cannot_mean_is_as_if_it_were_not_there(query):
    assert read(query) == Look()


def test_name_and_figure_come_first():
    assert leading(COUNTRIES) == (["name", "migrant_stock", "sex"], "migrant_stock")
    ranked = COUNTRIES.assign(rank=1, share_of_total=5.0)[
        ["rank", "name", "migrant_stock", "share_of_total", "country"]
    ]
    assert leading(ranked) == (["name", "migrant_stock", "rank", "share_of_total"], "migrant_stock")
    assert leading(ranked, "share_of_total") == (
        ["name", "share_of_total", "rank", "migrant_stock"],
        "share_of_total",
    )
    assert leading(CORRIDORS)[0] == ["origin_name", "destination_name", "migrant_stock"]


def test_of_rows_about_one_country_what_they_differ_by_comes_first():
    rows = pd.DataFrame({"name": "Nepal", "year": [1990, 2024], "net_migration": [1, 2], "country": "NPL"})
    assert leading(rows)[0] == ["year", "net_migration", "name"]
