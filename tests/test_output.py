"""What a name after -o means: a file, a folder, or one line that says what can be written."""

import pytest

from dashboard.commands.output import OutputError, read_output


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """Work in a folder that has one of its own, one that looks like a zip, and a file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there").mkdir()
    (tmp_path / "v1.2").mkdir()
    (tmp_path / "folder.zip").mkdir()
    (tmp_path / "file").write_text("", encoding="utf-8")
    (tmp_path / "old.zip").write_text("", encoding="utf-8")


@pytest.mark.parametrize("name", ["x.zip", "deep/er/X.ZIP", "old.zip", "two.tar.zip"])
def test_a_name_with_a_known_ending_is_a_file(name):
    output = read_output(name, endings=(".zip",), folder=True)
    assert (output.is_folder, output.ending) == (False, ".zip")


@pytest.mark.parametrize("name", ["there", "there/", "new", "new/", "new.d/", "v1.2", "folder.zip/", "."])
def test_a_name_without_ending_or_of_a_folder_that_is_there_is_a_folder(name):
    assert read_output(name, endings=(".zip",), folder=True).is_folder


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "x.tar",
            "“x.tar” ends in .tar; this writes .zip or a folder. The name of a new folder with a dot in it ends in /",
        ),
        ("x.zip.bak", "“x.zip.bak” ends in .bak"),
        ("v1.3", "“v1.3” ends in .3"),
        ("folder.zip", "“folder.zip” is a folder; name a file in it, or end it in / to fill it."),
        ("file", "“file” is a file, not a folder."),
        ("old.zip/", "“old.zip/” is a file, not a folder."),
        (".zip", "“.zip” is an ending without a name; write one before it: “name.zip”."),
        ("new/.ZIP", "“new/.ZIP” is an ending without a name; write one before it: “new/name.ZIP”."),
        ("", "-o names nothing; it takes .zip or a folder."),
    ],
)
def test_everything_else_is_refused_with_what_can_be_written(name, said):
    with pytest.raises(OutputError) as refused:
        read_output(name, endings=(".zip",), folder=True)
    assert str(refused.value).startswith(said)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("x", "“x” has no ending; this writes .pptx or .pdf."),
        ("x.odp", "“x.odp” ends in .odp; this writes .pptx or .pdf."),
        ("there/", "“there/” is a folder; this writes .pptx or .pdf."),
        ("there", "“there” has no ending; this writes .pptx or .pdf."),
    ],
)
def test_a_command_that_writes_no_folders_refuses_them(name, said):
    with pytest.raises(OutputError) as refused:
        read_output(name, endings=(".pptx", ".pdf"), folder=False)
    assert str(refused.value) == said
