"""Remittances paid from 2021 to 2024: another edition than that to 2021, and never joined to it."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY, year_options
from dashboard.data import catalogue
from dashboard.messages.rows import each, of_row
from dashboard.messages.values import Message, Year
from dashboard.space import Space
from dashboard.view import Chart, Control, First, Selection
from dashboard.views.remittances import choices, drawing, facts, paid

FIRST, LAST = 2021, 2024
COLUMN = "remittances_paid"
LATEST_YEAR: Control[int] = Control(
    name="latest_year",
    label=Message("remittances-year"),
    options=lambda: year_options(range(FIRST, LAST + 1)),
    default=lambda: str(LAST),
    number=True,
    widget="slider",
    play=True,
)


def ranking_rows(*, latest_year: int, payer: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return every economy that reports, then the chosen ones that do not, which say so."""
    ranking = remittances.ranked(catalogue.frame("remittances_paid_2024"), year=latest_year, value=COLUMN)
    rows = choices.every_and(ranking, countries=payer, country=country, year=latest_year, lang=lang)
    return rows[["rank", *paid.COLUMNS]]


def ranking_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the ranking, the chosen countries in bold."""
    year = LATEST_YEAR.of(selection)
    return drawing.ranking(rows, selection, value=COLUMN, period=year, control=choices.PAYER, space=space)


def ranking_facts(rows: pd.DataFrame, selection: Selection) -> dict[str, Any]:
    """Return who sent most, the reader's and the chosen countries, and how many economies report."""
    ranking, year = rows[rows["rank"].notna()], LATEST_YEAR.of(selection)
    every = catalogue.frame("remittances_paid_2024")
    counts = every.groupby("year").size()
    return {
        **of_row(rows.iloc[0], leader="country", figure=COLUMN),
        "leaders": each(ranking.head(3), Message("remittances-paid-sender"), place="country", figure=COLUMN),
        "finding": facts.finding(ranking, selection, column=COLUMN, told=paid.SENT, year=Year(year)),
        "own": facts.own(ranking, selection, column=COLUMN),
        "chosen": facts.chosen(rows, selection, choices.PAYER, column=COLUMN),
        "gaps": facts.by_nearest_year(
            remittances.unreported(every, year=year, value=COLUMN).head(paid.NAMED_GAPS), COLUMN
        ),
        "paid_year": Year(year),
        "reporting": int(counts[year]),
        "reporting_first": int(counts[FIRST]),
        "fewer": int(counts[FIRST] - counts[year]),
    }


RANKING = Chart(
    id="remittances-paid-latest",
    title=Message("remittances-paid-title"),
    subtitle=Message("remittances-paid-subtitle"),
    datasets=("remittances_paid_2024",),
    controls=(LATEST_YEAR, choices.PAYER, COUNTRY),
    rows=ranking_rows,
    first=First(count=choices.LEADERS, of=choices.leaders_and(choices.PAYER)),
    figure=ranking_figure,
    facts=ranking_facts,
    headline=Message("remittances-paid-headline"),
    lead=lambda told: told["finding"],
    summary=lambda told: (Message("remittances-paid-senders"), told["own"], told["chosen"]),
    notes=(Message("paid-fewer"), Message("paid-editions"), Message("remittances-paid-gaps"), Message("paid-hosts")),
)
