"""How the dashboard bears a full room, printed from one run: `python -m tests.load`; sends to this machine only.

Five hundred readers arrive in half a minute, each with a browser's six connections; a thousand connections do nothing.
"""

import asyncio
import json
import re
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from urllib.parse import urlsplit

from app import create_app
from dashboard.edition import edition
from dashboard.view import View
from dashboard.views import VIEWS
from tests.support import running

READERS, ARRIVAL, CONNECTIONS = 500, 30.0, 6
IDLE = 1000
PATIENCE = 120.0
"""Seconds after which a reader is counted as one who never got in."""
PAGE, CHANGED, ROOM = "distribution", "sex", "800x440"
CLIENTS, CHOOSING = 64, 10.0
"""Readers who choose one thing after the other, and for how many seconds."""
HEAD = "Host: {host}\r\nAccept-Encoding: br\r\nAccept: */*\r\n"


@dataclass(frozen=True)
class Call:
    """One request of a reader."""

    path: str
    body: bytes = b""


class Connection:
    """A connection that is kept open from one request to the next."""

    def __init__(self, host: str, port: int) -> None:
        self.host, self.port = host, port
        self.reader: asyncio.StreamReader | None = None
        self.writer: asyncio.StreamWriter | None = None

    async def ask(self, call: Call) -> bytes:
        """Return the body of the answer; raises OSError for any that is not 200 or 204."""
        kept = self.writer is not None
        try:
            return await self._asked(call)
        except (ConnectionError, asyncio.IncompleteReadError):
            # As a browser does where the server has closed what was idle for long.
            if not kept:
                raise
            self.close()
            return await self._asked(call)

    async def _asked(self, call: Call) -> bytes:
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection(self.host, self.port)
        assert self.reader is not None
        head = HEAD.format(host=f"{self.host}:{self.port}")
        if call.body:
            head += f"Content-Type: application/json\r\nContent-Length: {len(call.body)}\r\n"
        method = "POST" if call.body else "GET"
        self.writer.write(f"{method} {call.path} HTTP/1.1\r\n{head}\r\n".encode() + call.body)
        lines = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
        body = await self._body(headers)
        if lines[0].split()[1] not in ("200", "204"):
            raise OSError(f"{lines[0]} for {call.path}")
        return body

    async def _body(self, headers: dict[str, str]) -> bytes:
        assert self.reader is not None
        if headers.get("transfer-encoding") != "chunked":
            return await self.reader.readexactly(int(headers.get("content-length", 0)))
        body = b""
        while size := int(await self.reader.readline(), 16):
            body += await self.reader.readexactly(size)
            await self.reader.readline()
        await self.reader.readline()
        return body

    def close(self) -> None:
        """Hang up."""
        if self.writer is not None:
            self.writer.close()
            self.writer = None


@dataclass
class Seen:
    """What readers waited for, in seconds, and who never got in."""

    opened: list[float] = field(default_factory=list)
    changed: list[float] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)


def main() -> None:
    """Print how long readers wait for a page and for a change, and a new reader beside idle connections."""
    view = next(view for view in VIEWS if view.slug == PAGE)
    calls = Calls(view)
    with running() as address:
        seen = asyncio.run(room(address, calls))
        print(f"{READERS} readers in {ARRIVAL:.0f} s: {len(seen.changed)} finished, {len(seen.lost)} did not")
        for words, spent in (("page with its assets", seen.opened), ("a change", seen.changed)):
            print(f"  {words:22} p50 {quantile(spent, 50):6.2f} s   p95 {quantile(spent, 95):6.2f} s")
        for words in dict.fromkeys(seen.lost):
            print(f"  {words}")
        spent = asyncio.run(choosing(address, calls))
        print(f"{CLIENTS} readers who choose without a pause: {len(spent) / CHOOSING:.0f} changes a second")
        print(f"  {'a change':22} p50 {quantile(spent, 50):6.3f} s   p95 {quantile(spent, 95):6.3f} s")
        spent = asyncio.run(beside_idle(address, calls))
        print(f"A new reader beside {IDLE} idle connections has the first answer after {spent:.3f} s")


class Calls:
    """What a browser asks for on the page that is measured, and for a change on it."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.numbers = count()
        client = create_app().server.test_client()
        page = client.get(view.path).get_data(as_text=True)
        self.files = [Call(path) for path in dict.fromkeys(re.findall(r'(?:src|href)="(/[^"#]+)"', page))]
        self.files += [Call("/_dash-layout"), Call("/_dash-dependencies")]
        self.dependencies = client.get("/_dash-dependencies").json

    def content(self) -> Call:
        """Return the call for what stands on the page."""
        known = {"pathname": self.view.path, "search": "", "pathname_": self.view.path, "search_": ""}
        (call,) = [
            one for one in self.dependencies if "_pages_content" in one["output"] and not one["clientside_function"]
        ]
        return self._call(call, lambda one: known.get(one["property"], ""))

    def change(self) -> Call:
        """Return the call after a choice, for all charts in sight; every reader chooses another value."""
        control = next(one for one in self.view.controls if one.name == CHANGED)
        year = next(one for one in self.view.controls if one.widget == "slider")
        number = next(self.numbers)
        chosen = {one.name: one.texts()[number % len(one.texts())] for one in (control, year)}
        charts = ",".join(f"{chart.id}:{ROOM}" for chart in self.view.questions[0].turns[0].charts)
        query = "&".join(f"{name}={text}" for name, text in chosen.items())
        return Call(f"/stage/{self.view.slug}.json?charts={charts}&{query}&v={edition()}")

    def _call(self, call: dict, value: Callable[[dict], object]) -> Call:
        names = re.findall(r"([\w-]+)\.([\w-]+?)(?:@\w+)?(?=\.\.|$)", call["output"].strip("."))
        listed = [{"id": name, "property": prop} for name, prop in names]
        body = {
            "output": call["output"],
            "outputs": listed if call["output"].startswith("..") else listed[0],
            "inputs": [{**one, "value": value(one)} for one in call["inputs"]],
            "state": [{**one, "value": value(one)} for one in call["state"]],
            "changedPropIds": [f"{call['inputs'][0]['id']}.{call['inputs'][0]['property']}"],
        }
        return Call("/_dash-update-component", json.dumps(body).encode())


async def room(address: str, calls: Calls) -> Seen:
    """Let all readers arrive, one after another, and return what they saw."""
    seen = Seen()

    async def arrive(number: int) -> None:
        await asyncio.sleep(number * ARRIVAL / READERS)
        try:
            connections = await asyncio.wait_for(read(address, calls, seen), PATIENCE)
        except (OSError, EOFError, TimeoutError) as error:
            seen.lost.append(f"{type(error).__name__} {error}")
            return
        # They look at what they have.
        await asyncio.sleep(ARRIVAL)
        hang_up(connections)

    await asyncio.gather(*(arrive(number) for number in range(READERS)))
    return seen


async def read(address: str, calls: Calls, seen: Seen) -> list[Connection]:
    """Open the page as a browser does, choose once, and return the connections, which stay open."""
    place = urlsplit(address)
    assert place.hostname == "127.0.0.1"
    connections = [Connection(place.hostname, place.port or 80) for _ in range(CONNECTIONS)]
    try:
        begin = time.perf_counter()
        await connections[0].ask(Call(calls.view.path))
        await share(connections, calls.files)
        await connections[0].ask(calls.content())
        seen.opened.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        await connections[0].ask(calls.change())
        seen.changed.append(time.perf_counter() - begin)
    except BaseException:
        hang_up(connections)
        raise
    return connections


def hang_up(connections: list[Connection]) -> None:
    """Close all connections of a reader."""
    for one in connections:
        one.close()


async def share(connections: list[Connection], calls: list[Call]) -> None:
    """Make all calls, over as many connections at once as there are."""
    waiting = iter(calls)

    async def work(connection: Connection) -> None:
        for call in waiting:
            await connection.ask(call)

    await asyncio.gather(*(work(one) for one in connections))


async def choosing(address: str, calls: Calls) -> list[float]:
    """Return how long each change took of readers who choose without a pause, each over one connection."""
    place = urlsplit(address)
    assert place.hostname == "127.0.0.1"
    spent: list[float] = []
    end = time.perf_counter() + CHOOSING

    async def choose() -> None:
        connection = Connection(place.hostname, place.port or 80)
        while (begin := time.perf_counter()) < end:
            await connection.ask(calls.change())
            spent.append(time.perf_counter() - begin)
        connection.close()

    await asyncio.gather(*(choose() for _ in range(CLIENTS)))
    return spent


async def beside_idle(address: str, calls: Calls) -> float:
    """Return how long a new reader waits for the first answer while others keep connections open."""
    place = urlsplit(address)
    assert place.hostname == "127.0.0.1"
    idle = [Connection(place.hostname, place.port or 80) for _ in range(IDLE)]
    await asyncio.gather(*(one.ask(Call("/health")) for one in idle))
    begin = time.perf_counter()
    new = Connection(place.hostname, place.port or 80)
    await asyncio.wait_for(new.ask(Call(calls.view.path)), PATIENCE)
    spent = time.perf_counter() - begin
    for one in (*idle, new):
        one.close()
    return spent


def quantile(spent: list[float], percent: int) -> float:
    """Return the value below which `percent` of the times lie; NaN where there are too few."""
    return statistics.quantiles(spent, n=100)[percent - 1] if len(spent) > 1 else float("nan")


if __name__ == "__main__":
    main()
