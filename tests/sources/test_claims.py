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


def share(claim, number="50", *, document=None, unit="per cent", year="n.d."):
    return f'{claim},"{document or claims.SHARES[claim]}",Share of something,{number},{unit},{year},none'


def test_quoted_shares_keep_their_document_and_say_no_year_or_source_where_there_is_none(tmp_path):
    lines = [share(claim) for claim in claims.SHARES if claim != "C057"]
    stated = f'C057,"{claims.ILO_2013}",Share of the world,33,per cent (a third),2010,Wall chart'
    write_claims(tmp_path, *lines, stated)
    rows = claims.quoted_shares(tmp_path).set_index("claim_id")
    assert rows["share_quoted"][["C054", "C057"]].tolist() == [50, 33]
    assert rows.loc["C054", ["year", "stated_source"]].isna().all()
    assert rows.loc["C057", ["document", "year", "stated_source"]].tolist() == [claims.ILO_2013, 2010, "Wall chart"]


def test_a_quoted_share_in_another_unit_is_an_error(tmp_path):
    write_claims(tmp_path, *(share(claim, unit="people") for claim in claims.SHARES))
    with pytest.raises(LayoutError, match="column unit: unknown value 'people'"):
        claims.quoted_shares(tmp_path)


def flow(claim, words, millions):
    return f'{claim},"{claims.ILO_2013}",{words},{millions},million people,2010,Wall chart'


CELLS = [
    flow("C066", "Migrants from industrial to industrial countries (26% of total)", 55),
    flow("C067", "Migrants from industrial to developing countries (6% of total)", 13),
    flow("C068", "Migrants from developing to industrial countries (34% of total)", 73),
]


def test_the_cells_of_the_table_of_2013_are_persons_by_the_sides_of_their_words(tmp_path):
    last = flow("C069", "Migrants from developing to developing countries (34% of total)", 74)
    write_claims(tmp_path, *CELLS, last)
    rows = claims.quoted_flows(tmp_path)
    assert rows[["origin_side", "destination_side", "migrant_stock", "share_quoted"]].to_numpy().tolist() == [
        ["north", "north", 55_000_000, 26],
        ["north", "south", 13_000_000, 6],
        ["south", "north", 73_000_000, 34],
        ["south", "south", 74_000_000, 34],
    ]
    assert rows["year"].tolist() == [2010] * 4


def test_a_cell_worded_otherwise_is_an_error(tmp_path):
    write_claims(tmp_path, *CELLS, flow("C069", "Migrants between developing countries", 74))
    with pytest.raises(LayoutError, match=r"column claim: a cell of Table 1\.1"):
        claims.quoted_flows(tmp_path)
