"""Who works in a country or area and from where, and where those born in it work, each beside all migrants."""

from functools import partial

import pandas as pd

from dashboard.terms import MIGRANT_BASES
from dashboard.view import Selection
from dashboard.views.corridors import workers
from dashboard.views.country.choices import SUBJECT

BIRTH = MIGRANT_BASES[0]


def _basis(_selection: Selection) -> str:
    return BIRTH


def _into(*, country: str, lang: str) -> pd.DataFrame:
    return workers.into(country, BIRTH, lang)


def _abroad(*, country: str, lang: str) -> pd.DataFrame:
    return workers.abroad(country, BIRTH, lang)


_chart = partial(workers.chart, place=SUBJECT.of, basis=_basis, controls=(SUBJECT,))
INTO = _chart("country-workers", side=workers.TO_PLACE, rows=_into)
ABROAD = _chart("country-workers-abroad", side=workers.FROM_PLACE, rows=_abroad)
