### Communities of countries and consultative processes: who belongs to one or two of them, and what all are. $name, $other:
### names of bodies in lists. $count: members.

## Section of the page and controls

processes-question = Quién se reúne con quién
    .text = Comunidades regionales y procesos consultivos sobre migración: sus miembros y los países comunes a dos de ellos.
processes-org = Comunidad o proceso
processes-org2 = Junto con
    .none = Ninguno más

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
        [none] Miembros según la lista, sin fecha
       *[other] Miembros según las listas ({ $dates })
    }
# $count: members of the first; $common: of both.
processes-members-headline =
    { $other ->
        [none] { $name }: { $count } miembros
       *[other] { $name }; { $other } – miembros de ambos: { $common }
    }
# $aside: countries with another role.
processes-members-count =
    { $aside ->
        [0] { $name }: { $count } miembros según la lista.
       *[other] { $name }: { $count } miembros según la lista; países con otra función, como observadores y antiguos miembros: { $aside }.
    }
# $shared: the countries that are members of both.
processes-members-shared =
    { $other ->
        [none] { "" }
       *[other]
            { $shared ->
                [none] { $name }; { $other } – ningún país es miembro de ambos.
               *[other] { $name }; { $other } – miembros de ambos: { $shared }.
            }
    }
# $regime: the short label of the list; none where it has none.
processes-members-regime =
    { $regime ->
        [none] { "" }
       *[other] Sobre la circulación de personas, la lista dice: { $regime }.
    }
# $share: of those from its countries and living abroad; none of processes.
processes-members-within =
    { $share ->
        [none] { "" }
       *[other] De los migrantes procedentes de sus países, { THE($share) } vivía en otro de ellos en { $year }.
    }
processes-member = Miembro
processes-aside = Otra función
# In the legend: countries that are members of this one and not of the other.
processes-only = { $name }
processes-both = Miembros de ambos
processes-not-listed = No figura en la lista
# $place: the reader’s country; $bodies: names, set apart by semicolons.
processes-own =
    { $bodies ->
        [none] Ninguna de estas listas de miembros menciona { TO($place) }
       *[other] { $place } – miembro de: { $bodies }
    }
processes-own-told = { processes-own }.

## All communities and processes

processes-all-title = Comunidades y procesos consultivos, por número de miembros
processes-all-subtitle = Miembros según las listas, de 2008 a 2025, cada una con su fecha
processes-all-headline = { $rules } de { $count } comunidades y procesos mencionan una norma sobre la circulación de personas
processes-all-count = De { $count } órganos, { $processes } son procesos consultivos o regímenes, y { $rules } mencionan una norma sobre la circulación de personas; el que tiene más miembros: { $first } ({ $most }).
# How bars are filled.
processes-kind =
    .community = Comunidad
    .process = Proceso consultivo o régimen

## Members by year

processes-time-title = Miembros de las comunidades, por año
processes-time-subtitle = Miembros al 1 de julio, comunidades de las que se conocen todos los cambios desde { $start }
# $before: members in $since, $after: in $until.
processes-time-span = { $name }: { $before } ({ $since }), { $after } ({ $until })
# $spans: members then and now, of the chosen communities or of the one that changed most.
processes-time-headline = Número de miembros – { $spans }
processes-time-summary = Miembros en el primer y el último año – { $spans }.
processes-time-undated =
    { $undated ->
        [none] { "" }
       *[other] No representados, por no conocerse las fechas de adhesión: { $undated }.
    }
processes-time-dates = Las fechas se tomaron de páginas de los órganos y de otras páginas, y no se cotejaron con los textos de los tratados.

## Notes

processes-lists = Cada lista de miembros tiene su fecha y su fuente; un país que no figura no está necesariamente fuera. Del Proceso de Bali solo figura el Grupo ad hoc; de algunos procesos no se encontró ninguna lista.
    .mark = Listas de fechas distintas
processes-rules = Lo que se dice de la circulación es la mención breve de la lista: lo acordado, no si está en vigor ni cómo se aplica.
processes-kinds = Una comunidad vincula a sus miembros por tratado; un proceso consultivo es un foro y no vincula a nadie.
processes-cis = CEI: la agrupación de la Comisión Económica de las Naciones Unidas para Europa, no una indicación de los miembros actuales.
processes-share = Proporciones del cuadro: de los migrantes procedentes de los países de una comunidad, los que viven en otro de ellos, último año.
