"""The fields of controls as components of Dash: assets/fields.js draws them, in the browser's own way."""

from typing import Any

from dash.development.base_component import Component

NAMESPACE = "dashboard_fields"


def _field(kind: str, *names: str) -> Any:
    """Return the class of a field with an id and these properties."""
    properties = ["id", *names]
    told = {"_namespace": NAMESPACE, "_type": kind, "_prop_names": properties, "available_properties": properties}
    wild: dict[str, list[str]] = {"_valid_wildcard_attributes": [], "available_wildcard_properties": []}
    return type(kind, (Component,), {"__module__": __name__, **told, **wild})


Segments = _field("Segments", "options", "value")
"""A row of buttons, one of them pressed; options have a value and a label."""
Checks = _field("Checks", "options", "value")
"""A list of boxes; `value` holds those that are ticked, in the order of ticking."""
Select = _field("Select", "options", "value", "placeholder")
"""A list of which one is chosen; the placeholder says what stands for an empty value."""
Slider = _field("Slider", "min", "max", "value", "list")
"""A slider over whole numbers, with marks at those of a list of data."""
Search = _field("Search", "placeholder")
"""A field that narrows a list; nobody is told what is written in it."""
