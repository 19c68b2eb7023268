"""Land borders, read from small lists."""

import pytest

from dashboard.sources import borders
from dashboard.sources.dataset import LayoutError

KNOWN = frozenset({"ALB", "IND", "LKA", "NAM", "XKX", "ZAF"})


def write_pairs(tmp_path, *rows, head="iso3_a,iso3_b,name_a,name_b,listed_by_both"):
    path = tmp_path / "pairs.csv"
    path.write_text("\n".join([head, *rows, ""]), encoding="utf-8")
    return path


def test_each_pair_stands_once_in_order_of_codes(tmp_path):
    path = write_pairs(tmp_path, "ZAF,NAM,South Africa,Namibia,1", "ALB,UNK,Albania,Kosovo,1")
    pairs = borders.read_pairs(path, known=KNOWN)
    assert pairs.to_numpy().tolist() == [["ALB", "XKX"], ["NAM", "ZAF"]]
    assert pairs.columns.tolist() == ["country_a", "country_b"]


def test_a_pair_that_one_side_lists_is_left_out(tmp_path):
    path = write_pairs(tmp_path, "IND,LKA,India,Sri Lanka,0", "NAM,ZAF,Namibia,South Africa,1")
    assert borders.read_pairs(path, known=KNOWN).to_numpy().tolist() == [["NAM", "ZAF"]]


def test_an_unknown_code_is_named_with_its_row(tmp_path):
    path = write_pairs(tmp_path, "NAM,ZAF,Namibia,South Africa,1", "NAM,QQQ,Namibia,Nowhere,1")
    with pytest.raises(LayoutError, match=r"pairs.csv: column iso3_b: unknown value 'QQQ' \(row 3\)"):
        borders.read_pairs(path, known=KNOWN)


def test_a_missing_column_is_named(tmp_path):
    path = write_pairs(tmp_path, "NAM,ZAF", head="iso3_a,iso3_b")
    with pytest.raises(LayoutError, match=r"pairs.csv: column not found: listed_by_both"):
        borders.read_pairs(path, known=KNOWN)
