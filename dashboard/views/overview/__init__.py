"""The present state in six figures, migrants and migrant workers in every edition, and all migrants since 1990."""

from collections.abc import Sequence

from dash import html

from dashboard.components import page
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
    title="Overview",
    summary="Migrant workers, the share of women, all migrants, remittances: the present state in six figures.",
    sections=(
        Section(
            charts=(populations.CHART,),
            title="From migrants to migrant workers",
            text="Figure 1 of the paper on South-South mobility of the Global Forum on Migration and Development "
            "(2018), for every edition of the ILO’s global estimates.",
        ),
        Section(charts=(stock.CHART,), title="The longer view: all international migrants"),
    ),
    layout=layout,
    register=page.register,
)
