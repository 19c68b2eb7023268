### Bilateral labour agreements: with whom a country has them, when they were concluded, what their texts provide for. $here: the
### country that a chart is of. The data end in 2020; a pair that is not there has no agreement in the data, which is no proof.

## Sections of the page

agreements-question = Bilateral agreements
    .text = Agreements on workers between two countries, concluded up to 2020, in the data of Chilton and Woda. A pair that is not there may have one.
agreements-content = What agreements provide for
    .text = Provisions found in the texts of agreements. A text says nothing of practice.

## Controls

agreements-partner = Agreement with
    .none = Any partner
agreements-groups = Income groups
    .of_year = Of the year of the agreement
    .latest = Of the latest year
agreements-provision = Provisions

## With whom one country has agreements

# What the data know of a partner, in the legend of a map.
agreements-standing =
    .in_data = In the data
    .in_papers = Named in a paper alone
    .none = No agreement in the data
    .here = The country itself
agreements-partners-title = Labour agreements { OF($here) }
agreements-by-partner-title = Labour agreements { OF($here) }, by partner
agreements-partners-subtitle = Bilateral agreements concluded up to 2020 and seen in the source
# $agreements: how many, with how many $partners.
agreements-partners-headline =
    { $agreements ->
        [0] The data have no agreement { OF($here) }
        [1] The data have one agreement { OF($here) }
       *[other]
            { $partners ->
                [1] The data have { $agreements } agreements { OF($here) } with one partner
               *[other] The data have { $agreements } agreements { OF($here) } with { $partners } countries and areas
            }
    }
# $span: whether the agreements are of several years, $first to $last, of one, or of none that is known.
agreements-partners-all =
    { $agreements ->
        [0] The data have no agreement { OF($here) }; that is no proof that there is none.
        [1] The data have one agreement { OF($here) }.
       *[other]
            { $span ->
                [none] The data have { $agreements } agreements { OF($here) }, with { $partners } partners.
                [year] In { $first } the data have { $agreements } agreements { OF($here) }, with { $partners } partners.
               *[years] From { $first } to { $last } the data have { $agreements } agreements { OF($here) }, with { $partners } partners.
            }
    }
# One of the partners with most agreements, and how many.
agreements-partners-figure = { $place } ({ $count })
agreements-partners-largest =
    { $largest ->
        [none] { "" }
       *[other] Partners with most agreements: { $largest }.
    }
# $in_papers: partners.
agreements-partners-papers =
    { $in_papers ->
        [none] { "" }
       *[other] Named in papers and not in the data: { $in_papers }.
    }
# In place of bars.
agreements-partners-nothing = Neither the data nor the papers have an agreement { OF($here) }.
# What a hover adds to a partner: $count agreements, the years of the $first and the $last; none where not known.
agreements-partners-hover =
    { $count ->
        [0] named in a paper, not in the data
        [1]
            { $first ->
                [none] year not known
               *[other] { $first }
            }
       *[other]
            { $first ->
                [none] years not known
               *[other] first { $first }, latest { $last }
            }
    }
# $here, $partner: two countries; $count: agreements in the data, of $years (none where not known); $named: those that papers name.
agreements-pair =
    { $count ->
        [0]
            { $named ->
                [0] The data have no agreement between { THE($here) } and { THE($partner) }, which is no proof that there is none
               *[other] A paper names an agreement between { THE($here) } and { THE($partner) }; the data have none
            }
        [1]
            { $years ->
                [none] The data have one agreement between { THE($here) } and { THE($partner) }
               *[other] The data have one agreement between { THE($here) } and { THE($partner) } ({ $years })
            }
       *[other]
            { $years ->
                [none] The data have { $count } agreements between { THE($here) } and { THE($partner) }
               *[other] The data have { $count } agreements between { THE($here) } and { THE($partner) } ({ $years })
            }
    }
agreements-pair-told = { agreements-pair }.
agreements-absent = A partner that is not there has no agreement in the data, which end in 2020: that is no proof that there is none.
    .mark = Data to 2020; absence is no proof
agreements-force = The data say that an agreement was concluded, not whether it is in force or applied.
agreements-direction = Agreements have no direction here: the order of the parties in the source does not say who sends workers.

## One by one

agreements-list-title = Labour agreements { OF($here) }, one by one
# $partner: a country by its name; $year: none where the source gives none.
agreements-list-name =
    { $year ->
        [none] { $partner }
       *[other] { $partner }, { $year }
    }
agreements-untitled = title not in the source
agreements-list-marks = A filled mark: the authors of the data hold a text; an open one: they hold none.
agreements-list-titles = The picture shows how titles begin; the table has them as the source does, cut after 300 characters.

## Over time

agreements-time-title = Labour agreements by year and income of the parties
agreements-time-subtitle = Bilateral agreements concluded in each year and seen in the source, to { $last }
# $most: of the decade with most agreements, $decade to $until.
agreements-time-headline = { $most } of { $agreements } agreements were concluded from { $decade } to { $until }
agreements-time-summary = Of { $agreements } agreements of { $pairs } pairs of countries from { $first } to { $last }, { $one_high } are between a high-income economy and another, { $both_high } between two high-income economies and { $none_high } between two of which neither is one; the decade with most agreements is { $decade } to { $until } ({ $most }).
agreements-rows = Amendments, renewals and several texts of one day count each: { $agreements } agreements are of { $pairs } pairs of countries.
    .mark = Data to 2020; amendments count
# $start: the first year of the classification.
agreements-early-groups = There are income groups from { $start } on: an agreement of an earlier year has those of { $start }.
    .mark = Before { $start }: groups of { $start }
agreements-without = Agreements with a party without income group, such as a former State: { $without }.
agreements-source-parties = Parties are those of the source: agreements of the Soviet Union stand under the Russian Federation.

## Every country

agreements-world-title = Countries by number of partners in labour agreements
# $largest: the countries with most partners, each with their number.
agreements-world-headline = Most partners: { $largest }
agreements-world-summary = Countries and areas with an agreement in the data: { $countries }; those with most partners are { $largest }.

## Between income groups

agreements-income-title = Labour agreements between income groups
# $one, $other: income groups of the two parties; $same: whether they are of the same.
agreements-income-pair =
    { $same ->
        [yes] { $one }, both parties
       *[no] { $one } – { $other }
    }
# $first: the pair of groups with most agreements.
agreements-income-headline = { $first }: { $most } of { $agreements } agreements
agreements-income-summary = Agreements whose two parties have an income group: { $agreements }; most are between these groups: { $largest }.

## What texts provide for

agreements-provisions-title = What labour agreements provide for
agreements-provisions-subtitle = Texts with such a provision, per cent of { $texts } texts that were coded
# $first: the chosen provision found most, in $share of the texts; $last: the one found least, none where one alone is chosen.
agreements-provisions-headline =
    { $last ->
        [none] { $first }: in { $share } of the texts
       *[other] { $first }: in { $share } of the texts; { $last }: in { $least }
    }
agreements-provision-figure = { $provision } ({ $share })
# $chosen: the provisions that the reader chose; none where there are none.
agreements-provisions-summary =
    { $chosen ->
        [none] Provisions found in most of { $texts } texts of agreements: { $largest }.
       *[other] Provisions found in most of { $texts } texts of agreements: { $largest }. Those chosen: { $chosen }.
    }
agreements-coded = Coded were { $texts } texts of { $agreements } agreements: those at hand, no sample of all.
    .mark = { $texts } of { $agreements } agreements, no sample
agreements-codebook = The codebook was not at hand: kinds of provision are named after the columns of the source.
agreements-practice = That a text provides for something says nothing of practice.

## By decade

agreements-decades-title = What labour agreements provide for, by decade
agreements-decades-subtitle = Per cent of coded texts with such a provision, decades by their first year
# $provision: the one of those chosen whose share changed most, from $first in the decade that begins with $since to $last in that of $until.
agreements-decades-headline =
    { $count ->
        [0] No provision is chosen
       *[other] { $provision }: { $first } of texts in the { $since }s, { $last } in the { $until }s
    }
agreements-provision-span = { $provision }: { $first } and { $last }
agreements-decades-summary =
    { $spans ->
        [none] No provision is chosen.
       *[other] Shares of texts in the first and in the latest decade with ten texts or more: { $spans }.
    }
agreements-decades-nothing = No provision is chosen.
agreements-few-texts = Decades with fewer than ten coded texts are not drawn.
