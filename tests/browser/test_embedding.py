"""The element in the page of another site: the live chart as high as it asks to be, or why it is not there."""

import http.server
import threading

import pytest

pytestmark = pytest.mark.browser

PAGE = """<!DOCTYPE html><html lang="en"><head><title>A partner's page</title>{policy}</head><body>
<script src="{root}/embed.js"></script>
<labour-migration-chart src="{address}"></labour-migration-chart></body></html>"""
FRAME = "return document.querySelector('labour-migration-chart').shadowRoot.querySelector('iframe')"
WORDS = "return document.querySelector('labour-migration-chart').shadowRoot.textContent"
POLICY = """<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">"""


@pytest.fixture
def partner(reader):
    """Another site: another port of this machine, whose pages are set by the test."""
    pages: dict[str, bytes] = {}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(pages[self.path])

        def log_message(self, *_):
            pass

    site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=site.serve_forever, daemon=True).start()

    def opened(address: str, policy: str = "") -> None:
        root = reader.address
        pages["/"] = PAGE.format(root=root, address=address.format(root=root), policy=policy).encode()
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
