"""The pages, in the order of the menu. A page is listed here and nowhere else."""

from dashboard.view import View
from dashboard.views import corridors, data, distribution, feminisation, overview, remittances, sectors

VIEWS: tuple[View, ...] = (
    overview.VIEW,
    distribution.VIEW,
    sectors.VIEW,
    feminisation.VIEW,
    remittances.VIEW,
    corridors.VIEW,
    data.VIEW,
)
