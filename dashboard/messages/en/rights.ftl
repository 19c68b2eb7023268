# Labour rights and migration policies on the page of governance, by indicators of the Sustainable Development Goals: a coded
# index (8.8.2), answers of governments (10.7.2), detected victims of trafficking (16.2.2), recorded deaths (10.7.3). No
# sentence ranks countries by any of them.

rights-question = Labour rights and policy
    .text = Four indicators of the Sustainable Development Goals, each with what it does not say: a coded index, governments’ own answers, detected victims and recorded deaths.
rights-turn-index = Labour rights
rights-turn-policies = Policies
rights-turn-detected = Trafficking
rights-turn-deaths = Deaths on routes

## Labour rights, $rights_year

rights-index-title = Compliance with labour rights (SDG 8.8.2)
rights-index-subtitle = Freedom of association and bargaining, points from 0 (best) to 10 (worst), { $rights_year }
# $median: "1.6"; $count: countries with a score.
rights-index-headline = Labour rights: half of { $count } countries scored { $median } or lower in { $rights_year } (0 best, 10 worst)
# $place: the reader's country; $score: "1.6".
rights-index-own = { START($place) }: { $score } points for labour rights in { $year }; 0 is best, 10 worst
# $tenth: the score that one country in ten reaches.
rights-index-told = Of { $count } countries with a score in { $rights_year }, half stood at { $median } points or lower and a tenth at { $tenth } or higher; 0 is best, 10 worst.
rights-index-coded = The ILO codes the index from what its supervisory bodies and national laws say of freedom of association and collective bargaining; it is not of the rights of migrants alone.
    .mark = Coded index: 0 best, 10 worst
rights-index-no-ranking = Differences of a few tenths say little: the index is read in classes, and no ranking is made of it.

## Migration policies

rights-policies-title = Migration policies, by governments’ answers (SDG 10.7.2)
# $count: governments that answered in both years.
rights-policies-subtitle = Per cent of { $count } governments that meet the criteria, { $first } and { $last }
rights-policies-headline = { $later } of { $count } governments say they met the criteria in { $last }, { $earlier } in { $first }
# $met of $domains domains.
rights-policies-own = { START($place) }, by its own answers of { $year }: criteria met in { $met } of { $domains } domains of migration policy
rights-policies-told = Of { $count } governments that answered in both years, { $later } met or fully met the criteria of all domains together in { $last }, and { $earlier } in { $first }.
# $domains: each domain with both shares.
rights-policies-domains = By domain: { $domains }.
rights-policies-domain = { $domain } { $later } ({ $earlier } before)
rights-policies-answers = These are answers of governments about their own policies to an inquiry of the United Nations, not findings of others.
    .mark = Governments’ own answers
rights-policies-both = In { $last } fewer governments had answered than in { $first }; only those of both years are compared.

## Detected victims of trafficking, in one country

rights-detected-title = Victims of trafficking detected (SDG 16.2.2)
rights-detected-subtitle = Persons detected by the authorities in a year, { $state }
rights-detected-nothing = There are no figures of detected victims for this country.
# $later: persons, in $last; none where the country has no figures.
rights-detected-headline =
    { $later ->
        [none] No figures of detected victims of trafficking { IN($place) }
       *[other] Victims of trafficking detected { IN($place) } in { $last }: { $later }
    }
# $years: how many years have a figure.
rights-detected-told =
    { $years ->
        [0] There are no figures of detected victims of trafficking { IN($place) }.
        [1] The only figure of detected victims of trafficking { IN($place) } is { $later }, of { $last }.
       *[other] Detected victims of trafficking { IN($place) }: { $earlier } in { $first }, the first year with a figure; { $later } in { $last }, the last. Years with a figure: { $years }.
    }
rights-detected-alone = Only victims whom authorities found are counted: a high number can mean that they look well. Countries are not to be ranked by it.
    .mark = Detected victims alone: no ranking
rights-detected-forms = Forms of exploitation do not add up to all: some victims are counted under several, others under none.

## Deaths on routes

rights-deaths-title = Deaths and disappearances of migrants on their way (SDG 10.7.3)
rights-deaths-subtitle = Persons recorded, by the region where it happened, { $first } to { $last }
rights-deaths-headline = Migrants recorded as dead or missing on their way in { $last }: { $deaths }
# $most: persons, in $most_year.
rights-deaths-told = In { $last } records count { $deaths } migrants dead or missing on their way; the most were { $most } in { $most_year }.
rights-deaths-regions = By region in { $last }: { $regions }.
rights-deaths-region = { $region } { $deaths }
rights-deaths-recorded = Many deaths are never recorded, and records differ between routes and years: the figures are lower limits.
    .mark = Recorded deaths alone
rights-deaths-where = Counted where it happened, not by origin; what has no region is in the figure of the world alone.
