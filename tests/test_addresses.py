"""The addresses of the dashboard, under a path or not, and those by which others reach it."""

import re
import socket
from types import SimpleNamespace

import pytest
from flask import Flask, request

from app import create_app
from dashboard import addresses
from dashboard.__main__ import main as command_line
from dashboard.commands import links
from dashboard.components import single
from dashboard.components.page import index, page
from dashboard.components.shell import not_found, shell
from dashboard.config import SettingsError, settings
from dashboard.messages.values import Message, say
from dashboard.slides import Deck, TitleSlide
from dashboard.views import VIEWS
from dashboard.views.slides import listing
from tests.support import taken

FORGED = {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https", "X-Forwarded-Prefix": "/evil"}
NETWORK = "192.168.7.20"


@pytest.fixture(autouse=True)
def fresh():
    settings.cache_clear()
    yield
    settings.cache_clear()


@pytest.fixture
def set_to(monkeypatch):
    """Give the settings in the environment these values, and no others of these."""

    def choose(**values):
        for name in ("HOST", "PORT", "PUBLIC_URL", "BASE_PATH", "TRUSTED_PROXIES"):
            monkeypatch.setenv(name, values.get(name, ""))
        settings.cache_clear()

    choose()
    return choose


@pytest.fixture
def network(monkeypatch):
    monkeypatch.setattr(addresses, "network_address", lambda: NETWORK)


def root_for(host="127.0.0.1:8050", peer="127.0.0.1", **headers):
    """Return the address that links get for a reader whose browser says `host`, and what is said beside them."""
    server = Flask("test")
    server.add_url_rule("/<path:_>", "any", lambda _: [addresses.root(), addresses.note("en"), request.path])
    addresses.follow(server)
    answer = server.test_client().get(
        "/page", headers={"Host": host, **headers}, environ_overrides={"REMOTE_ADDR": peer}
    )
    return answer.json


def here(path):
    return bool(path) and path.startswith("/")


def paths_of(part):
    """Return every path that a component or what stands in it leads to."""
    found = []
    for one in [part, *part._traverse()]:
        names = ("href", "src", "data-index", "data-names", "data-belongs")
        found += [getattr(one, name, None) for name in names]
        found += [(getattr(one, "config", None) or {}).get("topojsonURL")]
        found += re.findall(r'"path": "(/[^"]*)"', str(getattr(one, "data-controls", "")))
    return [path for path in found if isinstance(path, str) and here(path)]


@pytest.mark.parametrize("said", ["mig", "/mig", "/mig/", " /mig "])
def test_a_base_path_has_a_slash_before_it_and_none_behind(set_to, said):
    set_to(BASE_PATH=said)
    assert addresses.local("/south?year=2000") == "/mig/south?year=2000"


@pytest.mark.parametrize("said", ["", "/", " "])
def test_without_a_base_path_addresses_begin_with_a_slash(set_to, said):
    set_to(BASE_PATH=said)
    assert addresses.local("/south") == "/south"


@pytest.mark.parametrize("said", ["/a b", "/../x", "//x//y", "/x?y", '/"', "https://x"])
def test_what_is_no_plain_path_is_told_in_one_line(set_to, said):
    set_to(BASE_PATH=said)
    with pytest.raises(SettingsError, match="BASE_PATH must be a path"):
        settings()


def test_every_link_of_every_page_follows_the_base_path(set_to):
    set_to(BASE_PATH="/mig")
    shown = [shell(VIEWS), not_found()]
    for view in VIEWS:
        shown.append(index(view, {}) if view.in_path else page(view, {}))
        subject = {view.in_path.name: view.in_path.default_value()} if view.in_path else {}
        framed = taken(2, view.charts)
        shown += [page(view, subject), *(single.single(view, chart, {"embed": "1"}) for (chart,) in framed)]
        shown += [single.single(view, chart, {}) for chart in view.charts[:1]]
    paths = [path for part in shown for path in paths_of(part)]
    assert len(paths) > 300
    assert [path for path in paths if not path.startswith("/mig/")] == []


@pytest.fixture
def client(set_to):
    set_to(BASE_PATH="/mig")
    return create_app().server.test_client()


@pytest.mark.parametrize("prefix", ["", "/mig"])
def test_a_proxy_may_keep_the_path_or_take_it_away(client, prefix):
    answer = client.get(f"{prefix}/south?year=2000")
    assert answer.status_code == 200
    named = [path for path in re.findall(r'(?:src|href|plotly|outlines)="([^"]*)"', answer.text) if here(path)]
    assert len(named) > 4
    assert [path for path in named if not path.startswith("/mig/")] == []
    told = re.search(r'"requests_pathname_prefix":"([^"]*)"', answer.text)[1]
    assert told.replace("\\u002f", "/") == "/mig/"
    assert client.get(f"{prefix}/health").text == "ok\n"


@pytest.mark.parametrize(
    ("typed", "to"),
    [
        ("/mig", "/mig/"),
        ("/mig?country=PHL", "/mig/?country=PHL"),
        ("/mig/South/", "/mig/south"),
        ("/mig/remittances?embed=1", "/mig/chart/remittances-map?embed=1"),
        ("/migration", None),
    ],
)
def test_what_leads_elsewhere_stays_under_the_path(client, typed, to):
    assert client.get(typed).location == to


def test_what_is_handed_on_names_the_path(client):
    shared = client.get("/mig/share/distribution-map.json?year=2000").json
    assert shared["items"][0]["text"] == "http://localhost/mig/distribution?year=2000"
    assert shared["qr"].startswith("/mig/qr.svg?of=/distribution")
    assert all("http://localhost/mig/" in one["text"] for one in shared["items"])
    assert "http://localhost/mig/distribution" in client.get(shared["qr"]).text
    assert "http://localhost/mig/distribution" in client.get("/mig/data/distribution-map.csv").text
    slide = client.get("/mig/show.json?1=distribution-map").json["slides"][0]
    assert slide["link"] == "http://localhost/mig/distribution"
    drawn = client.get(f"/mig/show/slide.json?{slide['query']}&space=960x380").json
    assert "http://localhost/mig/distribution" in drawn["code"]


@pytest.mark.parametrize("set_already", [{}, {"BASE_PATH": "/mig"}])
def test_forged_headers_change_nothing(set_to, set_already):
    set_to(**set_already)
    assert root_for(**FORGED) == root_for()


def test_a_trusted_proxy_says_host_and_protocol(set_to):
    set_to(TRUSTED_PROXIES="1", BASE_PATH="/mig")
    headers = {"X-Forwarded-Host": "example.org", "X-Forwarded-Proto": "https", "X-Forwarded-Prefix": "/evil"}
    assert root_for(**headers) == ["https://example.org/mig", "", "/page"]
    assert root_for(**headers | {"X-Forwarded-Host": "evil.example, example.org"})[0] == "https://example.org/mig"


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Forwarded-Proto": "javascript"},
        {"X-Forwarded-Host": "ev il"},
        {"X-Forwarded-Host": "evil.example/path"},
        {"X-Forwarded-Host": "a@evil.example:99999"},
        {"X-Forwarded-Host": 'x"><b>'},
    ],
)
def test_what_cannot_be_an_address_begins_no_link_even_behind_a_trusted_proxy(set_to, headers):
    set_to(TRUSTED_PROXIES="1", BASE_PATH="/mig")
    assert root_for(**headers)[0] == "http://127.0.0.1:8050/mig"


ELSEWHERE = "evil.example"
NAMING = (
    *("/", "/distribution", "/chart/distribution-map", "/nowhere", "/share/distribution-map.json", "/qr.svg?of=/south"),
    *("/picture/distribution-map.json", "/data/distribution-map.csv", "/show.json?1=distribution-map", "/South"),
    *("/share/slides.json?1=distribution-map", "/preview/distribution.png", "/_dash-layout", "/assets/geo/none.json"),
)
"""Addresses whose answers name the dashboard, or might."""


@pytest.mark.parametrize("asked", NAMING)
def test_what_a_request_says_of_the_host_stands_in_nothing_that_others_get(set_to, asked):
    answer = create_app().server.test_client().get(asked, headers={"Host": ELSEWHERE, **FORGED})
    named = ELSEWHERE in answer.text if not asked.endswith(".png") else False
    kept = "public" in answer.headers.get("Cache-Control", "")
    assert not (named and kept)
    assert ELSEWHERE not in answer.headers.get("Location", "")


@pytest.mark.parametrize("host", ["ev il", 'x"><b>', "a@evil.example", "evil.example/path", "", "x" * 300 + "%0a"])
def test_a_host_that_cannot_be_one_begins_no_link(set_to, host):
    assert root_for(host)[0] == "http://127.0.0.1:8050"


def test_what_is_kept_for_several_readers_never_has_the_host_that_a_request_says(set_to, network):
    server = Flask("test")
    with server.test_request_context(headers={"Host": ELSEWHERE}):
        assert (addresses.root(), addresses.lasting()) == (f"http://{ELSEWHERE}", "http://127.0.0.1:8050")
        set_to(HOST="0.0.0.0", PORT="80", BASE_PATH="/mig")
        assert addresses.lasting() == f"http://{NETWORK}:80/mig"
        set_to(PUBLIC_URL="https://example.org")
        assert addresses.lasting() == "https://example.org"


@pytest.mark.parametrize("said", ["https://example.org/mig/", "https://example.org"])
def test_a_public_address_is_that_of_all_links_with_the_path(set_to, said):
    set_to(PUBLIC_URL=said, BASE_PATH="/mig")
    assert root_for() == ["https://example.org/mig", "", "/page"]
    assert addresses.root() == addresses.root("http://127.0.0.1:8050") == "https://example.org/mig"


@pytest.mark.parametrize(
    "host", ["127.0.0.1:8050", "localhost:8050", "[::1]:8050", "127.8.9.1:8050", "x.localhost:8050"]
)
def test_links_that_lead_nowhere_say_so_and_how_to_have_others(set_to, network, host):
    root, note, _ = root_for(host)
    assert root == f"http://{host}"
    assert note == say(Message("share-nowhere", address=root))


@pytest.mark.parametrize("host", ["127.0.0.1:8050", "localhost:8050"])
def test_a_machine_that_listens_in_its_network_names_its_address_there(set_to, network, host):
    set_to(HOST="0.0.0.0", BASE_PATH="/mig")
    root, note, _ = root_for(host)
    assert root == f"http://{NETWORK}:8050/mig"
    assert note == say(Message("share-nearby", address=root))
    assert addresses.root(f"http://{host}") == root


def test_no_network_address_is_named_beyond_a_proxy_or_a_container(set_to, network):
    set_to(HOST="0.0.0.0")
    for root, note, _ in (root_for("localhost:9000"), root_for("localhost:8050", peer="172.17.0.1")):
        assert root.startswith("http://localhost")
        assert note == say(Message("share-nowhere", address=root))


def test_links_that_lead_here_from_elsewhere_need_no_word(set_to, network):
    set_to(HOST="0.0.0.0")
    assert root_for(f"{NETWORK}:8050", peer="192.168.7.9")[:2] == [f"http://{NETWORK}:8050", ""]
    assert root_for("example.org")[:2] == ["http://example.org", ""]


def test_files_made_without_a_reader_have_the_address_of_the_settings(set_to, network):
    assert addresses.root() == "http://127.0.0.1:8050"
    set_to(HOST="::1", PORT="80")
    assert addresses.root() == "http://[::1]:80"
    set_to(HOST="0.0.0.0")
    assert addresses.root() == f"http://{NETWORK}:8050"


def test_without_any_network_the_address_stays_that_of_the_machine(set_to, monkeypatch):
    set_to(HOST="0.0.0.0")
    monkeypatch.setattr(addresses, "network_address", lambda: "")
    root, note, _ = root_for()
    assert (root, note) == ("http://127.0.0.1:8050", say(Message("share-nowhere", address="http://127.0.0.1:8050")))


def test_the_network_address_is_learnt_without_a_way_out(monkeypatch):
    class Cut(socket.socket):
        def connect(self, _):
            raise OSError("Network is unreachable")

    def held(host, family=socket.AF_INET):
        return [SimpleNamespace(family=family, address=host)]

    states = {name: SimpleNamespace(isup=name != "off") for name in ("lo", "off", "odd", "wifi")}
    found = {"lo": held("127.0.0.1"), "off": held("10.0.0.1"), "odd": held("169.254.1.1"), "wifi": held(NETWORK)}
    monkeypatch.setattr(addresses.socket, "socket", Cut)
    monkeypatch.setattr(addresses.psutil, "net_if_stats", lambda: states)
    monkeypatch.setattr(addresses.psutil, "net_if_addrs", lambda: found)
    assert addresses.network_address() == NETWORK
    del found["wifi"]
    assert addresses.network_address() == ""


def texts(part):
    return [one.children for one in part._traverse() if getattr(one, "className", "") == "reach"]


@pytest.mark.parametrize(("chosen", "said"), [({}, 1), ({"PUBLIC_URL": "https://example.org"}, 0)])
def test_every_place_where_links_are_handed_on_says_where_they_lead(set_to, capsys, chosen, said):
    set_to(**chosen)
    client = create_app().server.test_client()
    layout = client.get("/_dash-layout", headers={"Host": "localhost:8050"}).text
    # Under Share, and under Download, whose files name the link.
    assert layout.count('"className":"reach"') == 2 * said
    assert layout.count("Links begin with http:") == 2 * said
    deck = Deck(slides=(TitleSlide(title="South"),))
    with client.application.test_request_context(base_url="http://localhost:8050"):
        body = listing.body(deck, [], VIEWS)
        show = client.get("/show.json?1=title:South", headers={"Host": "localhost:8050"}).json
        assert len(texts(body)) == said
        assert [show["note"]] * said == texts(body)
    links.tell("en")
    assert len(capsys.readouterr().err.splitlines()) == said


def test_a_reader_from_elsewhere_is_told_nothing(set_to):
    client = create_app().server.test_client()
    assert "reach" not in client.get("/_dash-layout", headers={"Host": "example.org"}).text
    assert client.get("/show.json?1=title:South", headers={"Host": "example.org"}).json["note"] == ""


def test_a_picture_made_at_the_command_line_says_where_its_link_leads(set_to, tmp_path, capsys):
    deck = tmp_path / "deck.toml"
    deck.write_text('[[slide]]\ntitle = "South"\n', encoding="utf-8")
    assert command_line(["deck", str(deck), "-o", str(tmp_path / "deck.pptx")]) == 0
    assert say(Message("share-nowhere", address="http://127.0.0.1:8050")) in capsys.readouterr().err
    set_to(PUBLIC_URL="https://example.org")
    assert command_line(["deck", str(deck), "-o", str(tmp_path / "deck.pptx")]) == 0
    assert "Links begin with" not in capsys.readouterr().err
