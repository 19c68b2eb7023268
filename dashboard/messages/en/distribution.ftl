### The page Where: migrants and migrant workers by country, ILO subregion, ILO region and income group.
### Places are written by THE, IN, OF and, where a sentence begins, START.
###
### $who: whom the figures count: migrants, migrant-women or migrant-men of any age, workers, women-workers or men-workers.
### $level: country, subregion or region. The ILO has no migrant workers by country, so workers never come with "country".
### $show: persons, world (share of the world total) or population (share of the population or the labour force).
### $year: the year of the figures.

distribution-page = Where
    .summary = Where migrants and migrant workers live: by country, ILO subregion, region and income group.
    .text = All migrants by country, or migrant workers by subregion. Click an area to choose or clear it.
distribution-question = Where do migrants live?

## What can be chosen

distribution-measure = Measure
    .migrants = International migrants
    .workers = Migrant workers

distribution-level = By
    .country = Country
    .subregion = Subregion
    .region = Region

distribution-edition = Year (ILO edition)

distribution-show = Show
    .persons = Persons
    .world = Share of world
    .population = Share of population or labour force

# $group: a subregion or region of the ILO as the list of choices has it, before all countries.
distribution-area = Area
    .all = All areas
    .group = { $group }

## Titles and subtitles

distribution-area-title =
    { $who ->
        [migrants]
            { $level ->
                [subregion] International migrants by ILO subregion
                [region] International migrants by ILO region
               *[country] International migrants by country or area
            }
        [migrant-women]
            { $level ->
                [subregion] International migrant women by ILO subregion
                [region] International migrant women by ILO region
               *[country] International migrant women by country or area
            }
        [migrant-men]
            { $level ->
                [subregion] International migrant men by ILO subregion
                [region] International migrant men by ILO region
               *[country] International migrant men by country or area
            }
        [workers]
            { $level ->
                [subregion] Migrant workers by ILO subregion
               *[region] Migrant workers by ILO region
            }
        [women-workers]
            { $level ->
                [subregion] Women migrant workers by ILO subregion
               *[region] Women migrant workers by ILO region
            }
       *[men-workers]
            { $level ->
                [subregion] Men migrant workers by ILO subregion
               *[region] Men migrant workers by ILO region
            }
    }

# Of charts of one year. $edition: the ILO's, "4th edition".
distribution-subtitle =
    { $show ->
        [world]
            { $measure ->
                [workers] Per cent of the world total, { $year } (ILO, { $edition })
               *[migrants] Per cent of the world total, mid-year { $year }
            }
        [population]
            { $who ->
                [migrants] Per cent of the population, mid-year { $year }
                [migrant-women] Per cent of all women and girls, mid-year { $year }
                [migrant-men] Per cent of all men and boys, mid-year { $year }
                [workers] Per cent of the labour force, { $year } (ILO, { $edition })
                [women-workers] Per cent of all women in the labour force, { $year } (ILO, { $edition })
               *[men-workers] Per cent of all men in the labour force, { $year } (ILO, { $edition })
            }
       *[persons]
            { $measure ->
                [workers] Persons, { $year } (ILO, { $edition })
               *[migrants] Persons, mid-year { $year }
            }
    }

# $group: the subregion or region whose countries are ranked; none where all are.
distribution-ranking-title =
    { $who ->
        [migrants]
            { $group ->
                [none]
                    { $level ->
                        [subregion] International migrants, ranking of subregions
                        [region] International migrants, ranking of regions
                       *[country] International migrants, ranking of countries and areas
                    }
               *[other] International migrants, ranking within { THE($group) }
            }
        [migrant-women]
            { $group ->
                [none]
                    { $level ->
                        [subregion] International migrant women, ranking of subregions
                        [region] International migrant women, ranking of regions
                       *[country] International migrant women, ranking of countries and areas
                    }
               *[other] International migrant women, ranking within { THE($group) }
            }
        [migrant-men]
            { $group ->
                [none]
                    { $level ->
                        [subregion] International migrant men, ranking of subregions
                        [region] International migrant men, ranking of regions
                       *[country] International migrant men, ranking of countries and areas
                    }
               *[other] International migrant men, ranking within { THE($group) }
            }
        [workers]
            { $level ->
                [subregion] Migrant workers, ranking of subregions
               *[region] Migrant workers, ranking of regions
            }
        [women-workers]
            { $level ->
                [subregion] Women migrant workers, ranking of subregions
               *[region] Women migrant workers, ranking of regions
            }
       *[men-workers]
            { $level ->
                [subregion] Men migrant workers, ranking of subregions
               *[region] Men migrant workers, ranking of regions
            }
    }

# $lines: whose lines are drawn: of every subregion or region, of the largest countries, of these and the reader's own ($place),
# or of chosen areas ($place, one or a list). Of migrant workers, $place is the area whose editions are shown.
distribution-trend-title =
    { $who ->
        [migrants]
            { $lines ->
                [subregion] International migrants by ILO subregion over time
                [region] International migrants by ILO region over time
                [largest] International migrants over time: the four countries with most
                [largest-and-own] International migrants over time: the four countries with most and { $place }
               *[chosen] International migrants over time: { $place }
            }
        [migrant-women]
            { $lines ->
                [subregion] International migrant women by ILO subregion over time
                [region] International migrant women by ILO region over time
                [largest] International migrant women over time: the four countries with most
                [largest-and-own] International migrant women over time: the four countries with most and { $place }
               *[chosen] International migrant women over time: { $place }
            }
        [migrant-men]
            { $lines ->
                [subregion] International migrant men by ILO subregion over time
                [region] International migrant men by ILO region over time
                [largest] International migrant men over time: the four countries with most
                [largest-and-own] International migrant men over time: the four countries with most and { $place }
               *[chosen] International migrant men over time: { $place }
            }
        [workers] Migrant workers, edition by edition: { $place }
        [women-workers] Women migrant workers, edition by edition: { $place }
       *[men-workers] Men migrant workers, edition by edition: { $place }
    }

# Of the chart over time. $first, $last: years.
distribution-trend-subtitle =
    { $show ->
        [world]
            { $measure ->
                [workers] Per cent of the world total, ILO estimates for { $first } to { $last }
               *[migrants] Per cent of the world total, mid-year, { $first } to { $last }
            }
        [population]
            { $who ->
                [migrants] Per cent of the population, mid-year, { $first } to { $last }
                [migrant-women] Per cent of all women and girls, mid-year, { $first } to { $last }
                [migrant-men] Per cent of all men and boys, mid-year, { $first } to { $last }
                [workers] Per cent of the labour force, ILO estimates for { $first } to { $last }
                [women-workers] Per cent of all women in the labour force, ILO estimates for { $first } to { $last }
               *[men-workers] Per cent of all men in the labour force, ILO estimates for { $first } to { $last }
            }
       *[persons]
            { $measure ->
                [workers] Persons, ILO estimates for { $first } to { $last }
               *[migrants] Persons, mid-year, { $first } to { $last }
            }
    }

distribution-income-title =
    { $who ->
        [migrants] International migrants by income group of the host country
        [migrant-women] International migrant women by income group of the host country
        [migrant-men] International migrant men by income group of the host country
        [workers] Migrant workers by income group of the host country
        [women-workers] Women migrant workers by income group of the host country
       *[men-workers] Men migrant workers by income group of the host country
    }

## Parts of all

# A part of a total, as the object of “hosted” in the sentences that name it: the fraction that it is, nearly is or is just over, else $share.
distribution-part =
    { $part ->
        [nearly-quarter] nearly a quarter
        [quarter] a quarter
        [over-quarter] just over a quarter
        [nearly-third] nearly a third
        [third] a third
        [over-third] just over a third
        [nearly-half] nearly half
        [half] half
        [over-half] just over half
        [nearly-two-thirds] nearly two thirds
        [two-thirds] two thirds
        [over-two-thirds] just over two thirds
        [nearly-three-quarters] nearly three quarters
        [three-quarters] three quarters
        [over-three-quarters] just over three quarters
       *[share] { $share }
    }

## Headlines

# The finding: one of the sentences below.
distribution-headline = { $finding }

# Why nothing is told of an area: $stated says whether UN DESA gives figures for it. With a full stop among other sentences.
distribution-stated-nowhere =
    { $stated ->
        [no] UN DESA gives no figure for { THE($place) }
       *[yes] { $place }: in no subregion or region of the ILO
    }
    .sentence =
        { $stated ->
            [no] UN DESA gives no figure for { THE($place) }.
           *[yes] { $place }: in no subregion or region of the ILO.
        }

distribution-no-figures =
    { $who ->
        [workers]
            { $level ->
                [subregion] No figures here for migrant workers by ILO subregion in { $year }
               *[region] No figures here for migrant workers by ILO region in { $year }
            }
        [women-workers]
            { $level ->
                [subregion] No figures here for women migrant workers by ILO subregion in { $year }
               *[region] No figures here for women migrant workers by ILO region in { $year }
            }
       *[men-workers]
            { $level ->
                [subregion] No figures here for men migrant workers by ILO subregion in { $year }
               *[region] No figures here for men migrant workers by ILO region in { $year }
            }
    }

# What is found of one area. $figure: persons or a share, as $show says; none where it has none.
distribution-hosted =
    { $who ->
        [migrants]
            { $figure ->
                [none] { START($place) }: no data on international migrants, { $year }
               *[other]
                    { $show ->
                        [population] In { THE($place) }, international migrants were { $figure } of the population in { $year }
                        [world] { START($place) } hosted { $figure } of all international migrants in { $year }
                       *[persons] { START($place) } hosted { $figure } international migrants in { $year }
                    }
            }
        [migrant-women]
            { $figure ->
                [none] { START($place) }: no data on international migrant women, { $year }
               *[other]
                    { $show ->
                        [population] In { THE($place) }, international migrant women were { $figure } of all women and girls in { $year }
                        [world] { START($place) } hosted { $figure } of all international migrant women in { $year }
                       *[persons] { START($place) } hosted { $figure } international migrant women in { $year }
                    }
            }
        [migrant-men]
            { $figure ->
                [none] { START($place) }: no data on international migrant men, { $year }
               *[other]
                    { $show ->
                        [population] In { THE($place) }, international migrant men were { $figure } of all men and boys in { $year }
                        [world] { START($place) } hosted { $figure } of all international migrant men in { $year }
                       *[persons] { START($place) } hosted { $figure } international migrant men in { $year }
                    }
            }
        [workers]
            { $figure ->
                [none] { START($place) }: migrant workers, { $year }, not available here
               *[other]
                    { $show ->
                        [population] In { THE($place) }, migrant workers were { $figure } of the labour force in { $year }
                        [world] { START($place) } hosted { $figure } of all migrant workers in { $year }
                       *[persons] { START($place) } hosted { $figure } migrant workers in { $year }
                    }
            }
        [women-workers]
            { $figure ->
                [none] { START($place) }: women migrant workers, { $year }, not available here
               *[other]
                    { $show ->
                        [population] In { THE($place) }, women migrant workers were { $figure } of all women in the labour force in { $year }
                        [world] { START($place) } hosted { $figure } of all women migrant workers in { $year }
                       *[persons] { START($place) } hosted { $figure } women migrant workers in { $year }
                    }
            }
       *[men-workers]
            { $figure ->
                [none] { START($place) }: men migrant workers, { $year }, not available here
               *[other]
                    { $show ->
                        [population] In { THE($place) }, men migrant workers were { $figure } of all men in the labour force in { $year }
                        [world] { START($place) } hosted { $figure } of all men migrant workers in { $year }
                       *[persons] { START($place) } hosted { $figure } men migrant workers in { $year }
                    }
            }
    }

# In how few countries and areas ($count) half of all live.
distribution-half =
    { $who ->
        [migrants]
            { $part ->
                [half] Half of all international migrants lived in { $count } countries and areas in { $year }
                [over-half] Just over half of all international migrants lived in { $count } countries and areas in { $year }
               *[share] { START($share) } of all international migrants lived in { $count } countries and areas in { $year }
            }
        [migrant-women]
            { $part ->
                [half] Half of all international migrant women lived in { $count } countries and areas in { $year }
                [over-half] Just over half of all international migrant women lived in { $count } countries and areas in { $year }
               *[share] { START($share) } of all international migrant women lived in { $count } countries and areas in { $year }
            }
       *[migrant-men]
            { $part ->
                [half] Half of all international migrant men lived in { $count } countries and areas in { $year }
                [over-half] Just over half of all international migrant men lived in { $count } countries and areas in { $year }
               *[share] { START($share) } of all international migrant men lived in { $count } countries and areas in { $year }
            }
    }

distribution-majorities =
    { $who ->
        [migrants]
            { $count ->
                [one] International migrants were half or more of the population in one country or area in { $year }
               *[other] International migrants were half or more of the population in { $count } countries and areas in { $year }
            }
        [migrant-women]
            { $count ->
                [one] International migrant women were half or more of all women and girls in one country or area in { $year }
               *[other] International migrant women were half or more of all women and girls in { $count } countries and areas in { $year }
            }
       *[migrant-men]
            { $count ->
                [one] International migrant men were half or more of all men and boys in one country or area in { $year }
               *[other] International migrant men were half or more of all men and boys in { $count } countries and areas in { $year }
            }
    }

distribution-highest =
    { $who ->
        [migrants] International migrants had their highest share in { THE($place) }: { $figure } of the population in { $year }
        [migrant-women] International migrant women had their highest share in { THE($place) }: { $figure } of all women and girls in { $year }
        [migrant-men] International migrant men had their highest share in { THE($place) }: { $figure } of all men and boys in { $year }
        [workers] Migrant workers had their highest share in { THE($place) }: { $figure } of the labour force in { $year }
        [women-workers] Women migrant workers had their highest share in { THE($place) }: { $figure } of all women in the labour force in { $year }
       *[men-workers] Men migrant workers had their highest share in { THE($place) }: { $figure } of all men in the labour force in { $year }
    }

# What the two largest subregions or regions hold together. $named: whether they are said by name, as a larger one may be missing.
distribution-largest-two =
    { $named ->
        [yes]
            { $who ->
                [migrants] { START($places) } hosted { distribution-part } of all international migrants in { $year }
                [migrant-women] { START($places) } hosted { distribution-part } of all international migrant women in { $year }
                [migrant-men] { START($places) } hosted { distribution-part } of all international migrant men in { $year }
                [workers] { START($places) } hosted { distribution-part } of all migrant workers in { $year }
                [women-workers] { START($places) } hosted { distribution-part } of all women migrant workers in { $year }
               *[men-workers] { START($places) } hosted { distribution-part } of all men migrant workers in { $year }
            }
       *[no]
            { $who ->
                [migrants]
                    { $level ->
                        [subregion] Two subregions hosted { distribution-part } of all international migrants in { $year }
                       *[region] Two regions hosted { distribution-part } of all international migrants in { $year }
                    }
                [migrant-women]
                    { $level ->
                        [subregion] Two subregions hosted { distribution-part } of all international migrant women in { $year }
                       *[region] Two regions hosted { distribution-part } of all international migrant women in { $year }
                    }
                [migrant-men]
                    { $level ->
                        [subregion] Two subregions hosted { distribution-part } of all international migrant men in { $year }
                       *[region] Two regions hosted { distribution-part } of all international migrant men in { $year }
                    }
                [workers]
                    { $level ->
                        [subregion] Two subregions hosted { distribution-part } of all migrant workers in { $year }
                       *[region] Two regions hosted { distribution-part } of all migrant workers in { $year }
                    }
                [women-workers]
                    { $level ->
                        [subregion] Two subregions hosted { distribution-part } of all women migrant workers in { $year }
                       *[region] Two regions hosted { distribution-part } of all women migrant workers in { $year }
                    }
               *[men-workers]
                    { $level ->
                        [subregion] Two subregions hosted { distribution-part } of all men migrant workers in { $year }
                       *[region] Two regions hosted { distribution-part } of all men migrant workers in { $year }
                    }
            }
    }

distribution-no-ranking =
    { $who ->
        [workers]
            { $level ->
                [subregion] No ranking of subregions for migrant workers in { $year }
               *[region] No ranking of regions for migrant workers in { $year }
            }
        [women-workers]
            { $level ->
                [subregion] No ranking of subregions for women migrant workers in { $year }
               *[region] No ranking of regions for women migrant workers in { $year }
            }
       *[men-workers]
            { $level ->
                [subregion] No ranking of subregions for men migrant workers in { $year }
               *[region] No ranking of regions for men migrant workers in { $year }
            }
    }

distribution-ranked =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) } ranked { $rank } of { $ranked } subregions by share of international migrants in { $year }
                        [region] { START($place) } ranked { $rank } of { $ranked } regions by share of international migrants in { $year }
                       *[country] { START($place) } ranked { $rank } of { $ranked } countries and areas by share of international migrants in { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) } ranked { $rank } of { $ranked } subregions by number of international migrants in { $year }
                        [region] { START($place) } ranked { $rank } of { $ranked } regions by number of international migrants in { $year }
                       *[country] { START($place) } ranked { $rank } of { $ranked } countries and areas by number of international migrants in { $year }
                    }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) } ranked { $rank } of { $ranked } subregions by share of international migrant women in { $year }
                        [region] { START($place) } ranked { $rank } of { $ranked } regions by share of international migrant women in { $year }
                       *[country] { START($place) } ranked { $rank } of { $ranked } countries and areas by share of international migrant women in { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) } ranked { $rank } of { $ranked } subregions by number of international migrant women in { $year }
                        [region] { START($place) } ranked { $rank } of { $ranked } regions by number of international migrant women in { $year }
                       *[country] { START($place) } ranked { $rank } of { $ranked } countries and areas by number of international migrant women in { $year }
                    }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) } ranked { $rank } of { $ranked } subregions by share of international migrant men in { $year }
                        [region] { START($place) } ranked { $rank } of { $ranked } regions by share of international migrant men in { $year }
                       *[country] { START($place) } ranked { $rank } of { $ranked } countries and areas by share of international migrant men in { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) } ranked { $rank } of { $ranked } subregions by number of international migrant men in { $year }
                        [region] { START($place) } ranked { $rank } of { $ranked } regions by number of international migrant men in { $year }
                       *[country] { START($place) } ranked { $rank } of { $ranked } countries and areas by number of international migrant men in { $year }
                    }
            }
        [workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) } ranked { $rank } of { $ranked } subregions by share of migrant workers in { $year }
                       *[region] { START($place) } ranked { $rank } of { $ranked } regions by share of migrant workers in { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) } ranked { $rank } of { $ranked } subregions by number of migrant workers in { $year }
                       *[region] { START($place) } ranked { $rank } of { $ranked } regions by number of migrant workers in { $year }
                    }
            }
        [women-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) } ranked { $rank } of { $ranked } subregions by share of women migrant workers in { $year }
                       *[region] { START($place) } ranked { $rank } of { $ranked } regions by share of women migrant workers in { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) } ranked { $rank } of { $ranked } subregions by number of women migrant workers in { $year }
                       *[region] { START($place) } ranked { $rank } of { $ranked } regions by number of women migrant workers in { $year }
                    }
            }
       *[men-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { START($place) } ranked { $rank } of { $ranked } subregions by share of men migrant workers in { $year }
                       *[region] { START($place) } ranked { $rank } of { $ranked } regions by share of men migrant workers in { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { START($place) } ranked { $rank } of { $ranked } subregions by number of men migrant workers in { $year }
                       *[region] { START($place) } ranked { $rank } of { $ranked } regions by number of men migrant workers in { $year }
                    }
            }
    }

# Of the countries at the head of the ranking.
distribution-first-together =
    { $who ->
        [migrants] The first { $count } hosted { distribution-part } of all international migrants in { $year }
        [migrant-women] The first { $count } hosted { distribution-part } of all international migrant women in { $year }
       *[migrant-men] The first { $count } hosted { distribution-part } of all international migrant men in { $year }
    }

distribution-first-alone =
    { $who ->
        [workers]
            { $level ->
                [subregion] Figures here on migrant workers in { $year } cover one of { $total } subregions: { THE($places) }
               *[region] Figures here on migrant workers in { $year } cover one of { $total } regions: { THE($places) }
            }
        [women-workers]
            { $level ->
                [subregion] Figures here on women migrant workers in { $year } cover one of { $total } subregions: { THE($places) }
               *[region] Figures here on women migrant workers in { $year } cover one of { $total } regions: { THE($places) }
            }
       *[men-workers]
            { $level ->
                [subregion] Figures here on men migrant workers in { $year } cover one of { $total } subregions: { THE($places) }
               *[region] Figures here on men migrant workers in { $year } cover one of { $total } regions: { THE($places) }
            }
    }

# Who comes first within a $group. $places: one, or several that are equal. $apart: whether areas of few inhabitants are left out.
distribution-first-within =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $apart ->
                        [yes] In { THE($group) }, { THE($places) } had the highest share of international migrants in { $year }, areas of few inhabitants apart: { $figure }
                       *[no] In { THE($group) }, { THE($places) } had the highest share of international migrants in { $year }: { $figure }
                    }
               *[other] In { THE($group) }, { THE($places) } hosted the most international migrants in { $year }: { $figure }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $apart ->
                        [yes] In { THE($group) }, { THE($places) } had the highest share of international migrant women in { $year }, areas of few inhabitants apart: { $figure }
                       *[no] In { THE($group) }, { THE($places) } had the highest share of international migrant women in { $year }: { $figure }
                    }
               *[other] In { THE($group) }, { THE($places) } hosted the most international migrant women in { $year }: { $figure }
            }
       *[migrant-men]
            { $show ->
                [population]
                    { $apart ->
                        [yes] In { THE($group) }, { THE($places) } had the highest share of international migrant men in { $year }, areas of few inhabitants apart: { $figure }
                       *[no] In { THE($group) }, { THE($places) } had the highest share of international migrant men in { $year }: { $figure }
                    }
               *[other] In { THE($group) }, { THE($places) } hosted the most international migrant men in { $year }: { $figure }
            }
    }

# Who comes first of all, as above.
distribution-first =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $apart ->
                        [yes] { START($places) } had the highest share of international migrants in { $year }, areas of few inhabitants apart: { $figure }
                       *[no] { START($places) } had the highest share of international migrants in { $year }: { $figure }
                    }
               *[other] { START($places) } hosted the most international migrants in { $year }: { $figure }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $apart ->
                        [yes] { START($places) } had the highest share of international migrant women in { $year }, areas of few inhabitants apart: { $figure }
                       *[no] { START($places) } had the highest share of international migrant women in { $year }: { $figure }
                    }
               *[other] { START($places) } hosted the most international migrant women in { $year }: { $figure }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $apart ->
                        [yes] { START($places) } had the highest share of international migrant men in { $year }, areas of few inhabitants apart: { $figure }
                       *[no] { START($places) } had the highest share of international migrant men in { $year }: { $figure }
                    }
               *[other] { START($places) } hosted the most international migrant men in { $year }: { $figure }
            }
        [workers]
            { $show ->
                [population] { START($places) } had the highest share of migrant workers in { $year }: { $figure }
               *[other] { START($places) } hosted the most migrant workers in { $year }: { $figure }
            }
        [women-workers]
            { $show ->
                [population] { START($places) } had the highest share of women migrant workers in { $year }: { $figure }
               *[other] { START($places) } hosted the most women migrant workers in { $year }: { $figure }
            }
       *[men-workers]
            { $show ->
                [population] { START($places) } had the highest share of men migrant workers in { $year }: { $figure }
               *[other] { START($places) } hosted the most men migrant workers in { $year }: { $figure }
            }
    }

# Who comes first of those $known, where figures of others are missing.
distribution-first-of-known =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Of { $known } subregions with a figure here, { THE($places) } had the highest share of international migrants in { $year }
                        [region] Of { $known } regions with a figure here, { THE($places) } had the highest share of international migrants in { $year }
                       *[country] Of { $known } countries and areas with a figure here, { THE($places) } had the highest share of international migrants in { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] Of { $known } subregions with a figure here, { THE($places) } hosted the most international migrants in { $year }
                        [region] Of { $known } regions with a figure here, { THE($places) } hosted the most international migrants in { $year }
                       *[country] Of { $known } countries and areas with a figure here, { THE($places) } hosted the most international migrants in { $year }
                    }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Of { $known } subregions with a figure here, { THE($places) } had the highest share of international migrant women in { $year }
                        [region] Of { $known } regions with a figure here, { THE($places) } had the highest share of international migrant women in { $year }
                       *[country] Of { $known } countries and areas with a figure here, { THE($places) } had the highest share of international migrant women in { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] Of { $known } subregions with a figure here, { THE($places) } hosted the most international migrant women in { $year }
                        [region] Of { $known } regions with a figure here, { THE($places) } hosted the most international migrant women in { $year }
                       *[country] Of { $known } countries and areas with a figure here, { THE($places) } hosted the most international migrant women in { $year }
                    }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Of { $known } subregions with a figure here, { THE($places) } had the highest share of international migrant men in { $year }
                        [region] Of { $known } regions with a figure here, { THE($places) } had the highest share of international migrant men in { $year }
                       *[country] Of { $known } countries and areas with a figure here, { THE($places) } had the highest share of international migrant men in { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] Of { $known } subregions with a figure here, { THE($places) } hosted the most international migrant men in { $year }
                        [region] Of { $known } regions with a figure here, { THE($places) } hosted the most international migrant men in { $year }
                       *[country] Of { $known } countries and areas with a figure here, { THE($places) } hosted the most international migrant men in { $year }
                    }
            }
        [workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Of { $known } subregions with a figure here, { THE($places) } had the highest share of migrant workers in { $year }
                       *[region] Of { $known } regions with a figure here, { THE($places) } had the highest share of migrant workers in { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] Of { $known } subregions with a figure here, { THE($places) } hosted the most migrant workers in { $year }
                       *[region] Of { $known } regions with a figure here, { THE($places) } hosted the most migrant workers in { $year }
                    }
            }
        [women-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Of { $known } subregions with a figure here, { THE($places) } had the highest share of women migrant workers in { $year }
                       *[region] Of { $known } regions with a figure here, { THE($places) } had the highest share of women migrant workers in { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] Of { $known } subregions with a figure here, { THE($places) } hosted the most women migrant workers in { $year }
                       *[region] Of { $known } regions with a figure here, { THE($places) } hosted the most women migrant workers in { $year }
                    }
            }
       *[men-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Of { $known } subregions with a figure here, { THE($places) } had the highest share of men migrant workers in { $year }
                       *[region] Of { $known } regions with a figure here, { THE($places) } had the highest share of men migrant workers in { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] Of { $known } subregions with a figure here, { THE($places) } hosted the most men migrant workers in { $year }
                       *[region] Of { $known } regions with a figure here, { THE($places) } hosted the most men migrant workers in { $year }
                    }
            }
    }

# How one line runs, from $before in the year $first to $after in the year $last.
distribution-course =
    { $who ->
        [migrants]
            { $show ->
                [persons]
                    { $course ->
                        [rise] International migrants { IN($place) } rose from { $before } ({ $first }) to { $after } ({ $last })
                        [fall] International migrants { IN($place) } fell from { $before } ({ $first }) to { $after } ({ $last })
                       *[same] International migrants { IN($place) } were { $after } both in { $first } and in { $last }
                    }
                [world]
                    { $course ->
                        [rise] The share of all international migrants living { IN($place) } rose from { $before } ({ $first }) to { $after } ({ $last })
                        [fall] The share of all international migrants living { IN($place) } fell from { $before } in { $first } to { $after } in { $last }
                       *[same] The share of all international migrants living { IN($place) } was { $after } both in { $first } and in { $last }
                    }
               *[population]
                    { $course ->
                        [rise] In { THE($place) }, international migrants rose from { $before } of the population in { $first } to { $after } in { $last }
                        [fall] In { THE($place) }, international migrants fell from { $before } of the population in { $first } to { $after } in { $last }
                       *[same] In { THE($place) }, international migrants were { $after } of the population both in { $first } and in { $last }
                    }
            }
        [migrant-women]
            { $show ->
                [persons]
                    { $course ->
                        [rise] International migrant women { IN($place) } rose from { $before } ({ $first }) to { $after } ({ $last })
                        [fall] International migrant women { IN($place) } fell from { $before } ({ $first }) to { $after } ({ $last })
                       *[same] International migrant women { IN($place) } were { $after } both in { $first } and in { $last }
                    }
                [world]
                    { $course ->
                        [rise] The share of all international migrant women living { IN($place) } rose from { $before } ({ $first }) to { $after } ({ $last })
                        [fall] The share of all international migrant women living { IN($place) } fell from { $before } in { $first } to { $after } in { $last }
                       *[same] The share of all international migrant women living { IN($place) } was { $after } both in { $first } and in { $last }
                    }
               *[population]
                    { $course ->
                        [rise] In { THE($place) }, international migrant women rose from { $before } of all women and girls in { $first } to { $after } in { $last }
                        [fall] In { THE($place) }, international migrant women fell from { $before } of all women and girls in { $first } to { $after } in { $last }
                       *[same] In { THE($place) }, international migrant women were { $after } of all women and girls both in { $first } and in { $last }
                    }
            }
       *[migrant-men]
            { $show ->
                [persons]
                    { $course ->
                        [rise] International migrant men { IN($place) } rose from { $before } ({ $first }) to { $after } ({ $last })
                        [fall] International migrant men { IN($place) } fell from { $before } ({ $first }) to { $after } ({ $last })
                       *[same] International migrant men { IN($place) } were { $after } both in { $first } and in { $last }
                    }
                [world]
                    { $course ->
                        [rise] The share of all international migrant men living { IN($place) } rose from { $before } ({ $first }) to { $after } ({ $last })
                        [fall] The share of all international migrant men living { IN($place) } fell from { $before } in { $first } to { $after } in { $last }
                       *[same] The share of all international migrant men living { IN($place) } was { $after } both in { $first } and in { $last }
                    }
               *[population]
                    { $course ->
                        [rise] In { THE($place) }, international migrant men rose from { $before } of all men and boys in { $first } to { $after } in { $last }
                        [fall] In { THE($place) }, international migrant men fell from { $before } of all men and boys in { $first } to { $after } in { $last }
                       *[same] In { THE($place) }, international migrant men were { $after } of all men and boys both in { $first } and in { $last }
                    }
            }
    }

# The lowest and the highest figure of the ILO's editions.
distribution-editions =
    { $who ->
        [workers]
            { $show ->
                [persons] Editions of the ILO's estimates put migrant workers { IN($place) } between { $low } and { $high }
                [world] Editions of the ILO's estimates put { THE($place) } between { $low } and { $high } of all migrant workers
               *[population] In { THE($place) }, migrant workers are between { $low } and { $high } of the labour force, by edition
            }
        [women-workers]
            { $show ->
                [persons] Editions of the ILO's estimates put women migrant workers { IN($place) } between { $low } and { $high }
                [world] Editions of the ILO's estimates put { THE($place) } between { $low } and { $high } of all women migrant workers
               *[population] In { THE($place) }, women migrant workers are between { $low } and { $high } of all women in the labour force, by edition
            }
       *[men-workers]
            { $show ->
                [persons] Editions of the ILO's estimates put men migrant workers { IN($place) } between { $low } and { $high }
                [world] Editions of the ILO's estimates put { THE($place) } between { $low } and { $high } of all men migrant workers
               *[population] In { THE($place) }, men migrant workers are between { $low } and { $high } of all men in the labour force, by edition
            }
    }

distribution-only-edition =
    { $who ->
        [workers]
            { $show ->
                [persons] { START($place) }: { $figure } migrant workers in { $year }, the only edition with a figure here
                [world] { START($place) }: { $figure } of all migrant workers in { $year }, the only edition with a figure here
               *[population] { START($place) }: migrant workers were { $figure } of the labour force in { $year }, the only edition with a figure here
            }
        [women-workers]
            { $show ->
                [persons] { START($place) }: { $figure } women migrant workers in { $year }, the only edition with a figure here
                [world] { START($place) }: { $figure } of all women migrant workers in { $year }, the only edition with a figure here
               *[population] { START($place) }: women migrant workers were { $figure } of all women in the labour force in { $year }, the only edition with a figure here
            }
       *[men-workers]
            { $show ->
                [persons] { START($place) }: { $figure } men migrant workers in { $year }, the only edition with a figure here
                [world] { START($place) }: { $figure } of all men migrant workers in { $year }, the only edition with a figure here
               *[population] { START($place) }: men migrant workers were { $figure } of all men in the labour force in { $year }, the only edition with a figure here
            }
    }

distribution-no-editions =
    { $who ->
        [workers] No figures here on migrant workers { IN($place) }, measured like this
        [women-workers] No figures here on women migrant workers { IN($place) }, measured like this
       *[men-workers] No figures here on men migrant workers { IN($place) }, measured like this
    }
    .sentence =
        { $who ->
            [workers] No figures here on migrant workers { IN($place) }, measured like this.
            [women-workers] No figures here on women migrant workers { IN($place) }, measured like this.
           *[men-workers] No figures here on men migrant workers { IN($place) }, measured like this.
        }

# $group: an income group, “high-income countries”.
distribution-income-group =
    { $who ->
        [migrants] In { THE($group) }, international migrants were { $figure } of the population in { $year }
        [migrant-women] In { THE($group) }, international migrant women were { $figure } of all women and girls in { $year }
        [migrant-men] In { THE($group) }, international migrant men were { $figure } of all men and boys in { $year }
        [workers] In { THE($group) }, migrant workers were { $figure } of the labour force in { $year }
        [women-workers] In { THE($group) }, women migrant workers were { $figure } of all women in the labour force in { $year }
       *[men-workers] In { THE($group) }, men migrant workers were { $figure } of all men in the labour force in { $year }
    }

distribution-income-most =
    { $who ->
        [migrants] { START($group) } hosted { distribution-part } of all international migrants in { $year }
        [migrant-women] { START($group) } hosted { distribution-part } of all international migrant women in { $year }
        [migrant-men] { START($group) } hosted { distribution-part } of all international migrant men in { $year }
        [workers] { START($group) } hosted { distribution-part } of all migrant workers in { $year }
        [women-workers] { START($group) } hosted { distribution-part } of all women migrant workers in { $year }
       *[men-workers] { START($group) } hosted { distribution-part } of all men migrant workers in { $year }
    }

distribution-no-income-groups =
    { $who ->
        [workers] No figures here for migrant workers by income group in { $year }
        [women-workers] No figures here for women migrant workers by income group in { $year }
       *[men-workers] No figures here for men migrant workers by income group in { $year }
    }

## Sentences below the charts

distribution-nothing =
    { $who ->
        [workers]
            { $level ->
                [subregion] Migrant workers by ILO subregion, { $year } (ILO, { $edition }): not available here.
               *[region] Migrant workers by ILO region, { $year } (ILO, { $edition }): not available here.
            }
        [women-workers]
            { $level ->
                [subregion] Women migrant workers by ILO subregion, { $year } (ILO, { $edition }): not available here.
               *[region] Women migrant workers by ILO region, { $year } (ILO, { $edition }): not available here.
            }
       *[men-workers]
            { $level ->
                [subregion] Men migrant workers by ILO subregion, { $year } (ILO, { $edition }): not available here.
               *[region] Men migrant workers by ILO region, { $year } (ILO, { $edition }): not available here.
            }
    }

distribution-world =
    { $who ->
        [migrants] In { $year } there were { $total } international migrants in the world.
        [migrant-women] In { $year } there were { $total } international migrant women in the world.
        [migrant-men] In { $year } there were { $total } international migrant men in the world.
        [workers] In { $year } there were { $total } migrant workers in the world.
        [women-workers] In { $year } there were { $total } women migrant workers in the world.
       *[men-workers] In { $year } there were { $total } men migrant workers in the world.
    }

# The largest areas, “Germany (16.8 million); Saudi Arabia (13.7 million)”. $known of $total areas have a figure.
distribution-leaders =
    { $complete ->
        [no]
            { $known ->
                [one]
                    { $level ->
                        [subregion] One of { $total } subregions has a figure here: { $leaders }.
                        [region] One of { $total } regions has a figure here: { $leaders }.
                       *[country] One of { $total } countries and areas has a figure here: { $leaders }.
                    }
               *[other]
                    { $level ->
                        [subregion] Of the { $known } (of { $total }) subregions with a figure here, the largest: { $leaders }.
                        [region] Of the { $known } (of { $total }) regions with a figure here, the largest: { $leaders }.
                       *[country] Of the { $known } (of { $total }) countries and areas with a figure here, the largest: { $leaders }.
                    }
            }
       *[yes]
            { $show ->
                [population]
                    { $who ->
                        [migrants] Highest share of the population: { $leaders }.
                        [migrant-women] Highest share of all women and girls: { $leaders }.
                        [migrant-men] Highest share of all men and boys: { $leaders }.
                        [workers] Highest share of the labour force: { $leaders }.
                        [women-workers] Highest share of all women in the labour force: { $leaders }.
                       *[men-workers] Highest share of all men in the labour force: { $leaders }.
                    }
               *[other] Most: { $leaders }.
            }
    }

distribution-leader =
    { $remark ->
        [everybody] { $place } ({ $figure }; as many migrants as inhabitants stated)
        [few-inhabitants] { $place } ({ $figure }; fewer than 50,000 inhabitants)
       *[none] { $place } ({ $figure })
    }

# An area chosen, or the group that it is in. $member: the country that stands in this group; none where $place is the country itself.
# $rank: its place among the $ranked with a figure; none where there is none.
distribution-told =
    { $member ->
        [none]
            { $figure ->
                [none] { $place }: not available here.
               *[other]
                    { $rank ->
                        [none] { $place }: { $figure }.
                       *[other] { $place }: { $figure }, rank { $rank } of { $ranked }.
                    }
            }
       *[other]
            { $figure ->
                [none] { $place }, which includes { THE($member) }: not available here.
               *[other]
                    { $rank ->
                        [none] { $place }, which includes { THE($member) }: { $figure }.
                       *[other] { $place }, which includes { THE($member) }: { $figure }, rank { $rank } of { $ranked }.
                    }
            }
    }

# The reader's own country ($member) is in the group told of before. $too: whether another country was told of as in it.
distribution-includes =
    { $too ->
        [yes] { $place } includes { THE($member) } too.
       *[no] { $place } includes { THE($member) }.
    }

distribution-gaps =
    { $level ->
        [subregion] Not available here: { $count } of { $total } subregions.
        [region] Not available here: { $count } of { $total } regions.
       *[country] Not available here: { $count } of { $total } countries and areas.
    }

distribution-listed =
    { $who ->
        [migrants] The first { $count } of the ranking hosted { $share } of all international migrants.
        [migrant-women] The first { $count } of the ranking hosted { $share } of all international migrant women.
       *[migrant-men] The first { $count } of the ranking hosted { $share } of all international migrant men.
    }

# One line, from the first to the last year; $member as above.
distribution-line =
    { $member ->
        [none] { $place }: { $before } in { $first }, { $after } in { $last }.
       *[other] { $place }, which includes { THE($member) }: { $before } in { $first }, { $after } in { $last }.
    }

distribution-editions-told = { $place }: { $figures }.

distribution-edition-told = { $figure } in { $year } ({ $edition })

distribution-editions-missing = Not available here: { $editions }.

distribution-income-nothing =
    { $who ->
        [workers] Migrant workers by income group, { $year } (ILO, { $edition }): not available here.
        [women-workers] Women migrant workers by income group, { $year } (ILO, { $edition }): not available here.
       *[men-workers] Men migrant workers by income group, { $year } (ILO, { $edition }): not available here.
    }

distribution-income-told = { $year }: { $groups }.

distribution-income-figure =
    { $figure ->
        [none] { $group } not available here
       *[other] { $group } { $figure }
    }

# The reader's own country. $group: none where it never had a group.
distribution-income-own =
    { $group ->
        [high] { $place }: one of the high-income countries.
        [upper-middle] { $place }: one of the upper-middle-income countries.
        [lower-middle] { $place }: one of the lower-middle-income countries.
        [low] { $place }: one of the low-income countries.
       *[none] { $place }: one of the countries and areas that are not classified.
    }

## In place of a chart

# $offers: years and the choices below, “2013, 2019 or women and men”.
distribution-instead =
    { $offers ->
        [none] Not available here.
       *[other] Not available here. Choose { $offers }.
    }

distribution-offers = { $others } or { $last }

distribution-offer =
    .everybody = women and men
    .persons = persons
    .everybody-in-persons = women and men, counted in persons

distribution-no-such-area = No data. Choose another area.

## Words in charts and tables

# What the map says of areas without a figure.
distribution-absent =
    { $measure ->
        [workers] Not available here
       *[migrants] No data
    }

# What is said of a share beside it.
distribution-remark =
    .everybody = as many migrants as inhabitants stated
    .few = fewer than 50,000 inhabitants
    .none = 50,000 inhabitants or more

# How a figure of the ILO was had; several may stand together, “derived, approximate”.
distribution-status =
    .derived = derived
    .approximate = approximate
    .conflict = sources differ
    .suspect = doubtful
    .sum = sum of the subregions
    .absent = not available here

distribution-coverage = { $counted } of { $members } countries and areas

## Notes

distribution-definition =
    { $measure ->
        [workers] Migrant workers: international migrants of working age in the labour force of the country where they live.
       *[migrants] International migrants: everyone, of any age and in work or not, who lives in a country other than that of birth or, where birth is not recorded, of citizenship.
    }

distribution-read-on-pages = Read on pages that quote the ILO's report; figures computed from those are marked as derived.

distribution-not-here = “Not available here”: on none of the pages read; the ILO's report may hold the figure.
    .mark =
        { $areas ->
            [subregion] { $known } of { $total } subregions
            [region] { $known } of { $total } regions
            [income] { $known } of { $total } income groups
           *[none] { "" }
        }

distribution-no-countries = The ILO publishes no migrant workers by country: its subregions stand in for countries.
    .mark = Subregions stand in for countries

distribution-data-types = Type of data, in the table: B, born abroad; C, foreign citizens; R, refugees and asylum seekers added; I, imputed.

distribution-rank-before-name = The number before a name is its rank among all countries and areas.

distribution-not-joined = Editions are not joined by a line: each has its own methods and data.
    .mark = Editions differ in method: not a trend

# $parts: “Americas + Africa, about 61 per cent”.
distribution-together = Of the world total, given for several together: { $parts }.

distribution-together-part =
    { $approximate ->
        [yes] { $group }, about { $share }
       *[no] { $group }, { $share }
    }

distribution-everybody = UN DESA states as many migrants as inhabitants for { THE($places) }.

distribution-ungrouped = Groups of the ILO, summed from UN DESA's countries and areas; in none of them: { THE($places) }.

# What an edition (its number) says of earlier years: “about 150.3 million in 2013”.
distribution-restated =
    { $edition ->
        [1] The 1st edition puts the world at { $figures } (derived, approximate).
        [2] The 2nd edition puts the world at { $figures } (derived, approximate).
        [3] The 3rd edition puts the world at { $figures } (derived, approximate).
       *[other] The { $edition }th edition puts the world at { $figures } (derived, approximate).
    }

distribution-restated-figure = about { $figure } in { $year }

# Economies that count in the group of another year, as they had none in $year. $more: how many are not named.
distribution-income-placed =
    { $count ->
        [one] One economy with { $share } of the migrants of { $year } had no group in that year: { THE($places) }.
       *[other]
            { $more ->
                [0] { $count } economies with { $share } of the migrants of { $year } had no group in that year: { THE($places) }.
               *[other] { $count } economies with { $share } of the migrants of { $year } had no group in that year: { THE($places) } and { $more } more.
            }
    }
    .mark =
        { $much ->
            [yes] Group of another year for { $share }
           *[no] { "" }
        }

distribution-income-not-classified = Not classified: areas that never had a group. Countries change group over time. UN DESA's own totals use the groups of 2022 for every year.

distribution-income-of-edition = Income groups of the World Bank as each edition used them.
