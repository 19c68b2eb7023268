"""Names of countries, areas and groups of them, and the forms of a name that sentences need."""

from functools import cache

from dashboard.data import areas
from dashboard.i18n import DEFAULT_LANGUAGE, sentence_case


def name(code: str, *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return the name of a country or area (ISO 3166 alpha-3) or of a group (its slug or English name) in a list."""
    return areas.names(lang).get(code, code)


def form(code: str, wanted: str, *, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return the form of a name that a sentence needs: `subject`, `in`, `from`, `to`, `of`, or `start` for the subject
    at the head of a sentence.
    """
    subject = areas.in_sentence(name(code, lang=lang), lang)
    if wanted == "start":
        return sentence_case(subject)
    return subject if wanted == "subject" else f"{wanted} {subject}"


@cache
def order(text: str, lang: str) -> str:
    """Return by what a name sorts among others of its language."""
    return text.lower() if lang else text
