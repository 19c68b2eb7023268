"""What is true of several charts of the page: what a list of parties is worth, what the reader's country is to it."""

from typing import Any

from dashboard.analysis import ratifications
from dashboard.components.choices import COUNTRY
from dashboard.definitions import instruments
from dashboard.definitions.instruments import Instrument
from dashboard.messages.values import Dated, Message, Place, Year, known
from dashboard.view import Selection
from dashboard.views.governance.choices import chosen


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the dataset that lists the parties to the chosen instrument, and that of counts where it lacks some."""
    one = chosen(selection)
    return (one.dataset, *([instruments.TOTALS] if one.parties and not one.complete else []))


def worth(one: Instrument) -> dict[str, Any]:
    """Return the values by which sentences say what the list of an instrument is worth: name, as_of, complete, total
    and counted (both None where no count of parties is known).
    """
    return {
        "name": one.name,
        "as_of": one.dated,
        "complete": one.complete,
        "total": one.parties,
        "counted": known(one.counted, Dated),
    }


def finding(selection: Selection) -> Message | None:
    """Return what the reader's country is to the chosen instrument; None where no country is chosen."""
    country = COUNTRY.of(selection)
    return standing_of(chosen(selection), country) if country else None


def standing_of(one: Instrument, country: str) -> Message:
    """Return what a country is to an instrument, and since when where that is known."""
    found = ratifications.standing(instruments.listed(), instrument=one.code, countries=[country]).iloc[0]
    return Message(
        "governance-own",
        name=one.name,
        place=Place(country),
        standing=found["ratification"],
        on=known(found["ratified_on"], Dated),
        denounced=known(found["denounced"], Year),
        as_of=one.dated,
    )


def notes(one: Instrument) -> tuple[Message, ...]:
    """Return the notes on the list of an instrument: of which date it is, what it lacks, what its number means."""
    told = worth(one)
    listed = Message("governance-complete", **told) if one.complete else Message("governance-incomplete", **told)
    return listed, Message("governance-codes", full=one.full)
