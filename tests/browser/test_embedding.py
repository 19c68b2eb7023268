"""The element in the page of another site: the live chart as high as it asks to be, or why it is not there."""

import http.server
import threading

import pytest

pytestmark = pytest.mark.browser

PAGE = """<!DOCTYPE html><html lang="en"><head><title>A partner's page</title>{policy}</head><body>
<script src="{root}/embed.js"></script>
<labour-migration-chart src="{address}"><a href="{address}">A chart</a></labour-migration-chart></body></html>"""
SANDBOX = """<!DOCTYPE html><html lang="en"><head><title>A partner's page</title></head><body>
<script>addEventListener("message", (event) => {{ window.wished = event.data.chartHeight; }});</script>
<iframe sandbox="{allowed}" width="700" height="400"
  src="{root}/chart/corridors-partners?centre=NPL&embed=1&controls=1"></iframe>
</body></html>"""
FRAME = "return document.querySelector('labour-migration-chart').shadowRoot.querySelector('iframe')"
WORDS = "return document.querySelector('labour-migration-chart').shadowRoot.textContent"
POLICY = """<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">"""
OWN_SCRIPTS = """<meta http-equiv="Content-Security-Policy" content="script-src 'self'">"""


@pytest.fixture
def partner(reader):
    """Another site: another port of this machine, whose pages are set by the test."""
    pages: dict[str, bytes] = {}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(pages.get(self.path, b""))

        def log_message(self, *_):
            pass

    site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=site.serve_forever, daemon=True).start()

    def opened(address: str, policy: str = "", page: str = PAGE, allowed: str = "") -> None:
        root = reader.address
        named = {"root": root, "address": address.format(root=root), "policy": policy, "allowed": allowed}
        pages["/"] = page.format(**named).encode()
        reader.driver.get(f"http://127.0.0.1:{site.server_port}/")

    yield opened
    site.shutdown()
    site.server_close()


def test_a_partner_shows_the_live_chart_or_says_why_not(reader, partner):
    partner("{root}/chart/corridors-partners?centre=NPL")
    reader.until(lambda: reader.script(f"{FRAME}.height") != "560")
    assert reader.script(f"{FRAME}.src").endswith("/chart/corridors-partners?centre=NPL&embed=1")
    partner("{root}/chart/corridors-partners", POLICY)
    reader.until(lambda: "Content-Security-Policy" in reader.script(WORDS))
    partner("https://elsewhere.test/chart/corridors-partners")
    reader.until(lambda: "no address of the dashboard" in reader.script(WORDS))


def test_where_no_script_of_ours_runs_what_the_partner_wrote_leads_to_the_chart(reader, partner):
    partner("{root}/chart/corridors-partners?centre=NPL", OWN_SCRIPTS)
    link = reader.find("labour-migration-chart > a")
    assert link.is_displayed()
    assert link.get_attribute("href") == f"{reader.address}/chart/corridors-partners?centre=NPL"


def test_in_a_sandbox_without_an_origin_the_picture_stands_and_says_why(reader, partner):
    partner("", page=SANDBOX, allowed="allow-scripts")
    reader.until(lambda: reader.script("return window.wished > 0"))
    reader.driver.switch_to.frame(reader.find("iframe"))
    assert reader.find(".first-page svg.still").is_displayed()
    why = reader.find(".still-why").text
    assert why.startswith("This site lets the chart stand here as a picture only")
    assert why.endswith(f"{reader.address}/corridors?centre=NPL")
    assert not reader.find("#connection").is_displayed()
    assert not reader.find(".page-controls").is_displayed()


def test_in_a_sandbox_with_its_origin_the_chart_is_alive(reader, partner):
    partner("", page=SANDBOX, allowed="allow-scripts allow-same-origin")
    reader.until(lambda: reader.script("return window.wished > 0"))
    reader.driver.switch_to.frame(reader.find("iframe"))
    reader.until(lambda: reader.script("return document.querySelector('.js-plotly-plot .main-svg') !== null"))
    assert not reader.find(".still-why").is_displayed()
