"""A page of the race as Dash's own tutorial writes it, nothing tuned: `python -m tests.race.plain PORT SLUG`."""

import sys
from typing import Any

from dash import Dash, Input, Output, dcc, html

from dashboard.config import ASSETS
from dashboard.space import PAGE
from tests.race.page import PAGES, Raced


def application(page: Raced) -> Dash:
    """Return the application: radio buttons, the charts, one callback that gives every figure anew."""
    app = Dash(__name__, assets_folder=str(ASSETS), assets_ignore=r"\.(js|css|mjs)$")
    size = {"width": PAGE.width, "height": PAGE.height}
    config: Any = {"topojsonURL": "/assets/geo/", "displayModeBar": False}
    app.layout = html.Div(
        [
            html.H1(page.view.slug),
            dcc.RadioItems(list(page.values), page.values[-1], id="choice"),
            *(dcc.Graph(id=chart.id, style=size, config=config) for chart in page.charts),
        ]
    )

    @app.callback([Output(chart.id, "figure") for chart in page.charts], Input("choice", "value"))
    def draw(value: str) -> list[Any]:
        return list(page.figures(value).values())

    app.server.add_url_rule("/health", "health", lambda: "ok")
    return app


def main() -> None:
    """Serve a page until the program is ended."""
    port, slug = int(sys.argv[1]), sys.argv[2]
    application(next(one for one in PAGES if one.view.slug == slug)).run(port=str(port), debug=False)


if __name__ == "__main__":
    main()
