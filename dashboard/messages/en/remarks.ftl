### Remarks on single figures, in tables, hovers and legends. They stand after a figure and a comma, or alone in a cell, so
### they begin with a small letter where English does.
### The English text is how rows and data files hold a remark: it must stay letter for letter what they hold.
### A comment above a remark says whose figures it is of, where that is one country or area.

## How sure a figure is, or why there is none

remarks-few-answers = few answers: low reliability
remarks-status-derived = derived
remarks-status-approximate = approximate
remarks-status-doubtful = doubtful
remarks-status-sources-differ = sources differ
remarks-status-sources-disagree = sources disagree
remarks-status-derived-approximate = derived, approximate
remarks-status-derived-sources-differ = derived, sources differ
remarks-status-derived-doubtful = derived, doubtful
remarks-status-derived-sum-of-the-subregions = derived, sum of the subregions
remarks-status-not-available-here = not available here
remarks-status-not-in-this-table = not in this table
remarks-status-not-in-this-table-by-sex = not in this table by sex
remarks-status-no-one-employed-in-it = no one employed in it
remarks-status-small-sample = small sample
remarks-status-small-sample-under-migrants = small sample: under 20,000 migrants
remarks-status-older-than-the-years-that-are-ranked = older than the years that are ranked
remarks-status-only-women-recorded = only women recorded
remarks-status-only-men-recorded = only men recorded
remarks-status-fewer-than-workers = fewer than 1,000 workers
remarks-status-non-migrants-are-all-employed-less-migrants = non-migrants are all employed less migrants
remarks-status-no-data-on-non-migrants = no data on non-migrants
remarks-status-women-both-sexes = women / both sexes
remarks-status-migrant-domestic-workers-migrant-workers = migrant domestic workers / migrant workers

## How a figure of employment was had from those that are published

remarks-employed-published = published
remarks-employed-derived-total-less-non-agriculture = derived: total less non-agriculture
remarks-employed-derived-both-sexes-less-women = derived: both sexes less women
remarks-employed-derived-non-agriculture-less-services-and-not = derived: non-agriculture less services and not classified
remarks-employed-derived-non-agriculture-less-industry-and-services = derived: non-agriculture less industry and services
remarks-employed-derived-migrants-plus-nationals-or-native-born = derived: migrants plus nationals or native-born
remarks-employed-derived-all-employed-not-classified-less-nationals = derived: all employed not classified less nationals or native-born not classified
remarks-employed-derived-construction-manufacturing-mining-and-utilities = derived: construction, manufacturing, mining and utilities
remarks-employed-derived-both-sexes-less-men = derived: both sexes less men
remarks-employed-derived-total-less-agriculture-industry-and-services = derived: total less agriculture, industry and services
remarks-employed-derived-all-employed-less-migrants = derived: all employed less migrants
remarks-employed-derived-total-less-agriculture-services-and-not = derived: total less agriculture, services and not classified
remarks-employed-derived-all-employed-less-nationals-or-native = derived: all employed less nationals or native-born
remarks-employed-derived-agriculture-plus-non-agriculture = derived: agriculture plus non-agriculture
remarks-employed-derived-market-and-non-market-services = derived: market and non-market services
remarks-employed-derived-sum-of-the-six-branches = derived: sum of the six branches
remarks-employed-derived-women-plus-men = derived: women plus men

## Of the source's figures on workers who leave, and of the cost of sending

remarks-source-women-plus-men-differ-from-both-sexes = women plus men differ from both sexes in the source
remarks-source-or-below-as-published = 0 or below, as published

## Communities: their kinds, what a country is in one, what was agreed on the movement of persons, and remarks on members

remarks-kind-consultative-process = consultative process
remarks-kind-continental-organisation = continental organisation
remarks-kind-customs-union = customs union
remarks-kind-economic-community = economic community
remarks-kind-free-movement-area = free movement area
remarks-kind-regional-organisation = regional organisation
remarks-kind-social-security-scheme = social security scheme
remarks-role-adopting-state-destination = adopting State 2008 (destination)
remarks-role-adopting-state-origin = adopting State 2008 (origin)
remarks-role-associate = associate
remarks-role-former-member = former member
remarks-role-member = member
remarks-role-member-eea-efta-state = member (EEA EFTA State)
remarks-role-member-eu-state = member (EU State)
remarks-role-observer = observer
remarks-role-steering-committee-participant = steering committee / participant
remarks-role-suspended-member = suspended member
# ASEAN
remarks-movement-movement-of-business-persons-and-skilled-workers = movement of business persons and skilled workers
# CAN
remarks-movement-andean-migration-statute = Andean Migration Statute
# CARICOM
remarks-movement-free-movement-of-skilled-nationals-csme = free movement of skilled nationals (CSME)
# EAC
remarks-movement-common-market-free-movement-of-workers = common market (free movement of workers)
# EAEU
remarks-movement-free-movement-of-labour = free movement of labour
# ECOWAS
remarks-movement-free-movement-protocol = free movement protocol (1979)
# EU
remarks-movement-free-movement-of-workers = free movement of workers
# IGAD
remarks-movement-free-movement-protocol-2 = free movement protocol
# MERCOSUR
remarks-movement-residence-agreement = residence agreement
# SADC
remarks-movement-facilitation-of-movement = facilitation of movement
# ADD
remarks-member-not-among-the-at-the-ministerial = not among the 16 at the 2024 ministerial
# ADD
remarks-member-took-part-in-the-ministerial-https-pledgetimes = took part in the 2024 ministerial (https://pledgetimes.com/16-countries-in-the-ministerial-consultative-meeting-of-the-abu-dhabi-dialogue/)
# ALMATY
remarks-member-process-founded-in = process founded in 2013
# BALI-AHG
remarks-member-bali-process-itself-has-member-states-full = Bali Process itself has 45 member States; full list not found
# BUDAPEST
remarks-member-process-founded-in-2 = process founded in 1991
# CARICOM
remarks-member-a-page-counts-seven-associates-also-one = a 2024 page counts seven associates (also one Dutch and one French territory)
# CIS
remarks-member-unece-statistical-grouping-not-a-statement-of = UNECE statistical grouping, not a statement of current membership
# EAC
remarks-member-admitted-nov-ratification-deposited-mar-missing-from = admitted 24 Nov 2023, ratification deposited Mar 2024; missing from the UNSD list used for the other seven
# ECOWAS
remarks-member-absent-from-the-member-list-member-when = absent from the 12-member 2025 list; member when the papers quoted here were written (15 members)
# MIDSA
remarks-member-process-founded-in-3 = process founded in 2000
# MIDWA
remarks-member-page-excerpt-names-some-states-only-list = page excerpt names some States only; list derived from the 15-member ECOWAS of the time; process founded in 2001
# RCM
remarks-member-process-founded-in-4 = process founded in 1996

## How a figure of the ILO's global estimates was had, or what stands beside it in the source

remarks-estimate-sum-of-the-derived-men-and-women = sum of the derived men and women
remarks-estimate-x-million = 19.0% × 8.45 million
remarks-estimate-share-of-women-migrant-domestic-workers = share of women migrant domestic workers
remarks-estimate-south-eastern-asia-and-the-pacific = 35.7 − 24.0 (South-Eastern Asia and the Pacific)
remarks-estimate-x-million-2 = 22.1% × 8.45 million
remarks-estimate-un-news-text-pti-gives = UN News text; PTI gives 22.2
remarks-estimate-x-million-3 = 24.0% × 8.45 million
remarks-estimate-figures = 11.5 − 8.45
remarks-estimate-x-million-itself-derived = 50.8% × 3.05 million (itself derived)
remarks-estimate-the-page-says-male-migrant-worker-context = the page says "male migrant worker"; context and the 17.9% for all men migrant workers show that domestic workers are meant
remarks-estimate-migrant-workers-as-of-all-workers = migrant workers as % of all workers
remarks-estimate-industry-includes-manufacturing-and-construction = industry includes manufacturing and construction
remarks-estimate-services-include-domestic-work = services include domestic work
remarks-estimate-equals-southern-asia-eastern-asia-south-eastern = equals Southern Asia + Eastern Asia + South-Eastern Asia and the Pacific (5.8+3.6+7.8)
remarks-estimate-share-x-million-rounding-of-the-share = share × 150.3 million; rounding of the share gives ±0.08 million
remarks-estimate-migrant-workers-as-of-all-workers-of = migrant workers as % of all workers of the subregion
remarks-estimate-share-of-all-migrant-workers-in-the = share of all migrant workers in the world; report figure "Distribution of migrant workers, by broad subregion"
remarks-estimate-x-million-share-given-to-the-whole = 4% × 66.6 million (share given to the whole per cent: ±0.3 million)
remarks-estimate-from-the-two-derived-counts-roughly = from the two derived counts; roughly 13-17%
remarks-estimate-share-of-all-women-migrant-workers = share of all women migrant workers ("4%")
remarks-estimate-x-million-4 = 17.9% × 83.7 million
remarks-estimate-share-of-all-men-migrant-workers = share of all men migrant workers
remarks-estimate-also-the-share-of-working-age-migrants = also the share of working-age migrants who are migrant workers
remarks-estimate-un-desa-stock = UN DESA stock
remarks-estimate-nearly-per-cent = "nearly 87 per cent"
remarks-estimate-other-three-groups-between-and-ilo-news = other three groups: between 1.4 and 2.2 (ILO news; not attributed to single groups)
remarks-estimate-x = 20.4% × 163.8
remarks-estimate-share-x-million-million = share × 163.8 million; ±0.08 million
remarks-estimate-figures-2 = 100 − 54.2
remarks-estimate-less-the-published-increase-of-million = 16.8 less the published increase of 3.2 million
remarks-estimate-agrees-with-nearly-in-edition = 100 − 8.3 − 5.2; agrees with "nearly 87" in edition 2
remarks-estimate-x-2 = 86.5% × 169
remarks-estimate-x-3 = 3.6% × 169
remarks-estimate-share-x-million = share × 169 million
remarks-estimate-also = 49 − 33; also 169 − 113.9 − 33 − 6.1 = 16.0
remarks-estimate-figures-3 = 100 − 67.4 − 19.5 − 3.6
remarks-estimate-about-million = "about 24 million"
remarks-estimate-x-4 = 3.5% × 169; ±0.1
remarks-estimate-americas-less-latin-america-and-the-caribbean = Americas 43.3 less Latin America and the Caribbean (3.5% × 169)
remarks-estimate-americas-less = Americas 25.6 less 3.5
remarks-estimate-less-the-derived-northern-america = 78.3 less the derived Northern America; ±0.2
remarks-estimate-derived-count = derived count / 169
remarks-estimate-x-5 = 17% × 24.1
remarks-estimate-share-of-all-women-migrant-workers-2 = share of all women migrant workers
remarks-estimate-x-6 = 83% × 24.1
remarks-estimate-close-to-per-cent = "close to 83 per cent"
remarks-estimate-restated-the-roundings-and-more-than-million = restated: 167.7/1.22; the roundings and "more than 30 million since 2013" bound it to 136.9-137.7
remarks-estimate-restated = restated 2013
remarks-estimate-restated-edition-published = restated 2013 (edition 1 published 24.7)
remarks-estimate-restated-edition-published-2 = restated 2013 (edition 1 published 23.8)
remarks-estimate-restated-value-x-range-about = restated: 2013 value × 1.035^4; range about 157-159
remarks-estimate-restated-edition-published-3 = restated 2017 (edition 2 published 13.9)
remarks-estimate-restated-value-x-range-about-2 = restated: 2017 value × 1.025^2; range about 164-167
remarks-estimate-their-share-in-the-total-migrant-population = "their share in the total migrant population"; also fits the 15+ population (derived 48.2)
remarks-estimate-international-migrants-in-the-labour-force-in = "international migrants in the labour force" in this edition
remarks-estimate-x-7 = 12.5% × 167.7
remarks-estimate-x-8 = 3.4% × 167.7
remarks-estimate-x-9 = 3.3% × 167.7
remarks-estimate-x-10 = 10.9% × 167.7
remarks-estimate-americas-less-x = Americas 45.8 less 22.6% × 167.7; ±0.1
remarks-estimate-americas-less-northern-america = Americas 27.3 less Northern America 22.6
remarks-estimate-x-11 = 22.6% × 167.7; ±0.1
remarks-estimate-x-12 = 23.3% × 167.7; ±0.1
remarks-estimate-share-x-million-employed = share × 155.6 million employed
remarks-estimate-share-of-employed-migrants = share of employed migrants
remarks-estimate-figures-4 = 100 − 80.7 − 12.2
remarks-estimate-figures-5 = 100 − 60.8 − 31.7
remarks-estimate-figures-6 = 155.6/255.7
remarks-estimate-figures-7 = 167.7/255.7
remarks-estimate-employment-to-population-ratio-unemployment-rate = employment-to-population ratio / (1 − unemployment rate); ±0.1

## Of the employment figures of single countries, after ILOSTAT

# Angola
remarks-country-to-per-cent-of-migrants-have-no = 3 to 5 per cent of migrants have no branch.
# Argentina
remarks-country-urban-areas-only-so-hardly-any-agriculture = Urban areas only, so hardly any agriculture.
# Armenia
remarks-country-level-breaks-between-surveys-thousand-migrants-in = Level breaks between surveys: 65 thousand migrants in 2011, 40 thousand in 2021.
# Australia
remarks-country-break-between-and-in-the-number-of = Break between 2010 and 2015 in the number of foreign-born; 4 to 5 per cent without branch in both years.
# Burkina Faso
remarks-country-two-surveys-only = Two surveys only.
# Bolivia (Plurinational State of)
remarks-country-only-per-cent-of-migrants-have-no = 2024 only; 8 per cent of migrants have no branch.
# Brazil
remarks-country-small-sample-the-series-ends-in = Small sample; the series ends in 2015.
# Brunei Darussalam
remarks-country-shares-jump-between-and-small-sample = Shares jump between 2019 and 2020: small sample.
# Botswana
remarks-country-only = 2022 only.
# Chile
remarks-country-persons-with-place-of-birth-not-stated = 2020: persons with place of birth not stated (154 thousand) are in all employed.
# Côte d'Ivoire
remarks-country-the-level-jumps-between-surveys-shares-only = The level jumps between surveys: shares only.
# Germany
remarks-country-and-some-employment-has-no-branch = 2020 and 2021: some employment has no branch.
# Ecuador
remarks-country-shares-jump-between-years-small-sample = Shares jump between years: small sample.
# Spain
remarks-country-all-employed-are-migrants-plus-native-born = All employed are migrants plus native-born.
# Estonia
remarks-country-place-of-birth-not-stated-for-thousand = 2022: place of birth not stated for 10 thousand, so migrants are too few.
# Ethiopia
remarks-country-only-very-small-thousand-migrants = 2021 only; very small (15 thousand migrants).
# Finland
remarks-country-new-survey-in-the-rise-from-thousand = New survey in 2021: the rise from 153 thousand (2020) to 243 thousand is not growth.
# France
remarks-country-to-per-cent-have-no-branch-industry = 1 to 3 per cent have no branch; 2015: industry of native-born women not published.
# United Kingdom
remarks-country-stands-for-when-a-fifth-of-the = 2018 stands for 2019, when a fifth of the foreign-born had no branch.
# Ghana
remarks-country-shares-jump-from-to-small-sample = Shares jump from 2013 to 2017: small sample.
# Equatorial Guinea
remarks-country-only-2 = 2023 only.
# Guatemala
remarks-country-small-sample-place-of-birth-not-stated = Small sample; 2018: place of birth not stated for 1.2 per cent.
# Guyana
remarks-country-very-small-thousand-migrants-ends-in-before = Very small (3 thousand migrants); ends in 2019, before the arrivals of recent years.
# Honduras
remarks-country-small-sample-to-thousand-migrants = Small sample (12 to 24 thousand migrants).
# Croatia
remarks-country-foreign-born-are-mostly-long-settled-persons = Foreign-born are mostly long-settled persons from Bosnia and Herzegovina and Serbia.
# Hungary
remarks-country-left-out-twice-the-foreign-born-of = 2022 left out: twice the foreign-born of the years around it.
# Indonesia
remarks-country-very-small-per-cent-of-employment = Very small (0.1 per cent of employment).
# Ireland
remarks-country-industry-of-women-not-published = 2021: industry of women not published.
# Iran (Islamic Republic of)
remarks-country-a-household-survey-migrants-in-an-irregular = A household survey: migrants in an irregular situation are likely to be missed.
# Iraq
remarks-country-only-3 = 2021 only.
# Israel
remarks-country-mostly-naturalised-immigrants-foreign-workers-are-largely = Mostly naturalised immigrants: foreign workers are largely outside the survey.
# Japan
remarks-country-census-years-and = Census years 2015 and 2020.
# Kazakhstan
remarks-country-at-the-level-of-permit-holders-to = At the level of permit holders (24 to 33 thousand), not of all foreign workers; no nationals given.
# Kenya
remarks-country-is-a-census-and-are-surveys-industry = 2019 is a census, 2021 and 2022 are surveys; industry of 2022 is a remainder.
# Cambodia
remarks-country-only-4 = 2019 only.
# Republic of Korea
remarks-country-no-nationals-in-the-source-from-services = No nationals in the source; from 2021 services are inside “not classified”.
# Lesotho
remarks-country-only-small-sample = 2019 only; small sample.
# Lithuania
remarks-country-comes-in-below-the-years-around-it = 2021 comes in below the years around it; foreign-born fall from 61 to 43 thousand in 2023.
# Luxembourg
remarks-country-residents-only-commuters-from-abroad-nearly-half = Residents only: commuters from abroad, nearly half of the workers, are not counted. 3 to 7 per cent of migrants have no branch.
# Latvia
remarks-country-mostly-persons-born-elsewhere-in-the-former = Mostly persons born elsewhere in the former Soviet Union; 2021 and 2022 look like another source.
# Maldives
remarks-country-census-only = 2014 (census) only.
# Mexico
remarks-country-to-per-cent-of-migrants-have-no-2 = 16 to 20 per cent of migrants have no branch.
# Mali
remarks-country-small-sample-agriculture-moves-between-and-per = Small sample: agriculture moves between 24 and 39 per cent.
# Mongolia
remarks-country-census-years-and-2 = Census years 2010 and 2020.
# Mauritius
remarks-country-two-years-only-and = Two years only: 2011 and 2022.
# Malaysia
remarks-country-a-survey-migrants-in-an-irregular-situation = A survey: migrants in an irregular situation are likely to be missed; shares jump between years.
# Namibia
remarks-country-shares-jump-between-and-small-sample-2 = Shares jump between 2016 and 2018: small sample.
# Netherlands
remarks-country-to-per-cent-have-no-branch-break = 4 to 12 per cent have no branch; break in 2021.
# Norway
remarks-country-only-before-place-of-birth-was-often = 2024 only: before, place of birth was often not stated.
# Oman
remarks-country-and-only = 2023 and 2024 only.
# Panama
remarks-country-is-a-census-with-far-fewer-employed = 2023 is a census, with far fewer employed; shares jump between 2020 and 2021.
# Poland
remarks-country-left-out-three-times-the-foreign-born = 2021 left out: three times the foreign-born of the years around it.
# Paraguay
remarks-country-two-years-only-and-2 = Two years only: 2018 and 2020.
# Russian Federation
remarks-country-the-survey-counts-thousand-foreign-born-and = The survey counts 589 thousand foreign-born (2019) and 469 thousand (2024), far below the true level.
# Senegal
remarks-country-small-sample-the-share-of-women-moves = Small sample: the share of women moves a lot.
# Singapore
remarks-country-no-sex-in-the-source-nationals-from = No sex in the source; nationals from 2014; ends in 2022.
# Suriname
remarks-country-only-small = 2016 only; small.
# Slovenia
remarks-country-and-industry-lower-and-services-higher-than = 2021 and 2022: industry lower and services higher than in 2020 and 2023.
# Sweden
remarks-country-without-sex-place-of-birth-not-stated = 2010 without sex; place of birth not stated for about 1 per cent in 2021-2023; industry of women partly missing in 2022-2023.
# Eswatini
remarks-country-small-sample-per-cent-without-branch-in = Small sample; 5 per cent without branch in 2023.
# Thailand
remarks-country-agriculture-and-industry-are-differences-of-published = Agriculture and industry are differences of published cells.
# Türkiye
remarks-country-foreign-born-includes-turkish-citizens-born-abroad = Foreign-born includes Turkish citizens born abroad.
# United Republic of Tanzania
remarks-country-small-sample-a-tenth-without-branch-in = Small sample; a tenth without branch in 2014.
# Uganda
remarks-country-two-years-only-and-3 = Two years only: 2014 and 2021.
# South Africa
remarks-country-and-cannot-come-from-the-same-survey = 2017 and 2022 cannot come from the same survey.
# Zambia
remarks-country-shares-jump-from-to-small-sample-2 = Shares jump from 2021 to 2023: small sample.
# Zimbabwe
remarks-country-years-and-left-out-level-too-low = Years 2021 and 2023 left out: level too low, or place of birth not stated for a quarter.

## Agreements: what is known of a row, and how the parties were found where a paper does not name them

remarks-agreement-no-evidence = The authors of the data found no text and no official evidence.
remarks-agreement-other-year = The source gives a date of signature of another year; it is left out.
remarks-agreement-no-year = The source gives no year.
remarks-agreement-scheme = The papers name the scheme, and of its countries Thailand alone; the others are those of Korean sources of 2023.
remarks-agreement-caribbean = The paper says Caribbean countries; these have an agreement with Canada in bilateral_agreements.
remarks-agreement-southern-africa = The paper says Southern Africa; these have an agreement with South Africa of the years 1964 to 1975 in bilateral_agreements.
remarks-agreement-congo = The paper writes “Congo”.
