"""How many of the practices that fit a choice have each theme, and how many are of each type."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme as tones
from dashboard.analysis import practices as analysis
from dashboard.components.choices import COUNTRY
from dashboard.data import areas, catalogue
from dashboard.figures import bars, empty
from dashboard.messages.terms import category
from dashboard.messages.values import Listing, Message, Place, write
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.practices import choices

THEME, TYPE = "theme", "practice_type"
FEW = 3
"""So many themes or types are named as the most frequent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountFacts:
    """What is most frequent among the practices, and among those of the reader's country."""

    choices: str
    chosen: Listing | None
    finding: Message
    own: Message | None
    practices: int
    first: Listing | None


def theme_rows(*, lang: str, country: str, **chosen: str) -> pd.DataFrame:
    """Return every theme of the practices that fit: theme, practices; of a country that is chosen practices_own,
    practices_other, name, country, too.
    """
    pairs = catalogue.frame("practice_themes")
    fitting = choices.found(**chosen)["practice_id"]
    return _counted(pairs[pairs["practice_id"].isin(fitting)], THEME, country, lang)


def type_rows(*, lang: str, country: str, **chosen: str) -> pd.DataFrame:
    """Return every type of the practices that fit, as `theme_rows` does."""
    return _counted(choices.found(**chosen), TYPE, country, lang)


def _counted(pairs: pd.DataFrame, column: str, country: str, lang: str) -> pd.DataFrame:
    if not country:
        return analysis.by_group(pairs, column=column)[[column, "practices"]]
    rows = analysis.by_group(pairs, column=column, own=choices.numbers("countries", "country", country))
    return rows.assign(name=areas.names(lang)[country], country=country)


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bars; where a country is chosen, each is made of its practices and of those of others."""
    lang = selection.lang
    if found.empty:
        return empty.message(Message("practices-none"), lang=lang, space=space)
    column = found.columns[0]
    named = found.assign(measure=[write(category(column, code), lang) for code in found[column]])
    country = COUNTRY.of(selection)
    if not country or not found["practices_own"].any():
        return bars.ranking(named, value="practices", label="measure", key=column, lang=lang, space=space)
    return bars.divided(
        named,
        value="practices",
        parts=("practices_own", "practices_other"),
        words=(Place(country), Message("practices-others")),
        colours=(tones.SERIES, tones.NO_DATA),
        label="measure",
        key=column,
        lang=lang,
        space=space,
    )


def count_facts(found: pd.DataFrame, selection: Selection) -> CountFacts:
    """Return what is most frequent, of all and of the reader's country."""
    fitting = choices.of_selection(selection)
    return CountFacts(
        **choices.chosen(selection),
        finding=_most(found, "practices", Message("practices-most-frequent")) or Message("practices-none"),
        own=_own(found, fitting, selection),
        practices=len(fitting),
        first=_listed(found),
    )


def _listed(found: pd.DataFrame) -> Listing | None:
    column = found.columns[0]
    told = (
        Message("practices-type", type=category(column, code), count=int(count))
        for code, count in found[[column, "practices"]].head(FEW).itertuples(index=False)
    )
    return Listing.of(told, "semicolon")


def _most(found: pd.DataFrame, value: str, message: Message) -> Message | None:
    """Return a message over the most frequent themes or types by a column; None where it has nothing."""
    if found.empty or not found[value].any():
        return None
    column, count = str(found.columns[0]), int(found[value].max())
    most = [
        Message("practices-quoted", name=category(column, code)) for code in found.loc[found[value] == count, column]
    ]
    told = {"by": "theme" if column == THEME else "type", "names": Listing(tuple(most)), "count": count}
    return message.over({**told, "leaders": "named" if len(most) <= FEW and count > 1 else "none"})


def _own(found: pd.DataFrame, fitting: pd.DataFrame, selection: Selection) -> Message | None:
    """Return what is most frequent among the practices of the reader's country, or that none concerns it."""
    country = COUNTRY.of(selection)
    if not country:
        return None
    told = Message("practices-most-own", place=Place(country))
    return _most(found, "practices_own", told) or choices.finding(fitting, selection)


BY_THEME = Chart(
    id="practices-themes",
    title=Message("practices-themes-title"),
    subtitle=Message("practices-themes-subtitle"),
    datasets=("good_practices", "practice_themes", "practice_countries", "practice_regions"),
    controls=(choices.KIND, choices.PAPER, choices.REGION, COUNTRY),
    rows=theme_rows,
    figure=figure,
    facts=count_facts,
    headline=Message("practices-counts-headline"),
    lead=lambda told: told.own,
    summary=(Message("practices-themes-summary"),),
    notes=(Message("practices-themes-note"), Message("practices-named"), Message("practices-members")),
)
BY_TYPE = Chart(
    id="practices-types",
    title=Message("practices-types-title"),
    subtitle=Message("practices-types-subtitle"),
    datasets=choices.DATASETS,
    controls=(choices.THEME, choices.PAPER, choices.REGION, COUNTRY),
    rows=type_rows,
    figure=figure,
    facts=count_facts,
    headline=Message("practices-counts-headline"),
    lead=lambda told: told.own,
    summary=(Message("practices-types-summary"),),
    notes=(Message("practices-types-note"), Message("practices-named"), Message("practices-members")),
)
