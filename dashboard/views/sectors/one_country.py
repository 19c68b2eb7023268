"""One country: the branches of employed migrants beside those of everybody employed, and their share in each."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import sectors_by_country
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.figures import bars, empty
from dashboard.i18n import listing, t
from dashboard.terms import BROAD_SECTORS, EMPLOYED_GROUPS, SECTOR_PARTS, SECTORS
from dashboard.view import Chart, Selection, Subject
from dashboard.views.sectors import frames, words
from dashboard.views.sectors.choices import COUNTRY_SEX, HOST, host_of, shown_host

SEX_PHRASES = {"both": "women and men", "female": "women", "male": "men"}
MIGRANTS = {"both": "migrants", "female": "migrant women", "male": "migrant men"}
ALL_EMPLOYED = {"both": "all employed", "female": "all employed women", "male": "all employed men"}
BRANCH_COLUMNS = ["sector", "group", "share_in_branch", "employed", "year", "migrant_basis", "value_kind", "status"]
WEIGHT_COLUMNS = ["sector", "share_of_employed", "migrants_in_branch", "year", "migrant_basis", "value_kind", "status"]
LEAST_UNCLASSIFIED = 0.5
"""Per cent of migrants without a branch from which they are said: below, the others add to the whole all the same."""
WHOLE = 100
NEARLY_WHOLE = 99.5
UNEVEN_NOTE = "In the source the branches of {people} add up to {share}."
NOBODY = "no one employed in it"
UNCLASSIFIED_NOTE = "Shares are of all employed migrants, those whose branch is not classified included."
STAND_IN_NOTE = (
    "All employed are not in this table: migrants and nationals (or native-born) together stand in, marked derived."
)


def _in_sentence(selection: Selection) -> str:
    return areas.in_sentence(areas.names(selection.lang)[shown_host(selection)], selection.lang)


def _name(selection: Selection) -> str:
    return areas.names(selection.lang)[shown_host(selection)]


def _rows_of(selection: Selection) -> pd.DataFrame:
    return frames.branches(shown_host(selection), selection.text("csex"))


def _no_sex(selection: Selection) -> str:
    return t(
        "This table gives no women and men for {name}. Choose women and men together.",
        selection.lang,
        name=_in_sentence(selection),
    )


def _place(rows: pd.DataFrame, selection: Selection) -> dict[str, object]:
    """Return the words that begin the sentences on a country: its name, the year, who counts as a migrant."""
    return {
        "name": _in_sentence(selection),
        "year": int(rows["year"].iloc[0]),
        "basis": frames.basis(str(rows["migrant_basis"].iloc[0]), selection.lang),
    }


def _branch_label(sector: str, lang: str) -> str:
    if any(sector in parts for parts in SECTOR_PARTS.values()):
        return t("of which {branch}", lang, branch=words.branch(sector, lang))
    return t(SECTORS[sector], lang)


def _branch_rows(*, host: str, csex: str, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (codes, the same in every language)
    rows = frames.branches(host_of(host, country), csex)
    return rows.loc[rows["sector"] != "total", BRANCH_COLUMNS].reset_index(drop=True)


def _branch_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    if rows.empty:
        return empty.message(_no_sex(selection), lang=lang)
    shown = pd.concat([words.given(rows, "migrants"), words.given(rows, "all_employed")]).sort_index()
    migrants = t("Migrants ({basis})", lang, basis=_place(rows, selection)["basis"])
    return bars.grouped(
        shown.assign(sector=[_branch_label(sector, lang) for sector in shown["sector"]]),
        value="share_in_branch",
        category="sector",
        group="group",
        colours={"migrants": theme.MIGRANT_COLOURS["migrants"], "all_employed": theme.MIGRANT_COLOURS["non_migrants"]},
        words={"migrants": migrants, "all_employed": EMPLOYED_GROUPS["all_employed"]},
        period=int(rows["year"].iloc[0]),
        lang=lang,
    )


def _broad(rows: pd.DataFrame, group: str) -> pd.DataFrame:
    return words.given(rows, group)[lambda mine: mine["sector"].isin(BROAD_SECTORS)]


def _branch_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    if rows.empty:
        return _no_sex(selection)
    mine, others = _broad(rows, "migrants"), _broad(rows, "all_employed")
    gaps = [words.branch(sector, lang) for sector in mine.loc[mine["share_in_branch"].isna(), "sector"]]
    lead = t(
        "In {name} in {year}, of {people} ({basis}): {shares}.",
        lang,
        people=frames.people(selection),
        shares=words.shares_in_words(mine, lang),
        **_place(rows, selection),
    )
    beside = (
        t("All employed are not in this table.", lang)
        if others.empty
        else t(
            "Of {everybody}: {shares}.",
            lang,
            everybody=t(ALL_EMPLOYED[selection.text("csex")], lang),
            shares=words.shares_in_words(others, lang),
        )
    )
    missing = t("Not in this table: {branches}.", lang, branches=listing(gaps, lang)) if gaps else ""
    return words.sentences([lead, missing, _unclassified(rows, gaps, lang), beside, *_uneven(selection)])


def _unclassified(rows: pd.DataFrame, gaps: list[str], lang: str) -> str:
    """Return the share of migrants whose branch is not classified, as a sentence; nothing where it is very small.

    The branches in `gaps` are said to be among them where all shares together leave no room for them elsewhere.
    """
    mine = rows[rows["group"] == "migrants"].set_index("sector")["share_in_branch"]
    share = float(mine.get("not_classified", float("nan")))
    if not share >= LEAST_UNCLASSIFIED:
        return ""
    value = formats.per_cent(share, lang=lang)
    if gaps and share + mine.reindex(list(BROAD_SECTORS)).sum() >= NEARLY_WHOLE:
        branches = listing(gaps, lang)
        return t("Not classified: {share}, {branches} among them.", lang, share=value, branches=branches)
    return t("Not classified: {share}.", lang, share=value)


def _branch_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the branch where migrants most outweigh all employed or, where these are not given, their largest."""
    lang, name = selection.lang, _in_sentence(selection)
    if rows.empty:
        return t("Branches of {people} in {name}: not in this table", lang, people=frames.people(selection), name=name)
    mine = _broad(rows, "migrants").set_index("sector")["share_in_branch"]
    others = _broad(rows, "all_employed").set_index("sector")["share_in_branch"]
    sector = (mine if others.empty else mine - others).idxmax()
    lead = t(
        "In {name}, {share} of {people} work in {sector}",
        lang,
        name=name,
        share=formats.per_cent(mine[sector], lang=lang),
        people=frames.people(selection),
        sector=words.branch(sector, lang),
    )
    if others.empty:
        return lead
    everybody = t(ALL_EMPLOYED[selection.text("csex")], lang)
    other = formats.per_cent(others[sector], lang=lang)
    return t("{lead}, {share} of {everybody}", lang, lead=lead, share=other, everybody=everybody)


def _titled(template: str, selection: Selection) -> str:
    rows = _rows_of(selection)
    title = t(template, selection.lang, name=_in_sentence(selection))
    return title if rows.empty else t("{title}, {year}", selection.lang, title=title, year=int(rows["year"].iloc[0]))


def _branch_subtitle(selection: Selection) -> str:
    compared = len(words.given(_rows_of(selection), "all_employed"))
    beside = "Per cent of migrants and of all employed, {sex}, latest year (ILOSTAT)"
    return _with_sex(beside if compared else "Per cent of migrants, {sex}, latest year (ILOSTAT)", selection)


def _with_sex(template: str, selection: Selection) -> str:
    return t(template, selection.lang, sex=t(SEX_PHRASES[selection.text("csex")], selection.lang))


def _country_notes(_rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what must be known of the country's figures, then what holds for figures of their kind."""
    rows, lang = _rows_of(selection), selection.lang
    note = frames.notes().get(shown_host(selection))
    sectors = set(rows["sector"])
    return [
        *_stands_in(selection),
        *([t("{name}: {note}", lang, name=_name(selection), note=t(note, lang))] if note else []),
        *_uneven(selection),
        *([UNCLASSIFIED_NOTE] if "not_classified" in sectors else []),
        *([STAND_IN_NOTE] if (rows["value_kind"] == sectors_by_country.STAND_IN).any() else []),
        *([frames.HOUSEHOLDS_NOTE] if "non_market_services" in sectors else []),
    ]


def _uneven(selection: Selection) -> list[str]:
    """Return a sentence for migrants, and for all employed, whose branches do not add up to the whole in the source."""
    rows, sex, lang = _rows_of(selection), selection.text("csex"), selection.lang
    told = []
    for group, people in (("migrants", frames.people(selection)), ("all_employed", t(ALL_EMPLOYED[sex], lang))):
        found = sectors_by_country.added_up(rows, group=group)
        if abs(found - WHOLE) > sectors_by_country.UNEVEN:
            told.append(t(UNEVEN_NOTE, lang, people=people, share=formats.per_cent(found, lang=lang)))
    return told


def _stands_in(selection: Selection) -> list[str]:
    """Return that another country is shown where the table does not have the reader's."""
    names, lang = areas.names(selection.lang), selection.lang
    told = "{own}: not in this table, so {name} is shown."
    if selection["host"] or marked(selection) in ((), (shown_host(selection),)):
        return []
    return [t(told, lang, own=names[selection.text("country")], name=_name(selection))]


SUBJECT = Subject(control=HOST.name, of=shown_host)
BRANCHES = Chart(
    id="sectors-country",
    title=lambda selection: _titled("Branches of employed migrants in {name}", selection),
    subtitle=_branch_subtitle,
    datasets=("migrant_employment",),
    controls=(HOST, COUNTRY_SEX, COUNTRY),
    rows=_branch_rows,
    subject=SUBJECT,
    figure=_branch_figure,
    summary=_branch_summary,
    headline=_branch_headline,
    notes=_country_notes,
    wide=False,
)


def _weight_rows(*, host: str, csex: str, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (codes, the same in every language)
    rows = frames.branches(host_of(host, country), csex)
    mine, everybody = rows[rows["group"] == "migrants"], rows[rows["group"] == "all_employed"]
    gaps = mine["share_of_employed"].isna()
    why = (everybody["employed"] == 0).map({True: NOBODY, False: sectors_by_country.NOT_IN_TABLE})
    status = mine["status"].where(~gaps, why.to_numpy())
    return mine.assign(migrants_in_branch=mine["employed"], status=status)[WEIGHT_COLUMNS].reset_index(drop=True)


def _weight_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    if rows.empty:
        return empty.message(_no_sex(selection), lang=lang)
    if rows["share_of_employed"].isna().all():
        return empty.message("All employed are not in this table, so there is no share of migrants.", lang=lang)
    return bars.ranking(
        rows.assign(sector=[_branch_label(sector, lang) for sector in rows["sector"]]),
        value="share_of_employed",
        label="sector",
        colours=[theme.SECTOR_COLOURS[sector] for sector in rows["sector"]],
        period=int(rows["year"].iloc[0]),
        lang=lang,
    )


def _weights(rows: pd.DataFrame) -> tuple[float, pd.Series]:
    """Return the share of migrants among all employed, NaN where not given, and in the broad branches that have one."""
    shares = rows.set_index("sector")["share_of_employed"]
    return float(shares.get("total", float("nan"))), shares.reindex(list(BROAD_SECTORS)).dropna()


def _weight_words(selection: Selection) -> dict[str, str]:
    sex, lang = selection.text("csex"), selection.lang
    return {"migrants": t(MIGRANTS[sex], lang), "everybody": t(ALL_EMPLOYED[sex], lang)}


def _weight_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    if rows.empty:
        return _no_sex(selection)
    total, broad = _weights(rows)
    who, place = _weight_words(selection), _place(rows, selection)
    if formats.is_missing(total):
        return t("In {name} in {year}, the share of {migrants} ({basis}) is not in this table.", lang, **who, **place)
    parts = [
        t("{value} in {sector}", lang, value=formats.per_cent(share, lang=lang), sector=words.branch(sector, lang))
        for sector, share in broad.items()
    ]
    whole = t(
        "In {name} in {year}, {migrants} ({basis}) were {share} of {everybody}",
        lang,
        share=formats.per_cent(total, lang=lang),
        **who,
        **place,
    )
    return t("{whole}: {parts}.", lang, whole=whole, parts=listing(parts, lang)) if parts else f"{whole}."


def _weight_headline(rows: pd.DataFrame, selection: Selection) -> str:
    lang, name, who = selection.lang, _in_sentence(selection), _weight_words(selection)
    total, broad = _weights(rows)
    if formats.is_missing(total):
        return t("Share of {migrants} among {everybody} in {name}: not in this table", lang, name=name, **who)
    whole = t(
        "In {name}, {migrants} are {share} of {everybody}",
        lang,
        name=name,
        share=formats.per_cent(total, lang=lang),
        **who,
    )
    if broad.empty:
        return whole
    share = formats.per_cent(broad.max(), lang=lang)
    return t(
        "{whole} and {share} in {sector}", lang, whole=whole, share=share, sector=words.branch(broad.idxmax(), lang)
    )


WEIGHT = Chart(
    id="sectors-weight",
    title=lambda selection: _titled("Migrants among all employed in {name}", selection),
    subtitle=lambda selection: _with_sex("Per cent of all employed in each branch, {sex} (ILOSTAT)", selection),
    datasets=("migrant_employment",),
    controls=(HOST, COUNTRY_SEX, COUNTRY),
    rows=_weight_rows,
    subject=SUBJECT,
    figure=_weight_figure,
    summary=_weight_summary,
    headline=_weight_headline,
    notes=_country_notes,
    wide=False,
)
