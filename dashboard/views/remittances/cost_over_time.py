"""What sending 200 US dollars has cost since 2011: in the world by several methods, and to four countries of Asia."""

from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis import remittance_costs, remittances
from dashboard.analysis.remittance_costs import CEILING, TARGET
from dashboard.components.choices import COUNTRY, marked, single, worded
from dashboard.data import areas, catalogue
from dashboard.figures import lines
from dashboard.messages.rows import of_row
from dashboard.messages.terms import categories
from dashboard.messages.values import Message, Number, Place, Share, Year, say
from dashboard.space import Space
from dashboard.terms import COST_MEASURES
from dashboard.view import Chart, Control, Selection
from dashboard.views.remittances import choices

QUARTERS = ("Q3", "Q1", "Q2", "Q4")
QUARTER = single(
    "quarter",
    Message("costs-quarter"),
    {
        "Q3": Message("costs-quarter.Q3"),
        "Q1": Message("costs-quarter.Q1"),
        "Q2": Message("costs-quarter.Q2"),
        "Q4": Message("costs-quarter.Q4"),
    },
)
"""Of each year, so that lines run over years; the first and the third were surveyed in every year."""
RECEIVERS = ("NPL", "BGD", "IND", "PHL")
RECEIVER: Control[str] = Control(
    name="receiver",
    label=Message("costs-receiver"),
    options=worded({one: Place(one) for one in RECEIVERS}),
    default=lambda: RECEIVERS[0],
    leads=lambda country: country if country in RECEIVERS else "",
)
COLOURS = dict(zip(COST_MEASURES, (theme.SERIES, theme.EARLIER, *theme.NEUTRAL[:2]), strict=True))


def _quarters(dataset: str, quarter: str) -> pd.DataFrame:
    """Return the rows of a dataset in one quarter of every year, with the year."""
    rows = catalogue.frame(dataset)
    rows = rows[rows["quarter"].str.endswith(quarter)]
    return rows.assign(year=rows["quarter"].str[:4].astype("int64"))


@cache
def _panel(quarter: str) -> pd.DataFrame:
    """Return the corridors to four countries that are surveyed in this quarter of every year."""
    costs = catalogue.frame("remittance_corridor_costs_quarterly")
    rows = remittance_costs.always_surveyed(costs, quarter_of_year=quarter)
    return rows.assign(year=rows["quarter"].str[:4].astype("int64"))


def trend_rows(*, quarter: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (codes alone, without words)
    """Return what sending costs in the world, a row a year and a way of counting (`cost_measure`)."""
    trend, panel = _quarters("remittance_cost_trend", quarter), _panel(quarter)
    mean = trend.assign(cost_measure="mean")
    median = trend[["year", "quarter", "services", "corridors"]].assign(
        cost_measure="median", cost_of_sending=trend["median_cost"]
    )
    fixed = panel.groupby(["year", "quarter"], as_index=False).agg(
        cost_of_sending=("cost_of_sending", "mean"), services=("services", "sum"), corridors=("origin", "size")
    )
    official = catalogue.frame("remittance_costs_official")
    official = official[(official["place"] == "world") & (official["direction"] == "sending_to")]
    # A year without a figure breaks the line.
    years = range(official["year"].min(), official["year"].max() + 1)
    official = official.set_index("year").reindex(years).reset_index()
    parts = [mean, median, fixed.assign(cost_measure="panel"), official.assign(cost_measure="official")]
    rows = pd.concat(parts, ignore_index=True)
    columns = ["cost_of_sending", "cost_fee", "cost_margin", "services", "corridors"]
    return rows[["year", "quarter", "cost_measure", *columns]]


def _marks(lang: str, *, ceiling: bool) -> list[tuple[float, str]]:
    target = (TARGET, say(Message("remittances-cost-target", at=Number(TARGET)), lang))
    return [
        target,
        *([(CEILING, say(Message("remittances-cost-ceiling", at=Number(CEILING)), lang))] if ceiling else []),
    ]


def trend_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a way of counting, with the target: none runs from one into another."""
    return lines.trend(
        rows,
        value="cost_of_sending",
        series="cost_measure",
        lang=selection.lang,
        words=categories("cost_measure"),
        colours=COLOURS,
        marks=_marks(selection.lang, ceiling=False),
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendFacts:
    """The mean of all services at both ends, its parts at the last, and the corridors surveyed throughout."""

    start: Year
    end: Year
    first: FluentType | None
    last: FluentType | None
    fee: FluentType | None
    margin: FluentType | None
    services: int
    corridors: int
    panel: int
    panel_first: Share
    panel_last: Share
    above_first: Share
    above_last: Share
    official: FluentType | None
    official_year: Year


def trend_facts(rows: pd.DataFrame, selection: Selection) -> TrendFacts:
    """Return the ends of the lines, and the share of the corridors surveyed throughout above the ceiling."""
    ends = {one: part.iloc[[0, -1]] for one, part in rows.groupby("cost_measure", sort=False)}
    first, last = (ends["mean"].iloc[at] for at in (0, 1))
    panel = _panel(QUARTER.of(selection))
    above = 100 * (panel["cost_of_sending"] > CEILING).groupby(panel["year"]).mean()
    means = ends["panel"]["cost_of_sending"]
    return TrendFacts(
        **of_row(first, start="year", first="cost_of_sending"),
        **of_row(last, end="year", last="cost_of_sending", fee="cost_fee", margin="cost_margin"),
        services=int(last["services"]),
        corridors=int(last["corridors"]),
        panel=int(ends["panel"]["corridors"].iloc[-1]),
        panel_first=Share(means.iloc[0]),
        panel_last=Share(means.iloc[-1]),
        above_first=Share(above.iloc[0]),
        above_last=Share(above.iloc[-1]),
        **of_row(ends["official"].iloc[-1], official="cost_of_sending", official_year="year"),
    )


TREND = Chart(
    id="remittances-cost-trend",
    title=Message("costs-trend-title"),
    subtitle=Message("costs-trend-subtitle"),
    datasets=("remittance_cost_trend", "remittance_corridor_costs_quarterly", "remittance_costs_official"),
    controls=(QUARTER,),
    rows=trend_rows,
    figure=trend_figure,
    facts=trend_facts,
    headline=Message("costs-trend-headline"),
    summary=(Message("costs-trend-ends"), Message("costs-trend-panel"), Message("costs-trend-official")),
    notes=(
        Message("remittances-cost-goal"),
        Message("costs-trend-methods"),
        Message("costs-trend-panel-note"),
        Message("costs-trend-weights"),
    ),
)


def course_rows(*, receiver: str, quarter: str, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001
    """Return every year of the corridors to a country, the costliest in the last year first."""
    costs = _quarters("remittance_corridor_costs_quarterly", quarter)
    costs = costs[costs["destination"] == receiver].rename(columns={"origin": "country"})
    last = costs.sort_values(["year", "cost_of_sending"], ascending=False).drop_duplicates("country")["country"]
    rows = remittances.over_time(costs, countries=last.tolist(), value="cost_of_sending")
    rows = choices.with_names(rows, lang=lang)
    rows = rows.assign(
        quarter=rows["year"].astype(str) + quarter, destination=receiver, destination_name=areas.names(lang)[receiver]
    )
    measures = ["cost_of_sending", "cost_operators", "cost_banks", "services"]
    return rows[["name", "destination_name", "year", "quarter", *measures, "country", "destination"]]


def course_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a country of sending, the costliest and the cheapest named, with both marks."""
    known = rows[rows["cost_of_sending"].notna() & (rows["year"] == rows["year"].max())]
    return lines.trend(
        rows,
        value="cost_of_sending",
        series="country",
        lang=selection.lang,
        words=dict(zip(rows["country"], rows["name"], strict=True)),
        marks=_marks(selection.lang, ceiling=True),
        highlight=[*known["country"].head(2), *known["country"].tail(2)],
        selected=marked(selection),
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFacts:
    """The costliest and the cheapest corridor in the last year, and what is the same in the edition of 2020."""

    end: Year
    count: int
    dearest: Place
    high: FluentType
    cheapest: Place
    low: FluentType
    same: int
    """Figures that both editions have, none of which differs."""
    finding: Message | None
    """Of the corridor from the reader's country, or of all where the money goes there."""


def course_facts(rows: pd.DataFrame, selection: Selection) -> CourseFacts:
    """Return the range in the last year, and the corridor from the reader's country where it is surveyed."""
    last = rows[rows["cost_of_sending"].notna() & (rows["year"] == rows["year"].max())]
    own = last[last["country"] == COUNTRY.of(selection)]
    return CourseFacts(
        end=Year(int(rows["year"].max())),
        count=len(last),
        **of_row(last.iloc[0], dearest="country", high="cost_of_sending"),
        **of_row(last.iloc[-1], cheapest="country", low="cost_of_sending"),
        same=_same(),
        finding=_finding(own, selection),
    )


def _finding(own: pd.DataFrame, selection: Selection) -> Message | None:
    if COUNTRY.of(selection) == RECEIVER.of(selection):
        return Message("costs-course-headline")
    if own.empty:
        return None
    told = of_row(own.iloc[0], place="country", cost="cost_of_sending", end="year", services=("services", int))
    return Message("costs-course-own", receiver=Place(RECEIVER.of(selection)), **told)


@cache
def _same() -> int:
    """Return how many figures the edition of 2020 and the quarters to 2025 both have."""
    keys = ["origin", "destination", "quarter"]
    older = catalogue.frame("remittance_corridor_costs").dropna(subset="cost_of_sending")
    return len(older[keys].merge(catalogue.frame("remittance_corridor_costs_quarterly")[keys]))


COURSE = Chart(
    id="remittances-cost-course",
    title=Message("costs-course-title"),
    subtitle=Message("costs-course-subtitle"),
    datasets=("remittance_corridor_costs_quarterly",),
    controls=(RECEIVER, QUARTER, COUNTRY),
    rows=course_rows,
    figure=course_figure,
    facts=course_facts,
    headline=Message("costs-course-headline"),
    lead=lambda told: told.finding,
    summary=Message("costs-course-summary"),
    notes=(Message("remittances-cost-goal"), Message("remittances-cost-definition"), Message("costs-course-same")),
)
