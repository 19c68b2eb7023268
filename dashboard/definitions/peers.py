"""With whom a chart of several countries shows the reader's own: the largest of its subregion of the United Nations."""

from collections.abc import Callable, Mapping
from functools import cache

import pandas as pd

from dashboard.data import areas
from dashboard.messages.values import Message, Place

COUNT = 4


def leading(sizes: Callable[[], "pd.Series[float]"]) -> Callable[[str], str]:
    """Return what leads a choice of several countries: the reader's, then the largest of its subregion by `sizes`.

    The index of `sizes` has every country that can be chosen; a country that cannot is left out.
    """

    def leads(country: str) -> str:
        known = sizes()
        of = subregions()
        beside = [one for one in known.index if one != country and of.get(one) == of.get(country, "")]
        largest = known.reindex(beside).sort_values(ascending=False, kind="stable").index[:COUNT]
        return ",".join([*([country] if country in known.index else []), *largest])

    return leads


def beside(country: str) -> Message | None:
    """Return beside whom a country stands, as a mark; None for one without subregion."""
    group = subregions().get(country)
    return Message("shared-peers", group=Place(group)) if group else None


@cache
def subregions() -> Mapping[str, str]:
    """Return the UN subregion of every country or area."""
    rows = areas.areas()
    return dict(zip(rows["country"], rows["subregion"], strict=True))
