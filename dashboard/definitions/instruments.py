"""International instruments on migrants and on work: who is a party by which list, of which date, and what it lacks."""

from dataclasses import dataclass
from functools import cache

import pandas as pd

from dashboard.data import catalogue
from dashboard.messages.values import Dated, Message
from dashboard.terms import FUNDAMENTAL

DATASETS = ("ratifications", "fundamental_ratifications", "refugee_conventions")
TOTALS = "ratification_totals"
COLUMNS = ["instrument", "country", "ratification", "ratified_on", "denounced", "as_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """One instrument, and what its list of parties is worth."""

    code: str
    dataset: str
    """The dataset that lists its parties."""
    as_of: str
    """The date of the list: of most of its rows where it was read from several."""
    parties: int | None
    """How many parties were counted at the latest date of which that is known, the European Union among them."""
    counted: str | None
    """That date."""

    @property
    def name(self) -> Message:
        """The short name with the number."""
        return Message(f"terms-instrument.{self.code}")

    @property
    def full(self) -> Message:
        """The name in full."""
        return Message(f"terms-instrument-full.{self.code}")

    @property
    def complete(self) -> bool:
        """Whether its list has every State, so that one that did not ratify is known not to have done so."""
        return self.code in FUNDAMENTAL

    @property
    def dated(self) -> Dated:
        """The date of the list."""
        return Dated(self.as_of)


@cache
def listed() -> pd.DataFrame:
    """Return every State and instrument that a source names: instrument, country, ratification, ratified_on,
    denounced (year), as_of. The frame is shared: callers must not change it.
    """
    frames = [catalogue.frame(name) for name in DATASETS]
    # Where nobody denounced, the list has no column for it.
    rows = [frame.reindex(columns=COLUMNS).astype({"denounced": "float64"}) for frame in frames]
    return pd.concat(rows, ignore_index=True)


def find(code: str) -> Instrument:
    """Return the instrument of a code; raises KeyError where there is none."""
    return _by_code()[code]


@cache
def _by_code() -> dict[str, Instrument]:
    counts = catalogue.frame(TOTALS).groupby("instrument").last()
    found = {}
    for dataset in DATASETS:
        for code, rows in catalogue.frame(dataset).groupby("instrument"):
            known = code in counts.index
            found[str(code)] = Instrument(
                code=str(code),
                dataset=dataset,
                as_of=str(rows["as_of"].mode()[0]),
                parties=int(counts.loc[code, "parties"]) if known else None,
                counted=str(counts.loc[code, "as_of"]) if known else None,
            )
    return found
