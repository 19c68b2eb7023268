### How old migrants are, on the page of where they live. $place: the area, or the world. Shares of migrants by age, of
### the 2020 revision: $children (0-14), $youth (15-24), $between (25-64), $older (65 and more); those of the world beside.

ages-question = How old migrants are
    .text = Ages are those of the 2020 revision, up to 2020, and never set beside the figures of the 2024 revision.

ages-year = Year
ages-age = Age group

# Whose ages they are: after "of", at the head of a sentence, and within one.
ages-who =
    .of =
        { $sex ->
            [female] migrant women
            [male] migrant men
           *[both] migrants
        }
    .start =
        { $sex ->
            [female] Migrant women
            [male] Migrant men
           *[both] Migrants
        }
    .small =
        { $sex ->
            [female] migrant women
            [male] migrant men
           *[both] migrants
        }

ages-title = Ages of { ages-who.of } { IN($place) }, { $year }
ages-subtitle =
    { $sex ->
        [female] Age groups, per cent of all migrant women of the area, UN DESA, 2020 revision
        [male] Age groups, per cent of all migrant men of the area, UN DESA, 2020 revision
       *[both] Age groups, per cent of all migrants of the area, UN DESA, 2020 revision
    }
ages-nothing = There are no figures on migrants by age { IN($place) }.

# $beside: whether the place is another than the world.
ages-headline =
    { $older ->
        [none] { START($place) }: no figures on migrants by age, { $year }
       *[other]
            { $beside ->
                [yes] { START($place) }: { $older } of { ages-who.of } were 65 or older in { $year }, { $older_world } in the world
               *[no] In the world, { $older } of { ages-who.of } were 65 or older and { $youth } 15-24, { $year }
            }
    }
ages-sentence =
    { $older ->
        [none] There are no figures on migrants by age { IN($place) } in { $year }.
       *[other] { ages-who.start } { IN($place) } in { $year } by age: under 15, { $children }; 15 to 24, { $youth }; 25 to 64, { $between }; 65 or older, { $older }.
    }
ages-sentence-world =
    { $beside ->
        [yes] In the world: { $children_world }, { $youth_world }, { $between_world } and { $older_world }.
       *[no] { "" }
    }

# $low, $high: the age group; $high is none for the oldest.
ages-course-title =
    { $high ->
        [none] { ages-who.start } aged { $low } or older, { $since_world }-{ $end }
       *[other] { ages-who.start } aged { $low } to { $high }, { $since_world }-{ $end }
    }
ages-course-headline =
    { $start ->
        [none] { START($place) }: no figures on migrants by age
       *[other]
            { $high ->
                [none] { START($place) }: { $first } per cent of { ages-who.small } were { $low } or older in { $start }, { $last } in { $end }
               *[other] { START($place) }: { $first } per cent of { ages-who.small } were aged { $low } to { $high } in { $start }, { $last } in { $end }
            }
    }
ages-course-sentence =
    { $start ->
        [none] There are no figures on migrants by age { IN($place) }.
       *[other]
            { $high ->
                [none] { ages-who.start } { IN($place) } aged { $low } or older: { $first } in { $start }, { $last } in { $end }.
               *[other] { ages-who.start } { IN($place) } aged { $low } to { $high }: { $first } in { $start }, { $last } in { $end }.
            }
    }
ages-course-sentence-world =
    { $beside ->
        [yes] In the world: { $first_world } in { $since_world }, { $last_world } in { $end }.
       *[no] { "" }
    }

ages-no-population = The ages of the whole population are not among the data here: an area stands beside the migrants of the world.
    .mark = Ages of the population: no data
ages-lacking = Areas without figures by age are in no sum of a group or of the world. South Sudan and Montenegro have them from 2010 on.
