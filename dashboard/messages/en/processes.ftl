### Communities of countries and consultative processes: who belongs to one or two of them, and what all are. $name, $other:
### names of bodies in lists. $count: members.

## Section of the page and controls

processes-question = Who meets with whom
    .text = Regional communities and consultative processes on migration: their members, and the countries that two of them share.
processes-org = Community or process
processes-org2 = Together with
    .none = No other

## The map of members

# $other: a second body; none where one alone is shown.
processes-members-title =
    { $other ->
        [none] { $name }
       *[other] { $name }; { $other }
    }
# $dates: the dates of the lists of the bodies shown; none where no list has one.
processes-members-subtitle =
    { $dates ->
        [none] Members as listed, the list without date
       *[other] Members as listed in { $dates }
    }
# $count: members of the first; $common: of both.
processes-members-headline =
    { $other ->
        [none] { $name }: { $count } members
       *[other] Members of both { $name } and { $other }: { $common }
    }
# $aside: countries with another role.
processes-members-count =
    { $aside ->
        [0] { $name } has { $count } members by its list.
       *[other] { $name } has { $count } members by its list; countries with another role, such as observers and former members: { $aside }.
    }
# $shared: the countries that are members of both.
processes-members-shared =
    { $other ->
        [none] { "" }
       *[other]
            { $shared ->
                [none] No country is a member of both { $name } and { $other }.
               *[other] Members of both { $name } and { $other }: { $shared }.
            }
    }
# $regime: the short label of the list; none where it has none.
processes-members-regime =
    { $regime ->
        [none] { "" }
       *[other] Of the movement of persons the list says: { $regime }.
    }
# $share: of those from its countries and living abroad; none of processes.
processes-members-within =
    { $share ->
        [none] { "" }
       *[other] Of the migrants from its countries, { $share } lived in another of them in { $year }.
    }
processes-member = Member
processes-aside = Another role
# In the legend: countries that are members of this one and not of the other.
processes-only = { $name }
processes-both = Members of both
processes-not-listed = Not in the list
# $place: the reader’s country; $bodies: names, set apart by semicolons.
processes-own =
    { $bodies ->
        [none] None of these lists of members has { THE($place) }
       *[other] Bodies that list { THE($place) } as a member: { $bodies }
    }
processes-own-told = { processes-own }.

## All communities and processes

processes-all-title = Communities and consultative processes by number of members
processes-all-subtitle = Members as listed, lists of 2008 to 2025, each with its date
processes-all-headline = { $rules } of { $count } communities and processes name a rule on the movement of persons
processes-all-count = Of { $count } bodies { $processes } are consultative processes or schemes, and { $rules } name a rule on the movement of persons; the one with most members is { $first } ({ $most }).
# How bars are filled.
processes-kind =
    .community = Community
    .process = Consultative process or scheme

## Members by year

processes-time-title = Members of communities by year
processes-time-subtitle = Members on 1 July, communities whose changes since { $start } are all known
# $before: members in $since, $after: in $until.
processes-time-span = { $name }: { $before } ({ $since }), { $after } ({ $until })
# $spans: members then and now, of the chosen communities or of the one that changed most.
processes-time-headline = Members: { $spans }
processes-time-summary = Members in the first and in the latest year: { $spans }.
processes-time-undated =
    { $undated ->
        [none] { "" }
       *[other] Not drawn, as dates of joining are not known: { $undated }.
    }
processes-time-dates = Dates were taken down from pages of the bodies and others, and not checked against treaty texts.

## Notes

processes-lists = Each list of members has its own date and source; a country that is not listed need not be outside. Of the Bali Process only the Ad Hoc Group is listed; for some processes no list was found.
    .mark = Lists of different dates
processes-rules = What is said of movement is the short label of the list: what was agreed, not whether it is in force or how it is applied.
processes-kinds = A community binds its members by treaty; a consultative process is a forum and binds nobody.
processes-cis = CIS: the grouping of the UN Economic Commission for Europe, not a statement of current membership.
processes-share = Shares in the table: of the migrants from the countries of a community, those who live in another of them, latest year.
