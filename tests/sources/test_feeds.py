"""What publishers answer, in the form that their interfaces document, becomes the files that the readers read."""

import re

import pytest
import responses
from responses import matchers

from dashboard.sources import (
    ilostat,
    recent_series,
    refugees,
    remittance_prices_2025,
    sdg_indicators,
    undesa,
    wdi,
    world_bank,
)
from dashboard.sources.feeds import FEEDS, remittance_prices, sdg, unhcr
from dashboard.sources.feeds import ilostat as ilo_feed
from dashboard.sources.feeds import undesa as undesa_feed
from dashboard.sources.feeds.feed import FeedError, _session
from tests.sources.files import write_economies, write_text, write_workbook

RECEIVED = "BX.TRF.PWKR.CD.DT"
WORLD_BANK = f"https://api.worldbank.org/v2/en/country/all/indicator/{RECEIVED}"


@pytest.fixture
def publishers(monkeypatch):
    """Publishers that answer at once: none is waited for, nothing leaves this machine."""
    _session.cache_clear()
    monkeypatch.setattr("dashboard.sources.feeds.feed.AGAIN", 0)
    with responses.RequestsMock() as answers:
        yield answers
    _session.cache_clear()


def figure(code, name, year, value):
    return {
        "indicator": {"id": RECEIVED, "value": "Personal remittances, received (current US$)"},
        "country": {"id": code[:2], "value": name},
        "countryiso3code": code,
        "date": str(year),
        "value": value,
        "unit": "",
        "obs_status": "",
        "decimal": 0,
    }


def paged(*figures, page, pages):
    head = {"page": page, "pages": pages, "per_page": 10_000, "total": 10_000 * (pages - 1) + 1, "sourceid": "2"}
    return [head, list(figures)]


def fetched(name, sources):
    for file, content in FEEDS[name].fetch(sources).items():
        (sources / file).parent.mkdir(parents=True, exist_ok=True)
        (sources / file).write_bytes(content)


def test_every_page_of_the_world_bank_is_read_and_what_has_no_figure_is_left_out(tmp_path, publishers):
    write_economies(tmp_path, ["NPL", "GHA"])
    pages = [
        paged(figure("NPL", "Nepal", 2024, 14_000_000_000.5), figure("GHA", "Ghana", 2024, None), page=1, pages=2),
        paged(figure("WLD", "World", 2024, 9e11), figure("GHA", "Ghana", 2023, 5_000), page=2, pages=2),
    ]
    for number, page in enumerate(pages, 1):
        asked = matchers.query_param_matcher({"page": str(number)}, strict_match=False)
        publishers.get(WORLD_BANK, json=page, match=[asked])
    fetched("remittances_received", tmp_path)
    rows = world_bank.remittances_received(tmp_path)
    assert rows.to_numpy().tolist() == [["GHA", 2023, 5_000], ["NPL", 2024, 14_000_000_000]]


def test_remittances_paid_are_those_of_economies_since_the_older_edition_ends(tmp_path, publishers):
    write_economies(tmp_path, ["QAT"])
    rows = [figure("QAT", "Qatar", year, 1.2e10 + 0.4) for year in (2020, 2024)] + [figure("WLD", "World", 2024, 1)]
    address = WORLD_BANK.replace(RECEIVED, "BM.TRF.PWKR.CD.DT")
    publishers.get(address, json=paged(*rows, page=1, pages=1))
    fetched("remittances_paid_2024", tmp_path)
    assert recent_series.remittances_paid(tmp_path).to_numpy().tolist() == [["QAT", 2024, 12_000_000_000]]


@pytest.mark.parametrize("answer", [{"status": 503}, {"body": "<html>busy</html>"}, {"json": [{"total": 0}, None]}])
def test_a_publisher_that_gives_nothing_to_read_is_named_in_one_line(tmp_path, publishers, answer):
    publishers.get(WORLD_BANK, **answer)
    with pytest.raises(FeedError, match=f"^World Bank, {RECEIVED}: ") as refused:
        FEEDS["remittances_received"].fetch(tmp_path)
    assert "\n" not in str(refused.value)


def point(series, area, year, value, **dimensions):
    m49, name = area
    return {
        "series": series,
        "geoAreaCode": m49,
        "geoAreaName": name,
        "timePeriodStart": float(year),
        "value": value,
        "attributes": {"Nature": "C", "Units": "SCORE"},
        "dimensions": {"Reporting Type": "G", **dimensions},
    }


LOCATIONS = "m49,iso3,name_en,region,subregion,less_developed,ldc_ims2024,lldc,sids,in_ims2024"


def locations(sources):
    write_economies(sources, ["NPL"])
    write_text(sources, undesa.Path(undesa.FOLDER, undesa.LOCATIONS), [LOCATIONS, "524,NPL,Nepal,,,,,,,1"])


def test_an_indicator_of_the_sdgs_is_read_in_pages_with_codes_in_small_letters_and_no_national_figures(
    tmp_path, publishers
):
    locations(tmp_path)
    national = point("SG_CPA_MIGRS", ("524", "Nepal"), 2021, "4", **{"Policy Domains": "DOMAIN2"})
    national["dimensions"]["Reporting Type"] = "N"
    data = [point("SG_CPA_MIGRS", ("524", "Nepal"), 2021, "3", **{"Policy Domains": "DOMAIN1"}), national]
    for series, found in (
        ("SG_CPA_MIGRS", data),
        (
            "SG_CPA_MIGRP",
            data[:0] or [point("SG_CPA_MIGRP", ("1", "World"), 2021, "62.3", **{"Policy Domains": "ALLDOMAINS"})],
        ),
    ):
        asked = matchers.query_param_matcher({"seriesCode": series}, strict_match=False)
        publishers.get(sdg.ADDRESS, json={"totalElements": len(found), "totalPages": 1, "data": found}, match=[asked])
    fetched("migration_policy", tmp_path)
    rows = sdg_indicators.migration_policy(tmp_path)
    assert rows.to_numpy().tolist() == [["NPL", 2021, sdg_indicators.POLICY_DOMAINS[1], sdg_indicators.SCORES["3"]]]


def test_fewer_figures_than_the_publisher_says_are_refused(tmp_path, publishers):
    locations(tmp_path)
    found = [point("SL_LBR_NTLCPL", ("524", "Nepal"), 2021, "3.1")]
    publishers.get(sdg.ADDRESS, json={"totalElements": 2, "totalPages": 1, "data": found})
    with pytest.raises(FeedError, match="SL_LBR_NTLCPL: 1 figures of 2"):
        FEEDS["labour_rights"].fetch(tmp_path)


def test_a_series_of_ilostat_has_codes_in_small_letters_and_no_empty_cells(tmp_path, publishers):
    answer = (
        "ref_area,source,sex,classif1,time,obs_value\nNPL,X,SEX_F,CDS_DES_QAT,2024,1.5\nNPL,X,SEX_M,CDS_DES_QAT,2024,\n"
    )
    publishers.get(ilo_feed.ADDRESS, body=answer)
    (content,) = FEEDS["labour_outflows"].fetch(tmp_path).values()
    measure = ilostat.OUTFLOW_MEASURE
    assert content.decode() == f"ref_area,sex,classif1,time,{measure}\nnpl,sex_f,cds_des_qat,2024,1.5\n"


def test_a_series_of_ilostat_without_a_column_is_refused_by_its_name(tmp_path, publishers):
    publishers.get(ilo_feed.ADDRESS, body="ref_area,sex,classif1,obs_value\n")
    with pytest.raises(FeedError, match="column not found: time"):
        FEEDS["labour_outflows"].fetch(tmp_path)


def test_a_workbook_of_un_desa_is_kept_as_it_is_handed_out(tmp_path, publishers):
    publishers.get(f"{undesa_feed.FOLDER}/{undesa.WORKBOOK}", body=b"PK workbook")
    assert list(FEEDS["migrant_stock"].fetch(tmp_path).values()) == [b"PK workbook"]


def test_a_publisher_that_is_not_there_is_named(tmp_path, publishers):
    with pytest.raises(FeedError, match="undesa_pd_2024"):
        FEEDS["migrant_stock"].fetch(tmp_path)
    assert wdi.CSV_FOLDER


def people(origin, asylum, year, refugees, asylum_seekers="0", oip="-"):
    return {
        "year": year,
        "coo_name": origin,
        "coo_iso": origin,
        "coa_name": asylum,
        "coa_iso": asylum,
        "refugees": refugees,
        "asylum_seekers": asylum_seekers,
        "idps": "0",
        "oip": oip,
    }


OF_2024 = people("SYR", "DEU", 2024, 7, "2")
OF_2025 = [people("SYR", "DEU", 2025, 8, 3), people("-", "DEU", 2025, 8, 3), people("SYR", "-", 2025, 8, 3)]


def unhcr_answers(publishers, *, by_origin=OF_2025[2], pages=2):
    """UNHCR knows one pair in two years; the answer by country of asylum comes in pages."""

    def answers(table, items, *, page=1, pages=1, **query):
        asked = matchers.query_param_matcher({"page": str(page), "cf_type": "ISO", **query}, strict_match=False)
        publishers.get(
            f"{unhcr.ADDRESS}{table}/", json={"page": page, "maxPages": pages, "items": items}, match=[asked]
        )

    answers("population", [people("-", "DEU", 2024, 7, "2")], page=1, pages=pages, coa_all="true", yearFrom="1990")
    answers("population", [OF_2025[1]], page=2, pages=pages, coa_all="true", yearFrom="1990")
    answers("population", [people("SYR", "-", 2024, 7, "2"), by_origin], coo_all="true", yearFrom="1990")
    answers("unrwa", [{"year": 2025, "coo_iso": "-", "coa_iso": "JOR", "total": "2398179"}], coa_all="true")
    empty = people("SYR", "SYR", 2025, "0")
    answers("population", [OF_2024], coo_all="true", coa_all="true", yearFrom="2024", yearTo="2024")
    answers("population", [OF_2025[0], empty], coo_all="true", coa_all="true", yearFrom="2025", yearTo="2025")


def unhcr_sources(sources):
    write_economies(sources, ["DEU", "JOR", "SYR"])
    write_text(
        sources, refugees.PAIRS, ["origin_iso3,asylum_iso3,year,refugees,asylum_seekers,oip", "SYR,DEU,2024,7,2,"]
    )


def test_refugees_are_those_by_asylum_by_origin_and_of_pairs_of_the_years_at_hand_and_of_the_newest(
    tmp_path, publishers
):
    unhcr_sources(tmp_path)
    unhcr_answers(publishers)
    fetched("refugees", tmp_path)
    rows = refugees.refugees(tmp_path).astype(object)
    assert rows.where(rows.notna(), None).to_numpy().tolist() == [
        ["ALL", "DEU", 2024, 7, 2, None, None],
        ["ALL", "DEU", 2025, 8, 3, None, None],
        ["ALL", "JOR", 2025, None, None, None, 2_398_179],
        ["SYR", "ALL", 2024, 7, 2, None, None],
        ["SYR", "ALL", 2025, 8, 3, None, None],
        ["SYR", "DEU", 2024, 7, 2, None, None],
        ["SYR", "DEU", 2025, 8, 3, None, None],
    ]


def test_sums_of_refugees_that_differ_are_refused_as_is_a_page_that_is_not_there(tmp_path, publishers):
    publishers.assert_all_requests_are_fired = False
    unhcr_sources(tmp_path)
    unhcr_answers(publishers, by_origin=people("SYR", "-", 2025, 9, 3))
    with pytest.raises(FeedError, match=r"differ in 2025$"):
        FEEDS["refugees"].fetch(tmp_path)
    publishers.reset()
    publishers.get(f"{unhcr.ADDRESS}population/", json={"page": 1, "maxPages": 1, "items": []})
    with pytest.raises(FeedError, match="no list of items on page 1"):
        FEEDS["refugees"].fetch(tmp_path)


def test_persons_that_are_no_number_are_refused(tmp_path, publishers):
    unhcr_sources(tmp_path)
    answer = {"page": 1, "maxPages": 1, "items": [people("-", "DEU", 2025, "many")]}
    publishers.get(f"{unhcr.ADDRESS}population/", json=answer)
    with pytest.raises(FeedError, match="whole numbers expected"):
        FEEDS["refugees"].fetch(tmp_path)


SERVICES = ["id", *remittance_prices.COLUMNS]
OF_NEPAL = [
    [1, "2025_3Q", "QAT", "NPL", "Bank", "Yes", "6.00", "2.00"],
    [2, "2025_3Q", "QAT", "NPL", "Money Transfer Operator", "yes", 2, 1],
    [3, "2025_3Q", "QAT", "NPL", "Mobile Operator", "yes", 1, 0.5],
    [4, "2025_3Q", "QAT", "NPL", "Post office", "yes", 7, 0],
    [5, "2025_3Q", "QAT", "NPL", "Bank", "no", 90, 0],
    [6, "2025_3Q", "QAT", "NPL", "Bank", "yes", "", ""],
    [7, "2025_3Q", "DEU", "KSV", "Bank", "yes", 3, 1],
]
BEFORE = [[1, "2011_1Q", "QAT", "NPL", "Bank", "yes", 10, 4], [2, "2011_1Q", "QAT", "ANT", "Bank", "yes", 99, 4]]


def prices(sources, publishers, *, name="rpw_dataset_2011_2025_q3.xlsx", header=SERVICES, after=OF_NEPAL):
    """The World Bank's catalogue, and the workbook that it names."""
    write_economies(sources, ["QAT", "NPL", "DEU"])
    sheets = {
        "Legend": [["words"]],
        "Dataset (up to Q1 2016)": [header, *BEFORE],
        "Dataset (from Q2 2016)": [header, *after],
    }
    address = f"https://datacatalogfiles.worldbank.org/{sources.name}/{name}"
    report = {"name": "Quarterly report", "distribution": {"url": "https://example.org/report.pdf"}}
    found = {"name": "Complete dataset", "distribution": {"url": address, "file_name": name}}
    publishers.get(remittance_prices.CATALOGUE, json={"count": 2, "data": [report, found]})
    publishers.get(address, body=write_workbook(sources, sources / "prices.xlsx", sheets).read_bytes())


def test_costs_of_a_quarter_are_means_of_services_that_disclose_their_rate(tmp_path, publishers):
    prices(tmp_path, publishers)
    fetched("remittance_corridor_costs_2025", tmp_path)
    rows = remittance_prices_2025.latest(tmp_path).astype(object)
    assert rows.where(rows.notna(), None).to_numpy().tolist() == [
        ["DEU", "XKX", "2025Q3", 3, None, 1],
        ["QAT", "NPL", "2025Q3", 4, 3, 4],
    ]


def test_costs_by_quarter_are_of_operators_and_banks_too_and_the_workbook_is_read_once(tmp_path, publishers):
    prices(tmp_path, publishers)
    fetched("remittance_corridor_costs_quarterly", tmp_path)
    fetched("remittance_cost_trend", tmp_path)
    rows = remittance_prices_2025.quarterly(tmp_path).astype(object)
    assert rows.where(rows.notna(), None).to_numpy().tolist() == [
        ["QAT", "NPL", "2011Q1", 10, None, 10, 1],
        ["QAT", "NPL", "2025Q3", 4, 1.5, 6, 4],
    ]
    assert remittance_prices_2025.trend(tmp_path).to_numpy().tolist() == [
        ["2011Q1", 10, 10, 6, 4, 1, 1],
        ["2025Q3", 3.8, 3, 2.9, 0.9, 5, 2],
    ]
    assert sum(call.request.url.endswith(".xlsx") for call in publishers.calls) == 1


@pytest.mark.parametrize("data", [None, [None], ["rpw_dataset.xlsx"], [{"distribution": "rpw_dataset.xlsx"}], [{}], 3])
def test_a_catalogue_laid_out_otherwise_is_refused(tmp_path, publishers, data):
    publishers.get(remittance_prices.CATALOGUE, json={"data": data})
    with pytest.raises(FeedError, match=f"^{re.escape(remittance_prices.CATALOGUE)}: "):
        FEEDS["remittance_cost_trend"].fetch(tmp_path)


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"name": "rpw_dataset_2011_2025_q3.zip"}, "no workbook rpw_dataset in the catalogue"),
        ({"header": [*SERVICES[:-1], "margin"]}, "column not found: cc1 fx margin"),
        ({"after": [[1, "2025_3Q", "QAT", "NPL", "Bank", "yes", "n/a", 0]]}, "n/a"),
        ({"after": [[1, "Q3 2025", "QAT", "NPL", "Bank", "yes", 3, 0]]}, "quarters such as 2025_3Q expected"),
    ],
)
def test_prices_laid_out_otherwise_are_refused_by_what_is_not_found(tmp_path, publishers, changed, why):
    publishers.assert_all_requests_are_fired = False
    prices(tmp_path, publishers, **changed)
    with pytest.raises(FeedError, match=why):
        FEEDS["remittance_cost_trend"].fetch(tmp_path)
