"""The table below a chart: what stands in it, as HTML that is asked for."""

import pandas as pd
import pytest
from flask import Flask

from dashboard.components import table
from dashboard.components.look import Look, Seen
from dashboard.components.markup import markup
from dashboard.export import answers
from dashboard.views import VIEWS


@pytest.fixture(scope="module")
def client():
    server = Flask(__name__)
    table.serve(server, VIEWS)
    answers.serve(server)
    return server.test_client()


def found(client, name: str, **query: str) -> dict[str, str]:
    return client.get(f"/tables/{name}.json", query_string=query).get_json()


def test_a_cell_without_a_figure_says_so():
    rows = pd.DataFrame({"country": ["NPL", "NAM"], "migrant_stock": [7.0, None]})
    shown = markup(
        table.table(
            Seen(rows.head(0), rows, 2, 1, 1),
            ["country", "migrant_stock"],
            value="migrant_stock",
            asked=Look(),
            caption="Caption",
            lang="en",
        )
    )
    assert '<th class="text" scope="row">Namibia</th><td class="number value">no data</td>' in shown
    assert '<th class="text" scope="row">Nepal</th><td class="number value">7</td>' in shown


def test_a_table_opens_with_the_rows_of_the_picture_and_offers_all(client):
    whole = found(client, "corridors-money", open="1")["corridors-money-table"]
    assert whole.count("<tr") == 1 + 20
    assert "All 10,227 rows" in whole
    assert 'type="search"' in whole


def test_a_page_of_ten_thousand_rows_is_a_hundred(client):
    parts = found(client, "corridors-money", rows="all", page="103")
    assert parts["corridors-money-rows"].count("<tr") == 1 + 27
    assert "Page 103 of 103" in parts["corridors-money-rows"]
    assert parts["corridors-money-count"] == ""
    assert found(client, "corridors-money", rows="all")["corridors-money-rows"].count("<tr") == 1 + 100


def test_rows_of_the_chart_are_not_said_to_be_the_first(client):
    """Beside the twenty first rows stands the reader's country, which has rank 79."""
    parts = found(client, "distribution-ranking", country="GHA")
    assert parts["distribution-ranking-count"] == "Rows of the chart: 21 of 233."
    rows = parts["distribution-ranking-rows"]
    assert '<td class="number value">532,286</td><td class="number">79</td>' in rows


def test_all_rows_are_sorted_before_they_are_parted_into_pages(client):
    asked = {"rows": "all", "sort": "share_of_population"}
    rows = found(client, "distribution-ranking", **asked)["distribution-ranking-rows"].partition("<tbody>")[2]
    assert [one.split(">")[1].split("<")[0] for one in rows.split('scope="row"')[1:4]] == [
        "Cuba",
        "Philippines",
        "China",
    ]


def test_a_search_says_how_many_rows_it_has_found(client):
    parts = found(client, "distribution-ranking", find="united")
    assert parts["distribution-ranking-count"] == "5 of 233 rows have these words."
    assert found(client, "distribution-ranking", find="zzz")["distribution-ranking-count"] == "No row has these words."


def test_the_reader_s_country_is_marked_in_words(client):
    rows = found(client, "distribution-ranking", country="NPL", rows="all")["distribution-ranking-rows"]
    first = rows.partition("<tbody>")[2].partition("</tr>")[0]
    assert first.startswith('<tr class="own"><th class="text" scope="row">Nepal (your country)</th>')
    assert "470,719" in first


def test_the_heading_says_the_order_and_the_figure_asked_for_stands_second(client):
    rows = found(client, "distribution-ranking", show="population", sort="-share_of_population")[
        "distribution-ranking-rows"
    ]
    head = rows.partition("</thead>")[0].split("<th ")[1:]
    assert "Share of the population" in head[1]
    assert 'aria-sort="descending"' in head[1]
    assert [one for one in head if 'aria-sort="none"' not in one] == [head[1]]


def test_an_unknown_chart_is_not_found(client):
    assert client.get("/tables/nothing.json").status_code == 404


def test_words_of_a_reader_are_escaped(client):
    whole = found(client, "corridors-money", open="1", find='"><script>')["corridors-money-table"]
    assert "<script" not in whole
