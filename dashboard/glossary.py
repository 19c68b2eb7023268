"""Words of the field, each with a short definition and whose definition it is: the messages of `glossary.ftl`."""

import re
from dataclasses import dataclass

from dashboard.languages import DEFAULT
from dashboard.messages import bundles
from dashboard.messages.values import Message, say

PAGE = "glossary"
WITHOUT_SPACES = ("zh",)
"""Languages that set no spaces between words."""

DATASETS = {
    "branch-of-activity": "migrant_employment",
    "corridor": "corridors",
    "cost-of-sending": "remittance_costs",
    "income-group": "income_groups",
    "international-migrant": "migrant_stock",
    "labour-outflow": "labour_outflows",
    "migrant-domestic-worker": "migrant_workers",
    "migrant-stock": "migrant_stock",
    "migrant-worker": "migrant_workers",
    "not-available-here": "migrant_workers",
    "not-in-this-table": "migrant_employment",
    "origin-and-destination": "migrant_stock",
    "remittances-paid": "remittances_paid",
    "remittances-received": "remittances_received",
    "share-of-the-labour-force": "migrant_workers",
    "subregion": "countries",
    "working-age": "migrant_workers",
}
"""The bundled data that follow a definition, by the word."""


@dataclass(frozen=True, slots=True)
class Term:
    """One word of the field."""

    key: str

    @property
    def word(self) -> Message:
        """The word."""
        return Message(f"{PAGE}-{self.key}")

    @property
    def definition(self) -> Message:
        """What it means, in one sentence or a few."""
        return Message(f"{self.word.id}.definition")

    @property
    def source(self) -> Message:
        """Whose definition it is."""
        return Message(f"{self.word.id}.source")

    @property
    def dataset(self) -> str:
        """The name of the bundled data that follow it; empty where none do."""
        return DATASETS.get(self.key, "")

    def is_in(self, text: str, lang: str) -> bool:
        """Return whether a text uses the word, in one of the forms in which a language has it."""
        forms = (re.escape(form.strip()) for form in say(Message(f"{self.word.id}.forms"), lang).split(";"))
        edge = "" if lang in WITHOUT_SPACES else r"\b"
        return re.search(f"{edge}({'|'.join(forms)}){edge}", text, re.IGNORECASE) is not None


def terms(lang: str = DEFAULT) -> tuple[Term, ...]:
    """Return every word in the order of the alphabet of a language, in which its message file has them."""
    ids = bundles.ids(PAGE, lang) or bundles.ids(PAGE, DEFAULT)
    return tuple(Term(id_.removeprefix(f"{PAGE}-")) for id_ in ids)
