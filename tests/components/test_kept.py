"""Answers as files: made once, kept by browsers for good where the address names the release, bounded by memory."""

import gzip
import json
from collections.abc import Iterator
from threading import Barrier, Thread

import brotli
import numpy as np
import pandas as pd
import pytest
from dash import html
from flask import Flask
from flask.testing import FlaskClient
from plotly.io.json import to_json_plotly

from dashboard.components import kept
from dashboard.components.delivery import ASK, YEAR
from dashboard.config import settings
from dashboard.export import answers
from dashboard.release import release


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    yield
    settings.cache_clear()
    kept._keeper.cache_clear()


@pytest.fixture
def made() -> list[dict]:
    """What was made, in order."""
    return []


@pytest.fixture
def client(made) -> FlaskClient:
    server = Flask(__name__)
    answers.serve(server)

    def make() -> dict:
        made.append(kept.asked())
        return {"asked": made[-1], "words": "word " * 200}

    server.add_url_rule("/one.json", "one", lambda: kept.answer(make))
    server.add_url_rule("/link.json", "link", lambda: kept.answer(make, reader="http://here"))
    return server.test_client()


@pytest.mark.parametrize(
    ("query", "lifetime"),
    [
        ("v={edition}", YEAR),
        ("year=2000&v={edition}", YEAR),
        ("", ASK),
        ("v=", ASK),
        ("v=another", ASK),
        ("v=another&v={edition}", ASK),
    ],
)
def test_an_answer_is_kept_for_good_where_its_address_names_the_present_release(client, query, lifetime):
    answer = client.get("/one.json?" + query.format(edition=release()))
    assert answer.headers["Cache-Control"] == lifetime
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert answer.headers["ETag"]


def test_what_depends_on_the_readers_way_here_is_asked_for_again(client):
    assert client.get(f"/link.json?v={release()}").headers["Cache-Control"] == ASK


@pytest.mark.parametrize("address", ["/one.json?year=2000", "/one.json?year=2000&v=another", "/link.json"])
def test_what_a_reader_has_is_not_made_again(client, made, address):
    tag = client.get(address).headers["ETag"]
    kept._keeper.cache_clear()
    again = client.get(address, headers={"If-None-Match": tag})
    assert (again.status_code, again.data, len(made)) == (304, b"", 1)
    assert client.get(address, headers={"If-None-Match": '"older"'}).status_code == 200


def test_answers_differ_by_selection_encoding_and_release_in_their_tags(client, monkeypatch):
    def tag(year: int, encoding: str) -> str:
        return client.get(f"/one.json?year={year}", headers={"Accept-Encoding": encoding}).headers["ETag"]

    tags = [tag(2000, "br"), tag(2000, "gzip"), tag(2000, "identity"), tag(2005, "br")]
    monkeypatch.setattr(kept, "release", lambda: "next")
    assert len({*tags, tag(2000, "br")}) == 5


@pytest.mark.parametrize(
    ("encoding", "unpack"), [("br", brotli.decompress), ("gzip", gzip.decompress), ("identity", bytes)]
)
def test_an_answer_arrives_in_the_encoding_that_the_browser_takes(client, encoding, unpack):
    answer = client.get("/one.json?year=2000", headers={"Accept-Encoding": encoding})
    assert answer.headers.get("Content-Encoding", "identity") == encoding
    assert json.loads(unpack(answer.data))["asked"] == {"year": ["2000"]}


def test_the_release_is_no_part_of_what_is_asked_for(client, made):
    for query in ("year=2000", "year=2000&v=another", f"v={release()}&year=2000"):
        client.get(f"/one.json?{query}")
    assert made == [{"year": ["2000"]}]


def test_head_is_answered_as_get_without_the_content(client):
    told, asked = client.get("/one.json"), client.head("/one.json")
    assert asked.data == b""
    assert {**asked.headers} == {**told.headers}


def test_an_address_has_an_end(client, made):
    room = kept.LONGEST - len("/one.json?find=")
    assert client.get("/one.json?find=" + "a" * room).status_code == 200
    answer = client.get("/one.json?find=" + "a" * (room + 1))
    assert (answer.status_code, answer.text) == (414, "An address here has at most 4,000 characters.\n")
    assert len(made) == 1


def test_no_more_is_kept_than_the_memory_that_there_is_for_it(monkeypatch):
    monkeypatch.setenv("CACHE_MB", "1")
    settings.cache_clear()
    made: list[int] = []

    def ask(number: int) -> None:
        kept.keep(str(number), lambda: made.append(number) or b"a" * (100_000 - kept.ENTRY))

    for number in range(10):
        ask(number)
    for number in range(10):
        ask(number)
    assert made == list(range(10))
    ask(10)
    ask(1)
    assert made == [*range(10), 10]
    ask(0)
    assert made == [*range(10), 10, 0]


def test_what_is_larger_than_all_the_room_is_made_for_each(monkeypatch):
    monkeypatch.setenv("CACHE_MB", "1")
    settings.cache_clear()
    made: list[int] = []
    for number in range(2):
        assert len(kept.keep("large", lambda number=number: made.append(number) or b"a" * 1_000_001)) == 1_000_001
    assert made == [0, 1]


def test_of_many_who_ask_at_once_one_has_it_made():
    gate, made, found = Barrier(4), [], []

    def ask() -> None:
        gate.wait()
        found.append(kept.keep("one", lambda: made.append(1) or b"content"))

    threads = [Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (made, found) == ([1], [b"content"] * 4)


def test_a_fault_is_not_kept():
    with pytest.raises(ZeroDivisionError):
        kept.keep("one", lambda: bytes(1 // 0))
    assert kept.keep("one", lambda: b"content") == b"content"


def test_an_answer_holds_parts_of_pages_and_numbers_as_plotly_writes_them():
    content = {"part": html.P("a <b>", id="p"), "numbers": np.array([1.5, np.nan]), "missing": pd.NA, 2024: [None]}
    assert json.loads(kept._json(content)) == json.loads(to_json_plotly(content))
