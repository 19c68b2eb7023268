"""With whom a chart of several countries shows the reader's own: the largest of its subregion of the United Nations."""

from collections.abc import Callable, Mapping
from functools import cache

import pandas as pd

from dashboard.data import areas
from dashboard.messages.values import Message, Place

COUNT = 4


def leading(sizes: Callable[[], "pd.Series[float]"]) -> Callable[[str], str]:
    """Return what leads a choice of several countries: the reader's with the largest of its subregion by `sizes`."""
    return lambda country: ",".join(with_largest(country, sizes()))


def with_largest(country: str, sizes: "pd.Series[float]") -> tuple[str, ...]:
    """Return a country and, the largest first, the four others of its subregion that have most by `sizes`.

    The index of `sizes` has every country that can be chosen; a country that cannot is left out.
    """
    of = subregions()
    others = [one for one in sizes.index if one != country and of.get(one) == of.get(country, "")]
    largest = sizes.reindex(others).sort_values(ascending=False, kind="stable").index[:COUNT]
    return (*([country] if country in sizes.index else []), *largest)


def beside(country: str) -> Message | None:
    """Return beside whom a country stands, as a mark; None for one without subregion."""
    group = subregions().get(country)
    return Message("shared-peers", group=Place(group)) if group else None


@cache
def subregions() -> Mapping[str, str]:
    """Return the UN subregion of every country or area."""
    rows = areas.areas()
    return dict(zip(rows["country"], rows["subregion"], strict=True))
