"""The command line: the same charts, rows and refusals as the addresses."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pandas as pd
import pptx
import psutil
import pytest
from PIL import Image

from app import create_app
from dashboard.__main__ import main
from dashboard.config import BUNDLED_DATA
from dashboard.data import areas, catalogue
from dashboard.views import VIEWS
from tests.support import sampled

CHART = next(chart for view in VIEWS for chart in view.charts)


def test_check_finds_no_fault_in_the_bundled_files(capsys):
    assert main(["check"]) == 0
    assert capsys.readouterr().out.endswith("no faults.\n")


def test_check_lists_all_faults_of_a_folder(tmp_path, capsys):
    for file in BUNDLED_DATA.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    borders = tmp_path / "borders.csv"
    borders.write_text(borders.read_text(encoding="utf-8") + "XXX,ZWE\n", encoding="utf-8")
    (tmp_path / "remittances_paid.csv").unlink()
    assert main(["check", str(tmp_path)]) == 1
    printed = capsys.readouterr().out
    assert "borders.csv: country_a" in printed
    assert "remittances_paid.csv" in printed


def test_charts_lists_every_chart_once(capsys):
    assert main(["charts"]) == 0
    lines = [line.split()[0] for line in capsys.readouterr().out.splitlines() if not line.startswith(" ")]
    assert lines == [chart.id for view in VIEWS for chart in view.charts]


def test_charts_as_json_gives_controls_options_and_defaults(capsys):
    assert main(["charts", "--json"]) == 0
    pages = json.loads(capsys.readouterr().out)
    assert [page["page"] for page in pages] == [view.path for view in VIEWS]
    for page in pages:
        for chart in page["charts"]:
            for control in chart["controls"]:
                values = {option["value"] for option in control["options"]}
                given = control["default"].split(",") if control["many"] else [control["default"]]
                assert set(given) <= values | {""}


def test_charts_says_of_a_chart_that_cuts_its_rows_how_many_the_picture_shows(capsys):
    assert main(["charts"]) == 0
    assert "    top=all   Rows of a file: all, or the first N; the picture shows 20" in capsys.readouterr().out
    assert main(["charts", "--json"]) == 0
    charts = {chart["id"]: chart for page in json.loads(capsys.readouterr().out) for chart in page["charts"]}
    assert charts["corridors-top"]["pictured"] == 20
    assert charts["distribution-map"]["pictured"] is None


def test_table_takes_ranges_and_lists_as_the_address_does(capsys):
    assert main(["table", "remittances-map", "measure=gdp", "year=2020..2024", "--no-comments"]) == 0
    printed = capsys.readouterr().out
    answer = create_app().server.test_client().get("/data/remittances-map.csv?measure=gdp&year=2020..2024&comments=0")
    assert printed == answer.text.removeprefix("\ufeff")
    assert set(pd.read_csv(io.StringIO(printed))["year"]) == {2020, 2021, 2022, 2023, 2024}


def test_table_prints_what_the_address_gives(capsys):
    assert main(["table", CHART.id, "--no-comments"]) == 0
    printed = capsys.readouterr().out
    answer = create_app().server.test_client().get(f"/data/{CHART.id}.csv?comments=0")
    assert printed == answer.text.removeprefix("\ufeff")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["table", "nothing"], "There is no chart “nothing”"),
        (["table", CHART.id, "nokey=1"], "“nokey” is not a choice here"),
        (["table", CHART.id, "lang=xx"], "“xx” is not among the values"),
        (["table", "corridors-top", "top=0"], "“top” is a number of rows from 1, or all: not “0”"),
        (["table", CHART.id, "top=20"], "“top” means nothing here"),
        (
            ["table", "distribution-map", "country=all", "year=all", "sex=all"],
            "This names 5,664 selections",
        ),
        (["table", CHART.id, "lang"], "not of the form key=value"),
        (["table", CHART.id, "--lang", "xx"], "(en, fr, es, ar, zh, ru)"),
        (["charts", "--lang", "xx"], "“xx” is not among the values of “lang” (en, fr, es, ar, zh, ru)"),
    ],
)
def test_a_wrong_chart_key_or_value_is_status_2_and_says_what_is_allowed(arguments, said, capsys):
    assert main(arguments) == 2
    caught = capsys.readouterr()
    assert said in caught.err
    assert caught.out == ""


@pytest.mark.parametrize("encoding", sampled(1, ["cp1251", "cp1252", "cp936", "ascii"]))
def test_what_is_printed_is_utf_8_whatever_the_machine_takes_for_its_letters(encoding):
    command = [sys.executable, "-m", "dashboard", "table", "distribution-map"]
    done = subprocess.run(command, env=os.environ | {"PYTHONIOENCODING": encoding}, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    rows = pd.read_csv(io.BytesIO(done.stdout), comment="#")
    assert len(rows) == len(catalogue.frame("migrant_stock")["destination"].unique())
    assert {"Türkiye", "Côte d'Ivoire", "Curaçao", "Réunion"} <= {name.replace("’", "'") for name in rows["name"]}


def test_what_is_said_of_a_mistake_is_utf_8_too():
    command = [sys.executable, "-m", "dashboard", "table", "Où-中"]
    done = subprocess.run(command, env=os.environ | {"PYTHONIOENCODING": "ascii"}, capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.decode("utf-8").startswith("There is no chart “Où-中”.")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Unix")
def test_a_reader_that_has_seen_enough_ends_it_quietly():
    command = [sys.executable, "-m", "dashboard", "table", "distribution-map"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_data_writes_a_folder_or_a_zip(tmp_path, capsys):
    assert main(["data", "-o", str(tmp_path / "here" / "all.zip")]) == 0
    assert main(["data", "-o", str(tmp_path / "folder")]) == 0
    assert capsys.readouterr().out.split() == [str(tmp_path / "here" / "all.zip"), str(tmp_path / "folder")]
    written = {path.name: path.read_bytes() for path in (tmp_path / "folder").iterdir()}
    with zipfile.ZipFile(tmp_path / "here" / "all.zip") as packed:
        assert {name.split("/")[1]: packed.read(name) for name in packed.namelist()} == written


def test_data_says_what_it_replaces_and_refuses_what_it_cannot_write(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["data", "-o", "x.tar"]) == 2
    assert capsys.readouterr().err.startswith("“x.tar” ends in .tar; this writes .zip or a folder.")
    assert list(tmp_path.iterdir()) == []
    assert main(["data", "-o", "x.zip"]) == 0
    assert capsys.readouterr() == ("x.zip\n", "")
    assert main(["data", "-o", "x.zip"]) == 0
    assert capsys.readouterr().err == "x.zip was there already and is replaced.\n"
    (tmp_path / "all").mkdir()
    (tmp_path / "all" / "README.md").write_text("mine", encoding="utf-8")
    assert main(["data", "-o", "all"]) == 0
    assert capsys.readouterr().err.startswith("all: README.md was there and is replaced, others are left")


def test_table_writes_the_files_of_the_page(tmp_path, capsys):
    command = ["table", "distribution-map", "year=2020,2024"]
    assert main([*command, "-o", str(tmp_path / "here" / "rows.csv")]) == 0
    assert main([*command, "-o", str(tmp_path / "rows.xlsx")]) == 0
    assert capsys.readouterr().out.split() == [str(tmp_path / "here" / "rows.csv"), str(tmp_path / "rows.xlsx")]
    content = (tmp_path / "here" / "rows.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf# Title: ")
    lines = pd.read_csv(io.BytesIO(content), comment="#")
    assert len(lines) == len(pd.read_excel(tmp_path / "rows.xlsx", sheet_name="Data")) == 466
    assert main([*command, "-o", str(tmp_path / "rows.ods")]) == 2
    assert "ends in .ods; this writes .csv or .xlsx." in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["here", "rows.xlsx"]


@pytest.mark.parametrize("lang", ["en", "fr", "es", "ar", "zh", "ru"])
def test_a_table_keeps_the_names_of_its_columns_in_every_language(lang, capsys):
    def rows(*more):
        assert main(["table", "distribution-ranking", *more, "--no-comments"]) == 0
        return list(csv.DictReader(capsys.readouterr().out.splitlines()))

    plain, told = rows(), rows("--lang", lang)
    assert list(told[0]) == list(plain[0])
    assert [row["country"] for row in told] == [row["country"] for row in plain]
    assert told == rows(f"lang={lang}")
    names = areas.names(lang)
    assert all(row["name"] == names[row["country"]] for row in told)


def test_a_deck_is_made_in_the_language_that_is_typed(tmp_path, capsys):
    source, target = tmp_path / "a.toml", tmp_path / "a.pptx"
    source.write_text('[[slide]]\nchart = "country-stock"\n', encoding="utf-8")
    assert main(["deck", str(source), "--lang", "ru", "-o", str(target)]) == 0
    assert pptx.Presentation(str(target)).core_properties.language == "ru"
    assert main(["deck", str(source), "--lang", "xx", "-o", str(target)]) == 2
    assert "(en, fr, es, ar, zh, ru)" in capsys.readouterr().err


def test_a_deck_file_that_is_not_there_is_said_by_its_name(tmp_path, capsys):
    assert main(["deck", str(tmp_path / "none.toml"), "-o", str(tmp_path / "deck.pptx")]) == 1
    assert capsys.readouterr().err == f"{tmp_path / 'none.toml'}: No such file or directory.\n"


def test_where_nothing_can_be_written_one_line_says_so(tmp_path, capsys):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert main(["data", "-o", str(tmp_path / "file" / "folder")]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing", "-o", "a.png"], "There is no chart “nothing”"),
        (["country-stock", "country=XXX", "-o", "a.png"], "“XXX” is not among the values of “country”"),
        (["country-stock", "country", "-o", "a.png"], "not of the form key=value"),
        (["country-stock", "--lang", "xx", "-o", "a.png"], "“xx” is not among the values of “lang”"),
        (["country-stock", "-o", "a.jpg"], "“a.jpg” ends in .jpg; this writes .png, .svg, .pdf or a folder."),
        (["country-stock", "-o", "a.svg", "--format", "png"], "“a.svg” ends in .svg, and --format says png."),
        (["country-stock", "country=all", "-o", "a.png"], "Several pictures go into a folder"),
        (["country-stock", "country=all", "-o", "a.tar"], "“a.tar” ends in .tar; this writes .png, .svg, .pdf or"),
        (["country-stock", "-o", "a.png", "--size", "huge"], "“huge” is no size. Sizes: slide, report, square, phone"),
    ],
)
def test_what_is_typed_wrong_for_a_picture_is_status_2_and_draws_nothing(
    arguments, said, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    assert main(["image", *arguments]) == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("option", [["--scale", "5"], ["--ground", "pink"], ["--format", "gif"], ["--jobs", "0"], []])
def test_options_have_their_bounds(option, capsys):
    output = ["-o", "a.png"] if option else []
    with pytest.raises(SystemExit) as ended:
        main(["image", "country-stock", *output, *option])
    assert ended.value.code == 2


def test_without_a_browser_one_line_says_how_to_get_it(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("BROWSER_PATH", str(tmp_path / "none"))
    assert main(["image", "country-stock", "country=all", "-o", str(tmp_path / "out")]) == 2
    said = capsys.readouterr().err
    assert said.startswith("Pictures need Chrome or Chromium")
    assert said.count("\n") == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.browser
@pytest.mark.parametrize(
    ("name", "options", "begins"),
    [
        ("a.png", ["--size", "square", "--scale", "1"], b"\x89PNG"),
        ("a.svg", ["--ground", "dark"], b"<svg"),
        ("deep/a.pdf", ["--size", "1000x500"], b"%PDF"),
    ],
)
def test_one_picture_goes_into_one_file(name, options, begins, tmp_path, capsys):
    assert main(["image", "country-stock", "country=NPL", "-o", str(tmp_path / name), *options]) == 0
    assert capsys.readouterr().out == f"{tmp_path / name}\n"
    content = (tmp_path / name).read_bytes()
    assert content.startswith(begins)
    assert [path.name for path in (tmp_path / name).parent.iterdir()] == [Path(name).name]
    if name == "a.png":
        with Image.open(io.BytesIO(content)) as picture:
            assert picture.size == (1080, 1080)
            assert picture.text["URL"].endswith("/chart/country-stock?country=NPL")


@pytest.mark.browser
def test_several_pictures_go_into_a_folder_and_a_second_run_draws_only_what_is_missing(tmp_path, capsys):
    command = ["image", "country-stock", "country=NPL,PHL", "-o", str(tmp_path), "--scale", "1", "--jobs", "1"]
    assert main(command) == 0
    said = capsys.readouterr().err
    assert "2/2" in said
    assert "2 drawn" in said
    files = ["country-stock-country-NPL.png", "country-stock-country-PHL.png"]
    assert sorted(path.name for path in tmp_path.iterdir()) == [*files, "index.csv"]
    first = (tmp_path / files[0]).stat().st_mtime_ns
    (tmp_path / files[1]).unlink()
    assert main(command) == 0
    assert "1 drawn" in (said := capsys.readouterr().err)
    assert "1 there already" in said
    assert (tmp_path / files[0]).stat().st_mtime_ns == first
    assert (tmp_path / files[1]).is_file()


@pytest.mark.browser
@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize("whom", ["the command", "the whole terminal"])
def test_ctrl_c_leaves_whole_files_their_index_and_no_process(whom, tmp_path):
    command = [sys.executable, "-m", "dashboard", "image", "country-stock", "country=all", "-o", str(tmp_path)]
    running = subprocess.Popen([*command, "--jobs", "2"], stderr=subprocess.PIPE, text=True, start_new_session=True)
    wait_until(lambda: len(list(tmp_path.glob("*.png"))) >= 3)
    started = psutil.Process(running.pid).children(recursive=True)
    assert any(process.name().startswith("chrom") for process in started)
    if whom == "the command":
        running.send_signal(signal.SIGINT)
    else:
        os.killpg(running.pid, signal.SIGINT)
    said = running.communicate(timeout=60)[1]
    assert running.returncode == 130
    assert "left for the next time" in said
    assert "Traceback" not in said
    assert psutil.wait_procs(started, timeout=5)[1] == []
    pictures = sorted(path.name for path in tmp_path.iterdir() if path.name != "index.csv")
    listed = (tmp_path / "index.csv").read_text(encoding="utf-8").splitlines()[1:]
    assert [line.split(",")[0] for line in listed] == pictures
    for name in pictures:
        with Image.open(tmp_path / name) as picture:
            picture.load()


def wait_until(condition, seconds=90):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.mark.parametrize(
    ("lang", "usage", "problem"),
    [
        ("en", "usage: python", "error: argument --scale: invalid choice: 9 (choose from 1, 2, 3, 4)"),
        (
            "fr",
            "utilisation\u00a0: python",
            "erreur\u00a0: --scale\u00a0: valeur inconnue\u00a0: 9 (possibles\u00a0: 1, 2, 3, 4)",
        ),
        ("es", "uso: python", "error: --scale: valor no admitido: 9 (admitidos: 1, 2, 3, 4)"),
        ("ar", "الاستعمال: python", "خطأ: --scale: قيمة غير معروفة: 9 (القيم الممكنة: 1, 2, 3, 4)"),
        ("zh", "用法： python", "错误：--scale：无效的值：9（可选：1, 2, 3, 4）"),
        ("ru", "использование: python", "ошибка: --scale: недопустимое значение: 9 (допустимы: 1, 2, 3, 4)"),
    ],
)
def test_usage_and_what_was_typed_wrong_are_told_in_the_language(capsys, lang, usage, problem):
    with pytest.raises(SystemExit) as stopped:
        main(["image", "overview-stock", "-o", "x.png", "--scale", "9", "--lang", lang])
    told = capsys.readouterr().err
    assert stopped.value.code == 2
    assert told.startswith(usage)
    assert told.rstrip().endswith(problem)


def test_help_is_in_the_language_to_its_heads(capsys):
    with pytest.raises(SystemExit):
        main(["table", "--lang", "ru", "--help"])
    told = capsys.readouterr().out
    assert "аргументы:" in told
    assert "параметры:" in told
    assert "показать эту справку и выйти" in told
    assert [word for word in ("usage", "options:", "arguments", "help message") if word in told] == []


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        (["table", "overview-stock", "--nonsense"], "неизвестные аргументы: --nonsense"),
        (["table"], "не хватает аргументов: CHART"),
        (["table", "overview-stock", "-o"], "-o/--output: требуется значение"),
        (["image", "overview-stock", "-o", "x.png", "--scale", "two"], "--scale: 'two' не является целым числом"),
        (
            ["image", "overview-stock", "-o", "x.png", "--s", "2"],
            "--s может означать --size, --scale",
        ),
        (["image", "overview-stock", "-o", "x.png", "--force=yes"], "--force: значение не требуется, но указано 'yes'"),
    ],
)
def test_nothing_that_is_typed_wrong_is_told_in_english(capsys, typed, problem):
    with pytest.raises(SystemExit):
        main([*typed[:1], "--lang=ru", *typed[1:]])
    assert problem in capsys.readouterr().err
