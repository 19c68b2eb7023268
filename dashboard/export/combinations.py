"""Several values of a key, typed or in an address: from what was asked to one selection a picture or part of a file."""

from collections.abc import Mapping, Sequence
from functools import reduce
from itertools import product
from math import prod

from dashboard.data import catalogue
from dashboard.messages.refusals import UnusableSelectionError
from dashboard.messages.values import Listing, Message, join
from dashboard.selections import allowed, not_kept, quoted, read_selection, shortened, split_edition
from dashboard.view import LANG, Chart, Control, Selection

EVERY = ("all", "*")
"""Both stand for every value; `all` only where it is not itself one of the values."""


def selections(
    chart: Chart, typed: Mapping[str, Sequence[str]], *, most: int | None = None, besides: Sequence[str] = ()
) -> list[Selection]:
    """Return one selection for each combination of the values typed, in the order of the chart's controls and values.

    Values of one key come from naming it again, from `a|b`, from `all` or `*` (every value), from `a..b` (the values
    from a to b) and, where a control takes one value, from `a,b`; where it takes several, `a,b` is one choice of both.
    Raises UnusableSelectionError for a key or value that the chart does not know, and for more selections than `most`;
    what it says names the keys that there are, with those of others in `besides`.
    """
    controls = {control.name: control for control in (*chart.controls, LANG)}
    edition, rest = split_edition(typed)
    if edition not in ("", catalogue.version()):
        raise UnusableSelectionError(not_kept(edition))
    typed = {key: [texts] if isinstance(texts, str) else texts for key, texts in rest.items()}
    unknown = [key for key in typed if key not in controls]
    if unknown:
        known = Listing(tuple(dict.fromkeys([*controls, *besides])), "choices")
        raise UnusableSelectionError(Message("errors-unknown-key", keys=quoted(unknown[:1]), known=known))
    named = {name: values(control, typed[name]) for name, control in controls.items() if name in typed}
    if most is not None and prod(map(len, named.values())) > most:
        raise UnusableSelectionError(_too_many(named, most))
    return [_selection(chart, dict(zip(named, texts, strict=True))) for texts in product(*named.values())]


def _too_many(named: Mapping[str, Sequence[str]], most: int) -> Message:
    several = {name: len(texts) for name, texts in named.items() if len(texts) > 1}
    keys = [Message("errors-key-count", key=name, count=count) for name, count in several.items()]
    return Message("errors-too-many-selections", count=prod(several.values()), most=most, keys=either(keys))


def either(keys: Sequence[Message]) -> Message:
    """Return one key or more, of which any will do."""
    return reduce(lambda first, last: Message("errors-either", first=first, last=last), keys)


def values(control: Control, typed: Sequence[str]) -> list[str]:
    """Return the texts that `typed` names of one control, each once: one choice for each picture."""
    found = [text for part in typed for piece in part.split("|") for text in _values(control, piece)]
    return list(dict.fromkeys(found))


def _values(control: Control, piece: str) -> list[str]:
    texts = control.texts()
    if piece in texts:
        return [piece]
    if piece in EVERY:
        return [text for text in texts if text]
    if not control.many and "," in piece:
        return [text for one in piece.split(",") for text in _values(control, one)]
    first, dots, last = piece.partition("..")
    if dots:
        return _between(control, first, last)
    return [piece] if control.many else _known(control, piece)


def _known(control: Control, text: str) -> list[str]:
    if text not in control.texts():
        told = {"values": quoted([text]), "key": control.name, "known": allowed(control)}
        raise UnusableSelectionError(Message("errors-unknown-value", **told))
    return [text]


def _between(control: Control, first: str, last: str) -> list[str]:
    """Return the values from first to last: by number where both are numbers, else as readers see them in order."""
    texts = control.texts()
    if _is_number(first) and _is_number(last):
        backwards = float(first) > float(last)
        found = [text for text in texts if _is_number(text) and float(first) <= float(text) <= float(last)]
    else:
        places = [texts.index(_known(control, end)[0]) for end in (first, last)]
        backwards = places[0] > places[1]
        found = list(texts[places[0] : places[1] + 1])
    if backwards:
        key, first, last = control.name, shortened(first), shortened(last)
        raise UnusableSelectionError(Message("errors-backwards", key=key, first=first, last=last))
    if not found:
        ends = {"first": shortened(first), "last": shortened(last)}
        raise UnusableSelectionError(Message("errors-empty-range", key=control.name, known=allowed(control), **ends))
    return found


def _is_number(text: str) -> bool:
    return text.removeprefix("-").replace(".", "", 1).isdecimal()


def _selection(chart: Chart, query: Mapping[str, str]) -> Selection:
    selection, problems = read_selection(chart.controls, query)
    if problems:
        raise UnusableSelectionError(join(problems, "sentences", selection.lang))
    return selection
