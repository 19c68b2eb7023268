"""Scripts that stand in the page itself: what must have run before a page is first seen."""

from base64 import b64encode
from functools import cache
from hashlib import sha256

from rjsmin import jsmin

from dashboard.config import ASSETS

_HASHES: dict[str, str] = {}


@cache
def script(*names: str) -> str:
    """Return scripts of the folder of assets, one after the other, as small as one element of a page can have them."""
    text = "\n".join(str(jsmin((ASSETS / name).read_text(encoding="utf-8"))) for name in names)
    _HASHES[text] = f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
    return text


def hashes() -> list[str]:
    """Return what a Content-Security-Policy calls the scripts that pages have had."""
    return list(_HASHES.values())
