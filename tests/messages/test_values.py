"""How each language writes the values of facts, and how messages take them."""

import math

import pytest

from dashboard.messages import bundles
from dashboard.messages.bundles import MessageError
from dashboard.messages.values import (
    Amount,
    Dated,
    Dollars,
    Listing,
    Message,
    Number,
    Place,
    Points,
    Share,
    Year,
    join,
    known,
    measured,
    say,
    write,
)
from tests.support import forget_messages

LANGUAGES = ("en", "fr", "es", "ar", "zh", "ru")
NARROW, WIDE = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (24_300, ("24,300", f"24{NARROW}300", "24.300", "24,300", "24,300", f"24{WIDE}300")),
        (1_700_000, ("1.7 million", "1,7 million", "1,7 millones", "1.7 مليون", "170万", "1,7 миллиона")),
        (
            167_700_000,
            ("167.7 million", "167,7 millions", "167,7 millones", "167.7 مليون", "1.677亿", "167,7 миллиона"),
        ),
        (999_990_000, ("1.0 billion", "1,0 milliard", "1.000 millones", "1.0 مليار", "10亿", "1,0 миллиарда")),
        (
            856_600_000_000,
            ("856.6 billion", "856,6 milliards", "856.600 millones", "856.6 مليار", "8,566亿", "856,6 миллиарда"),
        ),
        (1.2e12, ("1.2 trillion", "1,2 billion", "1,2 billones", "1.2 ترليون", "1.2万亿", "1,2 триллиона")),
        (-2_500_000, ("−2.5 million", "−2,5 millions", "−2,5 millones", "\u200e−2.5 مليون", "−250万", "−2,5 миллиона")),
    ],
)
def test_amounts_have_the_scales_of_the_language(value, texts):
    assert tuple(write(Amount(value), lang) for lang in LANGUAGES) == texts


def test_years_have_no_separator_and_counts_have():
    assert [write(Year(2024), lang) for lang in LANGUAGES] == ["2024"] * 6
    assert [write(2024, lang) for lang in ("en", "es")] == ["2,024", "2.024"]


def test_shares_dollars_and_points_have_their_words():
    assert write(Share(12.46)) == "12.5 per cent"
    assert write(Share(5.0000001, limits=(3.0, 5.0))) == "just over 5 per cent"
    assert write(Dollars(856_600_000_000)) == "US$ 856.6 billion"
    assert write(Points(3.21)) == "+3.2 percentage points"
    assert write(Number(4.44, 1), "es") == "4,4"


def test_a_share_may_begin_a_sentence():
    assert Share(99.7, decimals=0).form("start", "en") == "Over 99 per cent"
    assert Share(99.7, decimals=0).form("subject", "en") == "over 99 per cent"


def test_a_share_has_the_article_of_its_sentence_where_a_language_sets_one():
    forms = ("subject", "of", "to", "start")
    assert [Share(12.46).form(form, "es") for form in forms] == [
        "el 12,5\N{NO-BREAK SPACE}%",
        "del 12,5\N{NO-BREAK SPACE}%",
        "al 12,5\N{NO-BREAK SPACE}%",
        "El 12,5\N{NO-BREAK SPACE}%",
    ]
    assert Share(0.01).form("subject", "es") == "menos del 0,1\N{NO-BREAK SPACE}%"
    assert Share(5.0000001, limits=(5.0,)).form("of", "es") == "de algo más del 5\N{NO-BREAK SPACE}%"
    assert write(Share(12.46), "es") == "12,5\N{NO-BREAK SPACE}%"
    assert [Share(12.46).form(form, "fr") for form in forms] == [write(Share(12.46), "fr")] * 4


def test_chinese_joins_names_that_hold_its_and_by_another():
    assert join(["埃及", "中非共和国"], lang="zh") == "埃及和中非共和国"
    assert join(["北美", "欧洲和中亚"], lang="zh") == "北美以及欧洲和中亚"
    assert join(["波斯尼亚和黑塞哥维那", "塞尔维亚", "黑山"], lang="zh") == "波斯尼亚和黑塞哥维那、塞尔维亚以及黑山"


def test_and_changes_before_the_sound_that_a_language_names():
    assert write(Listing((Place("MYS"), Place("IDN"))), "es") == "Malasia e Indonesia"
    assert write(Listing((Place("PER"), Place("MYS"), Place("IDN"))), "es") == "Perú, Malasia e Indonesia"
    assert Listing((Place("MYS"), Place("IDN"))).form("in", "es") == "en Malasia y en Indonesia"
    assert join(["cobre", "hierro"], lang="es") == "cobre y hierro"
    assert join(["madres", "hijos"], lang="es") == "madres e hijos"
    assert write(Listing((Place("MYS"), Place("IDN")))) == "Malaysia and Indonesia"


def test_sentences_of_their_own_among_the_facts_are_named_by_no_message():
    told = {"year": Year(2024), "measure": "gdp", "sentences": (Message("values-no-data"),)}
    assert say(Message("remittances-measure-note").over(told)).startswith("The share is computed here")


def test_dollars_and_points_are_counted_as_they_are_written():
    assert [write(Dollars(value), "fr") for value in (1, 24_300, 1_700_000)] == [
        "1 dollar",
        f"24{NARROW}300 dollars",
        "1,7 million de dollars",
    ]
    assert [write(Points(value), "fr") for value in (0.5, -3.2)] == [
        "+0,5 point de pourcentage",
        "−3,2 points de pourcentage",
    ]


def test_places_take_the_form_of_the_sentence():
    place = Place("PHL")
    assert write(place) == "Philippines"
    assert [place.form(form, "en") for form in ("subject", "in", "from", "of", "start")] == [
        "the Philippines",
        "in the Philippines",
        "from the Philippines",
        "of the Philippines",
        "The Philippines",
    ]
    assert Listing((Place("NPL"), place)).form("in", "en") == "in Nepal and in the Philippines"
    assert Listing((place, Place("NLD"))).form("start", "en") == "The Philippines and the Netherlands"
    forms = [Place("MAR").form(form, "fr") for form in ("start", "in", "from", "of")]
    assert forms == ["Le Maroc", "au Maroc", "du Maroc", "du Maroc"]
    assert Place("RUS").form("in", "ru") == "в Российской Федерации"


def test_groups_of_countries_are_places_too():
    assert write(Place("arab-states")) == write(Place("Arab States")) == "Arab States"
    assert Place("Sub-Saharan Africa").form("in", "fr") == "en Afrique subsaharienne"
    assert write(Place("A name of nobody"), "ru") == "A name of nobody"


def test_lists_are_joined_as_asked():
    assert write(Listing(("a", "b", "c"))) == "a, b and c"
    assert write(Listing(("a", "b", "c"), "semicolon")) == "a; b; c"
    assert write(Listing(("a", "b", "c"), "remarks")) == "a, b, c"
    assert write(Listing(("a", "b", "c"), "choices")) == "a, b, c"
    places = Listing((Place("ESP"), Place("ARE"), Place("EGY")), "between", sort=True)
    assert write(places, "fr") == "Égypte, Émirats arabes unis, Espagne"
    assert Listing.of([]) is None


def test_chinese_sets_choices_apart_by_the_mark_of_lists_and_remarks_by_a_comma():
    assert write(Listing(("year", "sex", "lang"), "choices"), "zh") == "year、sex、lang"
    assert write(Listing(("推算", "存疑"), "remarks"), "zh") == "推算，存疑"


def test_money_and_points_take_the_plural_of_the_language():
    assert write(Dollars(416_143), "ar") == "416,143 دولاراً"
    assert write(Dollars(106), "ar") == "106 دولارات"
    assert write(Dollars(5_400_000), "ar") == "5.4 مليون دولار"
    assert write(Dollars(5_400_000), "fr") == "5,4 millions de dollars"
    assert write(Points(1.2), "fr") == "+1,2 point de pourcentage"
    assert write(Points(2.0), "fr") == "+2,0 points de pourcentage"


def test_arabic_writes_its_conjunction_with_every_word_of_a_list_and_none_between_remarks():
    assert write(Listing(("أ", "ب")), "ar") == "أ وب"
    assert write(Listing(("أ", "ب", "ج")), "ar") == "أ، وب، وج"
    assert write(Listing(("أ", "ب", "ج"), "remarks"), "ar") == "أ، ب، ج"
    assert write(Listing(("أ", "ب", "ج"), "choices"), "ar") == "أ، ب، ج"


def test_what_is_missing_is_none_and_reads_no_data():
    assert known(math.nan, Amount) is None
    assert measured(math.nan, "remittances_received") is None
    assert write(None) == "no data"


def test_a_column_says_how_its_figures_are_written():
    assert write(measured(856_600_000_000.0, "remittances_received")) == "US$ 856.6 billion"
    assert write(measured(4.97644478, "cost_of_sending")) == "just under 5 per cent"
    assert write(measured(2024, "year")) == "2024"


@pytest.fixture
def messages(tmp_path, monkeypatch):
    (tmp_path / "en").mkdir()
    (tmp_path / "fr").mkdir()
    text = """
t-counted = { $n ->
    [0] nobody
    [one] { $n } person
   *[other] { $n } persons
 }
t-own = { $own ->
    [none] No country.
   *[other] { START($own) }: { $own }.
 }
t-holds = It says: { $inner }
t-choice = { $same ->
    [yes] the same
   *[no] another
 }
    .label = A choice
"""
    french = """
t-counted = { $n ->
    [one] { $n } personne
    [many] { $n } de personnes
   *[other] { $n } personnes
 }
"""
    (tmp_path / "en" / "t.ftl").write_text(text, encoding="utf-8")
    (tmp_path / "fr" / "t.ftl").write_text(french, encoding="utf-8")
    monkeypatch.setattr(bundles, "FOLDER", tmp_path)
    forget_messages()
    yield
    monkeypatch.undo()
    forget_messages()


@pytest.mark.usefixtures("messages")
def test_messages_choose_by_numbers_as_they_are_written():
    assert [say(Message("t-counted", n=n)) for n in (0, 1, 2)] == ["nobody", "1 person", "2 persons"]
    counted = [say(Message("t-counted", n=Amount(n)), "fr") for n in (1, 24_300, 1_700_000, 2_000_000)]
    assert counted == [
        "1 personne",
        f"24{NARROW}300 personnes",
        "1,7 million de personnes",
        "2,0 millions de personnes",
    ]


@pytest.mark.usefixtures("messages")
def test_messages_take_what_is_missing_and_choices_and_other_messages():
    assert say(Message("t-own", own=None)) == "No country."
    assert say(Message("t-own", own=Place("PHL"))) == "The Philippines: Philippines."
    assert say(Message("t-holds", inner=Message("t-choice", same=True))) == "It says: the same"
    assert say(Message("t-choice.label"), "fr") == "A choice"


@pytest.mark.usefixtures("messages")
def test_what_cannot_be_said_names_the_message():
    with pytest.raises(MessageError, match="t-nowhere: no message has this id"):
        say(Message("t-nowhere"))
    with pytest.raises(MessageError, match="t-own"):
        say(Message("t-own"))
    with pytest.raises(TypeError, match=r"1\.5 does not say how it is written"):
        say(Message("t-holds", inner=1.5))


def test_a_message_over_facts_keeps_values_of_its_own():
    assert Message("x", year=Year(1990)).over({"year": Year(2024), "sex": "both"}) == Message(
        "x", year=Year(1990), sex="both"
    )


@pytest.mark.parametrize(
    ("date", "texts"),
    [
        (
            "2025-12",
            [
                "December 2025",
                "décembre 2025",
                "diciembre de 2025",
                "كانون الأول/ديسمبر 2025",
                "2025年12月",
                "декабрь 2025 года",
            ],
        ),
        ("2017", ["2017", "2017", "2017", "2017", "2017年", "2017"]),
        (
            "2026-11-09",
            [
                "9 November 2026",
                "9 novembre 2026",
                "9 de noviembre de 2026",
                "9 تشرين الثاني/نوفمبر 2026",
                "2026年11月9日",
                f"9 ноября 2026{NARROW}г.",
            ],
        ),
        ("2020Q3", ["Q3 2020", "T3 2020", "T3 2020", "الربع الثالث 2020", "2020年第3季度", f"3-й кв. 2020{NARROW}г."]),
        ("before 1990", ["before 1990"] * 6),
    ],
)
def test_dates_are_written_as_far_as_they_are_known(date, texts):
    assert [write(Dated(date), lang) for lang in LANGUAGES] == texts
