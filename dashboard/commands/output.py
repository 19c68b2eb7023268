"""Where a command writes: what the name after -o means is never guessed."""

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from dashboard.messages.refusals import RefusalError
from dashboard.messages.values import Listing, Message
from dashboard.selections import shortened

SEPARATORS = ("/", os.sep)


class OutputError(RefusalError):
    """The name after -o cannot be written to, or may mean two things; the message is one line that says what can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """A file or a folder to write."""

    path: Path
    is_folder: bool

    @property
    def ending(self) -> str:
        """The ending of the name of a file, in small letters with its dot."""
        return _ending(self.path)


def read_output(text: str, *, endings: Collection[str], folder: bool) -> Output:
    """Return what a name means for a command that writes files with these endings and, with `folder`, folders.

    A name with one of the endings is a file. A folder is one that is there already, a name that ends in / or one
    without any ending; a name that is only an ending is none. Raises OutputError for everything else.
    """
    path, name, kinds = Path(text), shortened(text), _kinds(endings, folder=folder)
    if not text:
        raise OutputError(Message("command-no-name", kinds=kinds))
    if text.endswith(SEPARATORS):
        if not folder:
            raise OutputError(Message("command-is-folder", name=name, kinds=kinds))
        return _folder(path, name)
    if path.name.lower() in endings and not path.is_dir():
        example = str(path.with_name(f"name{path.name}"))
        raise OutputError(Message("command-ending-alone", name=name, example=example))
    if _ending(path) in endings:
        if path.is_dir():
            raise OutputError(Message("command-folder-there", name=name, folder=folder))
        return Output(path=path, is_folder=False)
    if folder and (path.is_dir() or not _ending(path)):
        return _folder(path, name)
    if not _ending(path):
        raise OutputError(Message("command-no-ending", name=name, kinds=kinds))
    ending = shortened(_ending(path))
    raise OutputError(Message("command-wrong-ending", name=name, ending=ending, kinds=kinds, folder=folder))


def _folder(path: Path, name: str) -> Output:
    if path.exists() and not path.is_dir():
        raise OutputError(Message("command-no-folder", name=name))
    return Output(path=path, is_folder=True)


def _ending(path: Path) -> str:
    """Return the ending of a name; that of one which is nothing but an ending, such as ".zip", is the name."""
    return (path.suffix or (path.name if path.name.startswith(".") else "")).lower()


def _kinds(endings: Collection[str], *, folder: bool) -> Message:
    *first, last = endings
    named = Listing((*first, last) if folder else tuple(first), "choices")
    return Message("command-kinds", endings=named, last=last, folder=folder)
