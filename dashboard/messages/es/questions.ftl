### Preguntas orientativas de documentos del FMMD y de la OIT, con las palabras del proyecto.

## Partes de los documentos

questions-section-section-end-trends-and-frameworks = sección 1 (final), tendencias y marcos
questions-section-section-round-table = sección 4, mesa redonda 2.1
questions-section-module-suggested-questions = módulo 8, preguntas propuestas
questions-section-subtheme-human-centred-approaches = subtema 1, enfoques centrados en las personas
questions-section-subtheme-data-and-governance = subtema 2, datos y gobernanza
questions-section-subtheme-pathways-skills-and-job-matching = subtema 3, vías, competencias y correspondencia con los empleos
questions-section-subtheme-partnerships-and-cooperation = subtema 4, alianzas y cooperación
questions-section-section-topic-debates-and-post-framework = sección 5, tema 1, debates y marco posterior a 2015
questions-section-section-topic-effective-protection = sección 5, tema 2, protección efectiva
questions-section-section-topic-labour-market-needs-and-skills = sección 5, tema 3, necesidades del mercado de trabajo y competencias
questions-section-section-topic-cooperation-and-social-dialogue = sección 5, tema 4, cooperación y diálogo social

## Documento de antecedentes del FMMD de 2018, movilidad Sur-Sur

questions-q01 = ¿Qué pautas y problemas aparecen cuando las normas y los marcos se confrontan con la práctica Sur-Sur?
questions-q02 = ¿Qué carencias obstaculizan una migración justa, segura y regular?
questions-q03 = ¿A qué nivel, del local al regional, es más útil la asistencia técnica, y cómo deberían participar los empleadores y los trabajadores?
questions-q04 = ¿Qué marcos deberían orientar las políticas cuando los países son a la vez de origen, de tránsito y de destino?
questions-q05 = ¿Dónde son mayores las necesidades en materia de instituciones, capacidad, aplicación y evaluación?
questions-q06 = ¿Cómo pueden la red de las Naciones Unidas y su mecanismo de capacidad apoyar mejor la movilidad Sur-Sur?

## Módulo 8 de la OIT, Cooperación Sur-Sur y migración laboral

questions-q07 = ¿Intercambian usted y un país vecino experiencias sobre migración laboral de forma regular?
questions-q08 = ¿Qué podrían hacer juntos ambos Gobiernos para mejorar la situación de los trabajadores migrantes?
questions-q09 = ¿Qué enseñanzas se extraen del enfoque Sur-Sur?
questions-q10 = ¿Cómo pueden beneficiarse tanto el país de origen como el de destino?
questions-q11 = ¿Qué estrategias de cooperación entre dos países merece la pena recomendar?
questions-q12 = ¿Qué más mejoraría la cooperación Sur-Sur en materia de migración laboral?

## Documento de antecedentes del FMMD de 2020, tema 1

questions-q13 = ¿Qué ha hecho que la gobernanza se base más en los derechos, y cómo se pueden seguir los cambios futuros?
questions-q14 = ¿Qué enfoques locales, nacionales o regionales hacen de la migración una opción, con la participación de todo el Gobierno y de toda la sociedad?
questions-q15 = ¿Qué requiere una buena participación de las partes interesadas a nivel nacional, bilateral y multilateral?
questions-q16 = ¿Qué carencias de datos y de herramientas son las más importantes para las políticas?
questions-q17 = ¿Qué papel debería desempeñar la investigación específica en la formulación de políticas?
questions-q18 = ¿Cómo pueden las encuestas normalizadas responder a las necesidades tras la COVID-19 y mirar hacia el futuro?
questions-q19 = ¿Qué nuevas vías de migración regular están surgiendo, y qué las ampliaría?
questions-q20 = ¿Qué enseñanzas existen sobre la correspondencia entre competencias y empleos a través de las fronteras y sobre la reintegración?
questions-q21 = ¿Cómo se están adaptando los regímenes de admisión y de visados?
questions-q22 = ¿Qué enseña la cooperación bilateral, regional y mundial para la demanda futura?
questions-q23 = ¿Cómo pueden las alianzas impulsar los enfoques y las normas centrados en las personas?
questions-q24 = ¿Qué sinergias pueden aportar los equipos de las Naciones Unidas en los países y la red sobre la migración?

## OIT, TTMLM 2013, Migración laboral y desarrollo

questions-q25 = ¿Cómo se puede dar plena cabida a la migración laboral y a los actores del mundo del trabajo en los debates sobre el desarrollo?
questions-q26 = ¿Cómo puede figurar la migración basada en los derechos en el seguimiento del diálogo de 2013?
questions-q27 = ¿Qué medidas protegerían mejor a los trabajadores en situación irregular y temporales a lo largo de todo el proceso?
questions-q28 = ¿Debería centrarse la labor en sectores como la agricultura, la construcción, el trabajo doméstico y la pesca?
questions-q29 = ¿Cómo se pueden armonizar las políticas de empleo y de migración?
questions-q30 = ¿Cómo se pueden mejorar los datos y los conocimientos sobre la migración laboral?
questions-q31 = ¿Cómo se puede reforzar el reconocimiento de las competencias?
questions-q32 = ¿Cómo pueden los ministerios de trabajo y los interlocutores sociales participar plenamente a nivel nacional?
questions-q33 = ¿Cómo se puede mejorar el diálogo social regional sobre la migración laboral?
questions-q34 = ¿Cómo se puede promover en otros foros el mandato basado en los derechos?
