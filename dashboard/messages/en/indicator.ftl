### The page where readers make an indicator of their own: a ratio of two measures.

indicator-page = Own indicator
    .summary = An indicator of one’s own: one measure set against another, of all countries.
    .text = Choose a measure and what it is set against. Only ratios that say something are made, of figures of the same year.

indicator-measure = Measure
    .received = Remittances received
    .paid = Remittances paid
    .immigrants = Immigrants
    .emigrants = Emigrants
    .women = Migrant women
    .cost = Cost of sending 200 dollars

indicator-per = Set against
    .usual = What is usual
    .inhabitants = Inhabitants
    .emigrants = Emigrants
    .immigrants = Immigrants
    .labour_force = Labour force
    .men = Migrant men
    .gdp = GDP
    .day = GDP per head and day

# What is shown, by $measure and what it is set against, $per.
indicator-name =
    { $measure ->
        [received]
            { $per ->
                [emigrants] Remittances received per emigrant
                [inhabitants] Remittances received per inhabitant
               *[gdp] Remittances received in per cent of GDP
            }
        [paid]
            { $per ->
                [immigrants] Remittances paid per immigrant
                [inhabitants] Remittances paid per inhabitant
               *[gdp] Remittances paid in per cent of GDP
            }
        [immigrants]
            { $per ->
                [inhabitants] Immigrants per 100 inhabitants
                [labour_force] Immigrants per 100 in the labour force
               *[emigrants] Immigrants per 100 emigrants
            }
        [emigrants]
            { $per ->
                [inhabitants] Emigrants per 100 inhabitants
               *[immigrants] Emigrants per 100 immigrants
            }
        [women] Migrant women per 100 migrant men
       *[cost] Cost of sending 200 dollars in days of GDP per head
    }

indicator-title = { indicator-name }, { $year }
# $unit: the column that holds the ratio, which follows from the units of both.
indicator-subtitle =
    { $unit ->
        [dollars_per_person] Current US dollars per person, by country or area
        [per_hundred] Persons per 100 persons, by country or area
        [share_of_gdp] Per cent, by country or area
       *[days_of_product] Days, by country or area
    }
indicator-headline =
    { $first ->
        [none] { indicator-name }: no figures in { $year }
       *[other] { indicator-name }: highest { IN($first) }, { $figure }, { $year }
    }
# The finding about the reader's country, $place.
indicator-own =
    { $figure ->
        [none] { START($place) }: no figure for this indicator, { $year }
       *[other] { START($place) }: { $figure } · { indicator-name }, { $year }
    }
indicator-place = { $place } ({ $figure })
indicator-leaders =
    { $first ->
        [none] { indicator-name }: there are no figures in { $year }.
       *[other] { indicator-name }, { $year }: { $leaders }.
    }
indicator-coverage =
    { $middle ->
        [none] { "" }
       *[other] Countries and areas with both figures: { $count }; median: { $middle }.
    }
indicator-nothing = No country has both figures.

indicator-how = Made here of two published columns, of the same country and year; where one is missing, there is no figure. The unit follows from those of the two.
indicator-caution =
    { $caution ->
        [labour_force] The labour force is a modelled estimate of the ILO; immigrants are of all ages, whether or not they work.
        [emigrants] Emigrants are counted where they live, by country of birth or citizenship; those of unknown origin are nobody’s.
        [day] The cost is the average of surveyed services; GDP by inhabitants and by 365 days is no wage.
       *[other] { "" }
    }
    .mark =
        { $caution ->
            [labour_force] Immigrants of all ages, in work or not
            [day] GDP per head, not a wage
           *[other] { "" }
        }
indicator-other-year =
    { $other_year ->
        [yes] The chosen year has no figures for this indicator: those of { $year } are shown.
       *[no] { "" }
    }
    .mark =
        { $other_year ->
            [yes] Figures of { $year }
           *[no] { "" }
        }
indicator-replaced =
    { $replaced ->
        [yes] What was chosen to set the measure against says nothing with it: the usual is shown.
       *[no] { "" }
    }
    .mark =
        { $replaced ->
            [yes] Set against what is usual
           *[no] { "" }
        }
indicator-few = Ratios to fewer than 100 persons have no rank.
