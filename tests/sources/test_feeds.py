"""What publishers answer, in the form that their interfaces document, becomes the files that the readers read."""

import pytest
import responses
from responses import matchers

from dashboard.sources import ilostat, recent_series, sdg_indicators, undesa, wdi, world_bank
from dashboard.sources.feeds import FEEDS, sdg
from dashboard.sources.feeds import ilostat as ilo_feed
from dashboard.sources.feeds import undesa as undesa_feed
from dashboard.sources.feeds.feed import FeedError, _session
from tests.sources.files import write_economies, write_text

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
