from dashboard.data import areas


def test_areas_carry_code_and_name():
    rows = areas.areas().set_index("country")
    assert rows.loc["NAM", "name"] == "Namibia"
    assert areas.names()["NPL"] == "Nepal"


def test_areas_cannot_be_spoiled():
    areas.areas().loc[:, "name"] = "nowhere"
    assert areas.areas()["name"].nunique() > 200
