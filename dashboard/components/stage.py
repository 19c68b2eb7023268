"""What stands on the stage of a page: drawn for the room of the reader's screen, asked for in one request a change."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask import Flask, Response, has_request_context, request

from dashboard.components import controls, panel
from dashboard.components.kept import answer, asked
from dashboard.messages.refusals import UnknownNameError, UnusableSelectionError, no_chart
from dashboard.messages.values import Message
from dashboard.rendering import render
from dashboard.selections import once, own_country, read_selection, shortened
from dashboard.space import PAGE, PHONE, Space, read
from dashboard.view import Chart, Selection, Turn, View

COOKIE = "space"
"""What a browser says of its room; assets/room.js writes it."""
DECISIVE = ("Cookie", "User-Agent", "Sec-CH-UA-Mobile")
"""Headers of a request that tell for which room the pictures are drawn."""
STACKED = 1000
"""Pixels of a page below which charts of one turn stand under one another, as in assets/base.css."""
GAP = 40
"""Pixels between charts beside one another."""
CHARTS, ALONE = "charts", "alone"
"""Keys of the address: the charts to draw, each with its room (`corridors-top:1200x440`); whether a chart stands on a
page of its own.
"""


def asked_space() -> Space:
    """Return the room of the reader's screen as the browser said; at a first visit that of a phone or of a laptop."""
    if not has_request_context():
        return PAGE
    return read(request.cookies.get(COOKIE, ""), PHONE if _is_phone() else PAGE)


def _is_phone() -> bool:
    said = request.headers.get("Sec-CH-UA-Mobile", "")
    return said == "?1" if said else "Mobi" in request.headers.get("User-Agent", "")


def split(space: Space, turn: Turn) -> list[Space]:
    """Return the room of each chart of a turn: that of the page where it is alone or the page is narrow."""
    shares = turn.shares or (1,) * len(turn.charts)
    if len(shares) == 1 or space.width < STACKED:
        return [space] * len(turn.charts)
    free = space.width - GAP * (len(shares) - 1)
    return [Space.of(free * share / sum(shares), space.height) for share in shares[: len(turn.charts)]]


def places(turn: Turn, selection: Selection) -> list[int]:
    """Return the place of each chart of a turn: first the one that the selection puts there, then the others."""
    first = turn.first(selection)
    return [0 if at == first else at + (at < first) for at in range(len(turn.charts))]


def place(view: View, chart: Chart, selection: Selection) -> int:
    """Return the place of `chart` among those of its turn."""
    turn = _turn_of(view, chart)
    return places(turn, selection)[turn.charts.index(chart)]


def before(view: View, chart: Chart, selection: Selection) -> tuple[Chart, ...]:
    """Return the charts that stand before `chart` in its turn."""
    own = place(view, chart, selection)
    return tuple(one for one in _turn_of(view, chart).charts if place(view, one, selection) < own)


def _turn_of(view: View, chart: Chart) -> Turn:
    return next(turn for turn in view.turns if chart in turn.charts)


def serve(server: Flask, views: Sequence[View]) -> None:
    """Answer `/stage/SLUG.json?charts=ID:WxH,...` with what these charts of a page show for the selection it names, and
    `/presets/SLUG.json?country=GHA` with what the page's controls hold for readers of a country.
    """
    known = {view.slug: view for view in views if view.charts}

    @server.get("/stage/<slug>.json")
    def stage(slug: str) -> Response:
        view, query = known_by(known, slug), once(asked())
        check(view, query)
        return answer(lambda: props(view, query))

    @server.get("/presets/<slug>.json")
    def presets(slug: str) -> Response:
        view = known_by(known, slug)
        country = own_country(controls.page_controls(view), once(asked()))
        return answer(lambda: controls.presets_of(view, country))


def known_by(known: Mapping[str, View], slug: str) -> View:
    """Return the page of `known` that an address names; raises UnknownNameError where there is none."""
    if slug not in known:
        raise UnknownNameError(Message("errors-no-page", name=shortened(slug)))
    return known[slug]


def check(view: View, query: Mapping[str, Any]) -> None:
    """Raise UnusableSelectionError where an address names more charts than the page has, UnknownNameError where it
    names none of them.
    """
    names = [one.partition(":")[0] for one in _texts(query, CHARTS)]
    if len(names) > len(view.charts):
        raise UnusableSelectionError(Message("errors-too-many-values", key=CHARTS, most=len(view.charts)))
    known = [chart.id for chart in view.charts]
    if not set(names) & set(known):
        raise no_chart(shortened(",".join(names)), known)


def props(view: View, query: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the properties of every part of a page that the charts an address names give, by the id of the part.

    Charts that the page does not have are left out.
    """
    selection, rooms = chosen(view, query)
    drawn = [
        panel.contents(render(chart, selection, space), selection, beside(view, chart, selection, query))
        for chart, space in rooms.items()
    ]
    order = {chart.id: {"style": panel.placed(place(view, chart, selection))} for chart in rooms}
    return {key: value for part in (*drawn, order) for key, value in part.items()}


def chosen(view: View, query: Mapping[str, Any]) -> tuple[Selection, dict[Chart, Space]]:
    """Return what an address chooses of a page, and the charts of it that it names, each with its room."""
    values = {key: text for key, text in query.items() if key not in (CHARTS, ALONE)}
    charts = {chart.id: chart for chart in view.charts}
    rooms = dict(one.partition(":")[::2] for one in _texts(query, CHARTS))
    selection, _ = read_selection(controls.page_controls(view), values)
    return selection, {charts[name]: read(room) for name, room in rooms.items() if name in charts}


def beside(view: View, chart: Chart, selection: Selection, query: Mapping[str, Any]) -> tuple[Chart, ...]:
    """Return the charts whose notes `chart` need not say again: none on a page of its own."""
    return () if ALONE in query else before(view, chart, selection)


def _texts(query: Mapping[str, Any], key: str) -> list[str]:
    text = query.get(key, "")
    return [one for one in text.split(",") if one] if isinstance(text, str) else []
