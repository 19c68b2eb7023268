### How many of the migrants are refugees and asylum-seekers: the question of the page Where, and the chart of a profile.
### $refugee_show: share (of migrants) or persons. $year: a year of the migrant stock. $protected: others where others in
### need of international protection are counted with refugees and asylum-seekers, else mandates.

refugees-question = How many of them are refugees?
    .text = UN DESA counts refugees among migrants. Taking them off gives those who are not refugees; it does not give workers.
refugees-turn-pairs = Largest pairs
refugees-turn-profile = Refugees

refugees-show = Show refugees as
    .share = Share of migrants
    .persons = Persons
refugees-who = Counted
    .mandates = Refugees and asylum-seekers
    .others = With others in need of protection
refugees-host = Migrants in
    .all = All with both figures
refugees-pair-year = Year of pairs
refugees-part =
    .refugees =
        { $protected ->
            [others] In need of international protection
           *[mandates] Refugees and asylum-seekers
        }
    .others = Other migrants
refugees-missing = Not both known, or more refugees than migrants
# A mark where these are chosen.
refugees-with-others = With others in need of international protection

refugees-map-title =
    { $protected ->
        [others] People in need of international protection among migrants
       *[mandates] Refugees and asylum-seekers among migrants
    }
refugees-ranking-title =
    { $protected ->
        [others] People in need of international protection among migrants, ranking
       *[mandates] Refugees and asylum-seekers among migrants, ranking
    }
refugees-subtitle =
    { $refugee_show ->
        [share] Per cent of international migrants, { $year }
       *[persons] Persons, { $year }
    }
# $share: "13.9 per cent".
refugees-headline =
    { $protected ->
        [others] Where both are known, { $share } of migrants were in need of international protection in { $year }
       *[mandates] Where both are known, { $share } of migrants were refugees or asylum-seekers in { $year }
    }
# $first: the first country with its figure: "Niger (93.9 per cent)".
refugees-ranking-headline =
    { $protected ->
        [others]
            { $refugee_show ->
                [share] Highest share of people in need of international protection among migrants in { $year }: { $first }
               *[persons] Most people in need of international protection in { $year }: { $first }
            }
       *[mandates]
            { $refugee_show ->
                [share] Highest share of refugees and asylum-seekers among migrants in { $year }: { $first }
               *[persons] Most refugees and asylum-seekers in { $year }: { $first }
            }
    }
# $place: the reader's country.
refugees-own =
    { $protected ->
        [others] { START($place) }: { $share } of migrants were in need of international protection in { $year } ({ $refugees })
       *[mandates] { START($place) }: { $share } of migrants were refugees or asylum-seekers in { $year } ({ $refugees })
    }
# $count: countries and areas where both are known.
refugees-told =
    { $protected ->
        [others] Where both are known (countries and areas: { $count }), { $refugees } of { $stock } migrants were in need of international protection in { $year }: { $share }.
       *[mandates] Where both are known (countries and areas: { $count }), { $refugees } of { $stock } migrants were refugees or asylum-seekers in { $year }: { $share }.
    }
# $leaders: the first three, each with its figure.
refugees-leaders =
    { $refugee_show ->
        [share] Highest shares: { $leaders }.
       *[persons] Most: { $leaders }.
    }
refugees-leader = { $place } ({ $figure })

refugees-dates = Migrants are those of UN DESA in the middle of the year; refugees and asylum-seekers are those of UNHCR and UNRWA at its end.
    .mark = Migrants mid-year, refugees end of year
refugees-not-workers = Migrants who are not refugees are not thereby workers: refugees work too, and many other migrants do not.
refugees-counted = Counted are refugees under UNHCR’s mandate, asylum-seekers, and Palestine refugees under UNRWA’s mandate; others in need of international protection, mostly Venezuelans, only where that is chosen.
refugees-before = Before { $since } asylum-seekers are not known by country.
# $places: countries and areas.
refugees-beyond = More refugees than migrants are counted { $count ->
        [one] in one country or area
       *[other] in { $count } countries and areas
    } ({ $places }): not all of them are counted as migrants there, so none are taken off.

refugees-line =
    .migrants = All migrants
    .without =
        { $protected ->
            [others] Without those in need of protection
           *[mandates] Without refugees
        }
refugees-trend-title =
    { $protected ->
        [others] Migrants with and without people in need of international protection
       *[mandates] Migrants with and without refugees and asylum-seekers
    }
# $host: a country; none for all that are known in every year, $count of them.
refugees-trend-subtitle =
    { $host ->
        [none] Persons, countries and areas with both figures in every year ({ $count })
       *[other] Persons, { $host }, { $since } to { $until }
    }
refugees-trend-headline =
    { $protected ->
        [others]
            { $place ->
                [none] In { $count } countries and areas: { $after } migrants in { $last }, { $after_without } without people in need of international protection
               *[other] { START($place) }: { $after } migrants in { $last }, { $after_without } without people in need of international protection
            }
       *[mandates]
            { $place ->
                [none] In { $count } countries and areas: { $after } migrants in { $last }, { $after_without } without refugees and asylum-seekers
               *[other] { START($place) }: { $after } migrants in { $last }, { $after_without } without refugees and asylum-seekers
            }
    }
# $span: once where one year alone is known of both.
refugees-trend-told =
    { $protected ->
        [others]
            { $span ->
                [once] Migrants in { $last }: { $after }, without people in need of international protection { $after_without }.
               *[both] Migrants in { $first }: { $before }, without people in need of international protection { $before_without }; in { $last }: { $after }, without them { $after_without }.
            }
       *[mandates]
            { $span ->
                [once] Migrants in { $last }: { $after }, without refugees and asylum-seekers { $after_without }.
               *[both] Migrants in { $first }: { $before }, without refugees and asylum-seekers { $before_without }; in { $last }: { $after }, without them { $after_without }.
            }
    }

refugees-pairs-title =
    { $protected ->
        [others] People in need of international protection by origin and country of asylum
       *[mandates] Refugees and asylum-seekers by origin and country of asylum
    }
refugees-pairs-subtitle = Persons, end of { $year }
refugees-pairs-headline =
    { $protected ->
        [others] Most people in need of international protection in { $year }: { FROM($origin) } { TO($destination) }, { $figure }
       *[mandates] Most refugees and asylum-seekers in { $year }: { FROM($origin) } { TO($destination) }, { $figure }
    }
refugees-pair-own = { START($place) }: largest group in { $year }, { FROM($origin) } { TO($destination) }, { $figure }
refugees-pair = { FROM($origin) } { TO($destination) } ({ $figure })
# $pairs: how many pairs have anybody.
refugees-pairs-told = The largest of { $pairs } pairs of countries at the end of { $year }: { $leaders }.
refugees-pairs-own =
    { $own ->
        [none] { "" }
       *[other] Of the reader’s country: { $own }.
    }
refugees-pairs-known = Those of unknown origin or country of asylum, and the stateless, are in no pair.
refugees-pairs-palestine = Palestine refugees under UNRWA’s mandate are not given by origin and are in no pair.

refugees-profile-title = Refugees and asylum-seekers, { THE($country) }, 1990-2025
refugees-profile-subtitle = Persons, end of year
refugees-profile-headline =
    { $lines ->
        [none] No data: refugees and asylum-seekers
       *[other] { $lines }
    }
refugees-profile-nothing = UNHCR gives no refugees or asylum-seekers for { THE($country) }.
refugees-hosted =
    { $place ->
        [list] refugees hosted
        [mark] Hosted
       *[start] Refugees hosted
    }
refugees-fled =
    { $place ->
        [list] refugees from the country
        [mark] From the country
       *[start] Refugees from the country
    }
refugees-profile-who = Refugees under UNHCR’s mandate and asylum-seekers, before 2000 refugees alone; among those hosted also Palestine refugees under UNRWA’s mandate, who are not given by origin.
