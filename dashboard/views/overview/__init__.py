"""The world at a glance and questions to go on with; migrant workers in every edition; all migrants since 1990."""

from collections.abc import Sequence

from dash import Dash, Input, Output, dcc, html

from dashboard.addresses import page as address
from dashboard.components import page
from dashboard.components.overlaid import overlaid
from dashboard.messages.values import Message, say
from dashboard.view import Question, Selection, Turn, View
from dashboard.views.overview import key_figures, populations, stock, world
from dashboard.views.overview.invitation import invitation

OPENED = "overview-opened"


def layout(view: View, selection: Selection, problems: Sequence[str]) -> html.Div:
    """Return the page: the map with the figures beside it, where one goes on from there, then the other questions."""
    first, *others = page.questions(view, selection)
    touch = overlaid(
        say(Message("overview-touch"), selection.lang),
        list=lambda words: dcc.Link(words, href=address("/country", selection.lang)),
    )
    return html.Div(
        [
            *page.notice(problems, selection.lang),
            page.steering(view, selection),
            first,
            html.P(touch, className="question-text"),
            html.Div(id=OPENED, hidden=True),
            invitation(selection),
            *others,
        ]
    )


def register(app: Dash, view: View) -> None:
    """Write the callbacks of the page; a press on the map opens the profile of a country."""
    page.register(app, view)
    app.clientside_callback(
        "function(click) { return window.dashboardCountry.open(click); }",
        Output(OPENED, "children"),
        Input(f"{world.CHART.id}-graph", "clickData"),
        prevent_initial_call=True,
    )


VIEW = View(
    slug="overview",
    path="/",
    title=Message("overview-page"),
    fold=Message("menu-world"),
    summary=Message("overview-page.summary"),
    questions=(
        Question(
            turns=(Turn((world.CHART,), shares=(7, 4), aside=key_figures.strip),),
            title=Message("overview-page.glance"),
        ),
        Question(
            turns=(Turn((populations.CHART,)),),
            title=Message("overview-page.populations"),
            text=Message("overview-page.populations-text"),
        ),
        Question(turns=(Turn((stock.CHART,)),), title=Message("overview-page.stock")),
    ),
    layout=layout,
    register=register,
)
