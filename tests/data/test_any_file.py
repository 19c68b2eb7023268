"""Whatever lies in the place of a data file: faults of one line each that name the file, and never an exception."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.data import checks, descriptor
from tests.data.conftest import REMITTANCES, REMITTANCES_CSV

ALONE = {**REMITTANCES, "schema": {**REMITTANCES["schema"], "foreignKeys": []}}
ENTRY = descriptor.read(json.dumps({"resources": [ALONE]}).encode())["remittances"]
SIGNS = 'NAMPL,,,,2020;"\n\n\r \t.-+eE_x\x00\x1a\x85\u2028é\ufeff'
CUTS = st.integers(0, len(REMITTANCES_CSV))


def check(content: bytes) -> None:
    for fault in checks.checked(content, ENTRY)[1]:
        line = str(fault)
        assert line.startswith("remittances.csv: ")
        assert line.isprintable()


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=60))
def test_bytes_that_are_no_text(content):
    check(content)


@settings(max_examples=150, deadline=None)
@given(CUTS, CUTS, st.text(SIGNS, max_size=12))
def test_a_file_of_which_a_piece_is_replaced(start, end, piece):
    check((REMITTANCES_CSV[:start] + piece + REMITTANCES_CSV[end:]).encode())


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(st.text(SIGNS, max_size=6), min_size=4, max_size=4), min_size=1, max_size=4))
def test_rows_of_any_cells(rows):
    quoted = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    check("\n".join([REMITTANCES_CSV.splitlines()[0], *quoted, ""]).encode())
