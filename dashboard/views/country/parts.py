"""What is said of areas by the source and its lists: parts of a State whose people there are not counted, Kosovo."""

from collections.abc import Mapping
from functools import cache

from dashboard.data import areas
from dashboard.definitions import stock_remarks
from dashboard.i18n import listing, t
from dashboard.view import Selection
from dashboard.views.country.frames import subregions

KOSOVO = "XKX"


@cache
def state_of(country: str) -> str:
    """Return the State in which the data by origin have nobody from `country`, a part of it; else nothing."""
    return next((state for state in stock_remarks.COUNTED_PARTS if country in stock_remarks.absent_parts(state)), "")


def state(country: str, lang: str) -> str:
    """Return the name of that State within a sentence: "France"; else nothing."""
    found = state_of(country)
    return areas.in_sentence(areas.names(lang)[found], lang) if found else ""


def left_out(country: str, lang: str) -> str:
    """Return, beside a number of emigrants, whom it leaves out: "those in France not among them"; else nothing."""
    found = state(country, lang)
    return t("those in {state} not among them", lang, state=found) if found else ""


def not_counted(selection: Selection) -> str:
    """Return the same of the country or area of the page as a sentence; nothing where nobody is left out."""
    found = state(selection.text("country"), selection.lang)
    return t("Emigrants who live in {state} are not in the data.", selection.lang, state=found) if found else ""


def remarks(selection: Selection, *, first: int) -> list[str]:
    """Return what the source says of the immigrants and emigrants of the country or area, from the year `first` on."""
    codes = [selection.text("country")]
    # Emigrants of the parts lack whom the data by origin leave out; for the State it is said at its origins.
    whole = codes[0] in stock_remarks.COUNTED_PARTS
    by_origin = [] if whole else stock_remarks.of_corridors(codes, first=first)
    of_all = stock_remarks.of_areas(codes, first=first)
    # Of the Sudan, the remark on the data by origin says the other one too.
    kept = [one for one in of_all if one not in by_origin and one != stock_remarks.SUDAN]
    return [*kept, *by_origin]


def everybody(shares: Mapping[str, float], lang: str) -> list[str]:
    """Return for which areas, of the share of migrants in the population of each, the source states that all are."""
    stated = [code for code, share in shares.items() if round(share, 1) >= 100]
    names = [areas.in_sentence(areas.names(lang)[code], lang) for code in stated]
    words = "UN DESA states as many migrants as inhabitants for {names}."
    return [t(words, lang, names=listing(names, lang))] if names else []


def kosovo(selection: Selection) -> list[str]:
    """Return where Kosovo is counted, for itself and for the countries of that subregion."""
    lang, groups = selection.lang, subregions()
    if groups[selection.text("country")] != groups[KOSOVO]:
        return []
    said = t(
        "The UN’s list of subregions (M49) does not name {kosovo}; here it is counted in {subregion}.",
        lang,
        kosovo=areas.in_sentence(areas.names(lang)[KOSOVO], lang),
        subregion=t(groups[KOSOVO], lang),
    )
    return [said]
