from dashboard.figures import placing


def test_names_that_would_overlap_are_moved_or_left_out():
    sides = placing.sides(["Mozambique"] * 5, [(0.5, 0.5)] * 5, first=[2])
    assert sides[2] == "middle right"
    assert len(set(sides.values())) == len(sides) < 5


def test_points_that_stand_apart_are_all_named():
    points = [(0.1, 0.1), (0.1, 0.9), (0.5, 0.5), (0.3, 0.3), (0.7, 0.7)]
    assert set(placing.sides(list("ABCDE"), points, first=[])) == {0, 1, 2, 3, 4}


def test_a_name_at_the_right_edge_stands_left_of_its_point():
    assert placing.sides(["Mozambique"], [(1.0, 0.5)], first=[]) == {0: "middle left"}


def test_no_name_stands_over_a_point():
    sides = placing.sides(["Mozambique", "B"], [(0.4, 0.5), (0.45, 0.5)], first=[0])
    assert sides[0] == "middle left"
