### From group to group, on the page of corridors. $origins and $destinations: sets of groups and countries, written like
### places: FROM($origins) is "from Southern Asia and from Nepal", IN($destinations) "in the GCC".

pairs-question = From group to group
    .text = Choose from where and to where: groups, single countries or several together. Where nothing is chosen, the whole world counts.
pairs-turn-money = Remittances
pairs-turn-every = All groups

pairs-origins = From
pairs-destinations = To

## One year

pairs-title = Migrants { FROM($origins) } { IN($destinations) }, { $year }

pairs-subtitle =
    { $sex ->
        [female] International migrants, women, by country of origin and of residence
        [male] International migrants, men, by country of origin and of residence
       *[both] International migrants, women and men, by country of origin and of residence
    }

# $number: how many, none where nobody. $of_immigrants: their part of those who live there, none where all of them are
# counted or too few are of known origin.
pairs-headline =
    { $number ->
        [none]
            { $sex ->
                [female] No migrant women { FROM($origins) } { IN($destinations) } in the data, { $year }
                [male] No migrant men { FROM($origins) } { IN($destinations) } in the data, { $year }
               *[both] No migrants { FROM($origins) } { IN($destinations) } in the data, { $year }
            }
       *[other]
            { $of_immigrants ->
                [none]
                    { $sex ->
                        [female] Migrant women { FROM($origins) } { IN($destinations) }: { $number } in { $year }
                        [male] Migrant men { FROM($origins) } { IN($destinations) }: { $number } in { $year }
                       *[both] Migrants { FROM($origins) } { IN($destinations) }: { $number } in { $year }
                    }
               *[other]
                    { $sex ->
                        [female] { START($of_immigrants) } of migrant women { IN($destinations) } came { FROM($origins) } in { $year }
                        [male] { START($of_immigrants) } of migrant men { IN($destinations) } came { FROM($origins) } in { $year }
                       *[both] { START($of_immigrants) } of migrants { IN($destinations) } came { FROM($origins) } in { $year }
                    }
            }
    }

pairs-number =
    { $number ->
        [none] { pairs-nothing }
       *[other]
            { $sex ->
                [female] Migrant women { FROM($origins) } { IN($destinations) } in { $year }: { $number }.
                [male] Migrant men { FROM($origins) } { IN($destinations) } in { $year }: { $number }.
               *[both] Migrants { FROM($origins) } { IN($destinations) } in { $year }: { $number }.
            }
    }
pairs-of-immigrants =
    { $of_immigrants ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] This is { $of_immigrants } of the immigrant women { IN($destinations) }.
                [male] This is { $of_immigrants } of the immigrant men { IN($destinations) }.
               *[both] This is { $of_immigrants } of the immigrants { IN($destinations) }.
            }
    }
pairs-of-emigrants =
    { $of_emigrants ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] It is { $of_emigrants } of the emigrant women { FROM($origins) }.
                [male] It is { $of_emigrants } of the emigrant men { FROM($origins) }.
               *[both] It is { $of_emigrants } of the emigrants { FROM($origins) }.
            }
    }
pairs-women =
    { $women ->
        [none] { "" }
       *[other] Share of women: { $women }.
    }
pairs-leaders = The largest corridors: { $leaders }.

# The finding about the reader's country, $place, at one $end of the flow. $part: its part of all of the flow.
pairs-own =
    { $end ->
        [origin]
            { $sex ->
                [female] { START($place) }: { $number } emigrant women { IN($destinations) }, { $part } of those { FROM($origins) }, { $year }
                [male] { START($place) }: { $number } emigrant men { IN($destinations) }, { $part } of those { FROM($origins) }, { $year }
               *[both] { START($place) }: { $number } emigrants { IN($destinations) }, { $part } of those { FROM($origins) }, { $year }
            }
       *[destination]
            { $sex ->
                [female] { START($place) }: { $number } immigrant women { FROM($origins) }, { $part } of those { IN($destinations) }, { $year }
                [male] { START($place) }: { $number } immigrant men { FROM($origins) }, { $part } of those { IN($destinations) }, { $year }
               *[both] { START($place) }: { $number } immigrants { FROM($origins) }, { $part } of those { IN($destinations) }, { $year }
            }
    }

# $year: none where it is true of all years.
pairs-nothing =
    { $year ->
        [none]
            { $sex ->
                [female] The data have no migrant women { FROM($origins) } { IN($destinations) } in any year.
                [male] The data have no migrant men { FROM($origins) } { IN($destinations) } in any year.
               *[both] The data have no migrants { FROM($origins) } { IN($destinations) } in any year.
            }
       *[other]
            { $sex ->
                [female] The data have no migrant women { FROM($origins) } { IN($destinations) } in { $year }.
                [male] The data have no migrant men { FROM($origins) } { IN($destinations) } in { $year }.
               *[both] The data have no migrants { FROM($origins) } { IN($destinations) } in { $year }.
            }
    }

pairs-overlap = A country that is in both groups counts at both ends; nobody counts who lives in the country of birth.

# $unknown: the part of the immigrants of unknown origin, none where it is next to nothing.
pairs-unknown =
    { $unknown ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] Of unknown origin are { $unknown } of the immigrant women { IN($destinations) }: they are in no flow, so that its share may be higher by as much.
                [male] Of unknown origin are { $unknown } of the immigrant men { IN($destinations) }: they are in no flow, so that its share may be higher by as much.
               *[both] Of unknown origin are { $unknown } of the immigrants { IN($destinations) }: they are in no flow, so that its share may be higher by as much.
            }
    }
    .mark =
        { $unknown ->
            [none] { "" }
           *[other]
                { $sex ->
                    [female] Unknown origin: { $unknown } of immigrant women
                    [male] Unknown origin: { $unknown } of immigrant men
                   *[both] Unknown origin: { $unknown } of immigrants
                }
        }

pairs-unknown-left-out = Migrants of unknown origin are in no flow; shares of the immigrants are of all, those of unknown origin among them.
pairs-members-of-year = Groups have the members of each year: a line moves, too, when members join or leave.

## Over the years

pairs-drawn = Lines
    .shares = Shares
    .persons = Number

pairs-line-immigrants = of the immigrants
pairs-line-emigrants = of the emigrants
pairs-line-women = women

pairs-years-title = Migrants { FROM($origins) } { IN($destinations) }, { $since }-{ $until }

pairs-years-subtitle =
    { $drawn ->
        [persons]
            { $sex ->
                [female] International migrants, women
                [male] International migrants, men
               *[both] International migrants, women and men
            }
       *[shares]
            { $sex ->
                [female] Migrant women, per cent of immigrant women at one end and of emigrant women at the other
                [male] Migrant men, per cent of immigrant men at one end and of emigrant men at the other
               *[both] Per cent of immigrants at one end and of emigrants at the other; share of women
            }
    }

pairs-years-headline =
    { $sex ->
        [female]
            { $start ->
                [none] No migrant women { FROM($origins) } { IN($destinations) } in the data
               *[other] Migrant women { FROM($origins) } { IN($destinations) }: { $first } in { $start }, { $last } in { $end }
            }
        [male]
            { $start ->
                [none] No migrant men { FROM($origins) } { IN($destinations) } in the data
               *[other] Migrant men { FROM($origins) } { IN($destinations) }: { $first } in { $start }, { $last } in { $end }
            }
       *[both]
            { $start ->
                [none] No migrants { FROM($origins) } { IN($destinations) } in the data
               *[other] Migrants { FROM($origins) } { IN($destinations) }: { $first } in { $start }, { $last } in { $end }
            }
    }
pairs-years-number =
    { $sex ->
        [female]
            { $start ->
                [none] The data have no migrant women { FROM($origins) } { IN($destinations) } in any year.
               *[other] Migrant women { FROM($origins) } { IN($destinations) }: { $first } in { $start }, { $last } in { $end }.
            }
        [male]
            { $start ->
                [none] The data have no migrant men { FROM($origins) } { IN($destinations) } in any year.
               *[other] Migrant men { FROM($origins) } { IN($destinations) }: { $first } in { $start }, { $last } in { $end }.
            }
       *[both]
            { $start ->
                [none] The data have no migrants { FROM($origins) } { IN($destinations) } in any year.
               *[other] Migrants { FROM($origins) } { IN($destinations) }: { $first } in { $start }, { $last } in { $end }.
            }
    }
pairs-years-courses = Shares: { $courses }.
pairs-course =
    { $measure ->
        [share_of_immigrants]
            { $sex ->
                [female] of the immigrant women, { $first } in { $since }, { $last } in { $until }
                [male] of the immigrant men, { $first } in { $since }, { $last } in { $until }
               *[both] of the immigrants, { $first } in { $since }, { $last } in { $until }
            }
        [share_of_emigrants]
            { $sex ->
                [female] of the emigrant women, { $first } in { $since }, { $last } in { $until }
                [male] of the emigrant men, { $first } in { $since }, { $last } in { $until }
               *[both] of the emigrants, { $first } in { $since }, { $last } in { $until }
            }
       *[share_female] women, { $first } in { $since }, { $last } in { $until }
    }

## Money

pairs-money-title = Remittances { FROM($destinations) } { TO($origins) }, { $year }

pairs-money-headline =
    { $total ->
        [none] No remittances { FROM($destinations) } { TO($origins) } in the model, { $year }
       *[other]
            { $of_received ->
                [none] By a modelled estimate, { $total } in remittances went { FROM($destinations) } { TO($origins) }, { $year }
               *[other] By a modelled estimate, { $of_received } of remittances received { IN($origins) } came { FROM($destinations) }, { $year }
            }
    }
pairs-money-number =
    { $total ->
        [none] The model has no remittances { FROM($destinations) } { TO($origins) } in { $year }.
       *[other] By a modelled estimate for { $year }, { $total } in remittances went { FROM($destinations) } { TO($origins) }.
    }
pairs-money-received =
    { $of_received ->
        [none] { "" }
       *[other] This is { $of_received } of all remittances received { IN($origins) }.
    }
pairs-money-sent =
    { $of_sent ->
        [none] { "" }
       *[other] It is { $of_sent } of all remittances sent { FROM($destinations) }.
    }
pairs-money-own =
    { $end ->
        [destination] { START($place) }: { $number } received { FROM($destinations) }, { $part } of this flow, { $year }
       *[origin] { START($place) }: { $number } sent { TO($origins) }, { $part } of this flow, { $year }
    }

## Every group. $kind: the kind of groups.

pairs-kind = Groups
    .un-region = UN regions
    .un-subregion = UN subregions
    .ilo-region = ILO regions
    .ilo-subregion = ILO subregions
    .income = Income groups
    .community = Communities

pairs-matrix-title =
    { $kind ->
        [un-region] Migrants from every UN region to every other, { $year }
        [un-subregion] Migrants from every UN subregion to every other, { $year }
        [ilo-region] Migrants from every ILO region to every other, { $year }
        [ilo-subregion] Migrants from every ILO subregion to every other, { $year }
        [income] Migrants from every income group to every other, { $year }
       *[community] Migrants from every community to every other, { $year }
    }
pairs-matrix-subtitle =
    { $sex ->
        [female] International migrants, women, by group of origin and of residence
        [male] International migrants, men, by group of origin and of residence
       *[both] International migrants, women and men, by group of origin and of residence
    }

# The largest flow between two groups.
pairs-matrix-headline =
    { $sex ->
        [female]
            { $kind ->
                [un-region] Largest flow of women between UN regions: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
                [un-subregion] Largest flow of women between UN subregions: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
                [ilo-region] Largest flow of women between ILO regions: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
                [ilo-subregion] Largest flow of women between ILO subregions: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
                [income] Largest flow of women: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
               *[community] Largest flow of women: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
            }
        [male]
            { $kind ->
                [un-region] Largest flow of men between UN regions: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
                [un-subregion] Largest flow of men between UN subregions: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
                [ilo-region] Largest flow of men between ILO regions: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
                [ilo-subregion] Largest flow of men between ILO subregions: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
                [income] Largest flow of men: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
               *[community] Largest flow of men: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
            }
       *[both]
            { $kind ->
                [un-region] Largest flow between UN regions: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
                [un-subregion] Largest flow between UN subregions: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
                [ilo-region] Largest flow between ILO regions: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
                [ilo-subregion] Largest flow between ILO subregions: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
                [income] Largest flow: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
               *[community] Largest flow: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
            }
    }
pairs-matrix-leaders =
    { $sex ->
        [female] Largest flows of women between and within groups in { $year }: { $leaders }.
        [male] Largest flows of men between and within groups in { $year }: { $leaders }.
       *[both] Largest flows between and within groups in { $year }: { $leaders }.
    }
# The finding about a group of the reader's country, $place.
pairs-matrix-own =
    { $sex ->
        [female] { START($place) }, largest flow of women of its group: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
        [male] { START($place) }, largest flow of men of its group: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
       *[both] { START($place) }, largest flow of its group: { FROM($origin) } { TO($destination) }, { $figure } in { $year }
    }

pairs-matrix-overlap = Communities overlap: a country in two of them counts in both, so that nothing may be added up. They have the members of { $year }.
    .mark = Communities overlap: not to be added
# $count: the groups.
pairs-matrix-columns = The table and the files have every pair of the { $count } groups, those without migrants too: women, men, the part of all emigrants of the one group, and the part of all immigrants in the other, both of the sex that is chosen.
