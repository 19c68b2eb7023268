"""The box in the head of every page into which readers type their country, or anything else that they seek;
`assets/country.js` makes it work.
"""

from dash import html

from dashboard.addresses import local
from dashboard.components.attributes import attributes
from dashboard.components.country_index import ADDRESS, NAMES_ADDRESS
from dashboard.components.search_index import ADDRESS as SEARCH_ADDRESS
from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.messages.values import Message, say

FIELD = "country-field"
LIST = "country-list"


def country_box(lang: str = DEFAULT_LANGUAGE) -> html.Div:
    """Return the box without its field: Dash has no input with a role, so the script puts it in the first div."""
    return html.Div(
        [
            html.Label(say(Message("shell-country"), lang), htmlFor=FIELD, className="visually-hidden"),
            html.Div(className="country-entry", **attributes(data_field=FIELD)),
            html.Button(
                say(Message("shell-country-clear"), lang),
                type="button",
                className="country-clear",
                hidden=True,
                **attributes(aria_label=say(Message("shell-country-clear-label"), lang)),
            ),
            html.Div(
                [
                    html.P(role="status", className="visually-hidden"),
                    html.Div(
                        id=LIST,
                        role="listbox",
                        className="country-list",
                        hidden=True,
                        **attributes(aria_label=say(Message("shell-countries"), lang)),
                    ),
                ],
                className="country-below",
            ),
        ],
        className="country-box",
        **attributes(
            data_index=local(ADDRESS),
            data_names=local(NAMES_ADDRESS),
            data_search=SEARCH_ADDRESS,
            data_lang=lang,
        ),
    )
