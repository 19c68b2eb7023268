rights-question = Derechos laborales y políticas
    .text = Cuatro indicadores de los Objetivos de Desarrollo Sostenible, cada uno con lo que no dice: un índice codificado, respuestas de los gobiernos, víctimas detectadas y muertes registradas.
rights-turn-index = Derechos laborales
rights-turn-policies = Políticas
rights-turn-detected = Trata
rights-turn-deaths = Muertes y desapariciones

rights-index-title = Respeto de los derechos laborales (ODS 8.8.2)
rights-index-subtitle = Libertad sindical y negociación, puntos de 0 (el mejor) a 10 (el peor), { $rights_year }
rights-index-headline = Derechos laborales: { $median } puntos o menos en la mitad de los { $count } países en { $rights_year } (0 es el mejor)
rights-index-own = { $place }: índice de derechos laborales de { $score } en { $year } (0 el mejor, 10 el peor)
rights-index-told = De { $count } países con índice en { $rights_year }, la mitad estaba en { $median } puntos o menos y una décima parte en { $tenth } o más; 0 es el mejor, 10 el peor.
rights-index-coded = La OIT codifica el índice a partir de lo que sus órganos de control y las leyes nacionales dicen de la libertad sindical y la negociación colectiva; no se refiere solo a los derechos de los migrantes.
    .mark = Índice codificado: 0 el mejor, 10 el peor
rights-index-no-ranking = Diferencias de unas décimas dicen poco: el índice se lee por clases y no se hace con él ninguna clasificación.

rights-policies-title = Políticas migratorias según los gobiernos (ODS 10.7.2)
rights-policies-subtitle = Porcentaje de { $count } gobiernos que cumplen los criterios, { $first } y { $last }
rights-policies-headline = Según sus respuestas, el { $later } de los { $count } gobiernos cumplía los criterios en { $last }, frente al { $earlier } en { $first }
rights-policies-own = { $place }: criterios cumplidos en { $met } de { $domains } ámbitos, según sus respuestas de { $year }
rights-policies-told = De { $count } gobiernos que respondieron ambos años, el { $later } cumplía, plenamente o no, los criterios del conjunto de ámbitos en { $last }, frente al { $earlier } en { $first }.
rights-policies-domains = Por ámbito: { $domains }.
rights-policies-domain = { $domain }, { $later } ({ $earlier } antes)
rights-policies-answers = Son respuestas de los gobiernos sobre sus propias políticas a una encuesta de las Naciones Unidas, no conclusiones de terceros.
    .mark = Respuestas de los propios gobiernos
rights-policies-both = En { $last } habían respondido menos gobiernos que en { $first }; solo se comparan los de ambos años.

rights-detected-title = Víctimas de la trata detectadas (ODS 16.2.2)
rights-detected-subtitle = Personas detectadas por las autoridades en el año, { $state }
rights-detected-nothing = No hay cifras de víctimas detectadas de este país.
rights-detected-headline =
    { $later ->
        [none] Sin cifras de víctimas de la trata detectadas { IN($place) }
       *[other] Víctimas de la trata detectadas { IN($place) } en { $last }: { $later }
    }
rights-detected-told =
    { $years ->
        [0] No hay cifras de víctimas de la trata detectadas { IN($place) }.
        [1] La única cifra de víctimas de la trata detectadas { IN($place) } es { $later }, de { $last }.
       *[other] Víctimas de la trata detectadas { IN($place) }: { $earlier } en { $first }, el primer año con cifra; { $later } en { $last }, el último. Años con cifra: { $years }.
    }
rights-detected-alone = Solo se cuentan las víctimas que las autoridades hallaron: un número alto puede significar que buscan bien. Los países no se clasifican por él.
    .mark = Solo víctimas detectadas: sin clasificación
rights-detected-forms = La suma de las formas de explotación no es el total: algunas víctimas se cuentan en varias y otras en ninguna.

rights-deaths-title = Muertes y desapariciones durante la migración (ODS 10.7.3)
rights-deaths-subtitle = Personas registradas, por región donde ocurrieron los hechos, { $first } a { $last }
rights-deaths-headline = Muertes y desapariciones registradas durante la migración en { $last }: { $deaths }
rights-deaths-told = En { $last } se registraron { $deaths } migrantes muertos o desaparecidos durante la migración; el máximo, { $most }, es de { $most_year }.
rights-deaths-regions = Por región en { $last }: { $regions }.
rights-deaths-region = { $region }, { $deaths }
rights-deaths-recorded = Muchas muertes nunca se registran, y el registro varía según las rutas y los años: las cifras son mínimos.
    .mark = Solo muertes registradas
rights-deaths-where = Los casos se cuentan donde ocurrieron, no por origen; los que no tienen región figuran solo en la cifra mundial.
