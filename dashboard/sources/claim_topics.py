"""What each statement of the papers is about, of which country, and what would settle what the bundled data do not."""

from collections.abc import Mapping

PAPERS: Mapping[str, str] = {
    "GFMD 2018 background paper, South-South mobility": "gfmd-2018",
    "ILO 2016, South-South good practices on labour migration": "ilo-2016",
    "ILO Module 8, South-South cooperation and labour migration": "module-8",
    "ILO TTMLM 2013, Labour migration and development": "ilo-2013",
    "GFMD 2020 background paper, theme 1": "gfmd-2020",
}
"""The papers by their titles in the list of statements, and the code of each."""

TOPICS: Mapping[str, str] = {
    "migrants": "C059-C061 C064-C065 C081 C084 C095-C097",
    "south": "C005-C008 C010 C015-C016 C054-C055 C057-C058 C066-C074",
    "workers": "C009 C017 C062-C063 C076-C080 C082-C083 C085-C087 C101 C105-C117 C125",
    "income": "C001-C004",
    "remittances": "C011-C014 C075 C122",
    "population": "C027-C035 C056 C123-C124",
    "instruments": "C018-C021 C047 C093 C098-C099 C126 C131",
    "agreements": "C022-C025 C037 C043-C044 C103",
    "communities": "C036 C038-C041 C088-C089 C102",
    "protection": "C045 C090-C092 C094",
    "pandemic": "C118-C121 C127",
    "practice": "C026 C042 C046 C048-C053 C100 C104 C128-C130",
}
"""The statements of each topic, single or from one to another."""

SETTLED_BY: Mapping[str, str] = {
    "document": "C017 C026 C039-C042 C045-C053 C088-C089 C099-C100 C104 C128-C130",
    "population-prospects": "C027-C035 C123-C124",
    "scenario": "C056",
    "report": "C009 C044 C063 C090-C094 C102 C118-C121 C126",
    "surveys": "C076-C080 C083 C085 C097 C113-C117 C125",
    "national": "C082 C086-C087 C095 C101 C127",
    "older-records": "C015 C024",
}
"""What settles a statement that the bundled data do not: `document` where there is no statistic to test, a date or a
count of meetings. Statements that are not here are held against the bundled data.
"""

COUNTRIES: Mapping[str, str] = {
    "AUS": "C087",
    "CAN": "C101",
    "DEU": "C076",
    "ESP": "C078",
    "FRA": "C080",
    "GBR": "C077 C081-C082",
    "IDN": "C127",
    "ITA": "C079",
    "KOR": "C043-C044 C103",
    "LSO": "C011",
    "MAR": "C126",
    "MOZ": "C012",
    "NPL": "C013",
    "NZL": "C086",
    "PHL": "C014 C042",
    "USA": "C083-C085 C095-C097",
}
"""The country that a statement is of, itself or by a scheme that is its own: the Employment Permit System is that of
the Republic of Korea. Others are of several countries or of none.
"""


def by_claim(lists: Mapping[str, str]) -> dict[str, str]:
    """Return the code of every statement of `lists`, by its number."""
    return {claim: code for code, listed in lists.items() for part in listed.split() for claim in _span(part)}


def _span(part: str) -> list[str]:
    first, _, last = part.partition("-")
    return [f"C{number:03}" for number in range(int(first[1:]), int((last or first)[1:]) + 1)]
