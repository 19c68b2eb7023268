"""Series of ILOSTAT from the ILO's interface for whole series."""

import io
from pathlib import Path

import pandas as pd

from dashboard.sources import ilostat
from dashboard.sources.feeds.feed import Feed, FeedError, ask

ADDRESS = "https://rplumber.ilo.org/data/indicator/"
ASKED = ("ref_area", "sex", "classif1", "time", "obs_value")


def _departures(_: Path) -> dict[Path, bytes]:
    """Return workers leaving by destination, sex and year: codes in small letters, the value under the series' name."""
    series = ilostat.OUTFLOW_MEASURE.upper()
    text = ask(ADDRESS, id=f"{series}_A", format=".csv", type="code").content
    rows = pd.read_csv(io.BytesIO(text), dtype=str, keep_default_na=False)
    missing = [column for column in ASKED if column not in rows]
    if missing or rows.empty:
        raise FeedError(f"{ADDRESS}: {series}: column not found: {', '.join(missing) or 'no rows'}")
    codes = rows[["ref_area", "sex", "classif1"]].apply(lambda column: column.str.lower())
    tidy = codes.assign(time=rows["time"], **{ilostat.OUTFLOW_MEASURE: rows["obs_value"]})
    tidy = tidy[tidy[ilostat.OUTFLOW_MEASURE] != ""].sort_values(["ref_area", "sex", "classif1", "time"])
    return {ilostat.OUTFLOWS: tidy.to_csv(index=False, lineterminator="\n").encode()}


OUTFLOWS = Feed(title="ILOSTAT, International Labour Migration Statistics (ILMS)", fetch=_departures)
