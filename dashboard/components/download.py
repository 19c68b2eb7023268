"""The download menu: a button at every chart, and one dialog on the page that assets/picture.js fills for a chart."""

from collections.abc import Iterable

from dash import html

from dashboard.components import reach
from dashboard.components.attributes import attributes
from dashboard.export.sizes import GROUNDS, SCALES, SIZES
from dashboard.messages.values import Message, say
from dashboard.view import Chart

DIALOG = "download"
PICTURES = {"png": "PNG", "svg": "SVG", "pdf": "PDF"}
TABLES = {"csv": "CSV", "xlsx": "Excel"}
USUAL_SCALE = "2"


def button(chart: Chart, query: str, lang: str) -> html.Button:
    """Return the button that opens the dialog for a chart; its query changes with the selection, and it names the
    choice of year, of which a file can have every value.
    """
    years = next((control.name for control in chart.controls if control.play), "")
    return html.Button(
        say(Message("download-title"), lang),
        id=f"{chart.id}-download",
        type="button",
        className="tool",
        **attributes(
            aria_haspopup="dialog",
            aria_describedby=f"{chart.id}-title",
            data_download=chart.id,
            data_query=query,
            data_years=years,
        ),
    )


def dialog(lang: str) -> html.Dialog:
    """Return the dialog of a page, closed: how the picture shall be, and a button for every kind of file."""
    choices = [
        _choice("size", say(Message("download-size"), lang), _sizes(lang)),
        _choice(
            "scale",
            say(Message("download-scale"), lang),
            [(str(one), say(Message("download-times", times=one), lang)) for one in SCALES],
            usual=USUAL_SCALE,
        ),
        _choice("ground", say(Message("download-ground"), lang), _grounds(lang)),
    ]
    pictures = [
        html.Button(words, type="button", className="tool", **attributes(data_format=kind))
        for kind, words in PICTURES.items()
    ]
    copy = html.Button(
        say(Message("download-copy"), lang),
        type="button",
        className="tool",
        hidden=True,
        **attributes(data_format="copy"),
    )
    tables = [
        html.A(words, href="#", className="tool", **attributes(data_table=kind)) for kind, words in TABLES.items()
    ]
    every = html.A(
        say(Message("download-every-year"), lang),
        href="#",
        className="tool",
        hidden=True,
        **attributes(data_every="csv"),
    )
    return html.Dialog(
        [
            html.H2(say(Message("download-title"), lang), id=f"{DIALOG}-title"),
            html.P(className="download-of"),
            html.Fieldset(
                [
                    html.Legend(say(Message("download-picture"), lang)),
                    html.Div(choices, className="download-choices"),
                    html.Div([*pictures, copy], className="download-kinds"),
                ]
            ),
            html.Fieldset(
                [
                    html.Legend(say(Message("download-table"), lang)),
                    html.Div([*tables, every], className="download-kinds"),
                ]
            ),
            *reach.note(lang),
            html.P(className="download-status", role="status"),
            html.Button(say(Message("download-close"), lang), type="button", className="tool download-close"),
        ],
        id=DIALOG,
        className="download",
        **attributes(aria_labelledby=f"{DIALOG}-title"),
    )


def _sizes(lang: str) -> list[tuple[str, str]]:
    words = {
        "slide": Message("download-size.slide"),
        "report": Message("download-size.report"),
        "square": Message("download-size.square"),
        "phone": Message("download-size.phone"),
    }
    pixels = {size.name: {"width": str(size.width), "height": str(size.height)} for size in SIZES.values()}
    return [(name, say(words[name].over(sides), lang)) for name, sides in pixels.items()]


def _grounds(lang: str) -> list[tuple[str, str]]:
    words = {
        "light": Message("download-ground.light"),
        "dark": Message("download-ground.dark"),
        "transparent": Message("download-ground.transparent"),
    }
    return [(name, say(words[name], lang)) for name in GROUNDS]


def _choice(name: str, label: str, options: Iterable[tuple[str, str]], *, usual: str = "") -> html.Div:
    key = f"{DIALOG}-{name}"
    entries = [html.Option(words, value=value, selected=value == usual or None) for value, words in options]
    return html.Div(
        [
            html.Label(label, htmlFor=key, className="control-label"),
            html.Select(entries, id=key, className="form-select", **attributes(data_choice=name)),
        ]
    )
