"""The page of slides: what it shows of an address, what it says of the rest, and the file that is made of it."""

import io
from base64 import b64decode

import pptx
import pytest
from dash.exceptions import PreventUpdate

from dashboard import addresses
from dashboard.data.questions import questions
from dashboard.export.renderer import BrowserMissingError
from dashboard.languages import LANGUAGES
from dashboard.slides import multiple, read_deck, usable
from dashboard.views import CHARTED, VIEWS
from dashboard.views.slides import file
from dashboard.views.slides.examples import examples

VIEW = next(view for view in VIEWS if view.slug == "slides")
DECK = (
    "title=Roundtable&1=title:South&1.text=2024&2=distribution-map;year=1990&2.title=Our+words"
    "&3=text:We+ask&3.text=One%0ATwo&4=question:Q02&5=question:&5.text=And+you%3F"
)


def page(query):
    return VIEW.from_address(multiple(query))


def said(part, name):
    return None if isinstance(part, str) else vars(part).get(name)


def all_of(shown, **wanted):
    """Return every part whose attributes have these values."""
    named = {name.replace("_", "-") if name.startswith("data_") else name: value for name, value in wanted.items()}
    return [part for part in shown._traverse() if all(said(part, name) == value for name, value in named.items())]


def words(part):
    if isinstance(part, str):
        return part
    inner = getattr(part, "children", part) if not isinstance(part, list | tuple) else part
    return " ".join(words(one) for one in inner) if isinstance(inner, list | tuple) else words(inner) if inner else ""


def titles(shown):
    return [words(part) for part in all_of(shown, className="slide-title")]


def order(query=DECK, **more):
    return {"kind": "pptx", "query": query, "origin": "http://here.example"} | more


def test_slides_stand_in_their_order_with_their_words():
    shown = page(DECK)
    assert titles(shown)[:3] == ["South", "Our words", "We ask"]
    assert titles(shown)[3:] == [questions()["Q02"].text, "And you?"]
    assert words(all_of(shown, id="slides-headline")[0]) == "Roundtable"
    assert said(all_of(shown, className="slides-deck")[0], "data-query") == DECK


def test_a_slide_leads_to_its_chart_and_the_deck_to_its_show():
    links = {words(part): part.href for part in page(DECK)._traverse() if type(part).__name__ == "A"}
    assert links["Open view"] == "/chart/distribution-map?year=1990"
    assert links["Present"] == f"/slides?{DECK}&present=1"


def test_the_first_slide_does_not_move_up_and_the_last_not_down():
    shown = page(DECK)
    assert [said(part, "disabled") for part in all_of(shown, data_act="up")] == [True, None, None, None, None]
    assert [said(part, "disabled") for part in all_of(shown, data_act="down")] == [None, None, None, None, True]


def test_own_words_can_be_changed_and_those_of_guiding_questions_not():
    kinds = [said(part, "data-kind") for part in all_of(page(DECK), data_act="edit")]
    assert kinds == ["title", "chart", "text", "question"]


def test_a_broken_address_shows_what_is_usable_and_says_what_is_not():
    shown = page("1=title:Kept&2=no-such-chart&3=distribution-map;year=1890&colour=red")
    assert len(titles(shown)) == 2
    told = words(all_of(shown, className="notice")[0])
    assert "Slide 2: there is no chart “no-such-chart”." in told
    assert "Slide 3: “1890” is not among the values of “year”" in told
    assert "“colour” is not a choice here" in told


def test_the_readers_country_in_the_address_is_no_fault():
    assert not all_of(page("country=PHL&1=title:Kept"), className="notice")


def test_text_of_an_address_stays_text():
    assert titles(page("1=title:<script>alert(1)</script>")) == ["<script>alert(1)</script>"]


def test_without_slides_the_page_says_what_they_are_and_offers_some():
    shown = page("")
    assert not titles(shown)
    (empty,) = all_of(shown, className="slides-empty")
    assert "Add to my slides" in words(empty)
    ready = examples(CHARTED)
    assert ready
    linked = [part.href for part in empty._traverse() if type(part).__name__ == "A"]
    assert linked == [example.address for example in ready]


EXAMPLES = [one for lang in LANGUAGES for one in examples(CHARTED, lang)]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.title)
def test_every_example_can_be_used_whole(example):
    deck, problems = read_deck(multiple(example.address.partition("?")[2]))
    kept, unknown = usable(deck, views=CHARTED, questions=questions())
    assert (len(kept.slides), problems, unknown) == (example.count, [], [])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_examples_have_the_same_slides_in_every_language_and_words_of_their_own(lang):
    for english, own in zip(examples(CHARTED), examples(CHARTED, lang), strict=True):
        decks = [read_deck(multiple(one.address.partition("?")[2]))[0] for one in (english, own)]
        shown, same = [[shown_on(one) for one in deck.slides] for deck in decks]
        assert shown == same
        texts = [{text for one in deck.slides for text in said_on(one)} | {deck.title} for deck in decks]
        assert lang == "en" or not texts[0] & texts[1]
        assert decks[1].lang == lang


def shown_on(slide) -> tuple[str, ...]:
    """Return the kind of a slide, and which chart, selection or question it shows."""
    return type(slide).__name__, *(str(getattr(slide, key, "")) for key in ("chart", "query", "question"))


def said_on(slide) -> list[str]:
    """Return what a slide says in words of its own."""
    return [text for key in ("title", "subtitle", "text") if (text := getattr(slide, key, ""))]


def test_every_guiding_question_can_be_added():
    offered = [number for part in page("")._traverse() if (number := said(part, "data-question"))]
    assert offered == list(questions())


def test_a_deck_becomes_a_file_and_its_progress_is_told():
    told = []
    handed, said = file.made(told.append, order("1=title:South&2=text:We+ask&2.text=One&3=question:Q02"), CHARTED)
    assert told[-1] == ("3", "3", "3 of 3 slides")
    assert len(told) == 3
    assert handed["filename"].startswith("labour-migration-slides-2")
    assert handed["filename"] in said
    made = pptx.Presentation(io.BytesIO(b64decode(handed["content"])))
    assert [slide.shapes.title.text for slide in made.slides][:2] == ["South", "We ask"]


@pytest.mark.parametrize(("lang", "name"), [("fr", "diapositives-migrations"), ("ru", "слайды-трудовая-миграция-2")])
def test_the_name_of_the_file_is_in_the_language_of_the_slides(lang, name):
    handed, _ = file.made(lambda _: None, order(f"lang={lang}&1=title:South"), CHARTED)
    assert handed["filename"].startswith(name)


def test_what_a_file_leaves_out_stands_below_the_line_that_says_it_is_made():
    handed, (line, listed) = file.made(
        print, order("1=title:&1.subtitle=South&2=corridors-top&2.title=" + "W+" * 60), CHARTED
    )
    assert line == f"Made: {handed['filename']}"
    told = [item.children for item in listed.children]
    assert told[0] == "Slide 1: it has no title."
    assert told[1].startswith("Slide 2: Shown are ")
    assert len(told) == 2


def test_of_much_that_is_left_out_the_first_lines_are_told_and_how_many_more_there_are():
    query = "&".join(f"{number}=text:&{number}.text=One" for number in range(1, 13))
    _, (_, listed) = file.made(print, order(query), CHARTED)
    told = [item.children for item in listed.children]
    assert told[-2:] == ["Slide 8: it has no title.", "4 more of the kind"]


@pytest.mark.parametrize("wrong", [None, {}, {"kind": "exe", "query": DECK}])
def test_what_is_no_order_is_left(wrong):
    with pytest.raises(PreventUpdate):
        file.made(print, wrong, CHARTED)


def test_an_empty_deck_is_no_file_but_a_line():
    assert file.made(print, order(""), CHARTED) == (None, "There is no slide to put into a file.")


def test_letters_that_no_font_has_are_named_on_the_page():
    said = "Slide 1, title: no font here has “ก” (U+0E01)."
    assert file.made(print, order("1=title:%E0%B8%81", kind="pdf"), CHARTED) == (None, said)


def test_without_a_browser_on_the_server_the_page_says_how_to_get_one(monkeypatch):
    def missing(*_, **__):
        raise BrowserMissingError("There is no Chrome here.")

    monkeypatch.setitem(file.MAKERS, "pdf", missing)
    assert file.made(print, order(kind="pdf"), CHARTED) == (None, "There is no Chrome here.")


@pytest.mark.parametrize(
    ("origin", "root"),
    [("https://a.example", "https://a.example"), ("javascript:alert(1)", addresses.root()), ("", addresses.root())],
)
def test_links_in_the_file_lead_to_where_the_reader_is(monkeypatch, origin, root):
    seen = []
    monkeypatch.setitem(file.MAKERS, "pptx", lambda *_, link_root, **__: seen.append(link_root) or b"")
    file.made(print, order(origin=origin), CHARTED)
    assert seen == [root]
