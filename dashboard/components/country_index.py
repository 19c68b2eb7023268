"""What the country box searches: every country and area under all its names and codes, at one address."""

from functools import cache

import orjson
from babel import Locale
from flask import Flask, Response

from dashboard.data import areas

ADDRESS = "/areas.json"
LANGUAGES = ("en", "fr", "es", "ar", "zh", "ru")
BETWEEN_ALIASES = ";"
SPOKEN = {
    "ARE": ("ОАЭ", "EAU"),
    "CZE": ("Czech Republic", "República Checa", "République tchèque"),
    "GBR": ("England", "Angleterre", "Inglaterra", "Англия", "إنجلترا"),
    "KOR": ("Южная Корея",),
    "PRK": ("КНДР", "Северная Корея"),
    "SAU": ("KSA",),
    "USA": ("America", "Amérique", "EE. UU.", "США", "أمريكا"),
    "ZAF": ("ЮАР",),
}
"""What many say and none of the sources has."""


@cache
def index() -> bytes:
    """Return JSON: `languages`, and `areas`, each with `code`, `iso2`, `names` (one a language) and `aliases`.

    Aliases are the other spellings of the dataset `countries`, then the everyday names of the Unicode CLDR, because
    readers type Россия where the United Nations write Российская Федерация, then those of SPOKEN, then the number in
    the M49 standard, which is ISO's too. `iso2` is empty where ISO has no such code.
    """
    rows = areas.areas().fillna("").to_dict("records")
    everyday = [Locale.parse(language).territories for language in LANGUAGES]
    found = []
    for row in rows:
        names = [row[f"name_{language}"] for language in LANGUAGES]
        spellings = [text.strip() for text in row["aliases"].split(BETWEEN_ALIASES)]
        spellings += [territories.get(row["iso2"], "") for territories in everyday]
        spellings += [*SPOKEN.get(row["iso3"], ()), row["m49"]]
        found.append(
            {"code": row["iso3"], "iso2": row["iso2"], "names": names, "aliases": _others(spellings, than=names)}
        )
    return orjson.dumps({"languages": LANGUAGES, "areas": found})


def serve(server: Flask) -> None:
    """Add the address of the index to `server`; `delivery` compresses it and says how long it keeps."""

    def answer() -> Response:
        response = Response(index(), mimetype="application/json")
        response.add_etag()
        return response

    server.add_url_rule(ADDRESS, "areas", answer)


def _others(spellings: list[str], *, than: list[str]) -> list[str]:
    """Return the spellings, each once, that are none of the names, whatever their case."""
    known = {name.casefold() for name in than}
    others = {text.casefold(): text for text in reversed(spellings) if text and text.casefold() not in known}
    return list(reversed(others.values()))
