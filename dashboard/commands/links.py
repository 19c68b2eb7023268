"""What is said of the links in files made at the command line."""

import sys

from dashboard import addresses


def tell() -> None:
    """Say on the standard error, where the links in a file lead nowhere on other machines, how to have others."""
    said = addresses.note()
    if said:
        print(said, file=sys.stderr)
