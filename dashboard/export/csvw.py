"""What is known of a file as CSV on the Web has it: metadata beside the file, by the W3C's vocabulary."""

from typing import Any

from dashboard.columns import COLUMNS
from dashboard.data import catalogue
from dashboard.data.descriptor import ColumnEntry, DatasetEntry
from dashboard.export.filing import Filed
from dashboard.export.wording import licences
from dashboard.messages import datasets, terms
from dashboard.messages.values import say
from dashboard.rendering import source_of

TYPES = {"integer": "integer", "number": "number", "string": "string", "year": "gYear", "boolean": "boolean"}
"""The types of a descriptor by the names of CSVW."""
KINDS = {"text": "string", "year": "gYear"}
"""The same of the patterns of columns that charts have; all others are of numbers."""
ENDING = "-metadata.json"
MEDIA = "application/csvm+json"


def beside(address: str) -> str:
    """Return the header `Link` of a file, which names its metadata; `address` is that of these, from the file's own."""
    return f'<{address}>; rel="describedby"; type="{MEDIA}"'


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


def metadata_of_rows(filed: Filed, address: str) -> dict[str, Any]:
    """Return the metadata of the rows of selections, whose file has this address from the metadata's own."""
    licence = [one.path for name in filed.datasets for one in catalogue.entry(name).licenses if one.path]
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": filed.lang}],
        "url": address,
        "dc:title": filed.title,
        "dc:description": " ".join([filed.subtitle, filed.selection, filed.summary, *filed.notes]).strip(),
        "dc:source": filed.source,
        "dc:rights": licences(filed.datasets, filed.lang),
        **({"dc:license": {"@id": licence[0]}} if len(set(licence)) == 1 else {}),
        "dialect": {"encoding": "utf-8", "header": True, "commentPrefix": "#"},
        "tableSchema": {"columns": [_of_head(name, head) for name, head in filed.heads.items()]},
    }


def _of_head(name: str, head: str) -> dict[str, Any]:
    known = COLUMNS.get(name)
    kind = KINDS.get(known.pattern, "number") if known else "string"
    return {"name": name, "titles": name, "dc:title": head, "datatype": kind}


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
