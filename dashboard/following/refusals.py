"""What of a followed show cannot be had or done, said in a message, with the status that says so."""

from http import HTTPStatus

from dashboard.messages.refusals import RefusalError
from dashboard.messages.values import Message


class RefusedError(RefusalError):
    """Something asked of a followed show that is not done."""

    def __init__(self, words: Message | str, status: HTTPStatus) -> None:
        super().__init__(words)
        self.status = status


def unusable(words: Message | str) -> RefusedError:
    """Return the refusal of what is said in words that this is no place for."""
    return RefusedError(words, HTTPStatus.UNPROCESSABLE_ENTITY)
