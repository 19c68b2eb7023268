"""What stands beside links that others cannot open."""

from dash import html

from dashboard import addresses


def note(lang: str) -> list[html.P]:
    """Return the line that says where links lead for the present reader; none where they open for everybody."""
    said = addresses.note(lang)
    return [html.P(said, className="reach")] if said else []
