### Who works in a country and from where (ILOSTAT), beside all migrants (UN DESA): a question of the page Corridors, and profiles.
### $basis: place_of_birth or citizenship, by which workers are counted. Places are written by THE, IN, FROM, START.

worked-question = Workers
    .text = Who works there, and from where: employed migrants by origin, as each destination counts them, beside all migrants. Destinations are never added up.
worked-turn-into = By origin
worked-turn-profile = Workers by origin
worked-turn-abroad = By destination
worked-workplace = Workers in
worked-home = Workers from
worked-basis = Counted by
worked-other = Other or not stated
worked-group =
    .workers = Workers (ILOSTAT)
    .migrants = All migrants (UN DESA)
worked-dated = { $place }, { $year }

# $place: the country of destination; $year: of the workers; $stock_year: of all migrants.
worked-into-title =
    { $basis ->
        [citizenship] Employed foreign citizens { IN($place) }, by citizenship
       *[place_of_birth] Employed persons born abroad { IN($place) }, by country of birth
    }
worked-into-subtitle =
    { $year ->
        [none] Persons
       *[other] Persons; workers { $year }, all migrants { $stock_year }
    }
# $total: all workers; $origin: the largest origin, with $figure of them.
worked-into-headline =
    { $total ->
        [none] No figures of migrant workers by origin { IN($place) }
       *[other]
            { $origin ->
                [none] { START($place) }: { $total } migrant workers in { $year }
               *[other] { START($place) }: { $total } migrant workers in { $year }, most { FROM($origin) } ({ $figure })
            }
    }
worked-into-none = There are no figures of migrant workers by origin { IN($place) }.
# $leaders: the first three origins.
worked-into-told = Largest origins of workers { IN($place) }, { $year }: { $leaders }.
worked-origin =
    { $migrants ->
        [none] { FROM($origin) } { $figure }
       *[other] { FROM($origin) } { $figure } (all migrants in { $stock_year }: { $migrants })
    }
# $other: workers of other origins.
worked-into-other =
    { $other ->
        [none] { "" }
       *[other] Other or not stated: { $other }.
    }
worked-stand-in =
    { $basis ->
        [citizenship] Given by citizenship alone
       *[place_of_birth] Given by country of birth alone
    }

worked-abroad-title =
    { $basis ->
        [citizenship] Workers abroad who are citizens { OF($place) }, by destination
       *[place_of_birth] Workers born { IN($place) }, by destination
    }
worked-abroad-subtitle = Persons; each destination in its own year
# $destination: the one with most; $first_year: of its figure.
worked-abroad-headline =
    { $destination ->
        [none] { START($place) }: no destination with figures names it among its largest origins
       *[other] { START($place) }: most workers known { IN($destination) }, { $figure } in { $first_year }
    }
worked-abroad-none = No destination with figures names { THE($place) } among its largest origins of workers.
# $count: destinations that name it.
worked-abroad-told = Destinations that name { THE($place) } among their largest origins: { $count }. Most workers: { $leaders }.
worked-destination =
    { $migrants ->
        [none] { IN($destination) } { $figure } in { $year }
       *[other] { IN($destination) } { $figure } in { $year } (all migrants in { $stock_year }: { $migrants })
    }

worked-named = Only the five or so largest origins are named: an origin that is not named is not nought.
    .mark = Largest origins alone
worked-destinations = Only destinations that name this origin among their five or so largest are here; elsewhere, and in Saudi Arabia, the United Arab Emirates, Kuwait and Qatar, the number is not known. They come from different sources and are not to be added up.
    .mark = Not all destinations; not to be added up
worked-beside = All migrants are those of UN DESA of any age, in the nearest year of its stock; sources differ, so no ratio of the two is given.
worked-sources = Each destination has a survey, census or register of its own. Country of birth and citizenship are never mixed: in Thailand there were 1.9 million by birth and 3.4 million by citizenship in 2024.

## One destination over the years
# $first, $last: the years; $before, $after: workers of all origins in them; $breaks: years after which the source changes.

worked-all = All origins
worked-course-subtitle =
    { $years ->
        [1] Persons, { $last }
       *[other] Persons, { $first } to { $last }
    }
worked-course-headline = { START($place) }: { $after } migrant workers of all origins in { $last }
worked-course-told =
    { $breaks ->
        [none] Migrant workers of all origins { IN($place) }: { $before } in { $first }, { $after } in { $last }.
       *[other] Migrant workers of all origins { IN($place) }: { $before } in { $first }, { $after } in { $last }; the two are not to be compared, as the source breaks off between them.
    }
worked-one-year = One year alone is known for { THE($place) }.
worked-broken = Breaks: not joined
worked-breaks = The source changes, or years are missing, after { $breaks }: nothing is joined across, and figures on the two sides are not to be compared.
