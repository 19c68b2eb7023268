"""Guiding questions, read from a small list."""

import pytest

from dashboard.sources import questions
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_text

HEADER = "question_id,seed_document,theme,question_paraphrase,data_view,source,confidence"


def write_questions(sources, *lines):
    write_text(sources, questions.QUESTIONS, [HEADER, *lines])


def test_questions_stand_in_the_order_of_their_numbers(tmp_path):
    write_questions(tmp_path, "Q02,Paper,section 4,Who pays?,costs,s,read", "Q01,Paper,,Who moves?,stock,s,read")
    assert questions.guiding_questions(tmp_path).to_numpy().tolist() == [
        ["Q01", "Paper", "", "Who moves?", "stock"],
        ["Q02", "Paper", "section 4", "Who pays?", "costs"],
    ]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("Q01,Paper,section 4, ,costs,s,read", r"column question_paraphrase: empty \(row 2\)"),
        ("Q01,Paper,section 4,Who pays?,costs,s,recalled", "column confidence: unknown value 'recalled'"),
    ],
)
def test_a_question_that_cannot_be_shown_is_an_error(tmp_path, line, fault):
    write_questions(tmp_path, line)
    with pytest.raises(LayoutError, match=fault):
        questions.guiding_questions(tmp_path)
