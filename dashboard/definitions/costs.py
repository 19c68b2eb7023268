"""How the number of services behind a cost of sending money is told: beside a name, and by a colour where it is low."""

import pandas as pd

from dashboard.analysis import remittance_costs
from dashboard.messages.values import Message, say


def with_services(rows: pd.DataFrame, *, lang: str, label: str = "name") -> pd.DataFrame:
    """Return `rows` with the number of services after each `label`; as they are where these are not known."""
    if "services" not in rows:
        return rows
    told = [
        say(Message("costs-named", name=name, services=int(count)), lang)
        for name, count in zip(rows[label], rows["services"], strict=True)
    ]
    return rows.assign(**{label: told})


def by_services(rows: pd.DataFrame, *, enough: str, few: str) -> list[str]:
    """Return for each row `enough`, or `few` where it rests on few services."""
    if "services" not in rows:
        return [enough] * len(rows)
    return remittance_costs.few(rows).map({True: few, False: enough}).tolist()
