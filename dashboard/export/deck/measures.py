"""What the numbers of a native chart are, and in which unit: by the column of the rows that holds them."""

from collections.abc import Iterable, Iterator, Sequence

from dashboard.columns import COLUMNS
from dashboard.messages.terms import categories
from dashboard.messages.terms import column as title_of
from dashboard.messages.terms import unit as unit_of
from dashboard.messages.values import Message, say, write
from dashboard.rendering import Rendered

Numbers = Sequence[float | None]
PLACES = ("year", "rank")
"""Units of numbers that say where a row stands, and are never drawn."""


def measure(numbers: Numbers, rendered: Rendered) -> str:
    """Return title and unit of the column that holds the numbers; the chart's title where none does.

    Where the column is named by its unit alone, the chart's title says what is counted.
    """
    column = next(_columns([numbers], rendered), "")
    if not column:
        return rendered.title
    lang = rendered.selection.lang
    title, unit = say(title_of(column), lang), say(unit_of(column), lang)
    said = rendered.title if title.casefold() == unit.casefold() else title
    return say(Message("terms-heading", title=said, unit=unit), lang)


def single(name: str, numbers: Numbers, rendered: Rendered) -> str:
    """Return what heads a series that stands alone: what it is, and its name where that says of whom or when."""
    said = measure(numbers, rendered)
    told = {write(word, rendered.selection.lang) for word in categories("sex").values()}
    if not name.isdecimal() and name not in told:
        return said
    return say(Message("deck-series-of", measure=said, name=name), rendered.selection.lang)


def unit(series: Iterable[Numbers], rendered: Rendered) -> str:
    """Return the unit of several series, with a capital; "" where no column holds them, or columns of several units."""
    known = [numbers for numbers in series if any(number is not None for number in numbers)]
    of_all = next(_columns(known, rendered), "")
    columns = [of_all] if of_all else [next(_columns([numbers], rendered), "") for numbers in known]
    units = {unit_of(column) for column in columns if column}
    if len(units) != 1:
        return ""
    words = say(units.pop(), rendered.selection.lang)
    return words[:1].upper() + words[1:]


def _columns(series: Sequence[Numbers], rendered: Rendered) -> Iterator[str]:
    """Yield every column of the rows that holds all series, each in the order of the rows, as figures draw them."""
    wanted = [[number for number in numbers if number is not None] for numbers in series]
    for column in rendered.rows.select_dtypes("number").columns:
        if column in COLUMNS and COLUMNS[column].unit not in PLACES:
            found = rendered.rows[column].tolist()
            if all(_in_order(numbers, found) for numbers in wanted):
                yield column


def _in_order(wanted: Sequence[float], found: Iterable[float]) -> bool:
    left = iter(found)
    return all(value in left for value in wanted)
