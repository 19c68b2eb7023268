"""The button and the dialog under Share."""

from dashboard.components.share import DIALOG, button, dialog
from tests.support import CHARTS


def test_a_button_names_its_chart_and_is_described_by_its_heading():
    _, chart = CHARTS[0].values
    made = button(chart, "en").to_plotly_json()["props"]
    assert made["data-share"] == chart.id
    assert made["aria-describedby"] == f"{chart.id}-title"
    assert made["aria-haspopup"] == "dialog"


def test_the_dialog_is_closed_and_named():
    made = dialog("en")
    assert made.id == DIALOG
    assert getattr(made, "open", None) is None
    titled = getattr(made, "aria-labelledby")
    assert next(part for part in made._traverse() if getattr(part, "id", None) == titled).children == "Share"
