"""What is known to bind both ends of a corridor: a community with a rule on movement, an agreement, an instrument."""

from collections.abc import Collection, Mapping
from itertools import compress

import pandas as pd

COMMUNITY, AGREEMENT, INSTRUMENT, NONE_SEEN = "community", "agreement", "instrument", "none_seen"


def of_corridors(
    corridors: pd.DataFrame,
    *,
    communities: Mapping[str, Collection[str]],
    agreements: pd.DataFrame,
    parties: Mapping[str, Collection[str]],
) -> pd.DataFrame:
    """Return the corridors (`origin`, `destination`) with what both ends have in common, as far as the data know:
    `shared` (tuple of the keys of `communities`), `agreements` (how many there are of the pair, 0 where none is in the
    data), `bound` (tuple of the keys of `parties`), and `rule`: the first of these that there is, else NONE_SEEN.

    `communities` and `parties` give countries (ISO3) by key; `agreements` a row a pair: party, partner, agreements.
    """
    named = agreements.set_index(["party", "partner"])["agreements"].to_dict()
    pairs = list(zip(corridors["origin"], corridors["destination"], strict=True))
    rows = corridors.assign(
        shared=[_common(pair, communities) for pair in pairs],
        agreements=[named.get((one, other), 0) + named.get((other, one), 0) for one, other in pairs],
        bound=[_common(pair, parties) for pair in pairs],
    )
    found = zip(rows["shared"], rows["agreements"], rows["bound"], strict=True)
    return rows.assign(rule=[_first(bool(shared), bool(count), bool(bound)) for shared, count, bound in found])


def _common(pair: tuple[str, str], sets: Mapping[str, Collection[str]]) -> tuple[str, ...]:
    return tuple(key for key, countries in sets.items() if all(end in countries for end in pair))


def _first(*there: bool) -> str:
    return next(compress((COMMUNITY, AGREEMENT, INSTRUMENT), there), NONE_SEEN)
