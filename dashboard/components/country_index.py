"""What readers' searches for a country look through: every country and area under all its names and codes."""

import logging
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from http import HTTPStatus

import orjson
from babel import Locale, localedata
from babel.languages import get_official_languages
from flask import Flask, Response

from dashboard.config import environment
from dashboard.data import areas
from dashboard.languages import DEFAULT, LANGUAGES

ADDRESS = "/areas.json"
NAMES_ADDRESS = "/areas-names.json"
LONGEST = 60
"""Seconds that names in other languages may take."""
BETWEEN_ALIASES = ";"
TRADITIONAL_CHINESE = "zh_Hant"
SPOKEN = {
    "ARE": ("EAU", "ОАЭ", "阿联酋"),
    "BFA": ("Upper Volta", "Haute-Volta", "Alto Volta"),
    "BIH": ("BiH", "БиГ"),
    "CAF": ("CAR", "RCA", "ЦАР"),
    "CHN": ("PRC", "RPC", "КНР"),
    "CIV": ("RCI",),
    "COD": ("RDC", "RD Congo", "ДРК", "Zaire", "Zaïre"),
    "COG": ("Congo-Brazzaville",),
    "CPV": ("Cape Verde",),
    "CZE": ("Czech Republic", "República Checa", "République tchèque"),
    "DEU": ("FRG", "RFA", "ФРГ"),
    "DOM": ("RD", "República Dominicana"),
    "GBR": (
        "British",
        "Britain",
        "Scotland",
        "Wales",
        "Northern Ireland",
        "England",
        "Angleterre",
        "Inglaterra",
        "Англия",
        "إنجلترا",
        "U.K.",
    ),
    "IRN": ("Persia", "Perse"),
    "JPN": ("日本國",),
    "KOR": ("ROK", "Южная Корея", "한국", "韓國"),
    "LAO": ("Lao PDR",),
    "LKA": ("Ceylon",),
    "MKD": ("FYROM", "Macedonia"),
    "MMR": ("Burma", "Birmanie", "Birmania", "Бирма"),
    "NLD": ("Holland", "Hollande", "Holanda", "Голландия"),
    "PRK": ("DPRK", "RPDC", "КНДР", "Северная Корея"),
    "SAU": ("KSA",),
    "SWZ": ("Swaziland",),
    "THA": ("Siam", "ประเทศไทย"),
    "TLS": ("East Timor",),
    "TUR": ("Turkey",),
    "USA": ("America", "Amerika", "Amérique", "EE. UU.", "EUA", "США", "أمريكا"),
    "ZAF": ("RSA", "ЮАР"),
    "ZWE": ("Rhodesia",),
}
"""What many say and none of the sources has: everyday and former names, and abbreviations."""


@cache
def index() -> bytes:
    """Return JSON: `languages`, and `areas`, each with `code`, `iso2`, `names` (one a language) and `aliases`.

    Aliases are the other spellings of the dataset `countries`, then the everyday names of the Unicode CLDR, because
    readers type Россия where the United Nations write Российская Федерация, then those of SPOKEN, then the number in
    the M49 standard, which is ISO's too. `iso2` is empty where ISO has no such code.
    """
    rows = areas.areas().fillna("").to_dict("records")
    everyday = [Locale.parse(language.cldr).territories for language in LANGUAGES.values()]
    found = []
    for row in rows:
        names = [row[f"name_{language}"] for language in LANGUAGES]
        spellings = [text.strip() for text in row["aliases"].split(BETWEEN_ALIASES)]
        spellings += [territories.get(row["iso2"], "") for territories in everyday]
        spellings += [*SPOKEN.get(row["iso3"], ()), row["m49"]]
        found.append(
            {"code": row["iso3"], "iso2": row["iso2"], "names": names, "aliases": _others(spellings, than=names)}
        )
    return orjson.dumps({"languages": list(LANGUAGES), "areas": found})


@cache
def names_elsewhere() -> bytes:
    """Return JSON: by ISO3 code the names in the Unicode CLDR that the index has not, each once.

    The languages are those that are official in a country or in a part of one, and Chinese in traditional characters.
    A process of its own makes it: Babel keeps what it has read of these, which is 100 MB. Raises OSError or
    subprocess.SubprocessError where it cannot.
    """
    command = [sys.executable, "-m", "dashboard.components.country_index"]
    return subprocess.run(command, stdout=subprocess.PIPE, env=environment(), check=True, timeout=LONGEST).stdout


def made_elsewhere() -> bytes:
    """Make in the present process what `names_elsewhere` returns."""
    territories = [Locale.parse(language).territories for language in _languages_elsewhere()]
    iso2 = dict(zip(areas.areas()["country"], areas.areas()["iso2"], strict=True))
    found = {}
    for area in orjson.loads(index())["areas"]:
        names = [names.get(iso2[area["code"]], "") for names in territories]
        found[area["code"]] = _others(names, than=[*area["names"], *area["aliases"], area["iso2"]])
    return orjson.dumps(found)


def serve(server: Flask) -> None:
    """Add the two addresses to `server`; `delivery` compresses what is there and says how long it keeps.

    Names elsewhere that cannot be made now are asked for again when a reader next looks for one (503).
    """

    def answer(content: Callable[[], bytes]) -> Response:
        response = Response(content(), mimetype="application/json")
        response.add_etag()
        return response

    server.add_url_rule(ADDRESS, "areas", lambda: answer(index))

    @server.get(NAMES_ADDRESS)
    def areas_names() -> Response:
        try:
            return answer(names_elsewhere)
        except (OSError, subprocess.SubprocessError) as error:
            logging.getLogger(__name__).error("names of countries elsewhere: %s", error)
            return Response(status=HTTPStatus.SERVICE_UNAVAILABLE)


def _languages_elsewhere() -> list[str]:
    """Return the languages beside LANGUAGES in which names of countries are looked for, as the CLDR calls them."""
    spoken = {TRADITIONAL_CHINESE}
    for territory in Locale(DEFAULT).territories:
        spoken.update(get_official_languages(str(territory), regional=True, de_facto=True))
    return sorted(language for language in spoken - set(LANGUAGES) if localedata.exists(language))


def _others(spellings: list[str], *, than: list[str]) -> list[str]:
    """Return the spellings, each once, that are none of the names, whatever their case."""
    known = {name.casefold() for name in than}
    others = {text.casefold(): text for text in reversed(spellings) if text and text.casefold() not in known}
    return list(reversed(others.values()))


if __name__ == "__main__":
    sys.stdout.buffer.write(made_elsewhere())
