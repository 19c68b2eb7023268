"""Statements on migrant workers: those of the ILO's global estimates, each beside its own edition and the latest."""

from collections.abc import Mapping
from functools import partial

from dashboard.analysis.claims import Found
from dashboard.data import catalogue
from dashboard.definitions.claims.rule import Rule
from dashboard.messages.values import Message, Year

DATASETS = ("migrant_workers",)
EMPTY = ("ilo_subregion", "ilo_region", "income_group", "sector", "age_group")
Cell = Mapping[str, str]
"""What a figure of the estimates is of, by column; columns that are not named are empty."""


def _edition(edition: int) -> Message:
    return Message("ilo-edition", edition=edition)


def _value(edition: int, cell: Cell) -> float:
    """Return one figure of an edition in its own year; missing where it does not give it."""
    rows = catalogue.frame("migrant_workers")
    rows = rows[(rows["edition"] == edition) & (rows["reference_year"] == _year(edition))]
    wanted = {"population": "migrant_workers", "sex": "both", **cell}
    for column, value in wanted.items():
        rows = rows[rows[column] == value]
    rows = rows[rows[[one for one in EMPTY if one not in wanted]].isna().all(axis=1)]
    return float(rows["value"].iloc[0]) if len(rows) else float("nan")


def _year(edition: int) -> int:
    rows = catalogue.frame("migrant_workers")
    return int(rows.loc[rows["edition"] == edition, "reference_year"].max())


def _last() -> int:
    return int(catalogue.frame("migrant_workers")["edition"].max())


def _figure(edition: int, cell: Cell) -> Found:
    """Return a figure of an edition, and the same of the latest edition where it has it."""
    last = _last()
    newest = _value(last, cell)
    return Found(
        then={_edition(edition): _value(edition, cell)},
        year=_year(edition),
        latest={_edition(last): newest} if newest == newest else {},
        latest_year=_year(last),
    )


def _active() -> Found:
    """Return migrant workers in per cent of all migrants, by the edition nearest to the year of the statement."""
    persons = {"measure": "persons"}
    share = 100 * _value(1, persons) / _value(1, {**persons, "population": "international_migrants"})
    return Found(then={_edition(1): share}, year=_year(1))


def _arab_states_and_asia() -> Found:
    """Return which part of the migrant workers is in the Arab States and in Asia and the Pacific: of the edition of the
    year, of the one before it, which is of another year, and of the one that states the sum alone.
    """
    share = {"measure": "share_of_total"}
    parts = ({"ilo_subregion": "Arab States"}, {"ilo_region": "Asia and the Pacific"})
    before, then = (sum((_value(one, {**share, **part}) for part in parts), 0.0) for one in (1, 2))
    rows = catalogue.frame("migrant_workers_composite")
    stated = rows[rows["composite"] == "Arab States + Asia and the Pacific"].iloc[-1]
    return Found(
        then={_edition(2): then},
        year=_year(2),
        instead={Message("ilo-edition-of-year", year=Year(_year(1)), edition=1): before},
        latest={_edition(int(stated["edition"])): float(stated["value"])},
        latest_year=int(stated["span"]),
    )


SHARE = {"measure": "share_of_total"}
BY_INCOME = {"measure": "workers", "show": "world", "sex": "both", "edition": "2", "papers": "shown"}
"""What is chosen of the chart by income group where its bars have marks."""
OF_EDITION_2: Mapping[str, tuple[Cell, str, Mapping[str, str]]] = {
    "C105": ({"measure": "share_of_labour_force"}, "distribution-map", {"measure": "workers", "edition": "2"}),
    "C106": ({"measure": "persons"}, "distribution-map", {"measure": "workers", "edition": "2"}),
    "C107": ({"measure": "sex_share", "sex": "female"}, "feminisation-workers", {"papers": "shown"}),
    "C108": ({**SHARE, "income_group": "high"}, "distribution-income", BY_INCOME),
    "C109": ({**SHARE, "income_group": "upper-middle"}, "distribution-income", BY_INCOME),
}
DOMESTIC = {"population": "migrant_domestic_workers", "sex": "female"}

RULES = (
    Rule(claim="C062", datasets=DATASETS, found=_active, chart="overview-populations", choice={"edition": "1"}),
    *(
        Rule(claim=claim, datasets=DATASETS, found=partial(_figure, 2, cell), chart=chart, choice=choice)
        for claim, (cell, chart, choice) in OF_EDITION_2.items()
    ),
    Rule(
        claim="C110",
        datasets=(*DATASETS, "migrant_workers_composite"),
        found=_arab_states_and_asia,
        chart="distribution-ranking",
        choice={"measure": "workers", "edition": "2"},
    ),
    Rule(
        claim="C111",
        datasets=DATASETS,
        found=partial(_figure, 1, {**DOMESTIC, "measure": "sex_share"}),
        chart="feminisation-workers",
        choice={"papers": "shown"},
    ),
    Rule(
        claim="C112",
        datasets=DATASETS,
        found=partial(_figure, 1, {**DOMESTIC, "measure": "persons"}),
        chart="sectors-domestic",
        choice={"papers": "shown"},
    ),
)
