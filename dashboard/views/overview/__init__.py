"""The present state in six figures, migrants and migrant workers in every edition, and all migrants since 1990."""

from collections.abc import Sequence

from dash import html

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Section, Selection, View
from dashboard.views.overview import key_figures, populations, stock


def layout(view: View, selection: Selection, problems: Sequence[str]) -> html.Div:
    """Return the head, the six figures, then the charts."""
    return html.Div(
        [
            *page.head(view, selection, problems),
            key_figures.cards(selection.lang),
            *page.sections(view, selection),
        ]
    )


VIEW = View(
    slug="overview",
    path="/",
    title=Message("overview-page"),
    summary=Message("overview-page.summary"),
    sections=(
        Section(
            charts=(populations.CHART,),
            title=Message("overview-page.populations"),
            text=Message("overview-page.populations-text"),
        ),
        Section(charts=(stock.CHART,), title=Message("overview-page.stock")),
    ),
    layout=layout,
    register=page.register,
)
