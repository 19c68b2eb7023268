"""Indicators of the SDGs, read from small files; and the published figures of the bundled ones."""

import pytest

from dashboard.data import catalogue
from dashboard.sources import sdg_indicators
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_economies, write_text

HEADER = "series,m49,iso3,area,year,value"


@pytest.fixture
def sources(tmp_path):
    write_economies(tmp_path, ["GHA", "QAT"])
    return tmp_path


def test_groups_of_countries_have_no_labour_rights(sources):
    lines = [HEADER, "SL,1,,World,2015,4.55", "SL,288,GHA,Ghana,2016,0.5", "SL,288,GHA,Ghana,2015,1.25"]
    write_text(sources, sdg_indicators.RIGHTS, lines)
    assert sdg_indicators.labour_rights(sources).to_numpy().tolist() == [["GHA", 2015, 1.25], ["GHA", 2016, 0.5]]


def test_a_government_without_an_answer_is_left_out_and_shares_of_governments_too(sources):
    lines = [
        f"{HEADER},policy_domains",
        "SG_CPA_MIGRS,288,GHA,Ghana,2019,3,alldomains",
        "SG_CPA_MIGRS,288,GHA,Ghana,2019,1,domain6",
        "SG_CPA_MIGRS,634,QAT,Qatar,2019,N,alldomains",
        "SG_CPA_MIGRP,1,,World,2019,54.1,alldomains",
    ]
    write_text(sources, sdg_indicators.POLICY, lines)
    assert sdg_indicators.migration_policy(sources).to_numpy().tolist() == [
        ["GHA", 2019, "all", "meets"],
        ["GHA", 2019, "safe_migration", "further"],
    ]


def test_detected_victims_are_those_of_any_sex_and_age(sources):
    lines = [
        f"{HEADER},sex,age",
        "VC_HTF_DETV,288,GHA,Ghana,2019,611,bothsex,allage",
        "VC_HTF_DETV,288,GHA,Ghana,2019,400,female,allage",
        "VC_HTF_DETVFL,288,GHA,Ghana,2019,282,bothsex,allage",
        "VC_HTF_DETVFL,288,GHA,Ghana,2019,82,bothsex,lt18y",
    ]
    write_text(sources, sdg_indicators.DETECTED, lines)
    assert sdg_indicators.trafficking_detected(sources).to_numpy().tolist() == [
        ["GHA", 2019, "all", 611],
        ["GHA", 2019, "forced_labour", 282],
    ]


def test_deaths_are_those_of_the_world_and_of_regions(sources):
    lines = [HEADER, "SM,1,,World,2018,50", "SM,2,,Africa,2018,30", "SM,15,,Northern Africa,2018,20"]
    write_text(sources, sdg_indicators.DEATHS, lines)
    found = sdg_indicators.migrant_deaths(sources)
    assert found.to_numpy().tolist() == [["Africa", 2018, 30], ["World", 2018, 50]]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("SG_CPA_MIGRS,4,ZZZ,Nowhere,2019,3,alldomains", "column iso3: unknown value 'ZZZ'"),
        ("SG_CPA_MIGRS,288,GHA,Ghana,2019,3,domain9", "column policy_domains: unknown value 'domain9'"),
        ("SG_CPA_MIGRS,288,GHA,Ghana,2019,5,domain1", "column value: unknown value '5'"),
    ],
)
def test_what_is_not_known_is_named(sources, line, fault):
    write_text(sources, sdg_indicators.POLICY, [f"{HEADER},policy_domains", line])
    with pytest.raises(LayoutError, match=fault):
        sdg_indicators.migration_policy(sources)


def test_published_figures_of_the_bundled_data():
    deaths = catalogue.frame("migrant_deaths").set_index(["region", "year"])["deaths"]
    assert (deaths["World", 2016], deaths["World", 2022]) == (8084, 5935)
    policy = catalogue.frame("migration_policy")
    answered = policy[policy["policy_domain"] == "all"].groupby("year")["country"].nunique()
    assert answered.to_dict() == {2019: 111, 2021: 89}
    whole = policy[(policy["policy_domain"] == "all") & (policy["year"] == 2019)]["policy_class"]
    # The World of the database: 54.1 per cent of governments meet or fully meet.
    assert round(100 * whole.isin(["meets", "fully"]).mean(), 1) == 54.1
    rights = catalogue.frame("labour_rights")
    assert rights["labour_rights_score"].between(0, 10).all()
    detected = catalogue.frame("trafficking_detected").set_index(["country", "year", "exploitation"])["detected"]
    assert detected["GHA", 2019, "all"] == 611
