"""Bilateral labour agreements (Chilton and Woda): whose, between which incomes, and what their texts provide for.

An agreement has two parties without direction. Amendments and several texts of one day are agreements of their own, so
pairs of countries are counted beside them. A pair without a row has no agreement in the data, which is no proof that it
has none.
"""

import pandas as pd

from dashboard.terms import INCOME_GROUPS, PAIRINGS

FEWEST_TEXTS = 10
"""Of fewer texts in a decade no share is given: one of them would be ten points of it."""
DECADE = 10


def of_country(agreements: pd.DataFrame, country: str) -> pd.DataFrame:
    """Return the agreements to which a country is a party, `partner` being the other one, earliest first; those
    without a year last.
    """
    first, second = agreements["party"] == country, agreements["partner"] == country
    own = agreements[first | second]
    turned = own.assign(party=country, partner=own["partner"].where(first[own.index], own["party"]))
    return turned.sort_values(["year", "agreement"], ignore_index=True)


def between(agreements: pd.DataFrame, country: str, other: str) -> pd.DataFrame:
    """Return the agreements of two countries with one another, earliest first; their order does not matter."""
    own = of_country(agreements, country)
    return own[own["partner"] == other].reset_index(drop=True)


def by_partner(agreements: pd.DataFrame, country: str) -> pd.DataFrame:
    """Return one row a partner of a country: partner, agreements (how many), first_year and last_year (missing where
    none has a year), in the order of the codes.
    """
    return _counted(of_country(agreements, country), ["partner"])


def pairs(agreements: pd.DataFrame) -> pd.DataFrame:
    """Return one row a pair of countries with an agreement: party, partner, agreements, first_year and last_year, as
    `by_partner` has them.
    """
    return _counted(agreements, ["party", "partner"])


def _counted(agreements: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    return (
        agreements.groupby(keys)
        .agg(agreements=("agreement", "size"), first_year=("year", "min"), last_year=("year", "max"))
        .reset_index()
    )


def by_country(agreements: pd.DataFrame) -> pd.DataFrame:
    """Return one row a country with an agreement: country, agreements, partners (how many countries it has them with),
    first_year and last_year, in the order of the codes.
    """
    turned = agreements.rename(columns={"party": "partner", "partner": "party"})
    both = pd.concat([agreements, turned]).rename(columns={"party": "country"})
    partners = both.groupby("country")["partner"].nunique().rename("partners")
    return _counted(both, ["country"]).merge(partners, on="country")


def with_groups(agreements: pd.DataFrame, groups: pd.DataFrame) -> pd.DataFrame:
    """Return the agreements with `group_a` and `group_b`, the income groups of party and partner in the year of the
    agreement, missing where there is none, and `pairing` (PAIRINGS).

    `groups` holds country, year and income_group for every year of an agreement.
    """
    known = groups.set_index(["country", "year"])["income_group"]
    found = {
        column: known.reindex(pd.MultiIndex.from_frame(agreements[[party, "year"]])).to_numpy()
        for column, party in (("group_a", "party"), ("group_b", "partner"))
    }
    grouped = agreements.assign(**found)
    high = (grouped[["group_a", "group_b"]] == "high").sum(axis="columns")
    pairing = high.map(dict(enumerate(PAIRINGS)))
    return grouped.assign(
        pairing=pairing.where(grouped[["group_a", "group_b"]].notna().all(axis="columns"), PAIRINGS[-1])
    )


def by_year(grouped: pd.DataFrame) -> pd.DataFrame:
    """Return one row a year and pairing, for every year from the first to the last: year, pairing, agreements and pairs
    (of countries, each once a year).

    `grouped` is made by `with_groups`; agreements without a year are not counted.
    """
    dated = grouped.dropna(subset=["year"])
    dated = dated.assign(year=dated["year"].astype("int64"), pair=dated["party"] + dated["partner"])
    every = pd.MultiIndex.from_product(
        [range(dated["year"].min(), dated["year"].max() + 1), PAIRINGS], names=["year", "pairing"]
    )
    counted = dated.groupby(["year", "pairing"]).agg(agreements=("agreement", "size"), pairs=("pair", "nunique"))
    return counted.reindex(every, fill_value=0).reset_index()


def by_income(grouped: pd.DataFrame) -> pd.DataFrame:
    """Return one row a pair of income groups, the one of most agreements first: one and other (the groups, in the order
    of `INCOME_GROUPS`, which says nothing of who sends), agreements and pairs (of countries, each once).

    `grouped` is made by `with_groups`; agreements with a party without group are not counted.
    """
    order = {group: at for at, group in enumerate(INCOME_GROUPS)}
    known = grouped[grouped["pairing"] != PAIRINGS[-1]]
    ordered = [sorted(both, key=order.__getitem__) for both in known[["group_a", "group_b"]].to_numpy()]
    known = known.assign(
        one=[one for one, _ in ordered], other=[other for _, other in ordered], pair=known["party"] + known["partner"]
    )
    counted = known.groupby(["one", "other"]).agg(agreements=("agreement", "size"), pairs=("pair", "nunique"))
    return counted.reset_index().sort_values(
        ["agreements", "one", "other"], ascending=[False, True, True], ignore_index=True
    )


def provisions(coded: pd.DataFrame) -> pd.DataFrame:
    """Return one row a provision: provision, texts (how many were coded for it), agreements (in how many of them it was
    found) and share (per cent), the largest first.

    `coded` holds agreement, provision and found; what was not coded counts in neither.
    """
    return _shares(coded, ["provision"]).sort_values(["share", "provision"], ascending=[False, True], ignore_index=True)


def provisions_by_decade(coded: pd.DataFrame, agreements: pd.DataFrame) -> pd.DataFrame:
    """Return one row a provision and decade: provision, year (the first of the decade), texts, agreements and share, as
    `provisions` has them; no share of fewer than FEWEST_TEXTS.
    """
    year = coded["agreement"].map(agreements.set_index("agreement")["year"])
    dated = coded.assign(year=year // DECADE * DECADE).dropna(subset=["year"])
    rows = _shares(dated.assign(year=dated["year"].astype("int64")), ["provision", "year"])
    return rows.assign(share=rows["share"].where(rows["texts"] >= FEWEST_TEXTS))


def _shares(coded: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    known = coded.dropna(subset=["found"])
    counted = known.assign(found=known["found"].astype("int64")).groupby(keys)["found"].agg(["size", "sum"])
    counted = counted.set_axis(["texts", "agreements"], axis="columns").reset_index()
    return counted.assign(share=100 * counted["agreements"] / counted["texts"])
