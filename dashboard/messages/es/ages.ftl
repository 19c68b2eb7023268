### La edad de los migrantes, en la página de dónde viven.

ages-question = La edad de los migrantes
    .text = Las edades son las de la revisión de 2020, hasta 2020, y nunca se mezclan con las cifras de la revisión de 2024.

ages-year = Año
ages-age = Grupo de edad

ages-who =
    .of =
        { $sex ->
            [female] de las mujeres migrantes
            [male] de los hombres migrantes
           *[both] de los migrantes
        }
    .start =
        { $sex ->
            [female] Mujeres migrantes
            [male] Hombres migrantes
           *[both] Migrantes
        }
    .small =
        { $sex ->
            [female] mujeres migrantes
            [male] hombres migrantes
           *[both] migrantes
        }

ages-title = Edad { ages-who.of } { IN($place) }, { $year }
ages-subtitle =
    { $sex ->
        [female] Grupos de edad, porcentaje de las mujeres migrantes de la zona, DAES, revisión de 2020
        [male] Grupos de edad, porcentaje de los hombres migrantes de la zona, DAES, revisión de 2020
       *[both] Grupos de edad, porcentaje de los migrantes de la zona, DAES, revisión de 2020
    }
ages-nothing = No hay cifras sobre los migrantes por edad { IN($place) }.

ages-headline =
    { $older ->
        [none] { $place }: sin cifras sobre los migrantes por edad, { $year }
       *[other]
            { $beside ->
                [yes] { $place }: { THE($older) } { ages-who.of } tenía 65 años o más en { $year }; en el mundo, { THE($older_world) }
               *[no] En el mundo, { THE($youth) } { ages-who.of } tenía de 15 a 24 años y { THE($older) } 65 o más en { $year }
            }
    }
ages-sentence =
    { $older ->
        [none] No hay cifras sobre los migrantes por edad { IN($place) } en { $year }.
       *[other] { ages-who.start } { IN($place) } en { $year } por edad: menores de 15 años, { $children }; de 15 a 24, { $youth }; de 25 a 64, { $between }; 65 o más, { $older }.
    }
ages-sentence-world =
    { $beside ->
        [yes] En el mundo: { $children_world } %; { $youth_world } %; { $between_world } % y { $older_world }.
       *[no] { "" }
    }

ages-course-title =
    { $high ->
        [none] { ages-who.start } de { $low } años o más, { $since_world }-{ $end }
       *[other] { ages-who.start } de { $low } a { $high } años, { $since_world }-{ $end }
    }
ages-course-headline =
    { $start ->
        [none] { $place }: sin cifras sobre los migrantes por edad
       *[other]
            { $high ->
                [none] { $place }: el { $first } % { ages-who.of } tenía { $low } años o más en { $start }; { THE($last) } en { $end }
               *[other] { $place }: el { $first } % { ages-who.of } tenía de { $low } a { $high } años en { $start }; { THE($last) } en { $end }
            }
    }
ages-course-sentence =
    { $start ->
        [none] No hay cifras sobre los migrantes por edad { IN($place) }.
       *[other]
            { $high ->
                [none] { ages-who.start } de { $low } años o más { IN($place) }: { $first } % en { $start }, { $last } en { $end }.
               *[other] { ages-who.start } de { $low } a { $high } años { IN($place) }: { $first } % en { $start }, { $last } en { $end }.
            }
    }
ages-course-sentence-world =
    { $beside ->
        [yes] En el mundo: { $first_world } % en { $since_world }, { $last_world } en { $end }.
       *[no] { "" }
    }

ages-no-population = Las edades del conjunto de la población no figuran en estos datos: una zona se compara con los migrantes del mundo.
    .mark = Edad de la población: sin datos
ages-lacking = Las zonas sin cifras por edad no figuran en ninguna suma de un grupo ni del mundo. Sudán del Sur y Montenegro las tienen a partir de 2010.
