guiding-page = Preguntas
    .summary = Las preguntas orientadoras de cuatro documentos sobre la migración laboral, cada una con las vistas de este panel que la ilustran, las metas de los Objetivos de Desarrollo Sostenible con las que se relaciona y diapositivas.
guiding-headline = { $count } preguntas orientadoras de { $papers } documentos, cada una con las vistas que la ilustran
guiding-introduction = Las vistas no responden a las preguntas: muestran lo que las cifras pueden decir al respecto. Si se ha elegido un país arriba, se abren para él. Las preguntas se formulan con otras palabras que en los documentos.
guiding-papers = Documentos

guiding-view =
    { $question ->
        [none] { $turn ->
            [none] { $page }
           *[other] { $page }: { $turn }
        }
       *[other] { $turn ->
            [none] { $page }: { $question }
           *[other] { $page }: { $question }, { $turn }
        }
    }
guiding-targets = Metas de los ODS: { $targets }
guiding-target = { $number } { $name }
guiding-slides = Hacer diapositivas de esta pregunta

guiding-target-skills = competencias para el empleo
guiding-target-employment = trabajo decente, igual remuneración
guiding-target-forced-labour = trabajo forzoso e infantil
guiding-target-rights = derechos laborales
guiding-target-migration = migración ordenada y segura
guiding-target-remittances = costo de las remesas
guiding-target-trafficking = violencia contra los niños
guiding-target-decisions = decisiones inclusivas
guiding-target-resources = financiación
guiding-target-capacity = capacidad
guiding-target-coherence = coherencia de las políticas
guiding-target-partnership = alianza mundial
guiding-target-society = alianzas
guiding-target-data = datos
