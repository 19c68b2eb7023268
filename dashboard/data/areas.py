"""Countries and areas as charts need them: name in the reader's language, groups, a point for a dot."""

from functools import cache

import pandas as pd

from dashboard.data import catalogue
from dashboard.i18n import DEFAULT_LANGUAGE


@cache
def _areas(lang: str) -> pd.DataFrame:
    countries = catalogue.frame("countries")
    return countries.assign(country=countries["iso3"], name=countries[f"name_{lang}"])


def areas(lang: str = DEFAULT_LANGUAGE) -> pd.DataFrame:
    """Return one row a country or area: the columns of `countries`, `country` (ISO3) and `name` in `lang`."""
    return _areas(lang).copy(deep=False)


@cache
def names(lang: str = DEFAULT_LANGUAGE) -> dict[str, str]:
    """Return the name of every country or area in `lang`, by ISO 3166 alpha-3 code."""
    frame = _areas(lang)
    return dict(zip(frame["country"], frame["name"], strict=True))
