"""What charts of remittances between economies share: the estimate and its limits, said the same everywhere."""

from functools import cache

import pandas as pd

from dashboard import formats
from dashboard.data import areas, catalogue
from dashboard.i18n import t
from dashboard.view import Selection
from dashboard.views.corridors.choices import ALL
from dashboard.views.corridors.wording import AT_ENDS, group_in_sentence

DATASETS = ("remittance_corridors",)
STATUS = "modelled estimate"
MEASURE = "Not measured flows; current US dollars"
METHOD = (
    "Modelled estimates, not measured flows: what each economy received in 2021 is spread over the economies where its "
    "emigrants live, by their number and by incomes at both ends."
)
LIMITS = (
    "The model knows nothing of money sent by hand or of the children of migrants who count as natives, and sets a few "
    "pairs of countries in conflict to zero: India and Pakistan, Israel and Lebanon, Armenia and Azerbaijan."
)
RECEIVED_EDITION = "World Development Indicators, July 2026"
PAID_EDITION = "World Development Indicators, May 2023"


@cache
def corridors() -> pd.DataFrame:
    """Return the remittances between economies, one row a pair; the frame is shared: callers must not change it."""
    # Codes compare and sort faster than names.
    codes = pd.CategoricalDtype(sorted(areas.names()))
    return catalogue.frame("remittance_corridors").astype({"origin": codes, "destination": codes})


@cache
def year() -> int:
    """Return the one year of the estimates."""
    return int(corridors()["year"].max())


@cache
def total() -> float:
    """Return the remittances of all corridors, in US dollars."""
    return float(corridors()["remittances"].sum())


def period(lang: str) -> str:
    """Return year and mark of every figure, for hovers."""
    return t("{year}, {status}", lang, year=year(), status=t(STATUS, lang))


def narrowed(selection: Selection) -> str:
    """Return which corridors are shown, as the end of a phrase: " from Africa"; nothing where all are."""
    ends, lang = selection.text("ends"), selection.lang
    if ends == ALL:
        return ""
    return " " + t(AT_ENDS[ends], lang, group=group_in_sentence(selection, year=year()))


@cache
def total_note(lang: str) -> str:
    """Return the sum of the model beside what economies report to have received, and where the two differ most."""
    reported = _reported("remittances_received")
    gap = _gap(corridors().groupby("destination", observed=True)["remittances"].sum(), reported)
    return t(
        "All corridors: {total}; {n} economies report {reported} received in {year} ({edition}), revised since. "
        "Largest difference: {name}, {modelled} here and {own} there.",
        lang,
        total=formats.dollars(total(), lang=lang),
        reported=formats.dollars(float(reported.sum()), lang=lang),
        n=len(reported),
        year=year(),
        edition=RECEIVED_EDITION,
        **_said(gap, lang),
    )


@cache
def sent_note(lang: str) -> str:
    """Return that what is modelled as sent is not what senders report, with the largest difference."""
    gap = _gap(corridors().groupby("origin", observed=True)["remittances"].sum(), _reported("remittances_paid"))
    return t(
        "What an economy sends by the model is not what it reports to pay. Largest difference: {name}, {modelled} here "
        "and {own} reported for {year} ({edition}).",
        lang,
        year=year(),
        edition=PAID_EDITION,
        **_said(gap, lang),
    )


def notes(_rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what every chart of these estimates must say: what the estimate is and is not."""
    lang = selection.lang
    return [METHOD, total_note(lang), sent_note(lang), LIMITS]


@cache
def _reported(column: str) -> pd.Series:
    """Return what economies report for the year of the estimates, in US dollars by ISO3 code."""
    frame = catalogue.frame(column)
    return frame[frame["year"] == year()].set_index("country")[column].dropna()


def _gap(modelled: pd.Series, reported: pd.Series) -> tuple[str, float, float]:
    """Return the economy whose two figures differ most, with both (US dollars)."""
    both = pd.DataFrame({"modelled": modelled.rename(str), "reported": reported}).dropna()
    code = str((both["modelled"] - both["reported"]).abs().idxmax())
    return code, float(modelled[code]), float(reported[code])


def _said(gap: tuple[str, float, float], lang: str) -> dict[str, str]:
    code, modelled, own = gap
    return {
        "name": areas.in_sentence(areas.names(lang)[code], lang),
        "modelled": formats.dollars(modelled, lang=lang),
        "own": formats.dollars(own, lang=lang),
    }
