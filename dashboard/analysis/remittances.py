"""Remittances by economy and by group of economies, and beside other flows of money."""

from collections.abc import Collection, Mapping, Sequence

import pandas as pd

from dashboard.analysis import coverage, ranking

FLOWS = ("remittances_received", "fdi_inflows", "aid_received")


def received(remittances: pd.DataFrame, economy: pd.DataFrame) -> pd.DataFrame:
    """Return one row an economy and year that reports: `country`, `year`, `remittances_received`, `gdp` (US dollars,
    current prices), `share_of_gdp` (per cent; missing where gross domestic product is).
    """
    rows = remittances.loc[remittances["remittances_received"].notna(), ["country", "year", "remittances_received"]]
    rows = rows.merge(economy[["country", "year", "gdp"]], on=["country", "year"], how="left")
    return rows.assign(share_of_gdp=100 * rows["remittances_received"] / rows["gdp"].where(rows["gdp"] > 0))


def ranked(flows: pd.DataFrame, *, year: int, value: str) -> pd.DataFrame:
    """Return the rows of `year` that have `value`, largest first, with their `rank` (alike values share one)."""
    rows = flows[(flows["year"] == year) & flows[value].notna()]
    return ranking.ordered(rows, value=value, keys=["country"])


def leaders(ranking: pd.DataFrame, *, chosen: Sequence[str], year: int, most: int = 20) -> pd.DataFrame:
    """Return the first `most` rows of a ranking, then the chosen countries that are not among them.

    A chosen country without a figure comes last, its figures missing.
    """
    marked = set(chosen)
    first = ranking[(ranking.index < most) | ranking["country"].isin(marked)]
    absent = [country for country in chosen if country not in set(ranking["country"])]
    gaps = pd.DataFrame({"country": absent, "year": year})
    return pd.concat([first, gaps], ignore_index=True) if absent else first.reset_index(drop=True)


def over_time(flows: pd.DataFrame, *, countries: Sequence[str], value: str, since: int | None = None) -> pd.DataFrame:
    """Return a row for every year of `flows`, or of those from `since` on, and each of `countries` that has any `value`
    in them; a year without one is missing, so that no line is drawn across it. Countries stand in the order given.
    """
    years = range(since or int(flows["year"].min()), int(flows["year"].max()) + 1)
    known = flows[flows[value].notna() & flows["year"].isin(years)].set_index(["country", "year"])
    found = [country for country in countries if country in known.index.get_level_values("country")]
    index = pd.MultiIndex.from_product([found, years], names=["country", "year"])
    return known.reindex(index).reset_index()


def fixed_members(economy: pd.DataFrame, groups: Mapping[str, str]) -> pd.DataFrame:
    """Return `country`, `year`, `group` for every economy and year of `economy`, each economy in one group throughout.

    Economies that `groups` (country to group) does not name are left out.
    """
    rows = economy[["country", "year"]]
    return rows.assign(group=rows["country"].map(groups)).dropna(subset="group").reset_index(drop=True)


def by_group(
    flows: pd.DataFrame, members: pd.DataFrame, *, economy: pd.DataFrame, chosen: Collection[str] | None = None
) -> pd.DataFrame:
    """Return remittances received by `group` and `year`: `remittances_received` and `gdp` (US dollars),
    `share_of_gdp`, `share_covered` (per cent), and numbers of economies: `reporting` (with a figure), `reporting_both`
    (and with a product), `with_gdp` (with a product) and `economies` (in the group).

    `members` are all economies of the groups; of `chosen` (all where it is not given) figures are summed. The amount is
    the sum over those that report. The share, and the product under it, are those of the economies with both terms;
    `share_covered` is their part of the product of the whole group (`coverage.of_groups`). Where it is below
    `coverage.LEAST` amount and share are missing: a few small economies would stand for a large group.
    """
    within = members[members["year"].between(flows["year"].min(), flows["year"].max())]
    rows = within.merge(economy[["country", "year", "gdp"]], on=["country", "year"], how="left")
    rows = rows.merge(flows[["country", "year", "remittances_received"]], on=["country", "year"], how="left")
    counted = rows["country"].isin(rows["country"] if chosen is None else chosen)
    rows = rows.assign(amount=rows["remittances_received"].where(counted))
    return _sums(rows, by=["group", "year"]).rename(columns={"amount": "remittances_received"})


def in_the_world(flows: pd.DataFrame, *, economy: pd.DataFrame) -> pd.DataFrame:
    """Return what `by_group` gives of all economies of `economy` together, without `group`, for each year in which any
    of them reports.
    """
    members = fixed_members(economy, dict.fromkeys(economy["country"], "world"))
    rows = by_group(flows, members, economy=economy).drop(columns="group")
    return rows[rows["reporting"] > 0].reset_index(drop=True)


def _sums(rows: pd.DataFrame, *, by: list[str]) -> pd.DataFrame:
    """Return sums of `amount` by the columns `by`, with all else that `by_group` gives.

    `rows` has a row for every member, with its `gdp`, and `amount` where it is summed.
    """
    both = rows["amount"].notna() & rows["gdp"].notna()
    rows = rows.assign(both=both, part=rows["amount"].where(both), base=rows["gdp"].where(both))
    grouped = rows.groupby(by)
    sums = grouped[["amount", "part", "base"]].sum(min_count=1)
    behind = coverage.of_groups(rows, by=by, weight="gdp", behind="both")
    covered = behind["share_covered"]
    return pd.DataFrame(
        {
            "amount": coverage.enough(sums["amount"], covered),
            "gdp": sums["base"],
            "share_of_gdp": coverage.enough(100 * sums["part"] / sums["base"], covered),
            "share_covered": covered,
            "reporting": grouped["amount"].count(),
            "reporting_both": behind["behind"],
            "with_gdp": behind["weighed"],
            "economies": behind["members"],
        }
    ).reset_index()


def largest_step(flows: pd.DataFrame, members: pd.DataFrame) -> pd.DataFrame:
    """Return the one rise from a year to the next of one economy that is the largest beside the sum of its group in
    the earlier year: `group`, `country`, `year` (the later), `before`, `after` (US dollars). No row if nothing rises.
    """
    rows = members.merge(flows[["country", "year", "remittances_received"]], on=["country", "year"])
    rows = rows.rename(columns={"remittances_received": "after"}).sort_values(["group", "country", "year"])
    rows = rows.assign(total=rows.groupby(["group", "year"])["after"].transform("sum"))
    earlier = rows.groupby(["group", "country"])[["after", "total", "year"]].shift()
    rise = (rows["after"] - earlier["after"]) / earlier["total"]
    steps = rows.assign(before=earlier["after"], rise=rise.where(rows["year"] - earlier["year"] == 1))
    largest = steps[steps["rise"] > 0].nlargest(1, "rise")
    return largest[["group", "country", "year", "before", "after"]].reset_index(drop=True)


def unreported(flows: pd.DataFrame, *, year: int, value: str) -> pd.DataFrame:
    """Return the economies that have `value` in other years but not in `year`, with their nearest one, largest first:
    `country`, `year` (of that figure), `value`. Of two years as near, the earlier counts.
    """
    known = flows[flows[value].notna()]
    reporting = set(known.loc[known["year"] == year, "country"])
    rest = known[~known["country"].isin(reporting)]
    rest = rest.assign(apart=(rest["year"] - year).abs()).sort_values(["country", "apart", "year"])
    nearest = rest.drop_duplicates("country")[["country", "year", value]]
    return nearest.sort_values([value, "country"], ascending=[False, True]).reset_index(drop=True)


def beside_flows(
    remittances: pd.DataFrame,
    economy: pd.DataFrame,
    *,
    countries: Collection[str],
    chosen: Collection[str] | None = None,
) -> pd.DataFrame:
    """Return the sums over `countries` of remittances received, foreign direct investment (net inflows) and official
    development assistance, long: `flow`, `year`, `amount` (US dollars), and all else that `by_group` gives of a group.

    `countries` are the whole group; of `chosen` (all where it is not given) figures are summed. Amount and share are
    missing where these make less than `coverage.LEAST` of its product. Years in which a flow has no figure at all are
    left out.
    """
    frame = economy.merge(remittances[["country", "year", "remittances_received"]], on=["country", "year"], how="outer")
    frame = frame[frame["country"].isin(countries)]
    long = frame.melt(id_vars=["country", "year", "gdp"], value_vars=list(FLOWS), var_name="flow", value_name="amount")
    if chosen is not None:
        long = long.assign(amount=long["amount"].where(long["country"].isin(chosen)))
    rows = _sums(long, by=["flow", "year"])
    rows = rows[rows["reporting"] > 0].drop(columns="gdp")
    order = rows["flow"].map({flow: position for position, flow in enumerate(FLOWS)})
    return rows.assign(order=order).sort_values(["order", "year"], ignore_index=True).drop(columns="order")


def always_reporting(
    remittances: pd.DataFrame, economy: pd.DataFrame, *, last: Mapping[str, int], first: int
) -> set[str]:
    """Return the economies with a product and every flow of FLOWS that is a key of `last`, each year from `first` to
    that flow's last year.
    """
    rows = economy.merge(remittances[["country", "year", "remittances_received"]], on=["country", "year"])
    drawn = {flow: range(first, year + 1) for flow, year in last.items()}
    return coverage.throughout(rows, drawn={**drawn, "gdp": range(first, max(last.values()) + 1)})


def beside_quoted(flows: pd.DataFrame, *, quoted: pd.DataFrame) -> pd.DataFrame:
    """Return quoted shares of gross domestic product (`country`, `year`, `number`) beside those of `flows`, in the
    order of `quoted`: `country`, `year`, `share_quoted`, `share_of_gdp` (per cent), `change_points` (percentage points,
    today's less the quoted one).
    """
    rows = quoted[["country", "year", "number"]].rename(columns={"number": "share_quoted"})
    rows = rows.merge(flows[["country", "year", "share_of_gdp"]], on=["country", "year"], how="left")
    return rows.assign(change_points=rows["share_of_gdp"] - rows["share_quoted"])
