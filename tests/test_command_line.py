"""The command line: the same charts, rows and refusals as the addresses."""

import json

import pytest

from app import create_app
from dashboard.__main__ import main
from dashboard.config import BUNDLED_DATA
from dashboard.views import VIEWS

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


def test_table_prints_what_the_address_gives(capsys):
    assert main(["table", CHART.id, "--no-comments"]) == 0
    printed = capsys.readouterr().out
    answer = create_app().server.test_client().get(f"/data/{CHART.id}.csv?comments=0")
    assert printed == answer.text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["table", "nothing"], "There is no chart “nothing”"),
        (["table", CHART.id, "nokey=1"], "“nokey” is not a choice here"),
        (["table", CHART.id, "lang=xx"], "“xx” is not among the values"),
        (["table", CHART.id, "lang=en", "lang=en"], "“lang” is named more than once"),
        (["table", CHART.id, "lang"], "not of the form key=value"),
    ],
)
def test_a_wrong_chart_key_or_value_is_status_2_and_says_what_is_allowed(arguments, said, capsys):
    assert main(arguments) == 2
    caught = capsys.readouterr()
    assert said in caught.err
    assert caught.out == ""
