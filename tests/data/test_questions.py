from dashboard.data.questions import questions


def test_the_34_questions_stand_in_order_with_their_paper():
    known = questions()
    assert list(known) == [f"Q{number:02d}" for number in range(1, 35)]
    assert known["Q02"].text == "Which gaps stand in the way of fair, safe and regular migration?"
    assert known["Q02"].document == "GFMD 2018 background paper, South-South mobility"
