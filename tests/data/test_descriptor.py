import copy
import json

import pytest

from dashboard.data import checks, descriptor
from dashboard.data.descriptor import DataError
from tests.support import sampled


def read(directory):
    return descriptor.read(descriptor.content(directory))


def problems(directory):
    with pytest.raises(DataError) as told:
        read(directory)
    assert str(told.value) == "\n".join(told.value.problems)
    return list(told.value.problems)


def test_an_entry_says_all_that_readers_are_told(data_dir):
    entry = read(data_dir)["remittances"]
    assert (entry.title, entry.publisher, entry.accessed) == ("Remittances", "World Bank", "2026-11-21")
    assert entry.sources[0].path == "https://data.worldbank.org"
    assert entry.licenses[0].name == "CC-BY-4.0"
    assert entry.notes == ("Personal remittances.",)
    assert entry.primary_key == ("country", "year")
    assert entry.foreign_keys == (descriptor.ForeignKey(column="country", resource="countries", field="iso3"),)


def test_a_descriptor_may_begin_with_a_byte_order_mark(data_dir):
    before = read(data_dir)
    file = data_dir / descriptor.FILE_NAME
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert read(data_dir) == before


def test_a_primary_key_may_be_written_as_one_text_and_notes_left_out(data_dir):
    entry = read(data_dir)["countries"]
    assert entry.primary_key == ("iso3",)
    assert entry.notes == ()


def test_a_column_carries_its_constraints(data_dir):
    entries = read(data_dir)
    share = entries["remittances"].column("share_of_gdp")
    assert (share.type, share.required, share.minimum, share.maximum) == ("number", False, 0, 100)
    assert entries["countries"].column("iso3").pattern == "[A-Z]{3}"
    assert entries["countries"].column("income_group").enum == ("low", "high")


def test_a_column_without_words_of_its_own_takes_the_unit_of_the_field(data_dir):
    column = read(data_dir)["remittances"].column("remittances_received")
    assert (column.title, column.unit) == ("", "US dollars")


def test_asking_for_a_column_that_is_not_there_raises(data_dir):
    with pytest.raises(KeyError, match="gdp"):
        read(data_dir)["countries"].column("gdp")


def test_a_missing_file_is_told(tmp_path):
    assert problems(tmp_path) == [f"{tmp_path / 'datapackage.json'}: file is missing"]


def test_text_that_is_not_json_is_told_with_its_line(tmp_path):
    (tmp_path / "datapackage.json").write_text('{\n "name" "small"}')
    assert problems(tmp_path) == ["datapackage.json: is not JSON: Expecting ':' delimiter (line 2)"]


def test_another_encoding_is_told(tmp_path):
    (tmp_path / "datapackage.json").write_bytes('{"name": "é"}'.encode("latin-1"))
    assert problems(tmp_path) == ["datapackage.json: is not UTF-8"]


@pytest.mark.parametrize("content", ["[]", "{}", '{"resources": []}', '{"resources": {"name": "countries"}}'])
def test_a_package_without_datasets_is_told(tmp_path, content):
    (tmp_path / "datapackage.json").write_text(content)
    assert problems(tmp_path) == ['datapackage.json: "resources" is missing or is not a list of datasets']


def test_all_keys_that_are_lacking_are_told_at_once(data_dir, package, describe):
    countries, remittances = package["resources"]
    del countries["source_line"]
    countries["licenses"] = [{"title": "Free"}]
    remittances["edition"] = 2026
    remittances["schema"]["fields"][0]["type"] = "text"
    describe(package)
    assert problems(data_dir) == [
        'datapackage.json: countries: "source_line" is missing',
        'datapackage.json: countries: license: "name" is missing',
        'datapackage.json: remittances: "edition" is not of the right kind',
        'datapackage.json: remittances: country: type "text" is not one of string, integer, number, boolean, year',
    ]


def test_a_column_that_nobody_has_words_for_is_told(data_dir, package, describe):
    package["resources"][0]["schema"]["fields"][1] = {"name": "unheard_of", "type": "string"}
    describe(package)
    assert problems(data_dir) == [
        'datapackage.json: countries: unheard_of: "title" is missing',
        'datapackage.json: countries: unheard_of: "unit" is missing',
    ]


def test_keys_to_columns_and_datasets_that_do_not_exist_are_told(data_dir, package, describe):
    schema = package["resources"][1]["schema"]
    schema["primaryKey"] = ["country", "month"]
    schema["foreignKeys"] = [
        {"fields": "nation", "reference": {"resource": "nations", "fields": "iso3"}},
        {"fields": ["country", "year"], "reference": {"resource": "countries", "fields": ["iso3", "iso2"]}},
        {"fields": "country"},
        {"fields": "country", "reference": {"resource": "countries", "fields": "iso4"}},
        {"fields": "country", "reference": {"resource": "", "fields": "nation"}},
    ]
    describe(package)
    assert problems(data_dir) == [
        'datapackage.json: remittances: primaryKey: there is no column "month"',
        'datapackage.json: remittances: foreignKeys: there is no column "nation"',
        'datapackage.json: remittances: foreignKeys: there is no dataset "nations"',
        "datapackage.json: remittances: foreignKeys: each needs one column and one column of reference",
        'datapackage.json: remittances: foreignKeys: "reference" is missing',
        'datapackage.json: remittances: foreignKeys: there is no column "iso4" of reference',
        'datapackage.json: remittances: foreignKeys: there is no column "nation" of reference',
    ]


def test_constraints_that_cannot_be_used_are_told(data_dir, package, describe):
    fields = package["resources"][1]["schema"]["fields"]
    fields[0]["constraints"] = {"pattern": "["}
    fields[1]["constraints"] = {"minimum": "1990"}
    fields[2]["constraints"] = ["required"]
    describe(package)
    assert problems(data_dir) == [
        'datapackage.json: remittances: country: "pattern" cannot be used: unterminated character set at position 0',
        'datapackage.json: remittances: year: "minimum" is not of the right kind',
        'datapackage.json: remittances: remittances_received: "constraints" is not of the right kind',
    ]


def test_lists_of_something_else_and_doubles_are_told(data_dir, package, describe):
    package["resources"][0]["sources"] = ["World Bank"]
    package["resources"] += [package["resources"][1], "economy"]
    describe(package)
    assert problems(data_dir) == [
        "datapackage.json: remittances: is described more than once",
        'datapackage.json: countries: "sources" is not a list of records',
        "datapackage.json: dataset 4 is not a record",
    ]


def test_names_that_are_no_text_are_told(data_dir, package, describe):
    package["resources"][0]["name"] = ["countries"]
    package["resources"][1]["schema"]["fields"][0]["name"] = {"en": "country"}
    package["resources"][1]["schema"]["primaryKey"] = True
    describe(package)
    assert problems(data_dir) == [
        "datapackage.json: ['countries']: \"name\" is not of the right kind",
        "datapackage.json: remittances: {'en': 'country'}: \"name\" is not of the right kind",
        'datapackage.json: remittances: "primaryKey" is missing',
        'datapackage.json: remittances: foreignKeys: there is no column "country"',
        'datapackage.json: remittances: foreignKeys: there is no dataset "countries"',
    ]


@pytest.mark.parametrize(
    "path", ["../remittances.csv", "/etc/passwd", "old/remittances.csv", "old\\remittances.csv", ".."]
)
def test_a_file_elsewhere_is_told(data_dir, package, describe, path):
    package["resources"][1]["path"] = path
    describe(package)
    assert problems(data_dir) == [
        f'datapackage.json: remittances: path "{path}" is not the name of a file beside datapackage.json'
    ]


def test_a_size_or_a_hash_that_cannot_be_used_is_told(data_dir, package, describe):
    package["resources"][0]["bytes"] = "91"
    package["resources"][1]["hash"] = "crc32:1f"
    describe(package)
    assert problems(data_dir) == [
        'datapackage.json: countries: "bytes" is not of the right kind',
        'datapackage.json: remittances: hash "crc32:1f" is of none of md5, sha1, sha256, sha512',
    ]


def test_a_folder_that_is_none_is_told(data_dir):
    for folder in (data_dir / "nowhere", data_dir / "countries.csv"):
        assert problems(folder) == [f"{folder}: is not a folder"]


def test_the_descriptor_may_not_be_a_folder(tmp_path):
    (tmp_path / "datapackage.json").mkdir()
    assert problems(tmp_path) == [f"{tmp_path / 'datapackage.json'}: cannot be read (Is a directory)"]


def test_nesting_without_end_is_told(tmp_path):
    (tmp_path / "datapackage.json").write_text("[" * 100_000)
    assert problems(tmp_path) == ["datapackage.json: is not JSON that can be read: it is nested too deep"]


WRONG = (..., None, True, 0, -1, 1.5, "", "x", [], [None], ["x"], [[]], {}, {"x": "x"}, [{}])


def nodes(value, path=()):
    """Yield the way to every value within JSON."""
    yield path
    for key, part in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from nodes(part, (*path, key))


def spoilt(package, path, value):
    """Return the JSON with another value at a place, or without it."""
    whole = copy.deepcopy({"": package})
    parent = whole
    for key in ("", *path)[:-1]:
        parent = parent[key]
    last = ("", *path)[-1]
    if value is ...:
        parent.pop(last)
    else:
        parent[last] = value
    return whole.get("")


@pytest.mark.parametrize("value", sampled(4, list(WRONG)))
def test_nothing_written_anywhere_in_a_descriptor_is_more_than_a_data_error(data_dir, package, seal, value):
    package["resources"][1]["left_out"] = [{"rows": 3, "what": "groups"}]
    package["resources"][1]["schema"]["fields"][3]["description"] = "Of the economy."
    seal()
    whole = json.dumps(package)
    for path in nodes(json.loads(whole)):
        described = json.dumps(spoilt(json.loads(whole), path, value)).encode()
        (data_dir / "datapackage.json").write_bytes(described)
        assert isinstance(checks.all_faults(data_dir), list), path
