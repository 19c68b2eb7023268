"""Which letters the bundled fonts are cut down to, and how these are listed."""

from dashboard.sources import fonts


def test_chinese_is_simplified_and_traditional_with_its_marks():
    found = fonts.characters()
    assert {ord(letter) for letter in "国國移民，。《》々あア"} <= found
    assert min(found) >= fonts.EAST_ASIAN
    assert 9_000 < len(found) < 10_000


def test_letters_that_follow_each_other_are_one_run():
    assert fonts.runs({0x41: 600, 0x42: 610, 0x61: 500}) == {"0041": [600, 610], "0061": [500]}
    assert fonts.written({"regular": {0x41: 600, 0x42: 610}}) == '{\n"regular": {\n"0041": [600,610]\n}\n}\n'
