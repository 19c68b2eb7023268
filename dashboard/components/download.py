"""The download menu: a button at every chart, and one dialog on the page that assets/picture.js fills for a chart."""

from collections.abc import Iterable
from typing import Any

from dash import html

from dashboard.components import reach
from dashboard.components.attributes import attributes
from dashboard.export.sizes import GROUNDS, SCALES, SIZES
from dashboard.i18n import t
from dashboard.rendering import Rendered

DIALOG = "download"
PICTURES = {"png": "PNG", "svg": "SVG", "pdf": "PDF"}
TABLES = {"csv": "CSV", "xlsx": "Excel"}
USUAL_SCALE = "2"


def button(rendered: Rendered) -> html.Button:
    """Return the button that opens the dialog for a chart; its query changes with the selection."""
    name, lang = rendered.chart.id, rendered.selection.lang
    return html.Button(
        t("Download", lang),
        id=f"{name}-download",
        type="button",
        className="tool",
        **attributes(
            aria_haspopup="dialog", aria_describedby=f"{name}-title", data_download=name, data_query=rendered.query
        ),
    )


def dialog(lang: str) -> html.Dialog:
    """Return the dialog of a page, closed: how the picture shall be, and a button for every kind of file."""
    sizes = [(size.name, f"{t(size.label, lang)} ({size.width} × {size.height})") for size in SIZES.values()]
    choices = [
        _choice("size", t("Size", lang), sizes),
        _choice("scale", t("Pixels, PNG", lang), [(str(one), f"{one}x") for one in SCALES], usual=USUAL_SCALE),
        _choice("ground", t("Ground", lang), [(key, t(words, lang)) for key, words in GROUNDS.items()]),
    ]
    pictures = [
        html.Button(words, type="button", className="tool", **attributes(data_format=kind))
        for kind, words in PICTURES.items()
    ]
    copy = html.Button(
        t("Copy picture", lang), type="button", className="tool", hidden=True, **attributes(data_format="copy")
    )
    tables = [
        html.A(words, href="#", className="tool", **attributes(data_table=kind)) for kind, words in TABLES.items()
    ]
    return html.Dialog(
        [
            html.H2(t("Download", lang), id=f"{DIALOG}-title"),
            html.P(className="download-of"),
            html.Fieldset(
                [
                    html.Legend(t("Picture", lang)),
                    html.Div(choices, className="download-choices"),
                    html.Div([*pictures, copy], className="download-kinds"),
                ]
            ),
            html.Fieldset([html.Legend(t("Figures as a table", lang)), html.Div(tables, className="download-kinds")]),
            *reach.note(lang),
            html.P(className="download-status", role="status", **_said(lang)),
            html.Button(t("Close", lang), type="button", className="tool download-close"),
        ],
        id=DIALOG,
        className="download",
        **attributes(aria_labelledby=f"{DIALOG}-title"),
    )


def _choice(name: str, label: str, options: Iterable[tuple[str, str]], *, usual: str = "") -> html.Div:
    key = f"{DIALOG}-{name}"
    entries = [html.Option(words, value=value, selected=value == usual or None) for value, words in options]
    return html.Div(
        [
            html.Label(label, htmlFor=key, className="control-label"),
            html.Select(entries, id=key, className="form-select", **attributes(data_choice=name)),
        ]
    )


def _said(lang: str) -> dict[str, Any]:
    """Return what the script says of its work, as attributes of the line that says it."""
    return attributes(
        data_drawing=t("Drawing the picture …", lang),
        data_saved=t("Saved:", lang),
        data_copied=t("The picture is copied.", lang),
        data_failed=t("The picture could not be made:", lang),
    )
