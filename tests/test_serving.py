"""The program as readers reach it: several processes on one address, which come and go together."""

import io
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from urllib.parse import urlsplit

import psutil
import pytest

from dashboard import serving
from dashboard.config import Settings
from tests.support import ROOT, free_port, started, until_answered

PATIENCE = 20
WINDOWS = sys.platform == "win32"


def get(address):
    with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
        return answer.status


def answers(address):
    """Return whether a process that has the port answers."""
    try:
        return get(address) == 200
    except OSError:
        return False


def processes(program):
    return [one for one in psutil.Process(program.pid).children() if one.status() != psutil.STATUS_ZOMBIE]


def works(process):
    """Return whether a process is there; one that has ended may wait for whoever takes note of it."""
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def connected(address):
    place = urlsplit(address)
    return socket.create_connection((place.hostname, place.port), timeout=PATIENCE)


@pytest.fixture(scope="module")
def lasting():
    """A program for what neither ends it nor its processes."""
    with started(WORKERS="1") as (address, _):
        yield address


@pytest.fixture
def program():
    with started(WORKERS="2") as (address, process):
        yield address, process


@pytest.mark.slow
@pytest.mark.skipif(WINDOWS, reason="Windows has one process")
def test_two_processes_answer_on_one_address_one_that_ends_is_replaced_and_all_stop_with_the_program(program):
    address, process = program
    first, _ = processes(process)
    assert get(address) == 200
    first.kill()
    end = time.monotonic() + PATIENCE
    while len([one for one in processes(process) if one != first]) < 2 or not answers(address):
        assert time.monotonic() < end
        time.sleep(0.1)
    answering = processes(process)
    process.send_signal(signal.SIGINT)
    assert process.wait(PATIENCE) == 0
    assert psutil.wait_procs(answering, PATIENCE)[1] == []


@pytest.mark.slow
@pytest.mark.skipif(WINDOWS, reason="Windows has one process")
def test_no_process_is_left_where_the_program_is_killed(program):
    _, process = program
    answering = processes(process)
    process.kill()
    assert psutil.wait_procs(answering, PATIENCE)[1] == []


SLOW = """
import os, sys, threading, time
from dashboard import serving
from dashboard.config import Settings

arrived = [0]
lock = threading.Lock()

def work(environ, start):
    time.sleep(float(os.environ["SECONDS"]))
    start("200 OK", [("Content-Length", "4")])
    return [b"done"]

turns = serving.Turns(work, largest=0)

def application(environ, start):
    if environ["PATH_INFO"] == "/arrived":
        start("200 OK", [])
        return [str(arrived[0]).encode()]
    with lock:
        arrived[0] += 1
    return turns(environ, start)

def load(_):
    serving.end_with_program()
    return application

if __name__ == "__main__":
    serving.serve(load, Settings(port=int(sys.argv[1]), workers=1))
"""
"""A program that works on each request for some time, and tells how many have come."""
READERS = 12


@contextmanager
def asked_by_many(tmp_path, seconds):
    """Yield a program that has READERS in hand, its address, its processes, and what the readers get in the end."""
    script, port = tmp_path / "slow.py", free_port()
    script.write_text(SLOW)
    environment = os.environ | {"PYTHONPATH": str(ROOT), "SECONDS": seconds}
    program = subprocess.Popen([sys.executable, str(script), str(port)], env=environment, stdout=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    until_answered(f"{address}/arrived", program)
    answering = processes(program)
    with ThreadPoolExecutor(READERS) as readers:
        found = [readers.submit(said, f"{address}/slow") for _ in range(READERS)]
        while said(f"{address}/arrived") != str(READERS).encode():
            time.sleep(0.05)
        yield program, address, answering, found
    assert psutil.wait_procs(answering, PATIENCE)[1] == []


def said(address):
    with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
        return answer.read()


@pytest.mark.slow
@pytest.mark.skipif(WINDOWS, reason="Windows ends a program without asking it")
@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_readers_in_flight_are_answered_when_the_program_is_told_to_stop_and_no_others(tmp_path, told):
    with asked_by_many(tmp_path, "1.5") as (program, address, _, found):
        program.send_signal(told)
        while answers(f"{address}/arrived"):
            time.sleep(0.01)
        assert not all(one.done() for one in found)
        assert [one.result() for one in found] == [b"done"] * READERS
        assert program.wait(PATIENCE) == 0


@pytest.mark.slow
@pytest.mark.skipif(WINDOWS, reason="Windows ends a program without asking it")
@pytest.mark.parametrize(("told", "status"), [("SIGTERM", 0), ("SIGKILL", -9)])
def test_a_program_that_works_for_long_is_gone_within_ten_seconds_all_the_same(tmp_path, told, status):
    with asked_by_many(tmp_path, "60") as (program, _, answering, found):
        end = time.monotonic() + 10
        program.send_signal(getattr(signal, told))
        while any(map(works, answering)):
            assert time.monotonic() < end
            time.sleep(0.05)
        assert program.wait(PATIENCE) == status
        assert all(isinstance(one.exception(), OSError) for one in found)


@pytest.mark.slow
def test_idle_connections_and_slow_senders_hold_nobody_up(program):
    address, _ = program
    others = [connected(address) for _ in range(150)]
    try:
        for one in others[:40]:
            one.sendall(b"POST /pdf HTTP/1.1\r\nHost: here\r\nContent-Length: 1000\r\n\r\nhalf")
        assert get(address) == 200
    finally:
        for one in others:
            one.close()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("GET /health HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n", b"200"),
        ("POST /pdf HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 0\r\n\r\n", b"400"),
        ("HEAD /health HTTP/1.1\r\nHost: a\r\n\r\n", b"200"),
        ("POST /pdf HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", b"400"),
        ("POST /health HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", b"405"),
        ("GET /health HTTP/1.1\r\n\r\n", b"200"),
        ("GET /x%0d%0aSet-Cookie:a HTTP/1.1\r\nHost: a\r\n\r\n", b"404"),
        ("GET  HTTP/9.9\r\n\r\n", b"400"),
    ],
)
def test_odd_requests_are_answered_at_once(lasting, asked, status):
    with connected(lasting) as one:
        one.sendall(asked.encode())
        answer = one.recv(4096)
    assert answer.split(b" ")[1] == status
    assert b"\r\nset-cookie" not in answer.lower()


@pytest.mark.slow
def test_a_second_program_on_the_same_port_ends_with_one_line(lasting):
    environment = os.environ | {"HOST": "127.0.0.1", "PORT": str(urlsplit(lasting).port)}
    ended = subprocess.run([sys.executable, "app.py"], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert "set PORT to another number" in line


@pytest.mark.slow
def test_processes_started_anew_answer_as_forked_ones_do_and_a_host_may_be_a_name(tmp_path):
    # Anew, as on macOS and Windows.
    (tmp_path / "sitecustomize.py").write_text("import multiprocessing\nmultiprocessing.set_start_method('spawn')\n")
    with started(host="localhost", WORKERS="1", PYTHONPATH=str(tmp_path)) as (address, _):
        assert get(f"{address}/distribution") == 200


@pytest.mark.parametrize(("host", "shown"), [("127.0.0.1", "127.0.0.1:80"), ("::1", "[::1]:80")])
def test_host_and_port_as_in_an_address(host, shown):
    assert serving.where(Settings(host=host, port=80)) == shown


@pytest.mark.parametrize("host", ["192.0.2.1", "256.1.1.1", "a..b", "x" * 300])
def test_an_address_of_another_machine_or_of_none_cannot_be_had(host):
    with pytest.raises(OSError, match="set HOST to an address of this machine"):
        serving.claim(Settings(host=host, port=8050))


def test_a_program_that_lets_the_network_in_says_so_and_by_which_addresses(monkeypatch):
    monkeypatch.setattr(serving, "network_addresses", lambda: ("192.168.7.20", "10.0.0.5"))
    assert len(serving.welcome(Settings(host="127.0.0.1", port=80))) == 1
    _, told = serving.welcome(Settings(host="0.0.0.0", port=80, base_path="/mig"))
    assert told.endswith("can open it: http://192.168.7.20:80/mig, http://10.0.0.5:80/mig")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("DATA_DIR", "/nowhere", "/nowhere: "),
        ("WORK_DIR", str(ROOT / "README.md"), "WORK_DIR must be a folder of your own"),
        ("PUBLIC_URL", "javascript:x", "PUBLIC_URL must be an address"),
    ],
)
def test_a_setting_that_cannot_be_used_ends_the_program_with_one_line(name, value, said):
    environment = os.environ | {name: value}
    ended = subprocess.run([sys.executable, "app.py"], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert said in line


def asked(body=b"", **more):
    return {"wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body)) if body else "", **more}


def test_a_request_is_worked_on_when_the_whole_of_it_is_there():
    read = []
    turns = serving.Turns(lambda environ, _: [environ["wsgi.input"].read()], at_once=1, largest=3)

    class Sent(io.BytesIO):
        def read(self, size=-1):
            read.append(size)
            return super().read(size)

    assert turns(asked() | {"wsgi.input": Sent(b"abc"), "CONTENT_LENGTH": "3"}, print) == [b"abc"]
    assert turns(asked(HTTP_TRANSFER_ENCODING="chunked") | {"wsgi.input": Sent(b"abcdef")}, print) == [b"abcd"]
    assert read == [4, 4]


def test_only_so_many_requests_are_held_as_are_in_hand():
    held, most, lock = [0], [0], threading.Lock()
    # Each of two is worked on when the other has arrived too.
    together = threading.Barrier(2)

    class Sent(io.BytesIO):
        def read(self, size=-1):
            with lock:
                held[0] += 1
                most[0] = max(most[0], held[0])
            together.wait(PATIENCE)
            return super().read(size)

    def work(environ, start):
        with lock:
            held[0] -= 1
        return []

    turns = serving.Turns(work, at_once=1, in_hand=2, largest=3)
    sent = [asked() | {"wsgi.input": Sent(b"abc"), "CONTENT_LENGTH": "3"} for _ in range(8)]
    threads = [threading.Thread(target=turns, args=(one, print)) for one in sent]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert most == [2]


def test_what_is_too_long_is_left_to_the_application():
    turns = serving.Turns(lambda environ, _: [environ["wsgi.input"].read(2)], at_once=1, largest=3)
    assert turns(asked(b"abcdef"), print) == [b"ab"]


def test_what_an_application_says_before_it_answers_is_said_and_a_fault_of_it_is_raised():
    def work(environ, start):
        start("204 No Content", [("X", "y")])
        return environ["nothing"] if environ.get("fails") else []

    said = []
    turns = serving.Turns(work, largest=0)
    assert turns(asked(), lambda *told: said.append(told)) == []
    assert said == [("204 No Content", [("X", "y")])]
    with pytest.raises(KeyError):
        turns(asked(fails=True), print)


def test_only_a_few_requests_are_worked_on_at_a_time():
    present, most, lock = [0], [0], threading.Lock()
    # Each of two waits until the other is worked on too.
    together = threading.Barrier(2)

    def work(environ, start):
        with lock:
            present[0] += 1
            most[0] = max(most[0], present[0])
        together.wait(PATIENCE)
        with lock:
            present[0] -= 1
        return []

    turns = serving.Turns(work, at_once=2, largest=0)
    threads = [threading.Thread(target=turns, args=(asked(), print)) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert most == [2]
