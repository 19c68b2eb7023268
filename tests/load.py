"""How the dashboard bears a full room, printed from one run: `make load`; sends to this machine only.

Five hundred readers arrive within half a minute, each with a page and its files, ten changes with pauses, one CSV and
one picture; a thousand connections do nothing beside them.
"""

from gevent import monkey

monkey.patch_all()

import os  # noqa: E402
import re  # noqa: E402
import socket  # noqa: E402
from collections import defaultdict  # noqa: E402
from random import Random  # noqa: E402
from tempfile import TemporaryDirectory  # noqa: E402
from urllib.parse import urlsplit  # noqa: E402

import gevent  # noqa: E402
import psutil  # noqa: E402
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


def main() -> None:
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
        spent = sum(sum(one.cpu_times()[:2]) for one in family(program))
        report(environment, readers=READERS - runner.user_count, most=most[0], spent=spent)
        runner.quit()
        for one in idle:
            one.close()


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
        most[0] = max(most[0], sum(one.memory_full_info().pss for one in family(program)) / 1e6)
        gevent.sleep(EVERY)


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


if __name__ == "__main__":
    main()
