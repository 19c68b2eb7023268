"""The profile of one country or area: its migrants on both sides, money, people and work, communities, comparison."""

from collections.abc import Sequence

from dash import Dash, html

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Section, Selection, View
from dashboard.views.country import cards, compare, income, key_figures, memberships, migrants, money, partners, people
from dashboard.views.country.choices import SUBJECT
from dashboard.views.country.index import PATH, index


def layout(view: View, selection: Selection, problems: Sequence[str]) -> html.Div:
    """Return the head, the key figures as a list, then the charts."""
    return html.Div(
        [
            *page.head(view, selection, problems),
            cards.cards(selection),
            html.Div(page.sections(view, selection), className="profile-charts"),
        ]
    )


def register(app: Dash, view: View) -> None:
    """Write the callbacks of the page, and that of its list of key figures."""
    page.register(app, view)
    cards.connect(app, view)


VIEW = View(
    slug="country",
    path=PATH,
    path_control=SUBJECT.name,
    title=Message("country-page"),
    summary=Message("country-page.summary"),
    sections=(
        Section(charts=(key_figures.CHART,)),
        Section(
            charts=(
                migrants.STOCK,
                migrants.WOMEN,
                partners.ORIGINS,
                partners.DESTINATIONS,
                people.AGE,
                people.NET_MIGRATION,
            ),
            title=Message("country-section-migrants"),
            text=Message("country-section-migrants.text"),
        ),
        Section(
            charts=(money.REMITTANCES, money.GDP, money.COST, income.CHART),
            title=Message("country-section-money"),
        ),
        Section(
            charts=(people.LABOUR_FORCE, people.LABOUR_WOMEN, people.UNEMPLOYMENT, memberships.CHART),
            title=Message("country-section-work"),
        ),
        Section(charts=(compare.CHART,), title=Message("country-section-compare")),
    ),
    layout=layout,
    register=register,
    index=index,
)
