"""How the number of services behind a cost of sending money is told: beside a name, and as a mark where it is low."""

import pandas as pd

from dashboard.analysis import remittance_costs
from dashboard.messages.values import Message, say

ENOUGH, FEW = "five services or more", "fewer than five services"
SAMPLES = (ENOUGH, FEW)
"""What is said of a row by the number of its services (remarks)."""


def with_services(rows: pd.DataFrame, *, lang: str, label: str = "name") -> pd.DataFrame:
    """Return `rows` with the number of services after each `label`, and `sample`, one of SAMPLES; as they are where
    these numbers are not known.
    """
    if "services" not in rows:
        return rows
    told = [
        say(Message("costs-named", name=name, services=int(count)), lang)
        for name, count in zip(rows[label], rows["services"], strict=True)
    ]
    sample = remittance_costs.few(rows).map({True: FEW, False: ENOUGH})
    return rows.assign(**{label: told, "sample": sample})
