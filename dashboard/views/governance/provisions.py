"""What the texts of agreements provide for: shares of the texts that were coded, in all and by decade."""

from dataclasses import dataclass
from functools import cache, partial

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import agreements as analysis
from dashboard.components.choices import worded
from dashboard.definitions import agreements
from dashboard.figures import bars, empty, lines
from dashboard.messages.rows import each
from dashboard.messages.terms import Words, categories, category
from dashboard.messages.values import Listing, Message, Share, Year, known, say, write
from dashboard.space import Space
from dashboard.view import Chart, Control, Selection

NAMED = 3
STANDARD = ("equal_treatment", "social_security", "disputes", "right_to_join_unions")
DATASETS = ("agreement_provisions", "bilateral_agreements")
PROVISION: Control[tuple[str, ...]] = Control(
    name="provision",
    label=Message("agreements-provision"),
    options=worded(categories("provision")),
    default=lambda: ",".join(STANDARD),
    many=True,
    widget="checklist",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionFacts:
    """How many texts were coded, and the shares of the provisions found most and of those chosen.

    `first` is the chosen one that was found most; where none is chosen, that of all.
    """

    texts: int
    agreements: int
    first: Words
    share: Share
    last: Words | None
    """The chosen provision found least; None where one alone is chosen, or none."""
    least: Share | None
    largest: Listing | None
    chosen: Listing | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecadeFacts:
    """The first and the last share of every chosen provision, and in detail of the one whose share changed most."""

    texts: int
    agreements: int
    count: int
    provision: Words | None = None
    first: Share | None = None
    since: Year | None = None
    last: Share | None = None
    until: Year | None = None
    spans: Listing | None = None


@cache
def _shares() -> pd.DataFrame:
    return analysis.provisions(agreements.coded())


@cache
def _by_decade() -> pd.DataFrame:
    return analysis.provisions_by_decade(agreements.coded(), agreements.treaties())


def ranking_rows(*, lang: str, **_marked: tuple[str, ...]) -> pd.DataFrame:  # noqa: ARG001  (chosen ones are marked alone)
    """Return every provision, found most first: provision, share, agreements, texts."""
    return _shares()[["provision", "share", "agreements", "texts"]]


def ranking_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar a provision; the chosen ones are bold."""
    lang = selection.lang
    return bars.ranking(
        found.assign(measure=[write(category("provision", code), lang) for code in found["provision"]]),
        value="share",
        label="measure",
        key="provision",
        colours=theme.AMOUNT_SCALE[4],
        selected=PROVISION.of(selection),
        lang=lang,
        space=space,
    )


def ranking_facts(found: pd.DataFrame, selection: Selection) -> ProvisionFacts:
    """Return the provisions found in most texts, and the chosen ones."""
    chosen = found[found["provision"].isin(PROVISION.of(selection))]
    texts, listed = _counted()
    first, last = (chosen if len(chosen) else found).iloc[0], chosen.iloc[-1] if len(chosen) > 1 else None
    return ProvisionFacts(
        texts=texts,
        agreements=listed,
        first=category("provision", first["provision"]),
        share=Share(first["share"]),
        last=None if last is None else category("provision", last["provision"]),
        least=None if last is None else Share(last["share"]),
        largest=_figures(found.head(NAMED)),
        chosen=_figures(chosen),
    )


def _counted() -> tuple[int, int]:
    """Return how many texts were coded, of how many agreements."""
    return int(_shares()["texts"].max()), len(agreements.treaties())


def _figures(found: pd.DataFrame) -> Listing | None:
    message, words = Message("agreements-provision-figure"), partial(category, "provision")
    return each(found, message, "semicolon", provision=("provision", words), share=("share", Share))


def decade_rows(*, provision: tuple[str, ...], lang: str) -> pd.DataFrame:  # noqa: ARG001  (the same in every language)
    """Return every decade of the chosen provisions: provision, year, share, agreements, texts."""
    found = _by_decade()
    return found.loc[found["provision"].isin(provision), ["provision", "year", "share", "agreements", "texts"]]


def decade_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a line a chosen provision over the decades."""
    lang = selection.lang
    if found.empty:
        return empty.message(say(Message("agreements-decades-nothing"), lang), lang=lang, space=space)
    return lines.trend(
        found.dropna(subset=["share"]),
        value="share",
        series="provision",
        words=categories("provision"),
        highlight=PROVISION.of(selection),
        lang=lang,
        space=space,
    )


def decade_facts(found: pd.DataFrame, selection: Selection) -> DecadeFacts:  # noqa: ARG001  (the rows say which are chosen)
    """Return how the shares of the chosen provisions changed from the first decade with enough texts to the last."""
    texts, listed = _counted()
    with_share = found.dropna(subset=["share"]).groupby("provision", sort=False)[["share", "year"]]
    spans = with_share.first().join(with_share.last().add_suffix("_last"))
    if spans.empty:
        return DecadeFacts(texts=texts, agreements=listed, count=0)
    code = (spans["share_last"] - spans["share"]).abs().idxmax()
    most = spans.loc[code]
    return DecadeFacts(
        texts=texts,
        agreements=listed,
        count=len(spans),
        provision=category("provision", str(code)),
        first=Share(most["share"]),
        since=Year(most["year"]),
        last=Share(most["share_last"]),
        until=Year(most["year_last"]),
        spans=Listing.of(
            (
                Message(
                    "agreements-provision-span",
                    provision=category("provision", str(one)),
                    first=known(row["share"], Share),
                    last=known(row["share_last"], Share),
                )
                for one, row in spans.to_dict("index").items()
            ),
            "semicolon",
        ),
    )


NOTES = (Message("agreements-coded"), Message("agreements-codebook"), Message("agreements-practice"))
RANKING = Chart(
    id="governance-provisions",
    title=Message("agreements-provisions-title"),
    subtitle=Message("agreements-provisions-subtitle"),
    datasets=DATASETS,
    controls=(PROVISION,),
    rows=ranking_rows,
    figure=ranking_figure,
    facts=ranking_facts,
    headline=Message("agreements-provisions-headline"),
    summary=Message("agreements-provisions-summary"),
    notes=NOTES,
)
LINES = Chart(
    id="governance-provisions-over-time",
    title=Message("agreements-decades-title"),
    subtitle=Message("agreements-decades-subtitle"),
    datasets=DATASETS,
    controls=(PROVISION,),
    rows=decade_rows,
    figure=decade_figure,
    facts=decade_facts,
    headline=Message("agreements-decades-headline"),
    summary=Message("agreements-decades-summary"),
    notes=(*NOTES, Message("agreements-few-texts")),
)
