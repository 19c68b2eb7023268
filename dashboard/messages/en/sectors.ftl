### The page on branches of activity: migrant workers in the world by edition of the ILO's estimates, domestic workers,
### and employed migrants by country (ILOSTAT). Places are written by THE, IN and, where a sentence begins, START.
###
### $who: whom the ILO's figures count: workers, women-workers or men-workers; employed, employed-women or employed-men.
### $csex: of figures by country, both, female or male. $basis: who counts as a migrant there: place_of_birth, citizenship.
### $sector: a branch of activity. $year: the year of the figures.

sectors-page = Sectors
    .summary = Branches of activity of migrant workers: agriculture, industry and services, in the world and by country.

sectors-world = World
    .text = Global estimates of the ILO. Each edition has its own year and its own method. “Not available here”: the pages that were read do not give the figure; the ILO may have published it.

sectors-domestic = Domestic work, 2013
    .text = Domestic work is part of services. None of the pages read gives it for an edition of the ILO's estimates after the 1st.

sectors-countries = Countries
    .text = Labour force surveys and censuses collected by ILOSTAT: one table of 87 countries, and only these can be chosen. Surveys tend to miss migrants in an irregular situation. A click on a country, on the map or in the ranking, chooses it.

## What can be chosen

sectors-edition = Year (edition of the ILO's estimates)
sectors-sex-by-subregion = Sex, by subregion
sectors-choice = Branch

# The country of the charts of one country. $place: the one that stands in where readers choose none.
sectors-host = Country
    .own = Your country, else { $place }

sectors-top = In the ranking
    .first = First 20
    .all = All countries

## Phrases that stand in several sentences, in the form that these need

# After a share or a number of them: "68.4 per cent of employed migrants", "Branches of women migrant workers".
sectors-people =
    .of =
        { $who ->
            [workers] of migrant workers
            [women-workers] of women migrant workers
            [men-workers] of men migrant workers
            [employed-women] of employed migrant women
            [employed-men] of employed migrant men
           *[employed] of employed migrants
        }

# The same for figures by country.
sectors-employed =
    .of =
        { $csex ->
            [female] of employed migrant women
            [male] of employed migrant men
           *[both] of employed migrants
        }

# A branch after “work” or “share”, with its preposition (.in), and in a list of branches (.name).
sectors-branch =
    .in =
        { $sector ->
            [agriculture] in agriculture
            [industry] in industry
            [domestic_work] in domestic work
            [construction] in construction
            [manufacturing] in manufacturing
            [mining_utilities] in mining, electricity, gas and water
            [market_services] in market services
            [non_market_services] in non-market services
           *[services] in services
        }
    .name =
        { $sector ->
            [agriculture] agriculture
            [industry] industry
            [domestic_work] domestic work
            [construction] construction
            [manufacturing] manufacturing
            [mining_utilities] mining, electricity, gas and water
            [market_services] market services
            [non_market_services] non-market services
           *[services] services
        }

# Who counts as a migrant: in brackets after the people or the country (.who), and as the object of “count” (.persons).
# $csex: of which sex they are, for languages that tell.
sectors-basis =
    .who =
        { $basis ->
            [citizenship] foreign citizens
           *[place_of_birth] born abroad
        }
    .persons =
        { $basis ->
            [citizenship] foreign citizens
           *[place_of_birth] persons born abroad
        }

# How a figure was had, or why there is none, or no rank: in brackets, after a colon, in a column of the table.
sectors-status =
    .not-available = not available here
    .approximate = approximate
    .derived = derived
    .sources-disagree = sources disagree
    .doubtful = doubtful
    .not-in-table = not in this table
    .not-by-sex = not in this table by sex
    .small-sample = small sample: under { $least } migrants
    .small-survey = small sample
    .older = older than the years that are ranked
    .nobody = no one employed in it

# A share in a headline: one that is approximate comes without decimals.
sectors-figure =
    { $approximate ->
        [yes] about { $share }
       *[no] { $share }
    }

# A share and how it was had, a status of above or none.
sectors-marked =
    { $mark ->
        [none] { $share }
       *[other] { $share } ({ $mark })
    }

# Parts of a list: "71.1 per cent in services"; domestic work is none of the parts that make the whole.
sectors-branch-share =
    { $mark ->
        [none] { $share } { sectors-branch.in }
       *[other] { $share } ({ $mark }) { sectors-branch.in }
    }
sectors-domestic-share =
    { $mark ->
        [none] domestic work, part of services, { $share }
       *[other] domestic work, part of services, { $share } ({ $mark })
    }

# $gaps: branches without figure, none where there are none.
sectors-gaps =
    { $gaps ->
        [none] { "" }
       *[other] Not available here: { $gaps }.
    }
    .mark = { $given } of { $subregions } subregions

## Several charts of the world

# The name of a branch at its bars.
sectors-bar =
    { $sector ->
        [agriculture] Agriculture
        [industry] Industry
        [services] Services
        [domestic_work] of which domestic work
        [construction] of which construction
        [manufacturing] of which manufacturing
        [mining_utilities] of which mining, electricity, gas and water
        [market_services] of which market services
        [non_market_services] of which non-market services
        [not_classified] Not classified
       *[total] All branches
    }

sectors-read-elsewhere = Read on pages that quote the ILO's reports.

# $derived: whether one of the shares is.
sectors-derived =
    { $derived ->
        [yes] Derived: what is left of 100 per cent.
       *[no] { "" }
    }

# In place of the bars.
sectors-no-branches = Not available here. The 4th edition (2022) gives the branches of women and men.

## Branches in the world. $edition: "4th edition".

sectors-world-title = Branches of activity { sectors-people.of }, { $year }

# $compared: whether non-migrants are known too.
sectors-world-subtitle =
    { $compared ->
        [yes] Per cent of migrants and of non-migrants, world (ILO, { $edition })
       *[no] Per cent, world (ILO, { $edition })
    }

# $sector: the largest branch, none where no branch is known. $others: the share of non-migrants in it, where known.
sectors-world-headline =
    { $sector ->
        [none] { sectors-world-share }
        [domestic_work] { sectors-world-share }
       *[other]
            { $others ->
                [none] { sectors-world-share }
               *[other] In { $year }, { $share } { sectors-people.of } worked { sectors-branch.in }, { $others } of non-migrants
            }
    }

# The share of migrants alone.
sectors-world-share =
    { $sector ->
        [none] Branches { sectors-people.of } in { $year }: not available here
        [domestic_work] In { $year }, { $share } { sectors-people.of } were in domestic work, a part of services
       *[other] In { $year }, { $share } { sectors-people.of } worked { sectors-branch.in }
    }

# $branches: shares of migrants in each branch.
sectors-world-branches =
    { $branches ->
        [none] Branches { sectors-people.of } in { $year }: not available here.
       *[other] In { $year }, { sectors-people.of } in the world: { $branches }.
    }

# $other_branches: the same of non-migrants.
sectors-world-others =
    { $branches ->
        [none] { "" }
       *[other]
            { $other_branches ->
                [none] Non-migrants: not available here.
               *[other] Of employed non-migrants: { $other_branches }.
            }
    }

sectors-world-industry = Industry includes manufacturing and construction; services include domestic work.

## The figure of the background paper of 2018

sectors-paper-title = Migrant workers by broad branch of economic activity, 2013
sectors-paper-subtitle = Per cent, world (ILO, 1st edition); Figure 3 of the GFMD paper of 2018
sectors-paper-headline = In 2013, { $share } of migrant workers were in domestic work, a part of services
sectors-paper-branches = In 2013, of migrant workers in the world: { $branches }.
sectors-paper-forum = GFMD is the Global Forum on Migration and Development.
sectors-paper-later = None of the pages read gives domestic work for a later edition.

## Branches of women and men. $employed: whether the edition counts employed migrants, not all migrant workers.

sectors-sex-title = Branches of activity, women and men, { $year }
sectors-sex-subtitle =
    { $employed ->
        [yes] Per cent of employed migrants of each sex, world (ILO, { $edition })
       *[no] Per cent of migrant workers of each sex, world (ILO, { $edition })
    }

# $sector: the largest branch of women, none where no branch is known. $share, $men: shares in it, men's where known.
sectors-sex-headline =
    { $sector ->
        [none] Branches of women and men in { $year }: not available here
       *[other]
            { $men ->
                [none]
                    { $employed ->
                        [yes] In { $year }, { $share } of employed migrant women worked { sectors-branch.in }; men: not available here
                       *[no] In { $year }, { $share } of women migrant workers worked { sectors-branch.in }; men: not available here
                    }
               *[other]
                    { $employed ->
                        [yes] In { $year }, { $share } of employed migrant women worked { sectors-branch.in }, { $men } of men
                       *[no] In { $year }, { $share } of women migrant workers worked { sectors-branch.in }, { $men } of men
                    }
            }
    }
sectors-sex-nothing = Branches of women and men in { $year }: not available here.
sectors-sex-world = World, { $year }.

# The branches of women, then of men.
sectors-sex-branches =
    { $who ->
        [employed-women]
            { $branches ->
                [none] Of employed migrant women: not available here.
               *[other] Of employed migrant women: { $branches }.
            }
        [employed-men]
            { $branches ->
                [none] Of employed migrant men: not available here.
               *[other] Of employed migrant men: { $branches }.
            }
        [women-workers]
            { $branches ->
                [none] Of women migrant workers: not available here.
               *[other] Of women migrant workers: { $branches }.
            }
       *[men-workers]
            { $branches ->
                [none] Of men migrant workers: not available here.
               *[other] Of men migrant workers: { $branches }.
            }
    }

## Branches in every edition

sectors-editions-title = Branches of activity in each edition of the ILO's estimates

# $years: those of all editions.
sectors-editions-subtitle = Per cent { sectors-people.of }, world, { $years }

# $given: in how many editions the share of services is known; the lowest and the highest of them.
sectors-editions-headline =
    { $given ->
        [0] Branches { sectors-people.of }: not available here
        [1] In { $year }, { $share } { sectors-people.of } worked in services
       *[other] About { $lowest } to { $highest } per cent { sectors-people.of } worked in services, depending on the edition
    }
sectors-editions-lead = Branches { sectors-people.of } in each edition, not a trend.
sectors-editions-branches =
    { $branches ->
        [none] { $year }: not available here.
       *[other] { $year }: { $branches }.
    }
sectors-editions-method = Every edition has data and methods of its own: differences between editions are not a trend. Branches are of employed migrants in 2022, of all migrants in the labour force before.
    .mark = Editions differ in method: not a trend

## Age groups

sectors-age-title = Age groups of migrant workers, { $year }
sectors-age-subtitle = Per cent, women and men, world (ILO, { $edition })

# The largest age group, none where none is known: from $low to $high years; no $high where it is open.
sectors-age-headline =
    { $low ->
        [none] Age groups of migrant workers in { $year }: not available here
       *[other]
            { $high ->
                [none] In { $year }, { $share } of migrant workers were aged { $low } and over
               *[other] In { $year }, { $share } of migrant workers were aged { $low } to { $high }
            }
    }

# $groups: shares of age groups, each as the next message has it.
sectors-age-groups =
    { $groups ->
        [none] Age groups of migrant workers in { $year }: not available here.
       *[other] Of migrant workers in the world in { $year }, { $groups }.
    }
sectors-age-share =
    { $high ->
        [none] { sectors-marked } were aged { $low } and over
       *[other] { sectors-marked } were aged { $low } to { $high }
    }
sectors-age-cut = Editions do not all give the same age groups.
sectors-age-restated =
    { $restated ->
        [yes] The 3rd edition restates 2017.
       *[no] { "" }
    }
sectors-age-nothing = Not available here. Later editions give age groups.

## Domestic workers

sectors-domestic-title = Domestic workers, 2013
sectors-domestic-subtitle = Persons, migrant women, migrant men and non-migrants, world (ILO, 1st edition)
sectors-domestic-headline = In 2013, migrants were { $share } of domestic workers; { $share_women } of these migrants were women
sectors-domestic-persons = In 2013, { $migrants } migrants were domestic workers in the world, { $share } of all domestic workers. Of these migrants, { $women } or { $share_women } were women.
sectors-domestic-how = Migrant men are derived: all migrant domestic workers less women. Rounded figures may not add up. Non-migrants by sex: not available here.

# At the bars.
sectors-domestic-bar =
    { $sex ->
        [female] Migrant women
        [male] Migrant men
       *[both] Non-migrants, women and men
    }

## Domestic workers by subregion

sectors-subregions-title =
    { $dsex ->
        [female] Women migrant domestic workers by subregion, 2013
        [male] Men migrant domestic workers by subregion, 2013
       *[both] Migrant domestic workers by subregion, 2013
    }
sectors-subregions-subtitle = Per cent of the world's total (ILO, 1st edition)

# $place: the subregion with the largest share known.
sectors-subregions-headline =
    { $dsex ->
        [female] In 2013, { $share } of women migrant domestic workers worked { IN($place) }
        [male] In 2013, { $share } of men migrant domestic workers worked { IN($place) }
       *[both] In 2013, { $share } of migrant domestic workers worked { IN($place) }
    }

# The same of the subregion of the reader’s country, $place.
sectors-subregions-lead =
    { $dsex ->
        [female] { START($place) }: { $share } of women migrant domestic workers worked in its subregion in 2013
        [male] { START($place) }: { $share } of men migrant domestic workers worked in its subregion in 2013
       *[both] { START($place) }: { $share } of migrant domestic workers worked in its subregion in 2013
    }

sectors-subregions-largest =
    { $dsex ->
        [female] Of women migrant domestic workers in the world in 2013, { sectors-marked } worked { IN($place) }.
        [male] Of men migrant domestic workers in the world in 2013, { sectors-marked } worked { IN($place) }.
       *[both] Of migrant domestic workers in the world in 2013, { sectors-marked } worked { IN($place) }.
    }
sectors-subregions-given = Subregions with a figure here: { $given } of { $subregions }.

# The reader's own country, $place, and its subregion, $group; none where the ILO has it in none.
sectors-subregions-own =
    { $group ->
        [none] { $place }: in no subregion of the ILO.
       *[other]
            { $share ->
                [none] { $group }, which includes { THE($place) }: not available here.
               *[other] { $group }, which includes { THE($place) }: { sectors-marked }.
            }
    }

# $conflict: whether this figure, of which two are published, is shown.
sectors-subregions-conflict =
    { $conflict ->
        [yes] Northern, Southern and Western Europe: one page gives 22.1 per cent, another 22.2.
       *[no] { "" }
    }

## Countries: map and ranking

# The largest shares. $leaders: one part for each kind of migrants, as the next message has it.
sectors-leaders =
    { $leaders ->
        [none] { "" }
       *[other] Share { sectors-employed.of } { sectors-branch.in }: { $leaders }.
    }
sectors-leader =
    { $count ->
        [1] of the one country ranked that counts { sectors-basis.persons }, it is { $share }, { $places }
       *[other] of { $count } countries ranked that count { sectors-basis.persons }, the largest is { $share }, { $places }
    }
# One of the $places of above.
sectors-place-year = { IN($place) } in { $year }

# One country. $share: none where it has none; $why: a status of above: why there is no share, or no rank.
sectors-country =
    { $share ->
        [none] { $place }: { $why }.
       *[other]
            { $why ->
                [none] { $place }, { $year } ({ sectors-basis.who }): { $share }, rank { $rank } of { $ranked }.
               *[other] { $place }, { $year } ({ sectors-basis.who }): { $share }, not ranked ({ $why }).
            }
    }

sectors-kinds = Migrants are persons born abroad or, in some countries, foreign citizens: compare countries of one kind.

# $first, $last: the years of the figures that are ranked.
sectors-latest = Latest year of each country that gives the branch; ranked are figures of { $first }-{ $last }, without small samples. “Not in this table” is not the same as no data: other sources may have a figure.
sectors-households =
    { $sector ->
        [services] { sectors-in-households }
        [non_market_services] { sectors-in-households }
       *[other] { "" }
    }
sectors-in-households = Domestic workers in households are in non-market services.

## Countries: the map

sectors-map-title = Share { sectors-employed.of } { sectors-branch.in }, by country
sectors-map-subtitle = Per cent, latest year of each country (ILOSTAT)
sectors-map-missing = Not in this table

# In $above of the $count countries ranked the share is the median, $share, or more.
sectors-map-headline =
    { $count ->
        [0] Share { sectors-employed.of } { sectors-branch.in }: no country can be ranked
        [1] In the one country ranked, { $share } { sectors-employed.of } ({ sectors-basis.who }) work { sectors-branch.in }
       *[other] In { $above } of { $count } countries, { $share } or more { sectors-employed.of } ({ sectors-basis.who }) work { sectors-branch.in }
    }

## Countries: the ranking

sectors-ranking-title = Countries by share { sectors-employed.of } { sectors-branch.in }
sectors-ranking-subtitle = Per cent; { sectors-basis.who }; latest year, ranks of { $first }-{ $last } (ILOSTAT)

# $places: the country, or those, with the largest share of the $count countries ranked.
sectors-ranking-headline =
    { $count ->
        [0] Share { sectors-employed.of } { sectors-branch.in }: no country that counts { sectors-basis.persons } can be ranked
        [1] Share { sectors-employed.of } ({ sectors-basis.who }) { sectors-branch.in }, of the one country ranked: { THE($places) }, { $share }
       *[other] Largest share { sectors-employed.of } ({ sectors-basis.who }) { sectors-branch.in }, of { $count } countries: { THE($places) }, { $share }
    }
sectors-ranking-leaders =
    { $count ->
        [0] { sectors-ranking-nobody }
       *[other] { sectors-leaders }
    }
sectors-ranking-nobody = Share { sectors-employed.of } { sectors-branch.in }: no country that counts { sectors-basis.persons } can be ranked.

# The name of a country at its bar, and words of the legend.
sectors-ranking-bar = { $place }, { $year }
sectors-ranked = Ranked
sectors-not-ranked = Not ranked

# $reasons: "small sample: 5", each as the next message has it.
sectors-ranking-reasons =
    { $reasons ->
        [none] { "" }
       *[other] Not ranked: { $reasons }.
    }
sectors-reason = { $why }: { $count }
sectors-ranking-apart = Countries of the other kind, not shown: { $apart }.
sectors-ranking-gaps =
    { $gaps ->
        [0] { "" }
       *[other] Countries without a figure are in the table, not in the picture: { $gaps }.
    }

## One country: its branches. $place: the country.

sectors-no-sex = This table gives no women and men for { THE($place) }. Choose women and men together.

sectors-country-title =
    { $year ->
        [none] Branches of employed migrants { IN($place) }
       *[other] Branches of employed migrants { IN($place) }, { $year }
    }

# $compared: whether all employed are known too.
sectors-country-subtitle =
    { $compared ->
        [yes]
            { $csex ->
                [female] Per cent of migrants and of all employed, women (ILOSTAT)
                [male] Per cent of migrants and of all employed, men (ILOSTAT)
               *[both] Per cent of migrants and of all employed, women and men (ILOSTAT)
            }
       *[no]
            { $csex ->
                [female] Per cent of migrants, women (ILOSTAT)
                [male] Per cent of migrants, men (ILOSTAT)
               *[both] Per cent of migrants, women and men (ILOSTAT)
            }
    }

# In the legend. $csex: of which sex they are, for languages that tell.
sectors-country-migrants = Migrants ({ sectors-basis.who })

# $sector: where migrants most outweigh all employed, $others, or, where these are not known, their largest branch.
sectors-country-headline =
    { $sector ->
        [none] Branches { sectors-employed.of } { IN($place) }: not in this table
       *[other]
            { $others ->
                [none] In { THE($place) }, { $share } { sectors-employed.of } work { sectors-branch.in }
               *[other]
                    { $csex ->
                        [female] In { THE($place) }, { $share } of employed migrant women work { sectors-branch.in }, { $others } of all employed women
                        [male] In { THE($place) }, { $share } of employed migrant men work { sectors-branch.in }, { $others } of all employed men
                       *[both] In { THE($place) }, { $share } of employed migrants work { sectors-branch.in }, { $others } of all employed
                    }
            }
    }
sectors-country-branches = In { THE($place) } in { $year }, { sectors-employed.of } ({ sectors-basis.who }): { $branches }.
sectors-country-gaps =
    { $gaps ->
        [none] { "" }
       *[other] Not in this table: { $gaps }.
    }

# $unclassified: the share of migrants without a branch, where it is not very small; $among: whether those of the
# branches without figure, $gaps, are among them.
sectors-country-unclassified =
    { $unclassified ->
        [none] { "" }
       *[other]
            { $among ->
                [yes] Not classified: { $unclassified }, { $gaps } among them.
               *[no] Not classified: { $unclassified }.
            }
    }
sectors-country-others =
    { $other_branches ->
        [none] All employed are not in this table.
       *[other]
            { $csex ->
                [female] Of all employed women: { $other_branches }.
                [male] Of all employed men: { $other_branches }.
               *[both] Of all employed: { $other_branches }.
            }
    }

## One country: notes

# $own: the reader's country, which the table does not have.
sectors-stands-in = { $own }: not in this table, so { $place } is shown.
    .mark = { $own }: { sectors-status.not-in-table }; shown: { $place }

# $remark: what must be known of the country's figures.
sectors-remark = { $place }: { $remark }
    .mark = To be read with caution

# $group: whose branches do not add up to the whole: migrants, or all_employed.
sectors-uneven =
    { $group ->
        [all_employed]
            { $csex ->
                [female] In the source the branches of all employed women add up to { $share }.
                [male] In the source the branches of all employed men add up to { $share }.
               *[both] In the source the branches of all employed add up to { $share }.
            }
       *[migrants] In the source the branches { sectors-employed.of } add up to { $share }.
    }
sectors-unclassified-counted = Shares are of all employed migrants, those whose branch is not classified included.
sectors-all-employed-derived = All employed are not in this table: migrants and nationals (or native-born) together stand in, marked derived.

## One country: the share of migrants in each branch

sectors-weight-title =
    { $year ->
        [none] Migrants among all employed { IN($place) }
       *[other] Migrants among all employed { IN($place) }, { $year }
    }
sectors-weight-subtitle =
    { $csex ->
        [female] Per cent of all employed in each branch, women (ILOSTAT)
        [male] Per cent of all employed in each branch, men (ILOSTAT)
       *[both] Per cent of all employed in each branch, women and men (ILOSTAT)
    }
sectors-weight-nothing = All employed are not in this table, so there is no share of migrants.

# $share: of all employed; $highest: the largest in a broad branch, $sector, none where no branch has one.
sectors-weight-headline =
    { $share ->
        [none]
            { $csex ->
                [female] Share of migrant women among all employed women { IN($place) }: not in this table
                [male] Share of migrant men among all employed men { IN($place) }: not in this table
               *[both] Share of migrants among all employed { IN($place) }: not in this table
            }
       *[other]
            { $highest ->
                [none]
                    { $csex ->
                        [female] In { THE($place) }, migrant women are { $share } of all employed women
                        [male] In { THE($place) }, migrant men are { $share } of all employed men
                       *[both] In { THE($place) }, migrants are { $share } of all employed
                    }
               *[other]
                    { $csex ->
                        [female] In { THE($place) }, migrant women are { $share } of all employed women and { $highest } { sectors-branch.in }
                        [male] In { THE($place) }, migrant men are { $share } of all employed men and { $highest } { sectors-branch.in }
                       *[both] In { THE($place) }, migrants are { $share } of all employed and { $highest } { sectors-branch.in }
                    }
            }
    }

# $branches: shares in the broad branches, none where there are none.
sectors-weight-shares =
    { $share ->
        [none]
            { $csex ->
                [female] In { THE($place) } in { $year }, the share of migrant women ({ sectors-basis.who }) is not in this table.
                [male] In { THE($place) } in { $year }, the share of migrant men ({ sectors-basis.who }) is not in this table.
               *[both] In { THE($place) } in { $year }, the share of migrants ({ sectors-basis.who }) is not in this table.
            }
       *[other]
            { $branches ->
                [none]
                    { $csex ->
                        [female] In { THE($place) } in { $year }, migrant women ({ sectors-basis.who }) were { $share } of all employed women.
                        [male] In { THE($place) } in { $year }, migrant men ({ sectors-basis.who }) were { $share } of all employed men.
                       *[both] In { THE($place) } in { $year }, migrants ({ sectors-basis.who }) were { $share } of all employed.
                    }
               *[other]
                    { $csex ->
                        [female] In { THE($place) } in { $year }, migrant women ({ sectors-basis.who }) were { $share } of all employed women: { $branches }.
                        [male] In { THE($place) } in { $year }, migrant men ({ sectors-basis.who }) were { $share } of all employed men: { $branches }.
                       *[both] In { THE($place) } in { $year }, migrants ({ sectors-basis.who }) were { $share } of all employed: { $branches }.
                    }
            }
    }

# Of a chart of the world, for the reader's country, $place: whose figure it is, then what it shows.
sectors-world-own = { START($place) }: figure of the world. { sectors-world-share }
