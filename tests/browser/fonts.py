"""The fonts that a browser of the tests has: one family of those that readers have, whatever this machine holds."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dashboard.config import FONTS

FAMILIES = {"dejavu": "DejaVu Sans", "liberation": "Liberation Sans", "noto": "Noto Sans"}
"""The family that stands for all others, by its name here; the widest first."""
BUNDLED = "noto"
"""The one that the dashboard brings itself, with letters of other scripts."""
CHOICE = "FONTS"
"""The environment variable that names the fonts of all journeys; without it the widest."""
RULES_IN = "FONTCONFIG_FILE"
"""The environment variable by which programs find the rules of their fonts."""
MACHINE = dict(os.environ)
"""The environment in which all fonts of this machine are seen."""

RULES = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
{folders}
<cachedir>{cache}</cachedir>
<selectfont>
<acceptfont>{accepted}</acceptfont>
<rejectfont><glob>*</glob></rejectfont>
</selectfont>
<alias binding="same"><family>system-ui</family><prefer><family>{family}</family></prefer></alias>
<alias binding="same"><family>sans-serif</family><prefer><family>{family}</family></prefer></alias>
<match>
<test name="family" compare="not_eq"><string>{family}</string></test>
<edit name="family" mode="append_last"><string>{family}</string></edit>
</match>
</fontconfig>
"""


def chosen() -> str:
    """Return the name of the fonts of all journeys; raises ValueError for a name that is not in FAMILIES."""
    name = os.environ.get(CHOICE) or next(iter(FAMILIES))
    if name not in FAMILIES:
        raise ValueError(f"{CHOICE}={name}: the fonts are {', '.join(FAMILIES)}.")
    return name


def present(name: str) -> bool:
    """Return whether this machine has the family called `name`."""
    return bool(_files(name))


def rules(name: str, folder: Path) -> Path:
    """Write what makes a browser see the family called `name` alone, in `folder`, and return the file."""
    files = _files(name)
    path = folder / f"{name}.conf"
    path.write_text(
        RULES.format(
            folders="".join(f"<dir>{one}</dir>" for one in sorted({file.parent for file in files})),
            cache=folder / "cache",
            accepted="".join(f"<glob>{one}</glob>" for one in files),
            family=FAMILIES[name],
        ),
        encoding="utf-8",
    )
    return path


@contextmanager
def having(path: Path) -> Iterator[None]:
    """Give every program that is started meanwhile the fonts that `path` says."""
    before = os.environ.get(RULES_IN)
    os.environ[RULES_IN] = str(path)
    try:
        yield
    finally:
        if before is None:
            del os.environ[RULES_IN]
        else:
            os.environ[RULES_IN] = before


def _files(name: str) -> list[Path]:
    """Return the font files of the family called `name`."""
    if name == BUNDLED:
        return sorted(FONTS.glob("*.?tf"))
    program = shutil.which("fc-list")
    if program is None:
        return []
    command = [program, f":family={FAMILIES[name]}", "file"]
    told = subprocess.run(command, capture_output=True, text=True, check=True, env=MACHINE).stdout
    return sorted(Path(line.strip().removesuffix(":")) for line in told.splitlines() if line.strip())
