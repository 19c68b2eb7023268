"""Figures that a paper quotes, read from small lists of claims."""

import pytest

from dashboard.sources import claims
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_text

HEADER = "claim_id,seed_document,claim,number,unit,year_of_reference,stated_source"
NUMBERS = {"C011": "15", "C012": "11.2", "C013": "31.3", "C014": "10.2"}


def line(claim, number, *, unit=claims.UNIT):
    return f'{claim},"{claims.PAPER}","{claims.MEASURE}, Somewhere",{number},{unit},2016,World Bank data 2016'


def write_claims(sources, *lines):
    write_text(sources, claims.CLAIMS, [HEADER, f'C001,"{claims.PAPER}",Ceiling,1005,US$,2017,World Bank', *lines])


def test_the_four_shares_are_kept_with_their_country_and_year(tmp_path):
    write_claims(tmp_path, *(line(claim, number) for claim, number in NUMBERS.items()))
    rows = claims.quoted_figures(tmp_path)
    assert rows[["country", "year", "number"]].to_numpy().tolist() == [
        ["LSO", 2016, 15.0],
        ["MOZ", 2016, 11.2],
        ["NPL", 2016, 31.3],
        ["PHL", 2016, 10.2],
    ]
    assert set(rows["measure"]) == {"Remittances as share of GDP"}


def test_a_claim_that_is_gone_is_named(tmp_path):
    write_claims(tmp_path, line("C011", "15"), line("C013", "31.3"), line("C014", "10.2"))
    with pytest.raises(LayoutError, match=r"claims\.csv: column claim_id: not found: C012"):
        claims.quoted_figures(tmp_path)


def test_another_unit_is_an_error_that_names_column_and_row(tmp_path):
    write_claims(tmp_path, *(line(claim, "1", unit="US$") for claim in NUMBERS))
    with pytest.raises(LayoutError, match=r"column unit: unknown value 'US\$' \(row 3\)"):
        claims.quoted_figures(tmp_path)
