"""In which branches migrants work where most people from a country or area live; no table tells by origin."""

from dataclasses import dataclass
from functools import lru_cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import sectors_by_country
from dashboard.data import areas
from dashboard.definitions.frames import employment, stock_years
from dashboard.figures import bars
from dashboard.messages.terms import categories
from dashboard.messages.values import Listing, Message, Place, Share, Year, say
from dashboard.space import Space
from dashboard.terms import BROAD_SECTORS
from dashboard.view import Chart, Selection, Subject
from dashboard.views.country import facts, frames, parts
from dashboard.views.country.choices import SUBJECT, open_profile

MOST = 10
COLUMNS = ["destination", "sector", "share_in_branch", "employed", "year", "migrant_basis", "status"]
NOBODY = Message("country-branches-nobody")
NOT_IN_TABLE = Message("sectors-status.not-in-table")


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchFacts:
    """In how many of the largest destinations the branches of migrants are known, and those of the first of them."""

    shown: int
    known: int
    place: Place | None
    """The largest destination with figures; None where there is none."""
    year: Year | None
    basis: str | None
    branch: Message | None
    """The largest branch there: "in services"; and its share."""
    share: Share | None
    branches: Listing | None
    """The share of each branch there, the largest first."""
    missing: Listing | None
    """The destinations without figures."""
    partners_year: Year
    state: Place | None


@lru_cache(maxsize=64)
def _branches(destination: str) -> pd.DataFrame:
    """Return the shares of employed migrants in the broad branches of one country, missing where there is no figure."""
    rows = sectors_by_country.country_branches(employment(), country=destination, sex="both")
    rows = rows[(rows["group"] == "migrants") & rows["sector"].isin(BROAD_SECTORS)]
    if rows.empty:
        rows = pd.DataFrame({"sector": list(BROAD_SECTORS)})
    return rows.assign(destination=destination).reindex(columns=COLUMNS)


def rows(*, country: str, lang: str) -> pd.DataFrame:
    """Return the broad branches of employed migrants, of every origin, in each of the ten destinations where most
    people from a country or area live, the largest first: `name`, `sector`, `share_in_branch` (per cent), `employed`
    (persons), `year`, `migrant_basis`, `status`, `destination`.
    """
    places = _destinations(country)
    found = pd.concat([_branches(code) for code in places]) if places else pd.DataFrame(columns=COLUMNS)
    names, missing = areas.names(lang), found["share_in_branch"].isna()
    found = found.assign(
        name=[names[code] for code in found["destination"]],
        status=missing.map({True: say(NOT_IN_TABLE, lang), False: ""}).to_numpy(),
    )
    return found.reset_index(drop=True)[["name", *COLUMNS[1:], "destination"]]


def _destinations(country: str) -> list[str]:
    """Return where most people from a country or area live, the largest first."""
    return list(frames.partners(country, year=stock_years()[-1], of="origin")["partner"].head(MOST))


def figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar a destination, parted by branch; the year of its figures stands with its name."""
    lang = selection.lang
    if rows.empty:
        return facts.nothing(NOBODY, selection, space=space)
    named = zip(rows["destination"], rows["name"], rows["year"], strict=True)
    labels = [
        name if pd.isna(year) else say(Message("sectors-ranking-bar", place=Place(code), year=Year(int(year))), lang)
        for code, name, year in named
    ]
    return bars.grouped(
        rows.assign(name=labels),
        value="share_in_branch",
        category="name",
        group="sector",
        colours=theme.SECTOR_COLOURS,
        words=categories("sector"),
        stacked=True,
        lang=lang,
        space=space,
    )


def branch_facts(rows: pd.DataFrame, selection: Selection) -> BranchFacts:
    """Return the largest destination with figures, its branches, and which destinations have none."""
    places = list(dict.fromkeys(rows["destination"]))
    given = rows.dropna(subset=["share_in_branch"])
    first = given[given["destination"] == given["destination"].iloc[0]] if len(given) else given
    first = first.sort_values("share_in_branch", ascending=False, kind="stable")
    shares = list(zip(first["sector"], first["share_in_branch"], strict=True))
    without = [code for code in places if code not in set(given["destination"])]
    return BranchFacts(
        shown=len(places),
        known=len(places) - len(without),
        place=Place(first["destination"].iloc[0]) if shares else None,
        year=Year(int(first["year"].iloc[0])) if shares else None,
        basis=str(first["migrant_basis"].iloc[0]) if shares else None,
        branch=Message("sectors-branch.in", sector=shares[0][0]) if shares else None,
        share=Share(shares[0][1]) if shares else None,
        branches=Listing.of(
            Message("sectors-branch-share", sector=sector, share=Share(share), mark=None) for sector, share in shares
        ),
        missing=Listing.of(Place(code) for code in without),
        partners_year=Year(stock_years()[-1]),
        state=parts.state(SUBJECT.of(selection)),
    )


CHART = Chart(
    id="country-branches",
    title=Message("country-branches-title"),
    subtitle=Message("country-branches-subtitle"),
    datasets=("migrant_employment", "corridors"),
    controls=(SUBJECT,),
    rows=rows,
    subject=Subject(control=SUBJECT.name, of=SUBJECT.of),
    figure=figure,
    facts=branch_facts,
    headline=Message("country-branches-headline"),
    summary=lambda told: (
        (Message("country-branches-largest"), Message("country-branches-missing"), Message("country-not-counted"))
        if told.shown
        else (NOBODY,)
    ),
    notes=(Message("country-branches-every-origin"), Message("sectors-kinds"), Message("country-branches-latest")),
    click=(SUBJECT.name, open_profile),
)
