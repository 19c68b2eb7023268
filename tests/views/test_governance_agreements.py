"""Charts of bilateral agreements, on the bundled data."""

import pytest

from dashboard.messages.values import say
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.governance import (
    agreement_list,
    agreement_partners,
    agreements_by_income,
    agreements_over_time,
    agreements_world,
    provisions,
)

NO_PROOF = "which is no proof that there is none"


def rendered(chart, **query):
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def test_a_reader_sees_whether_the_own_country_has_an_agreement_with_qatar():
    told = rendered(agreement_partners.MAP, country="NPL", partner="QAT")
    assert told.headline == "The data have 2 agreements between Nepal and Qatar (2005 and 2008)"
    assert told.title == "Labour agreements of Nepal"
    assert told.subtitle == "Bilateral agreements concluded up to 2020 and seen in the source"
    assert told.marks == ("Data to 2020; absence is no proof",)
    assert told.summary.endswith("The data have 2 agreements between Nepal and Qatar (2005 and 2008).")


@pytest.mark.parametrize(
    ("country", "partner", "said"),
    [
        ("KEN", "QAT", f"The data have no agreement between Kenya and Qatar, {NO_PROOF}"),
        ("KGZ", "KOR", "A paper names an agreement between Kyrgyzstan and the Republic of Korea; the data have none"),
        ("NPL", "BHR", "The data have one agreement between Nepal and Bahrain (2008)"),
    ],
)
def test_absence_in_the_data_is_no_proof_and_a_paper_is_named(country, partner, said):
    assert rendered(agreement_partners.BARS, country=country, partner=partner).headline == said


def test_partners_stand_by_number_and_of_equal_ones_none_is_named_alone():
    told = rendered(agreement_partners.BARS, state="PHL")
    assert told.headline == "The data have 79 agreements of the Philippines with 29 countries and areas"
    assert told.rows["name"].tolist()[:3] == ["Canada", "Republic of Korea", "Jordan"]
    assert "Jordan (6) and China, Taiwan Province of China (5)." in told.summary
    assert "Japan (4)" not in told.summary


def test_a_former_state_and_a_union_are_partners_by_their_names():
    assert "Yugoslavia" in rendered(agreement_partners.MAP, state="DEU").rows["name"].tolist()
    assert "European Union" in rendered(agreement_partners.MAP, state="MDA").rows["name"].tolist()


def test_a_country_without_any_is_told_so():
    told = rendered(agreement_partners.MAP, state="TKM")
    assert told.rows.empty
    assert told.headline == "The data have no agreement of Turkmenistan"
    assert told.summary == "The data have no agreement of Turkmenistan; that is no proof that there is none."


def test_the_agreements_of_a_pair_stand_one_by_one_with_their_titles():
    told = rendered(agreement_list.LIST, country="NPL", partner="QAT")
    assert told.headline == "The data have 2 agreements between Nepal and Qatar (2005 and 2008)"
    assert told.rows[["year", "name"]].to_numpy().tolist() == [[2008, "Qatar"], [2005, "Qatar"]]
    assert rendered(agreement_list.LIST, country="KEN", partner="QAT").rows.empty


def test_a_title_that_the_source_lacks_and_a_text_that_nobody_found_are_told():
    told = rendered(agreement_list.LIST, state="USA", partner="FRA")
    texts = [text for trace in told.figure["data"] for text in trace["hovertext"]]
    assert (
        "France, 1992<br>title not in the source, The authors of the data found no text and no official evidence."
        in texts
    )


def test_a_press_asks_about_a_country_of_today_alone():
    selection, _ = read_selection(agreement_partners.MAP.controls, {})
    assert agreement_partners.pressed({"location": "QAT"}, selection) == "QAT"
    assert agreement_partners.pressed({"customdata": "yugoslavia"}, selection) is None


def test_agreements_are_counted_beside_pairs_and_by_the_income_of_their_year():
    told = rendered(agreements_over_time.CHART)
    assert told.headline == "308 of 1,221 agreements were concluded from 2000 to 2009"
    assert told.summary.startswith("Of 1,221 agreements of 699 pairs of countries from 1927 to 2020, 650 are between")
    assert "Before 1987: groups of 1987" in told.marks


def test_by_the_groups_of_the_latest_year_nothing_stands_in_for_early_ones():
    told = rendered(agreements_over_time.CHART, groups="latest")
    assert "139 between two of which neither is one" in told.summary
    assert told.marks == ("Data to 2020; amendments count",)


def test_every_country_by_its_partners_and_the_own_by_its_agreements():
    told = rendered(agreements_world.MAP)
    assert told.headline == "Most partners: France (59), Australia (52) and Canada (45)"
    assert len(told.rows) == 169
    assert rendered(agreements_world.MAP, country="NPL").headline == (
        "The data have 13 agreements of Nepal with 9 countries and areas"
    )
    assert rendered(agreements_world.MAP, country="TKM").headline == "The data have no agreement of Turkmenistan"


def test_agreements_between_income_groups_have_no_direction():
    told = rendered(agreements_by_income.BARS)
    assert told.headline == "High income, both parties: 374 of 1,211 agreements"
    assert told.rows["income_groups"].tolist()[:2] == ["High income; High income", "High income; Lower-middle income"]
    assert rendered(agreements_by_income.BARS, groups="latest").headline == (
        "High income, both parties: 532 of 1,185 agreements"
    )


def test_provisions_are_shares_of_the_texts_that_were_coded():
    told = rendered(provisions.RANKING)
    assert told.headline == (
        "Equal treatment: in 36.0 per cent of the texts; Right to join trade unions: in 2.8 per cent"
    )
    assert told.subtitle == "Texts with such a provision, per cent of 570 texts that were coded"
    assert told.marks == ("570 of 1,222 agreements, no sample",)
    assert len(told.rows) == 33


def test_without_a_choice_the_provision_found_most_is_told():
    assert rendered(provisions.RANKING, provision="").headline == (
        "Responsible government agencies: in 65.6 per cent of the texts"
    )
    assert rendered(provisions.LINES, provision="").headline == "No provision is chosen"


def test_the_course_is_that_of_the_provision_whose_share_changed_most():
    told = rendered(provisions.LINES)
    assert told.headline == "Equal treatment: 52.6 per cent of texts in the 1940s, 24.7 per cent in the 2010s"
    few = told.rows[told.rows["year"].isin([1920, 2020])]
    assert few["share"].isna().all()
    assert say(provisions.NOTES[2]) == "That a text provides for something says nothing of practice."
