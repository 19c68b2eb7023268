"""What the bundled good practices hold."""

from dashboard.data import catalogue


def test_77_practices_stand_in_the_order_of_their_numbers():
    rows = catalogue.frame("good_practices")
    assert rows["practice_id"].tolist() == [f"P{number:03}" for number in range(1, 78)]
    assert rows["practice_type"].value_counts().to_dict() == {
        "national": 25,
        "multilateral": 18,
        "partnership": 17,
        "bilateral": 6,
        "city": 6,
        "trade-union": 5,
    }


def test_17_practices_concern_the_members_of_what_their_papers_name():
    pairs = catalogue.frame("practice_countries")
    assert len(pairs) == 281
    assert pairs.loc[~pairs["named"], "practice_id"].nunique() == 17
    philippines = pairs[pairs["country"] == "PHL"]
    assert (len(philippines), philippines["named"].sum()) == (10, 4)


def test_every_practice_has_a_theme_and_a_region():
    for name in ("practice_themes", "practice_regions"):
        assert catalogue.frame(name)["practice_id"].nunique() == 77
