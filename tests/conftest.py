"""Messages of charts that tests make up: see `support.worded`."""

import pytest

from dashboard.messages import bundles
from tests.support import WORDED


@pytest.fixture(autouse=True, scope="session")
def words_of_tests():
    """Let messages whose id begins with "test-" be those that tests word."""
    source = bundles.source

    def with_ours(lang: str, page: str) -> str:
        return "\n".join(f"{id_} = {text}" for id_, text in WORDED.items()) if page == "test" else source(lang, page)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bundles, "source", with_ours)
        yield
