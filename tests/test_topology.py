"""The dashboard on several machines, as deploy/ describes it, as processes: a caching proxy, two servers of pages."""

import json
import re
import shutil
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from tests.components.test_background import redis
from tests.nginx import described, nginx
from tests.support import free_port, started

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx cannot be had here"),
]
BASE = "/mig"


@pytest.fixture
def proxied(tmp_path):
    """The address of the proxy, and the programs behind it, which share a Redis."""
    port = free_port()
    with ExitStack() as stack:
        shared = stack.enter_context(redis(tmp_path))
        settings = {"WORKERS": "1", "BASE_PATH": BASE, "TRUSTED_PROXIES": "1", "PUBLIC_URL": "", "REDIS_URL": shared}
        behind = [stack.enter_context(started(**settings)) for _ in range(2)]
        inner = described(
            APPLICATION=" ".join(f"server {address.removeprefix('http://')};" for address, _ in behind),
            LISTEN=f"127.0.0.1:{port}",
            BASE_PATH=BASE,
            CACHE=str(tmp_path / "kept"),
        )
        stack.enter_context(nginx(tmp_path, inner, health=f"http://127.0.0.1:{port}{BASE}/health"))
        yield f"http://127.0.0.1:{port}{BASE}", [process for _, process in behind]


def sent(method, address, body, key=""):
    """Return status, headers and content of what is answered to an object that is sent."""
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}
    asked = urllib.request.Request(address, json.dumps(body).encode(), headers, method=method)
    with urllib.request.urlopen(asked, timeout=30) as answer:
        return answer.status, answer.headers, answer.read()


def get(address):
    """Return status, headers and text of what stands at an address."""
    with urllib.request.urlopen(address, timeout=30) as answer:
        return answer.status, answer.headers, answer.read().decode()


def test_pages_answer_under_a_path_and_what_was_shown_once_needs_no_server_again(proxied):
    address, programs = proxied
    status, headers, page = get(f"{address}/distribution")
    edition = re.search(r'data-edition="([^"]+)"', page)[1]
    assert (status, headers["X-Cache"]) == (200, "MISS")
    assert f'data-base="{BASE}"' in page
    shown = f"{address}/stage/distribution.json?charts=distribution-map:1200x440&year=2000&v={edition}"
    assert [get(shown)[1]["X-Cache"] for _ in range(2)] == ["MISS", "HIT"]
    for program in programs:
        program.terminate()
        program.wait(15)
    status, headers, text = get(shown)
    assert (status, headers["X-Cache"]) == (200, "HIT")
    assert "2000" in text


def test_a_server_is_stopped_without_an_error_that_readers_see(proxied):
    address, programs = proxied
    edition = re.search(r'data-edition="([^"]+)"', get(f"{address}/distribution")[2])[1]
    asked = [
        f"{address}/stage/distribution.json?charts=distribution-ranking:{width}x440&v={edition}"
        for width in range(600, 1400, 20)
    ]
    with ThreadPoolExecutor(4) as readers:
        answers = [readers.submit(get, one) for one in (*asked, *(f"{address}/sectors" for _ in asked))]
        answers[4].result()
        programs[0].terminate()
        assert {answer.result()[0] for answer in answers} == {200}
    assert programs[0].wait(15) == 0


def test_a_turn_reaches_phones_that_wait_at_either_server_and_no_answer_is_kept_on_the_way(proxied):
    address, _ = proxied
    begun = json.loads(sent("POST", f"{address}/follow", {"deck": "1=title:A&2=title:B", "slide": 1})[2])
    assert begun["link"] == f"{address}/follow/{begun['show']}"
    assert get(begun["link"])[1]["Content-Type"].startswith("text/html")
    asked = urllib.request.Request(f"{begun['link']}/points", headers={"Authorization": f"Bearer {begun['key']}"})

    def followers():
        with urllib.request.urlopen(asked, timeout=30) as answer:
            return json.load(answer)["followers"]

    def phone():
        told = get(f"{begun['link']}.json?after=1")
        return phone() if told[0] == 204 else told

    with ThreadPoolExecutor(4) as phones:
        # The proxy asks the two servers by turns.
        waiting = [phones.submit(phone) for _ in range(4)]
        while followers() < 4:
            assert not any(one.done() for one in waiting)
        assert sent("PUT", begun["link"], {"slide": 2}, begun["key"])[0] == 204
        for status, headers, text in (one.result() for one in waiting):
            assert (status, json.loads(text)["slide"]) == (200, 2)
            assert (headers["X-Cache"], headers["Cache-Control"]) == (None, "no-store")
