"""How names sort in each language."""

import pandas as pd
import pytest

from dashboard.sources import name_order


@pytest.mark.parametrize(
    ("lang", "names"),
    [
        ("fr", ["Égypte", "Émirats arabes unis", "Érythrée", "Espagne", "Viet Nam"]),
        ("ru", ["Египет", "Ирак", "Йемен", "Российская Федерация"]),
        ("zh", ["阿富汗", "大韩民国", "尼泊尔", "中国"]),
        ("ar", ["أفغانستان", "تونس", "مصر", "نيبال"]),
    ],
)
def test_names_sort_as_the_language_does(lang, names):
    ranks = name_order.ranks(pd.Series(names[::-1]), lang)
    assert ranks.tolist() == [*range(len(names), 0, -1)]
