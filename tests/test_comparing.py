"""A map beside itself for a second year or sex: exact differences, what is missing, and what the two controls say."""

from dataclasses import replace

import pandas as pd
import plotly.graph_objects as go
import pytest

from dashboard.comparing import comparable
from dashboard.components.choices import year_options
from dashboard.rendering import render
from dashboard.selections import read_selection, write_query
from dashboard.space import Space
from dashboard.view import Chart, Control, find_chart
from dashboard.views import VIEWS
from tests.support import worded

YEAR: Control[int] = Control(
    name="year",
    label=worded("Year"),
    options=lambda: year_options((1990, 2000, 2024)),
    default=lambda: "2024",
    number=True,
)
STOCKS = {
    1990: [("Nepal", 10, "NPL"), ("Qatar", 70, "QAT"), ("Namibia", 5, "NAM")],
    2000: [("Nepal", 20, "NPL")],
    2024: [("Nepal", 40, "NPL"), ("Qatar", 50, "QAT"), ("Kenya", 7, "KEN"), ("Namibia", 5, "NAM")],
}


def rows(*, year: int, lang: str) -> pd.DataFrame:
    return pd.DataFrame(STOCKS[year], columns=["name", "migrant_stock", "country"]).assign(year=year)


ONE = Chart(
    id="a-map",
    title=worded("Migrants in { $year }"),
    subtitle=worded("Persons"),
    datasets=("migrant_stock",),
    controls=(YEAR,),
    rows=rows,
    figure=lambda found, selection, space: go.Figure(),
    facts=lambda found, selection: {"count": len(found)},
    headline=worded("{ $count } countries"),
    summary=worded("A sentence"),
    measure=lambda selection: "migrant_stock",
)
CHART = comparable(ONE, YEAR)


def chosen(**query: str):
    selection, problems = read_selection(CHART.controls, query)
    assert not problems
    return selection


def found(name: str, **query: str):
    chart = find_chart(VIEWS, name)[1]
    selection, problems = read_selection(chart.controls, query)
    assert not problems
    return render(chart, selection, Space(1200, 440))


@pytest.mark.parametrize("query", [{}, {"with": "2024"}, {"shown": "difference"}])
def test_with_nothing_beside_it_a_map_is_as_before(query):
    assert CHART.rows(**chosen(**query))["migrant_stock"].tolist() == [40, 50, 7, 5]
    assert render(CHART, chosen(**query)).headline == "4 countries"


def test_both_have_the_rows_of_both_each_with_its_year():
    both = CHART.rows(**chosen(**{"with": "1990"}))
    assert both["year"].tolist() == [2024] * 4 + [1990] * 3
    assert both["migrant_stock"].tolist() == [40, 50, 7, 5, 10, 70, 5]


def test_a_difference_is_that_of_areas_with_a_figure_for_both():
    rows = CHART.rows(**chosen(**{"with": "1990", "shown": "difference"}))
    told = rows.astype(object).where(rows.notna(), None)
    columns = ["name", "difference_persons", "migrant_stock", "year", "compared_with", "country"]
    assert list(told) == columns
    assert told.to_numpy().tolist() == [
        ["Nepal", 30.0, 40.0, 2024, "1990", "NPL"],
        ["Namibia", 0.0, 5.0, 2024, "1990", "NAM"],
        ["Qatar", -20.0, 50.0, 2024, "1990", "QAT"],
        ["Kenya", None, 7.0, 2024, "1990", "KEN"],
    ]


def test_the_words_are_about_the_pair():
    rendered = render(CHART, chosen(**{"with": "1990", "shown": "difference"}))
    assert rendered.title == "Migrants in 2024"
    assert rendered.subtitle == "Persons, minus 1990"
    assert rendered.headline == "Migrants in 2024: higher for 2024 than for 1990 in 1 of 3 countries and areas"
    assert rendered.summary == (
        "Countries and areas with a figure for both: 3; higher for 2024 than for 1990: 1; lower: 1. "
        "Largest difference upwards: Nepal (+30). Largest difference downwards: Qatar (−20)."
    )
    assert "Areas without a figure for one of the two" in rendered.notes[0]
    assert render(CHART, chosen(**{"with": "1990"})).subtitle == "Persons, beside 1990"


def test_figures_of_different_kinds_have_no_difference():
    def of_kinds(*, year: int, lang: str) -> pd.DataFrame:
        kind = ["place_of_birth", "citizenship" if year == 1990 else "place_of_birth"]
        return rows(year=year, lang=lang).head(2).assign(migrant_basis=kind)

    chart = comparable(replace(ONE, rows=of_kinds), YEAR)
    differences = chart.rows(**chosen(**{"with": "1990", "shown": "difference"}))
    assert differences["difference_persons"].isna().tolist() == [False, True]


def test_the_choice_stands_in_the_address():
    selection = chosen(**{"with": "1990", "shown": "difference"})
    assert write_query(selection, CHART.controls) == "with=1990&shown=difference"
    assert read_selection(CHART.controls, {"with": "1789"})[1]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("distribution-map", "1990"),
        ("remittances-map", "2000"),
        ("feminisation-map", "1990"),
        ("sectors-map", "female"),
        ("corridors-partners", "2000"),
    ],
)
def test_two_maps_share_a_legend_and_a_scale(name, other):
    figure = found(name, **{"with": other}).figure
    shapes = [trace for trace in figure["data"] if trace["type"] == "choropleth" and len(trace["colorscale"]) > 2]
    on = {trace.get("geo", "geo"): trace for trace in shapes}
    assert set(on) == {"geo", "geo2"}
    assert on["geo"]["colorscale"] == on["geo2"]["colorscale"]
    assert [on["geo"][end] for end in ("zmin", "zmax")] == [on["geo2"][end] for end in ("zmin", "zmax")]
    entries = [trace["name"] for trace in figure["data"] if trace.get("showlegend")]
    assert len(entries) == len(set(entries))
    assert len(figure["layout"]["annotations"]) == 2


def test_migrants_of_2024_less_those_of_1990():
    rows = found("distribution-map", **{"with": "1990", "shown": "difference"}).rows.set_index("country")
    now = found("distribution-map").rows.set_index("country")["migrant_stock"]
    then = found("distribution-map", year="1990").rows.set_index("country")["migrant_stock"]
    assert rows.loc["USA", "difference_persons"] == now["USA"] - then["USA"] == 52_375_047 - 23_266_147
    assert rows.loc["RUS", "difference_persons"] == now["RUS"] - then["RUS"] < 0


def test_workers_of_one_edition_have_no_second_year():
    rendered = found("distribution-map", measure="workers", **{"with": "1990"})
    assert rendered.rows.equals(found("distribution-map", measure="workers").rows)


def test_the_map_of_a_difference_has_as_many_classes_on_both_sides():
    figure = found("distribution-map", **{"with": "1990", "shown": "difference"}).figure
    entries = [trace["name"] for trace in figure["data"] if trace.get("showlegend")]
    assert entries == [
        "Less: 5 million and over",
        "Less: 500,000 to 5 million",
        "Less: 50,000 to 500,000",
        "About the same (Under 50,000)",
        "More: 50,000 to 500,000",
        "More: 500,000 to 5 million",
        "More: 5 million and over",
        "No data",
    ]


@pytest.mark.parametrize(
    ("lang", "years", "sexes"),
    [
        ("ar", "الرقم أعلى في عام 2024 منه في عام 1990", "رقم النساء أعلى من رقم الرجال"),
        ("zh", "2024年数字高于1990年", "女性的数字高于男性"),
        ("en", "higher for 2024 than for 1990", "higher for women than for men"),
        ("fr", "valeur plus élevée en 2024 qu’en 1990", "valeur plus élevée pour les femmes que pour les hommes"),
        ("es", "valor más alto en 2024 que en 1990", "valor más alto para las mujeres que para los hombres"),
        ("ru", "показатель в 2024 году выше, чем в 1990 году", "показатель для женщин выше, чем для мужчин"),
    ],
)
def test_a_year_is_said_as_a_year_and_a_sex_by_its_name(lang, years, sexes):
    assert years in found("feminisation-map", year="2024", lang=lang, **{"with": "1990"}).headline
    assert sexes in found("sectors-map", csex="female", lang=lang, **{"with": "male"}).headline


def test_those_of_unknown_origin_are_no_area_that_is_compared():
    chosen = {"centre": "AUT", "direction": "immigrants", "year": "2005", "with": "1995", "shown": "difference"}
    rendered = found("corridors-partners", **chosen)
    rows = rendered.rows[rendered.rows["difference_persons"].notna()].set_index("country")["difference_persons"]
    assert "OTH" in rows.index
    up, known = int((rows.drop("OTH") > 0).sum()), len(rows) - 1
    what = "Where immigrants in Austria come from, 2005"
    assert rendered.headline == f"{what}: higher for 2005 than for 1995 in {up} of {known} countries and areas"
    assert "OTH" not in rendered.summary


@pytest.mark.parametrize(("centre", "counted"), [("GHA", "43 of 43"), ("PHL", "6 of 9"), ("DEU", "26 of 26")])
def test_unknown_origin_is_no_country(centre, counted):
    rendered = found(
        "corridors-partners", centre=centre, direction="immigrants", **{"with": "1990", "shown": "difference"}
    )
    assert rendered.headline.endswith(f", 2024: higher for 2024 than for 1990 in {counted} countries and areas")
    assert "OTH" in set(rendered.rows["country"])


def test_sexes_are_said_within_a_sentence():
    rendered = found("sectors-map", csex="female", **{"with": "male", "shown": "difference"})
    what = "Share of employed migrant women in industry, by country"
    assert rendered.headline == f"{what}: higher for women than for men in 1 of 60 countries and areas"
    assert rendered.summary == (
        "Countries and areas with a figure for both: 60; higher for women than for men: 1; lower: 59. "
        "Largest difference upwards: Cambodia (+4.2 percentage points). "
        "Largest difference downwards: Qatar (−43.0 percentage points)."
    )


@pytest.mark.parametrize(
    ("name", "query", "headline"),
    [
        (
            "distribution-map",
            {"with": "1990"},
            "International migrants by country or area: "
            "higher for 2024 than for 1990 in 177 of 233 countries and areas",
        ),
        (
            "remittances-map",
            {"with": "2000"},
            "Remittances received by country, 2024 (share of GDP): "
            "higher for 2024 than for 2000 in 90 of 131 countries and areas",
        ),
        (
            "distribution-map",
            {"with": "1990", "country": "GHA"},
            "Ghana: +367,435, 2024 minus 1990. International migrants by country or area",
        ),
        (
            "remittances-map",
            {"with": "2000", "measure": "usd", "country": "GHA"},
            "Ghana: US$ +3.0 billion, 2024 minus 2000. Remittances received by country, 2024",
        ),
        (
            "sectors-map",
            {"with": "male", "csex": "female", "country": "VAT"},
            "The Holy See: no figure for both women and men. Share of employed migrant women in industry, by country",
        ),
    ],
)
def test_the_headline_says_what_is_compared(name, query, headline):
    assert found(name, shown="difference", **query).headline == headline


def test_a_rise_has_its_sign_in_words_and_hovers():
    rendered = found("distribution-map", **{"with": "1990", "shown": "difference"})
    assert "United States of America (+29.1 million)" in rendered.summary
    assert "(−3.9 million)" in rendered.summary
    texts = [text for trace in rendered.figure["data"] for text in trace.get("hovertext") or trace.get("text") or []]
    assert any("+29.1 million" in text for text in texts)


def test_nobody_of_a_sex_is_a_figure_that_is_compared():
    chosen = {"centre": "GHA", "sex": "female", "with": "1990", "shown": "difference"}
    rows = found("corridors-partners", **chosen).rows.set_index("country")
    assert not (found("corridors-partners", centre="GHA", sex="female").rows["migrant_stock"] == 0).any()
    zeros = rows[rows["migrant_stock"] == 0]
    assert len(zeros)
    assert zeros["difference_persons"].notna().any()
