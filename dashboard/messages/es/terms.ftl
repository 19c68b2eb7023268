### Las palabras del ámbito: cómo se llama cada columna de un cuadro, un archivo o un eje, su unidad y las palabras de los
### códigos.

terms-site = Tendencias de la migración laboral

# Redacción del aviso: UNFPA, Estado de la población mundial 2015, en español.
terms-boundaries = Las fronteras y los nombres mostrados, y las designaciones utilizadas en los mapas no implican ningún tipo de reconocimiento o aceptación oficial por parte de las Naciones Unidas. Las zonas cuya condición no está determinada se representan sin datos. Las partes todavía no se han puesto de acuerdo sobre la condición definitiva de Jammu y Cachemira. Todavía no se han determinado la frontera definitiva entre el Sudán y Sudán del Sur ni la condición definitiva de la zona de Abyei. Existe una controversia entre los Gobiernos de la Argentina y del Reino Unido de Gran Bretaña e Irlanda del Norte acerca de la soberanía sobre las Islas Malvinas (Falkland Islands). Todas las referencias a Kosovo deben entenderse en el contexto de la resolución 1244 (1999) del Consejo de Seguridad.
    .first = Las fronteras y los nombres mostrados, y las designaciones utilizadas en los mapas no implican ningún tipo de reconocimiento o aceptación oficial por parte de las Naciones Unidas.

## Títulos de las columnas

terms-heading = { $title } ({ $unit })

terms-column-year = Año
terms-column-since = Desde
terms-column-compared_with = En comparación con
terms-column-until = Hasta
terms-column-first_year = Primer acuerdo
terms-column-last_year = Último acuerdo
terms-column-joined = Ingreso
terms-column-left = Salida
terms-column-quarter = Trimestre
terms-column-edition = Edición
terms-column-data_edition = Edición de los datos
terms-column-data_edition_before = Edición anterior
terms-column-dataset = Conjunto de datos
terms-column-rows_changed = Filas modificadas
terms-column-rows_added = Filas añadidas
terms-column-rows_revised = Filas revisadas
terms-column-rows_gone = Filas retiradas
terms-column-largest_revision = Mayor revisión
terms-column-reference_year = Año de referencia

# Grupos
terms-column-span = Año, o primer y último año
terms-column-composite = Categorías consideradas en conjunto
terms-column-definition = Definición del Sur
terms-column-group = Grupo
terms-column-income_group = Grupo de ingresos
terms-column-group_year = Año del grupo de ingresos
terms-column-development_group = Grupo de desarrollo
terms-column-region = Región
terms-column-subregion = Subregión
terms-column-ilo_region = Región de la OIT
terms-column-ilo_subregion = Subregión de la OIT
terms-column-area = Zona
terms-column-community_name = Comunidad
terms-column-community = Nombre abreviado de la comunidad
terms-column-kind = Tipo
terms-column-role = Función
terms-column-period = Período de pertenencia
terms-column-origin_side = Origen
terms-column-destination_side = Destino
terms-column-origin_group = Grupo de origen
terms-column-destination_group = Grupo de destino
terms-column-mobility = De dónde a dónde
terms-column-category = Categoría
terms-column-agreement = Número del acuerdo
terms-column-agreement_id = Número en la lista
terms-column-agreement_kind = Tipo de acuerdo
terms-column-pairing = Ingreso de las partes
terms-column-income_groups = Grupos de ingresos de las partes
terms-column-provision = Disposición

# Lugares, cada nombre antes de su código
terms-column-corridor = Corredor
terms-column-centre_name = País o zona en el centro
terms-column-centre = País o zona en el centro
terms-column-name = País o zona
terms-column-country = País o zona
terms-column-origin_name = País o zona de origen
terms-column-origin = País o zona de origen
terms-column-destination_name = País o zona de destino
terms-column-destination = País o zona de destino
terms-column-party = Parte
terms-column-partner = País o zona del otro extremo
terms-column-former_name = Antiguo Estado o zona
terms-column-former_economy = Antiguo Estado o zona
terms-column-country_a = País o zona
terms-column-country_b = País o zona limítrofe
terms-column-iso2 = Código ISO 3166 de dos letras
terms-column-iso3 = Código ISO 3166
terms-column-m49 = Código M49
terms-column-name_ar = Nombre en árabe
terms-column-name_en = Nombre en inglés
terms-column-name_es = Nombre en español
terms-column-name_fr = Nombre en francés
terms-column-name_ru = Nombre en ruso
terms-column-name_zh = Nombre en chino
terms-column-aliases = Otras grafías

# Nombres dentro de una frase
terms-column-place = País, zona o grupo
terms-column-lang = Idioma
terms-column-subject = Como sujeto o complemento
terms-column-in = En el lugar
terms-column-from = Desde el lugar
terms-column-to = Hacia el lugar
terms-column-of = Del lugar

# Quiénes y qué
terms-column-direction = Dirección
terms-column-side = Lado
terms-column-population_group = Población
terms-column-sex = Sexo
terms-column-age_group = Grupo de edad
terms-column-sector = Rama de actividad
terms-column-migrant_basis = A quién se cuenta como migrante
terms-column-flow = Flujo
terms-column-cost_class = Costo del envío de 200 dólares
terms-column-instrument = Instrumento
terms-column-ratification = Ratificación
terms-column-ratified_on = Ratificado el o en
terms-column-denounced = Denunciado en
terms-column-rule_kind = Tipo de norma
terms-column-policy_domain = Ámbito de la política migratoria
terms-column-policy_class = Respuestas del gobierno
terms-column-exploitation = Forma de explotación
terms-column-rule = Lo que vincula ambos extremos
terms-column-shared_communities = Comunidades de ambos extremos
terms-column-bound_by = Instrumentos de ambos extremos
terms-column-measure = Medida
terms-column-unit = Unidad
terms-column-claim_id = Afirmación
terms-column-document = Documento
terms-column-practice_id = Número de la práctica
terms-column-practice = Práctica
terms-column-countries = Países y zonas
terms-column-practice_type = Tipo de práctica
terms-column-theme = Tema
terms-column-themes = Temas
terms-column-year_stated = Años indicados
terms-column-fact = En qué consiste
terms-column-question_id = Número de la pregunta
terms-column-question = Pregunta
terms-column-section = Sección
terms-column-paper = Documento
terms-column-topic = Tema
terms-column-claim = Lo que se afirma
terms-column-verdict = Resultado
terms-column-counted_as = Cómo se cuenta aquí
terms-column-printed = Tal como se imprimió

# Lo que se midió: puestos
terms-column-rank = Puesto
terms-column-ranked = Zonas con una cifra

# Personas
terms-column-change_persons = Variación
terms-column-difference_persons = Diferencia
terms-column-emigrants = Emigrantes
terms-column-employed = Personas ocupadas
terms-column-labour_force = Fuerza de trabajo
terms-column-migrant_stock = Migrantes internacionales
terms-column-migrant_stock_female = Migrantes internacionales, mujeres
terms-column-migrant_stock_known = Migrantes internacionales de origen conocido
terms-column-migrant_stock_male = Migrantes internacionales, hombres
terms-column-migrant_stock_since = Migrantes internacionales en el año anterior de la comparación
terms-column-migrant_stock_within = Migrantes internacionales dentro del grupo
terms-column-migrant_stock_quoted = Migrantes internacionales, en el documento
terms-column-migrant_workers = Trabajadores migrantes
terms-column-migrants_employed = Migrantes ocupados
terms-column-migrants_in_branch = Migrantes ocupados en la rama
terms-column-net_migration = Migración neta
terms-column-persons = Personas
terms-column-population = Población
terms-column-workers = Trabajadores que salen a trabajar en el extranjero
terms-column-workers_female = Trabajadores que salen a trabajar en el extranjero, mujeres
terms-column-workers_male = Trabajadores que salen a trabajar en el extranjero, hombres
terms-column-refugees = Refugiados (ACNUR)
terms-column-asylum_seekers = Solicitantes de asilo
terms-column-palestine_refugees = Refugiados de Palestina (OOPS)
terms-column-others_protected = Otras personas necesitadas de protección internacional
terms-column-refugees_all = Refugiados, solicitantes de asilo y otras personas que se cuenten
terms-column-not_refugees = Migrantes sin refugiados, solicitantes de asilo ni otras personas que se cuenten
terms-column-refugees_from = Refugiados y solicitantes de asilo procedentes del país

# Dólares de los Estados Unidos
terms-column-aid_received = Asistencia oficial para el desarrollo recibida
terms-column-amount = Monto
terms-column-fdi_inflows = Inversión extranjera directa, entradas netas
terms-column-gdp = Producto interno bruto
terms-column-low_up_to = Ingreso bajo hasta
terms-column-lower_middle_up_to = Ingreso mediano bajo hasta
terms-column-dollars_per_person = Cociente
terms-column-product_per_day = Producto por habitante y día
terms-column-days_of_product = Cociente
terms-column-per_hundred = Cociente
terms-column-received_per_person = Remesas recibidas por persona
terms-column-remittances = Remesas
terms-column-remittances_paid = Remesas pagadas
terms-column-remittances_received = Remesas recibidas
terms-column-difference_dollars = Diferencia
terms-column-upper_middle_up_to = Ingreso mediano alto hasta

# Porcentaje
terms-column-change_per_cent = Variación
terms-column-cost_of_sending = Costo del envío de 200 dólares
terms-column-cost_of_sending_from = Costo del envío de 200 dólares desde el país
terms-column-cost_of_sending_to = Costo del envío de 200 dólares al país
terms-column-cheapest_three_cost = Costo de los tres servicios más baratos
terms-column-median_cost = Costo mediano del envío de 200 dólares
terms-column-cost_operators = Costo en operadores de transferencia de dinero
terms-column-cost_banks = Costo en bancos
terms-column-cost_fee = Comisión
terms-column-cost_margin = Margen cambiario
terms-column-services = Servicios encuestados
terms-column-birth = Lugar de nacimiento
terms-column-cost_measure = Forma de contar
terms-column-lfpr_female = Participación en la fuerza de trabajo, mujeres
terms-column-lfpr_male = Participación en la fuerza de trabajo, hombres
terms-column-share = Proporción
terms-column-share_covered = Parte del PIB del grupo que respalda la cifra
terms-column-share_female = Proporción de mujeres
terms-column-share_female_emigrants = Proporción de mujeres entre los emigrantes
terms-column-share_female_labour_force = Proporción de mujeres en la fuerza de trabajo
terms-column-share_female_migrants = Mujeres entre los migrantes ocupados
terms-column-share_female_nationals = Mujeres entre los no migrantes ocupados
terms-column-share_female_since = Proporción de mujeres en el año anterior de la comparación
terms-column-share_in_branch = Proporción que trabaja en la rama
terms-column-share_refugees = Refugiados, solicitantes de asilo y otras personas que se cuenten, como proporción de los migrantes
terms-column-share_in_domestic_work = Proporción en el trabajo doméstico
terms-column-share_known_origin = Migrantes de origen conocido
terms-column-share_of_domestic_workers = Proporción de todos los trabajadores domésticos
terms-column-share_of_emigrants = Proporción de los emigrantes
terms-column-share_of_employed = Proporción de todas las personas ocupadas
terms-column-share_of_gdp = Proporción del producto interno bruto
terms-column-share_of_gdp_subregion = Proporción del producto interno bruto, subregión
terms-column-share_of_immigrants = Proporción de los inmigrantes
terms-column-share_of_labour_force = Proporción de la fuerza de trabajo
terms-column-share_placed = Inmigrantes de origen y grupo conocidos
terms-column-share_of_migrants_employed = Proporción de todos los migrantes ocupados en el destino
terms-column-share_of_placed = Proporción de los migrantes de origen conocido
terms-column-share_of_population = Proporción de la población
terms-column-share_of_total = Proporción del total mundial
terms-column-share_quoted = Proporción citada en el documento
terms-column-share_unknown_origin = Proporción de origen desconocido
terms-column-share_without_group = Proporción desde zonas sin grupo o hacia ellas
terms-column-unemployment_rate = Tasa de desempleo
terms-column-unemployment_native = Desempleo, nacidos en el país
terms-column-unemployment_foreign_born = Desempleo, nacidos en el extranjero
terms-column-unemployment_eu_born = Desempleo, nacidos en otro país de la UE
terms-column-unemployment_non_eu_born = Desempleo, nacidos fuera de la UE

terms-column-stated = Cifra afirmada
terms-column-stated_to = Cifra afirmada, extremo superior
terms-column-rounded_to = Unidad del último dígito impreso
terms-column-here = Cifra de los datos de aquí
terms-column-here_lowest = La más baja según cualquier definición
terms-column-here_highest = La más alta según cualquier definición
terms-column-latest = Última cifra
terms-column-tolerance = Puede diferir en
terms-column-difference = Diferencia
terms-column-statements = Afirmaciones

# Otros números
terms-column-change_points = Variación
terms-column-difference_points = Diferencia
terms-column-agreements = Acuerdos
terms-column-agreements_named = Acuerdos que nombran los documentos
terms-column-pairs = Pares de países
terms-column-partners = Países asociados
terms-column-texts = Textos codificados
terms-column-corridors = Corredores
terms-column-practices = Prácticas
terms-column-practices_named = Prácticas que nombran al país
terms-column-practices_own = Prácticas del país elegido
terms-column-practices_other = Prácticas de otros
terms-column-members = Miembros
terms-column-parties = Partes
terms-column-governments = Gobiernos
terms-column-items = Cuántos
terms-column-which = Cuáles
terms-column-labour_rights_score = Índice de derechos laborales, 0 el mejor y 10 el peor
terms-column-detected = Víctimas de la trata detectadas
terms-column-deaths = Muertes y desapariciones
terms-column-reporting = Economías con una cifra
terms-column-reporting_both = Economías con una cifra y PIB
terms-column-with_gdp = Economías con PIB
terms-column-economies = Economías del grupo
terms-column-economies_former = De ellas, antiguos Estados y zonas
terms-column-level = Cifra
terms-column-level_lowest = Cifra más baja de todas
terms-column-level_median = Mediana de todas las cifras
terms-column-level_highest = Cifra más alta de todas
terms-column-level_subregion = Cifra de la subregión
terms-column-level_world = Cifra del mundo
terms-column-covered_subregion = Parte de la subregión que respalda su cifra
terms-column-covered_world = Parte del mundo que respalda su cifra
terms-column-number = Número
terms-column-value = Valor
terms-column-whole_value = Valor en números enteros
terms-column-latitude = Latitud
terms-column-longitude = Longitud

# Cómo deben interpretarse las cifras
terms-column-un_member = Estado Miembro de las Naciones Unidas
terms-column-signed = Firma
terms-column-treaty_title = Título
terms-column-text_found = Texto disponible
terms-column-found = En el texto
terms-column-ldc = País menos adelantado
terms-column-lldc = País en desarrollo sin litoral
terms-column-sids = Pequeño Estado insular en desarrollo
terms-column-in_migrant_stock = En el stock de migrantes
terms-column-map_mark = Representación en los mapas
terms-column-data_view = Datos que ayudan a responderla
terms-column-profile = Perfil
terms-column-named = Nombrado en el documento
terms-column-dated = Se conocen las fechas de ingreso y salida
terms-column-founded = Fundación
terms-column-earlier_name = Nombre anterior
terms-column-earlier_until = Nombre anterior hasta
terms-column-mobility_regime = Circulación de personas
terms-column-value_kind = Publicado o derivado
terms-column-status = Estado de la cifra
terms-column-data_type = Tipo de datos
terms-column-small_sample = Muestra pequeña
terms-column-trend_ok = Se puede trazar una tendencia
terms-column-confidence = Cómo se obtuvo la cifra
terms-column-coverage = Cobertura
terms-column-remark = Observación
terms-column-note = Nota
terms-column-former_names = Qué antiguos Estados y zonas
terms-column-stated_source = Fuente que cita el documento
terms-column-source = De quién son los términos
terms-column-source_title = Leído en
terms-column-founding_source = Página sobre la fundación
terms-column-source_url = Dirección
terms-column-as_of = Fecha
terms-column-bound = Cómo se acota
terms-column-here_year = Año de la cifra de aquí
terms-column-stock_year = Año de todos los migrantes
terms-column-latest_year = Año de la última cifra
terms-column-evidence = Con qué coincide la cifra impresa
terms-column-settled_by = Qué permitiría resolverlo
terms-column-chart = Gráfico

## Unidades, como figuran entre paréntesis en los títulos

terms-unit-days = días
terms-unit-per-hundred = por 100
terms-unit-text = texto
terms-unit-year = año
terms-unit-rank = puesto
terms-unit-number = número
terms-unit-areas = zonas
terms-unit-persons = personas
terms-unit-us-dollars = dólares de los Estados Unidos
terms-unit-per-cent = porcentaje
terms-unit-points = puntos
terms-unit-percentage-points = puntos porcentuales
terms-unit-corridors = corredores
terms-unit-services = servicios
terms-unit-agreements = acuerdos
terms-unit-pairs-of-countries = pares de países
terms-unit-texts = textos
terms-unit-countries = países
terms-unit-rows = filas
terms-unit-practices = prácticas
terms-unit-economies = economías
terms-unit-statements = afirmaciones
terms-unit-as-the-column-unit-says = según la columna «Unidad»
terms-unit-as-the-measure-says = según la medida
terms-unit-degrees = grados
terms-unit-iso-code = código ISO

## Palabras de los códigos

terms-paper =
    .gfmd-2018 = FMMD 2018, movilidad Sur-Sur
    .gfmd-2020 = FMMD 2020, tema 1
    .ilo-2013 = OIT 2013, migración laboral y desarrollo
    .ilo-2016 = OIT 2016, buenas prácticas
    .module-8 = OIT, módulo 8

terms-settled_by =
    .document = Nada que comprobar: una fecha, un recuento de actos o ninguna cifra en el texto
    .population-prospects = Perspectivas de la Población Mundial, por edades simples
    .scenario = Un escenario futuro
    .report = El informe que cita el documento
    .surveys = Encuestas de población activa por lugar de nacimiento o nacionalidad
    .national = Estimaciones y registros nacionales
    .older-records = Registros anteriores a los datos de aquí

terms-topic =
    .migrants = Migrantes
    .south = Movilidad Sur-Sur
    .workers = Trabajadores migrantes
    .income = Grupos de ingresos
    .remittances = Remesas
    .population = Población
    .instruments = Convenios y protocolos
    .agreements = Acuerdos entre países
    .communities = Comunidades y procesos
    .protection = Protección
    .pandemic = Pandemia de COVID-19
    .practice = Programas y práctica

terms-verdict =
    .confirmed = Confirmado
    .one-definition = Según una definición
    .superseded = Sustituido
    .not-reproduced = No reproducido
    .misprint = Probable errata
    .outside = Fuera de los datos
    .context = Sin estadística

terms-sex =
    .both = Mujeres y hombres
    .female = Mujeres
    .male = Hombres

terms-sector =
    .agriculture = Agricultura
    .industry = Industria
    .services = Servicios
    .domestic_work = Trabajo doméstico
    .construction = Construcción
    .manufacturing = Industria manufacturera
    .mining_utilities = Explotación de minas, electricidad, gas y agua
    .market_services = Servicios de mercado
    .non_market_services = Servicios de no mercado
    .not_classified = Sin clasificar
    .total = Todas las ramas

terms-migrant_basis =
    .place_of_birth = Personas nacidas en el extranjero
    .citizenship = Ciudadanos extranjeros

terms-group =
    .migrants = Migrantes
    .non_migrants = No migrantes
    .nationals_or_native_born = Nacionales o personas nacidas en el país
    .all_employed = Total de personas ocupadas

terms-population_group =
    .international_migrants = Migrantes internacionales
    .working_age_migrants = Migrantes en edad de trabajar
    .migrant_workers = Trabajadores migrantes
    .migrant_domestic_workers = Trabajadores domésticos migrantes
    .non_migrants_15plus = No migrantes de 15 años o más
    .non_migrant_workers = Trabajadores no migrantes

terms-flow =
    .remittances_received = Remesas recibidas
    .fdi_inflows = Inversión extranjera directa
    .aid_received = Asistencia oficial para el desarrollo

terms-cost_class =
    .at_target = Hasta el 3 %
    .below_ceiling = Más del 3 %, hasta el 5 %
    .above_ceiling = Más del 5 %, hasta el 10 %
    .dear = Más del 10 %

terms-cost_measure =
    .mean = Todos los servicios, media
    .median = Todos los servicios, mediana
    .panel = Mismos corredores a cuatro países, media
    .official = Serie oficial (10.c.1)

terms-birth =
    .native = Nacidos en el país
    .foreign_born = Nacidos en el extranjero
    .eu_born = Nacidos en otro país de la UE
    .non_eu_born = Nacidos fuera de la UE
    .total = Todas las personas

# International instruments on migrants and on work, short: C and P are Conventions and Protocols of the ILO.
terms-instrument =
    .C097 = C097 Trabajadores migrantes
    .C143 = C143 Trabajadores migrantes, complemento
    .ICRMW = Convención ONU, trabajadores migratorios
    .C189 = C189 Trabajo doméstico
    .C181 = C181 Agencias de empleo
    .C190 = C190 Violencia y acoso
    .C029 = C029 Trabajo forzoso
    .P029 = P029 Trabajo forzoso, protocolo
    .C105 = C105 Abolición del trabajo forzoso
    .C087 = C087 Libertad sindical
    .C098 = C098 Negociación colectiva
    .C100 = C100 Igualdad de remuneración
    .C111 = C111 Discriminación
    .C138 = C138 Edad mínima
    .C182 = C182 Trabajo infantil
    .C155 = C155 Seguridad y salud
    .C187 = C187 Seguridad y salud, marco
    .TIP = Protocolo ONU, trata
    .SOM = Protocolo ONU, tráfico de migrantes
    .CSR51 = Convención sobre refugiados, 1951
    .PSR67 = Protocolo sobre refugiados, 1967

# The same with their names in full.
terms-instrument-full =
    .C097 = Convenio sobre los trabajadores migrantes (revisado), 1949 (C097)
    .C143 = Convenio sobre los trabajadores migrantes (disposiciones complementarias), 1975 (C143)
    .ICRMW = Convención de las Naciones Unidas sobre los trabajadores migratorios y sus familiares, 1990
    .C189 = Convenio sobre las trabajadoras y los trabajadores domésticos, 2011 (C189)
    .C181 = Convenio sobre las agencias de empleo privadas, 1997 (C181)
    .C190 = Convenio sobre la violencia y el acoso, 2019 (C190)
    .C029 = Convenio sobre el trabajo forzoso, 1930 (C029)
    .P029 = Protocolo de 2014 relativo al Convenio sobre el trabajo forzoso (P029)
    .C105 = Convenio sobre la abolición del trabajo forzoso, 1957 (C105)
    .C087 = Convenio sobre la libertad sindical, 1948 (C087)
    .C098 = Convenio sobre el derecho de sindicación y de negociación colectiva, 1949 (C098)
    .C100 = Convenio sobre igualdad de remuneración, 1951 (C100)
    .C111 = Convenio sobre la discriminación, 1958 (C111)
    .C138 = Convenio sobre la edad mínima, 1973 (C138)
    .C182 = Convenio sobre las peores formas de trabajo infantil, 1999 (C182)
    .C155 = Convenio sobre seguridad y salud de los trabajadores, 1981 (C155)
    .C187 = Convenio sobre el marco promocional para la seguridad y salud, 2006 (C187)
    .TIP = Protocolo de las Naciones Unidas sobre la trata de personas, 2000
    .SOM = Protocolo de las Naciones Unidas sobre el tráfico ilícito de migrantes, 2000
    .CSR51 = Convención sobre el Estatuto de los Refugiados, 1951
    .PSR67 = Protocolo sobre el Estatuto de los Refugiados, 1967

# What is known to bind both ends of a corridor.
terms-rule =
    .community = Una comunidad con norma sobre circulación
    .agreement = Un acuerdo en los datos
    .instrument = Un instrumento de ambos extremos
    .none_seen = Nada de esto se ha visto

# What a State is to an instrument, by the source.
terms-ratification =
    .ratified = Ratificado
    .signed = Firmado; ratificación no vista
    .not_ratified = No ratificado
    .denounced = Denunciado
    .not_seen = No visto en la fuente

terms-practice_type =
    .national = Nacional
    .bilateral = Bilateral
    .multilateral = Multilateral
    .city = Ciudades
    .trade-union = Sindicatos
    .partnership = Alianza
terms-theme =
    .access-to-justice = Acceso a la justicia
    .agreements = Acuerdos
    .consular-protection = Protección consular
    .contracts = Contratos
    .covid-response = Respuesta a la COVID-19
    .data = Datos
    .decent-work = Trabajo decente
    .development = Desarrollo
    .dialogue = Diálogo entre Estados
    .equal-treatment = Igualdad de trato
    .financial-education = Educación financiera
    .free-movement = Libre circulación
    .inclusion = Inclusión
    .information = Información
    .job-matching = Intermediación laboral
    .labour-market-needs = Necesidades del mercado de trabajo
    .local-governance = Gobernanza local
    .migrant-services = Servicios para migrantes
    .narrative = Discurso público
    .placement = Colocación
    .policy = Políticas
    .ratification = Ratificación
    .recruitment = Contratación
    .regular-pathways = Vías de migración regular
    .regularization = Regularización
    .reintegration = Reintegración
    .return = Retorno
    .rights = Derechos
    .skills = Competencias
    .social-dialogue = Diálogo social
    .social-protection = Protección social
    .technology = Tecnología
    .wages = Salarios
    .welfare = Bienestar
    .youth = Juventud
terms-mobility =
    .south_south = Sur-Sur
    .south_north = Sur-Norte
    .north_south = Norte-Sur
    .north_north = Norte-Norte
    .unknown_origin = Origen desconocido
    .without_group = Desde una zona sin grupo o hacia ella

terms-side =
    .south = Sur
    .north = Norte
    .total = Sur y Norte
    .unknown = Origen desconocido
    .without_group = Sin grupo

terms-direction =
    .sending_from = Enviar desde
    .sending_to = Enviar a
    .received_from = Recibidas de
    .sent_to = Enviadas a
    .immigrants = De allí, viven aquí
    .emigrants = De aquí, viven allí

# What an agreement is that a paper names.
terms-agreement_kind =
    .labour = Acuerdo o memorando laboral
    .employment_permit_system = Sistema de permisos de empleo
    .one_sector = Acuerdo para una rama
    .mine_labour = Acuerdo sobre trabajadores mineros
    .mobility_partnership = Asociación de movilidad
    .framework = Acuerdo marco
    .programme = Programa de migración laboral
    .trade_unions = Acuerdo entre sindicatos
    .young_professionals = Acuerdo sobre jóvenes profesionales

# Which of the two parties to an agreement are high-income economies.
terms-pairing =
    .none_high = Ninguna parte de ingreso alto
    .one_high = Una parte de ingreso alto
    .both_high = Ambas partes de ingreso alto
    .without_group = Una parte sin grupo

# What the text of an agreement provides for.
terms-provision =
    .equal_treatment = Igualdad de trato
    .social_security = Seguridad social
    .wage_protection = Protección de los salarios
    .contract_required = Contrato de trabajo obligatorio
    .model_contract = Contrato de trabajo modelo
    .contract_terms = Condiciones del contrato
    .contract_renewal = Renovación de los contratos
    .housing_required = Alojamiento obligatorio
    .housing_conditions = Condiciones de alojamiento
    .housing_inspection = Inspección del alojamiento
    .workplace_inspection = Inspección de los lugares de trabajo
    .passports = Pasaportes de los migrantes
    .recruitment_costs = Costos de contratación de los migrantes
    .information_for_migrants = Información para los migrantes
    .disputes = Controversias entre empleadores y migrantes
    .right_to_join_unions = Derecho a afiliarse a sindicatos
    .unions_of_origin = Sindicatos del país de origen
    .unions_of_destination = Sindicatos del país de destino
    .employers_organisations = Organizaciones de empleadores
    .civil_society = Organizaciones no gubernamentales
    .protection_of_women = Protección de las mujeres
    .protection_of_other_groups = Protección de otros grupos
    .skills = Formación y competencias
    .qualifications = Reconocimiento de las cualificaciones
    .remittances = Transferencia de remesas
    .reintegration = Retorno y reintegración
    .permanent_residence = Residencia permanente
    .quota = Cupos
    .international_instruments = Referencia a instrumentos internacionales
    .information_exchange = Intercambio de información entre Estados
    .information_spread = Difusión de información
    .responsible_agencies = Organismos públicos competentes
    .joint_committee = Comité conjunto

## Controles comunes a varias páginas

terms-your-country = Su país
terms-basis = Los migrantes son

terms-ages =
    { $high ->
        [none] { $low } y más
       *[other] { $low }-{ $high }
    }

terms-policy_domain =
    .all = Todos los ámbitos
    .rights = Derechos de los migrantes
    .whole_of_government = Enfoque pangubernamental
    .partnerships = Alianzas
    .wellbeing = Bienestar socioeconómico
    .crises = Movilidad en las crisis
    .safe_migration = Migración segura, ordenada y regular

terms-policy_class =
    .further = Se necesitan más avances
    .partly = Cumplido en parte
    .meets = Cumplido
    .fully = Plenamente cumplido

terms-exploitation =
    .all = Todas las formas
    .sexual = Explotación sexual
    .forced_labour = Trabajo forzoso
    .other = Otras formas
    .organs = Extracción de órganos

terms-rule_kind =
    .ratified = Ratificados
    .not_ratified = No ratificados o denunciados
    .not_seen = Sin ratificación vista
    .agreements = Acuerdos en los datos
    .agreements_named = Asociados en acuerdos citados
    .practices = Buenas prácticas citadas
    .claims = Afirmaciones de los documentos

# Si los autores de los datos sobre acuerdos tienen el texto.
terms-text_found =
    .held = Texto disponible
    .not_held = Texto no disponible
