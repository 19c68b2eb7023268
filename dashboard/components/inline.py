"""Scripts that stand in the page itself: what must have run before a page is first seen."""

from base64 import b64encode
from functools import cache
from hashlib import sha256

from rjsmin import jsmin

from dashboard.config import ASSETS

START = ("start.js", "offline.js")
ROOM = ("drawing-sizes.js", "room.js", "fits.js")
TAKES_OVER = ("first-page.js",)


@cache
def script(names: tuple[str, ...]) -> str:
    """Return scripts of the folder of assets, one after the other, as small as one element of a page can have them."""
    return "\n".join(str(jsmin((ASSETS / name).read_text(encoding="utf-8"))) for name in names)


@cache
def hashes() -> tuple[str, ...]:
    """Return what a Content-Security-Policy calls the scripts of every page."""
    digests = (sha256(script(names).encode()).digest() for names in (START, ROOM, TAKES_OVER))
    return tuple(f"'sha256-{b64encode(one).decode()}'" for one in digests)
