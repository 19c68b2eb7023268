"""What sending 200 US dollars costs, against the marks of target 10.c: 3 per cent, and no corridor above 5."""

from collections.abc import Sequence
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import leading, remittance_costs
from dashboard.analysis.remittance_costs import CEILING, TARGET
from dashboard.components.choices import COUNTRY, marked, worded
from dashboard.data import areas, catalogue
from dashboard.figures import bars, columns
from dashboard.i18n import listing, t
from dashboard.terms import COST_CLASSES
from dashboard.view import Chart, Control, First, Selection
from dashboard.views.remittances.choices import COST_YEAR, LEADERS
from dashboard.views.remittances.wording import highest

SHORT_MARKS = ((TARGET, "3"), (CEILING, "5"))
CLASS_COLOURS = dict(zip(COST_CLASSES, (theme.AMOUNT_SCALE[i] for i in (1, 2, 4, 6)), strict=True))
GOAL = (
    "Target 10.c of the Sustainable Development Goals: by 2030, transaction costs of migrants' remittances below "
    "3 per cent, and no corridor above 5 per cent."
)
COST = "The cost is fee and exchange-rate margin together, the mean of the services surveyed."
QUARTER = "Third quarter of each year, as the edition ends with that of 2020; all corridors count alike."
SAME = "{n} corridors: those with a cost in the third quarter of every year drawn."
CHANGING = (
    "The corridors change: {n} in {first}, many more from {jump} on, {m} in the last year. “The same throughout” keeps "
    "those that have a cost in every year."
)
OLD = "The edition ends in 2020: it says nothing about costs today."
ANTILLES = (
    "Left out: the corridor from the Netherlands to the former Netherlands Antilles, surveyed until 2015; today’s "
    "lists of countries do not have them."
)


def cost_words(value: float, lang: str) -> str:
    """Return a cost as a sentence says it: 7.5 per cent; just over 5 per cent."""
    return formats.in_words(value, column="cost_of_sending", lang=lang)


SURVEYED: Control[str] = Control(
    name="surveyed",
    label="Corridors",
    options=worded({"all": "All surveyed", "same": "The same throughout"}),
    default=lambda: "all",
)


def class_rows(*, surveyed: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (codes alone, without words)
    """Return the corridors of every year by class of cost: all, or those surveyed in every year."""
    return _classes(surveyed)[["year", "cost_class", "share", "corridors"]]


@cache
def _classes(surveyed: str) -> pd.DataFrame:
    costs = catalogue.frame("remittance_corridor_costs")
    return remittance_costs.by_class(remittance_costs.always_surveyed(costs) if surveyed == "same" else costs)


def class_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one column a year, parted by class of cost."""
    return columns.columns(
        rows,
        value="share",
        category="year",
        group="cost_class",
        colours=CLASS_COLOURS,
        words=COST_CLASSES,
        lang=selection.lang,
        stacked=True,
    )


def _above(rows: pd.DataFrame, year: int) -> float:
    dear = rows["cost_class"].isin(["above_ceiling", "dear"])
    return float(rows.loc[dear & (rows["year"] == year), "share"].sum())


def _changed(rows: pd.DataFrame, lang: str) -> dict[str, str | int]:
    """Return the words for both ends of the years: how many corridors, and the share of them above the ceiling."""
    first, last = int(rows["year"].min()), int(rows["year"].max())
    counts = rows.groupby("year")["corridors"].sum()
    return {
        "first": first,
        "last": last,
        "before": formats.per_cent(_above(rows, first), lang=lang),
        "now": formats.per_cent(_above(rows, last), lang=lang),
        "m": int(counts[first]),
        "n": int(counts[last]),
    }


def class_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of corridors above the ceiling in the first and last year, of those surveyed in every year too,
    and the number surveyed.
    """
    lang = selection.lang
    same = t(
        "Of the {n} corridors surveyed in the third quarter of every year from {first} to {last}, {before} cost more "
        "than 5 per cent in {first} and {now} in {last}.",
        lang,
        **_changed(_classes("same"), lang),
    )
    if selection["surveyed"] == "same":
        return same
    said = t(
        "In the third quarter of {last}, {now} of the {n} corridors surveyed cost more than 5 per cent; in {first}, "
        "{before} of the {m} surveyed then did.",
        lang,
        **_changed(rows, lang),
    )
    return f"{said} {same}"


def class_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of corridors above the ceiling in the last year; of the same ones, in the first year too."""
    lang, first, last = selection.lang, int(rows["year"].min()), int(rows["year"].max())
    share = formats.per_cent(_above(rows, last), decimals=0, lang=lang)
    if selection["surveyed"] == "all":
        return t("In {year}, {share} of the corridors surveyed cost more than 5 per cent", lang, share=share, year=last)
    return t(
        "Of the corridors surveyed in every year, {share} cost more than 5 per cent in {last}, {before} in {first}",
        lang,
        share=share,
        last=last,
        before=formats.number(_above(rows, first), lang=lang),
        first=first,
    )


def class_subtitle(selection: Selection) -> str:
    """Return the measure, and of which corridors it is."""
    of = {"all": "Per cent of the corridors surveyed", "same": "Per cent of the corridors surveyed in every year"}
    return t(
        "{of}, third quarter of each year; cost of sending 200 US dollars",
        selection.lang,
        of=t(of[selection.text("surveyed")], selection.lang),
    )


def class_notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return the target, what a cost is, how many corridors are surveyed, and how many cost nothing or less."""
    lang, counts = selection.lang, rows.groupby("year")["corridors"].sum()
    first, last = int(counts.index.min()), int(counts.index.max())
    drawn = t(SAME, lang, n=int(counts[last]))
    if selection["surveyed"] == "all":
        drawn = t(
            CHANGING, lang, n=int(counts[first]), first=first, jump=int(counts.diff().idxmax()), m=int(counts[last])
        )
    return [GOAL, COST, t(QUARTER, lang), drawn, *([] if selection["surveyed"] == "same" else [ANTILLES]), OLD]


CLASSES = Chart(
    id="remittances-cost-classes",
    title="Corridors by cost of sending, 2011-2020",
    subtitle=class_subtitle,
    datasets=("remittance_corridor_costs",),
    controls=(SURVEYED,),
    rows=class_rows,
    figure=class_figure,
    summary=class_summary,
    headline=class_headline,
    notes=class_notes,
    wide=False,
)


def corridor_rows(
    *,
    cost_year: int,
    country: str,  # noqa: ARG001  (the corridor of the reader's country is shown in any case, and changes no row)
    lang: str,
) -> pd.DataFrame:
    """Return every corridor surveyed in the third quarter of the year, the costliest first."""
    rows = _corridors(cost_year)
    named = {f"{end}_name": rows[end].map(areas.names(lang)) for end in ("origin", "destination")}
    remarks = ["remark"] if rows["remark"].notna().any() else []
    columns_of = ["rank", *named, "cost_of_sending", "quarter", *remarks, "origin", "destination"]
    return rows.assign(**named)[columns_of]


def first_corridors(rows: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the first corridors and the costliest from or to the reader's country."""
    country = selection.text("country")
    own = leading.foremost((rows["origin"] == country) | (rows["destination"] == country))
    return leading.first(rows, count, also=own)


def _labelled(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return the rows with `corridor`, the words for both ends."""
    pairs = zip(rows["origin_name"], rows["destination_name"], strict=True)
    return rows.assign(corridor=[t("{origin} to {destination}", lang, origin=a, destination=b) for a, b in pairs])


def _corridors(year: int) -> pd.DataFrame:
    return remittance_costs.corridors(catalogue.frame("remittance_corridor_costs"), quarter=f"{year}Q3")


def _of_country(corridors: pd.DataFrame, country: str) -> pd.DataFrame:
    return corridors[(corridors["origin"] == country) | (corridors["destination"] == country)]


def corridor_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the ranking with both marks, the corridors of the reader's country in bold."""
    labelled = _labelled(rows, selection.lang)
    labelled = labelled.assign(note=labelled.get("remark", ""))
    return bars.ranking(
        labelled,
        value="cost_of_sending",
        label="corridor",
        lang=selection.lang,
        selected=_of_country(labelled, selection.text("country"))["corridor"].tolist(),
        period=selection.text("cost_year"),
        marks=SHORT_MARKS,
    )


def corridor_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the corridor with the highest cost, and that of the reader's country."""
    said = t(
        "Of the corridors surveyed in the third quarter of {year}, sending 200 US dollars cost most {corridors}: "
        "{value}.",
        selection.lang,
        year=selection["cost_year"],
        **_costliest(rows, selection.lang),
    )
    return " ".join([said, *(_own(country, selection) for country in marked(selection))])


def _own(country: str, selection: Selection) -> str:
    """Return the costliest corridor from or to a country, with its rank, or that none is surveyed."""
    lang, every = selection.lang, _corridors(selection.number("cost_year"))
    name, mine = areas.in_sentence(areas.names(lang)[country], lang), _of_country(every, country)
    if mine.empty:
        return t("None of them is from or to {name}.", lang, name=name)
    return t(
        "Costliest from or to {name}: {corridors}, {value}, rank {rank} of {n}.",
        lang,
        name=name,
        rank=int(mine["rank"].iloc[0]),
        n=len(every),
        **_costliest(mine, lang),
    )


def corridor_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the corridor with the highest cost."""
    return t(
        "Costliest of the corridors surveyed in {year}: {corridors}, {value}",
        selection.lang,
        year=selection["cost_year"],
        **_costliest(rows, selection.lang),
    )


def _costliest(rows: pd.DataFrame, lang: str) -> dict[str, str]:
    """Return the words for the corridor with the highest cost, or those alike, and for the cost."""
    first, names = highest(rows, "cost_of_sending"), areas.names(lang)
    corridors = [
        t(
            "from {origin} to {destination}",
            lang,
            origin=areas.in_sentence(names[origin], lang),
            destination=areas.in_sentence(names[destination], lang),
        )
        for origin, destination in zip(first["origin"], first["destination"], strict=True)
    ]
    value = cost_words(first["cost_of_sending"].iloc[0], lang)
    remark = first["remark"].iloc[0] if "remark" in first else None
    if not formats.is_missing(remark):
        value = t("{value} ({remark})", lang, value=value, remark=t(str(remark), lang))
    return {"corridors": listing(corridors, lang), "value": value}


def corridor_notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return how many corridors are above the ceiling in the year."""
    every = _corridors(selection.number("cost_year"))
    above = int((every["cost_of_sending"] > CEILING).sum())
    counted = t("Above 5 per cent: {above} of {n} corridors.", selection.lang, above=above, n=len(every))
    return [counted, "Only corridors that the World Bank surveys.", ANTILLES, OLD]


CORRIDORS = Chart(
    id="remittances-cost-corridors",
    title="The fifteen costliest corridors surveyed, {cost_year}",
    subtitle="Average total cost of sending 200 US dollars, per cent, third quarter",
    datasets=("remittance_corridor_costs",),
    controls=(COST_YEAR, COUNTRY),
    rows=corridor_rows,
    first=First(count=LEADERS, of=first_corridors),
    figure=corridor_figure,
    summary=corridor_summary,
    headline=corridor_headline,
    notes=corridor_notes,
    wide=False,
)
