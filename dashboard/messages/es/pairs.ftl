### De grupo a grupo, en la página de los corredores.

pairs-question = De grupo a grupo
    .text = Elija de dónde y adónde: grupos, países o varios a la vez. Si no se elige nada, cuenta el mundo entero.
pairs-turn-money = Remesas
pairs-turn-every = Todos los grupos

pairs-origins = Origen
pairs-destinations = Destino

pairs-title = Migrantes { FROM($origins) } { IN($destinations) }, { $year }

pairs-subtitle =
    { $sex ->
        [female] Migrantes internacionales, mujeres, por país de origen y de residencia
        [male] Migrantes internacionales, hombres, por país de origen y de residencia
       *[both] Migrantes internacionales, mujeres y hombres, por país de origen y de residencia
    }

pairs-headline =
    { $number ->
        [none]
            { $sex ->
                [female] Ninguna mujer migrante { FROM($origins) } { IN($destinations) } en los datos, { $year }
                [male] Ningún hombre migrante { FROM($origins) } { IN($destinations) } en los datos, { $year }
               *[both] Ningún migrante { FROM($origins) } { IN($destinations) } en los datos, { $year }
            }
       *[other]
            { $of_immigrants ->
                [none]
                    { $sex ->
                        [female] Mujeres migrantes { FROM($origins) } { IN($destinations) }: { $number } en { $year }
                        [male] Hombres migrantes { FROM($origins) } { IN($destinations) }: { $number } en { $year }
                       *[both] Migrantes { FROM($origins) } { IN($destinations) }: { $number } en { $year }
                    }
               *[other]
                    { $sex ->
                        [female] { START($of_immigrants) } de las mujeres migrantes { IN($destinations) } procedía { FROM($origins) } en { $year }
                        [male] { START($of_immigrants) } de los hombres migrantes { IN($destinations) } procedía { FROM($origins) } en { $year }
                       *[both] { START($of_immigrants) } de los migrantes { IN($destinations) } procedía { FROM($origins) } en { $year }
                    }
            }
    }

pairs-number =
    { $number ->
        [none] { pairs-nothing }
       *[other]
            { $sex ->
                [female] Mujeres migrantes { FROM($origins) } { IN($destinations) } en { $year }: { $number }.
                [male] Hombres migrantes { FROM($origins) } { IN($destinations) } en { $year }: { $number }.
               *[both] Migrantes { FROM($origins) } { IN($destinations) } en { $year }: { $number }.
            }
    }
pairs-of-immigrants =
    { $of_immigrants ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] Son { THE($of_immigrants) } de las mujeres inmigrantes { IN($destinations) }.
                [male] Son { THE($of_immigrants) } de los hombres inmigrantes { IN($destinations) }.
               *[both] Son { THE($of_immigrants) } de los inmigrantes { IN($destinations) }.
            }
    }
pairs-of-emigrants =
    { $of_emigrants ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] Equivalen { TO($of_emigrants) } de las mujeres emigrantes { FROM($origins) }.
                [male] Equivalen { TO($of_emigrants) } de los hombres emigrantes { FROM($origins) }.
               *[both] Equivalen { TO($of_emigrants) } de los emigrantes { FROM($origins) }.
            }
    }
pairs-women =
    { $women ->
        [none] { "" }
       *[other] Proporción de mujeres: { $women }.
    }
pairs-leaders = Mayores corredores: { $leaders }.

pairs-own =
    { $end ->
        [origin]
            { $sex ->
                [female] { $place }, mujeres emigrantes { IN($destinations) } en { $year }: { $number }, { THE($part) } de las procedentes { FROM($origins) }
                [male] { $place }, hombres emigrantes { IN($destinations) } en { $year }: { $number }, { THE($part) } de los procedentes { FROM($origins) }
               *[both] { $place }, emigrantes { IN($destinations) } en { $year }: { $number }, { THE($part) } de los procedentes { FROM($origins) }
            }
       *[destination]
            { $sex ->
                [female] { $place }, mujeres inmigrantes { FROM($origins) } en { $year }: { $number }, { THE($part) } de las que viven { IN($destinations) }
                [male] { $place }, hombres inmigrantes { FROM($origins) } en { $year }: { $number }, { THE($part) } de los que viven { IN($destinations) }
               *[both] { $place }, inmigrantes { FROM($origins) } en { $year }: { $number }, { THE($part) } de los que viven { IN($destinations) }
            }
    }

pairs-nothing =
    { $year ->
        [none]
            { $sex ->
                [female] Los datos no registran ninguna mujer migrante { FROM($origins) } { IN($destinations) } en ningún año.
                [male] Los datos no registran ningún hombre migrante { FROM($origins) } { IN($destinations) } en ningún año.
               *[both] Los datos no registran ningún migrante { FROM($origins) } { IN($destinations) } en ningún año.
            }
       *[other]
            { $sex ->
                [female] Los datos no registran ninguna mujer migrante { FROM($origins) } { IN($destinations) } en { $year }.
                [male] Los datos no registran ningún hombre migrante { FROM($origins) } { IN($destinations) } en { $year }.
               *[both] Los datos no registran ningún migrante { FROM($origins) } { IN($destinations) } en { $year }.
            }
    }

pairs-overlap = Un país que está en ambos grupos cuenta en ambos extremos; no cuenta quien vive en su país de nacimiento.

pairs-unknown =
    { $unknown ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] Proporción de las mujeres inmigrantes { IN($destinations) } de origen desconocido: { $unknown }. Estas personas no figuran en ningún flujo, y la proporción puede ser mayor en esa medida.
                [male] Proporción de los hombres inmigrantes { IN($destinations) } de origen desconocido: { $unknown }. Estas personas no figuran en ningún flujo, y la proporción puede ser mayor en esa medida.
               *[both] Proporción de los inmigrantes { IN($destinations) } de origen desconocido: { $unknown }. Estas personas no figuran en ningún flujo, y la proporción puede ser mayor en esa medida.
            }
    }
    .mark =
        { $unknown ->
            [none] { "" }
           *[other]
                { $sex ->
                    [female] Mujeres inmigrantes de origen desconocido: { $unknown }
                    [male] Hombres inmigrantes de origen desconocido: { $unknown }
                   *[both] Inmigrantes de origen desconocido: { $unknown }
                }
        }

pairs-unknown-left-out = Los migrantes de origen desconocido no figuran en ningún flujo; las proporciones son de todos los inmigrantes, ellos incluidos.
pairs-members-of-year = Los grupos tienen los miembros de cada año: una línea cambia también cuando entran o salen miembros.

pairs-drawn = Líneas
    .shares = Proporciones
    .persons = Número

pairs-line-immigrants = de los inmigrantes
pairs-line-emigrants = de los emigrantes
pairs-line-women = mujeres

pairs-years-title = Migrantes { FROM($origins) } { IN($destinations) }, { $since }-{ $until }

pairs-years-subtitle =
    { $drawn ->
        [persons]
            { $sex ->
                [female] Migrantes internacionales, mujeres
                [male] Migrantes internacionales, hombres
               *[both] Migrantes internacionales, mujeres y hombres
            }
       *[shares]
            { $sex ->
                [female] Mujeres migrantes, porcentaje de las inmigrantes en un extremo y de las emigrantes en el otro
                [male] Hombres migrantes, porcentaje de los hombres inmigrantes en un extremo y de los hombres emigrantes en el otro
               *[both] Porcentaje de los inmigrantes en un extremo y de los emigrantes en el otro; proporción de mujeres
            }
    }

pairs-years-headline =
    { $sex ->
        [female]
            { $start ->
                [none] Ninguna mujer migrante { FROM($origins) } { IN($destinations) } en los datos
               *[other] Mujeres migrantes { FROM($origins) } { IN($destinations) }: { $first } en { $start }, { $last } en { $end }
            }
        [male]
            { $start ->
                [none] Ningún hombre migrante { FROM($origins) } { IN($destinations) } en los datos
               *[other] Hombres migrantes { FROM($origins) } { IN($destinations) }: { $first } en { $start }, { $last } en { $end }
            }
       *[both]
            { $start ->
                [none] Ningún migrante { FROM($origins) } { IN($destinations) } en los datos
               *[other] Migrantes { FROM($origins) } { IN($destinations) }: { $first } en { $start }, { $last } en { $end }
            }
    }
pairs-years-number =
    { $sex ->
        [female]
            { $start ->
                [none] Los datos no registran ninguna mujer migrante { FROM($origins) } { IN($destinations) } en ningún año.
               *[other] Mujeres migrantes { FROM($origins) } { IN($destinations) }: { $first } en { $start }, { $last } en { $end }.
            }
        [male]
            { $start ->
                [none] Los datos no registran ningún hombre migrante { FROM($origins) } { IN($destinations) } en ningún año.
               *[other] Hombres migrantes { FROM($origins) } { IN($destinations) }: { $first } en { $start }, { $last } en { $end }.
            }
       *[both]
            { $start ->
                [none] Los datos no registran ningún migrante { FROM($origins) } { IN($destinations) } en ningún año.
               *[other] Migrantes { FROM($origins) } { IN($destinations) }: { $first } en { $start }, { $last } en { $end }.
            }
    }
pairs-years-courses = Proporciones: { $courses }.
pairs-course =
    { $measure ->
        [share_of_immigrants]
            { $sex ->
                [female] de las mujeres inmigrantes, { $first } % en { $since }, { $last } en { $until }
                [male] de los hombres inmigrantes, { $first } % en { $since }, { $last } en { $until }
               *[both] de los inmigrantes, { $first } % en { $since }, { $last } en { $until }
            }
        [share_of_emigrants]
            { $sex ->
                [female] de las mujeres emigrantes, { $first } % en { $since }, { $last } en { $until }
                [male] de los hombres emigrantes, { $first } % en { $since }, { $last } en { $until }
               *[both] de los emigrantes, { $first } % en { $since }, { $last } en { $until }
            }
       *[share_female] mujeres, { $first } % en { $since }, { $last } en { $until }
    }

pairs-money-title = Remesas { FROM($destinations) } { TO($origins) }, { $year }

pairs-money-headline =
    { $total ->
        [none] Ninguna remesa { FROM($destinations) } { TO($origins) } en el modelo, { $year }
       *[other]
            { $of_received ->
                [none] Estimación modelizada: { $total } en remesas { FROM($destinations) } { TO($origins) }, { $year }
               *[other] Estimación modelizada: { THE($of_received) } de las remesas recibidas { IN($origins) } procedía { FROM($destinations) }, { $year }
            }
    }
pairs-money-number =
    { $total ->
        [none] El modelo no registra remesas { FROM($destinations) } { TO($origins) } en { $year }.
       *[other] Remesas { FROM($destinations) } { TO($origins) }, según una estimación modelizada para { $year }: { $total }.
    }
pairs-money-received =
    { $of_received ->
        [none] { "" }
       *[other] Son { THE($of_received) } de todas las remesas recibidas { IN($origins) }.
    }
pairs-money-sent =
    { $of_sent ->
        [none] { "" }
       *[other] Equivalen { TO($of_sent) } de todas las remesas procedentes { FROM($destinations) }.
    }
pairs-money-own =
    { $end ->
        [destination] { $place }: { $number } recibidos { FROM($destinations) }, { THE($part) } de este flujo, { $year }
       *[origin] { $place }: { $number } enviados { TO($origins) }, { THE($part) } de este flujo, { $year }
    }

pairs-kind = Grupos
    .un-region = Regiones de las Naciones Unidas
    .un-subregion = Subregiones de las Naciones Unidas
    .ilo-region = Regiones de la OIT
    .ilo-subregion = Subregiones de la OIT
    .income = Grupos de ingresos
    .community = Comunidades

pairs-matrix-title =
    { $kind ->
        [un-region] Migrantes de cada región de las Naciones Unidas a cada una de las demás, { $year }
        [un-subregion] Migrantes de cada subregión de las Naciones Unidas a cada una de las demás, { $year }
        [ilo-region] Migrantes de cada región de la OIT a cada una de las demás, { $year }
        [ilo-subregion] Migrantes de cada subregión de la OIT a cada una de las demás, { $year }
        [income] Migrantes de cada grupo de ingresos a cada uno de los demás, { $year }
       *[community] Migrantes de cada comunidad a cada una de las demás, { $year }
    }
pairs-matrix-subtitle =
    { $sex ->
        [female] Migrantes internacionales, mujeres, por grupo de origen y de residencia
        [male] Migrantes internacionales, hombres, por grupo de origen y de residencia
       *[both] Migrantes internacionales, mujeres y hombres, por grupo de origen y de residencia
    }

pairs-matrix-headline =
    { $sex ->
        [female]
            { $kind ->
                [un-region] Mayor flujo de mujeres (regiones de la ONU): { FROM($origin) } { TO($destination) }, { $figure } en { $year }
                [un-subregion] Mayor flujo de mujeres (subregiones de la ONU): { FROM($origin) } { TO($destination) }, { $figure } en { $year }
                [ilo-region] Mayor flujo de mujeres (regiones de la OIT): { FROM($origin) } { TO($destination) }, { $figure } en { $year }
                [ilo-subregion] Mayor flujo de mujeres (subregiones de la OIT): { FROM($origin) } { TO($destination) }, { $figure } en { $year }
                [income] Mayor flujo de mujeres: { FROM($origin) } { TO($destination) }, { $figure } en { $year }
               *[community] Mayor flujo de mujeres: { FROM($origin) } { TO($destination) }, { $figure } en { $year }
            }
        [male]
            { $kind ->
                [un-region] Mayor flujo de hombres (regiones de la ONU): { FROM($origin) } { TO($destination) }, { $figure } en { $year }
                [un-subregion] Mayor flujo de hombres (subregiones de la ONU): { FROM($origin) } { TO($destination) }, { $figure } en { $year }
                [ilo-region] Mayor flujo de hombres (regiones de la OIT): { FROM($origin) } { TO($destination) }, { $figure } en { $year }
                [ilo-subregion] Mayor flujo de hombres (subregiones de la OIT): { FROM($origin) } { TO($destination) }, { $figure } en { $year }
                [income] Mayor flujo de hombres: { FROM($origin) } { TO($destination) }, { $figure } en { $year }
               *[community] Mayor flujo de hombres: { FROM($origin) } { TO($destination) }, { $figure } en { $year }
            }
       *[both]
            { $kind ->
                [un-region] Mayor flujo (regiones de la ONU): { FROM($origin) } { TO($destination) }, { $figure } en { $year }
                [un-subregion] Mayor flujo (subregiones de la ONU): { FROM($origin) } { TO($destination) }, { $figure } en { $year }
                [ilo-region] Mayor flujo (regiones de la OIT): { FROM($origin) } { TO($destination) }, { $figure } en { $year }
                [ilo-subregion] Mayor flujo (subregiones de la OIT): { FROM($origin) } { TO($destination) }, { $figure } en { $year }
                [income] Mayor flujo: { FROM($origin) } { TO($destination) }, { $figure } en { $year }
               *[community] Mayor flujo: { FROM($origin) } { TO($destination) }, { $figure } en { $year }
            }
    }
pairs-matrix-leaders =
    { $sex ->
        [female] Mayores flujos de mujeres entre los grupos y dentro de ellos en { $year }: { $leaders }.
        [male] Mayores flujos de hombres entre los grupos y dentro de ellos en { $year }: { $leaders }.
       *[both] Mayores flujos entre los grupos y dentro de ellos en { $year }: { $leaders }.
    }
pairs-matrix-own =
    { $sex ->
        [female] { $place }, mayor flujo de mujeres de su grupo: { FROM($origin) } { TO($destination) }, { $figure } en { $year }
        [male] { $place }, mayor flujo de hombres de su grupo: { FROM($origin) } { TO($destination) }, { $figure } en { $year }
       *[both] { $place }, mayor flujo de su grupo: { FROM($origin) } { TO($destination) }, { $figure } en { $year }
    }

pairs-matrix-overlap = Las comunidades se solapan: un país que pertenece a dos cuenta en ambas, y nada puede sumarse. Tienen los miembros de { $year }.
    .mark = Comunidades que se solapan: no sumar
pairs-matrix-columns = El cuadro y los archivos tienen todos los pares de los { $count } grupos, también los que no tienen migrantes: mujeres, hombres, la proporción de todos los emigrantes de un grupo y la de todos los inmigrantes del otro, ambas del sexo elegido.
