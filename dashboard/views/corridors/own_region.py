"""Migrants who live in the region in which they were born: of all born there, or of all who live there."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.components.choices import COUNTRY
from dashboard.definitions.frames import stock_years
from dashboard.figures import dots, lines
from dashboard.i18n import t
from dashboard.view import Chart, Selection
from dashboard.views.corridors import own_region_words as words
from dashboard.views.corridors.choices import BASIS, LEVEL, SEX
from dashboard.views.corridors.own_region_shares import REGION, UN_DESA, from_data, own_area, quoted, shares


def rows(*, level: str, basis: str, sex: str, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (marked only)
    """Return every area and year with its share and what it is of; then what the paper of 2018 states."""
    found = shares(level, basis, sex).assign(document=UN_DESA)
    if level == REGION and sex == "both":
        found = pd.concat([found, quoted()], ignore_index=True)
    found = found.assign(area=[t(area, lang) for area in found["area"]], sex=sex)
    columns = ["area", "year", "share", "migrant_stock_within", "migrant_stock", "share_known_origin", "sex"]
    return found[[*columns, "document"]]


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return a line a region with the paper's points, or the first and last share of each subregion."""
    ours, lang = from_data(found), selection.lang
    own = own_area(selection)
    bold = (own,) if own else ()
    if selection["level"] != REGION:
        return _first_and_last(ours, bold, lang)
    names = ours["area"].unique().tolist()
    return lines.trend(
        ours,
        value="share",
        series="area",
        lang=lang,
        colours={t(area, lang): colour for area, colour in theme.UN_REGION_COLOURS.items()},
        highlight=names,
        selected=bold,
        points=[_point(row, lang) for row in found[found["document"] != UN_DESA].to_dict("records")],
        height=500,
    )


def _point(row: dict[str, object], lang: str) -> tuple[float, float, str]:
    share = float(str(row["share"]))
    text = t("Paper, {area}: {share}", lang, area=row["area"], share=formats.number(share, lang=lang))
    return float(str(row["year"])), share, text


def _first_and_last(ours: pd.DataFrame, bold: tuple[str, ...], lang: str) -> go.Figure:
    """Return the share of each area in the first and in the last year, the highest last share on top."""
    first, last = stock_years()[0], stock_years()[-1]
    return dots.dumbbell(
        words.latest(ours),
        start="share_before",
        end="share",
        label="area",
        lang=lang,
        words=(str(first), str(last)),
        selected=bold,
    )


OWN_REGION = Chart(
    id="corridors-own-region",
    title=words.title,
    subtitle=words.subtitle,
    datasets=words.datasets,
    controls=(BASIS, LEVEL, SEX, COUNTRY),
    rows=rows,
    figure=figure,
    summary=words.summary,
    headline=words.headline,
    notes=words.notes,
)
