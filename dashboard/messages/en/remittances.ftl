### The page of remittances. Places are written by THE, IN, FROM, TO, OF and, where a sentence begins, START.
### $year, $measure (gdp or usd) and the other choices of a chart may be named in each of its messages.

remittances-page = Remittances
    .summary = What migrants send home: received and paid by country and group, beside investment and aid, and its cost.

## The sections of the page: heading, and the text under it

remittances-received = Received
    .text = What economies report to have received, { $start } to { $end }. A click on a country adds it to the chosen ones.
remittances-groups = By subregion and income group
    .text = Sums over the economies that report; how many do is said with every figure. “The same throughout” keeps those that report in every year, so that a rise is not one of reporting.
remittances-beside = Beside investment, aid and figures quoted before
    .text = The measure and the economies chosen for the page hold for the three flows too.
remittances-paid = Paid
remittances-cost = The cost of sending to 2020
    .text = Sending 200 US dollars, { $start } to { $end }, against the marks of the Sustainable Development Goals. The chosen countries are those of the whole page.

## Controls: each name, and the words of its options

remittances-measure = Measure
    .gdp = Share of GDP
    .usd = US dollars
remittances-year = Year
remittances-countries = Countries
remittances-since = Lines from
remittances-group = Groups
    .subregion = Subregion
    .income = Income group
remittances-economies = Economies
    .all = All that report
    .same = The same throughout
# "Income group of: each year", or that of the latest year ($year, 2024) in all years.
remittances-classified = Income group of
    .then = each year
    .latest = { $year }, throughout
remittances-income = Economies of
    .lmic = Low and middle income
    .upper-middle = Upper-middle income
    .lower-middle = Lower-middle income
    .low = Low income
# "Cost of: sending to" a country, or "sending from" it.
remittances-direction = Cost of
    .sending_to = Sending to
    .sending_from = Sending from
remittances-surveyed = Corridors
    .all = All surveyed
    .same = The same throughout

## What several charts say

remittances-received-subtitle =
    { $measure ->
        [gdp] Personal remittances, per cent of GDP
       *[usd] Personal remittances, current US dollars
    }

## Received: the map

remittances-map-title = Remittances received by country, { $year }

# $leader: the economy that received most, none where none reports; $figure: what it received, "26.9 per cent".
# $worth: what part of its GDP that nearly is, or "more" than all of it.
remittances-map-headline =
    { $worth ->
        [none] No economy reports remittances for { $year }
        [amount] { START($leader) } received the most of all that report for { $year }: { $figure }
        [more] { START($leader) } received more in remittances than its whole GDP in { $year }
        [all] { START($leader) } received remittances worth nearly all of its GDP in { $year }
        [half] { START($leader) } received remittances worth nearly half of its GDP in { $year }
        [third] { START($leader) } received remittances worth nearly a third of its GDP in { $year }
        [quarter] { START($leader) } received remittances worth nearly a quarter of its GDP in { $year }
        [fifth] { START($leader) } received remittances worth nearly a fifth of its GDP in { $year }
       *[share] { START($leader) } received remittances worth { $figure } of its GDP in { $year }
    }

# $leaders: the three that received most, each with its figure: "Tonga (50.0 per cent), Nepal (26.9 per cent) and ...".
remittances-map-leaders =
    { $leaders ->
        [none] No economy reports remittances for { $year }.
       *[other]
            { $measure ->
                [usd] In { $year }, the largest amounts of remittances went to { $leaders }.
               *[gdp] In { $year }, remittances received were largest in relation to GDP in { $leaders }.
            }
    }

# What all economies with a figure received together. $total: none where they stand for too little of the world's GDP.
remittances-map-together =
    { $leaders ->
        [none] { "" }
       *[other]
            { $total ->
                [none] The economies with a figure have less than half of the world's GDP: no sum is given.
               *[other] The { $reporting } of { $economies } economies with a figure, with { $covered } of the world's GDP, received { $total } together.
            }
    }

# One country with its figure, in a list.
remittances-place-figure = { THE($place) } ({ $figure })

# The reader's own country: $figure none where it has none, $rank of $ranked.
remittances-own =
    { $figure ->
        [none] { $place }: no figure.
       *[other] { $place }: { $figure }, rank { $rank } of { $ranked }.
    }

# $parts: the countries chosen by the reader, each "Nepal 26.9 per cent" or "Eritrea no figure".
remittances-chosen = Chosen: { $parts }.
remittances-chosen-part =
    { $figure ->
        [none] { $place } no figure
       *[other] { $place } { $figure }
    }

# $count: economies that report in other years but not in this one; $named: the largest of them.
remittances-gaps =
    { $count ->
        [0] Every economy that ever reports has a figure for { $year }.
        [one] One economy that reports in other years has no figure for { $year }: { $named }.
       *[other] { $count } economies that report in other years have no figure for { $year }. Largest, by their nearest year: { $named }.
    }
    .mark = Economies reporting in other years, not { $year }: { $count }
remittances-gap = { $place } ({ $figure } in { $at })

remittances-definition = Remittances are money and goods from households abroad, and the pay of border, seasonal and other short-term workers. GDP does not count that pay, so the share can pass 100 per cent.

remittances-measure-note =
    { $measure ->
        [gdp] The share is computed here: remittances received over GDP, both of July 2026.
       *[usd] Current prices: a US dollar of 1990 bought more than one of 2024.
    }

## Received: the ranking

remittances-ranking-title = The fifteen highest and the chosen countries, { $year }

# $large of $ranked economies received 10 per cent of GDP or more; $part: what the first five received of all.
remittances-ranking-headline =
    { $measure ->
        [gdp] In { $year }, remittances were 10 per cent of GDP or more in { $large } of { $ranked } economies
       *[usd] Five economies received { $part } of all remittances reported for { $year }
    }

# $standing: the chosen countries, each with its rank and figure.
remittances-ranking-standing =
    { $standing ->
        [none] The bars are the economies with the largest figures in { $year }; no country is chosen.
       *[other] In { $year }, { $standing }.
    }
remittances-standing =
    { $rank ->
        [none] { THE($place) } had no figure
       *[other] { THE($place) } ranked { $rank } ({ $figure })
    }

remittances-ranking-below =
    { $standing ->
        [none] { "" }
       *[other] Ranks are among the economies that report; chosen countries below the fifteenth follow with theirs.
    }

## Lines of the chosen countries: those of remittances received and paid

# $since to $until: the years drawn, 2000 and 2024.
remittances-lines-title = Remittances received by the chosen countries, { $since }-{ $until }

# The headline of lines. $place: the country drawn that changed most between its $first figure, in $start, and its $last,
# in $end. $change: "most" of several, the only country drawn ("alone"), one with one figure only ("only"), or "none".
remittances-changed-most =
    { $change ->
        [none] No chosen country has figures in these years
        [only]
            { $measure ->
                [gdp] { START($place) }: { $last } of GDP in { $end }
               *[usd] { START($place) }: { $last } in { $end }
            }
        [alone]
            { $measure ->
                [gdp] { START($place) }: { $first } of GDP in { $start }, { $last } in { $end }
               *[usd] { START($place) }: { $first } in { $start }, { $last } in { $end }
            }
       *[most]
            { $measure ->
                [gdp] { START($place) } changed most: { $first } of GDP in { $start }, { $last } in { $end }
               *[usd] { START($place) } changed most: { $first } in { $start }, { $last } in { $end }
            }
    }

# $countries: one sentence a country, each as the next message has it.
remittances-lines-countries =
    { $countries ->
        [none] { "" }
       *[other] { $countries }
    }
remittances-lines-country =
    { $only ->
        [yes]
            { $measure ->
                [gdp] { $place }: { $last } of GDP in { $end }, its only figure in these years.
               *[usd] { $place }: { $last } in { $end }, its only figure in these years.
            }
       *[no]
            { $measure ->
                [gdp] { $place }: from { $first } in { $start } to { $last } of GDP in { $end }.
               *[usd] { $place }: from { $first } in { $start } to { $last } in { $end }.
            }
    }

# $absent: the chosen countries without a figure; $countries: none where no other is drawn either.
remittances-lines-absent =
    { $absent ->
        [none]
            { $countries ->
                [none] No country is chosen.
               *[other] { "" }
            }
       *[other] No figures in these years: { $absent }.
    }

# In place of the lines, where there are none. $chosen: whether any country is chosen.
remittances-no-line =
    { $chosen ->
        [yes] None of the chosen countries has a figure in these years.
       *[no] No country is chosen. Choose one or more under Countries.
    }

remittances-line-gaps = A gap in a line is a year without a report.

# One of several countries, set apart by semicolons: "Switzerland US$ 38.1 billion in 2021".
remittances-last-figure = { $place } { $last } in { $end }

## How many economies are behind the figure of a group

# In brackets after a figure, and as the note of a row: $reporting of the $total economies of the group report.
# $economies: "all" that report, or the "same", which report in every year.
# $behind: what is known of the GDP of the group: with $share of the "whole" of it; with $share of that "part" which is
# known, of $known economies; "unknown" for most of them; "nothing" where no economy has both figures.
remittances-coverage =
    { $economies ->
        [same]
            { $behind ->
                [nothing]
                    { $reporting ->
                        [0] none of { $total } economies reports this and its GDP in every year
                        [one] one of { $total } economies reports this and its GDP in every year
                       *[other] { $reporting } of { $total } economies report this and their GDP in every year
                    }
                [unknown]
                    { $reporting ->
                        [one] one of { $total } economies reports this and its GDP in every year; the GDP of most of the { $total } is not known
                       *[other] { $reporting } of { $total } economies report this and their GDP in every year; the GDP of most of the { $total } is not known
                    }
                [part]
                    { $reporting ->
                        [one] one of { $total } economies reports this and its GDP in every year, with { $share } of the GDP of the { $known } for which it is known
                       *[other] { $reporting } of { $total } economies report this and their GDP in every year, with { $share } of the GDP of the { $known } for which it is known
                    }
               *[whole]
                    { $reporting ->
                        [one] one of { $total } economies reports this and its GDP in every year, with { $share } of the GDP
                       *[other] { $reporting } of { $total } economies report this and their GDP in every year, with { $share } of the GDP
                    }
            }
       *[all]
            { $behind ->
                [nothing]
                    { $reporting ->
                        [0] none of { $total } economies reports
                        [one] one of { $total } economies reports
                       *[other] { $reporting } of { $total } economies report
                    }
                [unknown]
                    { $reporting ->
                        [one] one of { $total } economies reports; the GDP of most of the { $total } is not known
                       *[other] { $reporting } of { $total } economies report; the GDP of most of the { $total } is not known
                    }
                [part]
                    { $reporting ->
                        [one] one of { $total } economies reports, with { $share } of the GDP of the { $known } for which it is known
                       *[other] { $reporting } of { $total } economies report, with { $share } of the GDP of the { $known } for which it is known
                    }
               *[whole]
                    { $reporting ->
                        [one] one of { $total } economies reports, with { $share } of the GDP
                       *[other] { $reporting } of { $total } economies report, with { $share } of the GDP
                    }
            }
    }

# The note of a row without figure. $coverage: "2 of 12 economies report, with 6.1 per cent of the GDP".
remittances-note-without-figure = no figure: { $coverage }

remittances-half = No figure is given where the economies behind it make less than half of the group's GDP.

# Said of the same economies throughout alone.
remittances-same =
    { $economies ->
        [same] Only economies with a figure and a GDP in every year drawn, the same in each: growth is not growth in reporting. Coverage is measured against all economies of the group.
       *[all] { "" }
    }
    .mark = Same economies in all years

## Groups: one year

# A mark: $latest is the year whose income groups stand for all years.
remittances-groups-fixed =
    { $group ->
        [income]
            { $economies ->
                [same] Income groups of { $latest } throughout
               *[all]
                    { $classified ->
                        [latest] Income groups of { $latest } throughout
                       *[then] { "" }
                    }
            }
       *[subregion] { "" }
    }
remittances-groups-title =
    { $group ->
        [income] Remittances received by income group, { $year }
       *[subregion] Remittances received by subregion, { $year }
    }

# $leader: the group with the largest figure, "Southern Asia"; none where no group has one. $complete: whether all have.
remittances-groups-headline =
    { $leader ->
        [none] No group has a figure for { $year }
       *[other]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { $leader }: highest of the groups in { $year }, at { $figure } of GDP
                       *[usd] { $leader }: highest of the groups in { $year }, at { $figure }
                    }
               *[no]
                    { $measure ->
                        [gdp] { $leader }: highest of the groups with a figure in { $year }, at { $figure } of GDP
                       *[usd] { $leader }: highest of the groups with a figure in { $year }, at { $figure }
                    }
            }
    }

# $coverage: how many economies are behind the figure, "9 of 9 economies report, with 100 per cent of the GDP".
remittances-groups-leader =
    { $leader ->
        [none] No group has a figure for { $year }.
       *[other]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { $leader }: { $figure } of GDP in { $year } ({ $coverage }), the highest of the groups.
                       *[usd] { $leader }: { $figure } in { $year } ({ $coverage }), the highest of the groups.
                    }
               *[no]
                    { $measure ->
                        [gdp] { $leader }: { $figure } of GDP in { $year } ({ $coverage }), the highest of the groups with a figure.
                       *[usd] { $leader }: { $figure } in { $year } ({ $coverage }), the highest of the groups with a figure.
                    }
            }
    }

# $blank: the groups without a figure, each as the next message has it.
remittances-groups-blank =
    { $blank ->
        [none] { "" }
       *[other] No figure where less than half of the group's GDP is behind it: { $blank }.
    }
remittances-group-coverage = { $group } ({ $coverage })

# $reporting of $total economies, over all groups.
remittances-groups-over-all =
    { $economies ->
        [same]
            { $reporting ->
                [0] Over all groups, none of { $total } economies reports this and its GDP in every year.
                [one] Over all groups, one of { $total } economies reports this and its GDP in every year.
               *[other] Over all groups, { $reporting } of { $total } economies report this and their GDP in every year.
            }
       *[all]
            { $reporting ->
                [0] Over all groups, none of { $total } economies reports.
                [one] Over all groups, one of { $total } economies reports.
               *[other] Over all groups, { $reporting } of { $total } economies report.
            }
    }

# The reader's own country, and its group: none where it is in none.
remittances-own-group =
    { $group ->
        [none] { $place }: in none of these groups.
       *[other] { $place }: in the group { $group }.
    }

# The finding for the reader's country, $place: what its $group received, $figure.
remittances-groups-own =
    { $measure ->
        [gdp] { START($place) }: its group, { $group }, received { $figure } of its GDP in { $year }
       *[usd] { START($place) }: its group, { $group }, received { $figure } in { $year }
    }

# Beside the name of a group, in place of a bar. $reports: whether any of its economies reports.
remittances-group-absent =
    { $reports ->
        [yes] less than half of the GDP covered
       *[no] no economy reports
    }

remittances-groups-sums =
    { $measure ->
        [gdp] Remittances of a group over its GDP, each summed over the economies with both figures.
       *[usd] Sums over the economies that report, made here; they are not the World Bank's own totals.
    }
remittances-groups-subregions = Subregions are the ILO's eleven.

## Groups: over time

remittances-groups-trend-title =
    { $group ->
        [income] Remittances received by income group, { $start }-{ $end }
       *[subregion] Remittances received by subregion, { $start }-{ $end }
    }

# $leader: the group with the largest figure in the last year, $end; its $first figure is of $start.
remittances-groups-trend-headline =
    { $economies ->
        [same]
            { $measure ->
                [gdp] { $leader }, highest in { $end }: { $last } of GDP, after { $first } in { $start }
               *[usd] { $leader }, highest in { $end }: { $last }, after { $first } in { $start }
            }
       *[all]
            { $complete ->
                [yes]
                    { $measure ->
                        [gdp] { $leader }: highest of the groups in { $end }, at { $last } of GDP
                       *[usd] { $leader }: highest of the groups in { $end }, at { $last }
                    }
               *[no]
                    { $measure ->
                        [gdp] { $leader }: highest of the groups with a figure in { $end }, at { $last } of GDP
                       *[usd] { $leader }: highest of the groups with a figure in { $end }, at { $last }
                    }
            }
    }

# $first_coverage, $last_coverage: how many economies are behind the figure, "9 of 9 economies report, with ...".
remittances-groups-trend-ends =
    { $complete ->
        [yes]
            { $measure ->
                [gdp] { $leader }: from { $first } in { $start } ({ $first_coverage }) to { $last } of GDP in { $end } ({ $last_coverage }), the highest of the groups.
               *[usd] { $leader }: from { $first } in { $start } ({ $first_coverage }) to { $last } in { $end } ({ $last_coverage }), the highest of the groups.
            }
       *[no]
            { $measure ->
                [gdp] { $leader }: from { $first } in { $start } ({ $first_coverage }) to { $last } of GDP in { $end } ({ $last_coverage }), the highest of the groups with a figure.
               *[usd] { $leader }: from { $first } in { $start } ({ $first_coverage }) to { $last } in { $end } ({ $last_coverage }), the highest of the groups with a figure.
            }
    }

# $before: what the economies that are in the group in $end had together in $start; none where groups do not change.
remittances-groups-trend-before =
    { $before ->
        [none] { "" }
       *[other]
            { $measure ->
                [gdp] The economies that are in the group in { $end } had { $before } of GDP in { $start }.
               *[usd] The economies that are in the group in { $end } had { $before } in { $start }.
            }
    }

# How many economies report, over all groups, in the first and last year drawn, and most, in $peak.
remittances-groups-trend-reporting =
    { $economies ->
        [same] { "" }
       *[all] Economies that report: { $reported_first } in { $opening }, { $reported_most } in { $peak }, { $reported_last } in { $closing }. Part of any rise or fall is theirs.
    }
    .mark = Economies reporting: { $reported_first } in { $opening }, { $reported_last } in { $closing }

# The largest rise of one economy beside the sum of its group in the year before.
remittances-groups-step = One economy can move a whole group: in { $group }, { THE($place) } alone went from { $before } in { $start } to { $after } in { $end }, the largest step here from one year to the next; it may be a change in recording.

## Beside foreign direct investment and aid

remittances-flows-title = Remittances received, foreign direct investment and aid

# $income: of which economies.
remittances-flows-subtitle =
    { $measure ->
        [gdp]
            { $income ->
                [upper-middle] Upper-middle income economies, per cent of GDP, { $start }-{ $end }
                [lower-middle] Lower-middle income economies, per cent of GDP, { $start }-{ $end }
                [low] Low income economies, per cent of GDP, { $start }-{ $end }
               *[lmic] Low and middle income economies, per cent of GDP, { $start }-{ $end }
            }
       *[usd]
            { $income ->
                [upper-middle] Upper-middle income economies, current US dollars, { $start }-{ $end }
                [lower-middle] Lower-middle income economies, current US dollars, { $start }-{ $end }
                [low] Low income economies, current US dollars, { $start }-{ $end }
               *[lmic] Low and middle income economies, current US dollars, { $start }-{ $end }
            }
    }

# $largest: the largest of the three flows in $compared; "more" where remittances exceed both others together.
remittances-flows-headline =
    { $largest ->
        [none] Too few of these economies have all three flows for a sum of the group
        [more] Remittances exceeded foreign direct investment and aid together in { $compared }
        [fdi_inflows] Foreign direct investment was the largest of the three flows in { $compared }
        [aid_received] Official development assistance was the largest of the three flows in { $compared }
       *[remittances_received] Remittances were the largest of the three flows in { $compared }
    }

# $latest: the three flows, each as the next message has it; none where there are no sums.
# $few: how few economies are behind them then, "7 of 26 economies report this and their GDP in every year ...".
remittances-flows-summary =
    { $latest ->
        [none]
            { $few ->
                [none] No economy of this group has all three figures in every year.
               *[other] The economies with all three figures make less than half of the group's GDP: { $few } in { $counted }.
            }
       *[other] Latest: { $latest }.
    }
remittances-flows-latest =
    { $flow ->
        [fdi_inflows]
            { $measure ->
                [gdp] foreign direct investment { $figure } of GDP in { $year } ({ $coverage })
               *[usd] foreign direct investment { $figure } in { $year } ({ $coverage })
            }
        [aid_received]
            { $measure ->
                [gdp] official development assistance { $figure } of GDP in { $year } ({ $coverage })
               *[usd] official development assistance { $figure } in { $year } ({ $coverage })
            }
       *[remittances_received]
            { $measure ->
                [gdp] remittances received { $figure } of GDP in { $year } ({ $coverage })
               *[usd] remittances received { $figure } in { $year } ({ $coverage })
            }
    }

# In place of the lines.
remittances-flows-no-line = No line: the economies with all three figures in every year make less than half of the group's GDP. Choose all that report.

remittances-flows-sums = Sums over the economies with a figure, made here.
remittances-flows-differ =
    { $economies ->
        [same] { "" }
       *[all] The three sums are not always over the same economies.
    }
    .mark = Sums over different economies
remittances-flows-aid = Aid that is not assigned to one country is left out, so aid is lower than in the World Bank's own totals.
    .mark = Aid to { $aid }
remittances-flows-net = Foreign direct investment is net inflows and can be below 0; aid is net official development assistance.
remittances-flows-share =
    { $measure ->
        [gdp] Each share is over the GDP of the economies that have both figures.
       *[usd] { "" }
    }

# $missing: a few large economies of the group without a figure in $year.
remittances-flows-missing =
    { $missing ->
        [none] { "" }
       *[other] Without a figure of remittances for { $year }, among others: { THE($missing) }.
    }

## Figures quoted in a paper of 2018

remittances-quoted-title = Four shares quoted in a paper of 2018, and today's data for the same year
remittances-quoted-subtitle = Personal remittances received, per cent of GDP, 2016
# The two points of each country.
remittances-quoted-paper = Paper of 2018
remittances-quoted-data = Data of July 2026

# $apart of $shares differ.
remittances-quoted-headline = Today's data differ by a percentage point or more from { $apart } of the { $shares } shares quoted in 2018

# $quoted: the countries, each as the next message has it, in per cent: "Nepal 31.3 in the paper, 27.0 in the data".
remittances-quoted-figures = Remittances in per cent of GDP, 2016: { $quoted }.
remittances-quoted-country = { $place } { $quoted } in the paper, { $today } in the data

# The finding for the reader's country, where it is one of the four; numbers as above.
remittances-quoted-own = { START($place) }: { $quoted } per cent of GDP in the paper of 2018, { $today } in today’s data

# $outside: the reader's own country, where the paper does not quote it.
remittances-quoted-outside =
    { $outside ->
        [none] { "" }
       *[other] { $outside }: not one of the four.
    }

remittances-quoted-source = The paper is the background paper on South-South mobility for the Global Forum on Migration and Development 2018; it names World Bank data for 2016 as its source.
remittances-quoted-editions = Its figures for Lesotho, Nepal and the Philippines agree with the World Bank's data of August 2018, since revised. The one for Mozambique is in none of the four editions compared (2018, 2019, 2023, 2026): all have less than 1 per cent for 2016.

## Paid: the ranking

remittances-paid-title = The fifteen highest and the chosen countries, { $paid_year }
remittances-paid-subtitle = Personal remittances paid, current US dollars

# $leader: the economy that sent most, and $figure, what it sent.
remittances-paid-headline = The largest amount reported for { $paid_year } was sent { FROM($leader) }: { $figure }

# $leaders: the three that sent most, each as the next message has it.
remittances-paid-senders = In { $paid_year }, the largest amounts of remittances were sent from { $leaders }.
remittances-paid-sender = { THE($place) } ({ $figure })

# The finding for the reader's country, $place: what was sent from it in $year.
remittances-paid-own =
    { $figure ->
        [none] { START($place) }: no figure for remittances paid in { $year }
       *[other] { START($place) }: { $figure } paid in remittances in { $year }
    }

remittances-paid-edition = From the edition of May 2023, which ends in 2021; remittances received are of July 2026. Do not subtract one from the other.
    .mark = Older edition (May 2023)

# $gaps: "Qatar (US$ 12.3 billion in 2020); ...", the largest that report in other years.
remittances-paid-gaps =
    { $gaps ->
        [none] { "" }
       *[other] Largest without a figure for { $paid_year }, by their nearest year: { $gaps }.
    }

# $hosts: countries that are among the $most with most migrants in $counted.
remittances-paid-hosts =
    { $hosts ->
        [none] { "" }
       *[other] Among the { $most } countries with most migrants (UN DESA, mid-{ $counted }), without a figure in any year: { THE($hosts) }.
    }

## Paid: lines

remittances-paid-lines-title = Remittances paid by the chosen countries, { $start }-{ $end }
remittances-paid-lines-subtitle = Personal remittances, current US dollars

# $countries: "Switzerland US$ 38.1 billion in 2021; ...".
remittances-paid-lines-last =
    { $countries ->
        [none] { "" }
       *[other] Remittances paid, last figure: { $countries }.
    }

## The cost of sending: corridors by cost

remittances-cost-classes-title = Corridors by cost of sending, { $start }-{ $end }
remittances-cost-classes-subtitle =
    { $surveyed ->
        [same] Per cent of the corridors surveyed in every year; cost of sending 200 US dollars
       *[all] Per cent of the corridors surveyed; cost of sending 200 US dollars
    }

# $whole_last: the share of corridors above 5 per cent in the $last year, "66 per cent"; $whole_first: the same of the
# $first year as a number, "80".
remittances-cost-classes-headline =
    { $surveyed ->
        [same] Of the corridors surveyed in every year, { $whole_last } cost more than 5 per cent in { $last }, { $whole_first } in { $first }
       *[all] In { $last }, { $whole_last } of the corridors surveyed cost more than 5 per cent
    }

# $above_last of the $number_last corridors surveyed in the last year; the same of the first.
remittances-cost-classes-surveyed =
    { $surveyed ->
        [same] { "" }
       *[all] In the third quarter of { $last }, { $above_last } of the { $number_last } corridors surveyed cost more than 5 per cent; in { $first }, { $above_first } of the { $number_first } surveyed then did.
    }

# $same_number: corridors surveyed in every year, of which these shares are.
remittances-cost-classes-throughout = Of the { $same_number } corridors surveyed in the third quarter of every year from { $first } to { $last }, { $same_first } cost more than 5 per cent in { $first } and { $same_last } in { $last }.

# $jump: the year from which on many more are surveyed.
remittances-cost-classes-number =
    { $surveyed ->
        [same] { $same_number } corridors: those with a cost in the third quarter of every year drawn.
       *[all] The corridors change: { $number_first } in { $first }, many more from { $jump } on, { $number_last } in the last year. “The same throughout” keeps those that have a cost in every year.
    }
    .mark =
        { $surveyed ->
            [same] { "" }
           *[all] Corridors surveyed change from year to year
        }

remittances-cost-classes-antilles =
    { $surveyed ->
        [same] { "" }
       *[all] { remittances-cost-antilles }
    }

remittances-cost-goal = Target 10.c of the Sustainable Development Goals: by 2030, transaction costs of migrants' remittances below 3 per cent, and no corridor above 5 per cent.
remittances-cost-definition = The cost is fee and exchange-rate margin together, the mean of the services surveyed.
remittances-cost-quarter = Third quarter of each year, as the edition ends with that of { $last }; all corridors count alike.
remittances-cost-antilles = Left out: the corridor from the Netherlands to the former Netherlands Antilles, surveyed until 2015; today’s lists of countries do not have them.
remittances-cost-old = The edition ends in { $last }: it says nothing about costs today.
    .mark = Edition ends in { $last }

## The cost of sending: countries over time

remittances-cost-lines-title =
    { $direction ->
        [sending_from] Cost of sending from a country, { $start }-{ $end }
       *[sending_to] Cost of sending to a country, { $start }-{ $end }
    }
remittances-cost-lines-subtitle = Average cost of 200 US dollars, per cent; the chosen countries

# $count: how many of the chosen countries have a cost; $place: the one with the highest $last cost, which is of $end.
remittances-cost-lines-headline =
    { $count ->
        [0] No chosen country has figures in these years
        [1]
            { $direction ->
                [sending_from] Sending 200 US dollars { FROM($place) } cost { $last } in { $end }
               *[sending_to] Sending 200 US dollars { TO($place) } cost { $last } in { $end }
            }
       *[other]
            { $direction ->
                [sending_from] Of the chosen countries, sending { FROM($place) } cost most: { $last } in { $end }
               *[sending_to] Of the chosen countries, sending { TO($place) } cost most: { $last } in { $end }
            }
    }

# $countries: "Nepal 4.4 per cent in 2020; ...".
remittances-cost-lines-last =
    { $countries ->
        [none] { "" }
       *[other] Cost of sending 200 US dollars, last figure: { $countries }.
    }

# $absent: the chosen countries without a cost in this direction.
remittances-cost-lines-absent =
    { $absent ->
        [none]
            { $countries ->
                [none] No country is chosen.
               *[other] { "" }
            }
       *[other] Not surveyed in this direction: { $absent }.
    }

# In place of the lines.
remittances-cost-lines-none = None of the chosen countries is surveyed in this direction. Choose others, or the other direction.

# Words at the reference lines: $at is 3, and 5.
remittances-cost-target = Target: { $at }%
remittances-cost-ceiling = Ceiling: { $at }%

remittances-cost-mean = A mean over the services and corridors surveyed, which change from year to year.
    .mark = Corridors surveyed change from year to year

## The cost of sending: countries in one year

remittances-cost-countries-title =
    { $direction ->
        [sending_from] Cost of sending from a country, { $cost_year }
       *[sending_to] Cost of sending to a country, { $cost_year }
    }
remittances-cost-countries-subtitle = Average cost of 200 US dollars, per cent; the fifteen highest and the chosen countries

# $above of the $surveyed countries are above 5 per cent on average over their corridors.
remittances-cost-countries-headline =
    { $direction ->
        [sending_from] Sending from { $above } of the { $surveyed } countries surveyed cost more than 5 per cent on average in { $cost_year }
       *[sending_to] Sending to { $above } of the { $surveyed } countries surveyed cost more than 5 per cent on average in { $cost_year }
    }

# The finding for the reader's country, $place: $figure, what sending cost on average over its corridors.
remittances-cost-countries-own =
    { $direction ->
        [sending_from]
            { $figure ->
                [none] { START($place) }: cost of sending from there not surveyed in { $cost_year }
               *[other] { START($place) }: sending 200 US dollars from there cost { $figure } on average in { $cost_year }
            }
       *[sending_to]
            { $figure ->
                [none] { START($place) }: cost of sending there not surveyed in { $cost_year }
               *[other] { START($place) }: sending 200 US dollars there cost { $figure } on average in { $cost_year }
            }
    }

# $costliest: the country with the highest $cost, or those alike.
remittances-cost-countries-most =
    { $direction ->
        [sending_from] In { $cost_year }, sending 200 US dollars { FROM($costliest) } cost most: { $cost }. On average over their corridors, { $above } of the { $surveyed } sending countries surveyed were above 5 per cent.
       *[sending_to] In { $cost_year }, sending 200 US dollars { TO($costliest) } cost most: { $cost }. On average over their corridors, { $above } of the { $surveyed } receiving countries surveyed were above 5 per cent.
    }

remittances-cost-marks = The dashed lines are the marks of target 10.c: 3 and 5 per cent.

## The cost of sending: the costliest corridors

remittances-cost-corridors-title = The fifteen costliest corridors surveyed, { $cost_year }
remittances-cost-corridors-subtitle = Average total cost of sending 200 US dollars, per cent, third quarter

# The name of a corridor at its bar.
remittances-corridor = { $origin } to { $destination }
# A corridor in a sentence.
remittances-from-to = { FROM($origin) } { TO($destination) }

# $corridors: the corridor with the highest $cost, or those alike: "from Ghana to Nigeria".
remittances-cost-corridors-headline = Costliest of the corridors surveyed in { $cost_year }: { $corridors }, { $cost }
remittances-cost-corridors-most = Of the corridors surveyed in the third quarter of { $cost_year }, sending 200 US dollars cost most { $corridors }: { $cost }.

# $place: the reader's own country; $corridors, $cost, $rank: the costliest corridor from or to it, among $surveyed.
# $nil: whether that cost is one that no sender pays, 0 or below.
remittances-cost-corridors-own =
    { $nil ->
        [yes] Costliest from or to { THE($place) }: { $corridors }, { $cost } (0 or below, as published), rank { $rank } of { $surveyed }.
       *[no] Costliest from or to { THE($place) }: { $corridors }, { $cost }, rank { $rank } of { $surveyed }.
    }

# The same as the finding for that country.
remittances-cost-corridors-finding =
    { $nil ->
        [yes] { START($place) }: costliest corridor surveyed in { $cost_year }, { $corridors }, { $cost } (0 or below, as published)
       *[no] { START($place) }: costliest corridor surveyed in { $cost_year }, { $corridors }, { $cost }, number { $rank } of { $surveyed }
    }
remittances-cost-corridors-none = None of them is from or to { THE($place) }.

# The remark beside a cost that no sender pays.
remittances-cost-nil = 0 or below, as published

# $above of the $surveyed corridors cost more than 5 per cent.
remittances-cost-corridors-above = Above 5 per cent: { $above } of { $surveyed } corridors.
remittances-cost-corridors-surveyed = Only corridors that the World Bank surveys.
# The finding of the map for the reader's country.
remittances-own-finding =
    { $figure ->
        [none] { START($place) }: no figure for remittances received in { $year }
       *[other]
            { $measure ->
                [usd] { START($place) } received { $figure } in remittances in { $year }
               *[gdp] { START($place) } received remittances worth { $figure } of its GDP in { $year }
            }
    }
