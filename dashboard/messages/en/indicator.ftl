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

## The indicator over the years

indicator-followed = Countries followed
# $start and $end: the first and the last year with figures; $start is [none] where there are none, $end where there is one year.
indicator-lines-title =
    { $start ->
        [none] { indicator-name }
       *[other]
            { $end ->
                [none] { indicator-name }, { $start }
               *[other] { indicator-name }, { $start }-{ $end }
            }
    }
# The ends of a line, $figure in $begin and $last in $until; $until is [none] where there is one figure.
indicator-lines-headline =
    { $place ->
        [none] { indicator-name }: no figures for the chosen countries
       *[other]
            { $until ->
                [none] { indicator-name }: { IN($place) } { $figure } in { $begin }
               *[other] { indicator-name }: { IN($place) } { $figure } in { $begin }, { $last } in { $until }
            }
    }
indicator-last = { $place } { $figure } in { $end }
# $countries: of each its last figure and year.
indicator-lines-last =
    { $countries ->
        [none] { indicator-name }: no figures for the chosen countries.
       *[other] { indicator-name }, last figures: { $countries }.
    }
indicator-lines-absent =
    { $absent ->
        [none] { "" }
       *[other] No figures: { $absent }.
    }
indicator-lines-years =
    { $end ->
        [none] { "" }
       *[other] There are figures of { $years } years, { $start } to { $end }.
    }
indicator-none-followed = None of the chosen countries has both figures.
# $later: the measure of which there is a later edition.
indicator-later =
    { $later ->
        [paid] Remittances paid from 2021 on are of a later edition than those before, which it revises: no line joins the two.
        [cost] The cost in 2025 is the mean of all services surveyed in the third quarter; before, the World Bank’s average of the year. No line joins the two.
       *[none] { "" }
    }
    .mark =
        { $later ->
            [paid] Paid from 2021: a later edition
            [cost] Cost of 2025: another way of averaging
           *[none] { "" }
        }
