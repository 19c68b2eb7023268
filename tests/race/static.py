"""A static file of a page of the race: `python -m tests.race.static PORT SLUG`.

plotly.js, the figures inside the page, those of the other values in one file that is fetched afterwards; compressed
ahead, and nothing but the page is ever asked for twice. No server of figures can be faster than this.
"""

import gzip
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import orjson

from dashboard.config import ASSETS
from dashboard.space import PAGE
from tests.race.page import PAGES, Raced

PLOTLY = next(ASSETS.glob("plotly-[0-9]*.min.js"))
HTML = """<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{slug}</title><link rel="icon" href="data:,">
<script src="/plotly.js" defer></script><link rel="preload" as="fetch" crossorigin href="/geo/world_110m.json">
<body><h1>{slug}</h1>{choices}{places}
<script type="application/json" id="figures">{figures}</script>
<script>addEventListener("DOMContentLoaded", () => {{
  const config = {{ topojsonURL: "/geo/", displayModeBar: false, responsive: true }};
  const first = JSON.parse(document.getElementById("figures").textContent);
  let all = {{}};
  const each = ([id, {{ data, layout }}]) => Plotly.react(id, data, layout, config);
  const draw = (figures) => Promise.all(Object.entries(figures).map(each));
  draw(first).then(() => fetch("/all.json")).then((answer) => answer.json()).then((found) => {{ all = found; }});
  document.addEventListener("change", (event) => {{ if (all[event.target.value]) draw(all[event.target.value]); }});
}});</script></body></html>"""
CHOICE = '<label><input type="radio" name="choice" value="{value}"{checked}>{value}</label>'
PLACE = '<div id="{id}" style="width:{width}px;height:{height}px"></div>'


def built(page: Raced) -> dict[str, tuple[str, bytes]]:
    """Return every file of a page with its kind, compressed, by its path."""
    every = {value: page.figures(value) for value in page.values}
    last = page.values[-1]
    html = HTML.format(
        slug=page.view.slug,
        choices="".join(CHOICE.format(value=one, checked=" checked" if one == last else "") for one in page.values),
        places="".join(PLACE.format(id=chart.id, width=PAGE.width, height=PAGE.height) for chart in page.charts),
        figures=orjson.dumps(every[last]).decode().replace("<", "\\u003c"),
    )
    files = {
        "/": ("text/html; charset=utf-8", html.encode()),
        "/plotly.js": ("text/javascript", PLOTLY.read_bytes()),
        "/all.json": ("application/json", orjson.dumps(every)),
        "/health": ("text/plain", b"ok"),
    }
    outlines = {f"/geo/{one.name}": ("application/json", one.read_bytes()) for one in (ASSETS / "geo").glob("*.json")}
    return {path: (kind, gzip.compress(content, 9)) for path, (kind, content) in {**files, **outlines}.items()}


def main() -> None:
    """Serve the files of a page until the program is ended."""
    port, slug = int(sys.argv[1]), sys.argv[2]
    files = built(next(one for one in PAGES if one.view.slug == slug))

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            kind, content = files.get(self.path, ("text/plain", b""))
            self.send_response(200 if self.path in files else 404)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Cache-Control", "no-cache" if self.path == "/" else "public, max-age=31536000, immutable")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()


if __name__ == "__main__":
    main()
