groups-label =
    { $whose ->
        [ilo] { $place } (OIT)
        [bank] { $place } (Banque mondiale)
       *[un] { $place } (ONU)
    }

groups-in-sentence =
    { $of ->
        [today]
            { $short ->
                [none] { $name } (membres actuels)
               *[other] { $name } ({ $short }, membres actuels)
            }
        [dated]
            { $short ->
                [none] { $name } (membres de { $year })
               *[other] { $name } ({ $short }, membres de { $year })
            }
        [bank] { $name } (Banque mondiale, { $year })
        [ilo] { $name } (OIT)
        [un] { $name } (ONU)
       *[none] { $name }
    }

groups-members =
    { $year ->
        [none]
            { $count ->
                [one] { $label } : { $count } membre, le membre actuel pour toutes les années.
                [many] { $label } : { $count } de membres, les membres actuels pour toutes les années.
               *[other] { $label } : { $count } membres, les membres actuels pour toutes les années.
            }
       *[other]
            { $count ->
                [0] { $label } : aucun membre au 1er juillet { $year }.
                [one] { $label } : { $count } membre au 1er juillet { $year }.
                [many] { $label } : { $count } de membres au 1er juillet { $year }.
               *[other] { $label } : { $count } membres au 1er juillet { $year }.
            }
    }

groups-and-more = { $names } et { $count } de plus
