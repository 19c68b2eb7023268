### The glossary: words of the field, each with a short definition and whose definition it is.
### The entries stand in the order of the alphabet of the language, as readers find them.
### Words are those of terms.csv where it has them. .forms: the forms of the word in which texts may have it, set apart by
### semicolons; a workbook explains the words that its title, notes or heads use.

glossary-approximate = Approximate
    .definition = A mark: the figure is rounded, or known only within bounds. Other marks: sources differ, another page gives another figure; doubtful, the figure is implausible or ambiguous.
    .source = This dashboard
    .forms = approximate

glossary-branch-of-activity = Branch of activity
    .definition = What the workplace produces, not what the person does there: agriculture, industry, services and their parts. Domestic work is part of services.
    .source = ILO, ILOSTAT
    .forms = branch of activity; branches of activity

glossary-corridor = Corridor
    .definition = A pair of one country of origin and one of destination, in that order.
    .source = This dashboard
    .forms = corridor; corridors

glossary-cost-of-sending = Cost of sending
    .definition = Fee and exchange-rate margin together, in per cent of 200 US dollars sent. Target 10.c of the Sustainable Development Goals: less than 3 per cent, and no corridor above 5 per cent, by 2030.
    .source = World Bank, Remittance Prices Worldwide; United Nations
    .forms = cost of sending

glossary-edition = Edition
    .definition = One release of a source. A later one may restate the past by another method, so figures of different editions are shown side by side and never joined into one line.
    .source = This dashboard
    .forms = edition; editions

glossary-feminisation = Feminisation
    .definition = A rise of the share of women over time. A high share alone is not feminisation, nor is a rise in the number of women while that of men rises faster.
    .source = This dashboard
    .forms = feminisation

glossary-flow = Flow
    .definition = The number of migrants who enter or leave a country during a period, usually a year. The change of a stock is not a flow: it is arrivals less departures, less deaths, and changes of citizenship count too.
    .source = UN Statistics Division
    .forms = flow; flows

glossary-income-group = Income group
    .definition = Low, lower-middle, upper-middle or high, by gross national income per person of a year. The limits change every year, and countries change group.
    .source = World Bank, country classification
    .forms = income group; income groups

glossary-international-migrant = International migrant
    .definition = A person of any age, in work or not, who lives in a country other than that of birth or, where birth is not recorded, of citizenship. Which of the two a country counts changes its figure.
    .source = UN DESA, International Migrant Stock
    .forms = international migrant; international migrants

glossary-labour-force = Labour force
    .definition = Everyone of working age who is employed, or is unemployed: without work, available for it and looking for it.
    .source = International Conference of Labour Statisticians
    .forms = labour force

glossary-labour-outflow = Labour outflow
    .definition = Nationals who left, or were cleared to leave, for work abroad in the year, as the country of origin registers them. One person may count more than once.
    .source = ILO, ILOSTAT
    .forms = labour outflow; labour outflows

glossary-migrant-domestic-worker = Migrant domestic worker
    .definition = A migrant worker employed to work in or for a private household, for instance to clean, cook, look after children or older persons, guard, garden or drive.
    .source = ILO, Convention No. 189 and global estimates of 2015
    .forms = migrant domestic worker; migrant domestic workers

glossary-migrant-stock = Migrant stock
    .definition = The number of international migrants living in a place at one moment; in UN DESA’s figures, on 1 July of the year.
    .source = UN DESA, International Migrant Stock
    .forms = migrant stock; migrant stocks

glossary-migrant-worker = Migrant worker
    .definition = An international migrant of working age who is in the labour force of the country where he or she usually lives: in work, or out of work and looking for it. ILOSTAT’s figures by country count those in work alone.
    .source = ILO, global estimates
    .forms = migrant worker; migrant workers

glossary-no-data = No data
    .definition = The source has no figure. Never zero, and never counted as zero in sums, which say how much they cover.
    .source = This dashboard
    .forms = no data

glossary-not-available-here = Not available here
    .definition = The ILO may have published the figure, but it is on none of the pages that were read.
    .source = This dashboard
    .forms = not available here

glossary-not-in-this-table = Not in this table
    .definition = ILOSTAT may have figures on the country, but they were not read for this dashboard.
    .source = This dashboard
    .forms = not in this table

glossary-origin-and-destination = Origin and destination
    .definition = Origin: the country of birth, or of citizenship where birth is not recorded. Destination: the country where the person lives, or to which money is sent.
    .source = UN DESA, International Migrant Stock
    .forms = origin and destination

glossary-read-or-derived = Read or derived
    .definition = Read: the figure stands in the publication, or on a page that quotes it. Derived: computed from such figures, as its note says.
    .source = This dashboard
    .forms = read or derived

glossary-remittances-paid = Remittances paid
    .definition = Remittances received, seen from the country that sends. The two world totals differ, since not every country reports both.
    .source = World Bank, World Development Indicators
    .forms = remittances paid

glossary-remittances-received = Remittances received
    .definition = What households of a country get from households abroad, in money and goods, with the pay of residents who work across the border, for a season or another short time abroad, or for an employer from abroad; current US dollars. Money carried by hand is largely missing.
    .source = World Bank, World Development Indicators
    .forms = remittances received

glossary-share-of-the-labour-force = Share of the labour force
    .definition = Migrant workers per 100 persons in the labour force of the same place, sex and year, migrants included.
    .source = ILO, global estimates
    .forms = share of the labour force

glossary-share-of-women = Share of women
    .definition = Women per 100 women and men of the same group. A share for several countries is that of their sums, not the mean of their shares.
    .source = This dashboard
    .forms = share of women

glossary-south-south = South-South
    .definition = Movement between countries of “the South”, for which there is no one definition: by income group, by development group of the United Nations, by membership of organizations. A figure means little without its definition.
    .source = This dashboard
    .forms = south-south

glossary-subregion = Subregion
    .definition = Of the ILO: one of eleven broad subregions, in five regions. Of the United Nations: one of the M49 subregions. The two do not cover the same countries; the label says which is meant.
    .source = ILO; UN Statistics Division
    .forms = subregion; subregions

glossary-working-age = Working age
    .definition = 15 years and over.
    .source = ILO, global estimates
    .forms = working age
