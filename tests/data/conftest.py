"""A small data directory: two areas and what they receive, faultless until a test spoils it."""

import copy
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dashboard import config
from dashboard.data import catalogue

WORDS = {
    "edition": "2026",
    "publisher": "World Bank",
    "source_line": "World Bank, 2026",
    "sources": [{"title": "World Development Indicators", "path": "https://data.worldbank.org"}],
    "licenses": [{"name": "CC-BY-4.0", "title": "Creative Commons Attribution 4.0", "path": "https://example.org"}],
    "accessed": "2026-11-21",
    "coverage": "Two areas",
}

COUNTRIES = {
    "name": "countries",
    "path": "countries.csv",
    "title": "Countries and areas",
    "description": "One row an area.",
    **WORDS,
    "schema": {
        "fields": [
            {"name": "iso3", "type": "string", "constraints": {"required": True, "pattern": "[A-Z]{3}"}},
            {"name": "iso2", "type": "string", "title": "ISO 3166 alpha-2", "unit": "code"},
            {"name": "ldc", "type": "boolean", "title": "Least developed", "unit": "text"},
            {"name": "income_group", "type": "string", "constraints": {"enum": ["low", "high"]}},
        ],
        "primaryKey": "iso3",
    },
}

REMITTANCES = {
    "name": "remittances",
    "path": "remittances.csv",
    "title": "Remittances",
    "description": "What an economy receives.",
    **WORDS,
    "notes": ["Personal remittances."],
    "schema": {
        "fields": [
            {"name": "country", "type": "string", "constraints": {"required": True}},
            {"name": "year", "type": "integer", "constraints": {"required": True, "minimum": 1990, "maximum": 2030}},
            {"name": "remittances_received", "type": "integer", "constraints": {"minimum": 0}},
            {"name": "share_of_gdp", "type": "number", "constraints": {"minimum": 0, "maximum": 100}},
        ],
        "primaryKey": ["country", "year"],
        "foreignKeys": [{"fields": "country", "reference": {"resource": "countries", "fields": "iso3"}}],
    },
}

COUNTRIES_CSV = "iso3,iso2,ldc,income_group\nNAM,NA,false,\nNPL,NP,true,low\n"

REMITTANCES_CSV = "country,year,remittances_received,share_of_gdp\nNAM,2020,100,0.5\nNPL,2020,,\nNPL,2021,300,24.5\n"


@pytest.fixture
def package() -> dict[str, Any]:
    return {"name": "small", "resources": copy.deepcopy([COUNTRIES, REMITTANCES])}


@pytest.fixture
def describe(tmp_path: Path) -> Callable[[Any], None]:
    def write(package: Any) -> None:
        (tmp_path / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")

    return write


@pytest.fixture
def seal(data_dir: Path, package: dict[str, Any], describe: Callable[[Any], None]) -> Callable[[], None]:
    """Describe the files of the folder with their sizes and hashes."""

    def write() -> None:
        for resource in package["resources"]:
            content = (data_dir / resource["path"]).read_bytes()
            resource |= {"bytes": len(content), "hash": f"sha256:{hashlib.sha256(content).hexdigest()}"}
        describe(package)

    return write


@pytest.fixture
def data_dir(tmp_path: Path, package: dict[str, Any], describe: Callable[[Any], None], monkeypatch) -> Path:
    describe(package)
    (tmp_path / "countries.csv").write_text(COUNTRIES_CSV, encoding="utf-8")
    (tmp_path / "remittances.csv").write_text(REMITTANCES_CSV, encoding="utf-8")
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    config.settings.cache_clear()
    catalogue.clear()
    yield tmp_path
    monkeypatch.undo()
    config.settings.cache_clear()
    catalogue.clear()
