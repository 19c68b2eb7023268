### The page about women. Places are written by THE, IN, FROM, TO, OF and, where a sentence begins, START.
### $year and the other choices of a chart may be named in each of its messages.

feminisation-page = Women
    .summary = The share of women among migrants, migrant workers and workers leaving for work abroad, 1980 to 2024.

feminisation-migrants = Migrants
    .text = A click on the map adds a country to the charts of this page; a second click takes it out.
feminisation-working = Workers and domestic work
feminisation-by-country = Employed migrants by country
feminisation-leaving = Leaving for work abroad
    .text = A click on a line chooses that country: “By destination” shows where its workers go.

## What a reader may choose

feminisation-since = Change since
feminisation-level = Compare
    .subregion = ILO subregions
    .un = UN subregions
    .country = Countries
feminisation-countries = Countries
feminisation-origins = Countries of origin
feminisation-origin = Leaving from
feminisation-departures = Year of leaving
    .latest = Latest
feminisation-measure = Show
    .share = Share of women
    .persons = Women and men

## Several charts

feminisation-half = One half
feminisation-data-types = Type of data in the table: B, foreign-born; C, foreign citizens; R, refugees added; I, imputed by UN DESA.
feminisation-sudan = UN DESA’s figures for the Sudan until 2005 refer to the Sudan and South Sudan; for South Sudan it gives one unchanged figure in those years.
feminisation-imputed = imputed
feminisation-with-south-sudan = includes South Sudan

# The reader's own country. $share: none where there is no figure; $rank of $count countries.
feminisation-own =
    { $share ->
        [none] { $place }: no data.
       *[other] { $place }: { $share }, rank { $rank } of { $count }.
    }
feminisation-own-employed =
    { $share ->
        [none] { $place }: not available here.
       *[other] { $place }: { $share }, rank { $rank } of { $count }.
    }

# $chosen: countries that the reader chose, each as the next two say it.
feminisation-chosen = Chosen: { $chosen }.
feminisation-chosen-employed = Chosen, among employed migrants: { $chosen }.
feminisation-place-share = { $place }, { $share }
feminisation-place-share-employed =
    { $share ->
        [none] { $place }, not available here
       *[other] { $place }, { $share }
    }

## Migrants: the map

feminisation-map-title = Women among international migrants, { $year }
feminisation-map-subtitle = Women per 100 international migrants at mid-year

# $direction: whether the share is "up", "down" or the "same" since $first, when it was $earlier; "none" in that year.
feminisation-map-headline =
    { $direction ->
        [down] Women were { $share } of the world’s migrants in { $year }, down from { $earlier } in { $first }
        [up] Women were { $share } of the world’s migrants in { $year }, up from { $earlier } in { $first }
        [same] Women were { $share } of the world’s migrants in { $year }, as in { $first }
       *[none] Women were { $share } of the world’s migrants in { $year }
    }
feminisation-map-world = In { $year }, { $women } of the world’s { $migrants } international migrants were women, or { $share }. Their share was below one half in { $below } of { $count } countries and areas; among those with a million migrants or more it ran from { $lowest } ({ $low }) to { $highest } ({ $high }).
feminisation-map-all = All international migrants are counted, workers or not.

## Migrants: over time

feminisation-trend-title =
    { $level ->
        [un] Women among international migrants by UN subregion
        [country] Women among international migrants by country
       *[subregion] Women among international migrants by ILO subregion
    }
feminisation-trend-subtitle = Women per 100 international migrants at mid-year, 1990 to 2024

# $drawn: what is drawn: "groups" of countries, "single" country, or "several".
# $rise and $fall: where the share rose and fell most; $larger of $count countries have more women than men.
# $direction: as for the map; "unknown" where the country has no figure.
feminisation-trend-headline =
    { $drawn ->
        [groups] Women’s share of migrants rose most { IN($rise) }, fell most { IN($fall) }, { $first }-{ $last }
        [single]
            { $direction ->
                [unknown] No data on women among migrants { IN($place) }
                [down] Women were { $share } of migrants { IN($place) } in { $end }, down from { $earlier } in { $start }
                [up] Women were { $share } of migrants { IN($place) } in { $end }, up from { $earlier } in { $start }
               *[same] Women were { $share } of migrants { IN($place) } in { $end }, as in { $start }
            }
       *[several]
            { $majority ->
                [none] Women were more than half of migrants in none of the countries shown in { $last }
                [all] Women were more than half of migrants in all { $count } countries shown in { $last }
               *[some] Women were more than half of migrants in { $larger } of the { $count } countries shown in { $last }
            }
    }
feminisation-trend-shares = Share of women among migrants, { $first } to { $last }: { $paths }.

# One line: from the first to the last share, "the world, 49.5 to 48.0 per cent". $world: whether it is the world's.
feminisation-trend-path =
    { $end ->
        [none] { $place }: no data
       *[other]
            { $world ->
                [yes] the world, { $start } to { $end }
               *[no] { $place }, { $start } to { $end }
            }
    }
feminisation-trend-groups =
    { $level ->
        [country] { "" }
       *[other] Shares of groups are those of their summed stocks.
    }
feminisation-trend-years = Estimates stand for eight years; the lines between are straight.
feminisation-trend-unchosen =
    { $countries ->
        [none]
            { $level ->
                [country] No country is chosen: the four largest countries of destination are drawn.
               *[other] The world and the subregions with the largest rise and the largest fall are named.
            }
       *[other] { "" }
    }

## What has changed

feminisation-change-title =
    { $apart ->
        [no] Women among international migrants, { $late }
       *[yes] Women among international migrants, { $early } and { $late }
    }
feminisation-change-subtitle =
    { $level ->
        [un] Women per 100 migrants, by UN subregion, largest rise first
        [country] Women per 100 migrants; the ten largest rises and falls among countries with a million migrants or more
       *[subregion] Women per 100 migrants, by ILO subregion, largest rise first
    }
feminisation-change-nothing = Choose two different years to see the change.

# $kind: what is told: "nothing" where both years are the same, "groups", or where among countries the share rose
# ($rise) and fell ($fall) most.
feminisation-change-headline =
    { $kind ->
        [nothing] The same year is chosen twice: there is no change to show
        [groups]
            { $rises ->
                [0] Between { $early } and { $late } women’s share of migrants rose in none of the { $count } subregions
               *[other] Between { $early } and { $late } women’s share of migrants rose in { $rises } of the { $count } subregions
            }
        [both] Between { $early } and { $late } women’s share of migrants rose most { IN($rise) } and fell most { IN($fall) }
        [rise] Between { $early } and { $late } women’s share of migrants rose most { IN($rise) }
        [fall] Between { $early } and { $late } women’s share of migrants fell most { IN($fall) }
       *[none] Share of women among migrants in { $early } and { $late }
    }

# $points: a number of percentage points, without sign.
feminisation-change-world =
    { $world ->
        [nothing] The two years are the same: choose two different years.
        [rise] Between { $early } and { $late } the share of women among the world’s migrants rose by { $points } percentage points.
        [fall] Between { $early } and { $late } the share of women among the world’s migrants fell by { $points } percentage points.
       *[same] Between { $early } and { $late } the share of women among the world’s migrants hardly changed.
    }
feminisation-change-rise =
    { $rise ->
        [none] { "" }
       *[other] Largest rise: { $rise }, by { $risen } points.
    }
feminisation-change-fall =
    { $fall ->
        [none] { "" }
       *[other] Largest fall: { $fall }, by { $fallen } points.
    }
feminisation-change-own =
    { $end ->
        [none] { $place }: no data.
       *[other] { $place }: { $start } to { $end }.
    }
feminisation-change-path =
    { $end ->
        [none] { $place }, no data
       *[other] { $place }, { $start } to { $end }
    }
feminisation-change-swapped =
    { $swapped ->
        [yes] The earlier of the two years is shown first, whichever is chosen first.
       *[no] { "" }
    }
feminisation-change-weights =
    { $kind ->
        [groups] The share of a group changes with the shares of its countries and with the weight of each: more migrants in countries that receive mostly men lower it.
       *[other] { "" }
    }

## Workers: by edition

feminisation-workers-title = Women among migrant workers and other groups
feminisation-workers-subtitle = Women per 100 persons of each group, world, 2013 to 2022, by ILO edition

feminisation-population =
    .migrant-domestic-workers = Migrant domestic workers
    .international-migrants = All migrants
    .migrant-workers = Migrant workers
    .non-migrant-workers = Other workers

# A bar: "Migrant workers, 2022 (4th edition)".
feminisation-workers-bar =
    { $population ->
        [migrant_domestic_workers] Migrant domestic workers, { $at } ({ $edition })
        [international_migrants] All migrants, { $at } ({ $edition })
        [migrant_workers] Migrant workers, { $at } ({ $edition })
       *[non_migrant_workers] Other workers, { $at } ({ $edition })
    }
feminisation-workers-headline = Women: { $workers } of migrant workers, { $year }; { $domestic } of migrant domestic workers, { $earlier }
feminisation-workers-shares = Women per 100 persons, by edition of the ILO’s estimates: { $groups }.
feminisation-workers-group =
    { $population ->
        [migrant_domestic_workers] migrant domestic workers, { $shares }
        [international_migrants] all migrants, { $shares }
        [migrant_workers] migrant workers, { $shares }
       *[non_migrant_workers] other workers, { $shares }
    }
feminisation-workers-share = { $share } ({ $at })
feminisation-own-method = Each edition has a method and countries of its own: differences between editions are no trend.
    .mark = Editions differ in method: not a trend
feminisation-workers-derived = Other workers: derived from the numbers of women and of all non-migrant workers, which the 3rd edition gives. None of the pages read gives domestic workers by sex for a later edition than the 1st.
feminisation-read-elsewhere = Read on pages that quote the ILO’s reports.

## Workers: participation in the labour force

feminisation-participation-title = Labour force participation of migrants and non-migrants
feminisation-participation-subtitle = Per cent of women and of men aged 15 and over, world, by ILO edition
feminisation-participation-row =
    { $population ->
        [working_age_migrants] Migrants, { $at }
       *[non_migrants_15plus] Non-migrants, { $at }
    }
feminisation-participation-absent = not available here by sex
feminisation-participation-headline = In { $year }, { $migrants } of migrant women were in the labour force, against { $others } of other women
feminisation-participation-rates = In the labour force, women and men: { $rates }.
feminisation-participation-rate =
    { $population ->
        [working_age_migrants] migrants in { $at }, { $female } and { $male }
       *[non_migrants_15plus] non-migrants in { $at }, { $female } and { $male }
    }
feminisation-participation-missing =
    { $missing ->
        [none] { "" }
       *[other] Not available here by sex: { $missing }.
    }
feminisation-participation-group =
    { $population ->
        [working_age_migrants] migrants in { $at }
       *[non_migrants_15plus] non-migrants in { $at }
    }
feminisation-participation-derived = 2022: derived from the employment ratio and the unemployment rate of each sex.

## Workers: domestic work

feminisation-domestic-title = Migrant workers in domestic work, 2013
feminisation-domestic-subtitle = Per cent of the migrant workers of each sex, world (ILO, 1st edition)
feminisation-domestic-headline = Domestic work employed { $female } of women migrant workers in 2013 and { $men } of men
feminisation-domestic-shares = In 2013, { $both } of the world’s migrant workers were in domestic work: { $female } of the women and { $male } of the men.
feminisation-domestic-derived = Men: derived from the numbers of men in domestic work and of men migrant workers. None of the pages read gives domestic work for a later edition.

## Employed migrants by country. $basis: whether migrants are those born abroad or foreign citizens.

feminisation-employed-title =
    { $basis ->
        [citizenship] Women among the employed, foreign citizens and nationals
       *[place_of_birth] Women among the employed, born abroad and native-born
    }
feminisation-employed-subtitle = Women per 100 employed persons, by country, latest year
feminisation-employed-nothing = No country gives women and men for this kind of migrants.

# $larger of $count countries; $majority: "none", "some", or "nothing" where no country has figures.
feminisation-employed-headline =
    { $majority ->
        [nothing] No country gives women and men for this kind of migrants.
        [none]
            { $basis ->
                [citizenship] Women are a larger part of employed migrants than of nationals in none of the { $count } countries
               *[place_of_birth] Women are a larger part of employed migrants than of the native-born in none of the { $count } countries
            }
       *[some]
            { $basis ->
                [citizenship] Women are a larger part of employed migrants than of nationals in { $larger } of the { $count } countries
               *[place_of_birth] Women are a larger part of employed migrants than of the native-born in { $larger } of the { $count } countries
            }
    }

# The finding for the reader's country, $place: $share of women among employed migrants, $others among the others, in $year.
feminisation-employed-own =
    { $basis ->
        [citizenship] Women were { $share } of employed migrants { IN($place) } and { $others } of employed nationals, { $year }
       *[place_of_birth] Women were { $share } of employed migrants { IN($place) } and { $others } of the employed native-born, { $year }
    }
feminisation-employed-counted =
    { $majority ->
        [nothing] No country gives women and men for this kind of migrants.
        [none] Women are a larger part of employed migrants than of employed non-migrants in none of the { $count } countries shown.
       *[some] Women are a larger part of employed migrants than of employed non-migrants in { $larger } of the { $count } countries shown.
    }
feminisation-employed-extremes = Among migrants their share runs from { $lowest } { IN($low) } ({ $low_year }) to { $highest } { IN($high) } ({ $high_year }), small samples and figures before { $since } left aside.
feminisation-employed-line = Above the line women are a larger part of migrants than of non-migrants. Countries differ in year and survey; cautions by country stand in the table.
    .mark = Countries differ in year and survey
feminisation-employed-absent = A country that is not shown has no figures by sex or is not available here: that does not mean that it has no migrants. Those born abroad and foreign citizens are never shown together.

## Leaving for work abroad: by country of origin

feminisation-outflows-title = Women among workers leaving for work abroad

# $last: none where no year has figures; equal to $first where one year has.
feminisation-outflows-subtitle =
    { $years ->
        [none] Women per 100 workers leaving in the year
        [single] Women per 100 workers leaving in the year, { $first }
       *[several] Women per 100 workers leaving in the year, { $first } to { $last }
    }
feminisation-outflows-nothing = Choose one or more countries of origin.

# $drawn: "none", "single" or "several" countries of origin. $direction: as for the map; "none" where the years of one
# country cannot be compared.
feminisation-outflows-headline =
    { $drawn ->
        [none] No country of origin is chosen
        [single]
            { $direction ->
                [down] Women were { $share } of workers leaving { THE($place) } in { $end }, down from { $earlier } in { $start }
                [up] Women were { $share } of workers leaving { THE($place) } in { $end }, up from { $earlier } in { $start }
                [same] Women were { $share } of workers leaving { THE($place) } in { $end }, as in { $start }
               *[none] Women were { $share } of workers leaving { THE($place) } for work abroad in { $end }
            }
       *[several]
            { $majority ->
                [none] In their latest year, women were more than half of workers leaving none of the countries shown
                [all] In their latest year, women were more than half of workers leaving all { $count } countries shown
               *[some] In their latest year, women were more than half of workers leaving { $larger } of the { $count } countries
            }
    }
feminisation-outflows-paths =
    { $paths ->
        [none] No country of origin is chosen.
       *[other] Women among workers leaving for work abroad. { $paths }
    }

# One country of origin: "Indonesia: 82.1 per cent in 1996, 54.1 per cent in 2013, 67.7 per cent in 2024."
feminisation-outflows-path = { $place }: { $shares }.
feminisation-outflows-share = { $share } in { $at }
feminisation-outflows-absent = { $place }: no data on women and men leaving for work abroad.
feminisation-outflows-register = Workers who left in the year, not those abroad. Each country has its own register (agencies, borders or surveys): compare directions rather than levels. A line is broken where there are no data; years with fewer than 1,000 workers are drawn, but are not in the sentence.
    .mark = Registers differ: compare directions, not levels

# $place is one of four countries whose series are not the same throughout.
feminisation-break =
    { $origin ->
        [KHM] Cambodia: Thailand appears among the destinations from 2014, so a break in the series is likely.
        [MDA] Republic of Moldova: 2018 and the years from 2021 are far apart in level, so a break is likely.
        [MMR] Myanmar: Thailand appears among the destinations from 2017, so a break in the series is likely; no women are recorded before 2010, so that these years are not drawn.
       *[RUS] Russian Federation: the destinations of 2023 are ship registers (seafarers), not comparable with 2019.
    }

# $spans: years, "1980–2014, 2017".
feminisation-outflows-unsexed = { $place }: no data by sex in { $spans }.
feminisation-span =
    { $apart ->
        [yes] { $from }–{ $to }
       *[no] { $from }
    }

## Where they go: by country of destination. $origin: the country that they leave.

feminisation-destinations-title =
    { $at ->
        [none] Workers leaving { THE($origin) } by destination
       *[other] Workers leaving { THE($origin) } by destination, { $at }
    }
feminisation-destinations-subtitle =
    { $measure ->
        [persons] Workers leaving for work abroad in the year, persons, most workers first
       *[share] Women per 100 workers leaving for work abroad, most workers first
    }

# $years: in which there are data, none where there are in no year.
feminisation-destinations-nothing =
    { $years ->
        [none] No data on women and men leaving { THE($origin) } by destination
       *[other] No data on women and men leaving { THE($origin) } by destination in { $departures }; there are for { $years }
    }

# $kind: what is known: "nothing", "persons" (women and men in all), "title" (only their destinations), the shares of
# "several" destinations or of a "single" one.
feminisation-destinations-headline =
    { $kind ->
        [nothing]
            { $years ->
                [none] No data on women and men leaving { THE($origin) } by destination
               *[other] No data on women and men leaving { THE($origin) } by destination in { $departures }; there are for { $years }
            }
        [persons] Workers who left { THE($origin) } for work abroad in { $at }: { $female } women and { $male } men
        [title] Workers leaving { THE($origin) } by destination, { $at }
        [several] In { $at }, women were between { $lowest_number } and { $highest } of workers leaving { THE($origin) }, by destination
       *[single] Women were { $highest } of the workers leaving { THE($origin) } for { THE($high) } in { $at }
    }

# The finding for the reader's country, $place, for which workers leave; $female and $male: how many, where no $share is given.
feminisation-destinations-finding =
    { $share ->
        [none] { START($place) }: { $female } women and { $male } men left { THE($origin) } for work there in { $at }
       *[other] { START($place) }: women were { $share } of workers leaving { THE($origin) } for there in { $at }
    }
feminisation-destinations-all =
    { $kind ->
        [nothing]
            { $years ->
                [none] No data on women and men leaving { THE($origin) } by destination.
               *[other] No data on women and men leaving { THE($origin) } by destination in { $departures }; there are for { $years }.
            }
        [persons] Workers who left { THE($origin) } for work abroad in { $at }: { $female } women and { $male } men.
        [title] { "" }
       *[other]
            { $share ->
                [none] { "" }
               *[other] In { $at }, women were { $share } of the workers leaving { THE($origin) } for work abroad.
            }
    }
feminisation-destinations-single =
    { $kind ->
        [nothing] { "" }
        [single] They were { $highest } of those { TO($high) }.
        [several] They were { $highest } of those { TO($high) }, but { $lowest } of those { TO($low) }.
       *[other] The largest destination was { THE($largest) }, with { $largest_female } women and { $largest_male } men.
    }

# The reader's own country as a destination.
feminisation-destinations-own =
    { $found ->
        [no] { $place }: not among the destinations given by name.
       *[yes]
            { $measure ->
                [persons] { $place }: women, { $female }; men, { $male }.
               *[share] { $place }: { $share }.
            }
    }
feminisation-destinations-largest = Only the largest destinations of each year are given by name; the rest is other or not stated.
feminisation-destinations-gaps = Where a register holds only women or only men among 1,000 workers or more, no share is given.
feminisation-destinations-few = Destinations of fewer than 100 workers are not named as the highest or lowest.
feminisation-destinations-more = The destinations add up to more than all workers in the source.
feminisation-destinations-remark =
    { $remark ->
        [small] { $place }: fewer than 1,000 workers.
       *[differ] { $place }: women plus men differ from both sexes in the source.
    }
feminisation-destinations-other = Other or not stated
feminisation-destinations-everywhere = All destinations
# The finding of the map for the reader's country.
feminisation-own-finding =
    { $share ->
        [none] { START($place) }: no data on women among migrants, { $year }
       *[other] Women were { $share } of migrants { IN($place) } in { $year }
    }
