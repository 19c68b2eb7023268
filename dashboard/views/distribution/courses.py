"""Findings over time: how a line runs, and between what figures the editions of an estimate lie."""

import pandas as pd

from dashboard.i18n import sentence_case, t
from dashboard.view import Selection
from dashboard.views.distribution.choices import area_in_sentence, column_of, noun
from dashboard.views.distribution.words import said, whole

COURSES = {
    "persons": (
        "{noun} in {name} rose from {start} ({first}) to {end} ({last})",
        "{noun} in {name} fell from {start} ({first}) to {end} ({last})",
        "{noun} in {name} were {end} both in {first} and in {last}",
    ),
    "world": (
        "The share of all {who} living in {name} rose from {start} ({first}) to {end} ({last})",
        "The share of all {who} living in {name} fell from {start} in {first} to {end} in {last}",
        "The share of all {who} living in {name} was {end} both in {first} and in {last}",
    ),
    "population": (
        "In {name}, {who} rose from {start} of {whole} in {first} to {end} in {last}",
        "In {name}, {who} fell from {start} of {whole} in {first} to {end} in {last}",
        "In {name}, {who} were {end} of {whole} both in {first} and in {last}",
    ),
}
"""What is said of a line that rises, falls or ends as it began, by what is shown."""
RANGES = {
    "persons": "Editions of the ILO's estimates put {who} in {name} between {low} and {high}",
    "world": "Editions of the ILO's estimates put {name} between {low} and {high} of all {who}",
    "population": "In {name}, {who} are between {low} and {high} of {whole}, by edition",
}
ONES = {
    "persons": "{start}: {low} {who} in {year}, the only edition with a figure here",
    "world": "{start}: {low} of all {who} in {year}, the only edition with a figure here",
    "population": "{start}: {who} were {low} of {whole} in {year}, the only edition with a figure here",
}


def course(line: pd.DataFrame, selection: Selection) -> str:
    """Return whether one line rises, falls or ends as it began, as readers see its figures."""
    value = column_of(selection)
    first, last = line.iloc[0], line.iloc[-1]
    start, end = said(first[value], selection), said(last[value], selection)
    place = 2 if start == end else 0 if last[value] > first[value] else 1
    return t(
        COURSES[selection.text("show")][place],
        selection.lang,
        name=area_in_sentence(first["country"] or first["name"], selection.lang),
        noun=sentence_case(noun(selection)),
        who=noun(selection),
        whole=whole(selection),
        start=start,
        end=end,
        first=int(first["year"]),
        last=int(last["year"]),
    )


def spread(known: pd.DataFrame, selection: Selection) -> str:
    """Return the lowest and the highest figure of the editions that have one."""
    numbers = known[column_of(selection)]
    low, high = said(numbers.min(), selection), said(numbers.max(), selection)
    name = area_in_sentence(known["area"].iloc[0], selection.lang)
    return t(
        (ONES if len(known) == 1 else RANGES)[selection.text("show")],
        selection.lang,
        who=noun(selection),
        name=name,
        start=sentence_case(name),
        year=int(known["year"].iloc[0]),
        whole=whole(selection),
        low=low,
        high=high,
    )
