"""How the dashboard bears a full room, printed from one run: `make load`; sends to this machine only.

It has three parts, each alone by its name, `python -m tests.load room`. In the first five hundred readers arrive within
half a minute, each with a page and its files, ten changes with pauses, one CSV and one picture; a thousand connections
do nothing beside them. In `followers` five hundred phones follow a presenter who turns every two seconds; in `drawing`
they also have each chart drawn for their screens when they are told of it, which phones of ours do ahead.
"""

from gevent import monkey

monkey.patch_all()

import os  # noqa: E402
import re  # noqa: E402
import socket  # noqa: E402
import sys  # noqa: E402
import time  # noqa: E402
from collections import defaultdict  # noqa: E402
from functools import partial  # noqa: E402
from random import Random  # noqa: E402
from tempfile import TemporaryDirectory  # noqa: E402
from urllib.parse import urlsplit  # noqa: E402

import gevent  # noqa: E402
import orjson  # noqa: E402
import psutil  # noqa: E402
from geventhttpclient import HTTPClient  # noqa: E402
from locust import FastHttpUser, constant, events, task  # noqa: E402
from locust.env import Environment  # noqa: E402
from locust.exception import StopUser  # noqa: E402

from dashboard.selections import read_selection, write_query  # noqa: E402
from dashboard.space import PAGE, Space  # noqa: E402
from dashboard.view import Control  # noqa: E402
from dashboard.views import VIEWS  # noqa: E402
from tests.support import SEED, started  # noqa: E402

READERS, ARRIVAL, LONGEST = 500, 30, 240
"""Readers, the seconds in which they come, and the seconds after which nobody is waited for."""
IDLE = 1000
CHANGES, PAUSE = 10, (0.5, 2.5)
PHONE = Space(340, 440)
TOUCHED = 0.7
"""The part of the room that has a phone in the hand."""
VISITED = ("overview", "distribution", "remittances", "corridors", "south", "feminisation")
GROUPS = ("page", "file", "change", "csv", "picture")
EVERY = 0.5
"""Seconds between two readings of memory."""
ASKED = re.compile(r'="(/(?:built|assets)/[^"#]+)"')
"""The files that a page names: style sheet and icon, and what `assets/start.js` then asks for."""
EDITION = re.compile(r'data-edition="([^"]+)"')


PHONES, COME_IN, TURNS, TURN = 500, 5, 20, 2.0
"""Phones that follow, the seconds in which they come, turns of the presenter and the seconds between two."""
SLIDES, DRAWING_TURN = 5, 5.0
"""Slides that are shown one after the other again and again, and the seconds between two turns where phones draw."""
SCREENS = [f"{width}x{width * 5 // 4}" for width in range(320, 440, 10)]
SPOKEN = ("en", "en", "en", "fr", "es")


class Reader(FastHttpUser):
    """A reader of the room: a page, its files, ten changes, one CSV, one picture."""

    wait_time = constant(0)
    number = 0

    def on_start(self) -> None:
        Reader.number += 1
        self.chance = Random(f"{SEED} {Reader.number}")
        slug = self.chance.choice(VISITED)
        self.view = next(view for view in VIEWS if view.slug == slug)
        self.space = PHONE if self.chance.random() < TOUCHED else PAGE

    @task
    def reads(self) -> None:
        """Do all that a reader does, once."""
        page = self.get(self.view.path, "page").text or ""
        for path in dict.fromkeys(ASKED.findall(page)):
            self.get(path, "file")
        edition = EDITION.search(page)
        for query in self.changes():
            gevent.sleep(self.chance.uniform(*PAUSE))
            self.get(f"/stage/{self.view.slug}.json?{query}&v={edition[1] if edition else ''}", "change")
        chart = self.view.charts[0]
        self.get(f"/data/{chart.id}.csv", "csv")
        self.get(f"/picture/{chart.id}.json", "picture")
        raise StopUser

    def get(self, path: str, group: str):
        """Ask for a path; what it takes is counted with its group."""
        return self.client.get(path, name=group, headers={"Accept-Encoding": "br, gzip"})

    def changes(self) -> list[str]:
        """Return the queries of ten changes: another value of a control that steers the first charts."""
        charts = self.view.turns[0].charts
        named = ",".join(f"{chart.id}:{self.space.text}" for chart in charts)
        steering = [one for chart in charts for one in chart.controls if len(one.texts()) > 1]
        return [f"charts={named}&{self.chosen(self.chance.choice(steering))}" for _ in range(CHANGES)]

    def chosen(self, control: Control) -> str:
        """Return the query of one value of a control."""
        selection, _ = read_selection((control,), {control.name: self.chance.choice(control.texts())})
        return write_query(selection, (control,))


def room() -> None:
    """Print what readers waited for by what they asked, errors, memory and processor time of the server."""
    # Nobody has asked for anything before.
    with TemporaryDirectory() as folder, started(WORK_DIR=folder) as (address, process):
        program = psutil.Process(process.pid)
        idle = [idling(address) for _ in range(IDLE)]
        environment = Environment(user_classes=[Reader], host=address, events=events)
        runner = environment.create_local_runner()
        most = [0.0]
        watching = gevent.spawn(watch, program, most)
        runner.start(READERS, spawn_rate=READERS / ARRIVAL)
        gevent.sleep(ARRIVAL + 1)
        with gevent.Timeout(LONGEST, False):
            while runner.user_count:
                gevent.sleep(EVERY)
        watching.kill()
        report(environment, readers=READERS - runner.user_count, most=most[0], spent=spent_by(program))
        runner.quit()
        for one in idle:
            one.close()


class Phone:
    """A phone that follows a show: it asks for what is later than what it has, as soon as it is answered."""

    def __init__(self, address: str, show: str, turned: dict[int, float], place: int, *, draws: bool) -> None:
        self.client, self.drawing = (HTTPClient.from_url(address, concurrency=1, network_timeout=60) for _ in range(2))
        self.show, self.turned, self.draws = show, turned, draws
        self.manner = f"lang={SPOKEN[place % len(SPOKEN)]}&space={SCREENS[place % len(SCREENS)]}"
        self.delays: dict[int, float] = {}
        self.drawn: dict[int, float] = {}
        self.errors = self.asked = 0

    def follow(self) -> None:
        """Ask until the show has ended, and note how long after each turn its answer was here."""
        version = 0
        while True:
            try:
                self.asked += 1
                answer = self.client.get(f"/follow/{self.show}.json?after={version}")
                content = answer.read()
            except OSError:
                self.errors += 1
                continue
            if answer.status_code == 410:
                return
            if answer.status_code == 200:
                version = orjson.loads(content)["version"]
                if version in self.turned:
                    self.delays[version] = time.monotonic() - self.turned[version]
                    gevent.spawn(self.draw, version)
            self.errors += answer.status_code not in (200, 204)

    def draw(self, version: int) -> None:
        """Ask for the chart of a slide, and note how long after the turn it was here."""
        if self.draws:
            asked = f"/show/slide.json?{slide(slide_of(version))}&{self.manner}"
            answer = self.drawing.get(asked, {"Accept-Encoding": "br, gzip"})
            answer.read()
            self.drawn[version] = time.monotonic() - self.turned[version]
            self.errors += answer.status_code != 200


def slide(number: int) -> str:
    """Return the deck that is one slide of the presenter's."""
    return f"1=distribution-map;year={1990 + 5 * number}"


def slide_of(version: int) -> int:
    """Return which slide is shown in a version of the show: the first turn, from 1 to 2, makes the second."""
    return version % SLIDES + 1


def followers(*, draws: bool = False) -> None:
    """Print how long after a turn phones had it, errors, memory and processor time of two processes of the server."""
    with TemporaryDirectory() as folder, started(WORK_DIR=folder, WORKERS="2") as (address, process):
        program = psutil.Process(process.pid)
        presenter = HTTPClient.from_url(address)
        deck = "&".join(slide(number).replace("1=", f"{number}=", 1) for number in range(1, SLIDES + 1))
        begun = orjson.loads(presenter.post("/follow", orjson.dumps({"deck": deck, "slide": slide_of(1)})).read())
        turned: dict[int, float] = {}
        phones = [Phone(address, begun["show"], turned, place, draws=draws) for place in range(PHONES)]
        before, most, used = memory(program), [0.0], spent_by(program)
        watching = gevent.spawn(watch, program, most)
        following = [gevent.spawn_later(COME_IN * place / PHONES, one.follow) for place, one in enumerate(phones)]
        gevent.sleep(COME_IN + TURN)
        pause = DRAWING_TURN if draws else TURN
        seen = present(presenter, begun, turned, pause)
        gevent.joinall(following, timeout=LONGEST)
        watching.kill()
        used = spent_by(program) - used
    print(
        f"{PHONES} phones follow a presenter who turns {TURNS} times, every {pause:.0f} s; at most {seen} are counted"
    )
    arrived = [delay for one in phones for delay in one.delays.values()]
    print(f"  {len(arrived)} of {PHONES * TURNS} turns arrived, after {waited(arrived)}")
    for words, versions in (("new", range(2, SLIDES + 2)), ("seen before", range(SLIDES + 2, TURNS + 2))):
        drawn = [one.drawn[version] for one in phones for version in versions if version in one.drawn]
        if draws:
            print(f"  {len(drawn)} charts of slides {words} drawn, after {waited(drawn)}")
    print(f"  {sum(one.asked for one in phones)} questions, {sum(one.errors for one in phones)} errors")
    print(f"  server: {before:.0f} MB, then at most {most[0]:.0f} MB in all processes, {used:.0f} s of processor time")


def waited(delays: list[float]) -> str:
    """Return how long half, nearly all and all of them took."""
    delays = sorted(delays) or [float("nan")]
    return "  ".join(f"p{part} {delays[(len(delays) - 1) * part // 100] * 1000:.0f} ms" for part in (50, 95, 100))


def present(presenter: HTTPClient, begun: dict[str, str], turned: dict[int, float], pause: float) -> int:
    """Turn, noting when by the version that follows, then end; return the most phones that were counted."""
    headers, most = {"Authorization": f"Bearer {begun['key']}"}, 0
    for version in range(2, TURNS + 2):
        turned[version] = time.monotonic()
        sent = orjson.dumps({"slide": slide_of(version)})
        presenter.request("PUT", f"/follow/{begun['show']}", sent, headers).read()
        gevent.sleep(pause)
        told = presenter.get(f"/follow/{begun['show']}/points", headers)
        most = max(most, orjson.loads(told.read())["followers"])
    presenter.request("DELETE", f"/follow/{begun['show']}", headers=headers).read()
    return most


def report(environment: Environment, *, readers: int, most: float, spent: float) -> None:
    """Print one line a kind of request, then the room as a whole."""
    print(f"{READERS} readers within {ARRIVAL} s beside {IDLE} idle connections: {readers} finished")
    failed = defaultdict(int)
    for error in environment.stats.errors.values():
        failed[error.name] += error.occurrences
    for group in GROUPS:
        entry = environment.stats.get(group, "GET")
        times = [entry.get_response_time_percentile(part) for part in (0.5, 0.95)]
        waited = f"p50 {times[0]:5.0f} ms  p95 {times[1]:5.0f} ms"
        print(f"  {group:8} {entry.num_requests:6} requests  {waited}  errors {failed[group]}")
    for error in environment.stats.errors.values():
        print(f"  {error.occurrences} x {error.name}: {error.error}")
    print(
        f"  server: {most:.0f} MB at most in all processes, {spent:.0f} s of processor time on {os.cpu_count()} cores"
    )


def watch(program: psutil.Process, most: list[float]) -> None:
    """Keep the highest sum of memory that the server's processes have to themselves, in megabytes."""
    while True:
        most[0] = max(most[0], memory(program))
        gevent.sleep(EVERY)


def memory(program: psutil.Process) -> float:
    """Return the megabytes that a program with its processes has to itself."""
    return sum(one.memory_full_info().pss for one in family(program)) / 1e6


def spent_by(program: psutil.Process) -> float:
    """Return the seconds of processor time of a program with its processes."""
    return sum(sum(one.cpu_times()[:2]) for one in family(program))


def family(program: psutil.Process) -> list[psutil.Process]:
    """Return a program with all processes that it has started."""
    return [program, *program.children(recursive=True)]


def idling(address: str) -> socket.socket:
    """Return a connection that has asked once and does nothing from then on."""
    place = urlsplit(address)
    connection = socket.create_connection((place.hostname, place.port))
    connection.sendall(f"GET /health HTTP/1.1\r\nHost: {place.netloc}\r\n\r\n".encode())
    connection.recv(4096)
    return connection


PARTS = {"room": room, "followers": followers, "drawing": partial(followers, draws=True)}


if __name__ == "__main__":
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()
