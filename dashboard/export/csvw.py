"""What is known of a bundled file as CSV on the Web has it: metadata beside the file, by the W3C's vocabulary."""

from typing import Any

from dashboard.columns import COLUMNS
from dashboard.data.descriptor import ColumnEntry, DatasetEntry
from dashboard.messages import datasets, terms
from dashboard.messages.values import say
from dashboard.rendering import source_of

TYPES = {"integer": "integer", "number": "number", "string": "string", "year": "gYear", "boolean": "boolean"}
"""The types of a descriptor by the names of CSVW."""
ENDING = "-metadata.json"


def metadata(entry: DatasetEntry, lang: str) -> dict[str, Any]:
    """Return the metadata of a file, its words in a language; addresses are relative to the file's own."""
    licence = next((one.path for one in entry.licenses if one.path), "")
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": lang}],
        "url": entry.path,
        "dc:title": datasets.said(entry, "", lang),
        "dc:description": datasets.said(entry, "description", lang),
        "dc:source": source_of(entry.name, lang),
        **({"dc:license": {"@id": licence}} if licence else {}),
        "dialect": {"encoding": "utf-8", "header": True},
        "tableSchema": {
            "columns": [_column(entry, one, lang) for one in entry.columns],
            **({"primaryKey": list(entry.primary_key)} if entry.primary_key else {}),
        },
    }


def _column(entry: DatasetEntry, column: ColumnEntry, lang: str) -> dict[str, Any]:
    title = say(terms.column(column.name), lang) if column.name in COLUMNS else column.title
    return {
        "name": column.name,
        "titles": column.name,
        "dc:title": title,
        "dc:description": datasets.said(entry, f"column-{column.name}", lang),
        "datatype": TYPES.get(column.type, "string"),
        "required": column.required,
    }
