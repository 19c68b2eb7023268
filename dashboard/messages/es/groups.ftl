### Grupos de países: en las listas de opciones, dentro de las frases y en las notas sobre sus miembros.

groups-label =
    { $whose ->
        [ilo] { $place } (OIT)
        [bank] { $place } (Banco Mundial)
       *[un] { $place } (Naciones Unidas)
    }

groups-in-sentence =
    { $of ->
        [today]
            { $short ->
                [none] { $name } (miembros actuales)
               *[other] { $name } ({ $short }, miembros actuales)
            }
        [dated]
            { $short ->
                [none] { $name } (miembros de { $year })
               *[other] { $name } ({ $short }, miembros de { $year })
            }
        [bank] { $name } (Banco Mundial, { $year })
        [ilo] { $name } (OIT)
        [un] { $name } (Naciones Unidas)
       *[none] { $name }
    }

groups-members =
    { $year ->
        [none]
            { $count ->
                [one] { $label }: un miembro, el actual en todos los años.
                [many] { $label }: { $count } miembros, los actuales en todos los años.
               *[other] { $label }: { $count } miembros, los actuales en todos los años.
            }
       *[other]
            { $count ->
                [0] { $label }: ningún miembro al 1 de julio de { $year }.
                [one] { $label }: un miembro al 1 de julio de { $year }.
                [many] { $label }: { $count } miembros al 1 de julio de { $year }.
               *[other] { $label }: { $count } miembros al 1 de julio de { $year }.
            }
    }

groups-and-more = { $names } y { $count } más
