### The first page: the present state in six figures, the ILO's populations, and all migrants since 1990.

overview-page = Overview
    .summary = Migrant workers, the share of women, all migrants, remittances: the present state in six figures.
    .glance = The world at a glance
    .populations = From migrants to migrant workers
    .populations-text = Figure 1 of the paper on South-South mobility of the Global Forum on Migration and Development (2018), for every edition of the ILO’s global estimates.
    .stock = The longer view: all international migrants

## The six figures: each is a number, the words that go on from it, its source, and a link to the page that looks into it.

overview-figures = The present state in six figures

# After "167.7 million".
overview-workers = migrant workers: international migrants in the labour force of the country where they live
    .page = Where they are
# After "38.7 per cent".
overview-women = of migrant workers are women
    .page = Women
# After "4.7 per cent".
overview-labour-force = of the world’s labour force are migrant workers
    .page = What they work in
# After "304.0 million".
overview-migrants = international migrants of any age, in work or not
    .page = Map by country
# After "34.5 per cent". $region: the ILO region with most migrant workers, $persons: how many they are.
overview-region = of migrant workers live { IN($region) }, more than in any other ILO region: { $persons }
    .page = By region
# After "US$ 856.6 billion". $reporting of $economies have a figure, with $share of the world's GDP.
overview-remittances = in remittances received by the { $reporting } of { $economies } economies with a figure, with { $share } of the world’s GDP
    .page = Remittances

# $edition: the number of the ILO's edition.
overview-source-ilo =
    { $edition ->
        [1] ILO estimate, 1st edition, { $year }
        [2] ILO estimate, 2nd edition, { $year }
        [3] ILO estimate, 3rd edition, { $year }
       *[other] ILO estimate, { $edition }th edition, { $year }
    }
# $edition: the publication as its publisher names it, "International Migrant Stock 2024".
overview-source-un = UN DESA, { $edition }, mid-{ $year }
# $edition: as above, "World Development Indicators, July 2026".
overview-source-world-bank = World Bank, { $edition }; sum of economies, { $year }

## The ILO's populations. $sex: both, female or male, as chosen.

overview-edition = Year (ILO edition)
    .all = All editions

overview-populations-title = Migrants, migrants of working age and migrant workers in the world

# $when: the edition chosen, "2022 (4th edition)"; none where all are.
overview-populations-subtitle =
    { $when ->
        [none]
            { $sex ->
                [female] Persons, by ILO edition, women
                [male] Persons, by ILO edition, men
               *[both] Persons, by ILO edition, women and men
            }
       *[other]
            { $sex ->
                [female] Persons, { $when }, women
                [male] Persons, { $when }, men
               *[both] Persons, { $when }, women and men
            }
    }

# Of the edition chosen, or the newest: $migrants of any age, $workers in the labour force (of the sex chosen), $women of them.
overview-populations-headline =
    { $sex ->
        [female] In { $year }, { $workers } migrant workers were women
        [male] In { $year }, { $workers } migrant workers were men
       *[both] Of { $migrants } migrants in { $year }, { $workers } were in the labour force, { $women } of them women
    }

# $edition: the number of the edition chosen, or the newest; $counted: its populations, "284.5 million international migrants, ...".
overview-populations-counted =
    { $counted ->
        [none] Not available here by sex. Choose women and men.
       *[other]
            { $edition ->
                [1] For { $year }, the 1st edition gives { $counted }.
                [2] For { $year }, the 2nd edition gives { $counted }.
                [3] For { $year }, the 3rd edition gives { $counted }.
               *[other] For { $year }, the { $edition }th edition gives { $counted }.
            }
    }

# In place of the chart.
overview-populations-nothing = Not available here by sex. Choose women and men.

# One population in the list of the sentence above. $number: of the sex chosen.
overview-population =
    { $group ->
        [international_migrants]
            { $sex ->
                [female] { $number } women among international migrants
                [male] { $number } men among international migrants
               *[both] { $number } international migrants
            }
        [working_age_migrants]
            { $sex ->
                [female] { $number } women among migrants of working age
                [male] { $number } men among migrants of working age
               *[both] { $number } migrants of working age
            }
        [migrant_workers]
            { $sex ->
                [female] { $number } women among migrant workers
                [male] { $number } men among migrant workers
               *[both] { $number } migrant workers
            }
       *[migrant_domestic_workers]
            { $sex ->
                [female] { $number } women among migrant domestic workers
                [male] { $number } men among migrant domestic workers
               *[both] { $number } migrant domestic workers
            }
    }

overview-populations-no-trend = Each edition is an estimate of its own, so the bars of different years make no trend.

overview-populations-definitions = Working age: 15 years and over. Migrant workers: migrants of working age in the labour force of the country where they usually live, employed or not. Migrant domestic workers are among them.

# What the edition $first said of $year ($before), and what $last says of the same year ($after).
overview-populations-restated =
    { $approximate ->
        [yes] Editions are never joined: for { $year }, the { $first } gave { $before } migrant workers, the { $last } implies { $after } (approximately).
       *[no] Editions are never joined: for { $year }, the { $first } gave { $before } migrant workers, the { $last } implies { $after }.
    }
    .mark = Editions differ in method: not a trend

# $cells: populations and years, "migrants of working age in 2017 and migrant workers in 2019".
overview-populations-derived = Women or men derived from the total and the share or number of the other sex: { $cells }.
overview-populations-absent = By sex, not available here: { $cells }.
overview-population-in-year =
    { $group ->
        [international_migrants] international migrants in { $year }
        [working_age_migrants] migrants of working age in { $year }
        [migrant_workers] migrant workers in { $year }
       *[migrant_domestic_workers] migrant domestic workers in { $year }
    }

overview-populations-read = Read on pages that quote the ILO's reports.

# How a figure was derived: from the share of women, or by a reckoning with other figures, "11.5 - 8.45". Empty for others.
overview-derived =
    { $share ->
        [none]
            { $reckoning ->
                [none] { "" }
               *[other] derived: { $reckoning }
            }
       *[other] derived: { $share } of the total are women
    }

# What the parts of a bar stand for.
overview-bar =
    .female = Women
    .male = Men
    .both = Women and men together

## All migrants since 1990.

overview-measure = Show as
    .migrant_stock = Persons
    .share_of_population = Per cent of the population

overview-stock-title = International migrants in the world, women and men
overview-stock-subtitle =
    { $measure ->
        [share_of_population] Per cent of the population, mid-year
       *[migrant_stock] Persons, mid-year
    }

# $before in $start, $after in $end: persons, or per cent of the world's population.
overview-stock-headline =
    { $measure ->
        [share_of_population] International migrants went from { $before } of the world’s population in { $start } to { $after } in { $end }
       *[migrant_stock] International migrants went from { $before } in { $start } to { $after } in { $end }
    }

# $women, $men: in the last year, per cent of all women, or of men, in the world. $share: women's part in all migrants.
overview-stock-summary =
    { $measure ->
        [share_of_population] International migrants were { $before } of the world’s population in { $start } and { $after } in { $end }: { $women } of women and { $men } of men.
       *[migrant_stock] The number of international migrants went from { $before } in { $start } to { $after } in { $end }, when { $share } were women.
    }

overview-stock-definition = Everyone, of any age and in work or not, who lives in a country other than that of birth or, where birth is not recorded, of citizenship: not the same as migrant workers.
overview-stock-sum = Sum of all countries and areas, every five years to 2020, then 2024.
overview-stock-population =
    { $measure ->
        [share_of_population] The population is that of the same countries and areas, of women or men for the share of each.
       *[migrant_stock] { "" }
    }

## The map of the world, and where one goes on from it. The words within <list> lead to the list of all profiles.

overview-touch = Press a country on the map to open its profile, or choose one from the <list>list of all countries and areas</list>.
overview-find = Find your country
# $place: the reader's country.
overview-profile = { $place }: profile
overview-questions = Questions of the round table to go on with
# A link to all of them.
overview-questions-all = All { $count } guiding questions
# $total: all migrants. $count: how few countries and areas hold half of them.
overview-map-finding = Of { $total } international migrants in { $year }, half lived in { $count } countries and areas
