"""Women among employed migrants and employed non-migrants, by country (ILOSTAT)."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import ranking
from dashboard.analysis.sectors_by_country import SMALL_UNDER
from dashboard.components.choices import BASIS, COUNTRY, with_own
from dashboard.data import areas, catalogue
from dashboard.figures import dots, empty
from dashboard.i18n import t
from dashboard.view import Chart, Selection
from dashboard.views.feminisation.choices import COUNTRIES, employed
from dashboard.views.feminisation.stock import chosen_shares, own_share

COLUMNS = [
    "name",
    "country",
    "year",
    "migrant_basis",
    "share_female_migrants",
    "share_female_nationals",
    "employed",
    "status",
    "note",
]
NONE_BY_SEX = "No country gives women and men for this kind of migrants."


def employed_rows(*, basis: str, countries: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return one row a country, its latest year, the chosen and the reader's, then most women among migrants first."""
    rows = employed(basis)
    notes = catalogue.frame("migrant_employment_notes").set_index("country")["note"]
    rows = rows.assign(name=rows["country"].map(areas.names(lang)), note=rows["country"].map(notes))
    first = rows["country"].isin(with_own(countries, country))
    rows = pd.concat([rows[first], rows[~first]], ignore_index=True)
    return rows[COLUMNS]


def employed_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return a point a country: above the diagonal, women are a larger part of migrants than of non-migrants."""
    lang = selection.lang
    if rows.empty:
        return empty.message(t(NONE_BY_SEX, lang), lang=lang)
    return dots.scatter(
        rows,
        x="share_female_nationals",
        y="share_female_migrants",
        label="name",
        key="country",
        lang=lang,
        diagonal=True,
        selected=with_own(selection.several("countries"), selection.text("country")),
        colours=theme.SEX_COLOURS["female"],
        mark="year",
        zero=False,
        height=520,
    )


def employed_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return in how many countries women are a larger part of employed migrants than of the others."""
    larger, count = _larger(rows)
    if not count:
        return t(NONE_BY_SEX, selection.lang)
    message = {
        "place_of_birth": "Women are a larger part of employed migrants than of the native-born in {larger} of the "
        "{count} countries",
        "citizenship": "Women are a larger part of employed migrants than of nationals in {larger} of the "
        "{count} countries",
    }[selection.text("basis")]
    return t(message, selection.lang, larger=larger or t("none", selection.lang), count=count)


def employed_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return how many countries lie above the line of equality, the extremes, and the chosen countries."""
    lang = selection.lang
    larger, count = _larger(rows)
    if not count:
        return t(NONE_BY_SEX, lang)
    text = t(
        "Women are a larger part of employed migrants than of employed non-migrants in {larger} of the {count} "
        "countries shown.",
        lang,
        larger=larger or t("none", lang),
        count=count,
    )
    of_women: dict[str, str] = {"value": "share_female_migrants", "absent": t("not available here", lang)}
    told = chosen_shares(rows, selection, **of_women)
    chosen = t("Chosen, among employed migrants: {told}.", lang, told=told) if told else ""
    return " ".join(
        part for part in (text, _extremes(rows, lang), own_share(rows, selection, **of_women), chosen) if part
    )


def _extremes(rows: pd.DataFrame, lang: str) -> str:
    """Return the lowest and the highest share among migrants, of figures that can be ranked; nothing where there are
    fewer than two.
    """
    last = int(rows["year"].max())
    comparable = ranking.in_ranked_years(rows["year"], last=last) & ~rows["country"].isin(_small_samples())
    ranked = ranking.ordered(rows[comparable & (rows["employed"] >= SMALL_UNDER)], value="share_female_migrants")
    if len(ranked) < 2:
        return ""
    high, low = ranked.iloc[0], ranked.iloc[-1]
    return t(
        "Among migrants their share runs from {lowest} in {low} ({low_year}) to {highest} in {high} ({high_year}), "
        "small samples and figures before {since} left aside.",
        lang,
        low=areas.in_sentence(low["name"], lang),
        low_year=low["year"],
        lowest=formats.per_cent(low["share_female_migrants"], lang=lang),
        high=areas.in_sentence(high["name"], lang),
        high_year=high["year"],
        highest=formats.per_cent(high["share_female_migrants"], lang=lang),
        since=last - ranking.RANKED_YEARS + 1,
    )


def _small_samples() -> set[str]:
    notes = catalogue.frame("migrant_employment_notes")
    return set(notes.loc[notes["small_sample"], "country"])


def employed_title(selection: Selection) -> str:
    """Return the title with the two groups that are compared."""
    titles = {
        "place_of_birth": "Women among the employed, born abroad and native-born",
        "citizenship": "Women among the employed, foreign citizens and nationals",
    }
    return t(titles[selection.text("basis")], selection.lang)


def _larger(rows: pd.DataFrame) -> tuple[int, int]:
    """Return in how many countries the share among migrants is the larger, and how many give both shares."""
    both = rows.dropna(subset=["share_female_migrants", "share_female_nationals"])
    return int((both["share_female_migrants"] > both["share_female_nationals"]).sum()), len(both)


EMPLOYED = Chart(
    id="feminisation-employed",
    title=employed_title,
    subtitle="Women per 100 employed persons, by country, latest year; the axes do not start at zero",
    datasets=("migrant_employment",),
    controls=(BASIS, COUNTRIES, COUNTRY),
    rows=employed_rows,
    figure=employed_figure,
    summary=employed_summary,
    headline=employed_headline,
    notes=(
        "Above the line women are a larger part of migrants than of non-migrants. Countries differ in year and survey; "
        "cautions by country stand in the table.",
        "A country that is not shown has no figures by sex or is not available here: that does not mean that it has no "
        "migrants. Those born abroad and foreign citizens are never shown together.",
    ),
)
