"""The guiding questions by their number."""

from dataclasses import dataclass
from functools import cache

from dashboard.data import catalogue

NAME = "guiding_questions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One guiding question, in other words than its document's."""

    id: str
    text: str
    document: str
    section: str


@cache
def questions() -> dict[str, Question]:
    """Return every guiding question by its number, in the order of the numbers."""
    rows = catalogue.frame(NAME)
    return {
        row["question_id"]: Question(
            id=row["question_id"],
            text=row["question"],
            document=row["document"],
            section=row["section"],
        )
        for row in rows.to_dict("records")
    }
