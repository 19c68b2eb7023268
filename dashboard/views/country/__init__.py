"""The profile of one country or area: its migrants on both sides, money, people and work, communities, comparison."""

from collections.abc import Sequence

from dash import Dash, html

from dashboard.components import page
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
    title="Countries",
    summary="A profile of every country and area: migrants on both sides, remittances, labour force, communities.",
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
            title="Who comes and who leaves",
            text="The year holds for origins and destinations. A click on a bar opens the profile of that country.",
        ),
        Section(charts=(money.REMITTANCES, money.GDP, money.COST, income.CHART), title="Money"),
        Section(
            charts=(people.LABOUR_FORCE, people.LABOUR_WOMEN, people.UNEMPLOYMENT, memberships.CHART),
            title="Work and communities",
        ),
        Section(charts=(compare.CHART,), title="Compare"),
    ),
    layout=layout,
    register=register,
    index=index,
)
