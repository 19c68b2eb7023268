"""Controls as readers meet them: one widget a record, readable at a glance, clean for screen readers."""

import json
from collections.abc import Sequence
from functools import reduce
from typing import Any

from dash import html

from dashboard.addresses import local
from dashboard.components import fields
from dashboard.components.attributes import attributes
from dashboard.components.choices import COUNTRY
from dashboard.messages.values import Message, Place, by_name, say, write
from dashboard.rendering import applies
from dashboard.selections import own_country, read_selection
from dashboard.view import LANG, Chart, Control, Option, Selection, Value, View

MANY_OPTIONS = 12
NAMED = 4
"""Names of many that a control says, as in assets/address.js."""


def control_id(view: View, control: Control) -> str:
    """Return the id of the widget of `control` on the page of `view`."""
    return f"{view.slug}-choose-{control.name}"


def page_controls(view: View) -> tuple[Control, ...]:
    """Return every key of a page's address: the controls of its charts, the reader's country, the language."""
    names = {control.name for control in view.controls}
    return (*view.controls, *(control for control in (COUNTRY, LANG) if control.name not in names))


def is_quiet(view: View, control: Control) -> bool:
    """Return whether a control has no widget in the bar of its page: it stands in the head or in the path."""
    return control in (COUNTRY, LANG, view.in_path)


def row(view: View, controls: Sequence[Control], selection: Selection, *, first: Sequence[Chart]) -> list[html.Div]:
    """Return the controls in one row, what does not fit behind "More"; nothing where there are none.

    On a phone the row is one line that says the state and opens a sheet. What steers none of the charts that are in
    sight `first` waits for its own: nothing moves when the page's script takes over.
    """
    if not controls:
        return []
    lang = selection.lang
    boxes = [_box(view, control, selection, first) for control in controls]
    more = html.Button(
        say(Message("controls-more"), lang),
        type="button",
        className="more tool",
        hidden=True,
        **attributes(aria_expanded="false"),
    )
    folded = html.Button(
        [
            html.Span(_state(controls, selection, first), className="state-words"),
            html.Span(say(Message("controls-change"), lang), className="state-change"),
        ],
        className="state-line",
        type="button",
        **attributes(aria_expanded="false"),
    )
    return [html.Div([folded, html.Div(boxes, className="control-row"), more], className="controls")]


def _state(chosen: Sequence[Control], selection: Selection, first: Sequence[Chart]) -> str:
    """Return what the controls of the charts in sight hold, in one line: "Year: 2024 · Sex: Women"."""
    lang = selection.lang
    held = [(one, _held(one, selection)) for one in chosen if applies(one, selection) and _steers(one, first)]
    said = [say(Message("scripts-state", label=one.label, value=words), lang) for one, words in held if words]
    return reduce(lambda one, two: say(Message("scripts-states", first=one, last=two), lang), said) if said else ""


def _held(control: Control, selection: Selection) -> str:
    """Return the words of what a control holds, as its page says them: of many names the first few and a number."""
    lang, value = selection.lang, selection[control.name]
    if control.widget != "checklist":
        return control.words(value, lang)
    names = [write(label, lang) for label in control.labels(value)]
    if not names:
        return say(Message("scripts-none"), lang)
    first = reduce(lambda one, two: say(Message("scripts-list", first=one, last=two), lang), names[:NAMED])
    more = len(names) - NAMED
    return say(Message("scripts-list-more", names=first, count=more), lang) if more > 0 else first


def _steers(control: Control, charts: Sequence[Chart]) -> bool:
    return any(control in chart.controls for chart in charts)


def widget_value(control: Control, value: Value) -> Any:
    """Return what the widget of `control` holds for `value`."""
    text = control.write(value)
    if control.many:
        return [one for one in text.split(",") if one]
    return int(text) if control.widget == "slider" else text


def address_text(widget: Any) -> str:
    """Return what a widget holds as it would stand in an address."""
    if isinstance(widget, list | tuple):
        return ",".join(str(one) for one in widget)
    return "" if widget is None else str(widget)


def selection_of(chosen: Sequence[Control], widgets: Sequence[Any]) -> Selection:
    """Return the selection that the widgets of `chosen` and of the language hold, in this order."""
    names = [control.name for control in (*chosen, LANG)]
    return read_selection(chosen, {name: address_text(one) for name, one in zip(names, widgets, strict=True)})[0]


def specification(view: View, selection: Selection, *, alone: Chart | None = None) -> str:
    """Return, as JSON for the page's own script, what it needs to read and write the address; defaults are those of the
    reader's country.

    The address of a chart shown `alone` names that chart's controls only, the reader's country and the language.
    """
    presets = presets_of(view, own_country(page_controls(view), selection))
    return json.dumps(
        [
            {
                "name": control.name,
                "id": control_id(view, control),
                "default": presets[control.name],
                "leads": control.leads is not None,
                "many": control.many,
                "slider": control.widget == "slider",
                "path": local(view.path) if control is view.in_path else "",
                "own": control is COUNTRY,
                "named": alone is None or control in (*alone.controls, COUNTRY, LANG),
                "follows": control.follows,
                "charts": [chart.id for chart in view.charts if control in chart.controls],
                "applies": [{name: list(values) for name, values in case.items()} for case in control.cases],
            }
            for control in page_controls(view)
        ]
    )


def presets_of(view: View, country: str) -> dict[str, str]:
    """Return, by name, what each control of a page holds where nothing is chosen but the reader's country."""
    return {one.name: one.write(one.default_value(country)) for one in page_controls(view)}


def _box(view: View, control: Control, selection: Selection, first: Sequence[Chart]) -> html.Div:
    parts = {"radio": _radio, "select": _select, "slider": _slider, "checklist": _checklist}[control.widget](
        control_id(view, control), control, selection
    )
    if control.play:
        parts.append(_play_button(control_id(view, control), control, selection.lang))
    return html.Div(
        parts,
        id=f"{control_id(view, control)}-box",
        className=f"control control-{control.widget}",
        hidden=not applies(control, selection),
        **attributes(
            data_charts=" ".join(chart.id for chart in view.charts if control in chart.controls),
            data_elsewhere=None if _steers(control, first) else "",
        ),
    )


def _words(control: Control, lang: str) -> list[dict[str, str]]:
    return [{"value": option.text, "label": write(option.label, lang)} for option in ordered(control.options(), lang)]


def ordered(options: Sequence[Option], lang: str) -> list[Option]:
    """Return options in reading order: names of places as the language sorts them, after options of other kinds."""
    first = [option for option in options if not isinstance(option.label, Place)]
    named = {option.label: option for option in options[len(first) :] if isinstance(option.label, Place)}
    mixed = len(first) + len(named) < len(options)
    return list(options) if mixed else [*first, *(named[place] for place in by_name(named, lang))]


def _radio(id_: str, control: Control, selection: Selection) -> list[Any]:
    label = html.Span(write(control.label, selection.lang), id=f"{id_}-label", className="control-label")
    value = widget_value(control, selection[control.name])
    choice = fields.Segments(id=id_, options=_words(control, selection.lang), value=value)
    return [html.Div([label, choice], role="group", **attributes(aria_labelledby=f"{id_}-label"))]


def _select(id_: str, control: Control, selection: Selection) -> list[Any]:
    options = _words(control, selection.lang)
    # The widget shows its placeholder, not the option, where the value is empty.
    nothing = next((option["label"] for option in options if option["value"] == ""), "")
    return [
        html.Label(write(control.label, selection.lang), htmlFor=id_, className="control-label"),
        fields.Select(
            id=id_,
            options=options,
            value=widget_value(control, selection[control.name]),
            placeholder=nothing,
        ),
    ]


def _slider(id_: str, control: Control, selection: Selection) -> list[Any]:
    """Return a slider over time at true distance, which assets/slider.js keeps on the years that there are."""
    values = [int(text) for text in control.texts()]
    label = html.Label(
        [write(control.label, selection.lang), " ", html.Output(str(selection[control.name]), htmlFor=id_)],
        htmlFor=id_,
        className="control-label",
    )
    marks = html.Datalist([html.Option(value=str(one)) for one in values], id=f"{id_}-marks")
    slider = fields.Slider(id=id_, min=min(values), max=max(values), value=selection[control.name], list=f"{id_}-marks")
    return [html.Div([label, slider, marks], **attributes(data_stops=json.dumps(values)))]


def _checklist(id_: str, control: Control, selection: Selection) -> list[Any]:
    lang = selection.lang
    options = _words(control, lang)
    narrowing = (
        [
            fields.Search(id=f"{id_}-find", placeholder=say(Message("controls-find"), lang)),
            html.P(say(Message("controls-none-found"), lang), className="none-found", hidden=True),
            html.P(say(Message("controls-near-found"), lang), className="near-found", hidden=True),
        ]
        if len(options) > MANY_OPTIONS
        else []
    )
    return [
        html.Span(write(control.label, lang), id=f"{id_}-label", className="control-label"),
        html.Details(
            [
                html.Summary(
                    html.Span(_held(control, selection), id=f"{id_}-chosen", className="chosen"),
                    **attributes(aria_labelledby=f"{id_}-label {id_}-chosen"),
                ),
                html.Div(
                    [
                        *narrowing,
                        fields.Checks(id=id_, options=options, value=widget_value(control, selection[control.name])),
                    ],
                    className="choices",
                ),
            ],
            className="chooser",
            **attributes(data_most=str(control.most or "")),
        ),
    ]


def _play_button(id_: str, control: Control, lang: str) -> html.Button:
    return html.Button(
        say(Message("controls-play"), lang),
        type="button",
        className="play",
        **attributes(
            aria_pressed="false",
            aria_label=say(Message("controls-play-label", label=control.label), lang),
            data_play=id_,
            data_values=json.dumps(control.texts()),
        ),
    )
