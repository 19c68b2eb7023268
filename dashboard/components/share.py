"""Sharing a chart: a button at every chart, and one dialog on the page that assets/share.js fills for a chart."""

from dash import html

from dashboard.components import reach
from dashboard.components.attributes import attributes
from dashboard.messages.values import Message, say
from dashboard.view import Chart

DIALOG = "share"


def button(chart: Chart, lang: str) -> html.Button:
    """Return the button that opens the dialog for a chart."""
    return html.Button(
        say(Message("share-title"), lang),
        type="button",
        className="tool",
        **attributes(aria_haspopup="dialog", aria_describedby=f"{chart.id}-title", data_share=chart.id),
    )


def dialog(lang: str) -> html.Dialog:
    """Return the dialog of a page, closed and empty."""
    return html.Dialog(
        [
            html.H2(say(Message("share-title"), lang), id=f"{DIALOG}-title"),
            html.P(className="download-of"),
            *reach.note(lang),
            html.Div(className="share-items"),
            html.P(className="download-status", role="status"),
            html.Button(say(Message("share-close"), lang), type="button", className="tool share-close"),
        ],
        id=DIALOG,
        className="download share",
        **attributes(aria_labelledby=f"{DIALOG}-title"),
    )
