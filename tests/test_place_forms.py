"""Names of places within a sentence: complete in each language, in its script, and right where it is hard."""

import re

import pandas as pd
import pytest

from dashboard.data import areas, catalogue
from dashboard.terms import ILO_REGIONS, INCOME_GROUPS, SUBREGIONS, slug

FORMS = ["subject", "in", "from", "to", "of"]
SCRIPTS = {
    "ar": r"[\u0621-\u063a\u0641-\u064b0-9 ()-]+",
    "en": r"[A-Za-zçéôü0-9 '(),-]+",
    "ru": r"[А-Яа-я0-9 '(),-]+",
}
"""What the phrases of each language are written with, and nothing else."""
OTHER_GROUPS = {
    "landlocked-developing-countries",
    "least-developed-countries",
    "less-developed-regions",
    "low-and-lower-middle-income",
    "low-and-middle-income",
    "more-developed-regions",
    "north",
    "oecd",
    "small-island-developing-states",
    "south",
    "world",
}
"""Groups that no column of the data lists, but charts name."""
WITHOUT: set[tuple[str, str, str]] = set()
"""Phrases that have no natural form: language, place and form."""
HARD_CASES = [
    # English: "the" or not
    ("en", "NPL", "Nepal", "in Nepal", "from Nepal", "to Nepal", "of Nepal"),
    (
        *("en", "PHL", "the Philippines", "in the Philippines", "from the Philippines"),
        *("to the Philippines", "of the Philippines"),
    ),
    ("en", "NER", "the Niger", "in the Niger", "from the Niger", "to the Niger", "of the Niger"),
    ("en", "NGA", "Nigeria", "in Nigeria", "from Nigeria", "to Nigeria", "of Nigeria"),
    ("en", "DMA", "Dominica", "in Dominica", "from Dominica", "to Dominica", "of Dominica"),
    ("en", "COG", "the Congo", "in the Congo", "from the Congo", "to the Congo", "of the Congo"),
    ("en", "SDN", "the Sudan", "in the Sudan", "from the Sudan", "to the Sudan", "of the Sudan"),
    ("en", "SSD", "South Sudan", "in South Sudan", "from South Sudan", "to South Sudan", "of South Sudan"),
    ("en", "VAT", "the Holy See", "in the Holy See", "from the Holy See", "to the Holy See", "of the Holy See"),
    (
        *("en", "arab-states", "the Arab States", "in the Arab States", "from the Arab States"),
        *("to the Arab States", "of the Arab States"),
    ),
    ("en", "south", "the South", "in the South", "from the South", "to the South", "of the South"),
    ("en", "ecowas", "ECOWAS", "in ECOWAS", "from ECOWAS", "to ECOWAS", "of ECOWAS"),
    ("en", "eu", *(f"{word}the European Union" for word in ("", "in ", "from ", "to ", "of "))),
    ("en", "high-income", *(f"{word}high-income countries" for word in ("", "in ", "from ", "to ", "of "))),
    # Russian: "в" or "на", "из" or "с", words that have one form only, a name beside the word for its kind
    ("ru", "POL", "Польша", "в Польше", "из Польши", "в Польшу", "Польши"),
    ("ru", "FRA", "Франция", "во Франции", "из Франции", "во Францию", "Франции"),
    ("ru", "VNM", "Вьетнам", "во Вьетнаме", "из Вьетнама", "во Вьетнам", "Вьетнама"),
    ("ru", "PHL", "Филиппины", "на Филиппинах", "с Филиппин", "на Филиппины", "Филиппин"),
    ("ru", "CUB", "Куба", "на Кубе", "с Кубы", "на Кубу", "Кубы"),
    ("ru", "CYP", "Кипр", "на Кипре", "с Кипра", "на Кипр", "Кипра"),
    ("ru", "MUS", "Маврикий", "на Маврикии", "с Маврикия", "на Маврикий", "Маврикия"),
    ("ru", "HTI", "Гаити", "в Гаити", "из Гаити", "в Гаити", "Гаити"),
    ("ru", "BGD", "Бангладеш", "в Бангладеш", "из Бангладеш", "в Бангладеш", "Бангладеш"),
    ("ru", "UKR", "Украина", "в Украине", "из Украины", "в Украину", "Украины"),
    ("ru", "TON", "Тонга", "в Тонге", "из Тонги", "в Тонгу", "Тонги"),
    ("ru", "GNB", "Гвинея-Бисау", "в Гвинее-Бисау", "из Гвинеи-Бисау", "в Гвинею-Бисау", "Гвинеи-Бисау"),
    ("ru", "TLS", "Тимор-Лешти", "в Тиморе-Лешти", "из Тимора-Лешти", "в Тимор-Лешти", "Тимора-Лешти"),
    ("ru", "CIV", "Кот-д'Ивуар", "в Кот-д'Ивуаре", "из Кот-д'Ивуара", "в Кот-д'Ивуар", "Кот-д'Ивуара"),
    (
        *("ru", "VCT", "Сент-Винсент и Гренадины", "в Сент-Винсенте и Гренадинах", "из Сент-Винсента и Гренадин"),
        *("в Сент-Винсент и Гренадины", "Сент-Винсента и Гренадин"),
    ),
    (
        *("ru", "USA", "Соединенные Штаты Америки", "в Соединенных Штатах Америки", "из Соединенных Штатов Америки"),
        *("в Соединенные Штаты Америки", "Соединенных Штатов Америки"),
    ),
    (
        *("ru", "GBR", "Соединенное Королевство", "в Соединенном Королевстве", "из Соединенного Королевства"),
        *("в Соединенное Королевство", "Соединенного Королевства"),
    ),
    (
        *("ru", "MDV", "Мальдивские Острова", "на Мальдивских Островах", "с Мальдивских Островов"),
        *("на Мальдивские Острова", "Мальдивских Островов"),
    ),
    (
        *("ru", "IRN", "Исламская Республика Иран", "в Исламской Республике Иран", "из Исламской Республики Иран"),
        *("в Исламскую Республику Иран", "Исламской Республики Иран"),
    ),
    (
        *("ru", "FSM", "Федеративные Штаты Микронезии", "в Федеративных Штатах Микронезии"),
        *("из Федеративных Штатов Микронезии", "в Федеративные Штаты Микронезии", "Федеративных Штатов Микронезии"),
    ),
    ("ru", "ZAF", "Южная Африка", "в Южной Африке", "из Южной Африки", "в Южную Африку", "Южной Африки"),
    (
        *("ru", "southern-africa", "южная часть Африки", "в южной части Африки", "из южной части Африки"),
        *("в южную часть Африки", "южной части Африки"),
    ),
    (
        *("ru", "americas", "Северная и Южная Америка", "в Северной и Южной Америке", "из Северной и Южной Америки"),
        *("в Северную и Южную Америку", "Северной и Южной Америки"),
    ),
    (
        *("ru", "arab-states", "арабские государства", "в арабских государствах", "из арабских государств"),
        *("в арабские государства", "арабских государств"),
    ),
    ("ru", "world", "мир", "в мире", "из всех стран мира", "во все страны мира", "мира"),
    ("ru", "ecowas", "ЭКОВАС", "в странах ЭКОВАС", "из стран ЭКОВАС", "в страны ЭКОВАС", "ЭКОВАС"),
    # Arabic: the dual, brackets of the list of countries, names much like one another
    ("ar", "NPL", "نيبال", "في نيبال", "من نيبال", "إلى نيبال", "نيبال"),
    ("ar", "PHL", "الفلبين", "في الفلبين", "من الفلبين", "إلى الفلبين", "الفلبين"),
    ("ar", "NER", "النيجر", "في النيجر", "من النيجر", "إلى النيجر", "النيجر"),
    ("ar", "GIN", "غينيا", "في غينيا", "من غينيا", "إلى غينيا", "غينيا"),
    ("ar", "GUY", "غيانا", "في غيانا", "من غيانا", "إلى غيانا", "غيانا"),
    ("ar", "ZAF", "جنوب أفريقيا", "في جنوب أفريقيا", "من جنوب أفريقيا", "إلى جنوب أفريقيا", "جنوب أفريقيا"),
    ("ar", "southern-africa", *(f"{word}الجنوب الأفريقي" for word in ("", "في ", "من ", "إلى ", ""))),
    ("ar", "GBR", *(f"{word}المملكة المتحدة" for word in ("", "في ", "من ", "إلى ", ""))),
    ("ar", "NLD", *(f"{word}مملكة هولندا" for word in ("", "في ", "من ", "إلى ", ""))),
    ("ar", "IRN", *(f"{word}جمهورية إيران الإسلامية" for word in ("", "في ", "من ", "إلى ", ""))),
    ("ar", "BOL", *(f"{word}دولة بوليفيا المتعددة القوميات" for word in ("", "في ", "من ", "إلى ", ""))),
    ("ar", "VEN", *(f"{word}جمهورية فنزويلا البوليفارية" for word in ("", "في ", "من ", "إلى ", ""))),
    ("ar", "FSM", *(f"{word}ولايات ميكرونيزيا الموحدة" for word in ("", "في ", "من ", "إلى ", ""))),
    ("ar", "TWN", *(f"{word}مقاطعة تايوان الصينية" for word in ("", "في ", "من ", "إلى ", ""))),
    ("ar", "americas", "الأمريكتان", "في الأمريكتين", "من الأمريكتين", "إلى الأمريكتين", "الأمريكتين"),
    ("ar", "arab-states", *(f"{word}الدول العربية" for word in ("", "في ", "من ", "إلى ", ""))),
    ("ar", "world", "العالم", "في العالم", "من جميع أنحاء العالم", "إلى جميع أنحاء العالم", "العالم"),
    (
        *("ar", "gcc", "مجلس التعاون الخليجي", "في دول مجلس التعاون الخليجي", "من دول مجلس التعاون الخليجي"),
        *("إلى دول مجلس التعاون الخليجي", "مجلس التعاون الخليجي"),
    ),
]


@pytest.fixture(scope="module")
def rows() -> pd.DataFrame:
    return catalogue.frame("place_forms")


def groups_by_name() -> dict[str, str]:
    """Return the English names of regions and subregions, by the code of each."""
    listed = areas.areas()
    return {slug(name): name for name in (*listed["region"], *listed["subregion"], *ILO_REGIONS, *SUBREGIONS)}


def places() -> set[str]:
    """Return the codes of all that a sentence may name."""
    return {
        *areas.names(),
        *groups_by_name(),
        *(f"{group}-income" for group in INCOME_GROUPS),
        *catalogue.frame("communities")["community"].str.lower(),
        *OTHER_GROUPS,
    }


@pytest.mark.parametrize("lang", SCRIPTS)
def test_every_place_has_its_phrases(rows, lang):
    here = rows[rows["lang"] == lang]
    assert set(here["place"]) == places()
    assert here["place"].is_unique
    empty = {(lang, place, form) for form in FORMS for place in here.loc[here[form].fillna("") == "", "place"]}
    assert empty == {one for one in WITHOUT if one[0] == lang}


def test_every_language_is_checked(rows):
    assert set(rows["lang"]) == set(SCRIPTS)


@pytest.mark.parametrize("form", FORMS)
def test_phrases_are_written_in_the_script_of_their_language(rows, form):
    cells = rows[["place", "lang", form]].dropna().to_numpy().tolist()
    assert [cell for cell in cells if not re.fullmatch(SCRIPTS[cell[1]], cell[2])] == []


def test_english_subjects_are_those_of_sentences_today(rows):
    subjects = rows[rows["lang"] == "en"].set_index("place")["subject"]
    expected = {key: areas.in_sentence(name) for key, name in (areas.names() | groups_by_name()).items()}
    assert subjects[list(expected)].to_dict() == expected


@pytest.mark.parametrize("case", HARD_CASES, ids=lambda case: f"{case[0]}-{case[1]}")
def test_hard_cases(rows, case):
    lang, place, *phrases = case
    found = rows[(rows["lang"] == lang) & (rows["place"] == place)]
    assert found[FORMS].to_numpy().tolist() == [phrases]
