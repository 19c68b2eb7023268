"""What stands at each address of the site."""

from collections.abc import Mapping, Sequence
from typing import Any

from dash import html

from dashboard.components import head, shell, single
from dashboard.components.page import index, page
from dashboard.view import View


def at(views: Sequence[View], path: str, query: Mapping[str, Any]) -> html.Div:
    """Return the page at `path` for what its query names; where there is none, the one that says so."""
    for view in views:
        for chart in view.charts:
            if path == chart.path:
                return single.single(view, chart, query)
        if path in view.paths():
            return _of_view(view, path, query)
    return shell.not_found(head.language_of(query))


def _of_view(view: View, path: str, query: Mapping[str, Any]) -> html.Div:
    if view.in_path is None:
        return page(view, dict(query))
    if path == view.path:
        return index(view, dict(query))
    return page(view, {**query, view.in_path.name: path.removeprefix(f"{view.path}/")})
