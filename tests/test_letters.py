import pytest

from dashboard import letters


def test_a_width_is_that_of_every_letter_in_the_widest_font():
    # A digit of DejaVu Sans takes 1303 of its em's 2048 units, one of its bold type 1425.
    assert letters.width("2024", 100) == pytest.approx(4 * 64)
    assert letters.width("2024", 1000, bold=True) == pytest.approx(4 * 696)
    assert letters.width("", 14) == 0


def test_where_whole_pixels_are_wider_a_letter_has_those():
    assert letters.width("2024", 12) == 4 * 8
    assert letters.width("2024", 10) == pytest.approx(4 * 6.37)


def test_letters_outside_the_table_are_squares_and_marks_over_letters_take_nothing():
    assert letters.width("中国", 14) == 28
    assert letters.width("a\u0302", 14) == letters.width("a", 14)
    assert letters.width("\u2068a\u2069", 14) == letters.width("a", 14)


@pytest.mark.parametrize("text", ["Türkiye", "Мексика", "Ελλάδα", "مصر", "नेपाल", "◆ ● ↑ → ’95 1–2"])
def test_the_scripts_of_our_words_are_in_the_table(text):
    assert set(text) - {" "} <= set(letters._table(False))
    assert set(text) - {" "} <= set(letters._table(True))


def test_lines_are_filled_and_no_longer_than_their_room():
    found = letters.lines("Latin America and the Caribbean", room=120, size=14)
    assert found == ["Latin America", "and the", "Caribbean"]
    assert letters.lines("", room=120, size=14) == [""]


def test_balanced_lines_are_as_few_and_about_equally_long():
    assert letters.balanced("Latin America and the Caribbean", room=190, size=14) == [
        "Latin America and",
        "the Caribbean",
    ]


def test_words_held_together_are_parted_only_where_they_are_longer_than_a_line():
    text = "Mexico →\u00a0United\u00a0States\u00a0of\u00a0America"
    held = ["Mexico", "→\u00a0United\u00a0States\u00a0of\u00a0America"]
    assert letters.lines(text, room=200, size=14) == held
    assert letters.lines(text, room=140, size=14) == [
        "Mexico",
        "→\u00a0United\u00a0States\u00a0of",
        "America",
    ]


def test_a_mark_that_french_sets_apart_stays_with_its_word():
    assert letters.lines("document\u00a0: 74\u00a0(34\u00a0%)", room=50, size=14) == [
        "document\u00a0:",
        "74",
        "(34\u00a0%)",
    ]
    assert letters.lines("«\u00a0Monde entier\u00a0»", room=60, size=14) == ["«\u00a0Monde", "entier\u00a0»"]


def test_a_word_longer_than_its_line_stays_whole_or_is_broken_anywhere():
    address = "https://example.org/" + "a" * 40
    assert letters.lines(f"See {address}", room=200, size=12) == ["See", address]
    broken = letters.lines(f"See {address}", room=200, size=12, anywhere=True)
    assert "".join(broken) == f"See{address}"
    assert max(letters.width(line, 12) for line in broken) <= 200


def test_a_word_longer_than_its_line_is_parted_at_its_hyphen():
    assert letters.lines("Азиатско-Тихоокеанский регион", room=110, size=12) == ["Азиатско-", "Тихоокеанский", "регион"]
    # One that has room on a line stays whole, however the lines are balanced; a span of years is no word.
    assert letters.balanced("South-Eastern Asia", room=110, size=14) == ["South-Eastern", "Asia"]
    assert letters.lines("1990-2024", room=20, size=14) == ["1990-2024"]


def test_chinese_is_broken_between_its_signs_where_it_is_longer_than_a_line():
    country = "委内瑞拉玻利瓦尔共和国"
    assert letters.lines(f"7. {country} → 哥伦比亚", room=120, size=12) == ["7. 委内瑞拉玻利瓦尔", "共和国 → 哥伦比亚"]
    # A name that has room on a line stays whole, however the lines are balanced.
    assert letters.balanced("阿拉伯叙利亚共和国 → 土耳其", room=120, size=12) == ["阿拉伯叙利亚共和国", "→ 土耳其"]


def test_no_chinese_mark_begins_a_line_and_numbers_keep_their_words():
    text = "国际移民从2,327万（1990年）增至5,238万，其中女性占51.1%。"
    for room in range(90, 300, 10):
        found = letters.lines(text, room=room, size=14, anywhere=True)
        assert "".join(found) == text
        assert not [line for line in found if line[0] in "，。）%年万" or line[-1] == "（"]
        assert max(letters.width(line, 14) for line in found) <= room
    assert letters.lines("汇款总额为1.2万亿美元。", room=110, size=14) == ["汇款总额为", "1.2万亿美元。"]


def test_lines_become_one_with_a_space_between_words_and_none_beside_chinese_signs():
    assert letters.in_one_line("Share of<br>women") == "Share of women"
    assert letters.in_one_line("迁入移民占<br>人口的<br>15%") == "迁入移民占人口的15%"
    assert letters.in_one_line("النسبة من<br>السكان") == "النسبة من السكان"
