"""`refresh`: new figures take the place of the old ones only where they are no worse, and nothing is lost."""

import json
from pathlib import Path

import pandas as pd
import pytest

from dashboard.__main__ import main
from dashboard.commands import refresh
from dashboard.config import settings
from dashboard.data import catalogue
from dashboard.sources import build, changes, fetched
from dashboard.sources.dataset import CC_BY_4, Dataset, Source, read_text_csv
from dashboard.sources.feeds import FEEDS
from dashboard.sources.feeds.feed import Feed, FeedError

FILE = Path("received.csv")
OLD = "country,year,remittances_received\nNPL,2023,100\nGHA,2023,50\n"
NEW = "country,year,remittances_received\nNPL,2023,130\nNPL,2024,140\nGHA,2023,50\n"


def read(sources):
    rows = read_text_csv(sources / FILE, ["country", "year", "remittances_received"])
    rows = rows.assign(year=rows["year"].astype(int), remittances_received=rows["remittances_received"].astype(int))
    countries = pd.DataFrame({"iso3": ["GHA", "NPL"]})
    given = {
        "description": "Words.",
        "edition": "of the publisher",
        "publisher": "World Bank",
        "source_line": "World Bank",
        "sources": [Source(title="Page", path="https://example.org/")],
        "licenses": [CC_BY_4],
        "coverage": "two countries",
    }
    return [
        Dataset(name="countries", frame=countries, title="Countries", primary_key=["iso3"], **given),
        Dataset(
            name="remittances_received",
            frame=rows,
            title="Received",
            primary_key=["country", "year"],
            foreign_keys={"country": "countries.iso3"},
            **given,
        ),
    ]


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder of sources, the data made of them, and a publisher that has newer figures."""
    kept = tmp_path / "kept.csv"
    kept.write_text(",".join(changes.COLUMNS) + "\n")
    monkeypatch.setattr(changes, "KEPT", kept)
    monkeypatch.setattr(build, "READERS", (read, changes.read))
    monkeypatch.setattr(
        refresh, "_headlines", lambda data, lang: {"chart": str(len((data / "changes.csv").read_text()))}
    )
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    settings.cache_clear()
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / FILE).write_text(OLD)
    build.write_all(build.read_all(tmp_path / "sources"), tmp_path / "data", version="2026-11-30")
    publisher(monkeypatch, NEW)
    yield tmp_path
    settings.cache_clear()


def publisher(monkeypatch, text):
    feed = Feed(title="World Development Indicators", fetch=lambda _: {FILE: text.encode()})
    monkeypatch.setitem(FEEDS, "remittances_received", feed)


def run(place, *more):
    return main(["refresh", "remittances_received", "--sources", str(place / "sources"), *more])


def content(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_new_figures_are_told_and_take_the_place_of_the_old_edition_which_is_kept(place, capsys):
    before = content(place / "data")
    assert run(place) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == (
        "remittances_received: 2 rows before, 3 now; 1 added, 1 revised (1 by more than 10.0 per cent), 0 gone; "
        "new years: 2024."
    )
    assert told[1] == "  NPL, 2023: by 30.0 per cent"
    assert told[2] == "Headlines that turn: 1"
    assert content(place / "editions" / "2026-11-30") == before
    entry = next(
        one
        for one in json.loads((place / "data" / "datapackage.json").read_text())["resources"]
        if one["name"] == "remittances_received"
    )
    assert entry["edition"] == f"World Development Indicators, as published on {entry['accessed']}"
    assert (place / "sources" / FILE).read_text() == NEW
    assert fetched.read(place / "sources")["remittances_received"].day == entry["accessed"]


def test_what_an_edition_changed_is_a_dataset_of_it(place):
    assert run(place) == 0
    rows = pd.read_csv(place / "data" / "changes.csv", keep_default_na=False)
    assert rows[["dataset", "country", "rows_added", "rows_revised", "rows_gone"]].to_numpy().tolist() == [
        ["remittances_received", "", 1, 1, 0],
        ["remittances_received", "NPL", 1, 1, 0],
    ]
    assert set(rows["data_edition_before"]) == {"2026-11-30"}


def test_the_same_sources_build_the_same_edition_again(place):
    assert run(place) == 0
    build.write_all(build.read_all(place / "sources"), place / "again")
    for name in ("remittances_received.csv", "changes.csv"):
        assert (place / "again" / name).read_bytes() == (place / "data" / name).read_bytes()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("country,year,remittances_received\nNPL,2023,100\n", "countries gone: GHA"),
        (OLD.replace(",100", ",100000").replace(",50", ",50000"), "another unit or measure?"),
        ("country,year\nNPL,2023\n", "received.csv: column not found: remittances_received"),
        (OLD + "XYZ,2023,1\n", "not in countries.csv: XYZ"),
        (OLD.replace(",100", ",-100"), "negative value"),
    ],
)
def test_figures_that_are_worse_are_refused_and_nothing_is_touched(place, monkeypatch, capsys, text, why):
    publisher(monkeypatch, text)
    before = content(place / "data")
    assert run(place) == 1
    assert why in capsys.readouterr().err
    assert content(place / "data") == before
    assert (place / "sources" / FILE).read_text() == OLD
    assert sorted(path.name for path in place.iterdir()) == ["data", "kept.csv", "sources"]


def test_losses_can_be_accepted(place, monkeypatch):
    publisher(monkeypatch, "country,year,remittances_received\nNPL,2023,100\n")
    assert run(place, "--accept-losses") == 0


def test_a_trial_replaces_nothing(place, capsys):
    before = content(place / "data")
    assert run(place, "--try") == 0
    assert capsys.readouterr().out.endswith("Nothing was replaced.\n")
    assert content(place / "data") == before


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (FeedError("https://example.org: no answer"), "https://example.org: no answer"),
        (KeyError("dimensions"), "the answer is laid out otherwise than expected (KeyError: 'dimensions')"),
    ],
    ids=["not-reached", "laid-out-otherwise"],
)
def test_a_publisher_that_gives_nothing_of_use_is_named_and_leaves_all_as_it_was(
    place, monkeypatch, capsys, error, told
):
    def fails(_):
        raise error

    monkeypatch.setitem(FEEDS, "remittances_received", Feed(title="x", fetch=fails))
    before = content(place / "data")
    assert run(place) == 1
    assert capsys.readouterr().err == f"remittances_received: {told}\n"
    assert content(place / "data") == before


def test_a_dataset_that_is_kept_by_hand_is_refused_with_where_it_is_and_with_those_that_are_fetched(capsys):
    assert main(["refresh", "remittance_corridors"]) == 2
    where, how, refused = capsys.readouterr().err.splitlines()
    assert where == (
        "remittance_corridors is kept by hand; its publisher has it here: "
        "https://www.knomad.org/sites/default/files/2022-12/bilateral_remittance_matrix_2021_0.xlsx"
    )
    assert how.startswith("Put the publisher's file in the place of the old one in ../shared/sources, ")
    assert refused.startswith("Not fetched: “remittance_corridors”. Fetched are migrant_stock, ")


def test_datasets_that_are_kept_by_hand_are_told_with_where_their_publishers_have_them(place, capsys):
    assert main(["refresh", "--by-hand"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "countries is kept by hand; its publisher has it here: https://example.org/"
    assert len(told) == 2


@pytest.mark.parametrize("name", ["migrant_stock", "nonsense"])
def test_a_dataset_that_is_not_kept_by_hand_is_told_where_those_are_asked_for(capsys, name):
    assert main(["refresh", "--by-hand", name]) == 2
    assert capsys.readouterr().err == f"Not among the datasets kept by hand: “{name}”.\n"


def test_every_dataset_that_is_fetched_is_bundled():
    assert set(FEEDS) <= set(catalogue.names())
