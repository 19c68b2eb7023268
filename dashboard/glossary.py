"""Words of the field, each with a short definition and whose definition it is."""

from dataclasses import dataclass

HERE = "This dashboard"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One word of the field; `source` says whose definition it is, `dataset` names the bundled data that follow it."""

    word: str
    definition: str
    source: str
    dataset: str = ""


TERMS = (
    Term(
        word="Approximate",
        definition="A status: the figure is rounded, or known only within bounds. Conflict: another page gives "
        "another figure, and the more consistent one is used.",
        source=HERE,
    ),
    Term(
        word="Branch of activity",
        definition="What the employer produces, not what the person does: agriculture, industry, services and "
        "their parts. Domestic work lies within services.",
        source="ILO, ILOSTAT",
        dataset="migrant_employment",
    ),
    Term(
        word="Corridor",
        definition="A pair of one country of origin and one of destination, in that order.",
        source=HERE,
        dataset="corridors",
    ),
    Term(
        word="Cost of sending",
        definition="Fee and exchange-rate margin together, in per cent of 200 US dollars sent. Target 10.c: less "
        "than 3 per cent by 2030, and no corridor above 5 per cent.",
        source="World Bank, Remittance Prices Worldwide; Sustainable Development Goals",
        dataset="remittance_costs",
    ),
    Term(
        word="Edition",
        definition="One release of a source. A later one may restate the past by another method, so figures of "
        "different editions are shown side by side and never joined into one line.",
        source=HERE,
    ),
    Term(
        word="Feminisation",
        definition="A rise of the share of women over time. A high share alone is not feminisation, and more "
        "women with even more men is not either.",
        source=HERE,
    ),
    Term(
        word="Flow",
        definition="The number of persons who arrive in or leave a place during a period. The change of a stock "
        "is not a flow: births, deaths, returns and naturalisations change it too.",
        source="United Nations, recommendations on migration statistics",
    ),
    Term(
        word="Income group",
        definition="Low, lower-middle, upper-middle or high, by gross national income per person of a year. "
        "Limits and groups change every year.",
        source="World Bank, country classification",
        dataset="income_groups",
    ),
    Term(
        word="International migrant",
        definition="A person who lives in a country other than the one of birth or, where birth is not recorded, "
        "of citizenship. Which of the two a country counts changes its figure.",
        source="UN DESA, International Migrant Stock",
        dataset="migrant_stock",
    ),
    Term(
        word="Labour force",
        definition="Everyone of working age who is employed or is unemployed, that is available for work and "
        "looking for it.",
        source="ILO, statistics of work",
    ),
    Term(
        word="Labour outflow",
        definition="Nationals who left, or were cleared to leave, for work abroad in the year, as the country of "
        "origin registers them. One person may count more than once.",
        source="ILO, ILOSTAT",
        dataset="labour_outflows",
    ),
    Term(
        word="Migrant domestic worker",
        definition="A migrant worker employed by a private household, for instance to clean, cook, care, guard, "
        "garden or drive.",
        source="ILO, global estimates of 2015",
        dataset="migrant_workers",
    ),
    Term(
        word="Migrant stock",
        definition="The number of international migrants living in a place at one moment; in UN DESA’s figures, "
        "on 1 July of the year. All ages, in work or not: not the same as migrant workers.",
        source="UN DESA, International Migrant Stock",
        dataset="migrant_stock",
    ),
    Term(
        word="Migrant worker",
        definition="An international migrant of working age who is in the labour force of the country where he "
        "or she usually lives: at work, or out of work and looking for it. In ILOSTAT’s figures by "
        "country: in work.",
        source="ILO, global estimates",
        dataset="migrant_workers",
    ),
    Term(
        word="No data",
        definition="No figure is published, or it was not read. Never nought, and never counted as nought in "
        "sums, which say how much they cover.",
        source=HERE,
    ),
    Term(
        word="Origin and destination",
        definition="Origin: the country of birth, or of citizenship where birth is not recorded. Destination: "
        "the country where the person lives, or to which money is sent.",
        source="UN DESA, International Migrant Stock",
        dataset="migrant_stock",
    ),
    Term(
        word="Read or derived",
        definition="Read: the figure stands so in the publication, or in the page that quotes it. Derived: "
        "computed from such figures, as its note says.",
        source=HERE,
    ),
    Term(
        word="Remittances paid",
        definition="The same, seen from the country from which it is sent. The world’s total differs from that "
        "of remittances received because not all countries report both.",
        source="World Bank, World Development Indicators",
        dataset="remittances_paid",
    ),
    Term(
        word="Remittances received",
        definition="What households of a country get from persons abroad, in money and goods, with the pay of "
        "residents who work across the border or for a short time abroad; current US dollars. Money "
        "carried by hand is largely missing.",
        source="World Bank, World Development Indicators",
        dataset="remittances_received",
    ),
    Term(
        word="Share of the labour force",
        definition="Migrant workers per 100 persons in the labour force of the same place, sex and year, "
        "migrants included.",
        source="ILO, global estimates",
        dataset="migrant_workers",
    ),
    Term(
        word="Share of women",
        definition="Women per 100 women and men of the same group. A share for several countries is that of "
        "their sums, not the mean of their shares.",
        source=HERE,
    ),
    Term(
        word="South-South",
        definition="Movement between countries of “the South”, for which there is no one definition: by income "
        "group, by development group of the United Nations, by membership of organisations. Totals "
        "differ widely, so a figure means little without its definition.",
        source=HERE,
    ),
    Term(
        word="Subregion",
        definition="Of the ILO: one of eleven broad subregions, in five regions. Of the United Nations: one of "
        "the M49 subregions. The two do not cover the same countries; the label says which is meant.",
        source="ILO; UN Statistics Division",
        dataset="countries",
    ),
    Term(
        word="Working age",
        definition="15 years and over.",
        source="ILO, global estimates",
        dataset="migrant_workers",
    ),
)
"""Every word, in the order of the English alphabet."""
