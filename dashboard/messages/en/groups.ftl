### Groups of countries: as lists of choices name them, within sentences, and what notes say of their members.

# $whose: the publisher that draws the group: un, ilo or bank (the World Bank). $place: the group, "High income".
groups-label =
    { $whose ->
        [ilo] { $place } (ILO)
        [bank] { $place } (World Bank)
       *[un] { $place } (UN)
    }

# The same within a sentence. $name: the group in the form that the sentence needs, with its preposition where it has
# one: "from the European Union". $short: its short name, none where $name says it already. $of: whose members it has,
# today's, or those of a $year (dated), or that it is the same in all years, and then who draws it.
groups-in-sentence =
    { $of ->
        [today]
            { $short ->
                [none] { $name } (members of today)
               *[other] { $name } ({ $short }, members of today)
            }
        [dated]
            { $short ->
                [none] { $name } (members of { $year })
               *[other] { $name } ({ $short }, members of { $year })
            }
        [bank] { $name } (World Bank, { $year })
        [ilo] { $name } (ILO)
        [un] { $name } (UN)
       *[none] { $name }
    }

# $label: the group as lists name it. $count: its members on 1 July of $year, or today (none).
groups-members =
    { $year ->
        [none]
            { $count ->
                [one] { $label }: one member, that of today in all years.
               *[other] { $label }: { $count } members, those of today in all years.
            }
       *[other]
            { $count ->
                [0] { $label }: no members on 1 July { $year }.
                [one] { $label }: one member on 1 July { $year }.
               *[other] { $label }: { $count } members on 1 July { $year }.
            }
    }

# A set that a reader put together, within a sentence: the first of its parts by name, and how many more there are.
groups-and-more = { $names } and { $count } more
