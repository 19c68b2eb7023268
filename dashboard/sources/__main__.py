"""`python -m dashboard.sources SOURCES_DIR [OUT_DIR]`: make the bundled datasets from the publishers' files."""

import argparse
import io
import sys
from collections.abc import Sequence
from pathlib import Path

from dashboard.sources.build import read_all, write_all


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the datasets and print their sizes; return 0, or 2 after one line that says which source is at fault."""
    parser = argparse.ArgumentParser(prog="python -m dashboard.sources", description="Make the bundled datasets.")
    parser.add_argument("sources", type=Path, help="folder of the publishers' files")
    parser.add_argument("out", type=Path, nargs="?", default=Path("data"), help="folder to write (default: data)")
    options = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Names of folders have letters that the code page of a machine may lack.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        sizes = write_all(read_all(options.sources), options.out)
    except (FileNotFoundError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    for name, size in sizes.items():
        print(f"{size:>9,} bytes  {options.out / name}")
    print(f"{sum(sizes.values()):>9,} bytes  in all")
    return 0


if __name__ == "__main__":
    sys.exit(main())
