"""How names sort in each language: by the Unicode Collation Algorithm, Chinese by Pinyin."""

import pandas as pd
from pypinyin import Style, lazy_pinyin
from pyuca import Collator

PINYIN = "zh"


def ranks(names: pd.Series, lang: str) -> pd.Series:
    """Return the place of every name among all of its language, from 1; names that are alike share one."""
    collator = Collator()

    def key(name: str) -> tuple[list[str], tuple[int, ...]]:
        return lazy_pinyin(name, style=Style.TONE3) if lang == PINYIN else [], collator.sort_key(name)

    order = {name: rank for rank, name in enumerate(sorted(names.unique(), key=key), start=1)}
    return names.map(order)
