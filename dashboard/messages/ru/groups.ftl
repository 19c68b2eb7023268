### Groups of countries: as lists of choices name them, within sentences, and what notes say of their members.

# $whose: the publisher that draws the group: un, ilo or bank (the World Bank). $place: the group, "High income".
groups-label =
    { $whose ->
        [ilo] { $place } (МОТ)
        [bank] { $place } (Всемирный банк)
       *[un] { $place } (ООН)
    }

# The same within a sentence. $name: the group in the form that the sentence needs, with its preposition where it has
# one: "from the European Union". $short: its short name, which the forms of names have in Russian or do without. $of: whose members it has,
# today's, or those of a $year (dated), or that it is the same in all years, and then who draws it.
groups-in-sentence =
    { $of ->
        [today]
            { $short ->
               *[other] { $name } (нынешний состав)
            }
        [dated]
            { $short ->
               *[other] { $name } (состав { $year } года)
            }
        [bank] { $name } (Всемирный банк, { $year } год)
        [ilo] { $name } (МОТ)
        [un] { $name } (ООН)
       *[none] { $name }
    }

# $label: the group as lists name it. $count: its members on 1 July of $year, or today (none).
groups-members =
    { $year ->
        [none]
            { $count ->
                [one] { $label }: { $count } член, во все годы в нынешнем составе.
                [few] { $label }: { $count } члена, во все годы в нынешнем составе.
                [many] { $label }: { $count } членов, во все годы в нынешнем составе.
               *[other] { $label }: { $count } члена, во все годы в нынешнем составе.
            }
       *[other]
            { $count ->
                [0] { $label }: на 1 июля { $year } года членов нет.
                [one] { $label }: { $count } член на 1 июля { $year } года.
                [few] { $label }: { $count } члена на 1 июля { $year } года.
                [many] { $label }: { $count } членов на 1 июля { $year } года.
               *[other] { $label }: { $count } члена на 1 июля { $year } года.
            }
    }

groups-and-more = { $names } и еще { $count }
