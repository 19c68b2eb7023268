### Regional communities and other organisations: their names, who counts as a member, and the charts of migrants within
### them. $code is the short name that the data have: ECOWAS, EU, CAN (the Andean Community). Names of communities are
### written by THE, IN, FROM, TO, OF and, at the head of a sentence, START, as those of countries are.

## Names

# A community as a list names it (name), or in the form that a sentence needs. $place: its name in lists, "European
# Union", or by THE, IN ... its short name in a sentence.
communities-named =
    { $code ->
        [CIS]
            { $form ->
                [subject] the Commonwealth of Independent States
                [start] The Commonwealth of Independent States
                [in] in the Commonwealth of Independent States
                [from] from the Commonwealth of Independent States
                [to] to the Commonwealth of Independent States
                [of] of the Commonwealth of Independent States
               *[name] Commonwealth of Independent States
            }
       *[other]
            { $form ->
                [subject] the { $place }
                [start] The { $place }
                [in] in the { $place }
                [from] from the { $place }
                [to] to the { $place }
                [of] of the { $place }
               *[name] { $place }
            }
    }

# The usual short name, and the same with a remark where a list of choices has one.
communities-short = { $code }
communities-short-remarked =
    { $code ->
        [CIS] CIS, UNECE grouping
       *[other] { communities-short }
    }

# A list of choices has name and short name: "European Union (EU)". $code: for languages in which some have one name only.
communities-label = { $name } ({ $short })

# What a mark on a chart carries: the name where it is short enough, else the short name.
communities-mark =
    { $code ->
        [AMU] Arab Maghreb Union
        [AU] African Union
        [CAN] Andean Community
        [EU] European Union
       *[other] { communities-short }
    }

## Whose members count

# $dates: when the lists of members are of: "in December 2025 (CARICOM in 2017; SICA without a date)".
communities-members-of-year = Members on 1 July of each year; associates do not count.
communities-members-listed = Members as listed { $dates }, in all years: a country counts before it joined, too. Associates do not.

communities-dates =
    { $others ->
        [none] { $usual }
       *[other] { $usual } ({ $others })
    }
communities-dates-part = { $names } { $date }

# When a list is of. $date: "December 2025", "2017"; $known: whether by its month or its year, none where it has none.
communities-listed =
    { $known ->
        [none] without a date
        [month] in { $date }
       *[year] in { $date }
    }

# $count communities ($names) of which no dates of joining are known; $left: whether dates of leaving are.
communities-undated =
    { $count ->
        [one]
            { $left ->
                [yes] Of { $names } no dates of joining are known: its members as listed { $dates } count in all years since it was founded, and those that left, until they did.
               *[no] Of { $names } no dates of joining are known: its members as listed { $dates } count in all years since it was founded.
            }
       *[other]
            { $left ->
                [yes] Of { $names } no dates of joining are known: their members as listed { $dates } count in all years since they were founded, and those that left, until they did.
               *[no] Of { $names } no dates of joining are known: their members as listed { $dates } count in all years since they were founded.
            }
    }

# $parts: countries by community, "United Kingdom (EU)".
communities-gone = No members today, but in years shown: { $parts }.
communities-gone-part = { $places } ({ $short })
communities-mauritania = Mauritania, which left ECOWAS in December 2000, is in none of the lists and is not counted.

# $parts: "EU, until 1993 the European Communities".
communities-earlier = Under earlier names: { $parts }.
communities-earlier-part = { $short }, until { $until } the { $name }

# $parts: communities with the year in which they were founded, "CIS (1991)".
communities-not-yet = Not yet there in { $year }: { $parts }.
communities-not-yet-part = { $mark } ({ $founded })

# $parts: former and suspended members by community. $counted: whether they count here; $share: what the share in $year
# would be if they did not, or did.
communities-former =
    { $counted ->
        [yes] Counted though former or suspended members: { $parts }.
       *[no] Left out as former or suspended members: { $parts }.
    }
communities-former-part =
    { $counted ->
        [yes] { $places } ({ $short }; without them { $share } in { $year })
       *[no] { $places } ({ $short }; with them { $share } in { $year })
    }

## Both charts of shares within communities
## $basis: of emigrants (origin) the share that stays within, of immigrants (destination) the share from within.
## $members: those of each year (of_year), of today, or of today with former ones (former).

communities-question = Communities
    .text = Regional economic communities, free movement areas and other regional organisations. A press on a bar adds the community to the lines, or takes it out.

communities-choice = Communities

communities-members = Members
    .of_year = Of the year
    .today = As of today
    .former = Today’s and former

communities-subtitle =
    { $basis ->
        [origin]
            { $sex ->
                [female] Share who live in another country of the community, per cent of the emigrant women from it
                [male] Share who live in another country of the community, per cent of the emigrant men from it
               *[both] Share who live in another country of the community, per cent of the emigrants from it
            }
       *[destination]
            { $sex ->
                [female] Share who come from another country of the community, per cent of the migrant women who live in it
                [male] Share who come from another country of the community, per cent of the migrant men who live in it
               *[both] Share who come from another country of the community, per cent of the migrants who live in it
            }
    }

# $low, $high: for how much of the stock the origin is known; $high none where it is one share, $low then.
communities-coverage =
    { $basis ->
        [origin]
            { $high ->
                [none] Migrants of unknown origin are left out: origin is known for { $low } of the world’s migrants.
               *[other] Migrants of unknown origin are left out: origin is known for { $low } to { $high } of the world’s migrants.
            }
       *[destination] Migrants of unknown origin are left out: origin is known for { $low } to { $high } of a community’s migrants.
    }

communities-overlap = A country may belong to several communities: do not add them up.
    .mark = Communities overlap: do not add up

## The ranking of one year

communities-ranking-title =
    { $basis ->
        [origin]
            { $members ->
                [today] Emigrants who stay within their community, { $year }, by the members of today
                [former] Emigrants who stay within their community, { $year }, with former members
               *[of_year] Emigrants who stay within their community, { $year }
            }
       *[destination]
            { $members ->
                [today] Migrants who come from within their community, { $year }, by the members of today
                [former] Migrants who come from within their community, { $year }, with former members
               *[of_year] Migrants who come from within their community, { $year }
            }
    }

# $first, $last: the communities with the highest and the lowest share, $high and $low.
communities-ranking-headline =
    { $basis ->
        [origin]
            { $sex ->
                [female]
                    { $members ->
                        [today] Emigrant women within their community, { $year }, by the members of today: { $first } { $high }, { $last } { $low }
                        [former] Emigrant women within their community, { $year }, with former members: { $first } { $high }, { $last } { $low }
                       *[of_year] Emigrant women within their community, { $year }: { $first } { $high }, { $last } { $low }
                    }
                [male]
                    { $members ->
                        [today] Emigrant men within their community, { $year }, by the members of today: { $first } { $high }, { $last } { $low }
                        [former] Emigrant men within their community, { $year }, with former members: { $first } { $high }, { $last } { $low }
                       *[of_year] Emigrant men within their community, { $year }: { $first } { $high }, { $last } { $low }
                    }
               *[both]
                    { $members ->
                        [today] Emigrants within their community, { $year }, by the members of today: { $first } { $high }, { $last } { $low }
                        [former] Emigrants within their community, { $year }, with former members: { $first } { $high }, { $last } { $low }
                       *[of_year] Emigrants within their community, { $year }: { $first } { $high }, { $last } { $low }
                    }
            }
       *[destination]
            { $sex ->
                [female]
                    { $members ->
                        [today] Migrant women from within their community, { $year }, by the members of today: { $first } { $high }, { $last } { $low }
                        [former] Migrant women from within their community, { $year }, with former members: { $first } { $high }, { $last } { $low }
                       *[of_year] Migrant women from within their community, { $year }: { $first } { $high }, { $last } { $low }
                    }
                [male]
                    { $members ->
                        [today] Migrant men from within their community, { $year }, by the members of today: { $first } { $high }, { $last } { $low }
                        [former] Migrant men from within their community, { $year }, with former members: { $first } { $high }, { $last } { $low }
                       *[of_year] Migrant men from within their community, { $year }: { $first } { $high }, { $last } { $low }
                    }
               *[both]
                    { $members ->
                        [today] Migrants from within their community, { $year }, by the members of today: { $first } { $high }, { $last } { $low }
                        [former] Migrants from within their community, { $year }, with former members: { $first } { $high }, { $last } { $low }
                       *[of_year] Migrants from within their community, { $year }: { $first } { $high }, { $last } { $low }
                    }
            }
    }

# $highest: the three highest, "the European Union (54.1 per cent), the ... and the ..."; $lowest: the one that is lowest.
communities-ranking-shares =
    { $basis ->
        [origin]
            { $sex ->
                [female]
                    { $members ->
                        [today] In { $year }, by the members of today, the share of emigrant women who lived within the community they come from was highest in { $highest } and lowest in { $lowest }.
                        [former] In { $year }, with former members, the share of emigrant women who lived within the community they come from was highest in { $highest } and lowest in { $lowest }.
                       *[of_year] In { $year }, the share of emigrant women who lived within the community they come from was highest in { $highest } and lowest in { $lowest }.
                    }
                [male]
                    { $members ->
                        [today] In { $year }, by the members of today, the share of emigrant men who lived within the community they come from was highest in { $highest } and lowest in { $lowest }.
                        [former] In { $year }, with former members, the share of emigrant men who lived within the community they come from was highest in { $highest } and lowest in { $lowest }.
                       *[of_year] In { $year }, the share of emigrant men who lived within the community they come from was highest in { $highest } and lowest in { $lowest }.
                    }
               *[both]
                    { $members ->
                        [today] In { $year }, by the members of today, the share of emigrants who lived within the community they come from was highest in { $highest } and lowest in { $lowest }.
                        [former] In { $year }, with former members, the share of emigrants who lived within the community they come from was highest in { $highest } and lowest in { $lowest }.
                       *[of_year] In { $year }, the share of emigrants who lived within the community they come from was highest in { $highest } and lowest in { $lowest }.
                    }
            }
       *[destination]
            { $sex ->
                [female]
                    { $members ->
                        [today] In { $year }, by the members of today, the share of migrant women who came from within their community was highest in { $highest } and lowest in { $lowest }.
                        [former] In { $year }, with former members, the share of migrant women who came from within their community was highest in { $highest } and lowest in { $lowest }.
                       *[of_year] In { $year }, the share of migrant women who came from within their community was highest in { $highest } and lowest in { $lowest }.
                    }
                [male]
                    { $members ->
                        [today] In { $year }, by the members of today, the share of migrant men who came from within their community was highest in { $highest } and lowest in { $lowest }.
                        [former] In { $year }, with former members, the share of migrant men who came from within their community was highest in { $highest } and lowest in { $lowest }.
                       *[of_year] In { $year }, the share of migrant men who came from within their community was highest in { $highest } and lowest in { $lowest }.
                    }
               *[both]
                    { $members ->
                        [today] In { $year }, by the members of today, the share of migrants who came from within their community was highest in { $highest } and lowest in { $lowest }.
                        [former] In { $year }, with former members, the share of migrants who came from within their community was highest in { $highest } and lowest in { $lowest }.
                       *[of_year] In { $year }, the share of migrants who came from within their community was highest in { $highest } and lowest in { $lowest }.
                    }
            }
    }
# One community with its share, in a list after "in".
communities-figure = { THE($community) } ({ $figure })

# $parts: what the reader's own $country is to communities: "in the European Union (54.1 per cent); former member of ...".
communities-own =
    { $country ->
        [none] { "" }
       *[other]
            { $parts ->
                [none] { $country }: in none of these communities.
               *[other] { $country }: { $parts }.
            }
    }
# $communities: those in which it has the role (member, former or suspended), with their shares where it counts for them
# (counted yes). then: it does not count for them in $year; never: in no year.
communities-own-part =
    { $counted ->
        [then]
            { $role ->
                [member] in { THE($communities) }, and not counted there in { $year }
                [former] former member of { THE($communities) }, and not counted there in { $year }
               *[suspended] suspended member of { THE($communities) }, and not counted there in { $year }
            }
        [never]
            { $role ->
                [member] in { THE($communities) }, and not counted there
                [former] former member of { THE($communities) }, and not counted there
               *[suspended] suspended member of { THE($communities) }, and not counted there
            }
       *[yes]
            { $role ->
                [member] in { $communities }
                [former] former member of { $communities }
               *[suspended] suspended member of { $communities }
            }
    }
# One community with its share in this list, after "in" (member) or "member of".
communities-own-figure =
    { $role ->
        [member] { THE($community) } ({ $figure })
       *[other] { THE($community) } ({ $figure })
    }

# The finding for the reader's country, $place. $parts: the communities of which it is a member, with their shares.
communities-own-finding =
    { $basis ->
        [origin] { START($place) }, emigrants within its communities, { $year }: { $parts }
       *[destination] { START($place) }, migrants from within its communities, { $year }: { $parts }
    }

# One community with its share in that finding: "ECOWAS 63.7 per cent".
communities-own-share = { communities-mark } { $share }

communities-rules = What is said of movement is the short label of the list: what was agreed, not whether it is in force or how it is applied.
communities-grouping = CIS: the grouping of the UN Economic Commission for Europe, not a statement of current membership.

# How bars are filled: whether the list names what was agreed on the movement of persons.
communities-rule = Rule on movement of persons named
communities-no-rule = None named

# What a hover adds to a share, one after the other: of how many it is, and how many members counted.
communities-hover-of = of { $stock }
communities-hover-members =
    { $dated ->
        [then]
            { $count ->
                [one] one member in { $year }
               *[other] { $count } members in { $year }
            }
        [listed]
            { $count ->
                [one] one member, list of { $list }
               *[other] { $count } members, list of { $list }
            }
       *[undated]
            { $count ->
                [one] one member
               *[other] { $count } members
            }
    }

## The lines over the years, from $start to $end

communities-lines-title =
    { $basis ->
        [origin]
            { $members ->
                [today] Emigrants who stay within their community, { $start } to { $end }, by the members of today
                [former] Emigrants who stay within their community, { $start } to { $end }, with former members
               *[of_year] Emigrants who stay within their community, { $start } to { $end }
            }
       *[destination]
            { $members ->
                [today] Migrants who come from within their community, { $start } to { $end }, by the members of today
                [former] Migrants who come from within their community, { $start } to { $end }, with former members
               *[of_year] Migrants who come from within their community, { $start } to { $end }
            }
    }

communities-lines-nothing = No community is chosen. Choose one or more under Communities.

# The community whose share changed most of all $count that are chosen: $first in $since, $last in $until. $before, $after:
# how many members it had then; none where they were as many.
communities-lines-headline =
    { $count ->
        [0] No community is chosen
        [one]
            { $before ->
                [none] { START($community) }: { $first } in { $since }, { $last } in { $until }
               *[other] { START($community) }: { $first } in { $since } ({ $before } members), { $last } in { $until } ({ $after } members)
            }
       *[other]
            { $before ->
                [none] { START($community) } changed most: { $first } in { $since }, { $last } in { $until }
               *[other] { START($community) } changed most: { $first } in { $since } ({ $before } members), { $last } in { $until } ({ $after } members)
            }
    }

# $spans: the first and the last share of every chosen community, "European Union 32.3 (12 members) to 54.1 (27 members)".
communities-lines-shares =
    { $spans ->
        [none] No community is chosen.
       *[other]
            { $basis ->
                [origin]
                    { $sex ->
                        [female] Share who live in another country of the community, per cent of the emigrant women from it, { $start } to { $end }: { $spans }.
                        [male] Share who live in another country of the community, per cent of the emigrant men from it, { $start } to { $end }: { $spans }.
                       *[both] Share who live in another country of the community, per cent of the emigrants from it, { $start } to { $end }: { $spans }.
                    }
               *[destination]
                    { $sex ->
                        [female] Share who come from another country of the community, per cent of the migrant women who live in it, { $start } to { $end }: { $spans }.
                        [male] Share who come from another country of the community, per cent of the migrant men who live in it, { $start } to { $end }: { $spans }.
                       *[both] Share who come from another country of the community, per cent of the migrants who live in it, { $start } to { $end }: { $spans }.
                    }
            }
    }
# One community in this list; $since: its first year where that is later than the first of all, else none.
communities-lines-span =
    { $since ->
        [none]
            { $before ->
                [none] { $community } { $first } to { $last }
               *[other] { $community } { $first } ({ $before } members) to { $last } ({ $after } members)
            }
       *[other]
            { $before ->
                [none] { $community } { $first } in { $since } to { $last }
               *[other] { $community } { $first } in { $since } ({ $before } members) to { $last } ({ $after } members)
            }
    }
