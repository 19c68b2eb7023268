"""What all processes share of followed shows: on the disk, or in Redis, alike."""

import pickle
import threading

import pytest

from dashboard.following import store
from dashboard.following.store import Disk, StoreFaultError
from tests.components.test_background import redis


@pytest.fixture(params=["disk", pytest.param("redis", marks=pytest.mark.slow)])
def kept(request, tmp_path):
    if request.param == "disk":
        yield Disk(tmp_path)
        return
    with redis(tmp_path) as address:
        client = pytest.importorskip("redis").Redis.from_url(address)
        yield store.Redis(client)
        client.close()


def test_what_is_kept_is_changed_and_gone_again(kept):
    assert kept.get("a") is None
    assert kept.change("a", lambda found: {"was": found}, seconds=60) == {"was": None}
    kept.change("a", lambda found: {"was": found["was"], "is": ["é", 1]}, seconds=60)
    assert kept.get("a") == {"was": None, "is": ["é", 1]}
    kept.change("a", lambda _: None, seconds=60)
    assert kept.get("a") is None


def test_a_change_that_is_refused_leaves_all_as_it_was(kept):
    kept.change("a", lambda _: 1, seconds=60)
    with pytest.raises(KeyError):
        kept.change("a", lambda _: {}["nothing"], seconds=60)
    assert kept.get("a") == 1


def test_no_change_is_lost_where_many_change_the_same(kept):
    def add():
        for _ in range(20):
            kept.change("count", lambda found: (found or 0) + 1, seconds=60)

    many = [threading.Thread(target=add) for _ in range(4)]
    for one in many:
        one.start()
    for one in many:
        one.join()
    assert kept.get("count") == 80


def test_what_somebody_else_wrote_on_the_disk_is_not_run(tmp_path):
    kept = Disk(tmp_path)
    kept.change("a", lambda _: 1, seconds=60)
    kept.opened._sql("UPDATE Cache SET mode = 4, value = ?", (pickle.dumps({"a": 1}),))
    with pytest.raises(StoreFaultError):
        Disk(tmp_path).get("a")


def test_a_fault_is_told_in_the_log_once_in_a_while(tmp_path, caplog):
    folder = tmp_path / "shows"
    folder.write_text("no folder")
    kept = Disk(folder)
    for _ in range(3):
        with pytest.raises(StoreFaultError):
            kept.get("a")
    assert len(caplog.records) == 1


def test_a_redis_that_is_away_is_a_fault_is_not_asked_again_at_once_and_heals(monkeypatch):
    errors = pytest.importorskip("redis")
    asked, answers = [], [errors.ConnectionError("away"), b"1"]

    class Client:
        def get(self, name):
            asked.append(name)
            answer = answers[len(asked) - 1]
            if isinstance(answer, Exception):
                raise answer
            return answer

    kept = store.Redis(Client())
    for _ in range(3):
        with pytest.raises(StoreFaultError):
            kept.get("a")
    assert asked == ["following:a"]
    monkeypatch.setattr(store, "AWAY", 0)
    assert kept.get("a") == 1
