### The page of one country or area, which every message may name as $country. Places are written by THE, IN, FROM, TO,
### OF and, where a sentence begins, START. The other choices of a chart ($year, $series, $against) may be named too.

country-page = Countries
    .summary = A profile of every country and area: migrants on both sides, remittances, labour force, communities.

# The list of all profiles. $count: how many there are.
country-index = One profile for each of { $count } countries and areas
    .text = Migrants on both sides, money, work and communities; by region and subregion of the UN.

country-question-key = In brief
country-question-migrants = Who leaves and who comes
    .text = The year holds for origins and destinations. A click on a bar opens the profile of that country.
country-question-money = Money
country-question-work = Work
country-question-agreements = Agreements and conventions
    .text = Instruments, agreements and good practices that the sources here name; then communities and processes. What they do not name was not seen: it may exist.
country-question-compare = Compare

country-subject = Country or area
country-year = Year
country-cost-year = Survey of
country-against = Beside
    .subregion = Same subregion
    .income = Same income group
    .chosen = Chosen countries only
country-others = Chosen countries (up to three)
country-series = Measure

## Measures: their names in tables, at marks and in a list of choices.

country-measure-immigrants = Immigrants
country-measure-population-share = Immigrants, share of population
country-measure-women = Women among immigrants
country-measure-emigrants = Emigrants
country-measure-women-abroad = Women among emigrants
country-measure-net-migration = Net migration
country-measure-received = Remittances received
country-measure-gdp = Remittances received, share of GDP
country-measure-per-person = Remittances received per person
country-measure-paid = Remittances paid
country-measure-cost-to = Cost of sending money here
country-measure-cost-from = Cost of sending money from here
country-measure-labour-force = Labour force
country-measure-women-labour-force = Women in the labour force, share
country-measure-unemployment = Unemployment rate

# The unit of a measure, in a table.
country-unit =
    { $unit ->
        [persons] persons
        [per-cent] per cent
       *[dollars] US dollars
    }

country-not-surveyed = not surveyed
country-may-be-a-projection = may be a projection

# Notes on measures.
country-may-be-projections = The source does not say which years of net migration are estimates: the most recent years may be projections.
country-zero-paid = A 0 of the edition of remittances paid stands for no report: it is left out and has no rank.
country-corridors-change = A mean over the corridors surveyed, which change from year to year.

## What the source says of some countries and areas

country-no-migrants = UN DESA has no figures of migrants for { THE($country) }.

# $state: the State in which people from the country or area, a part of it, are not counted; none for most.
country-not-counted =
    { $state ->
        [none] { "" }
       *[other] Emigrants who live { IN($state) } are not in the data.
    }
# The same beside a number of emigrants, in a table.
country-left-out = those { IN($state) } not among them

# $names: the countries and areas that are stated to have migrants alone.
country-everybody = UN DESA states as many migrants as inhabitants for { THE($names) }.

country-kosovo = The UN’s list of subregions (M49) does not name { THE($kosovo) }; here it is counted { IN($subregion) }.

## Key figures

country-key-title = { START($country) } among all countries and areas
country-key-subtitle = Each figure of its own last year, by rank between the lowest and the highest of all, with the median

# $immigrants and $emigrants: numbers of persons, immigrants none where UN DESA has no figures.
# $more_left: yes where emigrants are more; they are told first then.
# $state: the State in which people from the country or area, a part of it, are not counted; none for most.
country-key-headline =
    { $immigrants ->
        [none] { START($country) }: UN DESA has no figures of its migrants
       *[other]
            { $more_left ->
                [yes]
                    { $state ->
                        [none] { START($country) }: { $emigrants } people from there live elsewhere, { $immigrants } immigrants live there
                       *[other] { START($country) }: { $emigrants } people from there are counted elsewhere, those { IN($state) } not among them; { $immigrants } immigrants live there
                    }
               *[no]
                    { $state ->
                        [none] { START($country) }: { $immigrants } immigrants live there, { $emigrants } people from there live elsewhere
                       *[other] { START($country) }: { $immigrants } immigrants live there, { $emigrants } people from there are counted elsewhere, those { IN($state) } not among them
                    }
            }
    }

# $share: of the population. $origin: the largest, none where no origin is known; $origin_known: yes where it is the
# largest of known origin alone.
country-key-immigrants =
    { $origin ->
        [none] { $immigrants } immigrants lived { IN($country) } in { $year }, { $share } of the population.
       *[other]
            { $origin_known ->
                [yes] { $immigrants } immigrants lived { IN($country) } in { $year }, { $share } of the population; the largest group of known origin came { FROM($origin) }.
               *[no] { $immigrants } immigrants lived { IN($country) } in { $year }, { $share } of the population; the largest group came { FROM($origin) }.
            }
    }

# $destination: where the largest group of emigrants lives; none where none is known.
country-key-emigrants =
    { $destination ->
        [none] { $emigrants } people { FROM($country) } lived elsewhere in { $year }.
       *[other] { $emigrants } people { FROM($country) } lived elsewhere in { $year }; the largest group lived { IN($destination) }.
    }

# $received: US dollars in $received_year; none where there is no figure.
country-key-received =
    { $received ->
        [none] The World Bank has no remittances received.
       *[other] Remittances received: { $received } in { $received_year }.
    }

# One key figure, where it is pointed at. $measure: its name; $value: none where there is no figure, and then $absent says
# so ("not surveyed"); $projected: yes where the last year may be a projection.
country-key-figure =
    { $value ->
        [none] { $measure }: { $absent }
       *[other]
            { $projected ->
                [yes] { $measure }: { $value }, { $year } (may be a projection), rank { $rank } of { $ranked }
               *[no] { $measure }: { $value }, { $year }, rank { $rank } of { $ranked }
            }
    }

# A share beside its mark, where there is little room. $number: "29.7".
country-share = { $number }%

# The figure of the subregion, at the beginning of a line. $coverage: whether the figure is of the whole of it or of a part
# ($covered, per cent), or missing, since too little is covered or nobody knows how much. $way: how it comes about.
country-beside-subregion =
    { $coverage ->
        [unknown] { START($subregion) }: no figure (coverage not known)
        [little] { START($subregion) }: no figure ({ $covered }% covered)
        [part]
            { $way ->
                [median] Median of the countries { IN($subregion) }: { $value } ({ $covered }% covered)
               *[other] { START($subregion) }: { $value } ({ $covered }% covered)
            }
       *[whole]
            { $way ->
                [median] Median of the countries { IN($subregion) }: { $value }
               *[other] { START($subregion) }: { $value }
            }
    }

# That of the world, which follows it. $way: known-origin where it is of emigrants, of which those of unknown origin are no
# part.
country-beside-world =
    { $coverage ->
        [unknown] world: no figure (coverage not known)
        [little] world: no figure ({ $covered }% covered)
        [part]
            { $way ->
                [median] of all countries: { $value } ({ $covered }% covered)
                [known-origin] world, of known origin: { $value } ({ $covered }% covered)
               *[other] world: { $value } ({ $covered }% covered)
            }
       *[whole]
            { $way ->
                [median] of all countries: { $value }
                [known-origin] world, of known origin: { $value }
               *[other] world: { $value }
            }
    }

# In the table: how the figures of the subregion and of the world come about, and by what coverage is measured.
country-way =
    .sum = Subregion and world: sums
    .ratio = Subregion and world: shares of their sums
    .median = Subregion and world: medians of countries
    .subregion = Subregion: sum
country-coverage =
    .population = coverage by population
    .immigrants = coverage by immigrants
    .emigrants = coverage by emigrants
    .gdp = coverage by GDP
    .received = coverage by remittances received
    .paid = coverage by remittances paid

country-key-ranks = Rank 1 is the highest figure. Subregions are those of the UN; their figures, and the world’s, are sums, shares or, for the cost of sending, medians of the countries with a figure in that year; none where these are less than half.
country-key-origin = Emigrants: migrants counted elsewhere whose origin is known to be here.
country-key-editions = Remittances paid are of an older edition than those received: do not subtract one from the other.

# $left, $came, $unknown: numbers of persons.
country-key-world = The world has { $left } emigrants and { $came } immigrants in { $year }, though they are the same people: of { $unknown } the origin is not known.

## Lines over the years. $place: where the name of a line stands, at the start of a headline, at the mark of the line's end
## or within a list.

country-line-immigrants =
    { $place ->
        [list] immigrants
       *[start] Immigrants
    }
country-line-emigrants =
    { $place ->
        [list] emigrants
       *[start] Emigrants
    }
country-line-women =
    { $place ->
        [list] women among immigrants
        [mark] Immigrants
       *[start] Women among immigrants
    }
country-line-women-abroad =
    { $place ->
        [list] women among emigrants
        [mark] Emigrants
       *[start] Women among emigrants
    }
country-line-received =
    { $place ->
        [list] received
       *[start] Received
    }
country-line-paid =
    { $place ->
        [list] paid
       *[start] Paid
    }
country-line-gdp =
    { $place ->
        [list] remittances, share of GDP
        [mark] Here
       *[start] Remittances, share of GDP
    }
country-line-gdp-subregion =
    { $place ->
        [list] subregion
       *[start] Subregion
    }
country-line-cost-to =
    { $place ->
        [list] sending to the country
        [mark] Sending to
       *[start] Cost of sending to the country
    }
country-line-cost-from =
    { $place ->
        [list] sending from the country
        [mark] Sending from
       *[start] Cost of sending from the country
    }
country-line-net-migration =
    { $place ->
        [list] net migration
       *[start] Net migration
    }
country-line-labour-force =
    { $place ->
        [list] labour force
       *[start] Labour force
    }
country-line-labour-women =
    { $place ->
        [list] women’s share of the labour force
       *[start] Women’s share of the labour force
    }
country-line-unemployment =
    { $place ->
        [list] unemployment
       *[start] Unemployment
    }

# How one line went, in a list: $before in $start, $after in $end. $span: both, same (written alike), once (one year) or
# none. "emigrants: 2.2 million in 1990, 7.0 million in 2024".
country-line =
    { $span ->
        [once] { $label }: { $after } in { $end }
        [same] { $label }: { $after } in { $start } and { $end }
       *[both] { $label }: { $before } in { $start }, { $after } in { $end }
    }

# The last figure of one line, in a list: $after in $end. $ends: which of $high (in $highest) and $low (in $lowest) are not
# written as it is; none: there is no figure at all.
country-line-told =
    { $ends ->
        [none] { $label }, no data
        [last] { $label }, { $after } in { $end }
        [high] { $label }, { $after } in { $end } (highest { $high } in { $highest })
        [low] { $label }, { $after } in { $end } (lowest { $low } in { $lowest })
       *[both] { $label }, { $after } in { $end } (highest { $high } in { $highest }, lowest { $low } in { $lowest })
    }
country-told = { START($country) }: { $told }.

# $lines in the headlines below: how each line went, set apart by semicolons; none where there is no figure.

country-stock-title = Immigrants and emigrants, { THE($country) }, 1990-2024
country-stock-subtitle = Persons, mid-year; every five years to 2020, then 2024
country-stock-headline =
    { $lines ->
        [none] No data: immigrants and emigrants
       *[other]
            { $state ->
                [none] { $lines }
               *[other] { $lines } (those { IN($state) } not among them)
            }
    }
country-stock-who = Immigrants: everyone who lives here and was born elsewhere or, where birth is not recorded, is a foreign citizen. Emigrants: those counted so elsewhere whose origin is known to be here.

country-women-title = Women among immigrants and emigrants, { THE($country) }, 1990-2024
country-women-subtitle = Per cent of all immigrants and of all emigrants, mid-year
country-women-half = Half
country-women-headline =
    { $lines ->
        [none] No data: women among immigrants and women among emigrants
       *[other]
            { $state ->
                [none] { $lines }
               *[other] { $lines } (those { IN($state) } not among them)
            }
    }

country-no-economy = The World Bank has no such figure for { THE($country) }.
country-modelled = Modelled estimates of the ILO, as the World Bank publishes them.
    .mark = Modelled estimates of the ILO

country-net-migration-title = Net migration, { THE($country) }
country-net-migration-subtitle = Arrivals less departures in the year, persons; below zero more left than came
country-net-migration-headline =
    { $lines ->
        [none] No data: net migration
       *[other] { $lines } (the most recent years may be projections)
    }
country-net-migration-projections = The most recent years may be projections.
country-net-migration-who = Citizens and others alike, as the World Bank publishes them.

country-labour-force-title = Labour force, { THE($country) }
country-labour-force-subtitle = Persons aged 15 and over in work or looking for it
country-labour-force-headline =
    { $lines ->
        [none] No data: labour force
       *[other] { $lines }
    }

country-labour-women-title = Women in the labour force, { THE($country) }
country-labour-women-subtitle = Per cent of the labour force
country-labour-women-headline =
    { $lines ->
        [none] No data: women’s share of the labour force
       *[other] { $lines }
    }

country-unemployment-title = Unemployment, { THE($country) }
country-unemployment-subtitle = Per cent of the labour force
country-unemployment-headline =
    { $lines ->
        [none] No data: unemployment
       *[other] { $lines }
    }

country-remittances-title = Remittances received and paid, { THE($country) }
country-remittances-subtitle = Current US dollars; received 1990-2024, paid 1990-2021
country-remittances-headline =
    { $lines ->
        [none] No data: received and paid
       *[other] { $lines }
    }
country-remittances-nothing = The World Bank has no remittances received or paid for { THE($country) }.
country-remittances-editions = Paid is of an older edition (May 2023), which ends in 2021; received is of July 2026. Do not subtract one from the other.
    .mark = Two editions: do not subtract

country-gdp-title = Remittances received as a share of GDP, { THE($country) } and its UN subregion
country-gdp-subtitle = Per cent of gross domestic product
country-gdp-headline =
    { $lines ->
        [none] No data: remittances, share of GDP and subregion
       *[other] { $lines }
    }
country-gdp-nothing = There is no share for { THE($country) }: the World Bank lacks its remittances or its product.
# $share: of the product of the subregion. $gone: members that have a figure in the year before but not in $year, none where
# there are none, with $rest more.
country-gdp-coverage =
    { $gone ->
        [none] The subregion’s share covers { $share } of its product in { $year }.
       *[other]
            { $rest ->
                [0] The subregion’s share covers { $share } of its product in { $year }, no longer with { THE($gone) }.
               *[other] The subregion’s share covers { $share } of its product in { $year }, no longer with { THE($gone) } and { $rest } more.
            }
    }
country-gdp-reporting = The subregion’s share is that of its economies with both figures, missing where these make less than half of its product, or where the product of most of them is not known.
# $before economies in $first, $after in $last; $as_many: yes where both numbers are the same.
country-gdp-members =
    { $as_many ->
        [yes] The subregion’s economies with both figures are not the same ones in all years, though { $before } in { $first } and in { $last }: a step in its line may come from that alone.
       *[no] The subregion’s economies with both figures are not the same in all years, { $before } in { $first } and { $after } in { $last }: a step in its line may come from that alone.
    }

country-cost-title = Cost of sending 200 US dollars to and from { THE($country) }
country-cost-subtitle = Per cent of the amount, average over the corridors surveyed, 2011-2020
country-cost-headline =
    { $lines ->
        [none] No data: cost of sending to the country and cost of sending from the country
       *[other] { $lines }
    }
country-cost-nothing = The World Bank’s survey of prices, 2011 to 2020, does not cover { THE($country) }.
country-cost-target = Target: 3%
country-cost-ceiling = Ceiling: 5%
country-cost-corridors = The corridors surveyed change from year to year. The marks are those of target 10.c.
    .mark = Corridors surveyed change from year to year

## The cost of sending, by corridor. $cost_year: the year of the survey. $count corridors, of which the costliest is with
## $dearest, at $high, the cheapest with $cheapest, at $low.

country-costs-to-title = Cost of sending money { TO($country) }, from each country surveyed, { $cost_year }
country-costs-to-nothing = The World Bank’s survey of prices has no corridor { TO($country) } in { $cost_year }.
country-costs-to-headline =
    { $count ->
        [0] In { $cost_year } no corridor was surveyed { TO($country) }
        [1] Sending 200 US dollars { FROM($dearest) } { TO($country) } cost { $high } in { $cost_year }
       *[other] Sending 200 US dollars { TO($country) }, { $cost_year }: { $low } ({ $cheapest }) to { $high } ({ $dearest })
    }
# $above of them cost more than 5 per cent, $within no more than 3.
country-costs-to-surveyed = Corridors surveyed { TO($country) } in the third quarter of { $cost_year }: { $count }; above 5 per cent: { $above }; at 3 per cent or less: { $within }.
# $missing: partners without a corridor, of the largest in $partners_year; none where there are none.
country-costs-to-missing =
    { $missing ->
        [none] { "" }
       *[other] Not surveyed, among the countries where most people { FROM($country) } lived in { $partners_year }: { THE($missing) }.
    }

country-costs-from-title = Cost of sending money { FROM($country) }, to each country surveyed, { $cost_year }
country-costs-from-nothing = The World Bank’s survey of prices has no corridor { FROM($country) } in { $cost_year }.
country-costs-from-headline =
    { $count ->
        [0] In { $cost_year } no corridor was surveyed { FROM($country) }
        [1] Sending 200 US dollars { FROM($country) } { TO($dearest) } cost { $high } in { $cost_year }
       *[other] Sending 200 US dollars { FROM($country) }, { $cost_year }: { $low } ({ $cheapest }) to { $high } ({ $dearest })
    }
country-costs-from-surveyed = Corridors surveyed { FROM($country) } in the third quarter of { $cost_year }: { $count }; above 5 per cent: { $above }; at 3 per cent or less: { $within }.
country-costs-from-missing =
    { $missing ->
        [none] { "" }
       *[other] Not surveyed, among the countries where most immigrants { IN($country) } came from ({ $partners_year }): { THE($missing) }.
    }

## Branches in which migrants work, in the largest destinations

country-branches-title = Branches in which migrants work where most people { FROM($country) } live
country-branches-subtitle = Per cent of all employed migrants, of every origin, in each of the ten largest destinations; latest year (ILOSTAT)
# $known: in how many of the destinations branches are known; $place: the largest of them, where $share of all employed
# migrants work in $branch ("in services").
country-branches-headline =
    { $known ->
        [0] No figures on the branches of migrants where people { FROM($country) } live
       *[other] Of all migrants employed { IN($place) }, of every origin, { $share } work { $branch }
    }
# $branches: each with its share. $basis: who counts as a migrant there.
country-branches-largest =
    { $known ->
        [0] { "" }
       *[other]
            { $basis ->
                [citizenship] In { $year }, of all migrants employed { IN($place) } (foreign citizens): { $branches }.
               *[place_of_birth] In { $year }, of all migrants employed { IN($place) } (born abroad): { $branches }.
            }
    }
# $missing: destinations without figures; none where there are none.
country-branches-missing =
    { $missing ->
        [none] { "" }
       *[other] Not in the table: { THE($missing) }.
    }
country-branches-every-origin = No table gives branches by origin: the figures are of all migrants employed in a country, not only of those { FROM($country) }.
country-branches-latest =
    { $shown ->
        [0] { "" }
       *[other] The ten countries where most people { FROM($country) } lived in { $partners_year }, each with its latest year.
    }
country-branches-nobody = UN DESA counts nobody { FROM($country) } elsewhere: there is no country to show.

## Ages

country-age-title = Age of immigrants, women and men, { THE($country) }, { $year }
country-age-subtitle = Persons by age group, mid-2020, 2020 revision
country-age-nothing = The 2020 revision of UN DESA has no migrants by age for { THE($country) }.
# $working, $younger, $older: the shares of immigrants of these ages; none without data.
country-age-headline =
    { $working ->
        [none] No data on immigrants by age
       *[other] { $working } of immigrants were of working age, 15 to 64, in { $year }
    }
country-age-summary =
    { $working ->
        [none] The 2020 revision of UN DESA has no migrants by age for { THE($country) }.
       *[other] In { $year }, { $working } of immigrants { IN($country) } were aged 15 to 64, { $younger } were under 15 and { $older } 65 or over.
    }
country-age-revision = The 2020 revision gives other totals than the 2024 revision, which has no ages: never add them.
    .mark = Other totals than in the 2024 revision

## Origins and destinations

country-origins-title = Origins of immigrants { IN($country) }, { $year }
country-destinations-title = Where people { FROM($country) } live, { $year }
country-partners-subtitle = Persons, women and men, mid-{ $year }; the ten largest
country-origin-not-known = Origin not known
country-origins-nobody = UN DESA has no immigrants by origin for { THE($country) } in { $year }.
country-destinations-nobody = UN DESA has no emigrants { FROM($country) } by destination in { $year }.

# $first: the largest origin, none where no origin is known; $share: its share of all; $nearly_all: yes where more than 99.9
# per cent are from there.
country-origins-headline =
    { $first ->
        [none] UN DESA has no immigrants by origin for { THE($country) } in { $year }
       *[other]
            { $nearly_all ->
                [yes] Over 99.9 per cent of immigrants came { FROM($first) }
               *[no] { $share } of immigrants came { FROM($first) }
            }
    }

# The same of destinations. $state: the State in which people from the country or area, a part of it, are not counted.
country-destinations-headline =
    { $first ->
        [none] UN DESA has no emigrants { FROM($country) } by destination in { $year }
       *[other]
            { $state ->
                [none]
                    { $nearly_all ->
                        [yes] Over 99.9 per cent of emigrants live { IN($first) }
                       *[no] { $share } of emigrants live { IN($first) }
                    }
               *[other]
                    { $nearly_all ->
                        [yes] Over 99.9 per cent of emigrants counted outside { THE($state) } live { IN($first) }
                       *[no] { $share } of emigrants counted outside { THE($state) } live { IN($first) }
                    }
            }
    }

# $leaders: the three largest, each with its share: "China (25.9 per cent), Japan (10.0 per cent) and ...".
# $shown: how many are shown, which make $together of all; $total: all immigrants.
# $mostly_unknown: yes where more are of unknown origin than of the largest known one.
country-origins-leaders =
    { $shown ->
        [1] In { $year }, the immigrants { IN($country) } whose origin is known came from { $leaders }, of { $total } in all.
       *[other]
            { $mostly_unknown ->
                [yes] In { $year }, immigrants { IN($country) } came above all, as far as is known, from { $leaders }; the { $shown } largest origins made { $together } of all { $total }.
               *[no] In { $year }, immigrants { IN($country) } came above all from { $leaders }; the { $shown } largest origins made { $together } of all { $total }.
            }
    }
country-destinations-leaders =
    { $shown ->
        [1] In { $year }, the people { FROM($country) } who are counted elsewhere lived in { $leaders }: { $total }.
       *[other] In { $year }, people { FROM($country) } lived above all in { $leaders }; the { $shown } largest destinations made { $together } of all { $total }.
    }
country-partner = { THE($place) } ({ $share })

# $women: the share of women among all; $women_by_partner: of the three largest, each with its share.
country-destinations-women =
    { $shown ->
        [1] Of all these emigrants, { $women } were women.
       *[other] Of all these emigrants, { $women } were women; by destination: { $women_by_partner }.
    }
country-origins-women =
    { $shown ->
        [1] Of all these immigrants, { $women } were women.
       *[other] Of all these immigrants, { $women } were women; by origin: { $women_by_partner }.
    }

# $unknown: immigrants of unknown origin; none where there are none.
country-origins-unknown =
    { $unknown ->
        [none] { "" }
       *[other] Of { $unknown } the origin is unknown.
    }
country-partners-unknown =
    { $unknown ->
        [none] { "" }
       *[other] Migrants whose origin is not known are never spread over countries; they are in the shares, which are of all.
    }
country-partners-pairs =
    { $first ->
        [none] { "" }
       *[other] A pair of countries that is not listed has no migrants or was not reported.
    }

## Income groups

country-income-title = Income group of { THE($country) } since 1987
country-income-subtitle = World Bank’s classification by gross national income per person of the year
country-income-note = A group as it was set at the time: later revisions of income do not change it.
country-income-nothing = The World Bank has put { THE($country) } in no income group.
# $group: high, upper-middle, lower-middle or low, none without any; it holds from $start to $end, $once: in one year alone.
country-income-headline =
    { $group ->
        [none] In no income group
        [high]
            { $once ->
                [yes] High income in { $end }
               *[no] High income from { $start } to { $end }
            }
        [upper-middle]
            { $once ->
                [yes] Upper-middle income in { $end }
               *[no] Upper-middle income from { $start } to { $end }
            }
        [lower-middle]
            { $once ->
                [yes] Lower-middle income in { $end }
               *[no] Lower-middle income from { $start } to { $end }
            }
       *[low]
            { $once ->
                [yes] Low income in { $end }
               *[no] Low income from { $start } to { $end }
            }
    }
country-income-runs = Income group of { THE($country) }: { $runs }.
# One group with its years, in a list: "lower-middle income 1993-2024".
country-income-run =
    { $group ->
        [high]
            { $once ->
                [yes] high income { $start }
               *[no] high income { $start }-{ $end }
            }
        [upper-middle]
            { $once ->
                [yes] upper-middle income { $start }
               *[no] upper-middle income { $start }-{ $end }
            }
        [lower-middle]
            { $once ->
                [yes] lower-middle income { $start }
               *[no] lower-middle income { $start }-{ $end }
            }
       *[low]
            { $once ->
                [yes] low income { $start }
               *[no] low income { $start }-{ $end }
            }
    }

## Communities and processes

country-memberships-title = Communities and processes, { THE($country) }
country-memberships-subtitle = Role, date of the list, and what the list says of the movement of persons
country-memberships-nothing = { START($country) }: in none of the lists of communities and processes that are here.
# $count of $lists lists name the country or area; $names: the short names of these communities.
country-memberships-headline =
    { $count ->
        [0] In none of the { $lists } lists here
       *[other] In { $count } of the { $lists } lists here: { $names }
    }
# $roles: every community with the role there: "Colombo Process: member; European Union: former member".
country-memberships-roles = The lists here name { THE($country) }. { $roles }.
country-community-role = { $community }: { $role }
country-memberships-listed = A country that is not listed was not named in the list used; it need not be outside the community.
country-memberships-movement = Movement says what was agreed, not whether it is applied.
    .mark = What was agreed, not what is applied

# One membership: "Economic community, former member 1973-2020, list of 2025-12". $dates: span, until, since or none, by what
# is known of $since and $until; $date: that of the list, none where it has none.
country-membership =
    { $date ->
        [none]
            { $dates ->
                [span] { $kind }, { $role } { $since }-{ $until }
                [until] { $kind }, { $role } until { $until }
                [since] { $kind }, { $role } since { $since }
               *[none] { $kind }, { $role }
            }
       *[other]
            { $dates ->
                [span] { $kind }, { $role } { $since }-{ $until }, list of { $date }
                [until] { $kind }, { $role } until { $until }, list of { $date }
                [since] { $kind }, { $role } since { $since }, list of { $date }
               *[none] { $kind }, { $role }, list of { $date }
            }
    }
# $regime: what was agreed on the movement of persons.
country-movement = Movement: { $regime }

## Compared with others

country-compare-title = { $measure }, { THE($country) } and others
# $beside: others, each as below; none where nobody else is chosen.
country-compare-subtitle =
    { $beside ->
        [none]
            { $unit ->
                [persons] Persons; beside no other
                [per-cent] Per cent; beside no other
               *[dollars] US dollars; beside no other
            }
       *[other]
            { $unit ->
                [persons] Persons; beside { $beside }
                [per-cent] Per cent; beside { $beside }
               *[dollars] US dollars; beside { $beside }
            }
    }
country-beside =
    .place = { THE($place) }
    .subregion = the rest of { THE($subregion) }
    .income =
        { $group ->
            [high] the other high income economies
            [upper-middle] the other upper-middle income economies
            [lower-middle] the other lower-middle income economies
           *[low] the other low income economies
        }
country-compare-nothing = None of these has a figure. Choose another measure or other countries.

# $measure: its name. $ranked: how many have a figure in $end, the last year of the country or area, which is at $rank with
# $after; 0 where it has no figure. $projected: yes where that year may be a projection.
country-compare-headline =
    { $ranked ->
        [0] { $measure }: no data for { THE($country) }
        [1]
            { $projected ->
                [yes] { $measure }, { THE($country) }: { $after } in { $end } (may be a projection)
               *[no] { $measure }, { THE($country) }: { $after } in { $end }
            }
       *[other]
            { $projected ->
                [yes] { $measure }: { THE($country) } ranked { $rank } of { $ranked } in { $end } (may be a projection)
               *[no] { $measure }: { THE($country) } ranked { $rank } of { $ranked } in { $end }
            }
    }

# $before in $start, $after in $end; $span: both, same (written alike), once (one year) or none.
country-compare-change =
    { $span ->
        [none] { $measure }, { THE($country) }: no data.
        [once] { $measure }, { THE($country) }: { $after } in { $end }.
        [same] { $measure }, { THE($country) }: { $after } in { $start } and { $end }.
       *[both] { $measure }, { THE($country) }: { $before } in { $start }, { $after } in { $end }.
    }
# $low of $lowest, $high of $highest: the range in $end of the $ranked with a figure.
country-compare-range =
    { $ranked ->
        [0] { "" }
        [1] { "" }
       *[other]
            { $projected ->
                [yes] In { $end } (may be a projection) the figures of these { $ranked } ran from { $low } ({ $lowest }) to { $high } ({ $highest }).
               *[no] In { $end } the figures of these { $ranked } ran from { $low } ({ $lowest }) to { $high } ({ $highest }).
            }
    }
country-compare-lines = Countries without a figure have no line; a click on a line opens that country.
country-compare-unclassified = { START($country) }: no income group of the World Bank.
