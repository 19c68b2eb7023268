# The search in the head of every page: the heads of the groups of what is found.

search-countries = Countries and areas
search-corridors = Corridors
search-charts = Pages and charts
search-indicators = Measures and choices
search-bodies = Communities and processes
search-data = Data
search-terms = Terms
search-claims = Statements of papers
search-questions = Guiding questions
search-practices = Good practices

# What a chart shows of a corridor, after its two countries: "Nepal → Qatar: migrants".
search-pair-migrants = migrants
search-pair-agreements = labour agreements
search-pair-money = remittances back, by a model
search-pair-cost = cost of sending money home
