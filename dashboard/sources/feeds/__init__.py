"""Where publishers have their present figures, and how their answers become the files that the readers read.

`FEEDS` names each dataset that can be fetched; the others are kept by hand, from the files that their READMEs name.
"""

from collections.abc import Mapping

from dashboard.sources import world_bank as wdi_datasets
from dashboard.sources.feeds import ilostat, remittance_prices, sdg, undesa, unhcr, world_bank
from dashboard.sources.feeds.feed import Feed

ECONOMY = (*wdi_datasets.DOLLARS_AND_PERSONS.values(), *wdi_datasets.SHARES.values())

FEEDS: Mapping[str, Feed] = {
    "migrant_stock": undesa.STOCK,
    "labour_outflows": ilostat.OUTFLOWS,
    "remittances_received": world_bank.series("BX.TRF.PWKR.CD.DT"),
    "remittances_paid_2024": world_bank.PAID,
    "remittance_corridor_costs_2025": remittance_prices.LATEST,
    "remittance_corridor_costs_quarterly": remittance_prices.QUARTERLY,
    "remittance_cost_trend": remittance_prices.TREND,
    "refugees": unhcr.REFUGEES,
    "economy": world_bank.series(*ECONOMY),
    "labour_rights": sdg.LABOUR_RIGHTS,
    "migration_policy": sdg.MIGRATION_POLICY,
    "trafficking_detected": sdg.TRAFFICKING_DETECTED,
    "migrant_deaths": sdg.MIGRANT_DEATHS,
}
