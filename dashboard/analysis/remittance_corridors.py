"""Remittances between pairs of economies, as a model of KNOMAD and the World Bank estimates them: not measured flows.

Every function takes a frame of `origin` (the economy from which money is sent), `destination` (that receives it), as
ISO 3166 codes, and `remittances` (US dollars) of one year. A pair that is not in it is nought or was not estimated.
"""

from collections.abc import Collection, Mapping

import pandas as pd

from dashboard.analysis import ranking

RECEIVED, SENT = "received_from", "sent_to"
"""Directions of `partners`: from where an economy receives, where money sent from it goes."""


def ranked(
    corridors: pd.DataFrame,
    *,
    origins: Collection[str] | None = None,
    destinations: Collection[str] | None = None,
) -> pd.DataFrame:
    """Return the corridors by `remittances`, largest first: `origin`, `destination`, `rank` (equals share one),
    `remittances` (US dollars), `share_of_total` (per cent of the remittances of all corridors).

    `origins` and `destinations` narrow the ends; ranks are then among what is left.
    """
    total = corridors["remittances"].sum()
    rows = corridors
    for end, codes in (("origin", origins), ("destination", destinations)):
        if codes is not None:
            rows = rows[rows[end].isin(codes)]
    rows = rows.sort_values(["remittances", "origin", "destination"], ascending=[False, True, True], ignore_index=True)
    rank = ranking.ranks(rows["remittances"])
    rows = rows.assign(rank=rank, share_of_total=100 * rows["remittances"] / total)
    return rows[["origin", "destination", "rank", "remittances", "share_of_total"]]


def between(corridors: pd.DataFrame, *, groups: Mapping[str, str]) -> pd.DataFrame:
    """Return the remittances by group of sender and of receiver, in the order of `groups`: `origin_group`,
    `destination_group`, `remittances` (US dollars), `share_of_total` (per cent of the remittances of all corridors).

    `groups` gives the group of each code; an economy without one stands in a missing group.
    """
    ends = {f"{end}_group": corridors[end].map(groups) for end in ("origin", "destination")}
    order = pd.CategoricalDtype(list(dict.fromkeys(groups.values())), ordered=True)
    rows = corridors.assign(**{name: codes.astype(order) for name, codes in ends.items()})
    sums = rows.groupby(list(ends), observed=True, dropna=False, sort=True)["remittances"].sum().reset_index()
    sums = sums.astype(dict.fromkeys(ends, "str"))
    return sums.assign(share_of_total=100 * sums["remittances"] / corridors["remittances"].sum())


def partners(corridors: pd.DataFrame, *, country: str, direction: str) -> pd.DataFrame:
    """Return from where `country` receives (RECEIVED) or where money sent from it goes (SENT), largest first:
    `partner`, `rank`, `remittances` (US dollars), `share` (per cent of all that it receives, or sends).
    """
    here, there = ("origin", "destination") if direction == SENT else ("destination", "origin")
    rows = corridors[corridors[here] == country]
    rank = ranking.ranks(rows["remittances"])
    rows = rows.assign(partner=rows[there], rank=rank, share=100 * rows["remittances"] / rows["remittances"].sum())
    return rows.sort_values(["rank", "partner"], ignore_index=True)[["partner", "rank", "remittances", "share"]]
