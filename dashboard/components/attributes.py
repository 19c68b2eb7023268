"""HTML attributes whose names are no Python names."""

from typing import Any


def attributes(**values: object) -> dict[str, Any]:
    """Return keywords for a Dash component: `aria_label="Menu"` becomes its attribute aria-label."""
    return {name.replace("_", "-"): value for name, value in values.items()}
