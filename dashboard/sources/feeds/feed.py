"""What a feed is, and how all of them ask: with a limit of time, several times where a publisher is busy."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

PATIENCE = (10, 120)
"""Seconds until a publisher is reached, and until it goes on answering."""
AGAIN = Retry(total=4, backoff_factor=2, status_forcelist=(429, 500, 502, 503, 504), respect_retry_after_header=True)


class FeedError(ValueError):
    """A publisher that could not be asked, or whose answer is not of the form that its interface documents; the message
    is one line that names the address.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """The present figures of one publisher for a dataset."""

    title: str
    """The work, as its edition is named: "World Development Indicators"."""
    fetch: Callable[[Path], Mapping[Path, bytes]]
    """The files that the dataset's reader reads, by their path in the folder of sources, which is given; raises
    FeedError.
    """


def ask(address: str, **query: str | int) -> requests.Response:
    """Return what a publisher answers; raises FeedError for none, and for one that is not 200."""
    try:
        answer = _session().get(address, params=query, timeout=PATIENCE)
        answer.raise_for_status()
    except requests.RequestException as error:
        raise FeedError(f"{address}: {' '.join(str(error).split())}") from error
    return answer


def ask_json(address: str, **query: str | int) -> dict[str, Any]:
    """Return the JSON object that a publisher answers; raises FeedError where it answers anything else."""
    try:
        found = ask(address, **query).json()
    except requests.JSONDecodeError as error:
        raise FeedError(f"{address}: JSON expected, found something else") from error
    if not isinstance(found, dict):
        raise FeedError(f"{address}: an object expected, found {type(found).__name__}")
    return found


@cache
def _session() -> requests.Session:
    session = requests.Session()
    session.mount("https://", HTTPAdapter(max_retries=AGAIN))
    return session
