"""What cannot be done is told in the language of whoever asked."""

import pickle
import shutil

import pytest

from app import create_app
from dashboard.__main__ import main
from dashboard.messages import bundles
from dashboard.messages.refusals import RefusalError, UnknownNameError
from dashboard.messages.values import Listing, Message
from dashboard.selections import read_selection
from dashboard.slides import read_deck
from dashboard.views import VIEWS
from tests.support import forget_messages

FRENCH = """
errors-listed = { $items }; +{ $more }
errors-quoted = « { $text } »
errors-twice = Deux fois : { $key }.
errors-unknown-key = Inconnu : { $keys } ({ $known }).
errors-unknown-value = { $key } : { $values } ({ $known }).
errors-no-chart = Pas de graphique « { $name } » ({ $known }).
errors-no-file = Pas de fichier « { $name } » ({ $known }).
errors-in-slide = Diapositive { $slide } : { $problem }
errors-title-cut = titre coupé à { $most } lettres.
command-no-name = -o est vide ; { $kinds }.
"""


@pytest.fixture
def french(tmp_path, monkeypatch):
    """Let French have a few messages of its own, and nothing else."""
    shutil.copytree(bundles.FOLDER / "en", tmp_path / "en")
    (tmp_path / "fr").mkdir()
    for name in ("errors", "command"):
        lines = [line for line in FRENCH.splitlines() if line.startswith(name)]
        (tmp_path / "fr" / f"{name}.ftl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    monkeypatch.setattr(bundles, "FOLDER", tmp_path)
    forget_messages()
    yield
    monkeypatch.undo()
    forget_messages()


def test_a_refusal_is_english_as_a_text_and_in_any_language_when_told(french):
    error = UnknownNameError(Message("errors-twice", key="year"))
    assert str(error) == "“year” is named more than once."
    assert error.told("fr") == "Deux fois : year."
    several = RefusalError(Listing((error.words, error.words), "sentences"))
    assert str(several) == "“year” is named more than once. “year” is named more than once."
    assert RefusalError("As it was said.").told("fr") == "As it was said."


def test_a_refusal_comes_whole_from_another_process():
    error = pickle.loads(pickle.dumps(UnknownNameError(Message("errors-no-page", name="/x"))))
    assert isinstance(error, UnknownNameError)
    assert str(error) == "There is no page “/x”."


def test_problems_of_an_address_are_said_in_its_language(french):
    chart = next(one for one in VIEWS[0].charts if one.id == "overview-populations")
    _, problems = read_selection(chart.controls, {"lang": "fr", "nonsense": "1", "sex": ["a", "b"]})
    assert problems[0].startswith("Inconnu : « nonsense »; +0 (")
    assert problems[1] == "Deux fois : sex."
    deck, told = read_deck({"lang": "fr", "1": "title:" + "x" * 201, "colour": "red"})
    assert deck.lang == "fr"
    assert told[0].startswith("Inconnu : « colour »")
    assert told[1].startswith("Diapositive 1 : titre coupé à 200 lettres.")


def test_answers_refuse_in_the_language_of_the_address(french):
    client = create_app().server.test_client()
    assert client.get("/files/x.csv?lang=fr").text.startswith("Pas de fichier « x.csv »")
    assert client.get("/data/nothing.csv?lang=fr").text.startswith("Pas de graphique « nothing »")
    assert client.get("/data/nothing.csv?lang=xx").text.startswith("There is no chart “nothing”")


@pytest.mark.parametrize("typed", [["--lang", "fr"], ["--lang=fr"], ["lang=fr"]])
def test_the_command_line_refuses_in_the_language_that_was_typed(french, capsys, typed):
    chart = VIEWS[0].charts[0].id
    assert main(["table", chart, *typed, "-o", ""]) == 2
    assert capsys.readouterr().err.startswith("-o est vide ; .csv or .xlsx.")
    assert main(["table", chart, "-o", ""]) == 2
    assert capsys.readouterr().err == "-o names nothing; it takes .csv or .xlsx.\n"
