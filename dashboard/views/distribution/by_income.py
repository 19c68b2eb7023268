"""Migrants and migrant workers by the income group of the country where they live."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.definitions import income
from dashboard.figures import bars, empty
from dashboard.i18n import listing, sentence_case, t
from dashboard.messages.values import say
from dashboard.terms import INCOME_GROUPS
from dashboard.view import MANY, Chart, Selection
from dashboard.views.distribution import frames, notes, words
from dashboard.views.distribution.choices import (
    EDITION,
    MEASURE,
    MIGRANTS,
    SEX,
    SHOW,
    WORKERS,
    YEAR,
    area_name,
    column_of,
    noun,
    period,
)
from dashboard.views.distribution.findings import unknown

PLACED = "{n} economies with {share} of the migrants of {year} had no group in that year: {names}."
NOT_CLASSIFIED = (
    "Not classified: areas that never had a group. Countries change group over time. UN DESA's own totals use the "
    "groups of 2022 for every year."
)
GROUP_OF_THE_EDITION = "Income groups of the World Bank as each edition used them."
GROUPS = {
    "high": "high-income countries",
    "upper-middle": "upper-middle-income countries",
    "lower-middle": "lower-middle-income countries",
    "low": "low-income countries",
    frames.NOT_CLASSIFIED: "countries and areas that are not classified",
}


def rows(
    *,
    measure: str,
    year: int,
    edition: int,
    sex: str,
    show: str,
    country: str,  # noqa: ARG001  (the group of the reader's country is marked, and changes no row)
    lang: str,
) -> pd.DataFrame:
    """Return one row an income group; see `frames.by_income`."""
    return frames.by_income(measure=measure, year=year, edition=edition, sex=sex, show=show, lang=lang)


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets behind the selection: the ILO's figures come by income group already."""
    used = words.datasets(selection)
    return used if selection["measure"] == WORKERS else (*used, "income_groups")


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one bar an income group, high income on top; that of the reader's country is bold."""
    lang, value = selection.lang, column_of(selection)
    if found[value].isna().all():
        return empty.message(words.instead(selection, rows), lang=lang)
    return bars.ranking(
        found.assign(category=_names(found, lang)),
        value=value,
        label="category",
        key="income_group",
        lang=lang,
        selected=[_group_of(country, selection) for country in marked(selection)],
        colours={**theme.INCOME_COLOURS, frames.NOT_CLASSIFIED: theme.CONTEXT},
        period=period(selection),
    )


def _group_of(country: str, selection: Selection) -> str:
    """Return the group in which a country is counted; nothing where that is not known, as in the ILO's estimates."""
    if selection["measure"] == WORKERS:
        return ""
    return frames.income_group(country, selection.number("year"))


def _names(found: pd.DataFrame, lang: str) -> list[str]:
    return [t(INCOME_GROUPS.get(group, group), lang) for group in found["income_group"]]


def title(selection: Selection) -> str:
    """Return the title: whom it counts, and how they are grouped."""
    who = sentence_case(noun(selection))
    return t("{noun} by income group of the host country", selection.lang, noun=who)


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return what the group with most has: of all migrants, or of its population."""
    lang, who, year = selection.lang, noun(selection), period(selection)
    known = found[found[column_of(selection)].notna() & (found["income_group"] != frames.NOT_CLASSIFIED)]
    if known.empty:
        return t("No figures here for {noun} by income group in {year}", lang, noun=who, year=year)
    if selection["show"] == "population":
        first = known.loc[known[column_of(selection)].idxmax()]
        return t(
            "In {group}, {noun} were {number} of {whole} in {year}",
            lang,
            group=t(GROUPS[first["income_group"]], lang),
            noun=who,
            number=words.said(float(first[column_of(selection)]), selection),
            whole=words.whole(selection),
            year=year,
        )
    group, share = _largest(known, selection)
    group_words = sentence_case(t(GROUPS[group], lang))
    part = words.part_of_all(share, lang)
    return t("{group} hosted {part} of all {noun} in {year}", lang, group=group_words, part=part, noun=who, year=year)


def _largest(known: pd.DataFrame, selection: Selection) -> tuple[str, float]:
    """Return the income group that hosts most, and its share of all in per cent."""
    if "share_of_total" not in known:
        known = frames.by_income(
            measure=selection.text("measure"),
            year=selection.number("year"),
            edition=selection.number("edition"),
            sex=selection.text("sex"),
            show="world",
            lang=selection.lang,
        )
    first = known.loc[known["share_of_total"].idxmax()]
    return str(first["income_group"]), float(first["share_of_total"])


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the value of every group, what is not available, and the group of the reader's country."""
    lang, value = selection.lang, column_of(selection)
    if found[value].isna().all():
        who, when = sentence_case(noun(selection)), words.when_words(selection)
        return t("{noun} by income group, {when}: not available here.", lang, noun=who, when=when)
    told = [
        f"{name} {t('not available here', lang) if formats.is_missing(number) else words.said(number, selection)}"
        for name, number in zip(_names(found, lang), found[value].tolist(), strict=True)
    ]
    values = t("{year}: {groups}.", lang, year=period(selection), groups="; ".join(told))
    # The ILO does not say which countries its editions count in which group.
    own = marked(selection) if selection["measure"] == MIGRANTS else ()
    return " ".join([values, *(_own(country, selection) for country in own)])


def _own(country: str, selection: Selection) -> str:
    lang, group = selection.lang, _group_of(country, selection)
    if not group:
        return f"{unknown(country, selection)}."
    name = area_name(country, lang)
    return t("{name}: one of the {groups}.", lang, name=name, groups=t(GROUPS[group], lang))


def small_print(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what the groups are, who is counted in that of another year, and where figures were read."""
    if selection["measure"] == MIGRANTS:
        return [say(income.rule(year=selection.number("year")), selection.lang), *_placed(selection), NOT_CLASSIFIED]
    return [GROUP_OF_THE_EDITION, *notes.provenance(found, selection)]


def _placed(selection: Selection) -> list[str]:
    """Return who had no group in the year and counts in that of another, and how many of the migrants that is."""
    lang, year, sex = selection.lang, selection.number("year"), selection.text("sex")
    codes, share = frames.placed_by_another_year(year, sex=sex)
    if not codes:
        return []
    names = sorted(areas.names(lang)[code] for code in codes)
    said = [areas.in_sentence(name, lang) for name in names[:MANY]]
    more = [t("{n} more", lang, n=len(names) - MANY)] if len(names) > MANY else []
    words = "One economy with {share} of the migrants of {year} had no group in that year: {names}."
    return [
        t(
            words if len(codes) == 1 else PLACED,
            lang,
            n=len(codes),
            share=formats.per_cent(share, lang=lang),
            year=year,
            names=listing([*said, *more], lang),
        )
    ]


INCOME = Chart(
    id="distribution-income",
    title=title,
    subtitle=words.measured,
    datasets=datasets,
    controls=(MEASURE, SEX, SHOW, YEAR, EDITION, COUNTRY),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=small_print,
)
