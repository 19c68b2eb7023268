"""The branches in which migrant workers work: in the world by edition and sex, and country by country."""

from dashboard.components import page
from dashboard.messages.values import Message
from dashboard.view import Section, View
from dashboard.views.sectors import domestic, editions, one_country, places, places_ranked, world

VIEW = View(
    slug="sectors",
    path="/sectors",
    title=Message("sectors-page"),
    summary=Message("sectors-page.summary"),
    sections=(
        Section(
            title=Message("sectors-world"),
            text=Message("sectors-world.text"),
            charts=(world.BRANCHES, editions.BY_SEX, editions.BY_EDITION, world.PAPER, editions.AGES),
        ),
        Section(
            title=Message("sectors-domestic"),
            text=Message("sectors-domestic.text"),
            charts=(domestic.WORKERS, domestic.SUBREGIONS),
        ),
        Section(
            title=Message("sectors-countries"),
            text=Message("sectors-countries.text"),
            charts=(places.MAP, places_ranked.RANKING, one_country.BRANCHES, one_country.WEIGHT),
        ),
    ),
    layout=page.standard,
    register=page.register,
)
