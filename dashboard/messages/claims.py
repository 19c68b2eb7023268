"""The statements of papers in the reader's language: the messages of `claimed.ftl` and `claims.ftl` whose ids are made
here alone.
"""

import re

from dashboard.messages.values import Listing, Message
from dashboard.terms import slug

PART = re.compile(r"([A-Za-z ]*?) ?([\d.-]*)")
"""A part of a paper: its kind and, where it has one, its number."""


def statement(claim: str) -> Message:
    """Return what is stated, in a short phrase, by the number of the statement."""
    return Message(f"claimed-{claim.lower()}")


def unit(name: str) -> Message:
    """Return the words for a unit of statements."""
    return Message(f"claimed-unit.{slug(name)}")


def section(text: str) -> Listing:
    """Return where in its paper a statement stands: "section 1.1, footnote 3"."""
    return Listing(tuple(_part(part) for part in text.split(", ")), "between")


def _part(text: str) -> Message | str:
    found = PART.fullmatch(text)
    if found is None:
        return text
    return Message("claims-section", kind=slug(found[1]), number=found[2] or None)
