"""The OpenAPI 3.1 document of the interface, made of the records of charts: each chart has paths of its own, with what
may be chosen for it.
"""

from collections.abc import Sequence
from typing import Any

from dashboard.export.api.records import V1
from dashboard.export.gathering import EVERY_ROW, TOP
from dashboard.messages.terms import SITE
from dashboard.messages.values import Message, say, write
from dashboard.view import LANG, Chart, Control, View

ENUMERATED = 60
"""So many values of a control are listed; of more, such as countries, the record of the chart has them."""
REF = "#/components"
STARTS = ("overview-map", "corridors-country")
"""Charts whose paths have an example."""


def document(views: Sequence[View], lang: str, root: str) -> dict[str, Any]:
    """Return the document, its words in a language; `root` is where the dashboard is."""
    charts = [(view, chart) for view in views for chart in view.charts]
    return {
        "openapi": "3.1.0",
        "info": {"title": say(SITE, lang), "version": "1", "description": say(Message("api-about"), lang)},
        "servers": [{"url": root or "/"}],
        "paths": {
            f"{V1}/charts": _listing("charts", Message("api-charts"), lang),
            f"{V1}/countries": _listing("countries", Message("api-countries"), lang),
            f"{V1}/datasets": _listing("datasets", Message("api-datasets"), lang),
            f"{V1}/charts/{{chart}}": _path(
                "chart",
                Message("api-chart"),
                [_named("chart", [one.id for _, one in charts], STARTS[0]), _lang()],
                lang,
            ),
            **{path: item for view, chart in charts for path, item in _of_chart(view, chart, lang).items()},
        },
        "components": {
            "schemas": {"Problem": _problem()},
            "responses": {
                "Problem": {
                    "description": say(Message("api-problem"), lang),
                    "content": {"application/problem+json": {"schema": {"$ref": f"{REF}/schemas/Problem"}}},
                },
                "Unchanged": {"description": say(Message("api-unchanged"), lang)},
            },
        },
    }


def _of_chart(view: View, chart: Chart, lang: str) -> dict[str, Any]:
    """Return the paths of a chart: its rows as JSON and as CSV, of ranges and lists too, and its sentence."""
    chosen = [_parameter(control, lang) for control in (*chart.controls, LANG)]
    # In files the key says how many rows they have, where a chart has a control of that name too.
    several = chosen if chart.first is None else [*(one for one in chosen if one["name"] != TOP), _top(lang)]
    name = Message("api-of-chart", page=view.title, chart=chart.id)
    rows = _path(f"{chart.id}-rows", Message("api-rows", of=name), several, lang)
    csv = _path(f"{chart.id}-csv", Message("api-csv", of=name), several, lang, kind="text/csv")
    sentence = _path(f"{chart.id}-sentence", Message("api-sentence", of=name), chosen, lang)
    return {
        f"{V1}/charts/{chart.id}/rows": rows,
        f"/data/{chart.id}.csv": csv,
        f"{V1}/charts/{chart.id}/sentence": sentence,
    }


def _listing(name: str, told: Message, lang: str) -> dict[str, Any]:
    return _path(name, told, [_lang()], lang)


def _path(
    name: str, told: Message, parameters: list[dict[str, Any]], lang: str, *, kind: str = "application/json"
) -> dict[str, Any]:
    schema = {"type": "object"} if kind == "application/json" else {"type": "string"}
    responses = {
        "200": {"description": say(told, lang), "content": {kind: {"schema": schema}}},
        "304": {"$ref": f"{REF}/responses/Unchanged"},
        "4XX": {"$ref": f"{REF}/responses/Problem"},
    }
    return {"get": {"operationId": name, "summary": say(told, lang), "parameters": parameters, "responses": responses}}


def _named(name: str, values: list[str], example: str) -> dict[str, Any]:
    schema = {"type": "string", "enum": values}
    return {"name": name, "in": "path", "required": True, "schema": schema, "example": example}


def _lang() -> dict[str, Any]:
    return _parameter(LANG, LANG.default())


def _parameter(control: Control[Any], lang: str) -> dict[str, Any]:
    """Return a control as a key of a query; the values of one where several may be chosen are set apart by commas."""
    texts = control.texts()
    default = control.write(control.default_value())
    one: dict[str, Any] = {"type": "string"}
    if len(texts) <= ENUMERATED:
        one["enum"] = list(texts)
    schema = {"type": "array", "items": one} if control.many else {**one, "default": default}
    return {
        "name": control.name,
        "in": "query",
        "description": write(control.label, lang),
        "schema": schema,
        **({"style": "form", "explode": False} if control.many else {}),
    }


def _top(lang: str) -> dict[str, Any]:
    schema = {"anyOf": [{"type": "integer", "minimum": 1}, {"const": EVERY_ROW}], "default": EVERY_ROW}
    return {"name": TOP, "in": "query", "description": say(Message("api-top"), lang), "schema": schema}


def _problem() -> dict[str, Any]:
    """Return the schema of RFC 9457."""
    texts = {name: {"type": "string"} for name in ("type", "title", "detail")}
    return {"type": "object", "properties": {**texts, "status": {"type": "integer"}}, "required": ["title", "status"]}
