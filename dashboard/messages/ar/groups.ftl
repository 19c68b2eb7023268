### Groups of countries: as lists of choices name them, within sentences, and what notes say of their members.

# $whose: the publisher that draws the group: un, ilo or bank (the World Bank). $place: the group, "High income".
groups-label =
    { $whose ->
        [ilo] { $place } (منظمة العمل الدولية)
        [bank] { $place } (البنك الدولي)
       *[un] { $place } (الأمم المتحدة)
    }

# The same within a sentence. $name: the group in the form that the sentence needs, with its preposition where it has
# one: "from the European Union". $short: its short name, none where $name says it already. $of: whose members it has,
# today's, or those of a $year (dated), or that it is the same in all years, and then who draws it.
groups-in-sentence =
    { $of ->
        [today]
            { $short ->
                [none] { $name } (بالعضوية الحالية)
               *[other] { $name } ({ $short }، بالعضوية الحالية)
            }
        [dated]
            { $short ->
                [none] { $name } (بعضوية عام { $year })
               *[other] { $name } ({ $short }، بعضوية عام { $year })
            }
        [bank] { $name } (البنك الدولي، { $year })
        [ilo] { $name } (منظمة العمل الدولية)
        [un] { $name } (الأمم المتحدة)
       *[none] { $name }
    }

# $label: the group as lists name it. $count: its members on 1 July of $year, or today (none).
groups-members =
    { $year ->
        [none]
            { $count ->
                [zero] { $label }: لا أعضاء اليوم.
                [one] { $label }: عضو واحد، هو العضو الحالي في جميع السنوات.
                [two] { $label }: عضوان، هما العضوان الحاليان في جميع السنوات.
                [few] { $label }: { $count } أعضاء، هم الأعضاء الحاليون في جميع السنوات.
                [many] { $label }: { $count } عضواً، هم الأعضاء الحاليون في جميع السنوات.
               *[other] { $label }: { $count } عضو، هم الأعضاء الحاليون في جميع السنوات.
            }
       *[other]
            { $count ->
                [zero] { $label }: لا أعضاء في 1 تموز/يوليه { $year }.
                [one] { $label }: عضو واحد في 1 تموز/يوليه { $year }.
                [two] { $label }: عضوان في 1 تموز/يوليه { $year }.
                [few] { $label }: { $count } أعضاء في 1 تموز/يوليه { $year }.
                [many] { $label }: { $count } عضواً في 1 تموز/يوليه { $year }.
               *[other] { $label }: { $count } عضو في 1 تموز/يوليه { $year }.
            }
    }

groups-and-more = { $names } و{ $count } غيرها
