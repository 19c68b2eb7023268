"""What is raced: the first charts of a page, and one control whose value changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dashboard.mirroring import mirrored
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.space import PAGE
from dashboard.view import Chart, Control, View
from dashboard.views import VIEWS


@dataclass(frozen=True)
class Raced:
    """One page of the race."""

    view: View
    control: Control
    values: tuple[str, ...]
    """What is chosen in turn, the last being what the page opens with."""

    @property
    def charts(self) -> tuple[Chart, ...]:
        """The charts of the first turn of the page."""
        return self.view.turns[0].charts

    def figures(self, value: str) -> dict[str, Mapping[str, Any]]:
        """Return the Plotly figures of the charts for a value of the control, by id."""
        selection, _ = read_selection(self.view.controls, {self.control.name: value})
        return {chart.id: mirrored(render(chart, selection, PAGE).figure, selection.lang) for chart in self.charts}


def raced(slug: str, name: str, values: tuple[str, ...]) -> Raced:
    """Return the page of a slug with the control of a name."""
    view = next(one for one in VIEWS if one.slug == slug)
    return Raced(view, next(one for one in view.controls if one.name == name), values)


PAGES = (
    raced("distribution", "sex", ("female", "male", "both")),
    raced("remittances", "measure", ("gdp", "usd")),
    raced("corridors", "sex", ("female", "male", "both")),
)
"""Three of the busiest pages."""
