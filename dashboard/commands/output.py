"""Where a command writes: what the name after -o means is never guessed."""

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from dashboard.view import shortened

SEPARATORS = ("/", os.sep)


class OutputError(ValueError):
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
    path, said = Path(text), f"“{shortened(text)}”"
    if not text:
        raise OutputError(f"-o names nothing; it takes {_kinds(endings, folder=folder)}.")
    if text.endswith(SEPARATORS):
        if not folder:
            raise OutputError(f"{said} is a folder; this writes {_kinds(endings, folder=folder)}.")
        return _folder(path, said)
    if path.name.lower() in endings and not path.is_dir():
        raise OutputError(
            f"{said} is an ending without a name; write one before it: “{path.with_name(f'name{path.name}')}”."
        )
    if _ending(path) in endings:
        if path.is_dir():
            raise OutputError(f"{said} is a folder; name a file in it{', or end it in / to fill it' * folder}.")
        return Output(path=path, is_folder=False)
    if folder and (path.is_dir() or not _ending(path)):
        return _folder(path, said)
    dotted = f" The name of a new folder with a dot in it ends in /: “{shortened(text)}/”." if folder else ""
    ends = f"ends in {shortened(_ending(path))}" if _ending(path) else "has no ending"
    raise OutputError(f"{said} {ends}; this writes {_kinds(endings, folder=folder)}.{dotted}")


def _folder(path: Path, said: str) -> Output:
    if path.exists() and not path.is_dir():
        raise OutputError(f"{said} is a file, not a folder.")
    return Output(path=path, is_folder=True)


def _ending(path: Path) -> str:
    """Return the ending of a name; that of one which is nothing but an ending, such as ".zip", is the name."""
    return (path.suffix or (path.name if path.name.startswith(".") else "")).lower()


def _kinds(endings: Collection[str], *, folder: bool) -> str:
    kinds = [*endings, *(["a folder"] if folder else [])]
    return f"{', '.join(kinds[:-1])} or {kinds[-1]}" if len(kinds) > 1 else kinds[0]
