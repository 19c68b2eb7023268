"""nginx before the dashboard: as deploy/ describes it, or as a test does."""

import getpass
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support import ROOT, until_answered

TEMPLATE = (ROOT / "deploy/kustomize/dashboard.conf.template").read_text(encoding="utf-8")
AROUND = """
daemon off;
user {user};
pid {folder}/pid;
error_log {folder}/errors;
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  {inner}
}}
"""


def described(**settings: str) -> str:
    """Return the description of deploy/, filled in."""
    return re.sub(r"\$\{(\w+)\}", lambda found: settings[found[1]], TEMPLATE)


def written(folder: Path, inner: str) -> list[str]:
    """Write a description around `inner` into a folder, and return the command that starts nginx with it."""
    # Workers of an nginx that root starts are somebody else, who may not read the folders of a test.
    text = AROUND.format(folder=folder, inner=inner, user=getpass.getuser())
    (folder / "nginx.conf").write_text(text, encoding="utf-8")
    return ["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")]


@contextmanager
def nginx(folder: Path, inner: str, *, health: str) -> Iterator[None]:
    """Let nginx run as `inner` says, once `health` is answered."""
    process = subprocess.Popen(written(folder, inner))
    try:
        until_answered(health, process)
        yield
    finally:
        process.terminate()
        process.wait()
