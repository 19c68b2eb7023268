"""Names of groups of countries in six languages, kept by hand; those of the M49 are read from the UN's own tables."""

from pathlib import Path

import pandas as pd

from dashboard.sources import membership_dates, memberships
from dashboard.sources.countries import NAMES, PUBLIC_DOMAIN, TAIWAN
from dashboard.sources.dataset import Dataset, LayoutError, Licence, Source, read_text_csv, require_known
from dashboard.terms import slug

GROUPS = Path(__file__).with_name("group_names.csv")
KINDS = {
    "world": "the world",
    "un_region": "region of the United Nations",
    "un_subregion": "subregion of the United Nations",
    "ilo_region": "region of the ILO",
    "ilo_subregion": "subregion of the ILO",
    "income_group": "income group of the World Bank",
    "income_groups": "income groups together",
    "development_group": "development group of the United Nations",
    "side": "side of South and North",
    "community": "community, process or scheme of `communities`",
    "organisation": "members of another organisation",
    "earlier_name": "what a community was called before",
    "former_state": "former State or area",
    "composite": "categories taken together, as a source has them",
    "remainder": "what is in none of the groups",
}
"""What a group is; one that two classifications name alike is of both kinds."""
COLUMNS = ["group", "kind", *(f"name_{lang}" for lang in NAMES), "source"]
# The table's name of this region, 中非, is in running text that of China and Africa together, as in 中非合作.
NAMED_IN_FULL = {"zh": {"017": "中部非洲"}}
LEVELS = ("Global", "Region", "Sub-region", "Intermediate Region")


def groups(sources: Path, path: Path = GROUPS) -> pd.DataFrame:
    """Return one row a group: group (as addresses write it), kind (kinds joined by semicolons), name_en ... name_ru,
    and source (whose wording).

    Raises LayoutError for a missing column, an unknown kind or M49 code, a group that stands twice or is neither its
    English name nor a community's short name in small letters, and a name or source that is empty.
    """
    rows = read_text_csv(path, [*COLUMNS, "m49"])
    numbered = rows.set_axis(rows.index + 1)
    require_known(numbered["kind"].str.split(";").explode(), KINDS, file=path, column="kind")
    rows = _with_names_of_the_un(rows, sources, file=path)
    listed = read_text_csv(sources / memberships.MEMBERSHIPS, ["org"])["org"]
    lower = pd.concat([listed, membership_dates.periods()["community"]]).str.lower()
    faults = {
        "group: stands twice": rows["group"].duplicated(),
        "group: neither English name nor short name": (rows["group"] != rows["name_en"].map(slug))
        & ~rows["group"].isin(lower),
    } | {f"{column}: empty": rows[column] == "" for column in COLUMNS}
    for what, faulty in faults.items():
        if faulty.any():
            raise LayoutError(path, None, f"column {what} (row {faulty.idxmax() + 2})")
    return rows[COLUMNS].sort_values("group", ignore_index=True)


def _with_names_of_the_un(rows: pd.DataFrame, sources: Path, *, file: Path) -> pd.DataFrame:
    """Return the rows, names of those with an M49 code filled from the tables of the UN Statistics Division."""
    listed = rows["m49"] != ""
    codes = rows.loc[listed, "m49"]
    named = rows.copy()
    for lang, suffix in NAMES.items():
        table = _regions(sources / f"countries/UNSD-{suffix}.csv")
        require_known(codes.set_axis(codes.index + 1), table.index, file=file, column="m49")
        if lang != "en":
            # The tables write the French apostrophe of regions straight, that of countries curved.
            written = table.to_dict() | NAMED_IN_FULL.get(lang, {})
            named.loc[listed, f"name_{lang}"] = codes.map(written).str.replace("'", "’")
    return named


def _regions(path: Path) -> pd.Series:
    """Return the names of a table's regions by M49 code."""
    columns = [f"{level} {what}" for level in LEVELS for what in ("Code", "Name")]
    table = read_text_csv(path, ["ISO-alpha3 Code", *columns])
    # This row was added to the tables by another hand, and names its subregion otherwise than the others do.
    table = table[table["ISO-alpha3 Code"] != TAIWAN]
    levels = [
        table[[f"{level} Code", f"{level} Name"]].set_axis(["code", "name"], axis="columns").query("code != ''")
        for level in LEVELS
    ]
    return pd.concat(levels).drop_duplicates("code").set_index("code")["name"]


def read(sources: Path) -> list[Dataset]:
    """Return the dataset groups."""
    rows = groups(sources)
    return [
        Dataset(
            name="groups",
            frame=rows,
            title="Names of groups of countries",
            description=(
                "How every group of countries that the datasets or charts name is called in the six languages of the "
                "United Nations: regions, subregions, income and development groups, communities and processes."
            ),
            edition="Names as of 2026",
            publisher="UN Statistics Division and the project",
            source_line="UN Statistics Division (M49); others after the usage of their publishers",
            sources=[
                Source(
                    title="UN Statistics Division: Standard country or area codes for statistical use (M49)",
                    path="https://unstats.un.org/unsd/methodology/m49/overview/",
                ),
                Source(title="The project, after the usage of the United Nations, the ILO and the World Bank", path=""),
            ],
            licenses=[
                PUBLIC_DOMAIN,
                Licence(name="MIT", title="MIT License", path="https://opensource.org/license/mit"),
            ],
            coverage=f"{len(rows)} groups",
            primary_key=["group"],
            foreign_keys={"group": "places.place"},
            constraints={
                "group": {"pattern": "[a-z]+(-[a-z]+)*"},
                "kind": {"required": True, "pattern": "[a-z_]+(;[a-z_]+)*"},
                **{f"name_{lang}": {"required": True} for lang in NAMES},
                "source": {"required": True},
            },
            column_notes={
                "group": "The English name as addresses write it; of communities the short name in small letters.",
                "kind": "; ".join(f"{kind}: {words}" for kind, words in KINDS.items()) + ". More than one is joined.",
                "source": "Whose wording: read in the publication named, the name that a body itself uses, usage (as "
                "documents of that organisation have it, not compared with a published list), or translated here.",
            },
            notes=[
                "Where the ILO and the United Nations name a region alike in English, the United Nations’ names stand "
                "for both, though the two may not have the same countries.",
                "Regions of the United Nations are those of UN DESA and of the M49.",
            ],
        )
    ]
