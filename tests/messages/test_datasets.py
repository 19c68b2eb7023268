"""What the page of the data says of every dataset, and what stays English there in every language."""

from pathlib import Path

import pytest

from dashboard.data import catalogue
from dashboard.data.questions import Question, questions
from dashboard.export.wording import licences
from dashboard.messages import datasets, practices
from dashboard.messages import questions as guiding
from dashboard.messages.values import say
from tests.messages.test_files import patterns

ENGLISH_ONLY = Path(__file__).with_name("english_only.txt")
"""Titles of publications that their publishers give in English alone, a line each: no language translates them."""


@pytest.mark.parametrize("name", catalogue.names())
def test_english_is_that_of_the_descriptor(name):
    for part, words in datasets.english(catalogue.entry(name)).items():
        assert say(datasets.told(name, part)) == words


def test_no_message_is_about_something_that_is_not_there():
    told = {
        datasets.told(name, part).id for name in catalogue.names() for part in datasets.english(catalogue.entry(name))
    }
    assert set(patterns("en", "datasets")) == told


def test_a_dataset_that_no_message_knows_is_told_in_the_words_of_its_descriptor():
    entry = catalogue.entry("borders")
    assert datasets.said(entry, "publisher", "fr")
    assert datasets.said(entry, "note-9", "en") == ""


@pytest.mark.parametrize("number", questions())
def test_guiding_questions_are_those_of_the_data(number):
    question = questions()[number]
    assert guiding.said(question, "en") == say(guiding.of(question)) == question.text
    assert guiding.section_said(question, "en") == say(guiding.section_of(question)) == question.section


def test_no_message_is_a_question_that_is_not_there():
    known = questions().values()
    assert set(patterns("en", "questions")) == {
        one.id for question in known for one in (guiding.of(question), guiding.section_of(question))
    }


def test_a_question_that_no_message_knows_is_asked_as_it_stands():
    question = Question(id="Q99", text="Why?", document="A paper", section="an unknown part")
    assert (guiding.said(question, "fr"), guiding.section_said(question, "fr")) == ("Why?", "an unknown part")


def test_good_practices_are_those_of_the_data():
    rows = catalogue.frame("good_practices")
    for number, title, fact in rows[["practice_id", "practice", "fact"]].itertuples(index=False):
        assert (say(practices.title(number)), say(practices.fact(number))) == (title, fact)
    assert len(patterns("en", "practice")) == 2 * len(rows)


def test_titles_that_stay_english_are_those_of_sources_and_documents():
    sources = {source.title for name in catalogue.names() for source in catalogue.entry(name).sources}
    documents = {question.document for question in questions().values()}
    assert ENGLISH_ONLY.read_text(encoding="utf-8").splitlines() == sorted(sources | documents)


@pytest.mark.parametrize(
    ("lang", "licence"),
    [
        ("en", "Creative Commons Attribution 4.0 International"),
        ("es", "Creative Commons Atribución 4.0 Internacional"),
        ("ar", "رخصة المشاع الإبداعي، نسب المصنف 4.0 دولي (CC BY 4.0)"),
        ("zh", "知识共享署名4.0国际许可协议（CC BY 4.0）"),
        ("ru", "Лицензия Creative Commons «С указанием авторства» 4.0 Всемирная (CC BY 4.0)"),
    ],
)
def test_licences_are_named_in_the_language(lang, licence):
    assert licences(["economy"], lang) == licence


ALIKE = {"fr": {"Creative Commons Attribution 4.0 International"}}
"""Licences that their publisher calls in a language as in English."""


@pytest.mark.parametrize("lang", ["fr", "es", "ar", "zh", "ru"])
def test_no_licence_is_named_in_english_alone(lang):
    entries = [catalogue.entry(name) for name in catalogue.names()]
    told = {datasets.said(one, f"licence-{at}", lang) for one in entries for at, _ in enumerate(one.licenses, start=1)}
    english = {licence.title for one in entries for licence in one.licenses}
    assert told & english == ALIKE.get(lang, set())
