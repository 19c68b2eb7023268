# A map beside another of the same chart: a second year, or a second sex. $now and $other: what is chosen, 2024 and 1990.

compare-with = Compare with
    .none = nothing
compare-shown = Shown
    .both = Two maps
    .difference = Difference
# A sex within a sentence.
compare-sex =
    .both = women and men
    .female = women
    .male = men
compare-title = { $title }
# $by: what the two differ by, year or sex; for languages in which a year stands otherwise than a name.
# $now: as above.
compare-subtitle =
    { $shown ->
        [difference] { $subtitle }, minus { $other }
       *[both] { $subtitle }, beside { $other }
    }
# $by: as above.
compare-headline =
    { $known ->
        [0] { $what }: no country or area has a figure for both { $now } and { $other }
       *[other]
            { $of ->
                [groups] { $what }: higher for { $now } than for { $other } in { $up } of { $known } groups of countries
               *[countries] { $what }: higher for { $now } than for { $other } in { $up } of { $known } countries and areas
            }
    }
# $by: as above.
compare-count =
    { $of ->
        [groups] Groups of countries with a figure for both: { $known }; higher for { $now } than for { $other }: { $up }; lower: { $down }.
       *[countries] Countries and areas with a figure for both: { $known }; higher for { $now } than for { $other }: { $up }; lower: { $down }.
    }
compare-points = Difference in percentage points

# What is compared: the $title of the map and, of a share, the whole.
compare-what =
    { $column ->
        [share_of_population] { $title } (share of the population)
        [share_of_total] { $title } (share of the world total)
        [share_of_labour_force] { $title } (share of the labour force)
        [share_of_gdp] { $title } (share of GDP)
       *[other] { $title }
    }
compare-most = Largest difference upwards: { $place } ({ $figure }).
compare-least = Largest difference downwards: { $place } ({ $figure }).
compare-own = { $place }: { $figure }.
# $by: as above.
compare-lead =
    { $figure ->
        [none] { START($place) }: no figure for both { $now } and { $other }. { $what }
       *[other] { START($place) }: { $figure }, { $now } minus { $other }. { $what }
    }
compare-missing = Areas without a figure for one of the two have no difference and are grey.
