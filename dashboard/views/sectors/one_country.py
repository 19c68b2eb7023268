"""One country: the branches of employed migrants beside those of everybody employed, and their share in each."""

from collections.abc import Iterator
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import sectors_by_country
from dashboard.components.choices import COUNTRY, marked
from dashboard.figures import bars, empty
from dashboard.messages import remarks
from dashboard.messages.terms import category
from dashboard.messages.values import Listing, Message, Place, Share, Year, known, say
from dashboard.space import Space
from dashboard.terms import BROAD_SECTORS
from dashboard.view import Chart, Selection, Subject
from dashboard.views.sectors import facts, frames
from dashboard.views.sectors.choices import COUNTRY_SEX, HOST, host_of, shown_host

BRANCH_COLUMNS = ["sector", "group", "share_in_branch", "employed", "year", "migrant_basis", "value_kind", "status"]
WEIGHT_COLUMNS = ["sector", "share_of_employed", "migrants_in_branch", "year", "migrant_basis", "value_kind", "status"]
LEAST_UNCLASSIFIED = 0.5
"""Per cent of migrants without a branch from which they are said: below, the others add to the whole all the same."""
WHOLE = 100
NEARLY_WHOLE = 99.5


def _rows_of(selection: Selection) -> pd.DataFrame:
    return frames.branches(shown_host(selection), COUNTRY_SEX.of(selection))


def _about(selection: Selection) -> dict[str, Any]:
    """Return the country, the year of its figures and who counts as a migrant in it, as messages take them; year and
    basis are None where the table does not give the chosen sex.
    """
    rows, place = _rows_of(selection), Place(shown_host(selection))
    if rows.empty:
        return {"place": place, "year": None, "basis": None}
    return {"place": place, "year": Year(rows["year"].iloc[0]), "basis": rows["migrant_basis"].iloc[0]}


def _no_sex(selection: Selection, space: Space) -> go.Figure:
    return empty.message(say(NO_SEX.over(_about(selection)), selection.lang), lang=selection.lang, space=space)


def branch_rows(*, host: str, csex: str, country: str, lang: str) -> pd.DataFrame:
    """Return the branches of a country, migrants beside all employed (`frames.branches`)."""
    rows = frames.branches(host_of(host, country), csex)
    return facts.in_words(rows.loc[rows["sector"] != "total", BRANCH_COLUMNS].reset_index(drop=True), lang)


def branch_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bars of migrants and of all employed, where there are any."""
    lang = selection.lang
    if rows.empty:
        return _no_sex(selection, space=space)
    shown = pd.concat([facts.given(rows, "migrants"), facts.given(rows, "all_employed")]).sort_index()
    migrants = Message("sectors-country-migrants", csex=COUNTRY_SEX.of(selection), **_about(selection))
    return bars.grouped(
        facts.bars(shown, lang),
        value="share_in_branch",
        category="sector",
        group="group",
        colours={"migrants": theme.MIGRANT_COLOURS["migrants"], "all_employed": theme.MIGRANT_COLOURS["non_migrants"]},
        words={"migrants": migrants, "all_employed": category("group", "all_employed")},
        period=int(rows["year"].iloc[0]),
        lang=lang,
        space=space,
    )


def branch_facts(_rows: pd.DataFrame, selection: Selection) -> facts.Branches:
    """Return the shares in the broad branches, and the branch where migrants most outweigh all employed or, where these
    are not given, their largest.
    """
    rows = _rows_of(selection)
    mine, others = _broad(rows, "migrants"), _broad(rows, "all_employed")
    shares, beside = (part.set_index("sector")["share_in_branch"] for part in (mine, others))
    sector = None if rows.empty else (shares if others.empty else shares - beside).idxmax()
    unclassified = _unclassified(rows)
    return facts.Branches(
        **_about(selection),
        sector=sector,
        share=known(shares.get(sector), Share),
        others=known(beside.get(sector), Share),
        branches=facts.shares(mine),
        other_branches=facts.shares(others),
        compared=not facts.given(rows, "all_employed").empty,
        gaps=facts.gaps(mine),
        unclassified=known(unclassified, Share) if unclassified >= LEAST_UNCLASSIFIED else None,
        among=bool(shares.isna().any() and unclassified + shares.sum() >= NEARLY_WHOLE),
        uneven=tuple(_uneven(selection)),
        notes=tuple(_notes(selection)),
    )


def _broad(rows: pd.DataFrame, group: str) -> pd.DataFrame:
    return facts.given(rows, group)[lambda mine: mine["sector"].isin(BROAD_SECTORS)]


def _unclassified(rows: pd.DataFrame) -> float:
    """Return the share of migrants whose branch is not classified, NaN where the table does not give it."""
    mine = rows[rows["group"] == "migrants"].set_index("sector")["share_in_branch"]
    return float(mine.get("not_classified", float("nan")))


def _uneven(selection: Selection) -> Iterator[Message]:
    """Yield a sentence for migrants, and for all employed, whose branches do not add up to the whole in the source."""
    for group in ("migrants", "all_employed"):
        found = sectors_by_country.added_up(_rows_of(selection), group=group)
        if abs(found - WHOLE) > sectors_by_country.UNEVEN:
            yield Message("sectors-uneven", group=group, share=Share(found))


def _notes(selection: Selection) -> Iterator[Message]:
    """Yield what must be known of the country's figures, then what holds for figures of their kind."""
    rows, host = _rows_of(selection), shown_host(selection)
    sectors = set(rows["sector"])
    if not HOST.of(selection) and marked(selection) not in ((), (host,)):
        yield Message("sectors-stands-in", own=Place(COUNTRY.of(selection)), place=Place(host))
    if remark := frames.notes().get(host):
        yield Message("sectors-remark", place=Place(host), remark=remarks.message(remark) or remark)
    yield from _uneven(selection)
    if "not_classified" in sectors:
        yield Message("sectors-unclassified-counted")
    if (rows["value_kind"] == sectors_by_country.STAND_IN).any():
        yield Message("sectors-all-employed-derived")
    if "non_market_services" in sectors:
        yield Message("sectors-in-households")


NO_SEX = Message("sectors-no-sex")
TOLD = (
    Message("sectors-country-branches"),
    Message("sectors-country-gaps"),
    Message("sectors-country-unclassified"),
    Message("sectors-country-others"),
)
SUBJECT = Subject(control=HOST.name, of=shown_host)
BRANCHES = Chart(
    id="sectors-country",
    title=Message("sectors-country-title"),
    subtitle=Message("sectors-country-subtitle"),
    datasets=("migrant_employment",),
    controls=(HOST, COUNTRY_SEX, COUNTRY),
    rows=branch_rows,
    subject=SUBJECT,
    figure=branch_figure,
    facts=branch_facts,
    headline=Message("sectors-country-headline"),
    summary=lambda told: (*TOLD, *told.uneven) if told.year else (NO_SEX,),
    notes=lambda told: told.notes,
)


def weight_rows(*, host: str, csex: str, country: str, lang: str) -> pd.DataFrame:
    """Return the share of migrants among all employed in each branch of a country, and why it has none."""
    return facts.in_words(_weights(frames.branches(host_of(host, country), csex)), lang)


def _weights(rows: pd.DataFrame) -> pd.DataFrame:
    mine, everybody = rows[rows["group"] == "migrants"], rows[rows["group"] == "all_employed"]
    why = (everybody["employed"] == 0).map({True: sectors_by_country.NOBODY, False: sectors_by_country.NOT_IN_TABLE})
    status = mine["status"].where(mine["share_of_employed"].notna(), why.to_numpy())
    return mine.assign(migrants_in_branch=mine["employed"], status=status)[WEIGHT_COLUMNS].reset_index(drop=True)


def weight_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar a branch, in its colour, all branches first."""
    lang = selection.lang
    if rows.empty:
        return _no_sex(selection, space=space)
    if rows["share_of_employed"].isna().all():
        return empty.message(say(Message("sectors-weight-nothing"), lang), lang=lang, space=space)
    return bars.ranking(
        facts.bars(rows, lang),
        value="share_of_employed",
        label="sector",
        colours=[theme.SECTOR_COLOURS[sector] for sector in rows["sector"]],
        period=int(rows["year"].iloc[0]),
        lang=lang,
        space=space,
    )


def weight_facts(rows: pd.DataFrame, selection: Selection) -> facts.Branches:
    """Return the share in all branches, and in each broad one, of which the highest stands out."""
    shares = rows.set_index("sector")["share_of_employed"]
    broad = shares.reindex(list(BROAD_SECTORS)).dropna()
    highest: dict[str, Any] = {} if broad.empty else {"sector": str(broad.idxmax()), "highest": Share(broad.max())}
    return facts.Branches(
        **_about(selection),
        share=known(shares.get("total"), Share),
        **highest,
        branches=Listing.of(
            Message("sectors-branch-share", sector=str(sector), share=Share(share), mark=None)
            for sector, share in broad.items()
        ),
        notes=tuple(_notes(selection)),
    )


WEIGHT = Chart(
    id="sectors-weight",
    title=Message("sectors-weight-title"),
    subtitle=Message("sectors-weight-subtitle"),
    datasets=("migrant_employment",),
    controls=(HOST, COUNTRY_SEX, COUNTRY),
    rows=weight_rows,
    subject=SUBJECT,
    figure=weight_figure,
    facts=weight_facts,
    headline=Message("sectors-weight-headline"),
    summary=lambda told: (Message("sectors-weight-shares") if told.year else NO_SEX,),
    notes=lambda told: told.notes,
)
