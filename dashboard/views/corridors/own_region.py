"""Migrants who live in the region in which they were born: of all born there, or of all who live there."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import corridors as analysis
from dashboard.analysis.corridors import DESTINATION, ORIGIN
from dashboard.components.choices import COUNTRY
from dashboard.data import areas
from dashboard.definitions import quoted
from dashboard.definitions.frames import corridors, stock_years
from dashboard.figures import dots, lines
from dashboard.messages import numbers
from dashboard.messages.rows import each, of_row, one_decimal
from dashboard.messages.values import Listing, Message, Number, Place, Share, Year, say, write
from dashboard.selections import values
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.corridors import facts
from dashboard.views.corridors.choices import BASIS, LEVEL, SEX

REGION = "region"
SEVERAL = 3
"""Of many subregions, so many of the highest and of the lowest are told."""
AGREES = 2.0
"""Percentage points within which a quoted share is close to the data, which have been revised since."""
QUOTED = {"C006": "Africa", "C007": "Asia", "C008": "Latin America and the Caribbean"}
"""The statements of the paper of 2018 on shares within a region, and the region of each."""
UN_DESA = "UN DESA, International Migrant Stock 2024"


@cache
def _shares(level: str, basis: str, sex: str) -> pd.DataFrame:
    """Return the shares of every region or subregion of the UN and year, as `analysis.own_region_share` gives them."""
    listed = areas.areas().sort_values(level, kind="stable")
    groups = dict(zip(listed["country"], listed[level], strict=True))
    return analysis.own_region_share(corridors(), groups=groups, basis=basis, sex=sex)


@cache
def _quoted() -> pd.DataFrame:
    """Return the shares that the paper of 2018 states: `area`, `year`, `share` (per cent), `document`."""
    found = quoted.shares(*QUOTED)
    return found.assign(area=found["claim_id"].map(QUOTED))[["area", "year", "share", "document"]]


def rows(*, level: str, basis: str, sex: str, **_marked: Any) -> pd.DataFrame:
    """Return every area and year with its share and what it is of; then what the paper of 2018 states."""
    found = _shares(level, basis, sex).assign(document=UN_DESA)
    if level == REGION and sex == "both":
        found = pd.concat([found, _quoted()], ignore_index=True)
    columns = ["area", "year", "share", "migrant_stock_within", "migrant_stock", "share_known_origin", "sex"]
    return found.assign(sex=sex)[[*columns, "document"]]


def from_data(found: pd.DataFrame) -> pd.DataFrame:
    """Return the rows that are not the paper's."""
    return found[found["document"] == UN_DESA]


def _own(selection: Selection) -> list[str]:
    """Return the region or subregion of the reader's country; none where no country is chosen."""
    listed = areas.areas()
    return listed.loc[listed["country"] == COUNTRY.of(selection), LEVEL.of(selection)].tolist()


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a line a region with the paper's points, or the first and last share of each subregion."""
    ours, lang = from_data(found), selection.lang
    names = {area: write(Place(area), lang) for area in ours["area"].unique()}
    if LEVEL.of(selection) != REGION:
        return dots.dumbbell(
            _latest(found).assign(name=lambda last: last["area"].map(names)),
            start="share_before",
            end="share",
            label="name",
            key="area",
            lang=lang,
            words=(str(stock_years()[0]), str(stock_years()[-1])),
            selected=_own(selection),
            space=space,
        )
    return lines.trend(
        ours,
        value="share",
        series="area",
        lang=lang,
        colours=theme.UN_REGION_COLOURS,
        words=names,
        highlight=list(names),
        selected=_own(selection),
        points=[_point(row, lang) for row in found[found["document"] != UN_DESA].to_dict("records")],
        space=space,
    )


def _point(row: dict[Any, Any], lang: str) -> tuple[float, float, str]:
    said = Message("corridors-own-region-point", place=Place(row["area"]), share=Number(row["share"]))
    return row["year"], row["share"], say(said, lang)


def _latest(found: pd.DataFrame) -> pd.DataFrame:
    """Return the areas in the last year, the highest `share` first, with that of the first year as `share_before`."""
    ours = from_data(found)
    before = ours[ours["year"] == stock_years()[0]].set_index("area")["share"]
    last = ours[(ours["year"] == stock_years()[-1]) & ours["share"].notna()]
    last = last.sort_values("share", ascending=False, kind="stable")
    return last.assign(share_before=last["area"].map(before))


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRegionFacts:
    """How many live where they were born, in the last year and in the first."""

    first: Year
    last: Year
    own: Place | None
    """The region or subregion of the reader's country."""
    lead: Message | None
    now: Share | None
    before: Share | None
    highest: Place
    high: Share
    lowest: Place
    low: Number
    parts: Listing | None
    paper: Message | None
    known: Share
    """The share whose origin is known, of all migrants or of those in the area where it is smallest."""
    least: Place


def own_region_facts(found: pd.DataFrame, selection: Selection) -> OwnRegionFacts:
    """Return the shares of the areas, the highest and the lowest, how the paper's figures fit, and what is left out."""
    ranked = _latest(found)
    own, top, bottom = ranked[ranked["area"].isin(_own(selection))], ranked.iloc[0], ranked.iloc[-1]
    chosen = ranked
    if len(ranked) > 2 * SEVERAL:
        chosen = pd.concat([ranked.head(SEVERAL), own, ranked.tail(SEVERAL)]).drop_duplicates("area")
    least = ranked.loc[ranked["share_known_origin"].idxmin()]
    first, last = Year(stock_years()[0]), Year(stock_years()[-1])
    mine = of_row(own.iloc[0] if len(own) else None, own="area", now=("share", _whole), before=("share_before", _whole))
    return OwnRegionFacts(
        first=first,
        last=last,
        **mine,
        lead=_lead(selection, first=first, last=last, **mine) if len(own) else None,
        **of_row(top, highest="area", high=("share", _whole)),
        **of_row(bottom, lowest="area", low=("share", Number)),
        parts=each(
            chosen,
            Message("corridors-own-region-share"),
            place="area",
            now=("share", Share),
            before=("share_before", one_decimal),
        ),
        paper=_beside_paper() if _stated(selection) else None,
        **of_row(least, known=("share_known_origin", Share), least="area"),
    )


def _lead(selection: Selection, **told: Any) -> Message:
    """Return the finding about a region or subregion as that about the reader's country."""
    finding = Message("corridors-own-region-headline", **told, **values((BASIS, LEVEL, SEX), selection))
    return Message("shared-own-group", place=Place(COUNTRY.of(selection)), finding=finding)


def _stated(selection: Selection) -> bool:
    """Return whether the paper states shares beside those of the selection."""
    return LEVEL.of(selection) == REGION and SEX.of(selection) == "both"


def _whole(share: float) -> Share:
    return Share(share, decimals=0)


@cache
def _beside_paper() -> Message:
    """Return the shares that the paper of 2018 states, and on which basis each agrees with the data of its year."""
    stated = _quoted()
    for basis in (ORIGIN, DESTINATION):
        ours = _shares(REGION, basis, "both").rename(columns={"share": basis})
        stated = stated.merge(ours[["area", "year", basis]], on=["area", "year"], how="left")
    parts = Listing.of((_verdict(row) for row in stated.to_dict("records")), "semicolon")
    return Message("corridors-own-region-paper", at=Year(stated["year"].iloc[0]), parts=parts)


def _verdict(row: dict[Any, Any]) -> Message:
    """Return on which basis a quoted share agrees with the data; where on neither, what it is close to."""
    share, outside = row["share"], 100 - row[ORIGIN]
    nearest = min((ORIGIN, DESTINATION), key=lambda basis: abs(row[basis] - share))
    verdict = "near-outside" if abs(outside - share) <= AGREES else "neither"
    if abs(row[nearest] - share) <= AGREES:
        # The same, where the share of the data rounded as the paper rounds is the quoted one.
        same = numbers.number(row[nearest]) == numbers.number(share)
        verdict = f"{'matches' if same else 'near'}-{nearest}"
    return Message(
        "corridors-own-region-verdict",
        verdict=verdict,
        place=Place(row["area"]),
        quoted=Number(share),
        origin=one_decimal(row[ORIGIN]),
        destination=one_decimal(row[DESTINATION]),
        outside=one_decimal(outside),
    )


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the bilateral stock, and the paper's figures where they are shown."""
    return ("corridors", quoted.STATEMENTS) if _stated(selection) else ("corridors",)


OWN_REGION = Chart(
    id="corridors-own-region",
    title=Message("corridors-own-region-title"),
    subtitle=Message("corridors-own-region-subtitle"),
    datasets=datasets,
    controls=(BASIS, LEVEL, SEX, COUNTRY),
    rows=rows,
    figure=figure,
    facts=own_region_facts,
    headline=Message("corridors-own-region-headline"),
    lead=lambda told: told.lead,
    summary=Message("corridors-own-region-shares"),
    notes=lambda facts_: (
        facts_.paper,
        Message("corridors-own-region-coverage"),
        facts.borders(stock_years()[0]),
        Message("corridors-own-region-areas"),
    ),
)
