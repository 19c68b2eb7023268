### What sending 200 US dollars costs: the survey of 2025, and the course to it.

# A country with the number of services surveyed behind its cost: "Qatar (6)".
costs-named = { $name } ({ $services })
costs-corridors-subtitle = Per cent of 200 US dollars sent, third quarter of 2025; in brackets, services surveyed
# $few corridors rest on fewer than five services.
costs-few-services = Prices of July to September 2025, the mean of all services surveyed, negative ones too. With few services a cost says little; corridors with fewer than five: { $few }.
    .mark =
        { $few ->
            [0] { "" }
           *[other] Grey bars: fewer than five services
        }

costs-question = The cost of sending to 2025
    .text = The survey of the third quarter of 2025 by corridor, and the course since 2011. Ways of counting that differ are never one line.
costs-turn-course = To four countries
costs-quarter = Quarter
    .Q3 = Third
    .Q1 = First
    .Q2 = Second
    .Q4 = Fourth
costs-receiver = Sent to
costs-latest-title = The costliest corridors surveyed
# $above of the $surveyed corridors cost more than 5 per cent.
costs-latest-headline = In the third quarter of 2025, { $above } of the { $surveyed } corridors surveyed cost more than 5 per cent
# $place: the reader's country; $corridors: the costliest from or to it, $cost, the $rank of $surveyed.
costs-latest-own = { START($place) }, { $cost_year }: costliest { $corridors }, { $cost }, number { $rank } of { $surveyed }
costs-trend-title = Cost of sending 200 US dollars since 2011, by way of counting
# $quarter: the quarter of every year that is chosen.
costs-trend-subtitle =
    { $quarter ->
        [Q1] Per cent of the amount sent, first quarter of each year
        [Q2] Per cent of the amount sent, second quarter of each year
       *[Q3] Per cent of the amount sent, third quarter of each year
        [Q4] Per cent of the amount sent, fourth quarter of each year
    }
# $first and $last: the mean cost in the $start and $end year, "6.4 per cent".
costs-trend-headline = Mean cost of sending 200 US dollars: { $last } in { $end }, { $first } in { $start }
# $fee, $margin: the parts of the mean in the $end year; $services, $corridors: how many it is of.
costs-trend-ends = Mean of all services surveyed in the world, same quarter of each year: { $first } in { $start }, { $last } in { $end } (fee { $fee }, exchange-rate margin { $margin }; services: { $services }, corridors: { $corridors }).
# $panel: number of corridors; $panel_first, $panel_last: their mean cost in the first and last year; $above_first, $above_last: what share of them cost more than 5 per cent.
costs-trend-panel = Corridors to Bangladesh, India, Nepal and the Philippines surveyed in that quarter of every year: { $panel }; their mean was { $panel_first } in the first year and { $panel_last } in the last; above 5 per cent were { $above_first } and { $above_last } of them.
# $official: the official figure of the world in $official_year.
costs-trend-official = The official world figure of indicator 10.c.1, another way of counting, was { $official } in { $official_year }.
costs-trend-methods = Each line is a way of counting of its own: all services surveyed, the middle one of them, the same corridors throughout, or the official annual series.
    .mark = Lines are counted in different ways
costs-trend-panel-note = The same corridors throughout: those to four countries of Asia that have a cost in this quarter of every year. No such panel could be had for the world.
costs-trend-weights = Services and corridors count alike, whatever is sent through them.
# $receiver: the country to which the money is sent, in this and the following.
costs-course-title = Cost of sending money { TO($receiver) } since 2011, by country of sending
costs-course-subtitle = { costs-trend-subtitle }
# $dearest: the country from which sending costs most in the $end year, $high; $cheapest: least, $low.
costs-course-headline = Cost of sending { TO($receiver) }, { $end }: { $low } ({ $cheapest }) to { $high } ({ $dearest })
# $place: the reader's country, from which sending cost $cost.
costs-course-own = Sending 200 US dollars { FROM($place) } { TO($receiver) } cost { $cost } in { $end } (services surveyed: { $services })
# $count: number of corridors.
costs-course-summary = Corridors surveyed { TO($receiver) } in { $end }: { $count }. The costliest was { FROM($dearest) }, { $high }; the cheapest { FROM($cheapest) }, { $low }.
# $same: number of figures that both editions have.
costs-course-same = One method throughout: the { $same } figures that the edition of 2020 has too are the same in both. Only corridors to four countries could be had to 2025.
costs-profile = Cost of sending
