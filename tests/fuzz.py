"""What happens to requests that no page of ours sends: `python -m tests.fuzz [COUNT] [SEED]` prints what failed.

Every answer must have a status below 500 and show nothing of the program. A seed names its requests for ever.
"""

import io
import json
import logging
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from flask import Flask

from tests.support import CHARTS

COUNT, SEED = 20_000, 20261129
CALLBACK = "/_dash-update-component"
TRACES = ("Traceback (most recent call last)", 'File "/', "werkzeug.exceptions")
ODD = (
    *("", "0", "-1", "x", "%00", "%0a", "é", "中", "ا", "null", "NaN", "1e999", "../../etc/passwd", "<script>"),
    *("'", '"', "{{7*7}}", "a,b,c", ",,,", "9" * 400, "female", "2024", "PHL", "ZZZ", "[" * 200, "1200x440", "0x0"),
    *("%0d%0aX: y", "%1b[2J", "%7f", "%c2%85", "%ff", "%", "%zz", "-9" * 200, "1e400", "2**63", "9223372036854775808"),
    *("99999999x99999999", "1990..9999", "1990..", "..", "*", "all", "|", "title:", "text:%0a", "+" * 50, "%d8%00"),
)
NESTED: tuple[Any, ...] = ([], [1], [None], {}, {"points": [1]}, {"a": {"b": []}})
VALUES: tuple[Any, ...] = (None, True, 0, -1, 10**30, 1.5, "x", "", "[" * 500, *NESTED)
PLAUSIBLE: dict[str, tuple[Any, ...]] = {
    "value": ("", "2024", 2024, "female", "PHL", ["PHL", "NPL"], [], None, "x", "9" * 400, -1, "1=distribution-map"),
    "pathname": ("/", "/country/PHL", "/country/ZZZ", "/chart/corridors-top", "/nowhere", "", None, "/%00"),
    "search": ("", "?", "?year=1990", "?year=1990&year=2000", "?%00", None, "?lang=ar&sex=female"),
    "clickData": (
        None,
        {"points": []},
        {"points": [{"location": "PHL"}]},
        {"points": [{"customdata": "NPL"}]},
        {"points": [{"customdata": ["NPL", 1, None]}]},
        {"points": [{"customdata": 7, "location": None}]},
    ),
    "clickAnnotationData": (None, {"annotation": {}}, {"annotation": {"name": "PHL"}}, {"annotation": {"name": None}}),
    "data": (None, {}, {"kind": "x", "query": "1=y"}),
}
"""What properties of components hold in a browser; an order of slides is left out: it is slow."""
SVG = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
BODIES = (b"", b"[" * 5000, b"{}", b"\xff\xfe", b"<svg/>", SVG, b"x" * 9000)
KINDS = ("application/json", "text/plain", "multipart/form-data; boundary=a", "", "image/svg+xml")
MANNERS = (
    *("lang", "charts", "table", "rows", "find", "sort", "page", "present", "embed", "size", "scale", "1", "n", "2"),
    *("space", "controls", "ground", "comments", "of", "question", "query", "v", "m", "country", "title", "text"),
)
"""What addresses may hold besides what a chart lets choose."""
ODD_KEYS = (
    "",
    "%00",
    "%0a",
    "a[]",
    "__proto__",
    "self",
    "lang[]",
    "9" * 300,
    "é",
    "*",
    "chart_id",
    "views",
    "rows",
    "**",
)
HEADERS = (
    *("Accept-Language", "Cookie", "If-None-Match", "Range", "Accept-Encoding", "Referer", "X-Forwarded-Host"),
    *("Host", "If-Modified-Since", "Origin", "X-Request-Id", "Accept", "Expect", "User-Agent", "Sec-CH-UA-Mobile"),
)
SHOW, KEY = "-show-", "-key-"
"""Where the code of a followed show, and its key, come in: they are new in every run."""
FOLLOWING: dict[str, tuple[Any, ...]] = {
    "deck": ("1=distribution-map", "1=title:A&2=corridors-top;year=1990", "1=question:Q02", "x=1", ""),
    "slide": (1, 2, 60, 61),
    "asks": (True, False),
    "phone": ("1", "2", "x" * 200),
    "chart": ("distribution-map", "corridors-top", "nowhere"),
    "query": ("", "year=1990&sex=female", "lang=ar", "lang=xx&year=1"),
    "at": ("PHL", "MEX-USA", "Women", None),
}
"""What the addresses of followed shows are sent."""
METHODS = ("POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "X")


@dataclass(frozen=True)
class Asked:
    """One request: method, path with query, body, headers."""

    method: str
    path: str
    body: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)
    chunked: bool = False
    """Whether the body comes without its length."""


def requests(server: Flask, callbacks: dict[str, Any], *, count: int, seed: int) -> Iterator[Asked]:
    """Yield `count` requests; those of one seed are the same."""
    chance = random.Random(seed)
    rules = sorted(rule.rule for rule in server.url_map.iter_rules() if not rule.rule.startswith("/static"))
    calls = sorted(key for key, one in callbacks.items() if "callback" in one)
    for _ in range(count):
        kind = chance.random()
        if kind < 0.35:
            yield _page(chance, rules)
        elif kind < 0.4:
            yield _followed(chance)
        elif kind < 0.75:
            yield _call(chance, callbacks, calls)
        else:
            yield _sent(chance, rules)


def _page(chance: random.Random, rules: list[str]) -> Asked:
    path, chart = chance.choice(rules), chance.choice(CHARTS).values[1]
    names = {
        "<chart_id>": chart.id,
        "<slug>": chart.id.partition("-")[0],
        "<code>": SHOW,
    }
    for part in [one for one in path.split("/") if "<" in one]:
        start, end = part.index("<"), part.rindex(">") + 1
        known = names.get(part[start:end], "") if chance.random() < 0.7 else ""
        path = path.replace(part[start:end], known or _text(chance), 1)
    keys = [*(control.name for control in chart.controls), *MANNERS]
    query = "&".join(f"{_key(chance, keys)}={_text(chance)}" for _ in range(chance.randrange(5)))
    method = chance.choice(["GET", "GET", "GET", "HEAD", "OPTIONS"])
    return Asked(method, path + (f"?{query}" if query else ""), headers=_headers(chance))


def _key(chance: random.Random, known: list[str]) -> str:
    return chance.choice(known if chance.random() < 0.9 else ODD_KEYS)


def _text(chance: random.Random) -> str:
    if chance.random() < 0.8:
        return chance.choice(ODD)
    return "".join(chr(chance.randrange(32, 0x3000)) for _ in range(chance.randrange(1, 30)))


def _headers(chance: random.Random) -> dict[str, str]:
    text = chance.choice(ODD).encode("ascii", "ignore").decode()
    odd = {chance.choice(HEADERS): chance.choice([text, f"lang={text}", f"space={text}", "bytes=9-1"])}
    return odd if chance.random() < 0.5 else {}


def _call(chance: random.Random, callbacks: dict[str, Any], calls: list[str]) -> Asked:
    """Return a call of a callback that there is, with some of its values changed for odd ones."""
    output = chance.choice(calls)
    body: Any = call(output, callbacks[output], lambda name: _value(chance, name))
    if chance.random() < 0.2:
        body[chance.choice(list(body))] = chance.choice(VALUES)
    if chance.random() < 0.1:
        body = chance.choice(VALUES)
    text = json.dumps(body).encode()
    return Asked("POST", CALLBACK, text if chance.random() < 0.95 else text[:-3], {"Content-Type": "application/json"})


def call(output: str, one: dict[str, Any], value: Callable[[str], Any]) -> dict[str, Any]:
    """Return what a page sends to call a callback: `value` gives what a property of that name holds."""

    def filled(parts: list[dict[str, str]]) -> list[Any]:
        return [{**part, "value": value(part["property"])} for part in parts]

    names = output.split("@")[0].strip(".").split("...")
    outputs: Any = [dict(zip(("id", "property"), name.rsplit(".", 1), strict=True)) for name in names]
    return {
        "output": output,
        "outputs": outputs if output.startswith("..") else outputs[0],
        "inputs": filled(one["inputs"]),
        "state": filled(one.get("state", [])),
        "changedPropIds": [f"{part['id']}.{part['property']}" for part in one["inputs"]][:1],
    }


def _value(chance: random.Random, name: str) -> Any:
    """Return what a property may hold in a browser, now and then what it may not."""
    return chance.choice(PLAUSIBLE.get(name, VALUES) if chance.random() < 0.8 else VALUES)


def _sent(chance: random.Random, rules: list[str]) -> Asked:
    """Return a request with a body that nothing of ours sends."""
    path = chance.choice([CALLBACK, "/pdf", chance.choice(rules)])
    headers = {"Content-Type": chance.choice(KINDS)} | _headers(chance)
    method = chance.choice(["POST", "POST", "POST", *METHODS])
    return Asked(method, path, chance.choice(BODIES), headers, chunked=chance.random() < 0.3)


def _followed(chance: random.Random) -> Asked:
    """Return what a presenter or a phone sends of a followed show, with some of its values changed for odd ones."""
    show = f"/follow/{SHOW if chance.random() < 0.8 else _text(chance)}"
    method, path = chance.choice(
        [("POST", "/follow"), ("PUT", show), ("POST", f"{show}/points"), ("DELETE", "/follow/AAAAA")]
    )
    named = [name for name in FOLLOWING if chance.random() < 0.9]
    odd = (*VALUES, *ODD)
    body = {name: chance.choice(FOLLOWING[name] if chance.random() < 0.9 else odd) for name in named}
    key = KEY if chance.random() < 0.9 else chance.choice(ODD).encode("ascii", "ignore").decode()
    return Asked(method, path, json.dumps(body).encode(), {"Authorization": f"Bearer {key}"})


def failures(server: Flask, callbacks: dict[str, Any], *, count: int, seed: int) -> tuple[list[str], Counter[int]]:
    """Return a line for every request whose answer failed or left a trace in the log, and how often each status was
    given.
    """
    client = server.test_client()
    begun = client.post("/follow", json={"deck": "1=title:A&2=corridors-top", "slide": 1}).json
    found: list[str] = []
    statuses: Counter[int] = Counter()
    with _noted() as traces:
        for asked in requests(server, callbacks, count=count, seed=seed):
            path, headers = asked.path.replace(SHOW, begun["show"]), asked.headers
            if "Authorization" in headers:
                headers = {"Authorization": headers["Authorization"].replace(KEY, begun["key"])}
            answer = client.open(path, method=asked.method, headers=headers, **_body(asked))
            statuses[answer.status_code] += 1
            text = answer.get_data(as_text=False)[:4000].decode("utf-8", "replace")
            if answer.status_code >= 500 or any(trace in text for trace in TRACES) or traces:
                what = f"{asked.method} {asked.path[:200]} {(asked.body or b'')[:900]!r} {asked.headers}"
                found.append(f"{answer.status_code} {what} {' '.join(traces)}")
                traces.clear()
            answer.close()
    return found, statuses


def _body(asked: Asked) -> dict[str, Any]:
    if not asked.chunked:
        return {"data": asked.body}
    overrides = {"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked", "CONTENT_LENGTH": ""}
    return {"input_stream": io.BytesIO(asked.body or b""), "environ_overrides": overrides}


@contextmanager
def _noted() -> Iterator[list[str]]:
    """Hand out the errors that come with a trace while it is open, instead of letting them be written."""
    found: list[str] = []

    class Noting(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.exc_info:
                found.append(repr(record.exc_info[1])[:300])

    handler, top = Noting(logging.ERROR), logging.getLogger()
    top.addHandler(handler)
    try:
        yield found
    finally:
        top.removeHandler(handler)


def main(arguments: list[str]) -> int:
    """Print what failed and how often each status was given; return 1 where anything failed."""
    from app import app

    count, seed = [*(int(one) for one in arguments), *(COUNT, SEED)[len(arguments) :]]
    found, statuses = failures(app.server, app.callback_map, count=count, seed=seed)
    print("\n".join(found[:200]))
    print(f"{count} requests of seed {seed}: " + ", ".join(f"{n} x {status}" for status, n in sorted(statuses.items())))
    print(f"{len(found)} failed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
