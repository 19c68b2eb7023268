"""What charts of remittances between economies share: the estimates, and what each says of their limits."""

from functools import cache

import pandas as pd

from dashboard.data import areas, catalogue
from dashboard.messages.values import Dollars, Message, Place, Year, say

DATASETS = ("remittance_corridors",)
SUBTITLE = Message("money-subtitle")


@cache
def corridors() -> pd.DataFrame:
    """Return the remittances between economies, one row a pair; the frame is shared: callers must not change it."""
    # Codes compare and sort faster than names.
    codes = pd.CategoricalDtype(sorted(areas.names()))
    return catalogue.frame("remittance_corridors").astype({"origin": codes, "destination": codes})


@cache
def year() -> int:
    """Return the one year of the estimates."""
    return int(corridors()["year"].max())


@cache
def total() -> float:
    """Return the remittances of all corridors, in US dollars."""
    return float(corridors()["remittances"].sum())


def marked(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return `rows` with the year of the estimates and, as status, that they are estimated."""
    return rows.assign(year=year(), status=say(Message("money-status"), lang))


def period(lang: str) -> str:
    """Return year and mark of every figure, for hovers."""
    return say(Message("money-period", year=Year(year())), lang)


@cache
def notes() -> tuple[Message, ...]:
    """Return what every chart must say: what the estimate is and is not, and how far it is from what is reported."""
    received, paid = _reported("remittances_received"), _reported("remittances_paid")
    whole = {"total": Dollars(total()), "count": len(received), "reported": Dollars(received.sum())}
    return (
        Message("money-method"),
        Message("money-total", **whole, **_largest_gap("destination", received)),
        Message("money-sent", **_largest_gap("origin", paid)),
        Message("money-limits"),
    )


def _reported(column: str) -> pd.Series:
    """Return what economies report for the year of the estimates, in US dollars by ISO3 code."""
    frame = catalogue.frame(column)
    return frame[frame["year"] == year()].set_index("country")[column].dropna()


def _largest_gap(end: str, reported: pd.Series) -> dict[str, Place | Dollars | Year]:
    """Return the economy whose modelled and reported remittances differ most, with both."""
    modelled = corridors().groupby(end, observed=True)["remittances"].sum()
    both = pd.DataFrame({"modelled": modelled.rename(str), "reported": reported}).dropna()
    code = str((both["modelled"] - both["reported"]).abs().idxmax())
    figures = {"modelled": Dollars(modelled[code]), "own": Dollars(reported[code])}
    return {"place": Place(code), "year": Year(year()), **figures}
