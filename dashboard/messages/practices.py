"""Good practices in the reader's language: the messages of `practice.ftl`, whose ids are made here alone."""

import re

from dashboard.messages.values import Listing, Message

PART = re.compile(r"([A-Za-z]+) ?(.*)")


def title(practice: str) -> Message:
    """Return the title of a practice, by its number."""
    return Message(f"practice-{practice.lower()}")


def fact(practice: str) -> Message:
    """Return what a practice is, by its number."""
    return Message(f"practice-{practice.lower()}.fact")


def section(parts: str) -> Listing | None:
    """Return where in its papers a practice stands, "section 3.1; Box 4.1": each part by its kind and its number."""
    found = [PART.match(one) for one in re.split(r"[;,] ", parts)]
    told = (Message("practices-part", kind=one[1].lower(), number=one[2]) for one in found if one)
    return Listing.of(told, "choices")
