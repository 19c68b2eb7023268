"""The list of statements, read from small files."""

import pytest

from dashboard.sources import claim_topics, claims
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_text

HEADER = ",".join(claims.COLUMNS)
PAPER = next(iter(claim_topics.PAPERS))


def line(claim, number, unit, *, words="Share of something", year="2015", paper=PAPER, confidence="read"):
    return f'{claim},"{paper}",section 1,"{words}",{number},{unit},{year},none,{confidence}'


def read(sources, *lines):
    write_text(sources, claims.CLAIMS, [HEADER, *lines])
    return claims.claims(sources).set_index("claim_id")


@pytest.mark.parametrize(
    ("number", "unit", "told"),
    [
        ("52", "per cent", ("per cent", 52.0, 1.0)),
        ("12.5", "per cent (an eighth)", ("per cent", 12.5, 0.1)),
        ("164 million", "people", ("people", 164e6, 1e6)),
        ("8.45 million", "people", ("people", 8.45e6, 1e4)),
        ("55", "million people", ("people", 55e6, 1e6)),
        ("401 billion", "US$", ("US dollars", 401e9, 1e9)),
    ],
)
def test_a_printed_number_is_read_with_its_scale_and_its_last_digit(tmp_path, number, unit, told):
    row = read(tmp_path, line("C006", number, unit)).loc["C006"]
    assert (row["unit"], row["stated"]) == told[:2]
    assert row["rounded_to"] == pytest.approx(told[2])
    assert row["printed"] == number


def test_a_range_has_both_ends(tmp_path):
    row = read(tmp_path, line("C002", "1006-3955", "US$ (Atlas)")).loc["C002"]
    assert (row["stated"], row["stated_to"]) == (1006, 3955)


@pytest.mark.parametrize(
    ("number", "unit"), [("2016-2019", "years"), ("1970s", "decade"), ("thousands", "workers"), ("0 of 8", "goals")]
)
def test_what_is_no_statistic_has_no_number(tmp_path, number, unit):
    assert read(tmp_path, line("C015", number, unit))["stated"].isna().all()


@pytest.mark.parametrize(
    ("words", "number", "bound"),
    [
        ("Share of migrants, more than", "50", "over"),
        ("Women among migrants, nearly", "50", "nearly"),
        ("More developing than high-income parties", "more than 50", "over"),
        ("A share that rose over five decades", "5", None),
    ],
)
def test_a_bound_is_read_where_the_words_end_with_it(tmp_path, words, number, bound):
    found = read(tmp_path, line("C018", number, "per cent", words=words))["bound"]
    assert found.tolist() == [bound] if bound else found.isna().all()


@pytest.mark.parametrize(("text", "year"), [("2015", 2015), ("c. 2010", 2010), ("2013-01", 2013), ("2020 Q2", 2020)])
def test_a_year_is_read_where_there_is_one(tmp_path, text, year):
    assert read(tmp_path, line("C006", "52", "per cent", year=text))["year"].tolist() == [year]


@pytest.mark.parametrize("text", ["n.d.", "1998-2008", "1960s-2010s", "1970s"])
def test_no_year_is_read_where_there_is_none_or_several(tmp_path, text):
    assert read(tmp_path, line("C006", "52", "per cent", year=text))["year"].isna().all()


def test_every_statement_has_a_topic_and_what_would_settle_it_is_known_of_the_others(tmp_path):
    row = read(tmp_path, line("C006", "52", "per cent"), line("C027", "43", "per cent"))
    assert row["topic"].tolist() == ["south", "population"]
    assert row["settled_by"].tolist()[1] == "population-prospects"
    assert row["settled_by"].isna().tolist() == [True, False]


def test_a_statement_without_topic_is_named(tmp_path):
    with pytest.raises(LayoutError, match="no topic is known of C999"):
        read(tmp_path, line("C999", "1", "per cent"))


def test_a_recalled_statement_is_an_error(tmp_path):
    with pytest.raises(LayoutError, match="column confidence: unknown value 'recalled'"):
        read(tmp_path, line("C006", "52", "per cent", confidence="recalled"))


def test_no_statement_has_two_topics():
    listed = [part for parts in claim_topics.TOPICS.values() for part in parts.split()]
    spans = [one for part in listed for one in claim_topics._span(part)]
    assert sorted(spans) == [f"C{number:03}" for number in range(1, 132)]


def test_a_statement_of_one_country_names_it_and_another_none(tmp_path):
    found = read(tmp_path, line("C013", "31.3", "per cent of GDP"), line("C006", "52", "per cent"))["country"]
    assert found["C013"] == "NPL"
    assert found.isna()["C006"]


def test_no_statement_is_of_two_countries():
    listed = [
        one for part in claim_topics.COUNTRIES.values() for each in part.split() for one in claim_topics._span(each)
    ]
    assert len(listed) == len(set(listed))
