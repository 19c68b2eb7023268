### Observaciones sobre cifras sueltas, en cuadros, gráficos y leyendas. Figuran tras una cifra y una coma, o solas en una
### celda.

## Cuán segura es una cifra, o por qué no la hay

remarks-status-derived = derivado
remarks-status-approximate = aproximado
remarks-status-doubtful = dudoso
remarks-status-sources-differ = las fuentes difieren
remarks-status-sources-disagree = las fuentes discrepan
remarks-status-derived-approximate = derivado, aproximado
remarks-status-derived-sources-differ = derivado, las fuentes difieren
remarks-status-derived-doubtful = derivado, dudoso
remarks-status-derived-sum-of-the-subregions = derivado, suma de las subregiones
remarks-status-not-available-here = no disponible aquí
remarks-status-not-in-this-table = no figura en este cuadro
remarks-status-not-in-this-table-by-sex = no figura por sexo en este cuadro
remarks-status-no-one-employed-in-it = nadie ocupado en la rama
remarks-status-small-sample = muestra pequeña
remarks-status-small-sample-under-migrants = muestra pequeña: menos de 20.000 migrantes
remarks-status-older-than-the-years-that-are-ranked = anterior a los años que se clasifican
remarks-status-only-women-recorded = solo se registran mujeres
remarks-status-only-men-recorded = solo se registran hombres
remarks-status-fewer-than-workers = menos de 1.000 trabajadores
remarks-status-non-migrants-are-all-employed-less-migrants = los no migrantes son el total de personas ocupadas menos los migrantes
remarks-status-no-data-on-non-migrants = sin datos sobre los no migrantes
remarks-status-women-both-sexes = mujeres / ambos sexos
remarks-status-migrant-domestic-workers-migrant-workers = trabajadores domésticos migrantes / trabajadores migrantes

## Cómo se obtuvo una cifra de empleo a partir de las publicadas

remarks-employed-published = publicado
remarks-employed-derived-total-less-non-agriculture = derivado: total menos actividades no agrícolas
remarks-employed-derived-both-sexes-less-women = derivado: ambos sexos menos mujeres
remarks-employed-derived-non-agriculture-less-services-and-not = derivado: actividades no agrícolas menos servicios y sin clasificar
remarks-employed-derived-non-agriculture-less-industry-and-services = derivado: actividades no agrícolas menos industria y servicios
remarks-employed-derived-migrants-plus-nationals-or-native-born = derivado: migrantes más nacionales o nacidos en el país
remarks-employed-derived-all-employed-not-classified-less-nationals = derivado: total de personas ocupadas sin clasificar menos nacionales o nacidos en el país sin clasificar
remarks-employed-derived-construction-manufacturing-mining-and-utilities = derivado: construcción, industria manufacturera, minas y suministros
remarks-employed-derived-both-sexes-less-men = derivado: ambos sexos menos hombres
remarks-employed-derived-total-less-agriculture-industry-and-services = derivado: total menos agricultura, industria y servicios
remarks-employed-derived-all-employed-less-migrants = derivado: total de personas ocupadas menos migrantes
remarks-employed-derived-total-less-agriculture-services-and-not = derivado: total menos agricultura, servicios y sin clasificar
remarks-employed-derived-all-employed-less-nationals-or-native = derivado: total de personas ocupadas menos nacionales o nacidos en el país
remarks-employed-derived-agriculture-plus-non-agriculture = derivado: agricultura más actividades no agrícolas
remarks-employed-derived-market-and-non-market-services = derivado: servicios de mercado y de no mercado
remarks-employed-derived-sum-of-the-six-branches = derivado: suma de las seis ramas
remarks-employed-derived-women-plus-men = derivado: mujeres más hombres

## De las cifras de la fuente sobre los trabajadores que salen, y del costo del envío

remarks-source-women-plus-men-differ-from-both-sexes = en la fuente, la suma de mujeres y hombres difiere de la cifra de ambos sexos
remarks-source-or-below-as-published = 0 o menos, según lo publicado

## Comunidades

remarks-kind-consultative-process = proceso consultivo
remarks-kind-continental-organisation = organización continental
remarks-kind-customs-union = unión aduanera
remarks-kind-economic-community = comunidad económica
remarks-kind-free-movement-area = espacio de libre circulación
remarks-kind-regional-organisation = organización regional
remarks-kind-social-security-scheme = régimen de seguridad social
remarks-role-adopting-state-destination = Estado adoptante en 2008 (destino)
remarks-role-adopting-state-origin = Estado adoptante en 2008 (origen)
remarks-role-associate = asociado
remarks-role-former-member = antiguo miembro
remarks-role-member = miembro
remarks-role-member-eea-efta-state = miembro (Estado de la AELC parte en el EEE)
remarks-role-member-eu-state = miembro (Estado de la UE)
remarks-role-observer = observador
remarks-role-steering-committee-participant = comité directivo / participante
remarks-role-suspended-member = miembro suspendido
remarks-movement-movement-of-business-persons-and-skilled-workers = circulación de personas de negocios y trabajadores cualificados
remarks-movement-andean-migration-statute = Estatuto Migratorio Andino
remarks-movement-free-movement-of-skilled-nationals-csme = libre circulación de nacionales cualificados (CSME)
remarks-movement-common-market-free-movement-of-workers = mercado común (libre circulación de trabajadores)
remarks-movement-free-movement-of-labour = libre circulación de trabajadores
remarks-movement-free-movement-protocol = protocolo de libre circulación (1979)
remarks-movement-free-movement-of-workers = libre circulación de trabajadores
remarks-movement-free-movement-protocol-2 = protocolo de libre circulación
remarks-movement-residence-agreement = acuerdo de residencia
remarks-movement-facilitation-of-movement = facilitación de la circulación
remarks-member-not-among-the-at-the-ministerial = no figura entre los 16 de la reunión ministerial de 2024
remarks-member-took-part-in-the-ministerial-https-pledgetimes = participó en la reunión ministerial de 2024 (https://pledgetimes.com/16-countries-in-the-ministerial-consultative-meeting-of-the-abu-dhabi-dialogue/)
remarks-member-process-founded-in = proceso fundado en 2013
remarks-member-bali-process-itself-has-member-states-full = el propio Proceso de Bali tiene 45 Estados miembros; no se encontró la lista completa
remarks-member-process-founded-in-2 = proceso fundado en 1991
remarks-member-a-page-counts-seven-associates-also-one = una página de 2024 cuenta siete asociados (también un territorio neerlandés y uno francés)
remarks-member-unece-statistical-grouping-not-a-statement-of = agrupación estadística de la CEPE, no una declaración sobre la composición actual
remarks-member-admitted-nov-ratification-deposited-mar-missing-from = admitido el 24 de noviembre de 2023, ratificación depositada en marzo de 2024; no figura en la lista de la División de Estadística de las Naciones Unidas utilizada para los otros siete
remarks-member-absent-from-the-member-list-member-when = ausente de la lista de 12 miembros de 2025; miembro cuando se redactaron los documentos aquí citados (15 miembros)
remarks-member-process-founded-in-3 = proceso fundado en 2000
remarks-member-page-excerpt-names-some-states-only-list = el extracto de la página nombra solo algunos Estados; lista derivada de la CEDEAO de entonces, con 15 miembros; proceso fundado en 2001
remarks-member-process-founded-in-4 = proceso fundado en 1996

## Cómo se obtuvo una cifra de las estimaciones mundiales de la OIT, o qué figura junto a ella en la fuente

remarks-estimate-sum-of-the-derived-men-and-women = suma de los hombres y las mujeres derivados
remarks-estimate-x-million = 19,0 % × 8,45 millones
remarks-estimate-share-of-women-migrant-domestic-workers = proporción de las trabajadoras domésticas migrantes
remarks-estimate-south-eastern-asia-and-the-pacific = 35,7 − 24,0 (Asia sudoriental y el Pacífico)
remarks-estimate-x-million-2 = 22,1 % × 8,45 millones
remarks-estimate-un-news-text-pti-gives = texto de Noticias ONU; PTI da 22,2
remarks-estimate-x-million-3 = 24,0 % × 8,45 millones
remarks-estimate-figures = 11,5 − 8,45
remarks-estimate-x-million-itself-derived = 50,8 % × 3,05 millones (a su vez derivado)
remarks-estimate-the-page-says-male-migrant-worker-context = la página dice «male migrant worker»; el contexto y el 17,9 % de todos los trabajadores migrantes hombres muestran que se trata de trabajadores domésticos
remarks-estimate-migrant-workers-as-of-all-workers = trabajadores migrantes en % de todos los trabajadores
remarks-estimate-industry-includes-manufacturing-and-construction = la industria incluye la industria manufacturera y la construcción
remarks-estimate-services-include-domestic-work = los servicios incluyen el trabajo doméstico
remarks-estimate-equals-southern-asia-eastern-asia-south-eastern = equivale a Asia meridional + Asia oriental + Asia sudoriental y el Pacífico (5,8 + 3,6 + 7,8)
remarks-estimate-share-x-million-rounding-of-the-share = proporción × 150,3 millones; el redondeo de la proporción supone ±0,08 millones
remarks-estimate-migrant-workers-as-of-all-workers-of = trabajadores migrantes en % de todos los trabajadores de la subregión
remarks-estimate-share-of-all-migrant-workers-in-the = proporción de todos los trabajadores migrantes del mundo; figura del informe «Distribution of migrant workers, by broad subregion»
remarks-estimate-x-million-share-given-to-the-whole = 4 % × 66,6 millones (proporción dada sin decimales: ±0,3 millones)
remarks-estimate-from-the-two-derived-counts-roughly = a partir de los dos números derivados; aproximadamente 13-17 %
remarks-estimate-share-of-all-women-migrant-workers = proporción de todas las trabajadoras migrantes («4%»)
remarks-estimate-x-million-4 = 17,9 % × 83,7 millones
remarks-estimate-share-of-all-men-migrant-workers = proporción de todos los trabajadores migrantes hombres
remarks-estimate-also-the-share-of-working-age-migrants = también la proporción de los migrantes en edad de trabajar que son trabajadores migrantes
remarks-estimate-un-desa-stock = stock del DAES de las Naciones Unidas
remarks-estimate-nearly-per-cent = «casi el 87 %»
remarks-estimate-other-three-groups-between-and-ilo-news = los otros tres grupos: entre 1,4 y 2,2 (noticias de la OIT; no se atribuye a cada grupo)
remarks-estimate-x = 20,4 % × 163,8
remarks-estimate-share-x-million-million = proporción × 163,8 millones; ±0,08 millones
remarks-estimate-figures-2 = 100 − 54,2
remarks-estimate-less-the-published-increase-of-million = 16,8 menos el aumento publicado de 3,2 millones
remarks-estimate-agrees-with-nearly-in-edition = 100 − 8,3 − 5,2; coincide con «casi 87» de la edición 2
remarks-estimate-x-2 = 86,5 % × 169
remarks-estimate-x-3 = 3,6 % × 169
remarks-estimate-share-x-million = proporción × 169 millones
remarks-estimate-also = 49 − 33; también 169 − 113,9 − 33 − 6,1 = 16,0
remarks-estimate-figures-3 = 100 − 67,4 − 19,5 − 3,6
remarks-estimate-about-million = «unos 24 millones»
remarks-estimate-x-4 = 3,5 % × 169; ±0,1
remarks-estimate-americas-less-latin-america-and-the-caribbean = Américas 43,3 menos América Latina y el Caribe (3,5 % × 169)
remarks-estimate-americas-less = Américas 25,6 menos 3,5
remarks-estimate-less-the-derived-northern-america = 78,3 menos América septentrional derivada; ±0,2
remarks-estimate-derived-count = número derivado / 169
remarks-estimate-x-5 = 17 % × 24,1
remarks-estimate-share-of-all-women-migrant-workers-2 = proporción de todas las trabajadoras migrantes
remarks-estimate-x-6 = 83 % × 24,1
remarks-estimate-close-to-per-cent = «cerca del 83 %»
remarks-estimate-restated-the-roundings-and-more-than-million = revisado: 167,7/1,22; los redondeos y «más de 30 millones desde 2013» lo sitúan entre 136,9 y 137,7
remarks-estimate-restated = 2013 revisado
remarks-estimate-restated-edition-published = 2013 revisado (la edición 1 publicó 24,7)
remarks-estimate-restated-edition-published-2 = 2013 revisado (la edición 1 publicó 23,8)
remarks-estimate-restated-value-x-range-about = revisado: valor de 2013 × 1,035^4; intervalo aproximado 157-159
remarks-estimate-restated-edition-published-3 = 2017 revisado (la edición 2 publicó 13,9)
remarks-estimate-restated-value-x-range-about-2 = revisado: valor de 2017 × 1,025^2; intervalo aproximado 164-167
remarks-estimate-their-share-in-the-total-migrant-population = «su proporción en la población migrante total»; también concuerda con la población de 15 años o más (derivado 48,2)
remarks-estimate-international-migrants-in-the-labour-force-in = «migrantes internacionales en la fuerza de trabajo» en esta edición
remarks-estimate-x-7 = 12,5 % × 167,7
remarks-estimate-x-8 = 3,4 % × 167,7
remarks-estimate-x-9 = 3,3 % × 167,7
remarks-estimate-x-10 = 10,9 % × 167,7
remarks-estimate-americas-less-x = Américas 45,8 menos 22,6 % × 167,7; ±0,1
remarks-estimate-americas-less-northern-america = Américas 27,3 menos América septentrional 22,6
remarks-estimate-x-11 = 22,6 % × 167,7; ±0,1
remarks-estimate-x-12 = 23,3 % × 167,7; ±0,1
remarks-estimate-share-x-million-employed = proporción × 155,6 millones de personas ocupadas
remarks-estimate-share-of-employed-migrants = proporción de los migrantes ocupados
remarks-estimate-figures-4 = 100 − 80,7 − 12,2
remarks-estimate-figures-5 = 100 − 60,8 − 31,7
remarks-estimate-figures-6 = 155,6/255,7
remarks-estimate-figures-7 = 167,7/255,7
remarks-estimate-employment-to-population-ratio-unemployment-rate = relación empleo-población / (1 − tasa de desempleo); ±0,1

## De las cifras de empleo de algunos países, según ILOSTAT

remarks-country-to-per-cent-of-migrants-have-no = Entre el 3 % y el 5 % de los migrantes no tienen rama.
remarks-country-urban-areas-only-so-hardly-any-agriculture = Solo zonas urbanas, por lo que casi no hay agricultura.
remarks-country-level-breaks-between-surveys-thousand-migrants-in = Rupturas de nivel entre encuestas: 65.000 migrantes en 2011, 40.000 en 2021.
remarks-country-break-between-and-in-the-number-of = Ruptura entre 2010 y 2015 en el número de nacidos en el extranjero; entre el 4 % y el 5 % sin rama en ambos años.
remarks-country-two-surveys-only = Solo dos encuestas.
remarks-country-only-per-cent-of-migrants-have-no = Solo 2024; el 8 % de los migrantes no tiene rama.
remarks-country-small-sample-the-series-ends-in = Muestra pequeña; la serie termina en 2015.
remarks-country-shares-jump-between-and-small-sample = Las proporciones saltan entre 2019 y 2020: muestra pequeña.
remarks-country-only = Solo 2022.
remarks-country-persons-with-place-of-birth-not-stated = 2020: las personas cuyo lugar de nacimiento no consta (154.000) están en el total de personas ocupadas.
remarks-country-the-level-jumps-between-surveys-shares-only = El nivel salta entre encuestas: solo proporciones.
remarks-country-and-some-employment-has-no-branch = 2020 y 2021: parte del empleo no tiene rama.
remarks-country-shares-jump-between-years-small-sample = Las proporciones saltan de un año a otro: muestra pequeña.
remarks-country-all-employed-are-migrants-plus-native-born = El total de personas ocupadas son los migrantes más los nacidos en el país.
remarks-country-place-of-birth-not-stated-for-thousand = 2022: el lugar de nacimiento de 10.000 personas no consta, por lo que los migrantes son demasiado pocos.
remarks-country-only-very-small-thousand-migrants = Solo 2021; muy pequeña (15.000 migrantes).
remarks-country-new-survey-in-the-rise-from-thousand = Nueva encuesta en 2021: el aumento de 153.000 (2020) a 243.000 no es crecimiento.
remarks-country-to-per-cent-have-no-branch-industry = Entre el 1 % y el 3 % no tienen rama; 2015: no se publica la industria de las mujeres nacidas en el país.
remarks-country-stands-for-when-a-fifth-of-the = 2018 sustituye a 2019, cuando una quinta parte de los nacidos en el extranjero no tenía rama.
remarks-country-shares-jump-from-to-small-sample = Las proporciones saltan de 2013 a 2017: muestra pequeña.
remarks-country-only-2 = Solo 2023.
remarks-country-small-sample-place-of-birth-not-stated = Muestra pequeña; 2018: el lugar de nacimiento del 1,2 % no consta.
remarks-country-very-small-thousand-migrants-ends-in-before = Muy pequeña (3.000 migrantes); termina en 2019, antes de las llegadas de los últimos años.
remarks-country-small-sample-to-thousand-migrants = Muestra pequeña (12.000 a 24.000 migrantes).
remarks-country-foreign-born-are-mostly-long-settled-persons = Los nacidos en el extranjero son en su mayoría personas de Bosnia y Herzegovina y de Serbia asentadas desde hace mucho tiempo.
remarks-country-left-out-twice-the-foreign-born-of = 2022 no se incluye: el doble de nacidos en el extranjero que en los años próximos.
remarks-country-very-small-per-cent-of-employment = Muy pequeña (0,1 % del empleo).
remarks-country-industry-of-women-not-published = 2021: no se publica la industria de las mujeres.
remarks-country-a-household-survey-migrants-in-an-irregular = Es una encuesta de hogares: es probable que se omita a los migrantes en situación irregular.
remarks-country-only-3 = Solo 2021.
remarks-country-mostly-naturalised-immigrants-foreign-workers-are-largely = En su mayoría inmigrantes naturalizados: los trabajadores extranjeros quedan en gran medida fuera de la encuesta.
remarks-country-census-years-and = Años censales 2015 y 2020.
remarks-country-at-the-level-of-permit-holders-to = Al nivel de los titulares de permisos (24.000 a 33.000), no de todos los trabajadores extranjeros; no se dan los nacionales.
remarks-country-is-a-census-and-are-surveys-industry = 2019 es un censo, 2021 y 2022 son encuestas; la industria de 2022 es un resto.
remarks-country-only-4 = Solo 2019.
remarks-country-no-nationals-in-the-source-from-services = La fuente no da los nacionales; desde 2021, los servicios están dentro de «sin clasificar».
remarks-country-only-small-sample = Solo 2019; muestra pequeña.
remarks-country-comes-in-below-the-years-around-it = 2021 queda por debajo de los años próximos; los nacidos en el extranjero disminuyen de 61.000 a 43.000 en 2023.
remarks-country-residents-only-commuters-from-abroad-nearly-half = Solo residentes: no se cuenta a los trabajadores transfronterizos, casi la mitad de los trabajadores. Entre el 3 % y el 7 % de los migrantes no tienen rama.
remarks-country-mostly-persons-born-elsewhere-in-the-former = En su mayoría personas nacidas en otras partes de la antigua Unión Soviética; 2021 y 2022 parecen de otra fuente.
remarks-country-census-only = Solo 2014 (censo).
remarks-country-to-per-cent-of-migrants-have-no-2 = Entre el 16 % y el 20 % de los migrantes no tienen rama.
remarks-country-small-sample-agriculture-moves-between-and-per = Muestra pequeña: la agricultura oscila entre el 24 % y el 39 %.
remarks-country-census-years-and-2 = Años censales 2010 y 2020.
remarks-country-two-years-only-and = Solo dos años: 2011 y 2022.
remarks-country-a-survey-migrants-in-an-irregular-situation = Es una encuesta: es probable que se omita a los migrantes en situación irregular; las proporciones saltan de un año a otro.
remarks-country-shares-jump-between-and-small-sample-2 = Las proporciones saltan entre 2016 y 2018: muestra pequeña.
remarks-country-to-per-cent-have-no-branch-break = Entre el 4 % y el 12 % no tienen rama; ruptura en 2021.
remarks-country-only-before-place-of-birth-was-often = Solo 2024: antes, a menudo no constaba el lugar de nacimiento.
remarks-country-and-only = Solo 2023 y 2024.
remarks-country-is-a-census-with-far-fewer-employed = 2023 es un censo, con muchas menos personas ocupadas; las proporciones saltan entre 2020 y 2021.
remarks-country-left-out-three-times-the-foreign-born = 2021 no se incluye: el triple de nacidos en el extranjero que en los años próximos.
remarks-country-two-years-only-and-2 = Solo dos años: 2018 y 2020.
remarks-country-the-survey-counts-thousand-foreign-born-and = La encuesta cuenta 589.000 nacidos en el extranjero (2019) y 469.000 (2024), muy por debajo del nivel real.
remarks-country-small-sample-the-share-of-women-moves = Muestra pequeña: la proporción de mujeres oscila mucho.
remarks-country-no-sex-in-the-source-nationals-from = La fuente no distingue por sexo; nacionales desde 2014; termina en 2022.
remarks-country-only-small = Solo 2016; pequeña.
remarks-country-and-industry-lower-and-services-higher-than = 2021 y 2022: industria más baja y servicios más altos que en 2020 y 2023.
remarks-country-without-sex-place-of-birth-not-stated = 2010 sin distinción de sexo; el lugar de nacimiento de cerca del 1 % no consta en 2021-2023; falta parte de la industria de las mujeres en 2022-2023.
remarks-country-small-sample-per-cent-without-branch-in = Muestra pequeña; el 5 % sin rama en 2023.
remarks-country-agriculture-and-industry-are-differences-of-published = La agricultura y la industria son diferencias entre celdas publicadas.
remarks-country-foreign-born-includes-turkish-citizens-born-abroad = Los nacidos en el extranjero incluyen a los ciudadanos turcos nacidos en el extranjero.
remarks-country-small-sample-a-tenth-without-branch-in = Muestra pequeña; una décima parte sin rama en 2014.
remarks-country-two-years-only-and-3 = Solo dos años: 2014 y 2021.
remarks-country-and-cannot-come-from-the-same-survey = 2017 y 2022 no pueden proceder de la misma encuesta.
remarks-country-shares-jump-from-to-small-sample-2 = Las proporciones saltan de 2021 a 2023: muestra pequeña.
remarks-country-years-and-left-out-level-too-low = Los años 2021 y 2023 no se incluyen: nivel demasiado bajo, o lugar de nacimiento que no consta de una cuarta parte.

## Agreements: what is known of a row, and how the parties were found where a paper does not name them

remarks-agreement-no-evidence = Los autores de los datos no encontraron texto ni prueba oficial.
remarks-agreement-other-year = La fuente da una fecha de firma de otro año; se omite.
remarks-agreement-no-year = La fuente no da el año.
remarks-agreement-scheme = Los documentos nombran el sistema y, de sus países, solo Tailandia; los demás proceden de fuentes coreanas de 2023.
remarks-agreement-caribbean = El documento habla de países del Caribe; estos tienen un acuerdo con el Canadá en bilateral_agreements.
remarks-agreement-southern-africa = El documento habla de África Meridional; estos países tienen en bilateral_agreements un acuerdo de 1964 a 1975 con Sudáfrica.
remarks-agreement-congo = El documento escribe “Congo”.
