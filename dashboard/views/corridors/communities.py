"""Migrants within communities of countries: from within, or staying within, by community in one year."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.analysis import communities as analysis
from dashboard.analysis.corridors import DESTINATION, ORIGIN
from dashboard.components.choices import COUNTRY, marked, toggle
from dashboard.data import areas
from dashboard.definitions import communities
from dashboard.definitions.communities import Community
from dashboard.definitions.community_words import date_words, not_yet_notes
from dashboard.definitions.frames import corridors
from dashboard.figures import bars
from dashboard.i18n import listing, sentence_case, t
from dashboard.view import Chart, Selection
from dashboard.views.corridors.choices import BASIS, SEX, YEAR
from dashboard.views.corridors.communities_words import (
    BY_WHICH,
    COMMUNITY,
    DATASETS,
    MEMBERS,
    OF_YEAR,
    OVERLAP,
    counted,
    coverage_note,
    described,
    measure_words,
    members_notes,
    the,
    who,
)
from dashboard.views.corridors.wording import borders_note

RULE, NO_RULE = "Rule on movement of persons named", "None named"
"""How bars are filled: whether the list names what was agreed on the movement of persons."""
NAMED = 3
RULES = (
    "What is said of movement is the short label of the list: what was agreed, not whether it is in force or how it is "
    "applied."
)
GROUPING = "CIS: the grouping of the UN Economic Commission for Europe, not a statement of current membership."


def ranking_rows(
    *,
    year: int,
    sex: str,
    basis: str,
    members: str,
    community: tuple[str, ...],  # noqa: ARG001  (chosen communities are bold, and change no row)
    country: str,  # noqa: ARG001  (those of the reader's country are told)
    lang: str,
) -> pd.DataFrame:
    """Return every community in `year` by the share from within, or staying within, highest first."""
    of_year = corridors()[corridors()["year"] == year]
    countries = counted([one.key for one in communities.every()], members=members, years=[year])
    rows = analysis.ranked(analysis.shares(of_year, members=countries, basis=basis, sex=sex))
    rows = described(rows, countries, lang=lang).assign(sex=sex)
    columns = ["rank", "community_name", "share", "migrant_stock_within", "migrant_stock", "share_known_origin"]
    return rows[[*columns, "members", "mobility_regime", "as_of", "year", "sex", "community"]]


def ranking_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the bars, filled by whether a rule on movement is named; the chosen communities are bold."""
    lang = selection.lang
    by_code = {one.code: one for one in communities.every()}
    found = [by_code[code] for code in rows["community"]]
    labelled = rows.assign(
        community_name=[t(one.short, lang) for one in found],
        community=[one.key for one in found],
        kind=[RULE if one.mobility_regime else NO_RULE for one in found],
        note=[_beside(row, one, selection) for row, one in zip(rows.to_dict("records"), found, strict=True)],
    )
    return bars.ranking(
        labelled,
        value="share",
        label="community_name",
        key="community",
        lang=lang,
        selected=selection.several("community"),
        mark="kind",
        order=(RULE, NO_RULE),
        period=selection.text("year"),
    )


def _beside(row: dict[str, float], community: Community, selection: Selection) -> str:
    """Return what a hover adds to a share: of how many, name, rule on movement, how many members, as of when."""
    lang = selection.lang
    of_year = selection["members"] == OF_YEAR
    as_of = selection.text("year") if of_year else date_words(community.as_of, lang) if community.as_of else ""
    words = "{n} members in {date}" if of_year else "{n} members, list of {date}" if as_of else "{n} members"
    parts = [
        t("of {n}", lang, n=formats.amount(row["migrant_stock"], lang=lang)),
        "" if community.short == community.name else t(community.name, lang),
        t(community.mobility_regime, lang) if community.mobility_regime else "",
        t(words, lang, n=int(row["members"]), date=as_of),
    ]
    return ", ".join(part for part in parts if part)


def ranking_title(selection: Selection) -> str:
    """Return what is ranked, and the year."""
    words = {
        DESTINATION: "Migrants who come from within their community, {year}{members}",
        ORIGIN: "Emigrants who stay within their community, {year}{members}",
    }[selection.text("basis")]
    lang = selection.lang
    return t(words, lang, year=selection["year"], members=t(BY_WHICH[selection.text("members")], lang))


def ranking_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the communities with the highest and the lowest share."""
    known = rows.dropna(subset=["share"])
    words = {
        DESTINATION: "{who} from within their community, {year}{members}: {first} {high}, {last} {low}",
        ORIGIN: "{who} within their community, {year}{members}: {first} {high}, {last} {low}",
    }[selection.text("basis")]
    lang = selection.lang
    first, last = known.iloc[0], known.iloc[-1]
    return sentence_case(
        t(
            words,
            lang,
            high=formats.per_cent(first["share"], lang=lang),
            low=formats.number(last["share"], decimals=1, lang=lang),
            first=first["community_name"],
            last=last["community_name"],
            who=who(selection),
            year=selection["year"],
            members=t(BY_WHICH[selection.text("members")], lang),
        )
    )


def ranking_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the highest and lowest shares, and those of the communities of the reader's country."""
    lang = selection.lang
    known = rows.dropna(subset=["share"])
    lead = {
        DESTINATION: "In {year}{members}, the share of {who} who came from within their community was highest in "
        "{first} and lowest in {last}.",
        ORIGIN: "In {year}{members}, the share of {who} who lived within the community they come from was highest "
        "in {first} and lowest in {last}.",
    }[selection.text("basis")]
    said = [
        t(
            lead,
            lang,
            year=selection["year"],
            who=who(selection),
            first=listing([_told(row, lang) for row in known.head(NAMED).to_dict("records")], lang),
            last=_told(known.iloc[-1].to_dict(), lang),
            members=t(BY_WHICH[selection.text("members")], lang),
        )
    ]
    return " ".join([*said, *_own(rows, selection)])


def _told(row: dict[str, object], lang: str) -> str:
    value = formats.per_cent(float(str(row["share"])), lang=lang)
    return t("{name} ({value})", lang, name=the(str(row["community_name"]), lang), value=value)


def _own(rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the shares of the communities of the reader's country by its role, or that it is in none of them."""
    lang, said = selection.lang, []
    for code in marked(selection):
        name = areas.names(lang)[code]
        parts = [part for role, words in ROLES.items() for part in _in_role(rows, code, role, words, selection)]
        words = "{name}: {parts}." if parts else "{name}: in none of these communities."
        said.append(t(words, lang, name=name, parts="; ".join(parts)))
    return said


ROLES = {
    communities.MEMBER: "in {parts}",
    communities.FORMER: "former member of {parts}",
    communities.SUSPENDED: "suspended member of {parts}",
}
"""What a country is to a community, by its role."""


def _in_role(rows: pd.DataFrame, country: str, role: str, words: str, selection: Selection) -> list[str]:
    """Return the communities in which the country has the role today; with their shares where it counts for them."""
    lang, year, chosen = selection.lang, selection.number("year"), selection.text("members")
    own = {one.code: one.key for one in communities.with_role(country, role)}
    found = rows[rows["community"].isin(own)].to_dict("records")
    countries = counted(own.values(), members=chosen, years=[year])
    said = []
    for counts in (True, False):
        part = [row for row in found if (country in countries[own[row["community"]]][year]) == counts]
        if not part:
            continue
        if counts:
            said.append(t(words, lang, parts=listing([_told(row, lang) for row in part], lang)))
            continue
        names = listing([the(str(row["community_name"]), lang) for row in part], lang)
        why = "{said}, and not counted there in {year}" if chosen == OF_YEAR else "{said}, and not counted there"
        said.append(t(why, lang, said=t(words, lang, parts=names), year=year))
    return said


def ranking_notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return how the share is made, whose members count, how much of the stock it covers, what the rules say."""
    shown = [one for one in communities.every() if one.code in set(rows["community"])]
    return [
        *members_notes(shown, selection, years=[selection.number("year")]),
        *_without_members(rows, selection),
        coverage_note(rows, selection),
        RULES,
        OVERLAP,
        *([GROUPING] if any(one.key == "cis" for one in shown) else []),
        borders_note(selection.number("year"), selection.lang),
    ]


def _without_members(rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the communities that were not there yet in the year."""
    absent = [one for one in communities.every() if one.code not in set(rows["community"])]
    return not_yet_notes(absent, year=selection.number("year"), lang=selection.lang)


RANKING = Chart(
    id="corridors-communities",
    title=ranking_title,
    subtitle=measure_words,
    datasets=DATASETS,
    controls=(YEAR, SEX, BASIS, MEMBERS, COMMUNITY, COUNTRY),
    rows=ranking_rows,
    figure=ranking_figure,
    summary=ranking_summary,
    headline=ranking_headline,
    notes=ranking_notes,
    click=("community", toggle(COMMUNITY)),
)
