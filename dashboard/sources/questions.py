"""Guiding questions of roundtables, each in other words than its document's, with data that help to answer it."""

from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import Dataset, LayoutError, Licence, Source, read_text_csv, require_known

QUESTIONS = Path("governance/guiding_questions.csv")
READ = "read"
COLUMNS = ["question_id", "seed_document", "theme", "question_paraphrase", "data_view", "confidence"]


def guiding_questions(sources: Path) -> pd.DataFrame:
    """Return one row a question: question_id, document, section (of the document), question, data_view.

    Raises LayoutError for a missing column, a question without words, or one that was not read in its document.
    """
    path = sources / QUESTIONS
    listed = read_text_csv(path, COLUMNS)
    listed = listed.set_axis(listed.index + 1)
    require_known(listed["confidence"], [READ], file=path, column="confidence")
    empty = listed.index[listed["question_paraphrase"].str.strip() == ""]
    if len(empty):
        raise LayoutError(path, None, f"column question_paraphrase: empty (row {empty[0] + 1})")
    rows = pd.DataFrame(
        {
            "question_id": listed["question_id"],
            "document": listed["seed_document"],
            "section": listed["theme"],
            "question": listed["question_paraphrase"],
            "data_view": listed["data_view"],
        }
    )
    return rows.sort_values("question_id", ignore_index=True)


def read(sources: Path) -> list[Dataset]:
    """Return the dataset guiding_questions."""
    rows = guiding_questions(sources)
    documents = sorted(rows["document"].unique())
    return [
        Dataset(
            name="guiding_questions",
            frame=rows,
            title="Guiding questions",
            description=(
                "Questions that background papers put to the participants of roundtables, in other words than theirs, "
                "and for each the data that help to answer it."
            ),
            edition="Papers of 2013 to 2020",
            publisher="GFMD and ILO, as read in their papers",
            source_line="Questions of background papers of the GFMD and the ILO, 2013 to 2020, in other words",
            sources=[Source(title=document, path="") for document in documents],
            licenses=[Licence(name="own-words", title="Questions in own words; the papers are their publishers'")],
            coverage=f"{len(rows)} questions of {len(documents)} papers",
            primary_key=["question_id"],
            constraints={
                "question_id": {"pattern": "Q[0-9]{2}"},
                "document": {"required": True},
                "question": {"required": True},
                "data_view": {"required": True},
            },
            column_notes={
                "section": "Where in the paper the question stands.",
                "data_view": "Data that help to answer it; not all of them are in this dashboard.",
            },
            notes=["Worded anew: not to be quoted as the words of the paper."],
        )
    ]
