"""Our scripts in assets/: what their pure parts do, by node's own test runner, and what they are checked with."""

import json
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from dashboard.config import ASSETS

ROOT = Path(__file__).parents[2]
FILES = sorted(Path(__file__).parent.glob("*.test.mjs"))
OLDEST = (20, 19)


@cache
def without_node() -> str:
    """Return why node cannot run the tests; empty where it can."""
    node = shutil.which("node")
    if node is None:
        return "node, which runs the tests of our scripts, is not installed"
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    found = tuple(map(int, version.removeprefix("v").split(".")[:2]))
    return "" if found >= OLDEST else f"the tests of our scripts need node 20.19 or later; this is {version}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name.removesuffix(".test.mjs"))
def test_our_scripts_do_what_their_tests_say(file):
    if without_node():
        pytest.skip(without_node())
    ran = subprocess.run(["node", "--test", file], capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert re.search(r"^# pass [1-9]", ran.stdout, re.MULTILINE), ran.stdout


def test_what_scripts_are_checked_with_is_pinned_and_names_no_host():
    asked = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    locked = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert "dependencies" not in asked
    for name, version in asked["devDependencies"].items():
        assert locked[f"node_modules/{name}"]["version"] == version
    assert not [name for name, one in locked.items() if "resolved" in one]
    assert not [name for name, one in locked.items() if name and "integrity" not in one]


def test_pages_need_nothing_of_node():
    for script in ASSETS.glob("*.js"):
        if not script.name.startswith("plotly-"):
            assert not re.search(r"\brequire\(|^\s*(im|ex)port\b", script.read_text(encoding="utf-8"), re.MULTILINE)
