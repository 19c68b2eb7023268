### La primera página: la situación actual en seis cifras, las poblaciones de la OIT y todos los migrantes desde 1990.

overview-page = Panorama general
    .summary = Trabajadores migrantes, proporción de mujeres, todos los migrantes, remesas: la situación actual en seis cifras.
    .glance = El mundo de un vistazo
    .populations = De los migrantes a los trabajadores migrantes
    .populations-text = Figura 1 del documento sobre la movilidad Sur-Sur del Foro Mundial sobre Migración y Desarrollo (2018), para todas las ediciones de las estimaciones mundiales de la OIT.
    .stock = A más largo plazo: todos los migrantes internacionales

## Las seis cifras: cada una es un número, las palabras que lo siguen, su fuente y un enlace a la página que trata de ella.

overview-figures = La situación actual en seis cifras

# Después de «167,7 millones».
overview-workers = de trabajadores y trabajadoras migrantes: migrantes internacionales en la fuerza de trabajo del país en que viven
    .page = Dónde están
# Después de «38,7 %».
overview-women = de los trabajadores migrantes son mujeres
    .page = Mujeres
# Después de «4,7 %».
overview-labour-force = de la fuerza de trabajo mundial son trabajadores migrantes
    .page = En qué trabajan
# Después de «304,0 millones».
overview-migrants = de migrantes internacionales de cualquier edad, trabajen o no
    .page = Mapa por países
# Después de «34,5 %».
overview-region = de los trabajadores migrantes viven { IN($region) }, más que en ninguna otra región de la OIT: { $persons }
    .page = Por regiones
# Después de «856.600 millones de dólares».
overview-remittances = en remesas recibidas por las { $reporting } economías con datos (de { $economies }), que suman { THE($share) } del PIB mundial
    .page = Remesas

overview-source-ilo = Estimación de la OIT, { $edition }.ª edición, { $year }
overview-source-un = DAES de las Naciones Unidas, { $edition }, a mediados de { $year }
overview-source-world-bank = Banco Mundial, { $edition }; suma de las economías, { $year }

## Las poblaciones de la OIT.

overview-edition = Año (edición de la OIT)
    .all = Todas las ediciones

overview-populations-title = Migrantes, migrantes en edad de trabajar y trabajadores migrantes en el mundo

overview-populations-subtitle =
    { $when ->
        [none]
            { $sex ->
                [female] Personas, por edición de la OIT, mujeres
                [male] Personas, por edición de la OIT, hombres
               *[both] Personas, por edición de la OIT, mujeres y hombres
            }
       *[other]
            { $sex ->
                [female] Personas, { $when }, mujeres
                [male] Personas, { $when }, hombres
               *[both] Personas, { $when }, mujeres y hombres
            }
    }

# Los números son siempre de decenas de millones: «167,7 millones de migrantes».
overview-populations-headline =
    { $sex ->
        [female] En { $year } había { $workers } de trabajadoras migrantes
        [male] En { $year } había { $workers } de trabajadores migrantes hombres
       *[both] Fuerza de trabajo en { $year }: { $workers } de los { $migrants } de migrantes ({ $women } de mujeres)
    }

overview-populations-counted =
    { $counted ->
        [none] No disponible aquí por sexo. Elija mujeres y hombres.
       *[other] Para { $year }, la { $edition }.ª edición da { $counted }.
    }

overview-populations-nothing = No disponible aquí por sexo. Elija mujeres y hombres.

overview-population =
    { $group ->
        [international_migrants]
            { $sex ->
                [female] { $number } de mujeres entre los migrantes internacionales
                [male] { $number } de hombres entre los migrantes internacionales
               *[both] { $number } de migrantes internacionales
            }
        [working_age_migrants]
            { $sex ->
                [female] { $number } de mujeres entre los migrantes en edad de trabajar
                [male] { $number } de hombres entre los migrantes en edad de trabajar
               *[both] { $number } de migrantes en edad de trabajar
            }
        [migrant_workers]
            { $sex ->
                [female] { $number } de trabajadoras migrantes
                [male] { $number } de trabajadores migrantes hombres
               *[both] { $number } de trabajadores migrantes
            }
       *[migrant_domestic_workers]
            { $sex ->
                [female] { $number } de trabajadoras domésticas migrantes
                [male] { $number } de trabajadores domésticos migrantes hombres
               *[both] { $number } de trabajadoras y trabajadores domésticos migrantes
            }
    }

overview-populations-no-trend = Cada edición es una estimación independiente, por lo que las barras de distintos años no forman una tendencia.

overview-populations-definitions = Edad de trabajar: 15 años o más. Trabajadores migrantes: migrantes en edad de trabajar que están en la fuerza de trabajo del país en que residen habitualmente, ocupados o no. Incluyen a las trabajadoras y los trabajadores domésticos migrantes.

overview-populations-restated =
    { $approximate ->
        [yes] Las ediciones nunca se unen: para { $year }, la { $first } daba { $before } de trabajadores migrantes, y de la { $last } se deducen { $after } (aproximadamente).
       *[no] Las ediciones nunca se unen: para { $year }, la { $first } daba { $before } de trabajadores migrantes, y de la { $last } se deducen { $after }.
    }
    .mark = Métodos distintos según la edición: no es una tendencia

overview-populations-derived = Mujeres u hombres calculados a partir del total y de la proporción o el número del otro sexo: { $cells }.
overview-populations-absent = No disponibles aquí por sexo: { $cells }.
overview-population-in-year =
    { $group ->
        [international_migrants] migrantes internacionales en { $year }
        [working_age_migrants] migrantes en edad de trabajar en { $year }
        [migrant_workers] trabajadores migrantes en { $year }
       *[migrant_domestic_workers] trabajadoras y trabajadores domésticos migrantes en { $year }
    }

overview-populations-read = Leído en páginas que citan los informes de la OIT.

overview-derived =
    { $share ->
        [none]
            { $reckoning ->
                [none] { "" }
               *[other] derivado: { $reckoning }
            }
       *[other] derivado: { THE($share) } del total son mujeres
    }

overview-bar =
    .female = Mujeres
    .male = Hombres
    .both = Mujeres y hombres en conjunto

## Todos los migrantes desde 1990.

overview-measure = Mostrar en
    .migrant_stock = Personas
    .share_of_population = Porcentaje de la población

overview-stock-title = Migrantes internacionales en el mundo, mujeres y hombres
overview-stock-subtitle =
    { $measure ->
        [share_of_population] Porcentaje de la población, a mitad de año
       *[migrant_stock] Personas, a mitad de año
    }

overview-stock-headline =
    { $measure ->
        [share_of_population] Los migrantes internacionales pasaron { OF($before) } de la población mundial en { $start } { TO($after) } en { $end }
       *[migrant_stock] Los migrantes internacionales pasaron de { $before } en { $start } a { $after } en { $end }
    }

overview-stock-summary =
    { $measure ->
        [share_of_population] Los migrantes internacionales eran { THE($before) } de la población mundial en { $start } y { THE($after) } en { $end }: { THE($women) } de las mujeres y { THE($men) } de los hombres.
       *[migrant_stock] El número de migrantes internacionales pasó de { $before } en { $start } a { $after } en { $end }, cuando { THE($share) } eran mujeres.
    }

overview-stock-definition = Toda persona, de cualquier edad y trabaje o no, que vive en un país distinto del de nacimiento o, cuando este no consta, del de ciudadanía: no es lo mismo que los trabajadores migrantes.
overview-stock-sum = Suma de todos los países y zonas, cada cinco años hasta 2020 y después en 2024.
overview-stock-population =
    { $measure ->
        [share_of_population] La población es la de los mismos países y zonas; la de mujeres o la de hombres para la proporción de cada sexo.
       *[migrant_stock] { "" }
    }

## The map of the world, and where one goes on from it. The words within <list> lead to the list of all profiles.

overview-touch = Pulse un país en el mapa para abrir su perfil, o elija uno en la <list>lista de todos los países y zonas</list>.
overview-find = Buscar su país
# $place: the reader's country.
overview-profile = { $place }: perfil
overview-questions = Preguntas de la mesa redonda para continuar
overview-questions-all = Las { $count } preguntas orientadoras
# $total: all migrants. $count: how few countries and areas hold half of them.
overview-map-finding =
    { $total ->
        [one] De { $total } migrante internacional en { $year }, la mitad vivía en { $count } países y zonas
        [many] De { $total } de migrantes internacionales en { $year }, la mitad vivía en { $count } países y zonas
       *[other] De { $total } migrantes internacionales en { $year }, la mitad vivía en { $count } países y zonas
    }
