"""The bundled statements of papers, and what older editions of a source gave, against counts and printed figures."""

import pandas as pd
import pytest

from dashboard import config


def bundled(name: str) -> pd.DataFrame:
    return pd.read_csv(config.BUNDLED_DATA / f"{name}.csv", keep_default_na=False, na_values=[""])


def test_five_papers_make_131_statements():
    assert bundled("claims")["paper"].value_counts().to_dict() == {
        "ilo-2013": 48,
        "gfmd-2018": 47,
        "gfmd-2020": 27,
        "ilo-2016": 7,
        "module-8": 2,
    }


@pytest.mark.parametrize(
    ("edition", "shares"),
    [
        ("2018-08", [15.0, 0.8, 31.3, 10.2]),
        ("2019-12", [14.8, 0.8, 31.2, 10.2]),
        ("2023-05", [21.4, 0.8, 27.0, 9.8]),
    ],
)
def test_older_editions_gave_other_shares_for_2016(edition, shares):
    rows = bundled("remittances_in_older_editions")
    then = rows[(rows["year"] == 2016) & (rows["as_of"] == edition)].set_index("country")["share_of_gdp"]
    assert then.round(1)[["LSO", "MOZ", "NPL", "PHL"]].tolist() == shares
