### The words of the field: what every column of a table, a file or an axis is called, its unit, and the words for codes.
### They stand alone: as a head, a label of an axis or a legend, an option of a control. A column keeps its machine name
### in every language.

# The name of the dashboard.
terms-site = Labour migration trends

# What the United Nations asks to be said beside maps, as the United Nations words it; .first is its first sentence alone.
terms-boundaries = The boundaries and names shown and the designations used on maps do not imply official endorsement or acceptance by the United Nations. Areas of unsettled status are drawn as no data. The final status of Jammu and Kashmir has not yet been agreed upon by the parties. The final boundary between the Sudan and South Sudan and the final status of the Abyei area have not yet been determined. A dispute exists between the Governments of Argentina and the United Kingdom of Great Britain and Northern Ireland concerning sovereignty over the Falkland Islands (Malvinas). All references to Kosovo are to be understood in the context of Security Council resolution 1244 (1999).
    .first = The boundaries and names shown and the designations used on maps do not imply official endorsement or acceptance by the United Nations.

## Heads of columns

# A column with its unit, or with the kind of its codes. $title: a title of those below, $unit: a unit of those further down.
terms-heading = { $title } ({ $unit })

# What a row is about, first: time
terms-column-year = Year
terms-column-since = Since
terms-column-compared_with = Compared with
terms-column-until = Until
terms-column-first_year = First agreement
terms-column-last_year = Latest agreement
terms-column-joined = Joined
terms-column-left = Left
terms-column-quarter = Quarter
terms-column-edition = Edition
terms-column-data_edition = Edition of the data
terms-column-data_edition_before = Edition before
terms-column-dataset = Dataset
terms-column-rows_changed = Rows changed
terms-column-rows_added = Rows added
terms-column-rows_revised = Rows revised
terms-column-rows_gone = Rows gone
terms-column-largest_revision = Largest revision
terms-column-reference_year = Reference year

# Groups
terms-column-span = Year, or first and last year
terms-column-composite = Categories taken together
terms-column-definition = Definition of the South
terms-column-group = Group
terms-column-income_group = Income group
terms-column-group_year = Year of the income group
terms-column-development_group = Development group
terms-column-region = Region
terms-column-subregion = Subregion
terms-column-ilo_region = ILO region
terms-column-ilo_subregion = ILO subregion
terms-column-area = Area
terms-column-community_name = Community
terms-column-community = Short name of the community
terms-column-kind = Kind
terms-column-role = Role
terms-column-period = Period of membership
terms-column-origin_side = Origin
terms-column-destination_side = Destination
terms-column-origin_group = Group of origin
terms-column-destination_group = Group of destination
terms-column-mobility = From and to
terms-column-category = Category
terms-column-agreement = Number of the agreement
terms-column-agreement_id = Number in the list
terms-column-agreement_kind = Kind of agreement
terms-column-pairing = Income of the parties
terms-column-income_groups = Income groups of the parties
terms-column-provision = Provision

# Places, each name before its code
terms-column-corridor = Corridor
terms-column-centre_name = Country or area in the centre
terms-column-centre = Country or area in the centre
terms-column-name = Country or area
terms-column-country = Country or area
terms-column-origin_name = Country or area of origin
terms-column-origin = Country or area of origin
terms-column-destination_name = Country or area of destination
terms-column-destination = Country or area of destination
terms-column-party = Party
terms-column-partner = Country or area at the other end
terms-column-former_name = Former State or area
terms-column-former_economy = Former State or area
terms-column-country_a = Country or area
terms-column-country_b = Bordering country or area
terms-column-iso2 = ISO 3166 two-letter code
terms-column-iso3 = ISO 3166 code
terms-column-m49 = M49 code
terms-column-name_ar = Name in Arabic
terms-column-name_en = Name in English
terms-column-name_es = Name in Spanish
terms-column-name_fr = Name in French
terms-column-name_ru = Name in Russian
terms-column-name_zh = Name in Chinese
terms-column-aliases = Other spellings

# Names within a sentence
terms-column-place = Country, area or group
terms-column-lang = Language
terms-column-subject = As subject or object
terms-column-in = In the place
terms-column-from = From the place
terms-column-to = To the place
terms-column-of = Of the place

# Who and what
terms-column-direction = Direction
terms-column-side = Side
terms-column-population_group = Population
terms-column-sex = Sex
terms-column-age_group = Age group
terms-column-sector = Branch of activity
terms-column-migrant_basis = Who counts as a migrant
terms-column-flow = Flow
terms-column-cost_class = Cost of sending 200 US dollars
terms-column-instrument = Instrument
terms-column-ratification = Ratification
terms-column-ratified_on = Ratified on or in
terms-column-denounced = Denounced in
terms-column-rule_kind = Kind of rule
terms-column-policy_domain = Domain of migration policy
terms-column-policy_class = Answers of the government
terms-column-exploitation = Form of exploitation
terms-column-rule = What binds both ends
terms-column-shared_communities = Communities of both ends
terms-column-bound_by = Instruments of both ends
terms-column-measure = Measure
terms-column-unit = Unit
terms-column-claim_id = Statement
terms-column-document = Document
terms-column-practice_id = Number of the practice
terms-column-practice = Practice
terms-column-countries = Countries and areas
terms-column-practice_type = Type of practice
terms-column-theme = Theme
terms-column-themes = Themes
terms-column-year_stated = Years stated
terms-column-fact = What it is
terms-column-question_id = Number of the question
terms-column-question = Question
terms-column-section = Section
terms-column-paper = Paper
terms-column-topic = Topic
terms-column-claim = What is stated
terms-column-verdict = Verdict
terms-column-counted_as = How it is counted here
terms-column-printed = As printed

# What was measured: ranks
terms-column-rank = Rank
terms-column-ranked = Areas with a figure

# Persons
terms-column-change_persons = Change
terms-column-difference_persons = Difference
terms-column-emigrants = Emigrants
terms-column-employed = Employed persons
terms-column-labour_force = Labour force
terms-column-migrant_stock = International migrants
terms-column-migrant_stock_female = International migrants, women
terms-column-migrant_stock_known = International migrants of known origin
terms-column-migrant_stock_male = International migrants, men
terms-column-migrant_stock_since = International migrants in the earlier year
terms-column-migrant_stock_within = International migrants within the group
terms-column-migrant_stock_quoted = International migrants, in the paper
terms-column-migrant_workers = Migrant workers
terms-column-migrants_employed = Employed migrants
terms-column-migrants_in_branch = Migrants employed in the branch
terms-column-net_migration = Net migration
terms-column-persons = Persons
terms-column-population = Population
terms-column-workers = Workers leaving for work abroad
terms-column-workers_female = Workers leaving for work abroad, women
terms-column-workers_male = Workers leaving for work abroad, men
terms-column-refugees = Refugees (UNHCR)
terms-column-asylum_seekers = Asylum-seekers
terms-column-palestine_refugees = Palestine refugees (UNRWA)
terms-column-others_protected = Others in need of international protection
terms-column-refugees_all = Refugees, asylum-seekers and any others counted
terms-column-not_refugees = Migrants without refugees, asylum-seekers and any others counted
terms-column-refugees_from = Refugees and asylum-seekers from the country

# US dollars
terms-column-aid_received = Official development assistance received
terms-column-amount = Amount
terms-column-fdi_inflows = Foreign direct investment, net inflows
terms-column-gdp = Gross domestic product
terms-column-low_up_to = Low income up to
terms-column-lower_middle_up_to = Lower-middle income up to
terms-column-dollars_per_person = Ratio
terms-column-product_per_day = Product per inhabitant and day
terms-column-days_of_product = Ratio
terms-column-per_hundred = Ratio
terms-column-received_per_person = Remittances received per person
terms-column-remittances = Remittances
terms-column-remittances_paid = Remittances paid
terms-column-remittances_received = Remittances received
terms-column-difference_dollars = Difference
terms-column-upper_middle_up_to = Upper-middle income up to

# Per cent
terms-column-change_per_cent = Change
terms-column-cost_of_sending = Cost of sending 200 US dollars
terms-column-cost_of_sending_from = Cost of sending 200 US dollars from the country
terms-column-cost_of_sending_to = Cost of sending 200 US dollars to the country
terms-column-cheapest_three_cost = Cost at the three cheapest services
terms-column-median_cost = Median cost of sending 200 US dollars
terms-column-cost_operators = Cost at money transfer operators
terms-column-cost_banks = Cost at banks
terms-column-cost_fee = Fee
terms-column-cost_margin = Exchange-rate margin
terms-column-services = Services surveyed
terms-column-birth = Born
terms-column-cost_measure = Way of counting
terms-column-lfpr_female = Labour force participation, women
terms-column-lfpr_male = Labour force participation, men
terms-column-share = Share
terms-column-share_covered = Part of the group's GDP behind the figure
terms-column-share_female = Share of women
terms-column-share_female_emigrants = Share of women among emigrants
terms-column-share_female_labour_force = Share of women in the labour force
terms-column-share_female_migrants = Women among employed migrants
terms-column-share_female_nationals = Women among employed non-migrants
terms-column-share_female_since = Share of women in the earlier year
terms-column-share_in_branch = Share working in the branch
terms-column-share_refugees = Refugees, asylum-seekers and any others counted as a share of migrants
terms-column-share_in_domestic_work = Share in domestic work
terms-column-share_known_origin = Migrants of known origin
terms-column-share_of_domestic_workers = Share of all domestic workers
terms-column-share_of_emigrants = Share of the emigrants
terms-column-share_of_employed = Share of all employed
terms-column-share_of_gdp = Share of gross domestic product
terms-column-share_of_gdp_subregion = Share of gross domestic product, subregion
terms-column-share_of_immigrants = Share of the immigrants
terms-column-share_of_labour_force = Share of the labour force
terms-column-share_placed = Immigrants of known origin and group
terms-column-share_of_migrants_employed = Share of all employed migrants at the destination
terms-column-share_of_placed = Share of migrants of known origin
terms-column-share_of_population = Share of the population
terms-column-share_of_total = Share of the world total
terms-column-share_quoted = Share quoted in the paper
terms-column-share_unknown_origin = Share of unknown origin
terms-column-share_without_group = Share from or to areas without group
terms-column-unemployment_rate = Unemployment rate
terms-column-unemployment_native = Unemployment, born in the country
terms-column-unemployment_foreign_born = Unemployment, born abroad
terms-column-unemployment_eu_born = Unemployment, born elsewhere in the EU
terms-column-unemployment_non_eu_born = Unemployment, born outside the EU

# Figures that papers state, beside the data
terms-column-stated = Stated figure
terms-column-stated_to = Stated figure, upper end
terms-column-rounded_to = Unit of the last digit printed
terms-column-here = Figure in the data here
terms-column-here_lowest = Lowest under any definition
terms-column-here_highest = Highest under any definition
terms-column-latest = Latest figure
terms-column-tolerance = May differ by
terms-column-difference = Difference
terms-column-statements = Statements

# Other numbers
terms-column-change_points = Change
terms-column-difference_points = Difference
terms-column-agreements = Agreements
terms-column-agreements_named = Agreements that papers name
terms-column-pairs = Pairs of countries
terms-column-partners = Partner countries
terms-column-texts = Texts that were coded
terms-column-corridors = Corridors
terms-column-practices = Practices
terms-column-practices_named = Practices that name the country
terms-column-practices_own = Practices of the reader’s country
terms-column-practices_other = Practices of others
terms-column-members = Members
terms-column-parties = Parties
terms-column-governments = Governments
terms-column-items = How many
terms-column-which = Which
terms-column-labour_rights_score = Labour rights score, 0 best and 10 worst
terms-column-detected = Detected victims of trafficking
terms-column-deaths = Deaths and disappearances
terms-column-reporting = Economies with a figure
terms-column-reporting_both = Economies with a figure and GDP
terms-column-with_gdp = Economies with GDP
terms-column-economies = Economies in the group
terms-column-economies_former = Former States and areas among them
terms-column-level = Figure
terms-column-level_lowest = Lowest figure of all
terms-column-level_median = Median of all figures
terms-column-level_highest = Highest figure of all
terms-column-level_subregion = Figure of the subregion
terms-column-level_world = Figure of the world
terms-column-covered_subregion = Part of the subregion behind its figure
terms-column-covered_world = Part of the world behind its figure
terms-column-number = Number
terms-column-value = Value
terms-column-whole_value = Value in whole numbers
terms-column-latitude = Latitude
terms-column-longitude = Longitude

# How the figures are to be taken
terms-column-un_member = Member State of the United Nations
terms-column-signed = Signed
terms-column-treaty_title = Title
terms-column-text_found = Text at hand
terms-column-found = In the text
terms-column-ldc = Least developed country
terms-column-lldc = Landlocked developing country
terms-column-sids = Small island developing State
terms-column-in_migrant_stock = In the migrant stock
terms-column-map_mark = Drawn on maps as
terms-column-data_view = Data that help to answer it
terms-column-profile = Profile
terms-column-named = Named in the paper
terms-column-dated = Dates of joining and leaving known
terms-column-founded = Founded
terms-column-earlier_name = Earlier name
terms-column-earlier_until = Earlier name until
terms-column-mobility_regime = Movement of persons
terms-column-value_kind = Published or derived
terms-column-status = Status
terms-column-data_type = Type of data
terms-column-small_sample = Small sample
terms-column-trend_ok = Trend may be drawn
terms-column-confidence = How the figure was had
terms-column-coverage = Coverage
terms-column-remark = Remark
terms-column-note = Note
terms-column-former_names = Which former States and areas
terms-column-stated_source = Source that the document names
terms-column-source = Whose wording
terms-column-source_title = Read in
terms-column-founding_source = Page on the founding
terms-column-source_url = Address
terms-column-as_of = As of
terms-column-bound = How it is bounded
terms-column-here_year = Year of the figure here
terms-column-stock_year = Year of all migrants
terms-column-latest_year = Year of the latest figure
terms-column-evidence = What the printed figure agrees with
terms-column-settled_by = What would settle it
terms-column-chart = Chart

## Units, as heads name them in brackets; those of text, years and ranks are named where columns are described

terms-unit-days = days
terms-unit-per-hundred = per hundred
terms-unit-text = text
terms-unit-year = year
terms-unit-rank = rank
terms-unit-number = number
terms-unit-areas = areas
terms-unit-persons = persons
terms-unit-us-dollars = US dollars
terms-unit-per-cent = per cent
terms-unit-points = points
terms-unit-percentage-points = percentage points
terms-unit-corridors = corridors
terms-unit-services = services
terms-unit-agreements = agreements
terms-unit-pairs-of-countries = pairs of countries
terms-unit-texts = texts
terms-unit-countries = countries
terms-unit-rows = rows
terms-unit-practices = practices
terms-unit-economies = economies
terms-unit-statements = statements
terms-unit-as-the-column-unit-says = as the column “Unit” says
terms-unit-as-the-measure-says = as the measure says
terms-unit-degrees = degrees
# Of a column of codes of ISO 3166.
terms-unit-iso-code = ISO code

## Words for codes

# Papers whose statements are held against the data.
terms-paper =
    .gfmd-2018 = GFMD 2018, South-South mobility
    .gfmd-2020 = GFMD 2020, theme 1
    .ilo-2013 = ILO 2013, labour migration and development
    .ilo-2016 = ILO 2016, good practices
    .module-8 = ILO, module 8

# What would settle a statement that the data here do not.
terms-settled_by =
    .document = Nothing to test: a date, a count of events, or no figure in the text
    .population-prospects = World Population Prospects, by single ages
    .scenario = A scenario of the future
    .report = The report that the paper cites
    .surveys = Labour force surveys by place of birth or citizenship
    .national = National estimates and records
    .older-records = Records older than the data here

# Topics of the statements.
terms-topic =
    .migrants = Migrants
    .south = South-South mobility
    .workers = Migrant workers
    .income = Income groups
    .remittances = Remittances
    .population = Population
    .instruments = Conventions and protocols
    .agreements = Agreements between countries
    .communities = Communities and processes
    .protection = Protection
    .pandemic = COVID-19 pandemic
    .practice = Programmes and practice

# What is found of a statement.
terms-verdict =
    .confirmed = Confirmed
    .one-definition = Under one definition
    .superseded = Superseded
    .not-reproduced = Not reproduced
    .misprint = Likely misprint
    .outside = Outside the data
    .context = No statistic

# Sex.
terms-sex =
    .both = Women and men
    .female = Women
    .male = Men

# Branches of activity.
terms-sector =
    .agriculture = Agriculture
    .industry = Industry
    .services = Services
    .domestic_work = Domestic work
    .construction = Construction
    .manufacturing = Manufacturing
    .mining_utilities = Mining, electricity, gas and water
    .market_services = Market services
    .non_market_services = Non-market services
    .not_classified = Not classified
    .total = All branches

# Who counts as a migrant.
terms-migrant_basis =
    .place_of_birth = Born abroad
    .citizenship = Foreign citizens

# Groups of the employed.
terms-group =
    .migrants = Migrants
    .non_migrants = Non-migrants
    .nationals_or_native_born = Nationals or native-born
    .all_employed = All employed

# Populations of the ILO’s global estimates.
terms-population_group =
    .international_migrants = International migrants
    .working_age_migrants = Migrants of working age
    .migrant_workers = Migrant workers
    .migrant_domestic_workers = Migrant domestic workers
    .non_migrant_workers = Non-migrant workers
    .non_migrants_15plus = Non-migrants, 15 years and over

# Flows of money.
terms-flow =
    .remittances_received = Remittances received
    .fdi_inflows = Foreign direct investment
    .aid_received = Official development assistance

# Classes of the cost of sending 200 US dollars.
terms-cost_class =
    .at_target = Up to 3 per cent
    .below_ceiling = Above 3, up to 5 per cent
    .above_ceiling = Above 5, up to 10 per cent
    .dear = Above 10 per cent

# Ways of counting what sending 200 US dollars costs.
terms-cost_measure =
    .mean = All services, mean
    .median = All services, median
    .panel = Same corridors to four countries, mean
    .official = Official series (10.c.1)

# Where persons were born, of whom the unemployed are counted.
terms-birth =
    .native = Born in the country
    .foreign_born = Born abroad
    .eu_born = Born elsewhere in the EU
    .non_eu_born = Born outside the EU
    .total = All persons

# International instruments on migrants and on work, short: C and P are Conventions and Protocols of the ILO.
terms-instrument =
    .C097 = C097 Migration for employment
    .C143 = C143 Migrant workers
    .ICRMW = UN Convention, migrant workers
    .C189 = C189 Domestic workers
    .C181 = C181 Employment agencies
    .C190 = C190 Violence and harassment
    .C029 = C029 Forced labour
    .P029 = P029 Forced labour, Protocol
    .C105 = C105 Abolition of forced labour
    .C087 = C087 Freedom of association
    .C098 = C098 Collective bargaining
    .C100 = C100 Equal remuneration
    .C111 = C111 Discrimination
    .C138 = C138 Minimum age
    .C182 = C182 Child labour
    .C155 = C155 Safety and health
    .C187 = C187 Safety and health, framework
    .TIP = UN Protocol, trafficking
    .SOM = UN Protocol, smuggling
    .CSR51 = Refugee Convention, 1951
    .PSR67 = Refugee Protocol, 1967

# The same with their names in full.
terms-instrument-full =
    .C097 = Migration for Employment Convention (Revised), 1949 (C097)
    .C143 = Migrant Workers (Supplementary Provisions) Convention, 1975 (C143)
    .ICRMW = UN Convention on migrant workers and their families, 1990
    .C189 = Domestic Workers Convention, 2011 (C189)
    .C181 = Private Employment Agencies Convention, 1997 (C181)
    .C190 = Violence and Harassment Convention, 2019 (C190)
    .C029 = Forced Labour Convention, 1930 (C029)
    .P029 = Protocol of 2014 to the Forced Labour Convention (P029)
    .C105 = Abolition of Forced Labour Convention, 1957 (C105)
    .C087 = Freedom of Association Convention, 1948 (C087)
    .C098 = Right to Organise and Collective Bargaining Convention, 1949 (C098)
    .C100 = Equal Remuneration Convention, 1951 (C100)
    .C111 = Discrimination Convention, 1958 (C111)
    .C138 = Minimum Age Convention, 1973 (C138)
    .C182 = Worst Forms of Child Labour Convention, 1999 (C182)
    .C155 = Occupational Safety and Health Convention, 1981 (C155)
    .C187 = Promotional Framework for Safety and Health Convention, 2006 (C187)
    .TIP = UN Protocol on trafficking in persons, 2000
    .SOM = UN Protocol on smuggling of migrants, 2000
    .CSR51 = Convention on the status of refugees, 1951
    .PSR67 = Protocol on the status of refugees, 1967

# What is known to bind both ends of a corridor.
terms-rule =
    .community = A community with a rule on movement
    .agreement = An agreement in the data
    .instrument = An instrument of both ends
    .none_seen = None of these seen

# What a State is to an instrument, by the source.
terms-ratification =
    .ratified = Ratified
    .signed = Signed; no ratification seen
    .not_ratified = Not ratified
    .denounced = Denounced
    .not_seen = Not seen in the source

# What a corridor is, by the sides of its ends.
terms-practice_type =
    .national = National
    .bilateral = Bilateral
    .multilateral = Multilateral
    .city = Cities
    .trade-union = Trade unions
    .partnership = Partnership
terms-theme =
    .access-to-justice = Access to justice
    .agreements = Agreements
    .consular-protection = Consular protection
    .contracts = Contracts
    .covid-response = COVID-19 response
    .data = Data
    .decent-work = Decent work
    .development = Development
    .dialogue = Dialogue among States
    .equal-treatment = Equal treatment
    .financial-education = Financial education
    .free-movement = Free movement
    .inclusion = Inclusion
    .information = Information
    .job-matching = Job matching
    .labour-market-needs = Labour market needs
    .local-governance = Local governance
    .migrant-services = Services for migrants
    .narrative = Public narrative
    .placement = Placement
    .policy = Policy
    .ratification = Ratification
    .recruitment = Recruitment
    .regular-pathways = Regular pathways
    .regularization = Regularization
    .reintegration = Reintegration
    .return = Return
    .rights = Rights
    .skills = Skills
    .social-dialogue = Social dialogue
    .social-protection = Social protection
    .technology = Technology
    .wages = Wages
    .welfare = Welfare
    .youth = Youth
terms-mobility =
    .south_south = South to South
    .south_north = South to North
    .north_south = North to South
    .north_north = North to North
    .unknown_origin = Origin not known
    .without_group = From or to an area without group

# The sides of a corridor's end.
terms-side =
    .south = South
    .north = North
    .total = South and North
    .unknown = Origin not known
    .without_group = Without group

# A direction of remittances, of which country a cost is; and on which side of a country a partner stands.
terms-direction =
    .sending_from = Sending from
    .sending_to = Sending to
    .received_from = Received from
    .sent_to = Sent to
    .immigrants = From there, living here
    .emigrants = From here, living there

# What an agreement is that a paper names.
terms-agreement_kind =
    .labour = Labour agreement or memorandum
    .employment_permit_system = Employment Permit System
    .one_sector = Agreement for one branch
    .mine_labour = Agreement on mine workers
    .mobility_partnership = Mobility partnership
    .framework = Framework agreement
    .programme = Labour migration programme
    .trade_unions = Agreement of trade unions
    .young_professionals = Agreement on young professionals

# Which of the two parties to an agreement are high-income economies.
terms-pairing =
    .none_high = Neither party high-income
    .one_high = One party high-income
    .both_high = Both parties high-income
    .without_group = A party without group

# What the text of an agreement provides for.
terms-provision =
    .equal_treatment = Equal treatment
    .social_security = Social security
    .wage_protection = Protection of wages
    .contract_required = Employment contract required
    .model_contract = Model employment contract
    .contract_terms = Terms of the contract
    .contract_renewal = Renewal of contracts
    .housing_required = Housing to be provided
    .housing_conditions = Conditions of housing
    .housing_inspection = Inspection of housing
    .workplace_inspection = Inspection of workplaces
    .passports = Passports of migrants
    .recruitment_costs = Recruitment costs of migrants
    .information_for_migrants = Information for migrants
    .disputes = Disputes of employers and migrants
    .right_to_join_unions = Right to join trade unions
    .unions_of_origin = Trade unions of the country of origin
    .unions_of_destination = Trade unions of the country of destination
    .employers_organisations = Employers’ organisations
    .civil_society = Non-governmental organisations
    .protection_of_women = Protection of women
    .protection_of_other_groups = Protection of other groups
    .skills = Training and skills
    .qualifications = Recognition of qualifications
    .remittances = Transfer of remittances
    .reintegration = Return and reintegration
    .permanent_residence = Permanent residence
    .quota = Quotas
    .international_instruments = Reference to international instruments
    .information_exchange = Exchange of information between States
    .information_spread = Dissemination of information
    .responsible_agencies = Responsible government agencies
    .joint_committee = Joint committee

## Controls that several pages share

terms-your-country = Your country
# Before "Born abroad", "Foreign citizens": who counts as a migrant where the employed are shown.
terms-basis = Migrants are

## Ages

# On an axis or in a cell: "15-24"; none for $high where an age group is open, "65+".
terms-ages =
    { $high ->
        [none] { $low }+
       *[other] { $low }-{ $high }
    }

# Domains of migration policy, what governments say of them, and forms of exploitation of victims of trafficking.
terms-policy_domain =
    .all = All domains
    .rights = Rights of migrants
    .whole_of_government = Whole of government
    .partnerships = Partnerships
    .wellbeing = Socioeconomic well-being
    .crises = Mobility in crises
    .safe_migration = Safe, orderly and regular migration

terms-policy_class =
    .further = Further progress needed
    .partly = Partly met
    .meets = Met
    .fully = Fully met

terms-exploitation =
    .all = All forms
    .sexual = Sexual exploitation
    .forced_labour = Forced labour
    .other = Other forms
    .organs = Removal of organs

# What may name a country on its profile.
terms-rule_kind =
    .ratified = Ratified
    .not_ratified = Not ratified or denounced
    .not_seen = No ratification seen
    .agreements = Agreements in the data
    .agreements_named = Partners of agreements in papers
    .practices = Good practices in papers
    .claims = Statements of papers

# Whether the authors of the data of agreements hold the text of one.
terms-text_found =
    .held = Text held
    .not_held = No text held
