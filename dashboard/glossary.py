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
        definition="A mark: the figure is rounded, or known only within bounds. Other marks: sources differ, another "
        "page gives another figure; doubtful, the figure is implausible or ambiguous.",
        source=HERE,
    ),
    Term(
        word="Branch of activity",
        definition="What the workplace produces, not what the person does there: agriculture, industry, services and "
        "their parts. Domestic work is part of services.",
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
        definition="Fee and exchange-rate margin together, in per cent of 200 US dollars sent. Target 10.c of the "
        "Sustainable Development Goals: less than 3 per cent, and no corridor above 5 per cent, by 2030.",
        source="World Bank, Remittance Prices Worldwide; United Nations",
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
        definition="A rise of the share of women over time. A high share alone is not feminisation, nor is a rise in "
        "the number of women while that of men rises faster.",
        source=HERE,
    ),
    Term(
        word="Flow",
        definition="The number of migrants who enter or leave a country during a period, usually a year. The change "
        "of a stock is not a flow: it is arrivals less departures, less deaths, and changes of citizenship count too.",
        source="UN Statistics Division",
    ),
    Term(
        word="Income group",
        definition="Low, lower-middle, upper-middle or high, by gross national income per person of a year. "
        "The limits change every year, and countries change group.",
        source="World Bank, country classification",
        dataset="income_groups",
    ),
    Term(
        word="International migrant",
        definition="A person of any age, in work or not, who lives in a country other than that of birth or, where "
        "birth is not recorded, of citizenship. Which of the two a country counts changes its figure.",
        source="UN DESA, International Migrant Stock",
        dataset="migrant_stock",
    ),
    Term(
        word="Labour force",
        definition="Everyone of working age who is employed, or is unemployed: without work, available for it and "
        "looking for it.",
        source="International Conference of Labour Statisticians",
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
        definition="A migrant worker employed to work in or for a private household, for instance to clean, cook, "
        "look after children or older persons, guard, garden or drive.",
        source="ILO, Convention No. 189 and global estimates of 2015",
        dataset="migrant_workers",
    ),
    Term(
        word="Migrant stock",
        definition="The number of international migrants living in a place at one moment; in UN DESA’s figures, "
        "on 1 July of the year.",
        source="UN DESA, International Migrant Stock",
        dataset="migrant_stock",
    ),
    Term(
        word="Migrant worker",
        definition="An international migrant of working age who is in the labour force of the country where he "
        "or she usually lives: in work, or out of work and looking for it. ILOSTAT’s figures by country count "
        "those in work alone.",
        source="ILO, global estimates",
        dataset="migrant_workers",
    ),
    Term(
        word="No data",
        definition="The source has no figure. Never zero, and never counted as zero in sums, which say how much "
        "they cover.",
        source=HERE,
    ),
    Term(
        word="Not available here",
        definition="The ILO may have published the figure, but it is on none of the pages that were read.",
        source=HERE,
        dataset="migrant_workers",
    ),
    Term(
        word="Not in this table",
        definition="ILOSTAT may have figures on the country, but they were not read for this dashboard.",
        source=HERE,
        dataset="migrant_employment",
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
        definition="Read: the figure stands in the publication, or on a page that quotes it. Derived: computed from "
        "such figures, as its note says.",
        source=HERE,
    ),
    Term(
        word="Remittances paid",
        definition="Remittances received, seen from the country that sends. The two world totals differ, since not "
        "every country reports both.",
        source="World Bank, World Development Indicators",
        dataset="remittances_paid",
    ),
    Term(
        word="Remittances received",
        definition="What households of a country get from households abroad, in money and goods, with the pay of "
        "residents who work across the border, for a season or another short time abroad, or for an employer from "
        "abroad; current US dollars. Money carried by hand is largely missing.",
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
        definition="Movement between countries of “the South”, for which there is no one definition: by income group, "
        "by development group of the United Nations, by membership of organizations. A figure means little without "
        "its definition.",
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
