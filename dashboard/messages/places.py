"""Names of countries, areas and groups of them, and the forms of a name that sentences need."""

from functools import cache
from typing import Any

from dashboard.data import areas, catalogue
from dashboard.i18n import DEFAULT_LANGUAGE, sentence_case
from dashboard.terms import slug

START, SUBJECT = "start", "subject"
"""The form at the head of a sentence, and that of which it is made."""


def name(code: str, *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return the name of a country or area (ISO 3166 alpha-3) or of a group (its slug or English name), as lists and
    heads have it; a name that the data do not know stays as it is.
    """
    return areas.names(lang).get(code) or _groups(lang).get(slug(code), code)


def form(code: str, wanted: str, *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return the form of a name that a sentence needs: `subject`, `in`, `from`, `to`, `of`, or `start` for the subject
    at the head of a sentence. Raises KeyError for a place that has none.
    """
    known = _row(code, lang)
    return sentence_case(str(known[SUBJECT])) if wanted == START else str(known[wanted])


def rank(code: str, *, lang: str = DEFAULT_LANGUAGE) -> int:
    """Return the place of a name among all of its language, as it sorts them. Raises KeyError for an unknown one."""
    return int(_row(code, lang)["rank"])


def _row(code: str, lang: str) -> dict[str, Any]:
    forms = _forms(lang)
    return forms.get(code) or forms[slug(code)]


@cache
def _groups(lang: str) -> dict[str, str]:
    frame = catalogue.frame("groups")
    named = dict(zip(frame["group"], frame[f"name_{lang}"], strict=True))
    # The key of a community is its short name.
    return dict(zip(map(slug, frame["name_en"]), frame[f"name_{lang}"], strict=True)) | named


@cache
def _forms(lang: str) -> dict[str, dict[str, Any]]:
    frame = catalogue.frame("place_forms")
    rows = frame[frame["lang"] == lang].drop(columns="lang").set_index("place")
    return {str(place): row for place, row in rows.to_dict("index").items()}


def forms_of_countries(lang: str) -> dict[str, list[str]]:
    """Return, by ISO3 code, the forms that names of countries take within sentences of a language: `from`, `to`, then
    each other that they have.
    """
    known, first, others = areas.names(lang), ("from", "to"), ("in", "of", SUBJECT)
    return {
        code: [str(row[form]) for form in first] + sorted({str(row[form]) for form in others} - {known[code]})
        for code, row in _forms(lang).items()
        if code in known
    }
