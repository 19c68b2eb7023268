"""What has changed: the share of women among international migrants in two years."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import feminisation
from dashboard.components.choices import COUNTRY, marked, with_own
from dashboard.data import areas
from dashboard.figures import dots, empty
from dashboard.messages.rows import of_row, one_decimal
from dashboard.messages.values import Listing, Message, Number, Place, Year, say, write
from dashboard.space import Space
from dashboard.view import Chart, First, Selection
from dashboard.views.feminisation import facts
from dashboard.views.feminisation.choices import COUNTRIES, LEVEL, MANY_MIGRANTS, SINCE, WORLD, YEAR, areas_at, women

EXTREMES = 10
"""Countries with the largest rises, and as many with the largest falls, that are shown."""
VISIBLE = 0.05
"""In percentage points: smaller changes read 0.0."""


def change_rows(
    *, since: int, year: int, level: str, countries: tuple[str, ...], country: str, lang: str
) -> pd.DataFrame:
    """Return the share of women in two years and its change, the largest rise first; no rows for one year alone."""
    early, late = min(since, year), max(since, year)
    columns = ["name", "since", "year", "share_female_since", "share_female", "change_points", "country"]
    if early == late:
        return pd.DataFrame(columns=columns)
    changes, shown = feminisation.change(women(), key="country", since=early, year=late), with_own(countries, country)
    if level == "country":
        groups = areas_at(WORLD)
    else:
        changes = changes[changes["country"].isin(shown)]
        groups = pd.concat([areas_at(level), areas_at(WORLD)])
    changes = changes.assign(name=changes["country"].map(areas.names(lang)))
    rows = pd.concat([_as_area(groups, early, late, lang), changes])
    return rows.sort_values("change_points", ascending=False, kind="stable", ignore_index=True)[columns]


def first_changes(rows: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return all groups; of countries, where they are compared, so many rises and falls and the chosen ones."""
    if LEVEL.of(selection) != "country":
        return rows
    large = rows[rows["country"].isin(_large(_two_years(selection)[1]))]
    kept = feminisation.largest_changes(large, count=count)["country"]
    return rows[rows["country"].isna() | rows["country"].isin([*kept, *_shown(selection)])].reset_index(drop=True)


def change_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return two points a row, the earlier year grey and the later violet; words where one year is chosen twice."""
    lang = selection.lang
    if rows.empty:
        return empty.message(say(Message("feminisation-change-nothing"), lang), lang=lang, space=space)
    early, late = _two_years(selection)
    return dots.dumbbell(
        rows,
        start="share_female_since",
        end="share_female",
        label="name",
        lang=lang,
        words=(str(early), str(late)),
        colours=(theme.EARLIER, theme.SEX_COLOURS["female"]),
        selected=[write(Place(WORLD), lang), *(areas.names(lang)[code] for code in _shown(selection))],
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeFacts:
    """What became of the share of women between two years."""

    kind: str
    """"nothing" where both years are the same, "groups"; of countries whether there is a "rise", a "fall" or "both"."""
    early: Year
    late: Year
    rises: int
    count: int
    world: str
    points: Number | None
    rise: Place | None
    risen: Number | None
    fall: Place | None
    fallen: Number | None
    apart: bool
    """Whether the years are two."""
    swapped: bool
    finding: Message | None
    """Of the reader's country."""
    own: Message | None
    chosen: Message | None
    sudan: Message | None


def change_facts(rows: pd.DataFrame, selection: Selection) -> ChangeFacts:
    """Return in how many groups the share rose, where it rose and fell most, and the chosen countries."""
    early, late = _two_years(selection)
    parts, drawn = _parts(rows, selection), first_changes(rows, selection, EXTREMES)
    rise, fall = _end(parts.head(1), "rise"), _end(parts.tail(1), "fall")
    world = rows.loc[rows["name"] == write(Place(WORLD), selection.lang), "change_points"]
    return ChangeFacts(
        kind=_kind(rows, selection, rise, fall),
        early=Year(early),
        late=Year(late),
        rises=int((parts["change_points"] >= VISIBLE).sum()),
        count=len(parts),
        world=_side(world.iloc[0]) if len(world) else "nothing",
        points=_size(world.iloc[0]) if len(world) else None,
        rise=_place(rise, selection),
        risen=None if rise is None else _size(rise["change_points"]),
        fall=_place(fall, selection),
        fallen=None if fall is None else _size(fall["change_points"]),
        apart=early != late,
        swapped=SINCE.of(selection) > YEAR.of(selection),
        finding=next((_course(rows, code) for code in marked(selection)), None),
        own=next((_path(Message("feminisation-change-own"), rows, code) for code in marked(selection)), None),
        chosen=_chosen(rows, selection),
        sudan=facts.sudan(drawn.assign(year=drawn["since"])),
    )


def _course(rows: pd.DataFrame, code: str) -> Message | None:
    """Return what became of the share in one country, None where either year has no figure."""
    found = rows[rows["country"] == code].dropna(subset=["change_points"])
    if found.empty:
        return None
    row = found.iloc[0]
    then, now = {"share_female": row["share_female_since"], "year": row["since"]}, row
    return facts.course(code, then, now)


def _kind(rows: pd.DataFrame, selection: Selection, rise: pd.Series | None, fall: pd.Series | None) -> str:
    if rows.empty:
        return "nothing"
    if LEVEL.of(selection) != "country":
        return "groups"
    return {(True, True): "both", (True, False): "rise", (False, True): "fall"}.get(
        (rise is not None, fall is not None), "none"
    )


def _place(row: pd.Series | None, selection: Selection) -> Place | None:
    """Return the country of a row, or the group of the level chosen that is called as the row is."""
    if row is None:
        return None
    if isinstance(row["country"], str):
        return Place(row["country"])
    groups = areas_at(LEVEL.of(selection))["area"].unique()
    return next(Place(area) for area in groups if write(Place(area), selection.lang) == row["name"])


def _chosen(rows: pd.DataFrame, selection: Selection) -> Message | None:
    codes = [code for code in _shown(selection) if code not in marked(selection)]
    parts = [_path(Message("feminisation-change-path"), rows, code) for code in codes]
    return Message("feminisation-chosen", chosen=Listing.of(parts, "semicolon")) if parts and len(rows) else None


def _path(message: Message, rows: pd.DataFrame, code: str) -> Message:
    found = rows[rows["country"] == code].dropna(subset=["change_points"])
    row = found.iloc[0] if len(found) else None
    shares = of_row(row, start=("share_female_since", one_decimal), end=facts.SHARE)
    return message.over({"place": Place(code), **shares})


def _shown(selection: Selection) -> tuple[str, ...]:
    return with_own(COUNTRIES.of(selection), COUNTRY.of(selection))


def _parts(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Return the groups or, where countries are compared, those of many migrants: not what stands beside them."""
    changed = rows[rows["name"] != write(Place(WORLD), selection.lang)].dropna(subset=["change_points"])
    if LEVEL.of(selection) != "country":
        return changed[changed["country"].isna()]
    return changed[changed["country"].isin(_large(_two_years(selection)[1]))]


def _end(row: pd.DataFrame, side: str) -> pd.Series | None:
    """Return the one row where its change is a rise, or a fall, as asked."""
    return row.iloc[0] if len(row) and _side(row["change_points"].iloc[0]) == side else None


def _side(points: float) -> str:
    return "same" if abs(points) < VISIBLE else "rise" if points > 0 else "fall"


def _size(points: float) -> Number:
    return Number(abs(points), 1)


def _as_area(rows: pd.DataFrame, early: int, late: int, lang: str) -> pd.DataFrame:
    changes = feminisation.change(rows, key="area", since=early, year=late)
    return changes.assign(name=[write(Place(area), lang) for area in changes["area"]], country=None).drop(
        columns="area"
    )


def _large(year: int) -> list[str]:
    rows = women()
    return rows.loc[(rows["year"] == year) & (rows["migrant_stock"] >= MANY_MIGRANTS), "country"].tolist()


def _two_years(selection: Selection) -> tuple[int, int]:
    pair = [SINCE.of(selection), YEAR.of(selection)]
    return min(pair), max(pair)


CHANGE = Chart(
    id="feminisation-change",
    title=Message("feminisation-change-title"),
    subtitle=Message("feminisation-change-subtitle"),
    datasets=("migrant_stock",),
    controls=(SINCE, YEAR, LEVEL, COUNTRIES, COUNTRY),
    rows=change_rows,
    first=First(count=EXTREMES, of=first_changes),
    figure=change_figure,
    facts=change_facts,
    headline=Message("feminisation-change-headline"),
    lead=lambda told: told.finding,
    summary=lambda told: (
        Message("feminisation-change-world"),
        Message("feminisation-change-rise"),
        Message("feminisation-change-fall"),
        told.own if told.kind != "nothing" else None,
        told.chosen,
    ),
    notes=lambda told: (
        Message("feminisation-change-swapped"),
        Message("feminisation-change-weights"),
        told.sudan,
    ),
)
