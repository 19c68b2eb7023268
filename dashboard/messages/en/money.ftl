### Remittances along corridors, on the page of corridors: estimates of a model, never called measured.
### $year is the one year of the estimates. Places are written by THE, IN, FROM, TO, OF and, at the head of a sentence,
### START; $group, a group of countries with a remark on its members, is written like a place.

money-question = Money sent along corridors
    .text = Remittances between pairs of economies are not measured: these are estimates of a model for 2021. What economies report is on the page Remittances.

money-subtitle = Current US dollars

# The mark of every figure, in tables and, after the year, in hovers.
money-status = modelled estimate
money-period = { $year }, modelled estimate

## Notes of all three charts

money-method = Modelled estimates, not measured flows: what each economy received in 2021 is spread over the economies where its emigrants live, by their number and by incomes at both ends.
    .mark = Modelled estimates, not measured flows

# What the model adds up to beside what $count economies report, and the economy ($place) where the two differ most.
money-total = All corridors: { $total }; { $count } economies report { $reported } received in { $year } (World Development Indicators, July 2026), revised since. Largest difference: { THE($place) }, { $modelled } here and { $own } there.
money-sent = What an economy sends by the model is not what it reports to pay. Largest difference: { THE($place) }, { $modelled } here and { $own } reported for { $year } (World Development Indicators, May 2023).

money-limits = The model knows nothing of money sent by hand or of the children of migrants who count as natives, and sets a few pairs of countries in conflict to zero: India and Pakistan, Israel and Lebanon, Armenia and Azerbaijan.

## The largest corridors
## $ends: all corridors, or those from, to or within (both) a $group: "the Arab States (ILO)".

money-largest-title =
    { $ends ->
        [from] The largest corridors of remittances { FROM($group) }, { $year }
        [to] The largest corridors of remittances { TO($group) }, { $year }
        [both] The largest corridors of remittances within { THE($group) }, { $year }
       *[all] The largest corridors of remittances, { $year }
    }

# $figure: what was sent from $origin to $destination, "US$ 52.6 billion"; none where the group has no corridors.
money-largest-headline =
    { $figure ->
        [none]
            { $ends ->
                [from] The model has no remittances { FROM($group) }
                [to] The model has no remittances { TO($group) }
               *[both] The model has no remittances within { THE($group) }
            }
       *[other]
            { $ends ->
                [from] Largest corridor { FROM($group) } by modelled estimate: { FROM($origin) } { TO($destination) }, { $figure }
                [to] Largest corridor { TO($group) } by modelled estimate: { FROM($origin) } { TO($destination) }, { $figure }
                [both] Largest corridor within { THE($group) } by modelled estimate: { FROM($origin) } { TO($destination) }, { $figure }
               *[all] Largest corridor by modelled estimate: { FROM($origin) } { TO($destination) }, { $figure }
            }
    }

# The finding for the reader's country, $place.
money-largest-finding = { START($place) }: largest modelled corridor, { corridors-own-way }, { $figure }

money-largest-none =
    { $ends ->
        [from] The model has no remittances { FROM($group) }. Choose another group.
        [to] The model has no remittances { TO($group) }. Choose another group.
       *[both] The model has no remittances within { THE($group) }. Choose another group.
    }

# $leaders: the three largest, "from Mexico to the United States of America (US$ 52.6 billion), from ... and from ...".
money-largest-leaders =
    { $leaders ->
        [none] { money-largest-none }
       *[other]
            { $ends ->
                [from] By a modelled estimate for { $year }, the largest corridors of remittances { FROM($group) } were those { $leaders }.
                [to] By a modelled estimate for { $year }, the largest corridors of remittances { TO($group) } were those { $leaders }.
                [both] By a modelled estimate for { $year }, the largest corridors of remittances within { THE($group) } were those { $leaders }.
               *[all] By a modelled estimate for { $year }, the largest corridors of remittances were those { $leaders }.
            }
    }

# One corridor with its figure, in a list or a sentence.
money-corridor = { FROM($origin) } { TO($destination) } ({ $figure })

# $part: what the $shown largest of $corridors hold of the $total; none where all are shown.
money-largest-together =
    { $part ->
        [none] { "" }
       *[other] The { $shown } largest hold { $part } of the { $total } in { $corridors } corridors.
    }

# The reader's own $country: its largest corridor as sender ($sent) and as receiver ($received), each "from ... to ...
# (US$ 1.2 billion)", with their ranks among the corridors of the choice.
money-largest-own =
    { $country ->
        [none] { "" }
       *[other]
            { $sent ->
                [none]
                    { $received ->
                        [none] { $leaders ->
                            [none] { "" }
                           *[other] None of them is from or to { THE($country) }.
                        }
                       *[other] Number { $received_rank }: { $received }.
                    }
               *[other]
                    { $received ->
                        [none] Number { $sent_rank }: { $sent }.
                       *[other] Number { $sent_rank }: { $sent } and number { $received_rank }: { $received }.
                    }
            }
    }

## Between groups of economies
## $groups: income, region or subregion.

money-groups = Groups
    .income = Income groups
    .region = Regions
    .subregion = Subregions

money-groups-title =
    { $groups ->
        [income] Remittances between income groups, { $year }
        [region] Remittances between regions, { $year }
       *[subregion] Remittances between subregions, { $year }
    }

money-groups-subtitle =
    { $groups ->
        [income] Current US dollars, World Bank income groups of { $year }
        [region] Current US dollars, ILO regions
       *[subregion] Current US dollars, ILO subregions
    }

money-groups-headline =
    { $groups ->
        [income] By a modelled estimate, { $share } of remittances went from high-income to other economies, { $year }
        [region] By a modelled estimate, { $share } of remittances stayed within a region, { $year }
       *[subregion] By a modelled estimate, { $share } of remittances stayed within a subregion, { $year }
    }

# $flows: the three largest, "US$ 103.8 billion from the Arab States to Asia and the Pacific, US$ ... and US$ ...".
money-groups-flows = By a modelled estimate for { $year }, the largest flows of remittances were { $flows }, of { $total } in all.

# $within: whether the money stays in the group of its $origin.
money-groups-flow =
    { $within ->
        [yes]
            { $groups ->
                [income] { $figure } among { THE($origin) }
               *[other] { $figure } within { THE($origin) }
            }
       *[no] { $figure } { FROM($origin) } { TO($destination) }
    }

money-groups-without = Never in an income group: { $places }.

# Heads over both sides of the picture, and what the smaller subregions of a side share.
money-groups-others = { $count } other subregions
money-groups-from = Sent from
money-groups-to = Received in

## One country, $place

money-country-title = Remittances to and from { THE($place) }, { $year }

money-country-none = The model has no remittances to or from { THE($place) }. Choose another country.

# $received, $sent: all that it receives and all that is sent from it; none where the model has nothing.
money-country-headline =
    { $received ->
        [none]
            { $sent ->
                [none] The model has no remittances to or from { THE($place) }
               *[other] By a modelled estimate, { $sent } was sent { FROM($place) } in { $year }
            }
       *[other]
            { $sent ->
                [none] By a modelled estimate, { THE($place) } received { $received } in { $year }
               *[other] By a modelled estimate, { THE($place) } received { $received } and sent { $sent } in { $year }
            }
    }

# $senders, $receivers: the three largest partners of each side, each with its figure.
money-country-partners =
    { $senders ->
        [none]
            { $receivers ->
                [none] { money-country-none }
               *[other] By a modelled estimate for { $year }, the model has nothing received by { THE($place) }; most money sent { FROM($place) } went to { $receivers }.
            }
       *[other]
            { $receivers ->
                [none] By a modelled estimate for { $year }, { THE($place) } received most from { $senders }; the model has nothing sent { FROM($place) }.
               *[other] By a modelled estimate for { $year }, { THE($place) } received most from { $senders }; most money sent { FROM($place) } went to { $receivers }.
            }
    }
money-country-sender = { THE($partner) } ({ $figure })
money-country-receiver = { THE($partner) } ({ $figure })

# Heads over both sides of the picture.
money-country-from = Received from
money-country-to = Sent to
