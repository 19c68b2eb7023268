"""The languages that the dashboard speaks: the six of the United Nations, and what each needs besides words."""

from dataclasses import dataclass
from typing import Literal

Direction = Literal["ltr", "rtl"]
DEFAULT = "en"
"""The language of an address that names none, and of a reader whose browser wants none of ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language."""

    code: str
    """As addresses, the command line and HTML name it."""
    name: str
    """What its speakers call it."""
    cldr: str
    """Its locale in the Unicode CLDR, and so in babel."""
    plotly: str
    """Its locale in plotly.js."""
    office: str
    """As documents of an office name the language of a text: with a country."""
    direction: Direction = "ltr"


LANGUAGES = {
    one.code: one
    for one in (
        Language(code="en", name="English", cldr="en", plotly="en", office="en-GB"),
        Language(code="fr", name="Français", cldr="fr", plotly="fr", office="fr-FR"),
        Language(code="es", name="Español", cldr="es", plotly="es", office="es-ES"),
        Language(code="ar", name="العربية", cldr="ar", plotly="ar", office="ar-SA", direction="rtl"),
        Language(code="zh", name="中文", cldr="zh_Hans", plotly="zh-CN", office="zh-CN"),
        Language(code="ru", name="Русский", cldr="ru", plotly="ru", office="ru-RU"),
    )
}
"""Every language by its code, in the order in which readers choose from them."""


def direction(lang: str) -> Direction:
    """Return to which side `lang` is written."""
    return LANGUAGES[lang].direction


def is_mirrored(lang: str) -> bool:
    """Return whether `lang` is written from right to left, so that what stands left elsewhere stands right."""
    return direction(lang) == "rtl"
