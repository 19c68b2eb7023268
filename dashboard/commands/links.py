"""What is said of the links in files made at the command line."""

import sys

from dashboard import addresses


def tell(lang: str) -> None:
    """Say on the standard error, where the links in a file lead nowhere on other machines, how to have others."""
    said = addresses.note(lang)
    if said:
        print(said, file=sys.stderr)
