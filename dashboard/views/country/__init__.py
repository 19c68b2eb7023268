"""The profile of one country or area: its migrants on both sides, money, people and work, communities, comparison."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.country import compare, income, key_figures, memberships, migrants, money, partners, people
from dashboard.views.country.choices import SUBJECT
from dashboard.views.country.index import PATH, index

VIEW = View(
    slug="country",
    path=PATH,
    path_control=SUBJECT.name,
    title=Message("country-page"),
    summary=Message("country-page.summary"),
    questions=(
        Question(turns=(Turn((key_figures.CHART,)),), title=Message("country-section-key")),
        Question(
            turns=(
                Turn((migrants.STOCK, migrants.WOMEN), Message("turns-since")),
                Turn((partners.ORIGINS, partners.DESTINATIONS), Message("turns-partners")),
                Turn((people.AGE, people.NET_MIGRATION), Message("turns-people")),
            ),
            title=Message("country-section-migrants"),
            text=Message("country-section-migrants.text"),
        ),
        Question(
            turns=(
                Turn((money.REMITTANCES, money.GDP), Message("turns-received")),
                Turn((money.COST, income.CHART), Message("turns-cost")),
            ),
            title=Message("country-section-money"),
        ),
        Question(
            turns=(
                Turn((people.LABOUR_FORCE, people.LABOUR_WOMEN), Message("turns-labour")),
                Turn((people.UNEMPLOYMENT, memberships.CHART), Message("turns-communities")),
            ),
            title=Message("country-section-work"),
        ),
        Question(turns=(Turn((compare.CHART,)),), title=Message("country-section-compare")),
    ),
    layout=page.standard,
    register=page.register,
    index=index,
)
