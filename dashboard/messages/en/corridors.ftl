### The page of corridors. Places are written by THE, IN, FROM, TO, OF and, where a sentence begins, START.
### $year, $sex (both, female or male) and the other choices of a chart may be named in each of its messages.

## The page and its sections

corridors-page = Corridors
    .summary = Migrants by country of origin and destination: the largest corridors, regions, communities, neighbours.

corridors-largest = The largest corridors
    .text = A corridor is a pair of countries: all who come from one and live in the other. A press on a bar puts its country of origin in the centre of “One country”.

corridors-one-country = One country
    .text = A press on a partner puts it in the centre.

corridors-regions = Between and within regions
    .text = Flows first, then the share that stays within: of emigrants, how many of those from a region live in it; of immigrants, how many of those who live in it come from it. The two differ much, and a figure that does not say which it is can mean either. The shares are always by the UN’s regions.

corridors-neighbours = Neighbours

## Notes of several charts

corridors-definition = Counted by country of birth, in some countries by citizenship, whenever they came and whether or not they work; refugees are included in most.

# $before: whether years up to 2005 are shown, in which two areas had other borders.
corridors-borders =
    { $before ->
        [yes] Borders are today’s, but for the Sudan, whose figures up to 2005 refer to the Sudan and South Sudan, and for Bonaire, Sint Eustatius and Saba, whose figures up to 2005 refer to the former Netherlands Antilles. Who moved between republics of the Soviet Union or Yugoslavia before their end is a migrant here.
       *[no] Borders are today’s: who moved between republics of the Soviet Union or Yugoslavia before their end is a migrant here.
    }

# One country with its number of migrants, in a list: "Fiji (428)".
corridors-place-figure = { THE($place) } ({ $figure })

## The largest corridors. $group: the group of countries of which they are where $ends is not "all", written like a place:
## "from the European Union (EU, members of 2015)".

corridors-show = Show
    .persons = Number
    .women = Share of women
    .rose = Largest rises
    .fell = Largest falls

corridors-since = Compared with

corridors-within = Group

corridors-group-members = Members of the group
    .of_year = Of the year
    .today = As of today

corridors-ends = Corridors
    .all = All
    .from = From a group
    .to = To a group
    .both = Within a group

corridors-mobility = Direction
    .all = Every direction
    .south_south = South to South
    .south_north = South to North
    .north_south = North to South
    .north_north = North to North

# The corridors of one direction, or all, as they stand in a sentence: as its subject or alone ("the largest corridors"),
# after "of" ("101 of 9,042 corridors"), and after "in" ("migrants in corridors"). For languages in which these differ.
corridors-kind =
    .subject =
        { $mobility ->
            [south_south] South to South corridors
            [south_north] South to North corridors
            [north_south] North to South corridors
            [north_north] North to North corridors
           *[all] corridors
        }
    .of =
        { $mobility ->
            [south_south] South to South corridors
            [south_north] South to North corridors
            [north_south] North to South corridors
            [north_north] North to North corridors
           *[all] corridors
        }
    .in =
        { $mobility ->
            [south_south] South to South corridors
            [south_north] South to North corridors
            [north_south] North to South corridors
            [north_north] North to North corridors
           *[all] corridors
        }

# The corridors that are chosen, with the group of their ends, in the same three places of a sentence.
corridors-shown =
    .subject =
        { $ends ->
            [from] { corridors-kind.subject } { FROM($group) }
            [to] { corridors-kind.subject } { TO($group) }
            [both] { corridors-kind.subject } within { THE($group) }
           *[all] { corridors-kind.subject }
        }
    .of =
        { $ends ->
            [from] { corridors-kind.of } { FROM($group) }
            [to] { corridors-kind.of } { TO($group) }
            [both] { corridors-kind.of } within { THE($group) }
           *[all] { corridors-kind.of }
        }
    .in =
        { $ends ->
            [from] { corridors-kind.in } { FROM($group) }
            [to] { corridors-kind.in } { TO($group) }
            [both] { corridors-kind.in } within { THE($group) }
           *[all] { corridors-kind.in }
        }

# $show: by what they are ranked: number of persons, share of women, or how much it rose or fell since another year.
# $compared: whether that year, $since, is before $year.
corridors-top-title =
    { $show ->
        [persons] The largest { corridors-shown.subject }, { $year }
        [women] Share of women in the largest { corridors-shown.in }, { $year }
        [rose]
            { $compared ->
                [yes] Largest rises of all { corridors-shown.of }, { $since }-{ $year }
               *[no] Largest rises of all { corridors-shown.of }, { $year }
            }
       *[fell]
            { $compared ->
                [yes] Largest falls of all { corridors-shown.of }, { $since }-{ $year }
               *[no] Largest falls of all { corridors-shown.of }, { $year }
            }
    }

corridors-top-subtitle =
    { $show ->
        [women] Women among international migrants, per cent, by country of origin and of residence
        [persons]
            { $sex ->
                [female] International migrants, women, by country of origin and of residence
                [male] International migrants, men, by country of origin and of residence
               *[both] International migrants, women and men, by country of origin and of residence
            }
       *[other]
            { $sex ->
                [female] Change in the number of international migrants, women, by country of origin and of residence
                [male] Change in the number of international migrants, men, by country of origin and of residence
               *[both] Change in the number of international migrants, women and men, by country of origin and of residence
            }
    }

# $state: "shown", or why nothing is: the year to compare with is not before the year ("since"), the group had no
# members then ("members"), or there are no such corridors ("none").
# Of $corridors in all, the $leading largest hold half, or, where one of them is too large for that, the share $held.
# $origin, $destination and $figure: the corridor that is named first, by its share of women or by how it changed.
# $listed: so many corridors are listed; $more: whether there are others.
corridors-top-headline =
    { $state ->
        [since] Nothing can be compared: { $since } is not before { $year }. Choose a later year
        [members] No migrants in { corridors-shown.in } in { $year }: the group had no members on 1 July { $year }
        [none]
            { $show ->
                [rose] No number of migrants in { corridors-shown.in } rose between { $since } and { $year }
                [fell] No number of migrants in { corridors-shown.in } fell between { $since } and { $year }
               *[other] No migrants in { corridors-shown.in } are known for { $year }
            }
       *[shown]
            { $show ->
                [persons]
                    { $corridors ->
                        [1] There was one of the { corridors-shown.of } in { $year }
                       *[other]
                            { $leading ->
                                [1]
                                    { $held ->
                                        [none]
                                            { $sex ->
                                                [female] One of { $corridors } { corridors-shown.of } held half of all their migrant women in { $year }
                                                [male] One of { $corridors } { corridors-shown.of } held half of all their migrant men in { $year }
                                               *[both] One of { $corridors } { corridors-shown.of } held half of all their migrants in { $year }
                                            }
                                       *[other]
                                            { $sex ->
                                                [female] One of { $corridors } { corridors-shown.of } held { $held } of all their migrant women in { $year }
                                                [male] One of { $corridors } { corridors-shown.of } held { $held } of all their migrant men in { $year }
                                               *[both] One of { $corridors } { corridors-shown.of } held { $held } of all their migrants in { $year }
                                            }
                                    }
                               *[other]
                                    { $held ->
                                        [none]
                                            { $sex ->
                                                [female] { $leading } of { $corridors } { corridors-shown.of } held half of all their migrant women in { $year }
                                                [male] { $leading } of { $corridors } { corridors-shown.of } held half of all their migrant men in { $year }
                                               *[both] { $leading } of { $corridors } { corridors-shown.of } held half of all their migrants in { $year }
                                            }
                                       *[other]
                                            { $sex ->
                                                [female] { $leading } of { $corridors } { corridors-shown.of } held { $held } of all their migrant women in { $year }
                                                [male] { $leading } of { $corridors } { corridors-shown.of } held { $held } of all their migrant men in { $year }
                                               *[both] { $leading } of { $corridors } { corridors-shown.of } held { $held } of all their migrants in { $year }
                                            }
                                    }
                            }
                    }
                [women]
                    { $listed ->
                        [1] Women in the only one of the { corridors-shown.of }, { FROM($origin) } { TO($destination) }: { $figure }
                       *[other]
                            { $more ->
                                [yes] Of the { $listed } largest { corridors-shown.of }, the one { FROM($origin) } { TO($destination) } had the highest share of women: { $figure }
                               *[no] Of the { $listed } { corridors-shown.of }, the one { FROM($origin) } { TO($destination) } had the highest share of women: { $figure }
                            }
                    }
                [rose]
                    { $sex ->
                        [female] The corridor { FROM($origin) } { TO($destination) } grew most between { $since } and { $year }: by { $figure } migrant women
                        [male] The corridor { FROM($origin) } { TO($destination) } grew most between { $since } and { $year }: by { $figure } migrant men
                       *[both] The corridor { FROM($origin) } { TO($destination) } grew most between { $since } and { $year }: by { $figure } migrants
                    }
               *[fell]
                    { $sex ->
                        [female] The corridor { FROM($origin) } { TO($destination) } shrank most between { $since } and { $year }: by { $figure } migrant women
                        [male] The corridor { FROM($origin) } { TO($destination) } shrank most between { $since } and { $year }: by { $figure } migrant men
                       *[both] The corridor { FROM($origin) } { TO($destination) } shrank most between { $since } and { $year }: by { $figure } migrants
                    }
            }
    }

# The same as a sentence: in the summary, and in place of the chart.
corridors-top-nothing =
    { $state ->
        [since] Nothing can be compared: { $since } is not before { $year }. Choose a later year.
        [members] No migrants in { corridors-shown.in } in { $year }: the group had no members on 1 July { $year }.
        [none]
            { $show ->
                [rose] No number of migrants in { corridors-shown.in } rose between { $since } and { $year }.
                [fell] No number of migrants in { corridors-shown.in } fell between { $since } and { $year }.
               *[other] No migrants in { corridors-shown.in } are known for { $year }.
            }
       *[shown] { "" }
    }

# $leaders: the first three with their figures: "from Mexico to the United States of America (11.3 million), from ...".
corridors-top-leaders =
    { $leaders ->
        [none] { "" }
       *[other]
            { $show ->
                [persons]
                    { $listed ->
                        [1] The only one of the { corridors-shown.of } in { $year }: { $leaders }.
                       *[other] The largest { corridors-shown.subject } in { $year }: { $leaders }.
                    }
                [women]
                    { $listed ->
                        [1] Women in the only one of the { corridors-shown.of } in { $year }: { $leaders }.
                       *[other]
                            { $more ->
                                [yes] Of the { $listed } largest { corridors-shown.of } in { $year }, the share of women was highest { $leaders }.
                               *[no] Of the { $listed } { corridors-shown.of } in { $year }, the share of women was highest { $leaders }.
                            }
                    }
                [rose]
                    { $listed ->
                        [1] The only rise of { corridors-shown.of } between { $since } and { $year }: { $leaders }.
                       *[other] The largest rises of { corridors-shown.of } between { $since } and { $year }: { $leaders }.
                    }
               *[fell]
                    { $listed ->
                        [1] The only fall of { corridors-shown.of } between { $since } and { $year }: { $leaders }.
                       *[other] The largest falls of { corridors-shown.of } between { $since } and { $year }: { $leaders }.
                    }
            }
    }

# A corridor with its figure, in a list.
corridors-figure = { FROM($origin) } { TO($destination) } ({ $figure })

# $part: what the $listed largest of $corridors hold of the $total migrants in all; none where all are listed.
corridors-top-together =
    { $part ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] The { $listed } largest hold { $part } of the { $total } migrant women in { $corridors } corridors.
                [male] The { $listed } largest hold { $part } of the { $total } migrant men in { $corridors } corridors.
               *[both] The { $listed } largest hold { $part } of the { $total } migrants in { $corridors } corridors.
            }
    }

# The largest corridors from and to the reader's country, $own: the one from there leads to $to, the other comes from
# $from; each with its figure and its rank, none where there is none.
corridors-top-own =
    { $to ->
        [none]
            { $from ->
                [none] None of them is from or to { THE($own) }.
               *[other]
                    { $show ->
                        [women] Number { $from_rank } in size: the corridor { FROM($from) } { TO($own) } ({ $from_figure } women).
                       *[other] Number { $from_rank }: the corridor { FROM($from) } { TO($own) } ({ $from_figure }).
                    }
            }
       *[other]
            { $from ->
                [none]
                    { $show ->
                        [women] Number { $to_rank } in size: the corridor { FROM($own) } { TO($to) } ({ $to_figure } women).
                       *[other] Number { $to_rank }: the corridor { FROM($own) } { TO($to) } ({ $to_figure }).
                    }
               *[other]
                    { $show ->
                        [women] Number { $to_rank } in size: the corridor { FROM($own) } { TO($to) } ({ $to_figure } women) and number { $from_rank } in size: the corridor { FROM($from) } { TO($own) } ({ $from_figure } women).
                       *[other] Number { $to_rank }: the corridor { FROM($own) } { TO($to) } ({ $to_figure }) and number { $from_rank }: the corridor { FROM($from) } { TO($own) } ({ $from_figure }).
                    }
            }
    }

# $persons: migrants whose origin is not known, in the $group where corridors to or within one are shown.
corridors-unknown-origin =
    { $ends ->
        [to] { corridors-unknown-in-group }
        [both] { corridors-unknown-in-group }
       *[other]
            { $sex ->
                [female] The origin of { $persons } migrant women in the world ({ $share } of all there in { $year }) is not known; they are in no corridor.
                [male] The origin of { $persons } migrant men in the world ({ $share } of all there in { $year }) is not known; they are in no corridor.
               *[both] The origin of { $persons } migrants in the world ({ $share } of all there in { $year }) is not known; they are in no corridor.
            }
    }
corridors-unknown-in-group =
    { $sex ->
        [female] The origin of { $persons } migrant women { IN($group) } ({ $share } of all there in { $year }) is not known; they are in no corridor.
        [male] The origin of { $persons } migrant men { IN($group) } ({ $share } of all there in { $year }) is not known; they are in no corridor.
       *[both] The origin of { $persons } migrants { IN($group) } ({ $share } of all there in { $year }) is not known; they are in no corridor.
    }

# $few: whether corridors of few migrants are among those that are listed.
corridors-top-few =
    { $few ->
        [yes] Corridors of fewer than 100 migrants are not named for their share of women.
       *[no] { "" }
    }

# $count: corridors without a figure for the year to compare with; the largest of them is from $origin to $destination,
# with $figure migrants. $parted: whether it is between the Sudan and South Sudan, which then were one.
corridors-top-without-change =
    { $parted ->
        [yes]
            { $count ->
                [one] One corridor has no figure for { $since } and so no change: { FROM($origin) } { TO($destination) } ({ $figure }; the two are not told apart in { $since }).
               *[other] { $count } corridors have no figure for { $since } and so no change, the largest of them { FROM($origin) } { TO($destination) } ({ $figure }; the two are not told apart in { $since }).
            }
       *[no]
            { $count ->
                [one] One corridor has no figure for { $since } and so no change: { FROM($origin) } { TO($destination) } ({ $figure }).
               *[other] { $count } corridors have no figure for { $since } and so no change, the largest of them { FROM($origin) } { TO($destination) } ({ $figure }).
            }
    }
    .mark = Corridors without a figure for { $since }: { $count }

# A bar's name. $rank: none where the bars do not stand in its order.
corridors-top-label =
    { $rank ->
        [none] { $origin } → { $destination }
       *[other] { $rank }. { $origin } → { $destination }
    }

# What pointing at a bar adds. $persons: its migrants; $before: the same in the year $since, where known.
corridors-top-hover =
    { $show ->
        [persons]
            { $before ->
                [none] { $women } women
               *[other] { $women } women, { $before } in { $since }
            }
        [women]
            { $before ->
                [none] { $persons } migrants
               *[other] { $persons } migrants, { $before } in { $since }
            }
        [rose] more, { $persons } migrants, { $women } women
       *[fell] { $persons } migrants, { $women } women
    }

# The line at 50 per cent.
corridors-top-half = Half

## One country: where its immigrants were born, and where its emigrants live. $here: the country in the centre.

corridors-centre = Country in the centre
    .own = Your own, else India

corridors-direction = On the map
    .emigrants = Emigrants, by where they live
    .immigrants = Immigrants, by where they were born

corridors-country-title = Who came to { THE($here) } and who left it, { $year }

corridors-country-subtitle =
    { $sex ->
        [female] International migrants, women, by country of origin and of residence
        [male] International migrants, men, by country of origin and of residence
       *[both] International migrants, women and men, by country of origin and of residence
    }

corridors-partners-title =
    { $direction ->
        [emigrants]
            { $sex ->
                [female] Where women { FROM($here) } live, { $year }
                [male] Where men { FROM($here) } live, { $year }
               *[both] Where people { FROM($here) } live, { $year }
            }
       *[immigrants]
            { $sex ->
                [female] Where immigrant women { IN($here) } come from, { $year }
                [male] Where immigrant men { IN($here) } come from, { $year }
               *[both] Where immigrants { IN($here) } come from, { $year }
            }
    }

corridors-partners-subtitle =
    { $direction ->
        [emigrants]
            { $sex ->
                [female] International migrants, women, by country of residence
                [male] International migrants, men, by country of residence
               *[both] International migrants, women and men, by country of residence
            }
       *[immigrants]
            { $sex ->
                [female] International migrants, women, by country of origin
                [male] International migrants, men, by country of origin
               *[both] International migrants, women and men, by country of origin
            }
    }

# $side: whom it is about, "emigrants" or "immigrants", or "nobody" where the data have neither. $number: how many there
# are on that side, none where the data have nobody. $first: the largest partner, with $largest persons; none where
# several are as large. $known: whether the origin of all is known.
corridors-country-headline =
    { $side ->
        [nobody]
            { $sex ->
                [female] No women who came to { THE($here) } or left it are in the data for { $year }
                [male] No men who came to { THE($here) } or left it are in the data for { $year }
               *[both] No people who came to { THE($here) } or left it are in the data for { $year }
            }
        [emigrants]
            { $first ->
                [none]
                    { $number ->
                        [none]
                            { $sex ->
                                [female] No women { FROM($here) } who live elsewhere are in the data for { $year }
                                [male] No men { FROM($here) } who live elsewhere are in the data for { $year }
                               *[both] No people { FROM($here) } who live elsewhere are in the data for { $year }
                            }
                        [one]
                            { $sex ->
                                [female] { $number } woman { FROM($here) } lived in another country in { $year }
                                [male] { $number } man { FROM($here) } lived in another country in { $year }
                               *[both] { $number } person { FROM($here) } lived in another country in { $year }
                            }
                       *[other]
                            { $sex ->
                                [female] { $number } women { FROM($here) } lived in other countries in { $year }
                                [male] { $number } men { FROM($here) } lived in other countries in { $year }
                               *[both] { $number } people { FROM($here) } lived in other countries in { $year }
                            }
                    }
               *[other]
                    { $sex ->
                        [female] Largest group of emigrant women { FROM($here) }: { $largest } { IN($first) }, { $year }
                        [male] Largest group of emigrant men { FROM($here) }: { $largest } { IN($first) }, { $year }
                       *[both] Largest group of emigrants { FROM($here) }: { $largest } { IN($first) }, { $year }
                    }
            }
       *[immigrants]
            { $first ->
                [none]
                    { $number ->
                        [none]
                            { $sex ->
                                [female] No women from elsewhere who live { IN($here) } are in the data for { $year }
                                [male] No men from elsewhere who live { IN($here) } are in the data for { $year }
                               *[both] No people from elsewhere who live { IN($here) } are in the data for { $year }
                            }
                        [one]
                            { $sex ->
                                [female] { $number } woman from another country lived { IN($here) } in { $year }
                                [male] { $number } man from another country lived { IN($here) } in { $year }
                               *[both] { $number } person from another country lived { IN($here) } in { $year }
                            }
                       *[other]
                            { $sex ->
                                [female] { $number } women from other countries lived { IN($here) } in { $year }
                                [male] { $number } men from other countries lived { IN($here) } in { $year }
                               *[both] { $number } people from other countries lived { IN($here) } in { $year }
                            }
                    }
               *[other]
                    { $known ->
                        [yes]
                            { $sex ->
                                [female] Largest group of immigrant women { IN($here) }: { $largest } { FROM($first) }, { $year }
                                [male] Largest group of immigrant men { IN($here) }: { $largest } { FROM($first) }, { $year }
                               *[both] Largest group of immigrants { IN($here) }: { $largest } { FROM($first) }, { $year }
                            }
                       *[no]
                            { $sex ->
                                [female] Largest known group of immigrant women { IN($here) }: { $largest } { FROM($first) }, { $year }
                                [male] Largest known group of immigrant men { IN($here) }: { $largest } { FROM($first) }, { $year }
                               *[both] Largest known group of immigrants { IN($here) }: { $largest } { FROM($first) }, { $year }
                            }
                    }
            }
    }

# The same as the sentence that a summary says where there is nobody on either side, and in place of the chart.
corridors-country-nobody =
    { $sex ->
        [female] No women who came to { THE($here) } or left it are in the data for { $year }.
        [male] No men who came to { THE($here) } or left it are in the data for { $year }.
       *[both] No people who came to { THE($here) } or left it are in the data for { $year }.
    }

# How many there are on one side. $number: none where the data have nobody.
corridors-country-emigrants =
    { $number ->
        [none]
            { $sex ->
                [female] No women { FROM($here) } who live elsewhere are in the data for { $year }.
                [male] No men { FROM($here) } who live elsewhere are in the data for { $year }.
               *[both] No people { FROM($here) } who live elsewhere are in the data for { $year }.
            }
        [one]
            { $sex ->
                [female] { $number } woman { FROM($here) } lived in another country in { $year }.
                [male] { $number } man { FROM($here) } lived in another country in { $year }.
               *[both] { $number } person { FROM($here) } lived in another country in { $year }.
            }
       *[other]
            { $sex ->
                [female] { $number } women { FROM($here) } lived in other countries in { $year }.
                [male] { $number } men { FROM($here) } lived in other countries in { $year }.
               *[both] { $number } people { FROM($here) } lived in other countries in { $year }.
            }
    }
corridors-country-immigrants =
    { $number ->
        [none]
            { $sex ->
                [female] No women from elsewhere who live { IN($here) } are in the data for { $year }.
                [male] No men from elsewhere who live { IN($here) } are in the data for { $year }.
               *[both] No people from elsewhere who live { IN($here) } are in the data for { $year }.
            }
        [one]
            { $sex ->
                [female] { $number } woman from another country lived { IN($here) } in { $year }.
                [male] { $number } man from another country lived { IN($here) } in { $year }.
               *[both] { $number } person from another country lived { IN($here) } in { $year }.
            }
       *[other]
            { $sex ->
                [female] { $number } women from other countries lived { IN($here) } in { $year }.
                [male] { $number } men from other countries lived { IN($here) } in { $year }.
               *[both] { $number } people from other countries lived { IN($here) } in { $year }.
            }
    }

# $named: the largest partners of one side, each with its number: "Fiji (428), Kiribati (329) and Australia (290)".
# $extent: "single" where there is one partner, "all" where $named are all of them, else "largest", of $count.
corridors-country-destinations =
    { $extent ->
        [single] All lived in { $named }.
        [all] They lived in { $named }.
       *[largest] Of { $count } countries and areas, those with the largest numbers were { $named }.
    }
corridors-country-origins =
    { $extent ->
        [single] All of known origin came from { $named }.
        [all] They came from { $named }.
       *[largest] Of { $count } countries and areas of origin, those with the largest numbers were { $named }.
    }

# $number: persons.
corridors-country-unknown = The origin of { $number } is not known.

corridors-country-stock = These are people at one date, not moves in a year: those who came long ago are among them, those who went back or died are not.
    .mark = People at one date, not moves

# $known: whether the origin of all immigrants is known.
corridors-country-not-known =
    { $known ->
        [yes] { "" }
       *[no] “Origin not known” are immigrants whose country of origin is not known or is counted with others; they are not spread over countries.
    }

corridors-country-colours = Bands have the colours of the ILO subregions of the partners, as on the other pages.

# What stands over the two sides of the chart, in few words. $held: whether there is anybody on that side.
corridors-country-left =
    { $held ->
        [yes] From elsewhere, living { IN($here) }
       *[no] No immigrants in the data
    }
corridors-country-right =
    { $held ->
        [yes] From { THE($here) }, living elsewhere
       *[no] No emigrants in the data
    }

# What pointing at a partner adds. $share: its part of all on its side. $women: none where one sex is shown.
corridors-country-hover =
    { $direction ->
        [emigrants]
            { $women ->
                [none] { $share } of emigrants
               *[other] { $share } of emigrants, { $women } women
            }
       *[immigrants]
            { $women ->
                [none] { $share } of immigrants
               *[other] { $share } of immigrants, { $women } women
            }
    }

# The key of the map for countries without migrants from or in the one in the centre.
corridors-partners-none = None in the data

## Between regions and subregions

corridors-level = Areas
    .region = Regions
    .subregion = Subregions

corridors-scheme = As grouped by
    .ilo = ILO
    .un = United Nations

corridors-regions-title =
    { $scheme ->
        [ilo]
            { $level ->
                [region] Migrants within and between ILO regions, { $year }
               *[subregion] Migrants within and between ILO subregions, { $year }
            }
       *[un]
            { $level ->
                [region] Migrants within and between UN regions, { $year }
               *[subregion] Migrants within and between UN subregions, { $year }
            }
    }

corridors-regions-subtitle =
    { $sex ->
        [female] International migrants, women, by area of origin and of residence
        [male] International migrants, men, by area of origin and of residence
       *[both] International migrants, women and men, by area of origin and of residence
    }

corridors-regions-headline =
    Of { $sex ->
        [female] migrant women
        [male] migrant men
       *[both] migrants
    } of known origin, { $share } lived in their { $scheme ->
        [ilo]
            { $level ->
                [region] ILO region of origin
               *[subregion] ILO subregion of origin
            }
       *[un]
            { $level ->
                [region] UN region of origin
               *[subregion] UN subregion of origin
            }
    }, { $year }

# $inside: the group in which most live who come from it, $within persons.
corridors-regions-within =
    In { $year }, { $share } of { $sex ->
        [female] migrant women
        [male] migrant men
       *[both] migrants
    } of known origin lived in their { $scheme ->
        [ilo]
            { $level ->
                [region] ILO region of origin
               *[subregion] ILO subregion of origin
            }
       *[un]
            { $level ->
                [region] UN region of origin
               *[subregion] UN subregion of origin
            }
    }, the largest number { IN($inside) } ({ $within }).

# $start and $end: the two groups between which most moved, $across persons.
corridors-regions-between =
    Between different { $scheme ->
        [ilo]
            { $level ->
                [region] ILO regions
               *[subregion] ILO subregions
            }
       *[un]
            { $level ->
                [region] UN regions
               *[subregion] UN subregions
            }
    }, the largest number came { FROM($start) } and lived { IN($end) } ({ $across }).

corridors-regions-unknown = The origin of { $unknown } is not known.

corridors-regions-stock = These are people at one date, not moves in a year.
    .mark = People at one date, not moves
corridors-regions-not-known = Migrants whose origin is not known are in no share and are not spread over regions.

# $without: whether areas in no region are shown.
corridors-regions-without =
    { $without ->
        [yes] “No region” are areas that the ILO counts in none of its regions.
       *[no] { "" }
    }

corridors-regions-heads =
    .from = From
    .in = Living in

# A node that stands for several small groups.
corridors-regions-others =
    { $level ->
        [region]
            { $count ->
                [one] { $count } other region
               *[other] { $count } other regions
            }
       *[subregion]
            { $count ->
                [one] { $count } other subregion
               *[other] { $count } other subregions
            }
    }

## Who lives in the region of birth. $basis: of whom the share is taken, "origin" (emigrants) or "destination" (immigrants).
## $first and $last: the first and the last year of the data.

corridors-basis = Share of
    .origin = Emigrants
    .destination = Immigrants

corridors-own-region-title =
    { $basis ->
        [origin]
            { $level ->
                [region] Emigrants who live in their own region, { $first }-{ $last }
               *[subregion] Emigrants who live in their own subregion, { $first } and { $last }
            }
       *[destination]
            { $level ->
                [region] Immigrants who come from the region where they live, { $first }-{ $last }
               *[subregion] Immigrants who come from the subregion where they live, { $first } and { $last }
            }
    }

corridors-own-region-subtitle =
    { $basis ->
        [origin]
            { $sex ->
                [female] Per cent of the emigrant women from countries of the area, mid-year
                [male] Per cent of the emigrant men from countries of the area, mid-year
               *[both] Per cent of the emigrants from countries of the area, mid-year
            }
       *[destination]
            { $sex ->
                [female] Per cent of the immigrant women living in countries of the area, mid-year
                [male] Per cent of the immigrant men living in countries of the area, mid-year
               *[both] Per cent of the immigrants living in countries of the area, mid-year
            }
    }

# $own: the region or subregion of the reader's country, with its shares $now and $before (in $first); none where no
# country is chosen, and the headline says the $highest and the $lowest, with $high and $low.
corridors-own-region-headline =
    { $own ->
        [none]
            { $basis ->
                [origin]
                    { $sex ->
                        [female] Emigrant women
                        [male] Emigrant men
                       *[both] Emigrants
                    } living in their own { $level ->
                        [region] region
                       *[subregion] subregion
                    }, { $last }: { $highest } { $high }, { $lowest } { $low }
               *[destination]
                    { $sex ->
                        [female] Immigrant women
                        [male] Immigrant men
                       *[both] Immigrants
                    } from the { $level ->
                        [region] region
                       *[subregion] subregion
                    } where they live, { $last }: { $highest } { $high }, { $lowest } { $low }
            }
       *[other]
            { $basis ->
                [origin]
                    { START($now) } of { $sex ->
                        [female] emigrant women
                        [male] emigrant men
                       *[both] emigrants
                    } { FROM($own) } lived { IN($own) } in { $last }, { $before } in { $first }
               *[destination]
                    { START($now) } of { $sex ->
                        [female] immigrant women
                        [male] immigrant men
                       *[both] immigrants
                    } { IN($own) } came { FROM($own) } in { $last }, { $before } in { $first }
            }
    }

# $parts: areas with their shares in the last year and, in brackets, in the first: "Africa 54.8 per cent (64.9)".
corridors-own-region-shares =
    { $basis ->
        [origin]
            Of { $sex ->
                [female] emigrant women
                [male] emigrant men
               *[both] emigrants
            } from each area, the share living in the same area in { $last } ({ $first } in brackets): { $parts }.
       *[destination]
            Of { $sex ->
                [female] immigrant women
                [male] immigrant men
               *[both] immigrants
            } in each area, the share from the same area in { $last } ({ $first } in brackets): { $parts }.
    }
corridors-own-region-share = { THE($place) } { $now } ({ $before })

# What a statement of a paper is in the chart, in few words.
corridors-own-region-point = Paper, { $place }: { $share }

# $parts: the statements of the paper, each held against the data.
corridors-own-region-paper = The GFMD paper of 2018 gives three shares of “migration” in { $at } and does not say of whom; it names the UN’s International Migration Report 2015. { $parts }.

# $quoted: what the paper says of an area, per cent. $origin and $destination: the shares of emigrants and of immigrants
# in the data; $outside: that of emigrants who live outside it. $verdict: on which basis they agree.
corridors-own-region-verdict =
    { $verdict ->
        [matches-origin] { $place }, { $quoted }: matches emigrants ({ $origin }; immigrants { $destination })
        [matches-destination] { $place }, { $quoted }: matches immigrants ({ $destination }; emigrants { $origin })
        [near-origin] { $place }, { $quoted }: close to emigrants ({ $origin }; immigrants { $destination })
        [near-destination] { $place }, { $quoted }: close to immigrants ({ $destination }; emigrants { $origin })
        [near-outside] { $place }, { $quoted }: does not match on either basis ({ $origin } of emigrants, { $destination } of immigrants), but is close to the share of emigrants who live outside the region ({ $outside })
       *[neither] { $place }, { $quoted }: does not match on either basis ({ $origin } of emigrants, { $destination } of immigrants)
    }

# $known: the share whose origin is known, of the world's migrants or of those in $least, where it is smallest.
corridors-own-region-coverage =
    { $basis ->
        [origin] Migrants of unknown origin are left out: the origin of { $known } of the world’s is known in { $last }.
       *[destination] Immigrants of unknown origin are left out, the largest share { IN($least) }: the origin of { $known } of those who live there is known in { $last }.
    }
    .mark = Without migrants of unknown origin

corridors-own-region-areas = Regions and subregions are those of the UN’s M49 standard.

## Neighbours. $first and $last: the first and the last year of the data.

corridors-neighbours-title = Migrants who live in a neighbouring country, { $first }-{ $last }

corridors-neighbours-subtitle =
    { $sex ->
        [female] Per cent of international migrants of known origin, women
        [male] Per cent of international migrants of known origin, men
       *[both] Per cent of international migrants of known origin, women and men
    }

# The name of a line. $line: all migrants, those of one direction, or those from one country, $place.
corridors-neighbours-line =
    { $line ->
        [all] All migrants
        [south_south] South to South
        [south_north] South to North
        [north_south] North to South
        [north_north] North to North
       *[country] From { THE($place) }
    }

# $share: of the migrants from $own, the reader's country, or of those of the direction $line; $all: of all migrants.
corridors-neighbours-headline =
    { $line ->
        [country]
            { $sex ->
                [female] { START($share) } of migrant women { FROM($own) } lived in a bordering country, { $last } (all: { $all })
                [male] { START($share) } of migrant men { FROM($own) } lived in a bordering country, { $last } (all: { $all })
               *[both] { START($share) } of migrants { FROM($own) } lived in a bordering country, { $last } (all: { $all })
            }
       *[other]
            { START($share) } of { $line ->
                [south_south] South to South
                [south_north] South to North
                [north_south] North to South
               *[north_north] North to North
            } { $sex ->
                [female] migrant women
                [male] migrant men
               *[both] migrants
            } lived in a bordering country, { $last } (all: { $all })
    }

# $parts: every line with its shares in the last year and, in brackets, in the first.
corridors-neighbours-shares = Living in a country that borders their country of origin by land in { $last } ({ $first } in brackets): { $parts }.

# $name: the name of the line, "South to South", as it stands alone. $line and $place: which line it is, for languages that name
# it otherwise within a sentence.
corridors-neighbours-share = { $name } { $now } ({ $before })

# Why the reader's country, $place, has no line. $border: whether it has a land border.
corridors-neighbours-without =
    { $border ->
        [no] { $place }: no land border, so no emigrant can live next door.
       *[yes]
            { $sex ->
                [female] No women { FROM($place) } are in the data.
                [male] No men { FROM($place) } are in the data.
               *[both] No people { FROM($place) } are in the data.
            }
    }

corridors-neighbours-point = Paper of 2018: { $share }

# $quoted: what the paper says, per cent; $ours: the same in the data, of the year $at; $close: whether they are close.
corridors-neighbours-paper =
    { $close ->
        [yes] The GFMD paper of 2018 says, naming Ratha 2005, that { $quoted } per cent of South-South migration is between countries that share a border; that is close to the { $ours } per cent here for { $at }.
       *[no] The GFMD paper of 2018 says, naming Ratha 2005, that { $quoted } per cent of South-South migration is between countries that share a border; here it is { $ours } per cent in { $at }. It depends on who is South.
    }

# $without of $areas countries and areas have no land border, and $persons emigrants.
corridors-neighbours-islands =
    { $sex ->
        [female] { $without } of { $areas } countries and areas, most of them islands, have no land border; their { $persons } emigrant women in { $last } count, but cannot live next door.
        [male] { $without } of { $areas } countries and areas, most of them islands, have no land border; their { $persons } emigrant men in { $last } count, but cannot live next door.
       *[both] { $without } of { $areas } countries and areas, most of them islands, have no land border; their { $persons } emigrants in { $last } count, but cannot live next door.
    }

# The share of migrants of known origin, by year, per cent.
corridors-neighbours-coverage = Migrants of unknown origin are left out: by year, the origin of { $low } to { $high } per cent of all is known.
# The finding on the largest corridors for the reader's country, $own: the largest from or to it, with its figure.
corridors-own-finding =
    { $figure ->
        [none] { START($own) }: none of these corridors
       *[other]
            { $show ->
                [rose] { START($own) }: the corridor that rose most, { corridors-own-way }, { $figure }
                [fell] { START($own) }: the corridor that fell most, { corridors-own-way }, { $figure }
               *[persons] { START($own) }: largest corridor in { $year }, { corridors-own-way }, { $figure }
            }
    }

# Where the corridor of the reader’s country leads, or whence: $outward, “to the United States of America”.
corridors-own-way =
    { $outward ->
        [yes] { TO($destination) }
       *[no] { FROM($origin) }
    }

