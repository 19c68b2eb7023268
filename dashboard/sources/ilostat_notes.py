"""What readers must know of a country's employed migrants in ILOSTAT, in our words; checked against the source's notes.

The cautions stand here because ILOSTAT's files do not carry them: they come from comparing years and sums.
"""

# Small sample, changed survey or coverage: the latest year can be shown, a line over the years would mislead.
NO_TREND = frozenset(
    {
        "AGO", "ARM", "AUS", "BFA", "BRA", "BRN", "CIV", "ECU", "EST", "ETH", "FIN", "GHA", "GTM", "GUY", "HND", "IDN",
        "KAZ", "KEN", "KOR", "LTU", "LVA", "MEX", "MLI", "MNG", "MYS", "NAM", "NLD", "PAN", "PRY", "RUS", "RWA", "SEN",
        "SVN", "SWZ", "TZA", "UGA", "ZAF", "ZMB", "ZWE",
    }
)  # fmt: skip

NOTES = {
    "AGO": "3 to 5 per cent of migrants have no branch.",
    "ARG": "Urban areas only, so hardly any agriculture.",
    "ARM": "Level breaks between surveys: 65 thousand migrants in 2011, 40 thousand in 2021.",
    "AUS": "Break between 2010 and 2015 in the number of foreign-born; 4 to 5 per cent without branch in both years.",
    "BFA": "Two surveys only.",
    "BOL": "2024 only; 8 per cent of migrants have no branch.",
    "BRA": "Small sample; the series ends in 2015.",
    "BRN": "Shares jump between 2019 and 2020: small sample.",
    "BWA": "2022 only.",
    "CHL": "2020: persons with place of birth not stated (154 thousand) are in all employed.",
    "CIV": "The level jumps between surveys: shares only.",
    "DEU": "2020 and 2021: some employment has no branch.",
    "ECU": "Shares jump between years: small sample.",
    "ESP": "All employed are migrants plus native-born.",
    "EST": "2022: place of birth not stated for 10 thousand, so migrants are too few.",
    "ETH": "2021 only; very small (15 thousand migrants).",
    "FIN": "New survey in 2021: the rise from 153 thousand (2020) to 243 thousand is not growth.",
    "FRA": "1 to 3 per cent have no branch; 2015: industry of native-born women not published.",
    "GBR": "2018 stands for 2019, when a fifth of the foreign-born had no branch.",
    "GHA": "Shares jump from 2013 to 2017: small sample.",
    "GNQ": "2023 only.",
    "GTM": "Small sample; 2018: place of birth not stated for 1.2 per cent.",
    "GUY": "Very small (3 thousand migrants); ends in 2019, before the arrivals of recent years.",
    "HND": "Small sample (12 to 24 thousand migrants).",
    "HRV": "Foreign-born are mostly long-settled persons from Bosnia and Herzegovina and Serbia.",
    "HUN": "2022 left out: twice the foreign-born of the years around it.",
    "IDN": "Very small (0.1 per cent of employment).",
    "IRL": "2021: industry of women not published.",
    "IRN": "A household survey: migrants in an irregular situation are likely to be missed.",
    "IRQ": "2021 only.",
    "ISR": "Mostly naturalised immigrants: foreign workers are largely outside the survey.",
    "JPN": "Census years 2015 and 2020.",
    "KAZ": "At the level of permit holders (24 to 33 thousand), not of all foreign workers; no nationals given.",
    "KEN": "2019 is a census, 2021 and 2022 are surveys; industry of 2022 is a remainder.",
    "KHM": "2019 only.",
    "KOR": "No nationals in the source; from 2021 services are inside “not classified”.",
    "LSO": "2019 only; small sample.",
    "LTU": "2021 comes in below the years around it; foreign-born fall from 61 to 43 thousand in 2023.",
    "LUX": "Residents only: commuters from abroad, nearly half of the workers, are not counted. "
    "3 to 7 per cent of migrants have no branch.",
    "LVA": "Mostly persons born elsewhere in the former Soviet Union; 2021 and 2022 look like another source.",
    "MDV": "2014 (census) only.",
    "MEX": "16 to 20 per cent of migrants have no branch.",
    "MLI": "Small sample: agriculture moves between 24 and 39 per cent.",
    "MLT": "2021 only.",
    "MNG": "Census years 2010 and 2020.",
    "MUS": "Two years only: 2011 and 2022.",
    "MYS": "A survey: migrants in an irregular situation are likely to be missed; shares jump between years.",
    "NAM": "Shares jump between 2016 and 2018: small sample.",
    "NGA": "2019 only.",
    "NLD": "4 to 12 per cent have no branch; break in 2021.",
    "NOR": "2024 only: before, place of birth was often not stated.",
    "OMN": "2023 and 2024 only.",
    "PAN": "2023 is a census, with far fewer employed; shares jump between 2020 and 2021.",
    "POL": "2021 left out: three times the foreign-born of the years around it.",
    "PRY": "Two years only: 2018 and 2020.",
    "RUS": "The survey counts 589 thousand foreign-born (2019) and 469 thousand (2024), far below the true level.",
    "RWA": "Shares jump between years: small sample.",
    "SEN": "Small sample: the share of women moves a lot.",
    "SGP": "No sex in the source; nationals from 2014; ends in 2022.",
    "SUR": "2016 only; small.",
    "SVN": "2021 and 2022: industry lower and services higher than in 2020 and 2023.",
    "SWE": "2010 without sex; place of birth not stated for about 1 per cent in 2021-2023; "
    "industry of women partly missing in 2022-2023.",
    "SWZ": "Small sample; 5 per cent without branch in 2023.",
    "SYC": "2023 only.",
    "THA": "Agriculture and industry are differences of published cells.",
    "TUR": "Foreign-born includes Turkish citizens born abroad.",
    "TZA": "Small sample; a tenth without branch in 2014.",
    "UGA": "Two years only: 2014 and 2021.",
    "ZAF": "2017 and 2022 cannot come from the same survey.",
    "ZMB": "Shares jump from 2021 to 2023: small sample.",
    "ZWE": "Years 2021 and 2023 left out: level too low, or place of birth not stated for a quarter.",
}

SMALL_SAMPLES = frozenset(
    {"BRA", "BRN", "ECU", "ETH", "GHA", "GTM", "GUY", "HND", "IDN", "LSO", "MLI", "NAM", "RWA", "SEN", "SUR", "SWZ"}
    | {"TZA", "ZMB"}
)
"""Countries whose surveys hold so few migrants that their shares move from year to year by chance."""
