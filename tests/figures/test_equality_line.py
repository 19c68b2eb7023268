from dashboard.figures import equality_line


def test_the_line_runs_from_end_to_end():
    shape = equality_line.drawn([20, 70], [(0.5, 0.5)], "Equal")["shape"]
    assert (shape["x0"], shape["y0"], shape["x1"], shape["y1"]) == (20, 20, 70, 70)


def test_its_name_stands_at_the_emptier_end():
    above = equality_line.drawn([0, 100], [(0.1, 0.02)], "Equal")["name"]
    assert (above["x"], above["y"], above["xanchor"], above["text"]) == (100, 100, "right", "Equal")
    below = equality_line.drawn([0, 100], [(0.9, 0.98), (0.85, 0.99)], "Equal")["name"]
    assert (below["x"], below["y"], below["xanchor"]) == (0, 0, "left")
