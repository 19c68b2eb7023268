"""The application: registers every view and serves it. `python app.py` runs it, `server` is for any WSGI server."""

import gc

# What the start brings stays: a collector that looks through it all the while takes a sixth of the time.
gc.disable()

import argparse
import re
import sys
from functools import cache
from html import escape
from typing import Any
from urllib.parse import parse_qs, unquote

import dash
from dash import Dash
from flask import Flask, g, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from dashboard import serving
from dashboard.addresses import asked_language, follow, local, root
from dashboard.components import (
    background,
    bundle,
    country_index,
    delivery,
    door,
    editions,
    first_page,
    head,
    inline,
    kept,
    language,
    offline,
    paper,
    search_index,
    shell,
    single,
    site,
    stage,
    table,
    watching,
)
from dashboard.components.stage import DECISIVE, asked_space
from dashboard.config import SettingsError, settings
from dashboard.data import catalogue
from dashboard.data.descriptor import DataError
from dashboard.export import (
    answers,
    data_routes,
    file_routes,
    pdf,
    picture_routes,
    preview_routes,
    share_routes,
    slides_routes,
)
from dashboard.export.api import routes as api_routes
from dashboard.following import routes as following
from dashboard.following import store
from dashboard.following.holding import Held
from dashboard.following.shows import Shows
from dashboard.mcp import routes as mcp_routes
from dashboard.messages.terms import SITE
from dashboard.messages.values import say, write
from dashboard.release import program
from dashboard.selections import with_query
from dashboard.view import View
from dashboard.views import VIEWS
from dashboard.views.slides import showing

LARGEST_REQUEST = pdf.MOST_BYTES + 100_000
"""Drawings are the largest that anybody sends."""


class Application(Dash):
    """A Dash application whose pages name themselves: title, finding and picture of the very view, for posted links.

    What a page needs of a browser stands in few files, which `bundle` makes of those that Dash names.
    """

    bundle: bundle.Bundle

    def index(self, *_: Any, **__: Any) -> Any:
        """Return the page of the present address, made once for readers whose screens and ways here are the same.

        Dash writes a token into it, by which it knows pages that ask for work they have ordered: any of them does.
        """
        if self.server.debug:
            # Its scripts may change at any moment.
            return super().index()
        # Links lead elsewhere for a reader on this machine.
        depends = (asked_space().text, request.host_url, root())
        response = kept.page(super().index, *depends, there=request.path in _paths())
        response.vary.update(DECISIVE)
        return response

    def interpolate_index(self, *_: Any, **named: Any) -> str:
        """Return the page around the application with the head of the address that is asked for."""
        query = _chosen(request.query_string.decode())
        told = head.head(VIEWS, request.path, query)
        maps = told.chart is not None and told.chart.is_map
        scripts = named["scripts"] + named["renderer"]
        parts = {
            "metas": named["metas"] + "\n" + head.tags(told, root=root()),
            "title": escape(told.window),
            "start": self.bundle.element(scripts, told.lang, draws=told.chart is not None, maps=maps),
            "style": self.bundle.style(named["css"]),
            # Addresses without a page say the same.
            "app_entry": first_page.entry(VIEWS, request.path if told.address else "", query, told.lang),
            "config": named["config"],
        }
        return re.sub(
            r"\{%(\w+)%\}", lambda found: parts[found[1]], shell.index(told.lang, embedded=single.is_embedded(VIEWS))
        )


def create_app() -> Application:
    """Return the dashboard with every view of VIEWS; may be called more than once in a process.

    Raises SettingsError where results of work in the background cannot be kept.
    """
    application = Application(
        __name__,
        title=say(SITE),
        use_pages=True,
        include_pages_meta=False,
        pages_folder="",
        # Pages are drawn on request: tests/test_app.py holds every callback's ids against the pages instead.
        suppress_callback_exceptions=True,
        update_title="",
        # What is not part of the program: it is fetched when it is needed, or stands in the page itself.
        assets_ignore=r"\.mjs$|^plotly-|^(start|drawing-sizes|room|fits|first-page|offline|service-worker|chart-element|show(-\w+)?)\.js$",
        serve_locally=True,
        routes_pathname_prefix="/",
        requests_pathname_prefix=local("/"),
    )
    watching.serve(application.server)
    # Before the addresses: what is kept has none but its own.
    files = delivery.deliver(
        application.server,
        background.folder() / "files",
        script_hashes=inline.hashes,
        framed=lambda: single.is_embedded(VIEWS),
    )
    application.bundle = bundle.Bundle(files)
    follow(application.server)
    application.server.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST
    dash.page_registry.clear()
    for view in VIEWS:
        _register_page(view)
        view.register(application, view)
    dash.register_page("not_found_404", path="/404", layout=_standing, title=_window)
    # The page of every chart alone.
    dash.register_page("chart", path_template="/chart/<chart_id>", layout=_standing, title=_window, name="Chart")
    single.serve(application.server, VIEWS)
    stage.serve(application.server, VIEWS)
    paper.serve(application.server, VIEWS)
    table.serve(application.server, VIEWS)
    picture_routes.serve(application.server, VIEWS)
    file_routes.serve(application.server)
    data_routes.serve(application.server, VIEWS)
    api_routes.serve(application.server, VIEWS)
    mcp_routes.serve(application.server, VIEWS)
    share_routes.serve(application.server, VIEWS, paths=_paths)
    preview_routes.serve(application.server, VIEWS, folder=background.folder)
    slides_routes.serve(application.server)
    showing.serve(application.server, VIEWS)
    following.serve(application.server, VIEWS, _shows())
    answers.serve(application.server)
    country_index.serve(application.server)
    search_index.serve(application.server, VIEWS)
    offline.serve(application.server)
    application.server.before_request(_lead_to_page)
    editions.serve(application.server)
    language.serve(application.server, _paths)
    door.serve(application.server, application.callback_map)
    # The files are read that this program is started from, not those that an update brings meanwhile.
    program()
    # Made for each reader: in their language, and links lead elsewhere for one who is on this machine.
    application.layout = lambda: shell.shell(VIEWS, asked_language())
    return application


@cache
def _shows() -> Shows:
    """Return the shows that phones follow, where all processes find them: on the disk, or in the Redis of orders."""
    orders = background.queue()
    return Shows(store.Redis(orders.backend.client) if orders else store.Disk(background.folder() / "shows"))


def _lead_to_page() -> AnyResponse | None:
    """Lead from an address that differs from a page's by capitals or a slash at its end to that page."""
    if request.method != "GET" or request.path in _paths():
        return None
    path = request.path.rstrip("/")
    near = next((one for one in (path, path.lower(), _with_code(path)) if one in _paths()), None)
    return None if near is None else redirect(with_query(local(near), request.query_string.decode()))


def _with_code(path: str) -> str:
    """Return a path of lower-case letters whose last part, the code of a country, is in capitals."""
    start, _, end = path.lower().rpartition("/")
    return f"{start}/{end.upper()}"


@cache
def _paths() -> frozenset[str]:
    charts = (chart.path for view in VIEWS for chart in view.charts)
    return frozenset([*charts, *(path for view in VIEWS for path in view.paths())])


def _register_page(view: View) -> None:
    """Register a page; of one with a subject in its path its index at the path alone, and one for every subject."""
    words = {"name": write(view.title), "description": write(view.summary), "title": _window, "layout": _standing}
    subject = view.in_path
    dash.register_page(view.slug if subject is None else f"{view.slug}-index", path=view.path, **words)
    if subject is not None:
        dash.register_page(view.slug, path_template=f"{view.path}/<{subject.name}>", **words)


def _standing(**_: Any) -> object:
    """Return the page at the address that the reader's browser names, and let the window be called after it.

    Dash puts the parts of a path and what its query names into one, where the one may stand in for the other.
    """
    path, search = (dash.ctx.inputs[f"_pages_location.{name}"] for name in ("pathname", "search"))
    path, query = f"/{dash.strip_relative_path(unquote(path))}", _chosen((search or "").removeprefix("?"))
    g.window = head.head(VIEWS, path, query).window
    return site.at(VIEWS, path, query)


def _chosen(query: str) -> dict[str, str | list[str]]:
    """Return what the query of an address names, a key named more than once as a list."""
    named = parse_qs(query, keep_blank_values=True)
    return {key: texts[0] if len(texts) == 1 else texts for key, texts in named.items()}


def _window(**_: str) -> str:
    """Return the title of the window: Dash asks after the layout, in the same request, without what is chosen."""
    return str(g.get("window", say(SITE)))


def _created() -> Application:
    """Return the application; as a program, end with one line where a setting cannot be used."""
    try:
        return create_app()
    except SettingsError as error:
        if __name__ != "__main__":
            raise
        sys.exit(f"labour migration trends: {error}")


app = _created()
gc.freeze()
gc.enable()
server: Flask = app.server
queue = background.queue()
"""What workers of Celery take their work from: `celery -A app:queue worker`."""


def main(arguments: list[str] | None = None) -> int:
    """Serve the dashboard; return 0, or 1 after one line on what is wrong with data, address or settings."""
    parser = argparse.ArgumentParser(description="Serve the dashboard of labour migration trends.")
    parser.add_argument("--debug", action="store_true", help="reload on change, show errors in the page")
    options = parser.parse_args(arguments)
    try:
        chosen = settings()
        _read()
        if not options.debug:
            serving.claim(chosen)
    except (SettingsError, DataError, OSError) as error:
        print(f"labour migration trends: {_one_line(error)}", file=sys.stderr)
        return 1
    if options.debug:
        app.run(debug=True, host=chosen.host, port=chosen.port, dev_tools_disable_version_check=True)
    else:
        # Once, for all processes that are forked of this one.
        _ask()
        serving.serve(loaded, chosen)
    return 0


def loaded(_: str) -> Held:
    """Return the server as a process serves it, in that process: what readers ask for first is read and compressed."""
    serving.end_with_program()
    _read()
    kept.share(server, background.folder() / "answers")
    _ask()
    app.bundle.files.compress()
    turns, ahead = (serving.Turns(server, at_once=count, largest=LARGEST_REQUEST) for count in (serving.TURNS, 1))
    return Held(turns, _shows(), most=serving.WAITING, ahead=ahead)


def _read() -> None:
    """Open the log and read all data; raises DataError where they cannot be used."""
    watching.log()
    for name in catalogue.names():
        catalogue.frame(name)


def _ask() -> None:
    """Ask for the first page: what it needs is there when a reader asks."""
    server.test_client().get("/")


def _one_line(error: Exception) -> str:
    lines = str(error).splitlines() or [type(error).__name__]
    more = f" (and {len(lines) - 1} more; python -m dashboard check lists them)" if len(lines) > 1 else ""
    return lines[0] + more


if __name__ == "__main__":
    sys.exit(main())
