"""Work in the background by both managers: a deck is made, another stopped; readers are answered meanwhile."""

import io
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from base64 import b64decode
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pptx
import psutil
import pytest

from dashboard.components import background
from dashboard.config import SettingsError
from dashboard.data.questions import questions
from dashboard.export.deck.file import read_toml
from dashboard.slides import write_deck
from dashboard.views import CHARTED
from dashboard.views.slides.examples import FOLDER

ROOT = Path(__file__).parents[2]
PATIENCE = 120
SHORT = "1=title:South&2=text:We+ask&2.text=One&3=question:Q02"


def long_deck():
    (file, *_) = sorted(FOLDER.glob("*.toml"))
    deck, problems = read_toml(file.read_text(encoding="utf-8"), views=CHARTED, questions=questions())
    assert not problems
    return write_deck(deck)


def free_port():
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return trial.getsockname()[1]


def until(condition, what, patience=PATIENCE):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if found := condition():
            return found
        time.sleep(0.2)
    pytest.fail(f"{what}: not within {patience} seconds")


class Dashboard:
    """The running dashboard, asked as its pages ask it."""

    def __init__(self, port):
        self.address = f"http://127.0.0.1:{port}"
        found = re.search(
            r'<script id="_dash-config"[^>]*>(.*?)</script>', until(self.first, "the dashboard"), re.DOTALL
        )
        self.visit = json.loads(found[1])["end_id"]
        calls = json.loads(self.get("/_dash-dependencies"))
        self.make = next(one for one in calls if "slides-file.data" in one["output"])
        self.stop = next(one for one in calls if one["output"] == "slides-cancel.id")

    def first(self):
        try:
            return self.get("/slides")
        except URLError:
            return None

    def get(self, path):
        with urlopen(self.address + path, timeout=30) as answer:
            return answer.read().decode()

    def post(self, call, value, **handles):
        listed = call["output"].strip(".").split("...")
        names = [dict(zip(("id", "property"), name.split("."), strict=True)) for name in listed]
        body = {
            "output": call["output"],
            "outputs": names if call["output"].startswith("..") else names[0],
            "inputs": [call["inputs"][0] | {"value": value}],
            "changedPropIds": [f"{call['inputs'][0]['id']}.{call['inputs'][0]['property']}"],
            "state": [],
        }
        address = f"{self.address}/_dash-update-component?{urlencode({'endId': self.visit} | handles)}"
        asked = Request(address, data=json.dumps(body).encode(), headers={"Content-Type": "application/json"})
        with urlopen(asked, timeout=30) as answer:
            return json.loads(answer.read() or "{}")

    def order(self, query, kind="pptx", reader="1"):
        """Ask for a file; return the handles of the work."""
        order = {"kind": kind, "query": query, "origin": self.address, "order": reader}
        begun = self.post(self.make, order)
        return {"cacheKey": begun["cacheKey"], "job": begun["job"]}

    def poll(self, handles):
        return self.post(self.make, None, **handles)

    def result(self, handles, told):
        """Ask once how the work stands; return what it has made, or None while it is at it."""
        answer = self.poll(handles)
        told += [answer["progress"]] if "progress" in answer else []
        return answer.get("response")


@contextmanager
def running(command, environment, log):
    """Run a program from the project's folder; it and all that it began ends with the block."""
    with log.open("w") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=os.environ | environment, stdout=output, stderr=subprocess.STDOUT
        )
    everyone = psutil.Process(process.pid)
    try:
        yield everyone
    finally:
        for one in [*everyone.children(recursive=True), everyone]:
            with suppress(psutil.NoSuchProcess):
                one.kill()
        process.wait(30)


@pytest.fixture(scope="module", params=["disk", "redis"])
def service(request, tmp_path_factory):
    """The dashboard and the process under which its background work runs, with each of both managers."""
    folder, port = tmp_path_factory.mktemp(request.param), free_port()
    environment = {"PORT": str(port), "WORK_DIR": str(folder / "work"), "REDIS_URL": "", "DATA_DIR": ""}
    with ExitStack() as stack:
        if request.param == "redis":
            environment["REDIS_URL"] = stack.enter_context(redis(folder))
            worker = [sys.executable, "-m", "celery", "-A", "app:queue", "worker", "--concurrency", "1", "-l", "INFO"]
            log = folder / "worker.log"
            under = stack.enter_context(running(worker, environment, log))
            until(lambda: " ready." in log.read_text(), "the worker")
        server = stack.enter_context(running([sys.executable, "app.py"], environment, folder / "server.log"))
        yield Dashboard(port), under if request.param == "redis" else server


@contextmanager
def redis(folder):
    """Run a Redis that keeps nothing; yields its address."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("redis-server is not installed (Debian: apt-get install redis-server)")
    port = free_port()
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    with running(command, {}, folder / "redis.log"):
        until(lambda: "Ready to accept" in (folder / "redis.log").read_text(), "Redis")
        yield f"redis://127.0.0.1:{port}/0"


@pytest.mark.slow
def test_a_deck_is_made_and_two_readers_who_want_the_same_both_get_it(service):
    dashboard, _ = service
    orders = [dashboard.order(SHORT, reader=reader) for reader in ("one", "other")]
    for handles in orders:
        file = until(lambda one=handles: dashboard.result(one, []), "the deck")["slides-file"]["data"]
        made = pptx.Presentation(io.BytesIO(b64decode(file["content"])))
        assert [slide.shapes.title.text for slide in made.slides][:2] == ["South", "We ask"]
        assert file["filename"].endswith(".pptx")


@pytest.mark.slow
def test_a_deck_that_is_stopped_leaves_no_browser_and_no_file(service):
    dashboard, under = service
    handles = dashboard.order(long_deck(), kind="pdf")
    # Asked after as pages do: an order that nobody asks after is given up.
    until(lambda: dashboard.result(handles, []) or browsers(under), "a browser that draws")
    dashboard.post(dashboard.stop, 1, cancelJob=handles["job"])
    until(lambda: not browsers(under), "the end of the browser", patience=60)
    told = dashboard.result(handles, [])
    assert (told["slides-made"]["children"], "slides-file" in told) == ("Stopped; no file was made.", False)
    again = dashboard.order(SHORT, reader="after")
    assert until(lambda: dashboard.result(again, []), "the next deck")["slides-file"]["data"]


@pytest.mark.slow
def test_a_forged_handle_stops_nothing(service):
    dashboard, under = service
    dashboard.post(dashboard.stop, 1, cancelJob=f"{under.pid}~00")
    assert under.is_running()
    assert dashboard.get("/slides")


@pytest.mark.slow
def test_other_readers_are_answered_at_every_step_of_a_deck(service):
    dashboard, _ = service
    paths = ["/distribution", "/data/distribution-ranking.csv?year=2000", "/picture/distribution-map.json?year=2000"]
    told, made = [], None
    charts = [chart.id for view in CHARTED for chart in view.charts][:6]
    handles = dashboard.order("&".join(f"{number}={name}" for number, name in enumerate(charts, 1)))
    while made is None:
        for path in paths:
            assert dashboard.get(path)
        made = dashboard.result(handles, told)
    assert made["slides-file"]["data"]["filename"].endswith(".pptx")
    # Readers who had to wait for the deck would have been answered once, with all of it done.
    counts = [int(step["slides-bar.value"]) for step in told if step["slides-bar.value"] != "0"]
    assert counts == sorted(counts)
    assert len(set(counts)) > 1


def browsers(under):
    return [one for one in under.children(recursive=True) if "chrom" in name_of(one)]


def name_of(process):
    """Return the name of a process, "" of one that has ended meanwhile."""
    with suppress(psutil.NoSuchProcess):
        return process.name()
    return ""


def open_to_others(place):
    place.mkdir()
    place.chmod(0o777)


NO_FOLDER_OF_OURS = {
    "file": lambda place: place.write_text(""),
    "dangling link": lambda place: place.symlink_to(place.parent / "nowhere"),
    "link": lambda place: place.symlink_to(place.parent),
    "open to others": open_to_others,
}


@pytest.mark.parametrize("spoil", NO_FOLDER_OF_OURS.values(), ids=NO_FOLDER_OF_OURS)
def test_a_spoilt_work_dir_is_refused_in_one_line(spoil, tmp_path, monkeypatch):
    spoil(tmp_path / "work")
    monkeypatch.setenv("WORK_DIR", str(tmp_path / "work"))
    with pytest.raises(SettingsError, match=r"^WORK_DIR .*work”\.$"):
        background.folder()


@pytest.mark.parametrize("spoil", NO_FOLDER_OF_OURS.values(), ids=NO_FOLDER_OF_OURS)
def test_a_spoilt_temporary_folder_is_left_alone(spoil, tmp_path, monkeypatch):
    monkeypatch.delenv("WORK_DIR", raising=False)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    usual = background.folder()
    assert background.folder() == usual
    usual.rmdir()
    spoil(usual)
    other = background.folder()
    assert other != usual
    assert other.stat().st_mode & 0o777 == 0o700


def test_a_work_dir_that_cannot_be_made_is_refused_in_one_line(monkeypatch):
    monkeypatch.setenv("WORK_DIR", "/proc/nope")
    with pytest.raises(SettingsError, match="WORK_DIR"):
        background.folder()


def test_a_work_dir_is_made_for_its_user_alone(tmp_path, monkeypatch):
    monkeypatch.setenv("WORK_DIR", str(tmp_path / "new" / "work"))
    assert background.folder() == tmp_path / "new" / "work"
    assert (tmp_path / "new" / "work").stat().st_mode & 0o777 == 0o700
