from dashboard import theme
from dashboard.figures import hues


def test_a_country_has_the_same_hue_beside_any_others_without_a_clash():
    alone = {code: hues.stable([code])[code] for code in ("NPL", "PHL", "LSO", "MOZ")}
    pairs = [(one, two) for one in alone for two in alone if alone[one] != alone[two]]
    assert pairs
    for one, two in pairs:
        assert hues.stable([one, two]) == {one: alone[one], two: alone[two]}


def test_as_many_keys_as_hues_have_one_each_in_any_order():
    keys = [f"C{number}" for number in range(len(theme.NEUTRAL))]
    assert set(hues.stable(keys).values()) == set(theme.NEUTRAL)
    assert hues.stable(keys) == hues.stable(keys[::-1])


def test_more_keys_than_hues_share_some():
    keys = [f"C{number}" for number in range(len(theme.NEUTRAL) + 1)]
    assert set(hues.stable(keys)) == set(keys)
