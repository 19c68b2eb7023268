"""The pages, in the order of the menu. A page is listed here and nowhere else."""

from dashboard.view import View
from dashboard.views import (
    claims,
    corridors,
    country,
    data,
    distribution,
    feminisation,
    governance,
    indicator,
    news,
    overview,
    own,
    practices,
    questions,
    remittances,
    sectors,
    slides,
    south,
)

CHARTED: tuple[View, ...] = (
    overview.VIEW,
    distribution.VIEW,
    sectors.VIEW,
    feminisation.VIEW,
    remittances.VIEW,
    indicator.VIEW,
    south.VIEW,
    corridors.VIEW,
    country.VIEW,
    governance.VIEW,
    practices.VIEW,
    claims.VIEW,
)
VIEWS: tuple[View, ...] = (*CHARTED, questions.view(CHARTED), slides.view(CHARTED), news.VIEW, *own.views(), data.VIEW)
