"""Files that are there whole or not at all."""

from pathlib import Path


def save(path: Path, content: bytes) -> None:
    """Write a file under another name first, so that nobody ever finds half of it; raises OSError."""
    unfinished = part(path)
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def part(path: Path) -> Path:
    """Return the name that a file has until it is whole."""
    return path.with_name(f".{path.name}.part")
