"""What `argparse` says by itself, of usage, options and what was typed wrong, by our messages in any language."""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.messages.values import Message, say

PHRASES: Mapping[str, Message] = {
    "usage: ": Message("command-usage"),
    "options": Message("command-options"),
    "positional arguments": Message("command-arguments"),
    "show this help message and exit": Message("command-help"),
    "%(prog)s: error: %(message)s\n": Message("command-error", program="%(prog)s", problem="%(message)s"),
    "argument %(argument_name)s: %(message)s": Message(
        "command-argument", name="%(argument_name)s", problem="%(message)s"
    ),
    "unrecognized arguments: %s": Message("command-unknown-words", words="%s"),
    "the following arguments are required: %s": Message("command-missing-words", words="%s"),
    "expected one argument": Message("command-one-expected"),
    "ambiguous option: %(option)s could match %(matches)s": Message(
        "command-ambiguous", option="%(option)s", matches="%(matches)s"
    ),
    "ignored explicit argument %r": Message("command-without-value", value="%r"),
    "invalid choice: %(value)r (choose from %(choices)s)": Message(
        "command-no-choice", value="%(value)r", known="%(choices)s"
    ),
    "invalid %(type)s value: %(value)r": Message("command-wrong-value", value="%(value)r"),
}
"""The phrases of argparse that readers meet, by which it asks for their translation, and the messages that say them;
what it fills in stands in both.
"""


@contextmanager
def spoken(lang: str) -> Iterator[None]:
    """Let argparse speak a language while the command line is read; what it says otherwise stays English."""
    if lang == DEFAULT_LANGUAGE:
        yield
        return
    # argparse looks its phrases up by gettext, whose files would be a second home of words.
    english = vars(argparse)["_"]
    setattr(argparse, "_", lambda text: _translated(text, lang))  # noqa: B010  (no name that typing knows)
    try:
        yield
    finally:
        setattr(argparse, "_", english)  # noqa: B010


def _translated(text: str, lang: str) -> str:
    found = PHRASES.get(text)
    if found is None:
        return text
    # Spaces and line breaks at the ends are argparse's own.
    return say(found, lang) + text[len(text.rstrip()) :]
