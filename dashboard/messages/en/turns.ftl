## What a reader turns to on the stage of a question: short, as on a tab

turns-map = Map
turns-every-country = Every country
turns-list = List
turns-map-ranking = Map and ranking
turns-map-list = Map and list
turns-themes = By theme
turns-types = By type
turns-ranking = Ranking
turns-over-time = Over time
turns-by-income = By income group
turns-migrants-others = Migrants and others
turns-women-men = Women and men
turns-editions = By edition
turns-paper = The paper of 2018
turns-age = By age
turns-one-country = One country
turns-changed = What has changed
turns-share-women = Share of women
turns-participation = Labour force
turns-domestic = Domestic work
turns-from = By origin
turns-to = By destination
turns-flows = Flows

# Flows of money.
turns-money = Flows
turns-quoted = Figures quoted in 2018
turns-classes = In classes
turns-corridors = By corridor
turns-by-country = By country
turns-definitions = By definition
turns-four-flows = Four flows
turns-limits = Limits of income
turns-counts = Number of economies
turns-stay = Who stays
turns-groups = Between groups
turns-since = Since 1990
turns-partners = From and to
turns-people = Age and balance
turns-received = Received and paid
turns-cost = Cost and income
turns-branches = Branches abroad
turns-labour = In work
turns-unemployment = Unemployment
turns-migrants-covered = Migrants covered
