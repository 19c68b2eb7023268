"""What is said of migrants who live in the region in which they were born."""

from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.analysis.corridors import DESTINATION, ORIGIN
from dashboard.data import areas
from dashboard.definitions.frames import stock_years
from dashboard.i18n import listing, sentence_case, t
from dashboard.view import Selection
from dashboard.views.corridors.own_region_shares import REGION, from_data, own_area, quoted, shares
from dashboard.views.corridors.wording import borders_note

EMIGRANTS = {"both": "emigrants", "female": "emigrant women", "male": "emigrant men"}
IMMIGRANTS = {"both": "immigrants", "female": "immigrant women", "male": "immigrant men"}
SEVERAL = 3
"""Of many subregions, so many of the highest and of the lowest are told."""
AGREES = 2.0
"""Percentage points within which a quoted share is close to the data, which have been revised since."""
MATCHING = {
    ORIGIN: "{area}, {quoted}: matches emigrants ({origin}; immigrants {destination})",
    DESTINATION: "{area}, {quoted}: matches immigrants ({destination}; emigrants {origin})",
}
"""Where the share of the data, rounded as the paper rounds, is the quoted one."""
NEAR = {
    ORIGIN: "{area}, {quoted}: close to emigrants ({origin}; immigrants {destination})",
    DESTINATION: "{area}, {quoted}: close to immigrants ({destination}; emigrants {origin})",
}
TITLES = {
    (ORIGIN, True): "Emigrants who live in their own region, {first}-{last}",
    (DESTINATION, True): "Immigrants who come from the region where they live, {first}-{last}",
    (ORIGIN, False): "Emigrants who live in their own subregion, {first} and {last}",
    (DESTINATION, False): "Immigrants who come from the subregion where they live, {first} and {last}",
}
SUBTITLES = {
    ORIGIN: "Per cent of the {who} from countries of the area, mid-year",
    DESTINATION: "Per cent of the {who} living in countries of the area, mid-year",
}
HEADLINES = {
    ORIGIN: "{who} living in their own {level}, {year}: {first} {high}, {last} {low}",
    DESTINATION: "{who} from the {level} where they live, {year}: {first} {high}, {last} {low}",
}
OWN_HEADLINES = {
    ORIGIN: "{now} of {who} from {area} lived in {area} in {last}, {before} in {first}",
    DESTINATION: "{now} of {who} in {area} came from {area} in {last}, {before} in {first}",
}
LEADS = {
    ORIGIN: "Of {who} from each area, the share living in the same area in {last} ({first} in brackets): {parts}.",
    DESTINATION: "Of {who} in each area, the share from the same area in {last} ({first} in brackets): {parts}.",
}


def who(selection: Selection) -> str:
    """Return of whom the share is taken: "emigrant women"."""
    words = EMIGRANTS if selection["basis"] == ORIGIN else IMMIGRANTS
    return t(words[selection.text("sex")], selection.lang)


def title(selection: Selection) -> str:
    """Return the title, which says of whom the share is taken."""
    words = TITLES[selection.text("basis"), selection["level"] == REGION]
    return t(words, selection.lang, first=stock_years()[0], last=stock_years()[-1])


def subtitle(selection: Selection) -> str:
    """Return measure and unit."""
    return t(SUBTITLES[selection.text("basis")], selection.lang, who=who(selection))


def latest(found: pd.DataFrame) -> pd.DataFrame:
    """Return the areas in the last year, the highest `share` first, with that of the first year as `share_before`."""
    ours = from_data(found)
    before = ours[ours["year"] == stock_years()[0]].set_index("area")["share"]
    last = ours[(ours["year"] == stock_years()[-1]) & ours["share"].notna()]
    last = last.sort_values("share", ascending=False, kind="stable")
    return last.assign(share_before=last["area"].map(before))


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return the share of the reader's own area, else the highest and the lowest."""
    lang, ranked = selection.lang, latest(found)
    own = ranked[ranked["area"] == own_area(selection)]
    said = {"who": who(selection), "year": stock_years()[-1]}
    if len(own):
        row = own.iloc[0]
        return t(
            OWN_HEADLINES[selection.text("basis")],
            lang,
            now=formats.per_cent(row["share"], decimals=0, lang=lang),
            before=formats.per_cent(row["share_before"], decimals=0, lang=lang),
            area=areas.in_sentence(row["area"], lang),
            first=stock_years()[0],
            last=stock_years()[-1],
            **said,
        )
    highest_and_lowest = t(
        HEADLINES[selection.text("basis")],
        lang,
        level=t(selection.text("level"), lang),
        high=formats.per_cent(ranked["share"].iloc[0], decimals=0, lang=lang),
        first=ranked["area"].iloc[0],
        low=formats.number(ranked["share"].iloc[-1], lang=lang),
        last=ranked["area"].iloc[-1],
        **said,
    )
    return sentence_case(highest_and_lowest)


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the share of every region in the last and first year, or of the first and last few subregions."""
    lang, ranked = selection.lang, latest(found)
    chosen = ranked
    if len(ranked) > 2 * SEVERAL:
        own = ranked[ranked["area"] == own_area(selection)]
        chosen = pd.concat([ranked.head(SEVERAL), own, ranked.tail(SEVERAL)]).drop_duplicates("area")
    parts = [
        t(
            "{area} {now} ({before})",
            lang,
            area=areas.in_sentence(row["area"], lang),
            now=formats.per_cent(row["share"], lang=lang),
            before=formats.number(row["share_before"], decimals=1, lang=lang),
        )
        for row in chosen.to_dict("records")
    ]
    return t(
        LEADS[selection.text("basis")],
        lang,
        who=who(selection),
        first=stock_years()[0],
        last=stock_years()[-1],
        parts=listing(parts, lang),
    )


def notes(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what the share leaves out, how the paper's figures fit, and whose regions these are."""
    return [
        *([_of_the_paper(selection.lang)] if selection["level"] == REGION and selection["sex"] == "both" else []),
        _coverage(found, selection),
        borders_note(stock_years()[0], selection.lang),
        "Regions and subregions are those of the UN’s M49 standard.",
    ]


def _coverage(found: pd.DataFrame, selection: Selection) -> str:
    """Return for how many migrants the origin is known."""
    lang, now = selection.lang, latest(found)
    last = stock_years()[-1]
    if selection["basis"] == ORIGIN:
        known = formats.per_cent(now["share_known_origin"].iloc[0], lang=lang)
        return t(
            "Migrants of unknown origin are left out: the origin of {known} of the world’s is known in {year}.",
            lang,
            known=known,
            year=last,
        )
    low = now.sort_values("share_known_origin").iloc[0]
    return t(
        "Immigrants of unknown origin are left out, the largest share in {area}: the origin of {known} of those "
        "who live there is known in {year}.",
        lang,
        area=areas.in_sentence(low["area"], lang),
        known=formats.per_cent(low["share_known_origin"], lang=lang),
        year=last,
    )


def _of_the_paper(lang: str) -> str:
    """Return the shares that the paper of 2018 states, and on which basis each agrees with the data of its year."""
    compared = _beside_paper()
    return t(
        "The GFMD paper of 2018 gives three shares of “migration” in {year} and does not say of whom; it names the "
        "UN’s International Migration Report 2015. {parts}.",
        lang,
        year=int(compared["year"].iloc[0]),
        parts="; ".join(_verdict(row, lang) for row in compared.to_dict("records")),
    )


def _beside_paper() -> pd.DataFrame:
    """Return the paper's shares with those of the data of the same year, one column a basis."""
    rows = quoted()
    for basis in (ORIGIN, DESTINATION):
        ours = shares(REGION, basis, "both").rename(columns={"share": basis})
        rows = rows.merge(ours[["area", "year", basis]], on=["area", "year"], how="left")
    return rows


def _verdict(row: dict[str, Any], lang: str) -> str:
    """Return on which basis a quoted share agrees with the data; where on neither, what it is close to."""
    share, outside = row["share"], 100 - row[ORIGIN]
    words = "{area}, {quoted}: does not match on either basis ({origin} of emigrants, {destination} of immigrants)"
    nearest = min((ORIGIN, DESTINATION), key=lambda basis: abs(row[basis] - share))
    if abs(row[nearest] - share) <= AGREES:
        words = (MATCHING if formats.number(row[nearest]) == formats.number(share) else NEAR)[nearest]
    elif abs(outside - share) <= AGREES:
        words += ", but is close to the share of emigrants who live outside the region ({outside})"
    numbers = {"origin": row[ORIGIN], "destination": row[DESTINATION], "outside": outside}
    said = {name: formats.number(number, decimals=1, lang=lang) for name, number in numbers.items()}
    return t(words, lang, area=t(row["area"], lang), quoted=formats.number(share, lang=lang), **said)


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the bilateral stock, and the paper's figures where they are shown."""
    quotes = ("quoted_shares_gfmd",) if selection["level"] == REGION and selection["sex"] == "both" else ()
    return ("corridors", *quotes)
