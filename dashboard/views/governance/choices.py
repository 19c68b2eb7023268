"""What readers may choose on the page of governance."""

from dashboard.analysis.rules import NONE_SEEN
from dashboard.components.choices import country_options, itself, single, worded
from dashboard.data import areas
from dashboard.definitions import instruments
from dashboard.definitions.instruments import Instrument
from dashboard.messages.terms import categories
from dashboard.messages.values import Message
from dashboard.terms import INSTRUMENTS
from dashboard.view import Control, Selection

STANDARD, STANDARD_STATE = "C189", "PHL"
INCOME, SUBREGION = "income", "subregion"
ALL = "all"

INSTRUMENT: Control[str] = Control(
    name="instrument",
    label=Message("governance-instrument"),
    options=worded(categories("instrument")),
    default=lambda: STANDARD,
    widget="select",
)
STATE: Control[str] = Control(
    name="state",
    label=Message("governance-state"),
    options=lambda: country_options(areas.names()),
    default=lambda: STANDARD_STATE,
    widget="select",
    leads=itself,
)
"""The country of the list of instruments: the reader's own unless another is chosen."""
SIDE = single(
    "side",
    Message("governance-side"),
    {"living_in": Message("governance-side.living_in"), "coming_from": Message("governance-side.coming_from")},
)
BY = single(
    "by",
    Message("governance-by"),
    {INCOME: Message("governance-by.income"), SUBREGION: Message("governance-by.subregion")},
)
RULES = single(
    "rules",
    Message("governance-rules-shown"),
    {ALL: Message("governance-rules-shown.all"), NONE_SEEN: Message("governance-rules-shown.none_seen")},
)


def chosen(selection: Selection) -> Instrument:
    """Return the instrument of a selection."""
    return instruments.find(INSTRUMENT.of(selection))


def every_instrument() -> dict[str, Message]:
    """Return the name of every instrument by its code, in reading order."""
    return {code: instruments.find(code).name for code in INSTRUMENTS}
