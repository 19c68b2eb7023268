"""What differs between two editions of a dataset."""

import pandas as pd
import pytest

from dashboard.sources import revisions
from dashboard.sources.revisions import ADDED, GONE, REVISED

KEY = ["country", "year"]


def received(*rows):
    return pd.DataFrame(rows, columns=["country", "year", "remittances_received"])


BEFORE = received(("NPL", 2022, 100.0), ("NPL", 2023, 200.0), ("GHA", 2023, None), ("HTI", 2023, 0.0))
AFTER = received(("NPL", 2022, 100.0), ("NPL", 2023, 210.0), ("NPL", 2024, 220.0), ("GHA", 2023, 50.0))


def test_rows_that_came_went_and_were_revised_are_told_apart_and_what_stands_is_not_told():
    rows = revisions.compared(BEFORE, AFTER, KEY).sort_values(KEY)
    assert rows[["country", "year", "change"]].to_numpy().tolist() == [
        ["GHA", 2023, REVISED],
        ["HTI", 2023, GONE],
        ["NPL", 2023, REVISED],
        ["NPL", 2024, ADDED],
    ]


def test_the_size_of_a_revision_is_in_per_cent_of_what_it_was_and_missing_where_nothing_was():
    sizes = revisions.compared(BEFORE, AFTER, KEY).set_index(KEY)["size"]
    assert sizes["NPL", 2023] == pytest.approx(5)
    assert sizes.drop(("NPL", 2023)).isna().all()


def test_a_revision_names_new_years_and_countries_that_are_gone():
    found = revisions.revision("remittances_received", BEFORE, AFTER, key=KEY, places=["country"])
    assert (found.before, found.after, found.new_years, found.countries_gone) == (4, 4, (2024,), ("HTI",))
    assert [found.count(change) for change in (ADDED, REVISED, GONE)] == [1, 2, 1]
    assert found.over(4)["country"].tolist() == ["NPL"]
    assert found.over(5).empty


def test_what_looks_worse_than_before_is_told():
    found = revisions.revision("remittances_received", BEFORE, AFTER, key=KEY, places=["country"])
    assert found.losses() == [
        "remittances_received: 1 of 4 rows gone",
        "remittances_received: countries gone: HTI",
    ]
    thousand = received(("NPL", 2022, 100_000.0), ("NPL", 2023, 200_000.0), ("GHA", 2023, None), ("HTI", 2023, 0.0))
    moved = revisions.revision("remittances_received", BEFORE, thousand, key=KEY, places=["country"])
    assert moved.losses() == ["remittances_received: the middle revision is 99900 per cent: another unit or measure?"]
    assert revisions.revision("x", BEFORE, BEFORE, key=KEY, places=["country"]).losses() == []


def test_a_row_of_two_places_counts_for_each_that_is_a_country_and_once_among_all_rows():
    before = pd.DataFrame([("NPL", "QAT", 1)], columns=["origin", "destination", "migrants"])
    after = pd.DataFrame(
        [("NPL", "QAT", 2), ("NPL", "IND", 3), ("OTH", "QAT", 9)], columns=["origin", "destination", "migrants"]
    )
    places = ["origin", "destination"]
    found = revisions.revision("corridors", before, after, key=places, places=places)
    rows = revisions.by_country(found, places, countries={"NPL", "QAT", "IND"})
    counted = rows.dropna(subset=["country"]).set_index("country")
    assert sorted(counted.index) == ["IND", "NPL", "QAT"]
    assert rows.loc[rows["country"].isna(), ["rows_added", "rows_revised"]].to_numpy().tolist() == [[2, 1]]
    assert counted.loc["NPL", ["rows_added", "rows_revised", "rows_gone", "largest_revision"]].tolist() == [
        1,
        1,
        0,
        100,
    ]
    assert counted.loc["IND", ["rows_added", "rows_revised"]].tolist() == [1, 0]
    one = revisions.revision("remittances_received", BEFORE, AFTER, key=KEY, places=["country"])
    told = revisions.by_country(one, ["country"], countries={"NPL", "GHA", "HTI"})
    assert told.loc[told["country"].isna(), ["rows_added", "rows_revised", "rows_gone"]].to_numpy().tolist() == [
        [1, 2, 1]
    ]
    alone = revisions.revision(
        "groups", BEFORE[["year"]].drop_duplicates(), AFTER[["year"]].drop_duplicates(), key=["year"], places=[]
    )
    assert revisions.by_country(alone, [], countries=[])["rows_added"].tolist() == [1]


def test_a_dataset_with_another_key_is_all_new():
    found = revisions.revision("x", BEFORE, AFTER.assign(sex="both"), key=[*KEY, "sex"], places=["country"])
    assert (found.count(ADDED), found.count(GONE), found.before) == (4, 0, 0)
