"""The branches in which migrant workers work: in the world by edition and sex, and country by country."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Question, Turn, View
from dashboard.views.sectors import by_country, domestic, editions, leaving, one_country, unemployment, world

VIEW = View(
    slug="sectors",
    path="/sectors",
    title=Message("sectors-page"),
    fold=Message("menu-world"),
    summary=Message("sectors-page.summary"),
    questions=(
        Question(
            title=Message("sectors-world"),
            text=Message("sectors-world.text"),
            turns=(
                Turn((world.BRANCHES,), Message("turns-migrants-others")),
                Turn((editions.BY_SEX,), Message("turns-women-men")),
                Turn((editions.BY_EDITION,), Message("turns-editions")),
                Turn((world.PAPER,), Message("turns-paper")),
                Turn((editions.AGES,), Message("turns-age")),
            ),
        ),
        Question(
            title=Message("sectors-domestic"),
            text=Message("sectors-domestic.text"),
            turns=(Turn((domestic.WORKERS, domestic.SUBREGIONS)),),
        ),
        Question(
            title=Message("sectors-countries"),
            text=Message("sectors-countries.text"),
            turns=(
                Turn((by_country.MAP, by_country.RANKING), Message("turns-map-ranking"), shares=(3, 2)),
                Turn((one_country.BRANCHES, one_country.WEIGHT), Message("turns-one-country")),
                Turn((leaving.CHART,), Message("leaving-turn")),
            ),
        ),
        Question(
            title=Message("unemployment-question"),
            text=Message("unemployment-question.text"),
            turns=(Turn((unemployment.CHART,)),),
        ),
    ),
    layout=page.standard,
    register=page.register,
)
