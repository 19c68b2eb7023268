"""Files that are there whole or not at all."""

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


def save(path: Path, content: bytes) -> None:
    """Write a file as `saving` does; raises OSError."""
    with saving(path) as file:
        file.write(content)


@contextmanager
def saving(path: Path) -> Iterator[IO[bytes]]:
    """Give a file to write to that has another name first, so that nobody ever finds half of it; raises OSError."""
    unfinished = part(path)
    try:
        with unfinished.open("w+b") as file:
            yield file
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def with_mark(content: bytes) -> bytes:
    """Return the bytes of a CSV file that begins with a byte order mark, without which Excel takes it for no UTF-8."""
    return content if content.startswith(codecs.BOM_UTF8) else codecs.BOM_UTF8 + content


def part(path: Path) -> Path:
    """Return the name that a file has until it is whole."""
    return path.with_name(f".{path.name}.part")
