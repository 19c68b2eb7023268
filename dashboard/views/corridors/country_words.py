"""What is said of one country's immigrants and emigrants."""

import pandas as pd

from dashboard import formats
from dashboard.analysis.corridors import EMIGRANTS, IMMIGRANTS
from dashboard.components.choices import marked
from dashboard.data import areas
from dashboard.definitions import stock_remarks
from dashboard.i18n import listing, sentence_case, t
from dashboard.terms import OTHER_ORIGIN
from dashboard.view import Selection
from dashboard.views.corridors.choices import centre_country
from dashboard.views.corridors.wording import DEFINITION, SEX_WORDS, borders_note

PEOPLE = {"both": "people", "female": "women", "male": "men"}
IMMIGRANT_PEOPLE = {"both": "immigrants", "female": "immigrant women", "male": "immigrant men"}
EMIGRANT_PEOPLE = {"both": "emigrants", "female": "emigrant women", "male": "emigrant men"}
NAMED = 3
LEADS = {
    EMIGRANTS: "{n} {people} from {here} lived in other countries in {year}",
    IMMIGRANTS: "{n} {people} from other countries lived in {here} in {year}",
}
FIRSTS = {
    EMIGRANTS: "Largest {group} of {emigrants} from {here}: {n} in {first}, {year}",
    IMMIGRANTS: "Largest {group} of {immigrants} in {here}: {n} from {first}, {year}",
}
"""How the largest partner is said; of several of the same size none is called the largest."""
STOCK = (
    "These are people at one date, not moves in a year: those who came long ago are among them, those who went back or "
    "died are not."
)
COLOURED = "Bands have the colours of the ILO subregions of the partners, as on the other pages."


def here(selection: Selection) -> str:
    """Return the country (ISO3) that the charts are of."""
    return centre_country(centre=selection.text("centre"), country=selection.text("country"))


def name(selection: Selection) -> str:
    """Return its name."""
    return areas.names(selection.lang)[here(selection)]


def spoken(selection: Selection) -> str:
    """Return its name within a sentence."""
    return areas.in_sentence(name(selection), selection.lang)


def people(selection: Selection) -> str:
    """Return whom the numbers count: people, women or men."""
    return t(PEOPLE[selection.text("sex")], selection.lang)


def title(selection: Selection) -> str:
    """Return the title of the two-sided chart."""
    return t(
        "Who came to {here} and who left it, {year}", selection.lang, here=spoken(selection), year=selection["year"]
    )


def subtitle(selection: Selection) -> str:
    """Return measure, unit and sex."""
    who = t(SEX_WORDS[selection.text("sex")], selection.lang)
    return t("International migrants, {who}, by country of origin and of residence", selection.lang, who=who)


def map_title(selection: Selection) -> str:
    """Return the title of the map."""
    template = {
        EMIGRANTS: "Where {people} from {here} live, {year}",
        IMMIGRANTS: "Where {immigrants} in {here} come from, {year}",
    }[selection.text("direction")]
    said = {"people": people(selection), "here": spoken(selection), "year": selection["year"]}
    said["immigrants"] = t(IMMIGRANT_PEOPLE[selection.text("sex")], selection.lang)
    return t(template, selection.lang, **said)


def map_subtitle(selection: Selection) -> str:
    """Return measure, unit and sex."""
    template = {
        EMIGRANTS: "International migrants, {who}, by country of residence",
        IMMIGRANTS: "International migrants, {who}, by country of origin",
    }[selection.text("direction")]
    return t(template, selection.lang, who=t(SEX_WORDS[selection.text("sex")], selection.lang))


def heads(found: pd.DataFrame, selection: Selection) -> tuple[str, str]:
    """Return what stands over each side, or that there is nobody on it."""
    lang, held = selection.lang, set(found["direction"])
    templates = (
        "From elsewhere, living in {here}" if IMMIGRANTS in held else "No immigrants in the data",
        "From {here}, living elsewhere" if EMIGRANTS in held else "No emigrants in the data",
    )
    left, right = (t(template, lang, here=spoken(selection)) for template in templates)
    return left, right


def beside(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what the hover of each partner adds: its share of its side and the share of women."""
    lang = selection.lang
    templates = {EMIGRANTS: "{share} of emigrants", IMMIGRANTS: "{share} of immigrants"}
    shares = zip(found["direction"], found["share"], found["share_female"], strict=True)
    notes = []
    for direction, share, women in shares:
        parts = [t(templates[direction], lang, share=formats.per_cent(share, lang=lang))]
        if selection["sex"] == "both":
            parts.append(t("{share} women", lang, share=formats.per_cent(women, lang=lang)))
        notes.append(", ".join(parts))
    return notes


def nothing(selection: Selection) -> str:
    """Return that neither side has anybody."""
    template = "No {people} who came to {here} or left it are in the data for {year}."
    return t(template, selection.lang, people=people(selection), here=spoken(selection), year=selection["year"])


def nothing_on_side(selection: Selection) -> str:
    """Return that one side has nobody."""
    return _none(selection.text("direction"), selection)


def _none(direction: str, selection: Selection) -> str:
    template = {
        EMIGRANTS: "No {people} from {here} who live elsewhere are in the data for {year}.",
        IMMIGRANTS: "No {people} from elsewhere who live in {here} are in the data for {year}.",
    }[direction]
    return t(template, selection.lang, people=people(selection), here=spoken(selection), year=selection["year"])


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return the larger side and its largest partner."""
    if found.empty:
        return nothing(selection).rstrip(".")
    sums = found.groupby("direction")["migrant_stock"].sum()
    return _finding(found, str(sums.idxmax()), selection)


def map_headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return how many there are on the side of the map, and the largest partner."""
    return _finding(found, selection.text("direction"), selection)


def _finding(found: pd.DataFrame, direction: str, selection: Selection) -> str:
    """Return the largest partner of one side; their number where none is the largest alone."""
    side = found[found["direction"] == direction]
    if side.empty:
        return _none(direction, selection).rstrip(".")
    first = side[side["rank"] == 1]
    number = first["migrant_stock"].sum() if len(first) == 1 else side["migrant_stock"].sum()
    words = FIRSTS if len(first) == 1 else LEADS
    said = {"n": formats.amount(float(number), lang=selection.lang), "people": people(selection)}
    said |= {"here": spoken(selection), "year": selection.text("year")}
    if len(first) == 1:
        known = not (side["country"] == OTHER_ORIGIN).any()
        said["immigrants"] = t(IMMIGRANT_PEOPLE[selection.text("sex")], selection.lang)
        said["emigrants"] = t(EMIGRANT_PEOPLE[selection.text("sex")], selection.lang)
        said["group"] = t("group" if known else "known group", selection.lang)
        said["first"] = areas.in_sentence(str(first["name"].iloc[0]), selection.lang)
    return sentence_case(t(words[direction], selection.lang, **said))


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return both sides: how many, from or in how many countries, the largest of these, how many of unknown origin."""
    if found.empty:
        return nothing(selection)
    sums = found.groupby("direction")["migrant_stock"].sum()
    order = sorted((EMIGRANTS, IMMIGRANTS), key=lambda side: -float(sums.get(side, 0)))
    return " ".join(_side(found, direction, selection) for direction in order)


def map_summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the side of the map in words."""
    return _side(found, selection.text("direction"), selection)


def _side(found: pd.DataFrame, direction: str, selection: Selection) -> str:
    side, lang = found[found["direction"] == direction], selection.lang
    if side.empty:
        return _none(direction, selection)
    total = formats.amount(float(side["migrant_stock"].sum()), lang=lang)
    said = {"n": total, "people": people(selection), "here": spoken(selection), "year": selection["year"]}
    parts = [t(LEADS[direction] + ".", lang, **said), _largest(side, direction, selection)]
    unknown = float(side.loc[side["country"] == OTHER_ORIGIN, "migrant_stock"].sum())
    if unknown:
        parts.append(t("The origin of {n} is not known.", lang, n=formats.amount(unknown, lang=lang)))
    return " ".join(part for part in parts if part)


def _largest(side: pd.DataFrame, direction: str, selection: Selection) -> str:
    known, lang = side[side["country"] != OTHER_ORIGIN], selection.lang
    if known.empty:
        return ""
    told = [
        f"{areas.in_sentence(place, lang)} ({formats.amount(persons, lang=lang)})"
        for place, persons in known[["name", "migrant_stock"]].head(NAMED).to_numpy()
    ]
    if len(known) == 1:
        template = {EMIGRANTS: "All lived in {first}.", IMMIGRANTS: "All of known origin came from {first}."}
    elif len(known) <= NAMED:
        template = {EMIGRANTS: "They lived in {first}.", IMMIGRANTS: "They came from {first}."}
    else:
        template = {
            EMIGRANTS: "Of {count} countries and areas, those with the largest numbers were {first}.",
            IMMIGRANTS: "Of {count} countries and areas of origin, those with the largest numbers were {first}.",
        }
    return t(template[direction], lang, first=listing(told, lang), count=len(known))


def notes(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what is counted and what not."""
    unknown = found["country"] == OTHER_ORIGIN
    return [
        t(DEFINITION, selection.lang),
        t(STOCK, selection.lang),
        *([t(UNKNOWN, selection.lang)] if unknown.any() else []),
        borders_note(selection.number("year"), selection.lang),
        *remarks(selection),
        t(COLOURED, selection.lang),
    ]


def remarks(selection: Selection) -> list[str]:
    """Return what UN DESA says of the figures of the country and, where it is another, the reader's own."""
    codes = {here(selection), *marked(selection)}
    return stock_remarks.of_corridors(codes, first=selection.number("year"))


UNKNOWN = (
    "“Origin not known” are immigrants whose country of origin is not known or is counted with others; they are not "
    "spread over countries."
)


def map_notes(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what is counted and what not; those of unknown origin stand on no map."""
    return notes(found, selection)[:-1]
