import pytest

from dashboard.definitions import stock_remarks
from dashboard.messages.values import say
from dashboard.rendering import facts_of, render, said
from dashboard.selections import read_selection
from dashboard.terms import OTHER_ORIGIN
from dashboard.views.corridors import country
from tests.support import PHONE


def rendered(chart=country.SANKEY, **query):
    selection, problems = read_selection(chart.controls, query)
    assert not problems
    return render(chart, selection)


def persons(rows, direction, code):
    found = rows[(rows["direction"] == direction) & (rows["country"] == code)]
    return found["migrant_stock"].item()


def test_both_sides_of_a_country_are_those_of_the_source():
    rows = rendered(centre="ARE", year="2024").rows
    assert persons(rows, "immigrants", "IND") == 3_248_545
    assert persons(rows, "emigrants", "CAN") == 36_578
    assert persons(rows, "immigrants", OTHER_ORIGIN) == 248_004


def test_the_chosen_country_comes_before_the_readers_and_that_before_india():
    assert rendered().title == "Who came to India and who left it, 2024"
    assert rendered(country="PHL").title == "Who came to the Philippines and who left it, 2024"
    assert rendered(country="PHL", centre="NPL").title == "Who came to Nepal and who left it, 2024"


def test_the_headline_names_the_largest_partner_of_the_larger_side():
    assert rendered(centre="PHL").headline == (
        "Largest group of emigrants from the Philippines: 2.3 million in the United States of America, 2024"
    )
    assert rendered(centre="ARE", sex="female").headline.startswith(
        "Largest known group of immigrant women in the United Arab Emirates: "
    )


def test_where_no_country_is_the_largest_alone_their_number_is_said():
    assert rendered(centre="SSD", year="1990").headline == (
        "652,365 people from other countries lived in South Sudan in 1990"
    )


def test_the_sentence_says_both_sides_and_those_of_unknown_origin():
    assert rendered(centre="TUV").summary == (
        "1,239 people from Tuvalu lived in other countries in 2024. Of 9 countries and areas, those with the "
        "largest numbers were Fiji (428), Kiribati (329) and Australia (290). 246 people from other countries lived "
        "in Tuvalu in 2024. Of 5 countries and areas of origin, those with the largest numbers were Kiribati (64), "
        "Fiji (57) and Nauru (5). The origin of 115 is not known."
    )


def test_the_sudan_and_south_sudan_are_remarked_on_up_to_2005():
    for chart in (country.SANKEY, country.MAP):
        for code in ("SDN", "SSD"):
            assert say(stock_remarks.SUDAN_BY_ORIGIN) in rendered(chart, centre=code, year="2005").notes
            assert say(stock_remarks.SUDAN_BY_ORIGIN) not in rendered(chart, centre=code, year="2010").notes
    assert say(stock_remarks.SUDAN_BY_ORIGIN) in rendered(centre="EGY", country="SSD", year="1990").notes


def test_france_and_its_parts_say_that_nobody_from_a_part_is_in_france():
    said = " ".join(rendered(centre="REU").notes)
    assert "persons born in Réunion count as migrants in France" in said
    assert "nobody from there lives in France" in said
    said = " ".join(rendered(country.MAP, centre="FRA").notes)
    assert "Guadeloupe, French Guiana, Martinique, Mayotte, New Caledonia, French Polynesia, Réunion" in said


def test_a_country_without_figures_is_said_to_have_none():
    one = rendered(country="XKX")
    assert one.rows.empty
    assert one.headline == "No people who came to Kosovo (under UNSCR 1244) or left it are in the data for 2024"
    assert rendered(country.MAP, country="XKX").headline == (
        "No people from Kosovo (under UNSCR 1244) who live elsewhere are in the data for 2024"
    )


def test_a_side_without_anybody_is_said_over_the_chart():
    selection, _ = read_selection(country.SANKEY.controls, {"centre": "ARE"})
    rows = country.sides(**selection)
    inward = rows[rows["direction"] == "immigrants"]
    texts = [note.text for note in country.flows_figure(inward, selection, PHONE).layout.annotations]
    assert "No emigrants<br>in the data" in texts
    told = facts_of(country.SANKEY, inward, selection)
    assert said(country.SANKEY.summary, told, "en")[-1] == (
        "No people from the United Arab Emirates who live elsewhere are in the data for 2024."
    )


def test_the_map_shows_the_side_that_is_chosen():
    born = rendered(country.MAP, centre="ARE", direction="immigrants")
    assert set(born.rows["direction"]) == {"immigrants"}
    assert born.title == "Where immigrants in the United Arab Emirates come from, 2024"
    assert rendered(country.MAP, centre="ARE").title == "Where people from the United Arab Emirates live, 2024"


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        ({"customdata": "SAU", "label": "Saudi Arabia"}, "SAU"),
        ({"location": "SAU"}, "SAU"),
        ({"customdata": ""}, None),
        ({"customdata": OTHER_ORIGIN}, None),
        ({"customdata": "IND"}, None),
        ({"location": "XJK"}, None),
        ({}, None),
    ],
)
def test_a_press_on_one_partner_puts_it_in_the_middle(point, answer):
    selection, _ = read_selection(country.SANKEY.controls, {"centre": "IND"})
    assert country.pressed(point, selection) == answer


def test_hovers_say_the_share_of_the_side_and_the_share_of_women():
    node = rendered(centre="ARE").figure["data"][0]["node"]
    assert node["label"][0] == "India<br>3.2 million, 2024, 39.8 per cent of immigrants, 29.8 per cent women"


def test_the_readers_country_is_named_among_the_partners_of_another():
    figure = rendered(centre="IND", country="NLD").figure
    names = [note["text"] for note in figure["layout"]["annotations"]]
    assert any(name.startswith("<b>Netherlands") for name in names)
