"""Labour rights and migration policies of countries, by the indicators of the Sustainable Development Goals."""

import pandas as pd

MET = ("meets", "fully")
"""Classes of answers by which a government meets the criteria of a domain."""
TENTH = 0.9


def answered_in_both(policies: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of `policies` of countries that are there in every year."""
    years = policies["year"].nunique()
    counts = policies.groupby("country")["year"].transform("nunique")
    return policies[counts == years]


def met_by_domain(policies: pd.DataFrame) -> pd.DataFrame:
    """Return one row a domain and year: policy_domain, year, share (per cent of governments that meet or fully meet the
    criteria) and governments (how many there are), of those that answered in every year; domains in their order.
    """
    rows = answered_in_both(policies)
    rows = rows.assign(met=rows["policy_class"].isin(MET))
    found = rows.groupby(["policy_domain", "year"], sort=False)["met"].agg(["mean", "size"]).reset_index()
    found = found.assign(share=100 * found["mean"], governments=found["size"])
    return found[["policy_domain", "year", "share", "governments"]]


def domains_met(policies: pd.DataFrame, *, country: str) -> tuple[int, int, int] | None:
    """Return the last year for which a country answered, how many single domains it answered and of how many it meets
    the criteria; None where it has not answered.
    """
    own = policies[(policies["country"] == country) & (policies["policy_domain"] != "all")]
    if own.empty:
        return None
    last = own[own["year"] == own["year"].max()]
    return int(last["year"].iloc[0]), len(last), int(last["policy_class"].isin(MET).sum())


def spread(scores: pd.Series) -> tuple[float, float]:
    """Return the score at or below which half of the countries stand, and that at or above which a tenth do."""
    return float(scores.median()), float(scores.quantile(TENTH))
