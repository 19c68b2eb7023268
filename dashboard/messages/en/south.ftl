### The page of South and North. Places are written by THE, IN, FROM, TO, OF and, where a sentence begins, START.
### $definition: by whose definition the South is meant, a choice of south-definition. $year, $show (share or persons)
### and the other choices of a chart may be named in each of its messages. "South to South" is said of a migrant who
### was born in the South and lives in the South.

south-title = South-South
south-summary = South-South mobility: how large, by whose definition of the South, since when, where, and how many women.

## Sections of the page

south-size = How large, by whose definition
    .text = “The South” has no one definition. Choose one, or make your own: every chart of the page follows it.
south-since = Since 1990
    .text = A line changes as people move and, where the South is made of income groups, as countries change group.
south-where = Where they live
    .text = The year and what is shown are those chosen for the page.
south-members = Who is South
    .text = The countries and areas that are South under the chosen definition, and the income groups over time.

## Controls

south-definition = The South is
    .wb-lmic = Low and middle income, each year
    .wb-lmic-fixed = Low and middle income, group of 2024
    .wb-low = Low and lower-middle income only
    .paper-2018 = As in the paper of 2018
    .un-developing = UN less developed regions
    .non-oecd = Outside the OECD
    .custom = Your own
south-base = Starting from
south-to-south = Moved to the South
south-to-north = Moved to the North
south-named = Destinations counted (paper of 2018)
south-show = Show
    .share = Share
    .persons = Persons

## Who is South

# $named: the destinations that the paper names, "Bahrain, Kuwait and Oman"; none where none is chosen.
south-who =
    { $definition ->
        [wb-lmic] South: economies of low, lower-middle or upper-middle income, in the World Bank’s group of the year shown.
        [wb-lmic-fixed] South: economies of low, lower-middle or upper-middle income in the World Bank’s group of 2024, in all years.
        [wb-low] South: economies of low or lower-middle income in the World Bank’s group of the year shown.
        [paper-2018]
            { $named ->
                [none] South: economies of low or lower-middle income in the World Bank’s group of the year shown.
               *[other] South: economies of low or lower-middle income in the World Bank’s group of the year shown; moves from them to { $named } count as South to South too.
            }
        [un-developing] South: UN DESA’s less developed regions, in all years: Africa, the Americas without Northern America, Asia without Japan, and Oceania without Australia and New Zealand.
       *[non-oecd] South: countries and areas that are not themselves members of the OECD as listed in May 2021, in all years; territories of members, where UN DESA lists them apart, are South.
    }
    .mark =
        { $south ->
            [wb-lmic] South: “{ south-definition.wb-lmic }”
            [wb-lmic-fixed] South: “{ south-definition.wb-lmic-fixed }”
            [wb-low] South: “{ south-definition.wb-low }”
            [paper-2018] South: “{ south-definition.paper-2018 }”
            [un-developing] South: “{ south-definition.un-developing }”
            [non-oecd] South: “{ south-definition.non-oecd }”
           *[custom] South: “{ south-definition.custom }”
        }

# The same beside other definitions, each after the name by which readers choose it.
south-explained =
    { $definition ->
        [paper-2018]
            { $named ->
                [none] “{ south-definition.paper-2018 }”: economies of low or lower-middle income in the World Bank’s group of the year shown.
               *[other] “{ south-definition.paper-2018 }”: economies of low or lower-middle income in the World Bank’s group of the year shown; moves from them to { $named } count as South to South too.
            }
        [un-developing] “{ south-definition.un-developing }”: UN DESA’s less developed regions, in all years: Africa, the Americas without Northern America, Asia without Japan, and Oceania without Australia and New Zealand.
       *[non-oecd] “{ south-definition.non-oecd }”: countries and areas that are not themselves members of the OECD as listed in May 2021, in all years; territories of members, where UN DESA lists them apart, are South.
    }
# $sentences: one or more of them.
south-explained-all = { $sentences }

# $start: the sentence on the definition from which the reader's own one starts, south-who.
# $parts: what the reader changed, one or more of the four parts below.
south-own-choice =
    { $parts ->
        [none] { $start } Changed by you: nothing moved.
       *[other] { $start } Changed by you: { $parts }.
    }
    .mark =
        { $south ->
            [wb-lmic] South: “{ south-definition.wb-lmic }”
            [wb-lmic-fixed] South: “{ south-definition.wb-lmic-fixed }”
            [wb-low] South: “{ south-definition.wb-low }”
            [paper-2018] South: “{ south-definition.paper-2018 }”
            [un-developing] South: “{ south-definition.un-developing }”
            [non-oecd] South: “{ south-definition.non-oecd }”
           *[custom] South: “{ south-definition.custom }”
        }
# $names: groups and countries: "Africa, Low income (World Bank), China and the Philippines".
south-moved-to-south = moved to the South: { $names }
south-moved-to-north = moved to the North: { $names }
south-moved-groups = groups with their members of each year
south-moved-both = named on both sides, and so North: { $names }
# Countries within such a list, and how many follow that are not named: "..., the Philippines and 3 more".
south-countries = { THE($places) }
south-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }

# $who: the sentences on who is South, south-who or south-own-choice; here with whose definition it is.
south-note =
    { $definition ->
        [paper-2018] { $who } Source: Background paper on South-South mobility, Global Forum on Migration and Development 2018; World Bank, country classification of July 2025.
        [un-developing] { $who } Source: UN DESA, International Migrant Stock 2020, list of regions.
        [non-oecd] { $who } Source: List of OECD members, May 2021.
       *[income] { $who } Source: World Bank, country classification of July 2025.
    }
    .mark =
        { $south ->
            [wb-lmic] South: “{ south-definition.wb-lmic }”
            [wb-lmic-fixed] South: “{ south-definition.wb-lmic-fixed }”
            [wb-low] South: “{ south-definition.wb-low }”
            [paper-2018] South: “{ south-definition.paper-2018 }”
            [un-developing] South: “{ south-definition.un-developing }”
            [non-oecd] South: “{ south-definition.non-oecd }”
           *[custom] South: “{ south-definition.custom }”
        }

## Notes of several charts

# Who is in none of the four flows, in one year. $of: what leaves them out, "shares" or "counts". $persons: how many are
# of unknown origin, a $share of all; $without: the share of those from or to areas without group, none where nobody is.
south-left-out =
    { $of ->
        [counts]
            { $without ->
                [none] Not counted: { $persons } migrants of unknown origin ({ $share } of all in { $year }).
               *[other] Not counted: { $persons } migrants of unknown origin ({ $share } of all in { $year }) and those from or to areas without group ({ $without }).
            }
       *[shares]
            { $without ->
                [none] Shares leave out { $persons } migrants of unknown origin ({ $share } of all in { $year }).
               *[other] Shares leave out { $persons } migrants of unknown origin ({ $share } of all in { $year }) and those from or to areas without group ({ $without }).
            }
    }

# The same in the first and the last year. $low: none where the share from or to areas without group is $high in both.
south-left-out-since =
    { $high ->
        [none] Shares leave out migrants of unknown origin ({ $first } of all in { $start }, { $last } in { $end }).
       *[other]
            { $low ->
                [none] Shares leave out migrants of unknown origin ({ $first } of all in { $start }, { $last } in { $end }) and those from or to areas without group ({ $high }).
               *[other] Shares leave out migrants of unknown origin ({ $first } of all in { $start }, { $last } in { $end }) and those from or to areas without group ({ $low } to { $high }).
            }
    }

# $parts: one or both of the two parts below.
south-listed-elsewhere = { $parts } (listed under “{ south-members }”).
south-without-group =
    { $count ->
        [one] { $count } area without an income group
       *[other] { $count } areas without an income group
    }
# $first, $last: how many economies, in the first and in the last year. $changed: whether these differ.
# $alone: whether the sentence begins with this part.
south-placed =
    { $changed ->
        [yes]
            { $alone ->
                [yes] Economies placed by their group of the nearest year that has one: { $first } in { $start }, { $last } in { $end }
               *[no] economies placed by their group of the nearest year that has one: { $first } in { $start }, { $last } in { $end }
            }
       *[no]
            { $last ->
                [one]
                    { $alone ->
                        [yes] One economy placed by its group of the nearest year that has one
                       *[no] one economy placed by its group of the nearest year that has one
                    }
               *[other] { $last } economies placed by their group of the nearest year that has one
            }
    }

south-migrants = Migrants: all who live in another country than that of birth or, where birth is not recorded, of citizenship, of any age, in work or not. It is a stock: whenever they came.

# One flow with its first and its last figure, in a list: a share or a number of persons.
south-course =
    { $flow ->
        [south_south] South to South from { $first } to { $last }
        [south_north] South to North from { $first } to { $last }
        [north_south] North to South from { $first } to { $last }
       *[north_north] North to North from { $first } to { $last }
    }

## The table of origins by destinations

south-table-title = Migrants by side of origin and of destination, { $year }

# $quoted: whether the figures of the paper of 2013 stand below.
south-table-subtitle =
    { $quoted ->
        [yes] International migrants, million and per cent of those of known origin, world; below, the paper of 2013
       *[no] International migrants, million and per cent of those of known origin, world
    }

# The heads of the table's rows and columns.
south-origin =
    { $side ->
        [south] From the South
        [north] From the North
        [total] Total
        [unknown] Origin not known
       *[without_group] Without group
    }
south-destination =
    { $side ->
        [south] To the South
        [north] To the North
       *[total] Total
    }

# In a cell, what the paper has: $persons in million, "paper: 74 (34%)"; $amount: the same with its word of scale, for
# languages that do not count in millions.
south-table-paper-cell = paper: { $persons } ({ $share }%)

# $share: of migrants of known origin, "27.3 per cent". $fixed: the same number without the word by the income groups of
# the $latest year; none where these do not matter.
south-table-headline =
    { $fixed ->
        [none]
            { $definition ->
                [wb-lmic] South to South: { $share } of migrants of known origin, { $year } (low- and middle-income economies)
                [wb-lmic-fixed] South to South: { $share } of migrants of known origin, { $year } (the low- and middle-income economies of 2024)
                [wb-low] South to South: { $share } of migrants of known origin, { $year } (low- and lower-middle-income economies)
                [paper-2018] South to South: { $share } of migrants of known origin, { $year } (low- and lower-middle-income economies and, for migrants from them only, named destinations)
                [un-developing] South to South: { $share } of migrants of known origin, { $year } (the less developed regions of the UN)
                [non-oecd] South to South: { $share } of migrants of known origin, { $year } (countries and areas outside the OECD)
               *[custom] South to South: { $share } of migrants of known origin, { $year } (your own choice of countries)
            }
       *[other]
            { $definition ->
                [wb-lmic] South to South: { $share } of migrants of known origin, { $year } (groups of { $latest }: { $fixed }; low- and middle-income economies)
                [wb-low] South to South: { $share } of migrants of known origin, { $year } (groups of { $latest }: { $fixed }; low- and lower-middle-income economies)
                [paper-2018] South to South: { $share } of migrants of known origin, { $year } (groups of { $latest }: { $fixed }; low- and lower-middle-income economies and, for migrants from them only, named destinations)
               *[custom] South to South: { $share } of migrants of known origin, { $year } (groups of { $latest }: { $fixed }; your own choice of countries)
            }
    }

# $parts: the four flows, each as below.
south-table-flows = Of the { $placed } migrants of { $year } whose origin and destination are South or North: { $parts }.
south-table-part =
    { $flow ->
        [south_south] South to South { $persons } ({ $share })
        [south_north] South to North { $persons } ({ $share })
        [north_south] North to South { $persons } ({ $share })
       *[north_north] North to North { $persons } ({ $share })
    }
south-table-unknown = The origin of { $unknown } more is unknown.
# $persons and $total: whole millions, as the paper gives them; $amount and $whole: the same with their words of scale.
south-table-paper = The paper of 2013 has { $persons } million from South to South, { $share } of its { $total } million.
south-table-paper-note = The paper: ILO, Labour migration and development, 2013, Table 1.1, after UN DESA’s wall chart of 2009. Its sides are industrial and developing countries; it calls flows what are stocks, adds up to 215 million and says 214 million in its text. UN DESA has revised its figures for 2010 since.

## Every definition

south-definitions-title = How much the definition matters: South to South, 1990-2024
south-definitions-subtitle = Per cent of the international migrants of known origin

# What two papers say, on the chart.
south-definitions-half = “At least 50 per cent”, ILO module 8
south-definitions-third = “A third”, ILO paper of 2013

# $least: the number of the lowest share without the word, $high: the highest share.
south-definitions-headline = South to South: { $least } to { $high } of migrants of known origin, { $last }, by definition

# $lowest, $highest, $chosen: definitions, as readers choose them.
south-definitions-range = In { $last } the South-South share of migrants of known origin runs from { $low } (“{ $lowest }”) to { $high } (“{ $highest }”); as chosen (“{ $chosen }”) it is { $share }.

# $reached: the definitions under which it does, each with its years.
south-definitions-reached =
    { $reached ->
        [none] It reaches 50 per cent under none of them in any of the years.
       *[other] It reaches 50 per cent only here: { $reached }.
    }
south-definitions-years = “{ $label }” ({ $years })

south-definitions-claims = “At least 50 per cent”: ILO, module 8, South-South cooperation and labour migration, which names no year, source or definition. “A third”: ILO, Labour migration and development, 2013, for 2010, by industrial and developing countries; its Table 1.1 has 34 per cent.

## The four flows over time

south-flows-title = The four flows between South and North, 1990-2024

south-flows-subtitle =
    { $show ->
        [share] Per cent of the international migrants of known origin, world
       *[persons] International migrants, persons, world
    }

# In the table, of those who cannot be placed.
south-flows-not-in-shares = not in the shares

# $flow: the one that changed most, from $first to $last; "groups" where countries change side with their income group:
# $fixed and $last are then of South to South by the groups of the last year in both years, $first by those of the first.
# With the choice $show of shares, $last and $first are then numbers without the word.
south-flows-headline =
    { $flow ->
        [south_south] South to South changed most: { $first } in { $start }, { $last } in { $end }
        [south_north] South to North changed most: { $first } in { $start }, { $last } in { $end }
        [north_south] North to South changed most: { $first } in { $start }, { $last } in { $end }
        [north_north] North to North changed most: { $first } in { $start }, { $last } in { $end }
       *[groups] South to South, groups of { $end }: { $fixed } in { $start }, { $last } in { $end } (groups of { $start }: { $first })
    }

# $courses: the four flows, each as south-course.
south-flows-courses =
    { $definition ->
        [wb-lmic] { $start } to { $end }, with low- and middle-income economies as the South: { $courses }.
        [wb-lmic-fixed] { $start } to { $end }, with the low- and middle-income economies of 2024 as the South: { $courses }.
        [wb-low] { $start } to { $end }, with low- and lower-middle-income economies as the South: { $courses }.
        [paper-2018] { $start } to { $end }, with low- and lower-middle-income economies and, for migrants from them only, named destinations as the South: { $courses }.
        [un-developing] { $start } to { $end }, with the less developed regions of the UN as the South: { $courses }.
        [non-oecd] { $start } to { $end }, with countries and areas outside the OECD as the South: { $courses }.
       *[custom] { $start } to { $end }, with your own choice of countries as the South: { $courses }.
    }
south-flows-throughout =
    { $throughout ->
        [none] { "" }
       *[other] With the income groups of { $end } in all years: { $throughout }.
    }

# $without: whether there are areas without group.
south-flows-apart =
    { $without ->
        [yes] Not in the four flows: migrants of unknown origin, who have a line of their own, and those from or to areas without group, who are in the table.
       *[no] Not in the four flows: migrants of unknown origin, who have a line of their own.
    }

## Women

south-women-title = Women in the four flows, 1990-2024
south-women-subtitle = Women, per cent of international migrants in each flow, world

# $empty: the year in which nobody had gone from South to South, none where both have somebody. $last: a share; $first
# and $fixed: numbers without the word, $fixed by the groups of the last year, none where these do not matter.
south-women-headline =
    { $empty ->
        [none]
            { $fixed ->
                [none] Women: { $last } of migrants from South to South in { $end }, { $first } in { $start }
               *[other] Women: { $last } of South-South migrants in { $end }, { $fixed } in { $start } (groups of { $start }: { $first })
            }
       *[other]
            { $definition ->
                [wb-lmic] No migrants from South to South in { $empty }, with low- and middle-income economies as the South
                [wb-lmic-fixed] No migrants from South to South in { $empty }, with the low- and middle-income economies of 2024 as the South
                [wb-low] No migrants from South to South in { $empty }, with low- and lower-middle-income economies as the South
                [paper-2018] No migrants from South to South in { $empty }, with low- and lower-middle-income economies and, for migrants from them only, named destinations as the South
                [un-developing] No migrants from South to South in { $empty }, with the less developed regions of the UN as the South
                [non-oecd] No migrants from South to South in { $empty }, with countries and areas outside the OECD as the South
               *[custom] No migrants from South to South in { $empty }, with your own choice of countries as the South
            }
    }

# $courses: the four flows, each as south-course.
south-women-courses =
    { $definition ->
        [wb-lmic] Share of women, { $start } to { $end }, with low- and middle-income economies as the South: { $courses }.
        [wb-lmic-fixed] Share of women, { $start } to { $end }, with the low- and middle-income economies of 2024 as the South: { $courses }.
        [wb-low] Share of women, { $start } to { $end }, with low- and lower-middle-income economies as the South: { $courses }.
        [paper-2018] Share of women, { $start } to { $end }, with low- and lower-middle-income economies and, for migrants from them only, named destinations as the South: { $courses }.
        [un-developing] Share of women, { $start } to { $end }, with the less developed regions of the UN as the South: { $courses }.
        [non-oecd] Share of women, { $start } to { $end }, with countries and areas outside the OECD as the South: { $courses }.
       *[custom] Share of women, { $start } to { $end }, with your own choice of countries as the South: { $courses }.
    }

# $without: whether there are areas without group.
south-women-shares =
    { $without ->
        [yes] Each share is of the migrants in one flow. Migrants of unknown origin and those from or to areas without group are in no flow; the table has the shares of women among them.
       *[no] Each share is of the migrants in one flow. Migrants of unknown origin are in no flow; the table has the share of women among them.
    }

## Where they live

south-subregions-title = Where migrants from South to South live, { $year }

south-subregions-subtitle =
    { $show ->
        [share] Per cent of the immigrants of known origin, by ILO subregion of destination
       *[persons] International migrants from South to South, by ILO subregion of destination, { $year }
    }

# $first: the subregion with the largest figure; none where nobody had gone from South to South.
south-subregions-headline =
    { $first ->
        [none] Nobody had gone from South to South by { $year } under this definition
       *[other]
            { $show ->
                [persons] No subregion had more migrants from South to South than { THE($first) }: { $persons } in { $year }
               *[share] In { THE($first) } { $share } of immigrants of known origin were South-South migrants in { $year }
            }
    }

# The finding for the reader's country, $place, by its subregion, $group.
south-subregions-own =
    { $show ->
        [persons] { START($place) }, { $group }: the subregion had { $persons } migrants from South to South in { $year }
       *[share] { START($place) }, { $group }: { $share } of immigrants were South-South migrants in { $year }
    }

# $leaders: the three largest, each as below.
south-subregions-leaders =
    { $definition ->
        [wb-lmic] Migrants from South to South in { $year } and their share of the immigrants of known origin, with low- and middle-income economies as the South: { $leaders }.
        [wb-lmic-fixed] Migrants from South to South in { $year } and their share of the immigrants of known origin, with the low- and middle-income economies of 2024 as the South: { $leaders }.
        [wb-low] Migrants from South to South in { $year } and their share of the immigrants of known origin, with low- and lower-middle-income economies as the South: { $leaders }.
        [paper-2018] Migrants from South to South in { $year } and their share of the immigrants of known origin, with low- and lower-middle-income economies and, for migrants from them only, named destinations as the South: { $leaders }.
        [un-developing] Migrants from South to South in { $year } and their share of the immigrants of known origin, with the less developed regions of the UN as the South: { $leaders }.
        [non-oecd] Migrants from South to South in { $year } and their share of the immigrants of known origin, with countries and areas outside the OECD as the South: { $leaders }.
       *[custom] Migrants from South to South in { $year } and their share of the immigrants of known origin, with your own choice of countries as the South: { $leaders }.
    }
south-subregions-part = { $place } { $persons } ({ $share })

# $outside: countries and areas of no subregion.
south-subregions-outside =
    { $outside ->
        [none] { "" }
       *[other] In none of the ILO’s subregions: { THE($outside) }.
    }

## Who is South: the map

south-members-title = Who is South, { $year }
south-members-subtitle = Countries and areas of the migrant stock by side, { $year }

# In the table and on hover, what is particular of an area.
south-members-moved = moved by you
south-members-counts = destination that counts
south-members-absent = Not in the migrant stock

# $count: how many of all $areas are South.
south-members-headline =
    { $definition ->
        [wb-lmic]
            { $count ->
                [one] { $count } of { $areas } countries and areas is South in { $year }: low- and middle-income economies
               *[other] { $count } of { $areas } countries and areas are South in { $year }: low- and middle-income economies
            }
        [wb-lmic-fixed]
            { $count ->
                [one] { $count } of { $areas } countries and areas is South in { $year }: the low- and middle-income economies of 2024
               *[other] { $count } of { $areas } countries and areas are South in { $year }: the low- and middle-income economies of 2024
            }
        [wb-low]
            { $count ->
                [one] { $count } of { $areas } countries and areas is South in { $year }: low- and lower-middle-income economies
               *[other] { $count } of { $areas } countries and areas are South in { $year }: low- and lower-middle-income economies
            }
        [un-developing]
            { $count ->
                [one] { $count } of { $areas } countries and areas is South in { $year }: the less developed regions of the UN
               *[other] { $count } of { $areas } countries and areas are South in { $year }: the less developed regions of the UN
            }
        [non-oecd]
            { $count ->
                [one] { $count } of { $areas } countries and areas is South in { $year }: countries and areas outside the OECD
               *[other] { $count } of { $areas } countries and areas are South in { $year }: countries and areas outside the OECD
            }
       *[custom]
            { $count ->
                [one] { $count } of { $areas } countries and areas is South in { $year }: your own choice of countries
               *[other] { $count } of { $areas } countries and areas are South in { $year }: your own choice of countries
            }
    }

# The finding for the reader's country, $place, by its $side.
south-members-finding =
    { $side ->
        [south] { START($place) }: South in { $year }, as “South” is defined here
        [north] { START($place) }: North in { $year }, as “South” is defined here
       *[without_group] { START($place) }: on neither side in { $year }, for want of an income group
    }

# $without: how many have no income group.
south-members-sides =
    { $without ->
        [0] In { $year }, { $count ->
                [one] { $count } country or area is South
               *[other] { $count } countries and areas are South
            } and { $north ->
                [one] { $north } is North
               *[other] { $north } are North
            }.
       *[other] In { $year }, { $count ->
                [one] { $count } country or area is South
               *[other] { $count } countries and areas are South
            }, { $north ->
                [one] { $north } is North
               *[other] { $north } are North
            } and { $without ->
                [one] { $without } has no group
               *[other] { $without } have no group
            }.
    }

# The side of the reader's own country, and why: $reason. $group: its income group in the year $at, "nearest-year" where
# that is another year than the one wanted.
south-members-own =
    { $reason ->
        [absent] { $place }: not in the migrant stock, so on neither side.
        [without-group] { $place }: no income group, so on neither side.
        [moved]
            { $side ->
                [south] { $place }: South, moved by you.
               *[north] { $place }: North, moved by you.
            }
        [un-developing]
            { $side ->
                [south] { $place }: South, in UN DESA’s less developed regions.
               *[north] { $place }: North, in UN DESA’s more developed regions.
            }
        [non-oecd]
            { $side ->
                [south] { $place }: South, not itself a member of the OECD in May 2021.
               *[north] { $place }: North, a member of the OECD in May 2021.
            }
        [of-year]
            { $side ->
                [south]
                    { $group ->
                        [low] { $place }: South, low income in the World Bank’s group of { $at }.
                        [lower-middle] { $place }: South, lower-middle income in the World Bank’s group of { $at }.
                       *[upper-middle] { $place }: South, upper-middle income in the World Bank’s group of { $at }.
                    }
               *[north]
                    { $group ->
                        [upper-middle] { $place }: North, upper-middle income in the World Bank’s group of { $at }.
                       *[high] { $place }: North, high income in the World Bank’s group of { $at }.
                    }
            }
       *[nearest-year]
            { $side ->
                [south]
                    { $group ->
                        [low] { $place }: South, low income in the World Bank’s group of { $at }, the nearest year that has one.
                        [lower-middle] { $place }: South, lower-middle income in the World Bank’s group of { $at }, the nearest year that has one.
                       *[upper-middle] { $place }: South, upper-middle income in the World Bank’s group of { $at }, the nearest year that has one.
                    }
               *[north]
                    { $group ->
                        [upper-middle] { $place }: North, upper-middle income in the World Bank’s group of { $at }, the nearest year that has one.
                       *[high] { $place }: North, high income in the World Bank’s group of { $at }, the nearest year that has one.
                    }
            }
    }
# The same for a destination to which moves count as South to South though it is North.
south-members-own-counts =
    { $reason ->
        [nearest-year]
            { $group ->
                [upper-middle] { $place }: North, upper-middle income in the World Bank’s group of { $at }, the nearest year that has one; migrants from the South who live there count as South to South.
               *[high] { $place }: North, high income in the World Bank’s group of { $at }, the nearest year that has one; migrants from the South who live there count as South to South.
            }
       *[of-year]
            { $group ->
                [upper-middle] { $place }: North, upper-middle income in the World Bank’s group of { $at }; migrants from the South who live there count as South to South.
               *[high] { $place }: North, high income in the World Bank’s group of { $at }; migrants from the South who live there count as South to South.
            }
    }

# $outside: areas that never had an income group; none where every area has a side. $without: how many they are.
south-members-outside =
    { $outside ->
        [none] { "" }
       *[other] Areas without group: { THE($outside) }.
    }

# $borrowed: economies with the year of their group, none where all have one of the year itself; $more: how many beyond.
south-members-borrowed =
    { $borrowed ->
        [none] { "" }
       *[other]
            { $more ->
                [0] Placed by their group of the nearest year that has one: { $borrowed }.
               *[other] Placed by their group of the nearest year that has one: { $borrowed } and { $more } more, which the table lists.
            }
    }
south-members-borrowed-part = { $place } ({ $at })

south-members-sense = A country is South or North for statistics only; neither word says more about it.

## The World Bank's income groups

south-limits-title = Limits between the World Bank’s income groups, 1987-2024
south-limits-subtitle = Gross national income per person (Atlas method), US dollars of each year
south-limits-headline = High income began above { $first } a person in { $start } and above { $last } in { $end }
# $parts: the three limits, each as below.
south-limits-each = Gross national income per person: { $parts }.
south-limits-part =
    { $group ->
        [low] low income up to { $first } in { $start }, { $last } in { $end }
        [lower-middle] lower-middle income up to { $first } in { $start }, { $last } in { $end }
       *[upper-middle] upper-middle income up to { $first } in { $start }, { $last } in { $end }
    }
south-limits-year = The year is that of the income: the groups made from it hold from July of the year after.
south-limits-quoted = The paper of 2018 quotes 1,005, 3,955 and 12,235 US dollars and dates them 2017; they are the limits for incomes of 2016, in force from July 2017.

south-counts-title = Economies in each of the World Bank’s income groups, 1987-2024
south-counts-subtitle = Number of economies that have a group, by year of the income
# $low_first, $low_last: how many economies are of low income in the first and the last year; $high_first, $high_last: of
# high income.
south-counts-headline =
    { $low_first ->
        [one] Low income: { $low_first } economy in { $start }, { $low_last } in { $end }; high income: { $high_first }, then { $high_last }
       *[other] Low income: { $low_first } economies in { $start }, { $low_last } in { $end }; high income: { $high_first }, then { $high_last }
    }
# $parts: the four groups, each as below.
south-counts-each = Economies in each income group, { $start } and { $end }: { $parts }.
south-counts-part =
    { $group ->
        [low] Low income { $first }, then { $last }
        [lower-middle] Lower-middle income { $first }, then { $last }
        [upper-middle] Upper-middle income { $first }, then { $last }
       *[high] High income { $first }, then { $last }
    }
# $states: former States, each with its years as below.
south-counts-states = Counted in their years, though they are no more: { $states }.
# $antilles: the Netherlands Antilles with its years.
south-counts-antilles = Not counted, as they were a part of a State: { $antilles }. Curaçao and Sint Maarten, which they became, are.
# $last: none where it is the year $first alone.
south-counts-former =
    { $last ->
        [none] { $place } ({ $first })
       *[other] { $place } ({ $first }-{ $last })
    }
# $all_first, $all_last: how many economies have a group in the first and the last year.
south-counts-all = Economies with a group: { $all_first } in { $start }, { $all_last } in { $end }. New States and economies that were classified later change the numbers too.
# The finding for the reader's country. $share: of the migrants from it whose destination is South or North, those in the South.
south-own-finding =
    { $share ->
        [none] { START($place) }: no migrants from there in these figures, { $year }
       *[other] In { $year }, { $share } of migrants { FROM($place) } lived in the South
    }
