"""The reader's slides on every page: a button at every chart, and the line that says what was done and takes it back.

assets/slides.js keeps the list in the browser, written as `dashboard.slides` writes it.
"""

from dash import html

from dashboard.addresses import page
from dashboard.components.attributes import attributes
from dashboard.i18n import t
from dashboard.rendering import Rendered
from dashboard.slides import MOST_SLIDES


def button(rendered: Rendered) -> html.Button:
    """Return the button that adds a chart, as it stands, to the reader's slides."""
    name, lang = rendered.chart.id, rendered.selection.lang
    return html.Button(
        t("Add to my slides", lang),
        type="button",
        className="tool",
        **attributes(aria_describedby=f"{name}-title", data_slide=name),
    )


def message(lang: str) -> html.Div:
    """Return the line of a page, hidden, that says what was done to the slides, with what the script says."""
    said = attributes(
        data_menu=t("Slides", lang),
        data_added=t("Added as slide {n}.", lang, n="{n}"),
        data_full=t("There is room for {n} slides; this one was not added.", lang, n=MOST_SLIDES),
        data_most=str(MOST_SLIDES),
        data_moved=t("Slide {n} of {of}.", lang, n="{n}", of="{of}"),
        data_removed=t("Slide {n} is removed.", lang, n="{n}"),
        data_copied=t("A copy is slide {n}.", lang, n="{n}"),
        data_changed=t("Slide {n} is changed.", lang, n="{n}"),
        data_named=t("The title is changed.", lang),
        data_cleared=t("All slides are removed.", lang),
        data_kept=t("These are your slides now.", lang),
        data_joined=t("Added to your slides; there are {n} now.", lang, n="{n}"),
        data_undone=t("Taken back.", lang),
        data_tab=t(
            "Your slides are not kept: this browser has no room left, so they are here until this tab is closed. "
            "The address of the page Slides holds them; keep it or copy its link.",
            lang,
        ),
        data_page=t(
            "Your slides are not kept: this browser has no room or lets nobody keep anything, "
            "so they are here until the page is closed or loaded anew. "
            "The address of the page Slides holds them; keep it or copy its link.",
            lang,
        ),
    )
    return html.Div(
        [
            html.P(role="status", className="slides-said", **said),
            html.Button(t("Undo", lang), type="button", className="tool slides-undo"),
            html.A(t("My slides", lang), href=page("/slides", lang), className="slides-show"),
            html.Button("×", type="button", className="slides-close", **attributes(aria_label=t("Close", lang))),
        ],
        id="slides-message",
        className="slides-message",
        **attributes(data_open="false"),
    )
