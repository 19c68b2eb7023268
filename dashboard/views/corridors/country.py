"""One country: where its immigrants were born, and where its emigrants live."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import corridors as analysis
from dashboard.analysis.corridors import EMIGRANTS, IMMIGRANTS
from dashboard.comparing import comparable
from dashboard.components.choices import COUNTRY, marked, single
from dashboard.data import areas
from dashboard.definitions import stock_remarks
from dashboard.definitions.frames import corridors
from dashboard.figures import empty, flows, maps
from dashboard.messages.values import Amount, Message, Place, Share, known, say, write
from dashboard.selections import values
from dashboard.space import Space
from dashboard.terms import OTHER_ORIGIN
from dashboard.view import Chart, Selection, Subject
from dashboard.views.corridors import facts
from dashboard.views.corridors.choices import CENTRE, SEX, YEAR, centre_country, here

SIDES = (IMMIGRANTS, EMIGRANTS)
DIRECTION = single(
    "direction",
    Message("corridors-direction"),
    {EMIGRANTS: Message("corridors-direction.emigrants"), IMMIGRANTS: Message("corridors-direction.immigrants")},
)
LIMITS = (100, 1_000, 10_000, 100_000, 500_000, 1_000_000)
"""One colour means one amount for every country and year."""
COLUMNS = ["name", "direction", "migrant_stock", "share", "share_female", "rank", "year", "sex", "country"]
NOBODY = {
    EMIGRANTS: Message("corridors-country-emigrants", number=None),
    IMMIGRANTS: Message("corridors-country-immigrants", number=None),
}
"""Said in place of a map without partners."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryFacts:
    """Who came to a country and who left it."""

    here: Place
    side: str
    """The side of which the headline is; "nobody" where neither has anybody."""
    number: Amount | None
    """How many there are on it."""
    first: Place | None
    """The largest partner there; None where several are as large."""
    largest: Amount | None
    known: bool
    """Whether the origin of all immigrants shown is known."""
    sentences: tuple[Message | None, ...]
    """What is said of each side, the larger first."""
    notes: tuple[Message, ...]
    """At their end what UN DESA says of the country and, where it is another, the reader's own."""


def sides(**values: Any) -> pd.DataFrame:
    """Return one row a partner: immigrants by origin, then emigrants by destination, the largest of each first."""
    return pd.concat([partners(direction=direction, **values) for direction in SIDES], ignore_index=True)


def partners(
    *, year: int, sex: str, centre: str, country: str, direction: str, lang: str, zeros: bool = False
) -> pd.DataFrame:
    """Return one row a partner on one side, the largest first, unknown origin last; with `zeros` those of whom none is
    of the sex, too.
    """
    place = centre_country(centre=centre, country=country)
    found = analysis.partners(corridors(), country=place, year=year, sex=sex, direction=direction, zeros=zeros)
    names = {**areas.names(lang), OTHER_ORIGIN: write(Place(facts.NOT_KNOWN), lang)}
    found = found.assign(name=[names[code] for code in found["partner"]], direction=direction, year=year, sex=sex)
    return found.rename(columns={"partner": "country"})[COLUMNS]


@cache
def colours() -> dict[str, str]:
    """Return the colour of every country: that of its ILO subregion."""
    listed = areas.areas()
    pairs = zip(listed["country"], listed["ilo_subregion"], strict=True)
    return {code: theme.SUBREGION_COLOURS[name] for code, name in pairs if name in theme.SUBREGION_COLOURS}


def country_facts(found: pd.DataFrame, selection: Selection) -> CountryFacts:
    """Return both sides: how many, from or in how many countries, the largest of these, how many of unknown origin."""
    sums = found.groupby("direction")["migrant_stock"].sum()
    order = sorted((EMIGRANTS, IMMIGRANTS), key=lambda side: -float(sums.get(side, 0)))
    return _facts(found, selection, order if len(found) else [])


def partners_facts(found: pd.DataFrame, selection: Selection) -> CountryFacts:
    """Return the same of the side of the map alone."""
    return _facts(found, selection, [DIRECTION.of(selection)])


def _facts(found: pd.DataFrame, selection: Selection, order: list[str]) -> CountryFacts:
    place = here(selection)
    side = found[found["direction"] == order[0]] if order else found
    first = side[side["rank"] == 1]
    alone = len(first) == 1
    told = [sentence for direction in order for sentence in _side(found, direction)]
    return CountryFacts(
        here=Place(place),
        side=order[0] if order else "nobody",
        number=_persons(side),
        first=Place(first["country"].iloc[0]) if alone else None,
        largest=_persons(first) if alone else None,
        known=not (found["country"] == OTHER_ORIGIN).any(),
        sentences=tuple(told) or (Message("corridors-country-nobody"),),
        notes=(
            Message("corridors-definition"),
            Message("corridors-country-stock"),
            Message("corridors-country-not-known"),
            facts.borders(YEAR.of(selection)),
            *stock_remarks.of_corridors({place, *marked(selection)}, first=YEAR.of(selection)),
        ),
    )


def _persons(rows: pd.DataFrame) -> Amount | None:
    """Return how many migrants `rows` hold; None where there are none."""
    return Amount(float(rows["migrant_stock"].sum())) if len(rows) else None


def _side(found: pd.DataFrame, direction: str) -> Iterator[Message | None]:
    """Yield how many there are on a side, the largest partners, and how many are of unknown origin."""
    side = found[found["direction"] == direction]
    partners, unknown = side[side["country"] != OTHER_ORIGIN], _persons(side[side["country"] == OTHER_ORIGIN])
    extent = "single" if len(partners) == 1 else "all" if len(partners) <= facts.NAMED else "largest"
    told: dict[str, Any] = {"extent": extent, "count": len(partners), "named": facts.with_figures(partners)}
    if direction == EMIGRANTS:
        yield Message("corridors-country-emigrants", number=_persons(side))
        yield Message("corridors-country-destinations", **told) if len(partners) else None
    else:
        yield Message("corridors-country-immigrants", number=_persons(side))
        yield Message("corridors-country-origins", **told) if len(partners) else None
    yield Message("corridors-country-unknown", number=unknown) if unknown else None


def flows_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bands from the countries of birth to the country, and from it to the countries of residence."""
    lang, place, held = selection.lang, Place(here(selection)), set(found["direction"])
    if found.empty:
        return _empty(Message("corridors-country-nobody"), selection, space=space)
    return flows.two_sided(
        found.assign(note=_beside(found, selection)),
        value="migrant_stock",
        side="direction",
        sides=SIDES,
        centre=(place.code, write(place, lang)),
        lang=lang,
        colours=colours(),
        unknown=(OTHER_ORIGIN,),
        selected=marked(selection),
        heads=(
            say(Message("corridors-country-left", held=IMMIGRANTS in held, here=place), lang),
            say(Message("corridors-country-right", held=EMIGRANTS in held, here=place), lang),
        ),
        period=YEAR.of(selection),
        space=space,
    )


def map_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map of partners on one side, the country itself outlined."""
    lang = selection.lang
    if found.empty:
        return _empty(NOBODY[DIRECTION.of(selection)], selection, space=space)
    return maps.amounts(
        found.assign(note=_beside(found, selection)),
        value="migrant_stock",
        areas=areas.areas(lang),
        lang=lang,
        selected=(here(selection), *marked(selection)),
        period=YEAR.of(selection),
        limits=LIMITS,
        missing=Message("corridors-partners-none"),
        space=space,
    )


def _empty(message: Message, selection: Selection, space: Space) -> go.Figure:
    told = message.over({**values((SEX, YEAR), selection), "here": Place(here(selection))})
    return empty.message(say(told, selection.lang), lang=selection.lang, space=space)


def _beside(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what the hover of each partner adds: its share of its side and the share of women."""
    women = found["share_female"] if SEX.of(selection) == "both" else [None] * len(found)
    return [
        say(
            Message("corridors-country-hover", direction=side, share=known(share, Share), women=known(of_women, Share)),
            selection.lang,
        )
        for side, share, of_women in zip(found["direction"], found["share"], women, strict=True)
    ]


def pressed(point: Mapping[str, Any], selection: Selection) -> str | None:
    """Return the partner that a press on a node, a band or a country stands for; None for those not one country."""
    code = str(point.get("location") or point.get("customdata") or "")
    return code if code and code != here(selection) and code in CENTRE.texts() else None


SUBJECT = Subject(control=CENTRE.name, of=here, columns=("centre_name", "centre"))
SANKEY = Chart(
    id="corridors-country",
    title=Message("corridors-country-title"),
    subtitle=Message("corridors-country-subtitle"),
    datasets=("corridors",),
    controls=(CENTRE, YEAR, SEX, COUNTRY),
    rows=sides,
    subject=SUBJECT,
    figure=flows_figure,
    facts=country_facts,
    headline=Message("corridors-country-headline"),
    summary=lambda facts: facts.sentences,
    notes=lambda facts: (*facts.notes, Message("corridors-country-colours")),
    click=("centre", pressed),
)
ONE_MAP = Chart(
    id="corridors-partners",
    title=Message("corridors-partners-title"),
    subtitle=Message("corridors-partners-subtitle"),
    datasets=("corridors",),
    controls=(CENTRE, DIRECTION, YEAR, SEX, COUNTRY),
    rows=partners,
    subject=SUBJECT,
    figure=map_figure,
    measure=lambda _: "migrant_stock",
    facts=partners_facts,
    headline=Message("corridors-country-headline"),
    lead=lambda _facts: Message("corridors-country-headline"),
    summary=lambda facts: facts.sentences,
    notes=lambda facts: facts.notes,
    click=("centre", pressed),
)
MAP = comparable(ONE_MAP, YEAR, compared=partial(partners, zeros=True))
