import numpy as np
import pandas as pd

from dashboard.definitions import peers


def sizes(**known):
    return pd.Series(known, dtype=float)


def test_beside_a_country_stand_the_four_largest_of_its_subregion():
    known = sizes(GHA=1, NGA=5, CIV=9, MLI=3, LBR=2, BEN=1, TGO=np.nan, DEU=99)
    assert peers.with_largest("GHA", known) == ("GHA", "CIV", "NGA", "MLI", "LBR")


def test_a_country_that_cannot_be_chosen_is_left_out():
    assert peers.with_largest("GHA", sizes(NGA=5, CIV=9, DEU=99)) == ("CIV", "NGA")


def test_a_code_that_is_no_country_has_nobody_beside_it():
    assert peers.with_largest("XX", sizes(NGA=5, DEU=99)) == ()


def test_a_choice_is_led_to_their_codes_as_an_address_lists_them():
    assert peers.leading(lambda: sizes(NGA=5, GHA=9, DEU=99))("NGA") == "NGA,GHA"
