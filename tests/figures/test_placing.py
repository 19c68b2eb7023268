from dashboard.figures import placing

PLANE = (340, 380)


def test_names_that_would_overlap_are_moved_or_left_out():
    sides = placing.sides(["Mozambique"] * 5, [(0.5, 0.5)] * 5, first=[2], plane=PLANE)
    assert sides[2] == "middle right"
    assert len(set(sides.values())) == len(sides) < 5


def test_points_that_stand_apart_are_all_named():
    points = [(0.1, 0.1), (0.1, 0.9), (0.5, 0.5), (0.3, 0.3), (0.7, 0.7)]
    assert set(placing.sides(list("ABCDE"), points, first=[], plane=PLANE)) == {0, 1, 2, 3, 4}


def test_a_name_at_the_right_edge_stands_left_of_its_point():
    assert placing.sides(["Mozambique"], [(1.0, 0.5)], first=[], plane=PLANE) == {0: "middle left"}


def test_no_name_stands_over_a_point():
    sides = placing.sides(["Mozambique", "B"], [(0.4, 0.5), (0.45, 0.5)], first=[0], plane=PLANE)
    assert sides[0] == "middle left"


def test_a_chosen_name_stands_over_a_point_rather_than_nowhere_but_never_over_a_name():
    crowd = [(0.3 + 0.04 * at, 0.5 + 0.05 * (at % 3 - 1)) for at in range(12)]
    assert 5 in placing.sides(["Mozambique"] * 12, crowd, first=[5], plane=PLANE)
    assert len(placing.sides(["Mozambique"] * 6, [(0.5, 0.5)] * 6, first=range(6), plane=PLANE)) == 4


def test_a_name_keeps_off_the_words_left_of_the_axis():
    assert placing.sides(["Mozambique"], [(0.02, 0.5)], first=[], plane=PLANE) == {0: "middle right"}


def test_words_of_points_stand_over_and_under_in_turn_and_within_the_chart():
    texts = ["<b>17.6 million</b><br>1st edition"] * 4
    near = [(0.08, 0.3), (0.5, 0.8), (0.7, 0.8), (1.0, 0.8)]
    found = placing.over_and_under(texts, near, plane=(250, 330), beyond=50)
    assert found == ["top right", "bottom center", "top center", "bottom center"]


def test_words_without_a_free_place_are_left_out():
    assert placing.over_and_under(["wide words"] * 9, [(0.5, 0.5)] * 9, plane=(250, 330), beyond=50).count("") == 7
    assert placing.over_and_under(["low"], [(0.5, 0.01)], plane=(250, 330), beyond=50) == ["top center"]
