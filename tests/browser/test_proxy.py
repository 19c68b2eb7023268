"""The dashboard under a path of a host that is not its own, behind nginx."""

import shutil
from urllib.parse import urlsplit

import pytest

from tests.browser.conftest import Reader
from tests.browser.test_downloads import saved
from tests.nginx import nginx
from tests.support import free_port, running, sampled

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx cannot be had here"),
]
PATH = "/mig"
SERVER = """
client_max_body_size 10m;
server {{
  listen 127.0.0.1:{port};
  location {path}/ {{
    proxy_pass {server};
    proxy_set_header Host internal.example;
    proxy_set_header X-Forwarded-Host $http_host;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_set_header X-Forwarded-For $remote_addr;
  }}
  location / {{ return 418; }}
}}
"""


@pytest.fixture(scope="module", params=sampled(1, ["keeps the path", "takes the path away"]))
def proxied(request, tmp_path_factory):
    """The address of a host whose nginx hands what begins with the path to the dashboard, and the dashboard's own."""
    folder, port = tmp_path_factory.mktemp("nginx"), free_port()
    with running(WORKERS="2", BASE_PATH=PATH, TRUSTED_PROXIES="1", PUBLIC_URL="") as server:
        target = server if request.param == "keeps the path" else f"{server}/"
        inner = SERVER.format(port=port, path=PATH, server=target)
        with nginx(folder, inner, health=f"http://127.0.0.1:{port}{PATH}/health"):
            yield f"http://127.0.0.1:{port}", server


@pytest.fixture
def visitor(reader, proxied):
    """A reader whose browser writes down what it asks for."""
    address, _ = proxied
    reader.driver.execute_cdp_cmd("Storage.clearDataForOrigin", {"origin": address, "storageTypes": "all"})
    reader.script("performance.setResourceTimingBufferSize(2000)")
    return Reader(reader.driver, address)


def asked_elsewhere(visitor):
    """Return the paths outside that of the dashboard which the page has asked for since it was loaded."""
    asked = visitor.script("return performance.getEntriesByType('resource').map(entry => entry.name)")
    assert asked
    return [one for one in asked if one.startswith("http") and not urlsplit(one).path.startswith(f"{PATH}/")]


def here(visitor):
    return visitor.script("return location.pathname + location.search")


def test_pages_choices_and_maps_stay_under_the_path(visitor):
    visitor.open(PATH)
    assert here(visitor) == f"{PATH}/"
    visitor.press("#menu-distribution")
    visitor.until(lambda: here(visitor) == f"{PATH}/distribution")
    visitor.ready()
    visitor.choose("distribution-choose-sex", "female")
    visitor.until(lambda: "sex=female" in here(visitor))
    visitor.until(lambda: "women" in visitor.text("#distribution-ranking-title"))
    assert visitor.script("return document.querySelector('#menu-distribution').getAttribute('aria-current')") == "page"
    assert asked_elsewhere(visitor) == []
    visitor.driver.back()
    visitor.until(lambda: here(visitor) == f"{PATH}/distribution")
    visitor.until(lambda: "women" not in visitor.text("#distribution-ranking-title"))
    assert visitor.complaints() == []


def test_the_readers_country_opens_its_profile(visitor):
    visitor.open(f"{PATH}/south")
    field = visitor.find("#country-field")
    field.send_keys("Nepal")
    visitor.until(lambda: visitor.sees("#country-list [role=option]"))
    field.send_keys("\ue007")
    visitor.until(lambda: here(visitor).startswith(f"{PATH}/country/NPL"))
    visitor.ready()
    assert "Nepal" in visitor.text("h1")
    assert asked_elsewhere(visitor) == []


def test_links_codes_and_files_name_the_host_and_the_path(visitor, downloads):
    visitor.open(f"{PATH}/distribution?year=2000")
    visitor.press("[data-share=distribution-map]")
    visitor.find("#share-text-6")
    texts = visitor.script("return [...document.querySelectorAll('#share textarea')].map(one => one.value)")
    assert texts[0] == f"{visitor.address}{PATH}/distribution?year=2000"
    assert all(f"{visitor.address}{PATH}/" in text for text in texts)
    assert not any("internal.example" in text for text in texts)
    visitor.until(lambda: visitor.script("return document.querySelector('#share img').naturalWidth > 0"))
    visitor.press(".share-close")
    visitor.press("[data-download=distribution-map]")
    visitor.press("#download [data-table=csv]")
    file = saved(visitor, downloads, "csv")
    assert f"{visitor.address}{PATH}/distribution?year=2000" in file.read_text(encoding="utf-8-sig")
    assert asked_elsewhere(visitor) == []


def test_the_show_and_a_file_of_slides_stay_under_the_path(visitor, downloads):
    visitor.driver.get(f"{visitor.address}{PATH}/slides?1=distribution-map;year=2000&present=1")
    visitor.until(lambda: visitor.sees(".show-now .main-svg"))
    assert asked_elsewhere(visitor) == []
    visitor.open(f"{PATH}/slides?1=title:South&2=distribution-ranking;year=2000")
    visitor.press("[data-make=pptx]")
    file = saved(visitor, downloads, "pptx")
    assert file.stat().st_size > 10_000
    assert asked_elsewhere(visitor) == []


def test_an_address_without_the_path_leads_to_the_one_with_it(reader, proxied):
    _, server = proxied
    reader.driver.get(f"{server}/south?year=2000")
    reader.until(lambda: here(reader) == f"{PATH}/south?year=2000")
    reader.ready()
