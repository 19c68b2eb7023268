### Las fuentes en la línea bajo un gráfico: editor, obra, edición, licencia. Las obras que un editor nombra en un solo
### idioma quedan en el suyo.

sources-line = Fuente: { $sources }.
# $first: the first source; $others: how many more there are.
sources-short =
    Fuente: { $first }, y { $others ->
        [one] otra fuente más
        [many] { $others } fuentes más
       *[other] { $others } fuentes más
    }.

sources-countries = DAES de las Naciones Unidas, División de Estadística de las Naciones Unidas, OIT, Banco Mundial, mledoze/countries (ODbL 1.0)
sources-migrant-workers = OIT, Estimaciones mundiales sobre los trabajadores y las trabajadoras migrantes internacionales, ediciones de 2015, 2018, 2021 y 2024
sources-migrant-workers-composite = OIT, Estimaciones mundiales sobre los trabajadores y las trabajadoras migrantes internacionales, ediciones de 2015, 2018, 2021 y 2024
sources-migrant-stock = DAES de las Naciones Unidas, International Migrant Stock 2024, CC BY 3.0 IGO
sources-corridors = DAES de las Naciones Unidas, International Migrant Stock 2024, CC BY 3.0 IGO
sources-migrant-stock-by-age = DAES de las Naciones Unidas, International Migrant Stock 2020, CC BY 3.0 IGO
sources-migrant-employment = OIT, ILOSTAT, Estadísticas sobre migración laboral internacional (ILMS), febrero de 2026, CC BY 4.0
sources-migrant-employment-notes = Notas propias sobre OIT, ILOSTAT, Estadísticas sobre migración laboral internacional (ILMS), febrero de 2026
sources-labour-outflows = OIT, ILOSTAT, Estadísticas sobre migración laboral internacional (ILMS), diciembre de 2025, CC BY 4.0
sources-workers-by-origin = OIT, ILOSTAT, Estadísticas sobre migración laboral internacional (ILMS), febrero de 2026, CC BY 4.0
sources-workers-leaving-by-branch = OIT, ILOSTAT, Estadísticas sobre migración laboral internacional (ILMS), febrero de 2026, CC BY 4.0
sources-refugees = ACNUR, Refugee Population Statistics, Global Trends 2025, CC BY 4.0
sources-remittances-received = Banco Mundial, Indicadores del desarrollo mundial, julio de 2026, CC BY 4.0
sources-remittances-paid = Banco Mundial, Indicadores del desarrollo mundial, mayo de 2023, CC BY 4.0
sources-economy = Banco Mundial, Indicadores del desarrollo mundial, julio de 2026 (fuerza de trabajo total: abril de 2026), CC BY 4.0
sources-remittance-corridors = KNOMAD/Banco Mundial, Bilateral Remittance Matrix 2021, diciembre de 2022, CC BY 4.0
sources-remittance-costs = Banco Mundial, Indicadores del desarrollo mundial, 10 de mayo de 2023, CC BY 4.0
sources-remittance-corridor-costs = Banco Mundial, Remittance Prices Worldwide (corredores), 7 de diciembre de 2020, http://remittanceprices.worldbank.org, CC BY 4.0
sources-remittance-corridor-costs-2025 = Banco Mundial, Remittance Prices Worldwide, tercer trimestre de 2025, http://remittanceprices.worldbank.org
sources-remittance-corridor-costs-quarterly = Banco Mundial, Remittance Prices Worldwide, tercer trimestre de 2025, http://remittanceprices.worldbank.org
sources-remittance-cost-trend = Banco Mundial, Remittance Prices Worldwide, tercer trimestre de 2025, http://remittanceprices.worldbank.org
sources-remittances-paid-2024 = Banco Mundial, Indicadores del desarrollo mundial (remesas pagadas, 2021 a 2024), CC BY 4.0
sources-unemployment-by-birth = Eurostat, encuesta de población activa de la UE, cuadro LFSA_URGACOB, 10 de septiembre de 2026
sources-remittance-costs-official = Banco Mundial, según la División de Estadística de las Naciones Unidas, base de datos mundial de los indicadores de los ODS, fines de 2023 (10.c.1)
sources-claims = cifras citadas de documentos de antecedentes del FMMD y la OIT, 2013 a 2020
sources-remittances-in-older-editions = Banco Mundial, Indicadores del desarrollo mundial, agosto de 2018, diciembre de 2019 y mayo de 2023, CC BY 4.0
sources-income-groups = Banco Mundial, clasificación de los países de julio de 2025 (ejercicio 2026), CC BY 4.0
sources-income-groups-former = Banco Mundial, clasificación de los países de julio de 2025 (ejercicio 2026), CC BY 4.0
sources-income-thresholds = Banco Mundial, clasificación de los países de julio de 2025 (ejercicio 2026), CC BY 4.0
sources-borders = mledoze/countries, ODbL 1.0
sources-bilateral-agreements = Chilton y Woda (2022), acuerdos laborales bilaterales hasta 2020, según una copia pública
sources-agreement-provisions = Chilton y Woda (2022), acuerdos laborales bilaterales hasta 2020, según una copia pública
sources-named-agreements = Acuerdos nombrados en documentos de antecedentes del FMMD y de la OIT, 2013 a 2018
sources-communities = División de Estadística de las Naciones Unidas y UNICEF, listas de diciembre de 2025; secretarías, OIM y otros según se indica
sources-memberships = División de Estadística de las Naciones Unidas y UNICEF, listas de diciembre de 2025; secretarías, OIM y otros según se indica
sources-membership-periods = Fechas de ingreso y de salida, tomadas de páginas de los organismos y de otras fuentes que se indican en cada fila
sources-oecd-members = Miembros de la OCDE a mayo de 2021, según informes públicos
sources-labour-rights = OIT, según la División de Estadística de las Naciones Unidas, base de datos mundial de los indicadores de los ODS, fines de 2023 (8.8.2)
sources-migration-policy = DAES de las Naciones Unidas y OIM, según la División de Estadística de las Naciones Unidas, base de datos mundial de los indicadores de los ODS, fines de 2023 (10.7.2)
sources-trafficking-detected = UNODC, según la División de Estadística de las Naciones Unidas, base de datos mundial de los indicadores de los ODS, fines de 2023 (16.2.2)
sources-migrant-deaths = OIM, según la División de Estadística de las Naciones Unidas, base de datos mundial de los indicadores de los ODS, fines de 2023 (10.7.3)
sources-ratifications = OIT y Colección de Tratados de las Naciones Unidas, copias públicas de 2013 a 2024 (cada fila indica la suya)
sources-fundamental-ratifications = OIT, NORMLEX, ratificaciones de instrumentos fundamentales, 4 de junio de 2026, según una copia pública
sources-refugee-conventions = Colección de Tratados de las Naciones Unidas, capítulo V, 26 de octubre de 2014, según una copia pública
sources-ratification-totals = números de partes, 2008 a 2024, según copias públicas (cada fila indica la suya)
sources-guiding-questions = Preguntas de documentos de antecedentes del FMMD y de la OIT, 2013 a 2020, con otras palabras
sources-good-practices = Buenas prácticas de documentos del FMMD y de la OIT, 2013 a 2020, con otras palabras
sources-practice-countries = Buenas prácticas de documentos del FMMD y de la OIT, 2013 a 2020, con otras palabras
sources-practice-regions = Buenas prácticas de documentos del FMMD y de la OIT, 2013 a 2020, con otras palabras
sources-practice-themes = Buenas prácticas de documentos del FMMD y de la OIT, 2013 a 2020, con otras palabras
sources-places = El proyecto, según la norma ISO 3166 y las fuentes de los conjuntos de datos
sources-place-forms = El proyecto, según el uso de las Naciones Unidas
sources-groups = División de Estadística de las Naciones Unidas (M49); los demás, según el uso de sus editores
sources-changes = Comparación propia de las ediciones de los datos
