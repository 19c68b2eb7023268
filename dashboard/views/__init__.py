"""The pages, in the order of the menu. A page is listed here and nowhere else."""

from dashboard.view import View
from dashboard.views import distribution, overview, remittances

VIEWS: tuple[View, ...] = (distribution.VIEW, remittances.VIEW)
