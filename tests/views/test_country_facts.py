"""What the profile of a country or area tells of its figures, before it is put into words."""

import pandas as pd
import pytest

from dashboard import formats
from dashboard.components.page import index
from dashboard.data import catalogue
from dashboard.messages import terms
from dashboard.messages.values import Share, Year, say
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.country import VIEW, compare, facts, memberships, partners, people

WOMEN = "share_female"


def rendered(chart, **query: str):
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def test_figures_are_those_of_the_years_that_have_one():
    rows = pd.DataFrame({"year": [1990, 1995, 2000], WOMEN: [48.0, float("nan"), 50.0]})
    assert facts.figures(rows, WOMEN) == [(1990, 48.0), (2000, 50.0)]


@pytest.mark.parametrize(
    ("found", "span"),
    [
        ([], "none"),
        ([(2000, 48.0)], "once"),
        ([(1990, 48.04), (2000, 48.0)], "same"),
        ([(1990, 47), (2000, 48)], "both"),
    ],
)
def test_a_change_is_told_by_what_is_written(found, span):
    assert facts.change(found, column=WOMEN, lang="en")["span"] == span


def test_extremes_that_are_written_as_the_last_figure_are_not_told_again():
    found = [(1990, 48.0), (1995, 51.0), (2000, 48.02)]
    told = facts.extremes(found, column=WOMEN, lang="en")
    assert told["ends"] == "high"
    assert (told["high"], told["highest"], told["end"]) == (Share(51.0), Year(1995), Year(2000))
    assert facts.extremes(found[:2], column=WOMEN, lang="en")["ends"] == "low"
    assert facts.extremes([*found, (2005, 49.0)], column=WOMEN, lang="en")["ends"] == "both"
    assert facts.extremes(found[:1], column=WOMEN, lang="en")["ends"] == "last"
    assert facts.extremes([], column=WOMEN, lang="en")["ends"] == "none"


def test_what_is_nearly_all_is_not_told_as_all():
    headline = rendered(partners.DESTINATIONS, country="ESH", year="2005").headline
    assert headline == "Over 99.9 per cent of emigrants live in Algeria"


def test_a_country_that_lacks_a_figure_is_told_so_by_name():
    chart = rendered(people.UNEMPLOYMENT, country="VAT")
    assert chart.headline == "No data: unemployment"
    assert chart.summary == "The World Bank has no such figure for the Holy See."


def test_the_subtitle_names_who_is_beside_the_country():
    for query, words in (
        ({"against": "subregion"}, "Per cent; beside Burundi and the rest of the Caribbean"),
        ({"against": "income"}, "Per cent; beside Burundi and the other upper-middle income economies"),
        ({"against": "chosen"}, "Per cent; beside Burundi"),
        ({"against": "chosen", "others": ""}, "Per cent; beside no other"),
    ):
        assert rendered(compare.CHART, **({"country": "JAM", "others": "BDI"} | query)).subtitle == words


def test_every_role_and_regime_of_the_lists_has_its_words():
    listed, communities = catalogue.frame("memberships"), catalogue.frame("communities")
    found = {
        "role": listed["role"],
        "kind": communities["kind"],
        "mobility_regime": communities["mobility_regime"].dropna(),
    }
    for column, told in found.items():
        assert [say(terms.words(column, one)) for one in told] == told.tolist()


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("en", "Economic community, member, list of December 2025"),
        ("fr", "Communauté économique, membre, liste de décembre 2025"),
        ("ru", "Экономическое сообщество, член, перечень: декабрь 2025 года"),
        ("ar", "جماعة اقتصادية، عضو، قائمة كانون الأول/ديسمبر 2025"),
        ("zh", "经济共同体，成员，名单日期2025年12月"),
    ],
)
def test_the_date_of_a_list_is_written_as_the_language_writes_months(lang, lines):
    drawn = rendered(memberships.CHART, country="GHA", lang=lang).figure["layout"]["annotations"]
    assert any(lines in one["text"].replace("<br>", " ") for one in drawn)


@pytest.mark.parametrize(
    ("lang", "youngest", "oldest"),
    [
        ("en", "0-14", "65+"),
        ("fr", "0-14", "65 et plus"),
        ("zh", "0至14岁", "65岁及以上"),
        ("ru", "0–14", "65 и старше"),
    ],
)
def test_ages_are_written_in_the_language(lang, youngest, oldest):
    chart = rendered(people.AGE, country="JAM", lang=lang)
    words = [text.replace("<br>", " ") for text in chart.figure["layout"]["xaxis"]["ticktext"]]
    assert (words[0], words[-1]) == (youngest, oldest)
    assert formats.cell("65+", column="age_group", lang=lang) == oldest


def test_a_membership_is_told_by_the_name_of_the_community_and_the_role():
    assert rendered(memberships.CHART, country="CAN").summary.startswith("The lists here name Canada. ")
    assert "Andean Community: member" in rendered(memberships.CHART, country="BOL").summary


def test_the_index_is_sorted_as_the_language_sorts():
    links = [part.children for part in index(VIEW, {"lang": "ru"})._traverse() if type(part).__name__ == "A"]
    assert links[:3] == ["Азия", "Африка", "Европа"]
