"""Statements on conventions and protocols: who has ratified them, of the lists that are there and as of their dates."""

from functools import partial

import pandas as pd

from dashboard.analysis.claims import OVER, Found
from dashboard.data import catalogue
from dashboard.definitions import instruments, south
from dashboard.definitions.claims.rule import Rule
from dashboard.definitions.frames import stock_years
from dashboard.definitions.membership import last_day
from dashboard.messages.terms import category
from dashboard.messages.values import Dated, Message, known

RATIFIED = "ratified"
BEHIND = ("ratifications", "ratification_totals", "income_groups", "countries", "oecd_members")
GROUPED_YEAR = 2020
"""The year of the migrant stock that is nearest to 2018, of which the members of the South are taken."""
VAST = 75.0
"""Per cent from which a majority is tested as a vast one."""
MEMBER_STATES = 193
"""States that are members of the United Nations."""
PRINTED = (97, 98, 139, 182)
"""The Conventions that a footnote of the paper of 2018 names."""
MEANT = (87, 98, 138, 182)
"""Those beside them on freedom of association and child labour."""


def _parties(instrument: str, until: str) -> frozenset[str]:
    """Return the countries seen as parties to an instrument that are not known to have ratified it after a date."""
    rows = catalogue.frame("ratifications")
    rows = rows[(rows["instrument"] == instrument) & (rows["ratification"] == RATIFIED)]
    dates = rows["ratified_on"].fillna("")
    return frozenset(rows.loc[[not one or last_day(one) <= until for one in dates], "country"])


def _lacking(instrument: str) -> Message:
    """Return of which date the list of an instrument is, and that it lacks States."""
    one = instruments.find(instrument)
    return Message("governance-incomplete", as_of=one.dated, total=one.parties, counted=known(one.counted, Dated))


def _share_in_south(instrument: str, year: int) -> Found:
    """Return what part of the parties seen is South, under each definition: of those of `year`, and of all."""
    named = tuple(south.NAMED.default().split(","))
    everyone = south.every(south=south.SOUTH.default(), named=named)
    last = stock_years()[-1]
    then, latest = (
        {
            south.LABELS[one]: 100 * len(parties & members[at].south) / len(parties)
            for one, members in everyone.items()
            if one != south.PAPER  # It differs from that of low and lower-middle income in destinations alone.
        }
        for at, parties in (
            (GROUPED_YEAR, _parties(instrument, f"{year}-12-31")),
            (last, _parties(instrument, f"{last}-12-31")),
        )
    )
    return Found(then=then, year=year, latest=latest, latest_year=last)


def _counted(instrument: str) -> pd.DataFrame:
    rows = catalogue.frame("ratification_totals")
    return rows[rows["instrument"] == instrument].sort_values("as_of")


def _of_all_states() -> Found:
    """Return the parties to each protocol in per cent of the States, at the latest date at which both were counted."""
    newest = {one: _counted(one).iloc[-1] for one in ("TIP", "SOM")}
    then = {
        Message("claims-counted-parties", instrument=category("instrument", one), date=Dated(row["as_of"])): 100
        * float(row["parties"])
        / MEMBER_STATES
        for one, row in newest.items()
    }
    return Found(then=then, year=min(int(row["as_of"][:4]) for row in newest.values()))


def _deposits() -> Found:
    """Return how many States had deposited a ratification of C189 when the paper of 2013 was written."""
    newest = _counted("C189").iloc[-1]
    return Found(
        then={Message("claims-counted.deposits"): float(len(_parties("C189", "2013-08-08")))},
        year=2013,
        latest={Message("claims-counted.counted-in-all"): float(newest["parties"])},
        latest_year=int(newest["as_of"][:4]),
    )


def _fundamental() -> Found:
    """Return how many of the printed numbers are those of fundamental Conventions, and how many of the ones beside."""
    known = set(catalogue.frame("fundamental_ratifications")["instrument"])
    printed, meant = (float(sum(f"C{one:03}" in known for one in numbers)) for numbers in (PRINTED, MEANT))
    return Found(
        then={Message("claims-counted.fundamental"): printed},
        year=2018,
        instead={Message("claims-counted.fundamental-beside"): meant},
    )


RULES = (
    *(
        Rule(
            claim=claim,
            datasets=BEHIND,
            found=partial(_share_in_south, instrument, 2018),
            chart="governance-states",
            choice={"instrument": instrument},
            caution=partial(_lacking, instrument),
        )
        for claim, instrument in (("C018", "C097"), ("C019", "C143"), ("C020", "ICRMW"))
    ),
    Rule(
        claim="C021",
        datasets=("ratification_totals",),
        found=_of_all_states,
        chart="governance-states",
        choice={"instrument": "TIP"},
        stated=VAST,
        unit="per cent",
        bound=OVER,
    ),
    Rule(
        claim="C098",
        datasets=("ratifications", "ratification_totals"),
        found=_deposits,
        chart="governance-time",
        choice={"instrument": "C189", "papers": "shown"},
    ),
    Rule(
        claim="C131",
        datasets=("fundamental_ratifications",),
        found=_fundamental,
        stated=float(len(PRINTED)),
        unit="conventions",
    ),
)
