"""How a selection is read from an address and written to one, and what else an address says."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from dashboard.data import catalogue
from dashboard.messages.values import Listing, Message, say
from dashboard.view import LANG, Control, Selection, Value, View

EMBED, WITH_CONTROLS = "embed", "controls"
MANNERS = (EMBED, WITH_CONTROLS, "present", "table", "rows", "find", "sort", "page")
"""Keys of an address that say how a chart or page is shown, not what it shows; `table` names a chart whose table is
open, the keys after it what is asked of that table.
"""
OWN = "country"
"""The key of the reader's own country, whose value leads the defaults of other controls."""
EDITION = "edition"
"""The key of an edition: of the data by its day, which changes nothing; of the ILO's estimates, a control, by a number.
"""
DAY = re.compile(r"\d{4}(-\d{2}){0,2}")
MANY = 12
"""So many values are named in a message; of the others their number is said."""


def values(controls: Iterable[Control], selection: Selection) -> dict[str, Any]:
    """Return what a selection holds, as messages take it: choices by their codes, years, places."""
    return {control.name: control.said(selection[control.name]) for control in controls}


def led(controls: Iterable[Control], selection: Selection) -> tuple[Message, ...]:
    """Return what is said of choices that the reader's country led to, and that stand as it led them."""
    controls = tuple(controls)
    country = own_country(controls, selection)
    standing = (one for one in controls if country and one.leads and selection[one.name] == one.default_value(country))
    return tuple(message for one in standing if (message := one.led(country)) is not None)


def read_selection(controls: Sequence[Control], query: Mapping[str, Any]) -> tuple[Selection, list[str]]:
    """Return the selection that an address names, and one line for every key or value that could not be used.

    Keys and values come from outside as text, a key named more than once as a list: what is unknown falls back to the
    default and is reported, never raised. Of several values those that are known are kept.
    """
    known = {control.name: control for control in (*controls, LANG)}
    edition, query = split_edition(query)
    unknown = [key for key in query if key not in known]
    kept = edition in ("", catalogue.version())
    problems = [*([] if kept else [not_kept(edition)]), *([_unknown_keys(unknown, known)] if unknown else [])]
    values: dict[str, Value] = {}
    country = own_country(controls, query)
    for name, control in known.items():
        given = query.get(name)
        text = control.preset(country) if given is None else given
        values[name], problem = _value(control, text, country)
        problems.extend(problem)
    selection = Selection.of(values)
    return selection, [say(problem, selection.lang) for problem in problems]


def split_edition(query: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """Return the edition of the data that a query names, "" for none, and the query without it."""
    given = query.get(EDITION, [])
    texts = [str(text) for text in given] if isinstance(given, list | tuple) else [str(given)]
    days = [text for text in texts if DAY.fullmatch(text)]
    if not days:
        return "", query
    others = [text for text in texts if text not in days]
    rest = {key: text for key, text in query.items() if key != EDITION}
    return days[0], rest | ({EDITION: others[0] if len(others) == 1 else others} if others else {})


def not_kept(edition: str) -> Message:
    """Return that an edition of the data is not kept here, and which is shown."""
    return Message("errors-edition", named=edition, shown=catalogue.version() or None)


def _unknown_keys(unknown: Sequence[str], known: Iterable[str]) -> Message:
    return Message("errors-unknown-key", keys=quoted(unknown), known=Listing(tuple(known), "choices"))


def own_country(controls: Iterable[Control], query: Mapping[str, Any]) -> str:
    """Return the reader's country as a selection or an address has it, "" where it names none that there is."""
    named = query.get(OWN, "")
    control = next((control for control in controls if control.name == OWN), None)
    return named if control is not None and isinstance(named, str) and named in control.texts() else ""


def _value(control: Control, text: Any, country: str) -> tuple[Value, list[Message]]:
    """Return the value for what an address says of one control, and what could not be used of it."""
    if isinstance(text, list | tuple):
        return control.default_value(country), [Message("errors-twice", key=control.name)]
    value = control.read(str(text))
    if isinstance(value, tuple) and control.most and len(value) > control.most:
        # As the address orders them: what was named first was meant first.
        kept = [one for one in str(text).split(",") if one][: control.most]
        return control.read(",".join(kept)) or (), [
            Message("errors-too-many-values", key=control.name, most=control.most)
        ]
    if value is not None:
        return value, []
    parts, known = str(text).split(",") if control.many else [str(text)], set(control.texts())
    unknown = [part for part in parts if part not in known and (part or not control.many)]
    usable = control.read(",".join(part for part in parts if part in known)) if control.many else None
    problem = Message("errors-unknown-value", values=quoted(unknown), key=control.name, known=allowed(control))
    return usable or control.default_value(country), [problem]


def quoted(texts: Sequence[str]) -> Message:
    """Return texts from outside as a list, the first of them where they are many."""
    return _listed([Message("errors-quoted", text=shortened(text)) for text in texts])


def _listed(items: Sequence[str | Message]) -> Message:
    first = Listing(tuple(items[:MANY]), "choices")
    return Message("errors-listed", items=first, more=max(len(items) - MANY, 0))


def shortened(text: str, limit: int = 60) -> str:
    """Return text from outside so that it can be shown: printable, and cut where it is long."""
    clean = "".join(letter if letter.isprintable() else "?" for letter in text)
    return clean if len(clean) <= limit else clean[:limit] + "…"


def allowed(control: Control) -> Message:
    """Return the values of `control` as a list, the first of them where there are many."""
    return _listed([text for text in control.texts() if text])


def once(query: Mapping[str, list[str]]) -> dict[str, str | list[str]]:
    """Return a query, texts by key, as `read_selection` takes it: the one text of a key, the list of several."""
    return {key: texts[0] if len(texts) == 1 else texts for key, texts in query.items()}


def manners(query: Mapping[str, Any]) -> dict[str, str]:
    """Return what an address says of how a chart is shown: those of MANNERS that it names, the first of several values.

    assets/address-grammar.js reads and writes them alike.
    """
    given = {name: query[name] for name in MANNERS if name in query}
    return {name: str(text[0]) if isinstance(text, list | tuple) else str(text) for name, text in given.items()}


def without_manners(query: Mapping[str, Any]) -> dict[str, Any]:
    """Return what an address says besides its manners: what is chosen."""
    return {name: text for name, text in query.items() if name not in MANNERS}


def narrow(selection: Selection, controls: Sequence[Control]) -> Selection:
    """Return `selection` with the values of `controls` and the language alone."""
    return Selection.of({control.name: selection[control.name] for control in (*controls, LANG)})


def write_query(selection: Selection, controls: Sequence[Control]) -> str:
    """Return the query string of `selection`: only what differs from the defaults, in the order of `controls`.

    The defaults are those of the reader's country where `controls` name it: the address reads as it was written.
    """
    country = own_country(controls, selection)
    pairs = [
        (control.name, control.write(selection[control.name]))
        for control in dict.fromkeys((*controls, LANG))
        if selection[control.name] != control.default_value(country)
    ]
    return urlencode(pairs, safe=",")


def page_address(view: View, selection: Selection, controls: Sequence[Control]) -> str:
    """Return the address of the page that shows `selection`, of which `controls` may differ from their defaults."""
    subject = view.in_path
    path = f"{view.path}/{subject.write(selection[subject.name])}" if subject in controls and subject else view.path
    query = write_query(selection, [control for control in controls if control is not subject])
    return with_query(path, query)


def with_query(path: str, *queries: str) -> str:
    """Return a path with the queries that are not empty."""
    query = "&".join(one for one in queries if one)
    return f"{path}?{query}" if query else path
