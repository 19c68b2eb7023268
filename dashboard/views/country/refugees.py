"""Refugees and asylum-seekers in a country or area, and from it, at the end of every year since 1990."""

from functools import cache

import pandas as pd

from dashboard.analysis import refugees
from dashboard.data import catalogue
from dashboard.messages.values import Message
from dashboard.views.country import course


@cache
def both_ways() -> pd.DataFrame:
    """Return refugees and asylum-seekers hosted by and come from every country and year (`analysis.refugees`)."""
    return refugees.both_ways(catalogue.frame("refugees"))


CHART = course.chart(
    "country-refugees",
    figures=both_ways,
    labels={"refugees_all": Message("refugees-hosted"), "refugees_from": Message("refugees-fled")},
    larger_first=True,
    nothing=Message("refugees-profile-nothing"),
    colours=course.BOTH_WAYS,
    title=Message("refugees-profile-title"),
    subtitle=Message("refugees-profile-subtitle"),
    headline=Message("refugees-profile-headline"),
    datasets=("refugees",),
    notes=(Message("refugees-profile-who"),),
)
