"""What leaves by the command line, in every language: the rows and the picture of five charts of five pages."""

import html
import re

import pytest

from dashboard.__main__ import main
from dashboard.languages import LANGUAGES
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.view import find_chart
from dashboard.views import VIEWS

CODES = list(LANGUAGES)
FIVE = {
    "distribution-map": "measure=migrants",
    "remittances-map": "measure=usd",
    "south-table": "year=2015",
    "corridors-top": "sex=female",
    "country-stock": "country=PHL",
}


def rendered(chart_id: str, lang: str):
    view_and_chart = find_chart(VIEWS, chart_id)
    assert view_and_chart
    key, _, value = FIVE[chart_id].partition("=")
    chart = view_and_chart[1]
    return render(chart, read_selection(chart.controls, {key: value, "lang": lang})[0])


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize("chart_id", FIVE)
def test_rows_stand_under_the_words_of_the_language(chart_id, lang, capsys):
    assert main(["table", chart_id, FIVE[chart_id], "--lang", lang]) == 0
    head = "".join(line for line in capsys.readouterr().out.splitlines() if line.startswith("#"))
    said = rendered(chart_id, lang)
    texts = (said.title, said.subtitle, said.summary, *said.notes)
    assert [text for text in texts if letters(text) not in letters(head)] == []


@pytest.mark.parametrize("chart_id", FIVE)
def test_no_two_languages_say_the_same(chart_id):
    assert len({rendered(chart_id, lang).headline for lang in CODES}) == len(CODES)


@pytest.mark.browser
@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize("chart_id", FIVE)
def test_a_picture_bears_the_finding_in_the_language(chart_id, lang, tmp_path, capsys):
    target = tmp_path / "a.svg"
    assert main(["image", chart_id, FIVE[chart_id], "--lang", lang, "-o", str(target)]) == 0
    capsys.readouterr()
    text = html.unescape(re.sub(r"<[^>]+>", "", target.read_text(encoding="utf-8")))
    assert letters(rendered(chart_id, lang).headline) in letters(text)


def letters(text: str) -> str:
    """Return the letters and figures of `text`: lines are broken in a picture, and marks steer its direction."""
    return "".join(one for one in text if one.isalnum())
