"""The reader's slides on every page: a button at every chart, and the line that says what was done and takes it back.

assets/slides.js keeps the list in the browser, written as `dashboard.slides` writes it.
"""

from dash import html

from dashboard.addresses import page
from dashboard.components.attributes import attributes
from dashboard.messages.values import Message, say
from dashboard.slides import MOST_SLIDES
from dashboard.view import Chart


def button(chart: Chart, lang: str) -> html.Button:
    """Return the button that adds a chart, as it stands, to the reader's slides."""
    return html.Button(
        say(Message("slides-add-chart"), lang),
        type="button",
        className="tool",
        **attributes(aria_describedby=f"{chart.id}-title", data_slide=chart.id),
    )


def message(lang: str) -> html.Div:
    """Return the line of a page, hidden, that says what was done to the slides."""
    return html.Div(
        [
            html.P(role="status", className="slides-said"),
            html.Button(say(Message("slides-undo"), lang), type="button", className="tool slides-undo"),
            html.A(say(Message("slides-show-own"), lang), href=page("/slides", lang), className="slides-show"),
            html.Button(
                "×",
                type="button",
                className="slides-close",
                **attributes(aria_label=say(Message("slides-close"), lang)),
            ),
        ],
        id="slides-message",
        className="slides-message",
        **attributes(data_open="false", data_most=str(MOST_SLIDES)),
    )
