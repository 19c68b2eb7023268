"""When communities were founded, and what they were called before, taken down by hand with a page of each."""

from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import LayoutError, read_text_csv
from dashboard.sources.membership_dates import DATE

FOUNDINGS = Path(__file__).with_name("community_foundings.csv")
COLUMNS = ["community", "founded", "earlier_name", "earlier_until", "founding_source"]


def foundings(path: Path = FOUNDINGS) -> pd.DataFrame:
    """Return one row a community: community, founded (date, as far as known), earlier_name and earlier_until (date,
    both empty where it had no other name) and founding_source.

    Raises LayoutError for a missing column, a date that is none, or an earlier name without the end of it.
    """
    rows = read_text_csv(path, ["community", "founded", "earlier_name", "earlier_until", "source"])
    dated = rows["founded"].str.fullmatch(DATE)
    dated &= rows["earlier_until"].str.fullmatch(DATE) | (rows["earlier_until"] == "")
    wrong = rows[~dated | ((rows["earlier_name"] == "") != (rows["earlier_until"] == ""))]
    if not wrong.empty:
        raise LayoutError(path, None, f"columns founded, earlier_until: dates expected (row {wrong.index[0] + 2})")
    return rows.rename(columns={"source": "founding_source"})[COLUMNS]
