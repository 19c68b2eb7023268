rules-turn = Normas y prácticas
rules-turn-communities = Comunidades

rules-title = Normas y prácticas, { $country }
rules-subtitle = Instrumentos, acuerdos bilaterales, buenas prácticas y afirmaciones que citan las fuentes aquí presentes
rules-head = { $rule }: { $items }
rules-line =
    { $more ->
        [0] { $names }
       *[other] { $names }; y { $more } más
    }
rules-headline = Instrumentos ratificados: { $ratified }; acuerdos en los datos: { $agreements }; prácticas citadas: { $practices }
rules-told = { START($country) }: instrumentos cuya ratificación se ha visto, { $ratified }; no ratificados o denunciados, { $outside }; sin ratificación vista, { $unseen }. Acuerdos bilaterales en los datos: { $agreements }; países con los que los documentos citan alguno: { $named }; buenas prácticas: { $practices }.
rules-ratified =
    { $ratified_names ->
        [none] { "" }
       *[other] Ratificados: { $ratified_names }.
    }
rules-statement = { $verdict }: { $statement }
rules-claimed =
    { $claimed ->
        [none] { "" }
       *[other] Afirmaciones de los documentos: { $claimed }.
    }
rules-dates = Cada lista de partes tiene su propia fecha, de { $first } a { $last }; lo que los Estados hicieron después no figura en ella.
    .mark = Listas de { $first } a { $last }
rules-unseen = «No ratificado» se dice solo cuando una lista abarca a todos los Estados; en otros casos no se ha visto ratificación, y puede haberla.
rules-agreements = Los acuerdos son los de una colección de textos; puede existir un texto que no figura en ella, y uno que figura no tiene por qué estar en vigor.
