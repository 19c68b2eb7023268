### Sources as a line under a chart names them: publisher, work, edition, licence. Works that a publisher names in a
### language stand in its words. A test holds English to data/datapackage.json.

# $sources: one or several of the sources below.
sources-line = Source: { $sources }.
# $first: the first source; $others: how many more there are.
sources-short =
    Source: { $first }, and { $others ->
        [one] one other
       *[other] { $others } others
    }.

sources-countries = UN DESA, UN Statistics Division, ILO, World Bank, mledoze/countries (ODbL 1.0)
sources-migrant-workers = ILO, Global Estimates on International Migrant Workers, editions of 2015, 2018, 2021 and 2024
sources-migrant-workers-composite = ILO, Global Estimates on International Migrant Workers, editions of 2015, 2018, 2021 and 2024
sources-migrant-stock = UN DESA, International Migrant Stock 2024, CC BY 3.0 IGO
sources-corridors = UN DESA, International Migrant Stock 2024, CC BY 3.0 IGO
sources-migrant-stock-by-age = UN DESA, International Migrant Stock 2020, CC BY 3.0 IGO
sources-migrant-employment = ILO, ILOSTAT, International Labour Migration Statistics (ILMS), February 2026, CC BY 4.0
sources-migrant-employment-notes = Own notes on ILO, ILOSTAT, International Labour Migration Statistics (ILMS), February 2026
sources-labour-outflows = ILO, ILOSTAT, International Labour Migration Statistics (ILMS), December 2025, CC BY 4.0
sources-workers-by-origin = ILO, ILOSTAT, International Labour Migration Statistics (ILMS), February 2026, CC BY 4.0
sources-workers-leaving-by-branch = ILO, ILOSTAT, International Labour Migration Statistics (ILMS), February 2026, CC BY 4.0
sources-refugees = UNHCR, Refugee Population Statistics, Global Trends 2025, CC BY 4.0
sources-remittances-received = World Bank, World Development Indicators, July 2026, CC BY 4.0
sources-remittances-paid = World Bank, World Development Indicators, May 2023, CC BY 4.0
sources-economy = World Bank, World Development Indicators, July 2026 (total labour force: April 2026), CC BY 4.0
sources-remittance-corridors = KNOMAD/World Bank, Bilateral Remittance Matrix 2021, December 2022, CC BY 4.0
sources-remittance-costs = World Bank, World Development Indicators, 10 May 2023, CC BY 4.0
sources-remittance-corridor-costs = World Bank, Remittance Prices Worldwide (corridors), 7 December 2020, http://remittanceprices.worldbank.org, CC BY 4.0
sources-remittance-corridor-costs-2025 = The World Bank, Remittance Prices Worldwide, third quarter of 2025, http://remittanceprices.worldbank.org
sources-remittance-corridor-costs-quarterly = The World Bank, Remittance Prices Worldwide, third quarter of 2025, http://remittanceprices.worldbank.org
sources-remittance-cost-trend = The World Bank, Remittance Prices Worldwide, third quarter of 2025, http://remittanceprices.worldbank.org
sources-remittances-paid-2024 = World Bank, World Development Indicators (remittances paid, 2021 to 2024), CC BY 4.0
sources-unemployment-by-birth = Eurostat, EU Labour Force Survey, table LFSA_URGACOB, 10 September 2026
sources-remittance-costs-official = World Bank, in UN Statistics Division, Global SDG Indicators Database, late 2023 (10.c.1)
sources-claims = figures quoted from background papers of the GFMD and the ILO, 2013 to 2020
sources-remittances-in-older-editions = World Bank, World Development Indicators, August 2018, December 2019 and May 2023, CC BY 4.0
sources-income-groups = World Bank, Country classification of July 2025 (fiscal year 2026), CC BY 4.0
sources-income-groups-former = World Bank, Country classification of July 2025 (fiscal year 2026), CC BY 4.0
sources-income-thresholds = World Bank, Country classification of July 2025 (fiscal year 2026), CC BY 4.0
sources-borders = mledoze/countries, ODbL 1.0
sources-bilateral-agreements = Chilton and Woda (2022), bilateral labour agreements to 2020, as held in a public copy
sources-agreement-provisions = Chilton and Woda (2022), bilateral labour agreements to 2020, as held in a public copy
sources-named-agreements = Agreements named in background papers of the GFMD and the ILO, 2013 to 2018
sources-communities = UN Statistics Division and UNICEF, lists of December 2025; secretariats, IOM and others as listed
sources-memberships = UN Statistics Division and UNICEF, lists of December 2025; secretariats, IOM and others as listed
sources-membership-periods = Dates of joining and leaving, taken down from pages of the bodies and others that each row names
sources-oecd-members = Members of the OECD as of May 2021, as read in public reports
sources-labour-rights = ILO, in UN Statistics Division, Global SDG Indicators Database, late 2023 (8.8.2)
sources-migration-policy = UN DESA and IOM, in UN Statistics Division, Global SDG Indicators Database, late 2023 (10.7.2)
sources-trafficking-detected = UNODC, in UN Statistics Division, Global SDG Indicators Database, late 2023 (16.2.2)
sources-migrant-deaths = IOM, in UN Statistics Division, Global SDG Indicators Database, late 2023 (10.7.3)
sources-ratifications = ILO and United Nations Treaty Collection, public copies of 2013 to 2024 (each row names its own)
sources-fundamental-ratifications = ILO, NORMLEX, ratifications of fundamental instruments, 4 June 2026, as read in a public copy
sources-refugee-conventions = United Nations Treaty Collection, chapter V, 26 October 2014, as read in a public copy
sources-ratification-totals = Numbers of parties, 2008 to 2024, as read in public copies (each row names its own)
sources-guiding-questions = Questions of background papers of the GFMD and the ILO, 2013 to 2020, in other words
sources-good-practices = Good practices named in background papers of the GFMD and the ILO, 2013 to 2020, in other words
sources-practice-countries = Good practices named in background papers of the GFMD and the ILO, 2013 to 2020, in other words
sources-practice-regions = Good practices named in background papers of the GFMD and the ILO, 2013 to 2020, in other words
sources-practice-themes = Good practices named in background papers of the GFMD and the ILO, 2013 to 2020, in other words
sources-places = The project, after ISO 3166 and the sources of the datasets
sources-place-forms = The project, after the UN’s usage
sources-groups = UN Statistics Division (M49); others after the usage of their publishers
sources-changes = Own comparison of the editions of the data
