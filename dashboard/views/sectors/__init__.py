"""The branches in which migrant workers work: in the world by edition and sex, and country by country."""

from dashboard.components import page
from dashboard.view import Section, View
from dashboard.views.sectors import domestic, editions, one_country, places, places_ranked, world

VIEW = View(
    slug="sectors",
    path="/sectors",
    title="Sectors",
    summary="Branches of activity of migrant workers: agriculture, industry and services, in the world and by country.",
    sections=(
        Section(
            title="World",
            text=(
                "Global estimates of the ILO. Each edition has its own year and its own method. “Not available here”: "
                "the pages that were read do not give the figure; the ILO may have published it."
            ),
            charts=(world.BRANCHES, editions.BY_SEX, editions.BY_EDITION, world.PAPER, editions.AGES),
        ),
        Section(
            title="Domestic work, 2013",
            text=(
                "Domestic work is part of services. None of the pages read gives it for an edition of the ILO's "
                "estimates after the 1st."
            ),
            charts=(domestic.WORKERS, domestic.SUBREGIONS),
        ),
        Section(
            title="Countries",
            text=(
                "Labour force surveys and censuses collected by ILOSTAT: one table of 87 countries, and only these "
                "can be chosen. Surveys tend to miss migrants in an irregular situation. A click on a country, on "
                "the map or in the ranking, chooses it."
            ),
            charts=(places.MAP, places_ranked.RANKING, one_country.BRANCHES, one_country.WEIGHT),
        ),
    ),
    layout=page.standard,
    register=page.register,
)
