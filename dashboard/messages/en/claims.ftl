### The page of the statements of papers: each figure that they state, held against the data here. Every word on a paper is
### careful: what differs is a finding with its numbers, never blame. $number: the number of a statement, C008. $statement:
### what it says, in a short phrase of claimed.ftl.

claims-title = What the papers say
claims-summary = Every figure that five background papers state, held against the data here: what holds, what has been superseded and what cannot be tested.
claims-question = Which statements hold
    .text = Choose a paper, a topic or a verdict; the table lists the statements. The address with “id=C008” is that of one statement.

## Controls

claims-paper = Paper
    .all = All papers
claims-topic = Topic
    .all = All topics
claims-verdict = Verdict
    .all = All verdicts
claims-of = Country
    .all = All countries, and the world
claims-id = Statement
claims-option = { $number }: { $statement }

## Where a statement stands in its paper; $kind: what part, $number: which, none where parts have no number

claims-section =
    { $kind ->
        [introduction] introduction
        [introductory-text] introductory text
        [global-and-regional-trends] global and regional trends
        [annex] annex
        [footnote] footnote { $number }
        [footnotes] footnotes { $number }
        [figures] figures { $number }
        [table] table { $number }
        [box] box { $number }
        [case] case { $number }
        [subtheme] subtheme { $number }
       *[section] section { $number }
    }

## How a figure is counted

claims-counted =
    .of-born = of all born in the region
    .of-living = of all migrants living in the region
    .outside-region = share of those born in the region who live outside it
    .known-origin = UN regions, known origin
    .unknown-too = UN regions, unknown origin too
    .un-desa = UN DESA, 2024 revision
    .un-desa-2020 = UN DESA, 2020 revision
    .wdi-today = World Development Indicators, July 2026
    .groups-then = low- and middle-income economies of that year
    .groups-now = low- and middle-income economies of the latest year
    .reporting-both = 2020 against 2019, economies that report both years
    .deposits = ratifications deposited before 9 August 2013
    .counted-in-all = parties counted in all
    .fundamental = fundamental Conventions among the numbers printed
    .fundamental-beside = with 87 and 138 in place of 97 and 139
    .first-in-1970s = pairs of countries whose first agreement collected is of 1970–1979
    .permit-system = countries listed, less those whose first agreement is later
    .list-of-members = members as listed, with known dates of joining
# $month: the month of an older edition, August 2018.
claims-counted-edition = World Development Indicators, { $month }
claims-counted-stock-of = of the migrants of { $year }
# $instrument: a protocol, by its name alone; $date: when its parties were counted.
claims-counted-parties = parties to { $instrument }, { $date }, the European Union counted, for 193 Member States
claims-counted-limits = limits for incomes of { $year }

## Rows of one statement. $counted: how the figure is counted, none of that of the paper; $year: its year, none where it has none

claims-figure =
    { $kind ->
        [stated] In the paper
        [earlier] Older edition, for { $year }: { $counted }
        [latest] Latest, { $year }: { $counted }
        [instead] Instead: { $counted }
       *[then] { $year }: { $counted }
    }
# $figure: the figure as its unit has it: 52.0 per cent; 164 million; US$ 401 billion.
claims-stated =
    { $bound ->
        [over] more than { $figure }
        [nearly] nearly { $figure }
       *[none] { $figure }
    }
# A figure that has to exceed nought.
claims-rise = a rise
# $figure: by how much what a paper expected to fall has risen.
claims-rise-of = a rise of { $figure }
# $stated: a figure that the paper states in words alone.
claims-read = words read as { $stated }

## The ledger

claims-ledger-title = Statements of five papers by verdict
# $chosen: the paper, topic, verdict and country that are chosen; [none] where nothing is.
claims-ledger-subtitle =
    { $chosen ->
        [none] Number of statements; papers of 2013 to 2020, data as of November 2026
       *[other] Number of statements; papers of 2013 to 2020, data as of November 2026: { $chosen }
    }
# $tested of $statements are held against the data; $held of them agree, under some definition at least.
claims-ledger-headline = Statements: { $statements }; tested here: { $tested }; confirmed: { $held }
# $counts: verdicts with their numbers, each as claims-count has it; none where no statement fits the choice.
claims-ledger-counts =
    { $counts ->
        [none] { claims-none }
       *[other] By verdict: { $counts }.
    }
# $paper: a paper, by its shortest name.
claims-short =
    { $paper ->
        [gfmd-2018] GFMD 2018
        [gfmd-2020] GFMD 2020
        [ilo-2013] ILO 2013
        [ilo-2016] ILO 2016
       *[module-8] ILO module 8
    }
# $words: a verdict, $statements: how many have it.
claims-count = { $words }, { $statements }
claims-none = No statement fits this choice.

## One statement

claims-claim-title = { $statement }
claims-claim-subtitle = { $paper }, { $section }
# $stated: the figure of the paper, none where it prints none; $found: that of the data for $found_at.
claims-claim-headline =
    { $verdict ->
        [confirmed] Confirmed: { $stated } in the paper, { $found } here for { $found_at }
        [one-definition] Confirmed under one definition: { $stated } in the paper, { $found } here for { $found_at }
        [superseded] Superseded: { $stated } in the paper, { $found } in the data now for { $found_at }
        [not-reproduced] Not reproduced: { $stated } in the paper, { $found } here for { $found_at }
        [misprint] Likely misprint: { $stated } in the paper, { $found } here for { $found_at }
        [outside]
            { $stated ->
                [none] Outside the data here: no figure to compare
               *[other] Outside the data here: { $stated } in the paper
            }
       *[context] No statistic to test here
    }
# $at: the year that the paper gives, none where it gives none or several.
claims-claim-stated =
    { $stated ->
        [none] { claims-no-figure }
       *[other]
            { $at ->
                [none] The paper states { $stated } and gives no single year.
               *[other] The paper states { $stated } for { $at }.
            }
    }
# $counted: how $found is counted; $lowest and $highest: over all definitions, none where there is one alone;
# $settled: what would settle a statement that the data do not, none of others.
claims-claim-found =
    { $found ->
        [none]
            { $settled ->
                [none] { "" }
               *[other] What would settle it: { $settled }.
            }
       *[other]
            { $lowest ->
                [none] The data here have { $found } for { $found_at } ({ $counted }).
               *[other] The data here have { $found } for { $found_at } ({ $counted }); over all definitions, from { $lowest } to { $highest }.
            }
    }
# $evidence: the edition, or the other thing, whose figure is the printed one; none where there is none.
claims-claim-evidence =
    { $evidence ->
        [none] { "" }
       *[other]
            { $verdict ->
                [misprint] The printed figure agrees with another one of the same data: { $evidence }.
               *[superseded] The printed figure is that of an older edition of the same source ({ $evidence }), revised since.
            }
    }
claims-claim-latest =
    { $latest ->
        [none] { "" }
       *[other] The latest figure is { $latest }, for { $latest_at }.
    }
# $tolerance: how far a figure may be off, in its unit; none of statements that are not tested.
claims-claim-tolerance =
    { $tolerance ->
        [none] { "" }
       *[other] A figure agrees here where it differs by no more than { $tolerance }, or is bounded as the paper bounds it.
    }
claims-no-figure = The paper prints no figure here that could be compared.

## Marks of papers on other charts

claims-papers = What papers say
    .hidden = Hidden
    .shown = Shown
# $paper: a paper, as claims-short names it; $figure: what it states.
claims-point = { claims-short }: { $figure }
# $papers: whether readers have switched the marks on.
claims-papers-note =
    { $papers ->
        [shown] The mark named after a paper is what it states; it stands where the choice is that of which the paper speaks. Whether that holds is told on the page of what the papers say.
       *[hidden] { "" }
    }

## Notes

claims-note-agrees = A figure agrees where it is within half of the last digit printed, or within the tolerance that its row states; after “nearly” it may be up to 5 per cent lower, after “more than” it must be higher.
claims-note-superseded = “Superseded”: an older edition of the source gave the figure, or the source has been revised by up to a fifth since.
claims-note-misprint = “Likely misprint”: the printed figure is that of something else in the same data, which the row names; the papers may have had reasons that the data do not show.
claims-note-words = Statements are worded anew: they are not quotations.
# Of statements that are held against the agreements collected.
claims-note-agreements = The agreements collected end in 2020; one that is not among them may exist.
