"""Names of places within a sentence, read from one small table a language."""

import pytest

from dashboard.sources import forms
from dashboard.sources.dataset import LayoutError

HEADER = "place,subject,in,from,to,of"
ENGLISH = ("PHL,the Philippines,in the Philippines,from the Philippines,to the Philippines,of the Philippines",)


@pytest.fixture
def write(tmp_path):
    def written(**tables):
        for lang, lines in (dict.fromkeys(forms.LANGUAGES, tables["en"]) | tables).items():
            (tmp_path / f"{lang}.csv").write_text("\n".join([HEADER, *lines, ""]), encoding="utf-8")
        return tmp_path

    return written


def test_languages_stand_under_each_place(write):
    folder = write(
        en=("south,the South,in the South,from the South,to the South,of the South", *ENGLISH),
        fr=("PHL,les Philippines,aux Philippines,des Philippines,,des Philippines", "south,le Sud,,,,"),
    )
    rows = forms.place_forms(folder)
    assert rows["lang"].tolist() == ["ar", "en", "es", "fr", "ru", "zh"] * 2
    assert rows[rows["lang"].isin(["en", "fr"])].to_numpy().tolist() == [
        ["PHL", "en", *ENGLISH[0].split(",")[1:]],
        ["PHL", "fr", "les Philippines", "aux Philippines", "des Philippines", "", "des Philippines"],
        ["south", "en", "the South", "in the South", "from the South", "to the South", "of the South"],
        ["south", "fr", "le Sud", "", "", "", ""],
    ]


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        (("MAR,le Maroc,,,,",), r"fr\.csv: column place: unknown value 'MAR' \(row 2\)"),
        ((), r"fr\.csv: column place: not there: PHL"),
        (("PHL,les Philippines,,,,",) * 2, r"fr\.csv: column place: stands twice \(row 3\)"),
        (("PHL,,aux Philippines,,,",), r"fr\.csv: column subject: empty \(row 2\)"),
        (("PHL,les Philippines,aux  Philippines,,,",), r"fr\.csv: column in: stray space \(row 2\)"),
        (("PHL,les Philippines,,,, des Philippines",), r"fr\.csv: column of: stray space \(row 2\)"),
        (("Philippines,les Philippines,,,,",), r"fr\.csv: column place: code of a place expected \(row 2\)"),
    ],
)
def test_a_faulty_table_is_named_with_its_row(write, lines, fault):
    with pytest.raises(LayoutError, match=fault):
        forms.place_forms(write(en=ENGLISH, fr=lines))


def test_a_language_without_table_is_an_error(write):
    folder = write(en=ENGLISH)
    (folder / "zh.csv").unlink()
    with pytest.raises(FileNotFoundError, match=r"zh\.csv"):
        forms.place_forms(folder)
