"""What is said to those who ask for what there is not."""

import pytest
from flask import Flask

from dashboard.export import answers
from dashboard.export.gathering import FullError
from dashboard.export.pdf import UnusableDrawingError
from dashboard.export.printing import BusyError
from dashboard.export.sizes import UnknownSizeError
from dashboard.messages.refusals import UnknownNameError, UnusableSelectionError


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (UnknownNameError, 404),
        (UnusableSelectionError, 400),
        (UnknownSizeError, 400),
        (UnusableDrawingError, 400),
        (BusyError, 503),
        (FullError, 503),
    ],
)
def test_a_refusal_is_a_plain_line_with_its_status(error, status):
    def refuse():
        raise error("Not so, <b>please</b>.")

    server = Flask(__name__)
    server.add_url_rule("/", view_func=refuse)
    answers.serve(server)
    answer = server.test_client().get("/")
    assert (answer.status_code, answer.content_type) == (status, "text/plain; charset=utf-8")
    assert answer.text == "Not so, <b>please</b>.\n"
    assert answer.headers.get("Retry-After") == ("5" if status == 503 else None)


def test_a_file_is_kept_under_its_name():
    answer = answers.attachment(b"a,b\n", "rows.csv", "text/csv")
    assert (answer.data, answer.mimetype) == (b"a,b\n", "text/csv")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="rows.csv"'
