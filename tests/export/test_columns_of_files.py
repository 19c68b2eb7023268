"""The one order and the heads of columns, in the files of every chart."""

import csv
import io
from dataclasses import replace
from itertools import combinations, pairwise

import openpyxl
import pandas as pd
import pytest

from dashboard import formats
from dashboard.columns import CODES, COLUMNS, in_order
from dashboard.data import areas
from dashboard.export.filing import placed
from dashboard.export.gathering import CHOSEN, TOP, filed
from dashboard.export.table import csv_text
from dashboard.export.workbook import workbook
from dashboard.rendering import render
from dashboard.view import find_chart
from dashboard.views import VIEWS
from tests.export.conftest import LINK
from tests.support import CHARTS, amounts, sampled, selections, some

ROLES = ("key", "measure", "mark")
EVERY = [pytest.param(one.values[1], id=one.id) for one in CHARTS]  # noqa: PD011  (no frame)


UNIT_IN_TITLE = {
    "ranked": "Areas with a figure",
    "employed": "Employed persons",
    "persons": "Persons",
    "corridors": "Corridors",
    "reporting": "Economies with a figure",
    "reporting_both": "Economies with a figure and GDP",
    "with_gdp": "Economies with GDP",
    "economies": "Economies in the group",
    "agreements": "Agreements",
    "agreements_named": "Agreements that papers name",
    "pairs": "Pairs of countries",
    "partners": "Partner countries",
    "texts": "Texts that were coded",
    "services": "Services surveyed",
    "statements": "Statements",
    "rows_changed": "Rows changed",
    "rows_added": "Rows added",
    "rows_revised": "Rows revised",
    "rows_gone": "Rows gone",
    "practices": "Practices",
    "practices_named": "Practices that name the country",
    "practices_own": "Practices of the reader’s country",
    "practices_other": "Practices of others",
}
SUBJECTS = ("centre", "host", "origin")
"""Keys that name the one country that a chart is about, besides that of profiles."""


def of(chart, query):
    return filed(VIEWS, chart.id, query, root="http://example.org")


def several(control):
    """Return two values of a key that a file tells apart, as they stand in an address."""
    texts = [text for text in control.texts() if text]
    chosen = [texts[0], texts[-1]] if texts else []
    return list(dict.fromkeys(chosen))


def csv_head(rendered):
    first = replace(rendered, rows=rendered.rows.head(1))
    return next(csv.reader(io.StringIO(csv_text(first, link=LINK, comments=False))))


def excel_head(rendered):
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(rendered, link=LINK)), read_only=True)["Data"]
    return [str(value) for value in next(sheet.iter_rows(values_only=True))]


@pytest.mark.slow
@pytest.mark.parametrize("count", amounts(4, 25))
@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_keys_stand_before_measures_and_measures_before_marks(view, chart, count):
    for selection in some(chart, count):
        rendered = render(chart, selection)
        if rendered.rows.empty:
            continue
        head = csv_head(rendered)
        assert set(head) == set(placed(chart, selection, rendered.rows).columns)
        roles = [ROLES.index(COLUMNS[column].role) for column in head]
        assert roles == sorted(roles), head
        for name in set(CODES) & set(head):
            assert head[head.index(name) + 1] in CODES[name], head


@pytest.mark.slow
@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_every_head_of_a_sheet_is_its_own_and_says_the_unit(view, chart):
    rendered = render(chart, next(selections(chart)))
    columns, heads = csv_head(rendered), excel_head(rendered)
    assert heads == [formats.heading(column) for column in columns]
    assert len(set(heads)) == len(heads)
    for column, head in zip(columns, heads, strict=True):
        entry = COLUMNS[column]
        measured = entry.role == "measure" and column != "rank" and column not in UNIT_IN_TITLE
        assert head.endswith(f"({entry.unit})") == measured, head
        assert head.endswith("(ISO code)") == entry.is_code


@pytest.mark.slow
@pytest.mark.parametrize("chart", sampled(40, EVERY))
def test_several_values_of_a_key_have_the_columns_of_one(chart):
    """What the rows say of a key they say for one value too; what they do not say stands before them, words first."""
    for control in chart.controls:
        chosen = several(control)
        # The number of bars of a picture is no key of a file: `top` there counts rows.
        if len(chosen) < 2 or control.name == TOP:
            continue
        single = [list(of(chart, {control.name: [text]}).heads) for text in chosen]
        head = list(of(chart, {control.name: chosen}).heads)
        own = [column for column in head if column.startswith(CHOSEN)]
        assert head == [*own, *in_order(set().union(*single))], control.name
        assert own in ([], [f"chosen_{control.name}"], [f"chosen_{control.name}_label", f"chosen_{control.name}"])
        roles = [ROLES.index(COLUMNS[column].role) for column in head[len(own) :]]
        assert roles == sorted(roles)
        for name in set(CODES) & set(head):
            assert head[head.index(name) + 1] in CODES[name], head


@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_a_file_about_one_country_says_which_in_a_column(view, chart):
    """Two countries whose files differ are told apart by the columns that both files have."""
    for control in chart.controls:
        if control.many or not {"IDN", "PHL"} <= set(control.texts()) or control.name not in ("country", *SUBJECTS):
            continue
        first, second = (pd.concat(list(of(chart, {control.name: [text]}).parts())) for text in ("IDN", "PHL"))
        keys = [column for column in first if COLUMNS[column].role == "key"]
        measures = [column for column in first if COLUMNS[column].role == "measure" and column != "rank"]
        alike = [set(rows[[*keys, *measures]].astype(str).itertuples(index=False)) for rows in (first, second)]
        of_first, of_second = ({row[: len(keys)] for row in alike[at] - alike[1 - at]} for at in (0, 1))
        assert not of_first & of_second, control.name


@pytest.mark.parametrize(
    ("chart", "key", "codes", "columns"),
    [
        ("country-stock", "country", "NPL|PHL", ["year", "name", "country"]),
        ("country-income", "country", "NPL|PHL", ["year", "income_group", "name", "country"]),
        (
            "country-memberships",
            "country",
            "NPL|PHL",
            ["since", "until", "community_name", "community", "kind", "role", "name", "country"],
        ),
        ("country-origins", "country", "NPL|PHL", ["year", "name", "country", "origin_name", "origin"]),
        ("country-destinations", "country", "NPL|PHL", ["year", "name", "country", "destination_name", "destination"]),
        (
            "country-costs-to",
            "country",
            "GHA|PHL",
            ["quarter", "name", "country", "origin_name", "origin", "rank", "cost_of_sending"],
        ),
        (
            "country-costs-from",
            "country",
            "DEU|GHA",
            ["quarter", "name", "country", "destination_name", "destination", "rank", "cost_of_sending"],
        ),
        ("corridors-partners", "centre", "NPL|PHL", ["year", "centre_name", "centre", "name", "country", "direction"]),
        ("corridors-country", "centre", "NPL|PHL", ["year", "centre_name", "centre", "name", "country", "direction"]),
        ("corridors-money-country", "centre", "NPL|PHL", ["year", "centre_name", "centre", "name", "country"]),
        ("sectors-country", "host", "MYS|QAT", ["year", "group", "name", "country", "sector"]),
        ("sectors-weight", "host", "MYS|QAT", ["year", "name", "country", "sector"]),
        (
            "feminisation-destinations",
            "origin",
            "IDN|PHL",
            ["year", "origin_name", "origin", "destination_name", "destination"],
        ),
    ],
)
def test_the_subject_of_a_chart_is_its_name_and_code_among_the_keys(chart, key, codes, columns):
    _, found = find_chart(VIEWS, chart)
    two = of(found, {key: [codes]})
    assert list(two.heads)[: len(columns)] == columns
    code = {"centre": "centre", "origin": "origin"}.get(key, "country")
    rows = pd.concat(list(two.parts()))
    # The code stands in a column of its own, beside the name by which readers know it.
    assert set(rows[code]) <= set(codes.split("|"))
    one = of(found, {key: codes.split("|")[:1]})
    assert list(one.heads)[: len(columns)] == columns
    rows = pd.concat(list(one.parts()))
    name = columns[columns.index(code) - 1]
    expected = codes.split("|")[0]
    assert rows[[name, code]].drop_duplicates().to_numpy().tolist() == [[areas.names("en")[expected], expected]]


def test_a_file_of_several_without_any_row_has_its_heads():
    _, found = find_chart(VIEWS, "country-costs-from")
    none = of(found, {"country": ["AFG|ZWE"]})
    assert (list(none.heads), list(none.parts())) == (list(of(found, {"country": ["GHA"]}).heads), [])


def test_any_two_columns_stand_in_the_same_order_everywhere():
    orders = set()
    for _, chart in (parameter.values for parameter in CHARTS):  # noqa: PD011  (no frame)
        orders.update(combinations(csv_head(render(chart, next(selections(chart)))), 2))
    assert {(second, first) for first, second in orders}.isdisjoint(orders)


def test_no_two_columns_have_one_head():
    heads = [formats.heading(column) for column in COLUMNS]
    # Of raw data alone: pairs of countries, which no chart has in one table with another country.
    twice = {head for head in heads if heads.count(head) > 1}
    assert twice == {formats.heading("country")} == {formats.heading("country_a")}


@pytest.mark.parametrize(
    ("column", "head"),
    [
        ("name", "Country or area"),
        ("country", "Country or area (ISO code)"),
        ("origin", "Country or area of origin (ISO code)"),
        ("migrant_stock", "International migrants (persons)"),
        ("remittances_received", "Remittances received (US dollars)"),
        ("share_female", "Share of women (per cent)"),
        ("change_points", "Change (percentage points)"),
        ("year", "Year"),
        ("rank", "Rank"),
    ],
)
def test_heads_say_what_a_column_is_in_which_unit(column, head):
    assert formats.heading(column) == head


def test_a_unit_that_the_title_names_is_not_said_again():
    measured = {name: entry for name, entry in COLUMNS.items() if entry.role == "measure" and name != "rank"}
    heads = {name: formats.heading(name) for name in measured}
    assert {name: head for name, head in heads.items() if not head.endswith(")")} == UNIT_IN_TITLE
    assert heads["economies_former"] == "Former States and areas among them (economies)"
    assert heads["members"] == "Members (countries)"


def test_columns_are_put_into_the_order_of_their_records():
    assert in_order(["note", "migrant_stock", "rank", "destination", "sex", "name", "year"]) == [
        "year",
        "name",
        "destination",
        "sex",
        "rank",
        "migrant_stock",
        "note",
    ]
    roles = [ROLES.index(column.role) for column in COLUMNS.values()]
    assert all(first <= second for first, second in pairwise(roles))
