"""The bundled agreements, held against what their source says of itself."""

import pandas as pd
import pytest

from dashboard import config
from dashboard.analysis import agreements as analysis


def bundled(name):
    return pd.read_csv(
        config.BUNDLED_DATA / f"{name}.csv", dtype={"agreement": str}, keep_default_na=False, na_values=[""]
    )


@pytest.fixture(scope="module")
def treaties():
    return bundled("bilateral_agreements")


def test_every_agreement_of_the_source_is_there(treaties):
    assert len(treaties) == 1_222
    assert len(analysis.pairs(treaties)) == 700
    assert treaties["year"].isna().sum() == 1
    assert (treaties["year"].min(), treaties["year"].max()) == (1927, 2020)
    assert treaties["text_found"].sum() == 819


def test_no_pair_stands_in_two_orders(treaties):
    assert (treaties["party"] < treaties["partner"]).all()


def test_570_texts_were_coded_and_one_provision_of_one_text_was_not():
    coded = bundled("agreement_provisions")
    assert coded["agreement"].nunique() == 570
    assert coded["provision"].nunique() == 33
    assert coded["found"].isna().sum() == 1
    shares = analysis.provisions(coded.assign(found=coded["found"].astype("boolean"))).set_index("provision")
    assert round(shares.loc["equal_treatment", "share"], 1) == 36.0
    assert shares.loc["equal_treatment", "agreements"] == 205


def test_qatar_has_agreements_with_nepal_and_not_with_kenya(treaties):
    partners = set(analysis.by_partner(treaties, "QAT")["partner"])
    assert "NPL" in partners
    assert "KEN" not in partners


def test_six_pairs_of_states_that_papers_name_are_not_in_the_data(treaties):
    named = bundled("named_agreements")
    of_states = named[(named["agreement_kind"] != "trade_unions") & (named["destination"] != "eu")]
    between = {tuple(sorted(pair)) for pair in of_states[["destination", "origin"]].to_numpy()}
    known = set(analysis.pairs(treaties)[["party", "partner"]].itertuples(index=False, name=None))
    assert (len(named), len(between)) == (78, 63)
    assert between - known == {
        ("CHN", "KOR"),
        ("CRI", "PAN"),
        ("ESP", "SEN"),
        ("HND", "MEX"),
        ("HND", "PAN"),
        ("KGZ", "KOR"),
    }
