"""Messages that name parts of themselves, such as the words of a link: "All data are under <data>Data</data>."."""

import re
from collections.abc import Callable
from typing import Any

PART = re.compile(r"<(\w+)>(.*?)</\1>")


def overlaid(text: str, **elements: Callable[[str], Any]) -> list[Any]:
    """Return a message in its order, as texts and elements: each made of the words that stand within its name."""
    found, end = [], 0
    for part in PART.finditer(text):
        found += [text[end : part.start()], elements[part[1]](part[2])]
        end = part.end()
    return [one for one in (*found, text[end:]) if one != ""]
