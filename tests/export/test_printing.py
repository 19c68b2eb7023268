"""Drawings that readers send, each printed by a process of its own."""

import sys

import psutil
import pytest
from flask import Flask

from dashboard.export import answers, picture_routes, printing
from dashboard.export.pdf import UnusableDrawingError
from dashboard.export.printing import BusyError, printed
from tests.export.test_pdf import DRAWING

PLAIN = DRAWING.format("").encode()


@pytest.fixture
def client():
    server = Flask(__name__)
    picture_routes.serve(server, ())
    answers.serve(server)
    return server.test_client()


def program(folder, text):
    """Return a program that stands in for Python."""
    file = folder / "python"
    file.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    file.chmod(0o755)
    return str(file)


@pytest.fixture
def none_left():
    """Hold that every process that the test started has ended with it."""
    before = psutil.Process().children()
    yield
    assert [child for child in psutil.Process().children() if child not in before] == []


@pytest.mark.usefixtures("none_left")
def test_a_drawing_comes_back_printed_and_no_process_is_left(client):
    answer = client.post("/pdf", data=PLAIN)
    assert answer.status_code == 200
    assert answer.data.startswith(b"%PDF")


def test_what_is_refused_is_refused_in_the_readers_language(client):
    answer = client.post("/pdf?lang=fr", data=DRAWING.format("<text>" + "mot " * 50_000 + "</text>"))
    assert answer.status_code == 400
    assert answer.text == "Un dessin compte au plus 20\u202f000 caractères.\n"


def test_a_second_drawing_waits_and_is_then_told_to_come_back(client, monkeypatch):
    monkeypatch.setattr(printing, "PATIENCE", 0.01)
    with printing._turns:
        with pytest.raises(BusyError, match="try again"):
            printed(PLAIN)
        assert client.post("/pdf", data=PLAIN).status_code == 503


def test_a_third_drawing_is_told_so_at_once(client):
    with printing._room, printing._room:
        assert client.post("/pdf", data=PLAIN).status_code == 503


@pytest.mark.skipif(sys.platform == "win32", reason="a program of the shell")
def test_a_process_that_is_lost_is_told(client, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", program(tmp_path, "kill -9 $$"))
    answer = client.post("/pdf", data=PLAIN)
    assert answer.status_code == 503
    assert answer.text == "The process that printed the drawing was lost. Please try again.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a program of the shell")
@pytest.mark.usefixtures("none_left")
def test_a_process_that_takes_too_long_is_ended(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", program(tmp_path, "exec sleep 600"))
    monkeypatch.setattr(printing, "SECONDS", 1)
    with pytest.raises(UnusableDrawingError, match="took over 1 s"):
        printed(PLAIN)
