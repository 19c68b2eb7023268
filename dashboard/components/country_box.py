"""The box in the head of every page into which readers type their country; `assets/country.js` makes it work."""

import json

from dash import html

from dashboard.addresses import local
from dashboard.components.attributes import attributes
from dashboard.components.country_index import ADDRESS, NAMES_ADDRESS
from dashboard.i18n import DEFAULT_LANGUAGE, t

FIELD = "country-field"
LIST = "country-list"
NEAR = "No name has these letters. The nearest names:"
WORDS = {
    "one": "1 country found",
    "other": "{count} countries found",
    "more": "{count} countries found, the first {shown} are listed",
    "near": NEAR,
    "none": "No country or area found. Try another spelling, or an ISO code such as PHL.",
    "failed": "The list of countries could not be loaded. Check the connection, then type again.",
    "placeholder": "Your country",
    "tab": "This browser has no room to remember your country: it is known until this tab is closed.",
    "page": "This browser does not remember your country: it is known until a page is closed or loaded anew.",
}
"""What the script says; `one` and `other` are the plural categories of Unicode, of which a language may need more."""


def country_box(lang: str = DEFAULT_LANGUAGE) -> html.Div:
    """Return the box without its field: Dash has no input with a role, so the script puts it in the first div."""
    words = {name: t(text, lang) for name, text in WORDS.items()}
    return html.Div(
        [
            html.Label(t("Your country", lang), htmlFor=FIELD, className="visually-hidden"),
            html.Div(className="country-entry", **attributes(data_field=FIELD)),
            html.Button(
                t("Clear", lang),
                type="button",
                className="country-clear",
                hidden=True,
                **attributes(aria_label=t("Clear your country", lang)),
            ),
            html.Div(
                [
                    html.P(role="status", className="visually-hidden"),
                    html.Ul(
                        id=LIST,
                        role="listbox",
                        className="country-list",
                        hidden=True,
                        **attributes(aria_label=t("Countries", lang)),
                    ),
                ],
                className="country-below",
            ),
        ],
        className="country-box",
        **attributes(
            data_index=local(ADDRESS),
            data_names=local(NAMES_ADDRESS),
            data_lang=lang,
            data_words=json.dumps(words, ensure_ascii=False),
        ),
    )
