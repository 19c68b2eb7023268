"""The dashboard on several machines, as deploy/ describes it, as processes: a caching proxy, two servers of pages."""

import re
import shutil
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from tests.nginx import described, nginx
from tests.support import free_port, started

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx cannot be had here"),
]
BASE = "/mig"


@pytest.fixture
def proxied(tmp_path):
    """The address of the proxy, and the programs behind it."""
    port = free_port()
    with ExitStack() as stack:
        settings = {"WORKERS": "1", "BASE_PATH": BASE, "TRUSTED_PROXIES": "1", "PUBLIC_URL": ""}
        behind = [stack.enter_context(started(**settings)) for _ in range(2)]
        inner = described(
            APPLICATION=" ".join(f"server {address.removeprefix('http://')};" for address, _ in behind),
            LISTEN=f"127.0.0.1:{port}",
            BASE_PATH=BASE,
            CACHE=str(tmp_path / "kept"),
        )
        stack.enter_context(nginx(tmp_path, inner, health=f"http://127.0.0.1:{port}{BASE}/health"))
        yield f"http://127.0.0.1:{port}{BASE}", [process for _, process in behind]


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
