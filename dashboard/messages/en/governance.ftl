### The page of governance: which States are bound by which instrument. $name: the short name of the instrument with its
### number, terms-instrument. $as_of: the date of its list of parties, "October 2023", "5 October 2020" or "2013". $complete: whether
### the list has every State ("yes" or "no"). $place: a country. Where the list is not complete a State that it does not name
### was not seen: no sentence may say that it has not ratified.

governance-title = Governance
governance-summary = Which States have ratified which instruments on migrants and on work, since when, and how many migrants that concerns; what is not known is said.

## Sections of the page

governance-bound = Which States are bound
    .text = Conventions of the ILO (C), its Protocol (P), and instruments of the United Nations. A State that a list does not name was not seen: it may be a party.

## Controls

governance-instrument = Instrument
governance-state = Country
governance-side = Migrants
    .living_in = Living in the State
    .coming_from = Coming from the State
governance-by = Groups of countries
    .income = Income groups
    .subregion = Subregions

## What is said of every instrument

# $standing: what the State is to the instrument. $on: the day, month or year of ratification; none where not known.
# $denounced: the year.
governance-own =
    { $standing ->
        [ratified]
            { $on ->
                [none] { $name }: ratified by { THE($place) }
               *[other] { $name }: ratified by { THE($place) } ({ $on })
            }
        [signed] { $name }: signed by { THE($place) }, no ratification seen (list of { $as_of })
        [not_ratified] { $name }: not ratified by { THE($place) } (as of { $as_of })
        [denounced] { $name }: denounced by { THE($place) } ({ $denounced })
       *[not_seen] { $name }: { THE($place) } not seen among the parties (list of { $as_of })
    }
governance-complete = The list has every member State of the ILO, as of { $as_of }: here a State without ratification is known not to have ratified.
    .mark = As of { $as_of }
# $total: how many parties were counted, $counted: at which date; none where no count is known.
governance-incomplete =
    { $total ->
        [none] The list is of { $as_of }; what States did later is not in it. A State that is not named was not seen in the source: it may be a party.
       *[other] The list is of { $as_of } and lacks States: { $total } parties were counted in all ({ $counted }). A State that is not named was not seen in the source: it may be a party.
    }
    .mark = List of { $as_of }, not complete
# $full: the name of the instrument in full; none where several are shown.
governance-codes =
    { $full ->
        [none] C and P before a number: Convention and Protocol of the ILO.
       *[other] { $full }. C and P before a number: Convention and Protocol of the ILO.
    }
# $signed: how many States.
governance-signed =
    { $signed ->
        [0] { "" }
       *[other] A State that had only signed at the date of the list may have ratified since.
    }

## The map of States

governance-states-title = { $name }: who is bound
governance-states-subtitle = States by what the source says of them
# $ratified, $outside, $denounced, $listed: numbers of States.
governance-states-headline =
    { $complete ->
        [yes] { $name }: ratified by { $ratified } of { $listed } member States of the ILO
       *[no] { $name }: { $ratified } States seen as parties, list of { $as_of }
    }
governance-states-counts =
    { $complete ->
        [yes] { $name }, as of { $as_of }: ratified by { $ratified } of { $listed } member States of the ILO, not ratified by { $outside }, denounced by { $denounced }.
       *[no] { $name }: the list of { $as_of } names { $ratified } States as parties.
    }
# $total: how many parties were counted, $counted: at which date; none where no count is known or the list is complete.
governance-states-counted =
    { $complete ->
        [yes] { "" }
       *[no]
            { $total ->
                [none] { "" }
               *[other] { $total } parties were counted in all ({ $counted }).
            }
    }

## One country

governance-country-title = Instruments on migrants and on work: { $place }
governance-country-subtitle = Ratified, not ratified, or not seen in the source; each list has its own date
# $ratified, $outside, $unseen: how many of all $instruments.
governance-country-headline = { START($place) }: { $ratified } of { $instruments } instruments ratified, { $unseen } not seen in the source
# $names, $not_names: names of instruments, set apart by semicolons; none where there are none.
governance-country-ratified =
    { $names ->
        [none] { START($place) }: of the instruments on migrants, domestic workers and employment agencies, no ratification was seen.
       *[other] { START($place) }: of the instruments on migrants, domestic workers and employment agencies, ratified are { $names }.
    }
governance-country-outside =
    { $not_names ->
        [none] { "" }
       *[other] Not ratified, by a list of all member States of the ILO: { $not_names }.
    }
governance-country-unseen =
    { $unseen ->
        [0] { "" }
       *[other] Not seen in the source: the list of that instrument does not name the country; it may be a party all the same.
    }
    .mark = “Not seen” is not “not ratified”
# In the list: $standing: "Ratified", "Not seen in the source"; $on: when; $as_of: the date of the list.
governance-country-line =
    { $on ->
        [none] { $standing } (list of { $as_of })
       *[other] { $standing }, { $on } (list of { $as_of })
    }

## Over time

governance-time-title = { $name }: States bound
governance-time-subtitle = Number at the end of each year, by known dates; other instruments in grey
# $parties: how many States are bound in the year $end; $start: the year of the first ratification, none without dates.
governance-time-headline =
    { $start ->
        [none] { $name }: the source has no dates of ratification
       *[other] { $name }: { $parties } States bound in { $end }, the first in { $start }
    }
governance-time-course =
    { $start ->
        [none] { $name }: the source has no dates of ratification, so there is no line.
       *[other] { $name }: first ratified in { $start }; at the end of { $end }, { $parties } States of known date were bound.
    }
# $undated: how many States.
governance-time-undated =
    { $undated ->
        [0] { "" }
       *[other] Parties without a date in the source, which are not in the line: { $undated }.
    }

## Migrants

governance-migrants-title =
    { $side ->
        [living_in] { $name }: migrants living in States that are bound
       *[coming_from] { $name }: migrants coming from States that are bound
    }
governance-migrants-subtitle =
    { $side ->
        [living_in] Per cent of the migrants in each group of countries, { $year }
       *[coming_from] Per cent of the migrants from each group of countries, { $year }
    }
governance-migrants-headline =
    { $complete ->
        [yes]
            { $side ->
                [living_in] { $name }: States that ratified host { $share } of migrants
               *[coming_from] { $name }: { $share } of migrants come from States that ratified
            }
       *[no]
            { $side ->
                [living_in] { $name }: States that ratified host at least { $share } of migrants
               *[coming_from] { $name }: at least { $share } of migrants come from States that ratified
            }
    }
# $persons: a number of migrants. $unseen: the share of States that were not seen in the source; none where all were.
governance-migrants-world =
    { $side ->
        [living_in]
            { $unseen ->
                [none] In { $year }, { $persons } migrants lived in States that ratified: { $share } of all migrants.
               *[other] In { $year }, { $persons } migrants lived in States that ratified: { $share } of all migrants; { $unseen } lived in countries and areas not seen in the source.
            }
       *[coming_from]
            { $unseen ->
                [none] In { $year }, { $persons } migrants came from States that ratified: { $share } of all of known origin.
               *[other] In { $year }, { $persons } migrants came from States that ratified: { $share } of all of known origin; { $unseen } came from countries and areas not seen in the source.
            }
    }
# $groups: one or more of the next, set apart by semicolons.
governance-migrants-groups = Share in States that ratified, by group of countries: { $groups }.
governance-migrants-group = { $group }, { $share }
governance-migrants-origin =
    { $side ->
        [coming_from] Migrants of unknown origin are left out.
       *[living_in] { "" }
    }

## Corridors and rules

governance-rules = Corridors and rules
    .text = Large corridors, and what is known to bind both ends. That nothing is seen in these data is no proof that there is nothing.
governance-rules-shown = Corridors
    .all = All large corridors
    .none_seen = Without any rule seen
governance-rules-title =
    { $rules ->
        [all] Large corridors by what binds both ends, { $year }
       *[none_seen] Large corridors without any rule seen, { $year }
    }
# $large: the migrants that a large corridor has at least.
governance-rules-subtitle = International migrants; corridors of { $large } or more
# $without of $corridors large corridors. $origin, $destination, $figure: the largest of them.
governance-rules-headline =
    { $rules ->
        [all] In { $without } of { $corridors } large corridors no rule that binds both ends is seen
       *[none_seen] Largest corridor without any rule seen: { $origin } to { $destination }, { $figure } migrants
    }
governance-rules-own =
    { $rule ->
        [none_seen] { $origin } to { $destination }: no community, agreement or instrument of both seen
        [community] { $origin } to { $destination }: in one community with a rule on movement
        [agreement] { $origin } to { $destination }: an agreement is in the data
       *[instrument] { $origin } to { $destination }: both have ratified one of the instruments
    }
# $community, $agreement, $instrument, $without: numbers of corridors.
governance-rules-counts = Of { $corridors } corridors of { $large } migrants or more in { $year }, { $community } lie within a community with a rule on movement; { $agreement } of the others have an agreement in the data; in { $instrument } of the rest both ends have ratified one of the instruments on migrants; in { $without } none of these is seen.
# $largest: one or more of the next, set apart by semicolons.
governance-rules-largest = The largest of which nothing is seen: { $largest }.
governance-rules-corridor = { $origin } to { $destination }, { $figure }
governance-rules-absence = Absence in the data is no proof: agreements are those of one data set to 2020, and lists of parties lack States.
    .mark = Not seen is no proof of absence
governance-rules-order = A corridor stands under the first that it has: community, agreement, instrument. The table has all of them.
# $instruments: their names.
governance-rules-instruments = Instruments taken here: { $instruments }.
governance-rules-movement = A rule on movement says what a community agreed, not whether it is in force or applied; members are those of today’s list. An agreement counts whatever its date, and it may have ended.
