### El glosario: palabras del ámbito, cada una con una breve definición y de quién es, en el orden alfabético del español.

glossary-approximate = Aproximado
    .definition = Una marca: la cifra está redondeada o solo se conoce dentro de unos límites. Otras marcas: las fuentes difieren, otra página da otra cifra; dudoso, la cifra es inverosímil o ambigua.
    .source = Este panel de datos
    .forms = aproximado; aproximada; aproximados; aproximadas

glossary-corridor = Corredor
    .definition = Un par formado por un país de origen y uno de destino, en ese orden.
    .source = Este panel de datos
    .forms = corredor; corredores

glossary-cost-of-sending = Costo del envío
    .definition = Comisión y margen cambiario en conjunto, en porcentaje de 200 dólares de los Estados Unidos enviados. Meta 10.c de los Objetivos de Desarrollo Sostenible: menos del 3 %, y ningún corredor por encima del 5 %, de aquí a 2030.
    .source = Banco Mundial, Remittance Prices Worldwide; Naciones Unidas
    .forms = costo del envío; costo de enviar

glossary-working-age = Edad de trabajar
    .definition = 15 años o más.
    .source = OIT, estimaciones mundiales
    .forms = edad de trabajar

glossary-edition = Edición
    .definition = Una publicación de una fuente. Una posterior puede revisar el pasado con otro método, por lo que las cifras de distintas ediciones se muestran unas junto a otras y nunca se unen en una sola línea.
    .source = Este panel de datos
    .forms = edición; ediciones

glossary-feminisation = Feminización
    .definition = Un aumento de la proporción de mujeres a lo largo del tiempo. Una proporción elevada no es por sí sola feminización, como tampoco lo es un aumento del número de mujeres cuando el de hombres crece más rápidamente.
    .source = Este panel de datos
    .forms = feminización

glossary-flow = Flujo
    .definition = El número de migrantes que entran en un país o salen de él durante un período, por lo general un año. La variación de un stock no es un flujo: son las llegadas menos las salidas y menos las defunciones, y también cuentan los cambios de ciudadanía.
    .source = División de Estadística de las Naciones Unidas
    .forms = flujo; flujos

glossary-labour-force = Fuerza de trabajo
    .definition = Todas las personas en edad de trabajar que están ocupadas o desempleadas: sin trabajo, disponibles para trabajar y en busca de trabajo.
    .source = Conferencia Internacional de Estadísticos del Trabajo
    .forms = fuerza de trabajo

glossary-income-group = Grupo de ingresos
    .definition = Bajo, mediano bajo, mediano alto o alto, según el ingreso nacional bruto por persona de un año. Los límites cambian cada año, y los países cambian de grupo.
    .source = Banco Mundial, clasificación de los países
    .forms = grupo de ingresos; grupos de ingresos

glossary-read-or-derived = Leído o derivado
    .definition = Leído: la cifra figura en la publicación o en una página que la cita. Derivado: calculado a partir de esas cifras, como indica su nota.
    .source = Este panel de datos
    .forms = leído o derivado

glossary-international-migrant = Migrante internacional
    .definition = Una persona de cualquier edad, trabaje o no, que vive en un país distinto del de nacimiento o, cuando este no consta, del de ciudadanía. Cuál de los dos cuenta un país modifica su cifra.
    .source = DAES de las Naciones Unidas, International Migrant Stock
    .forms = migrante internacional; migrantes internacionales

glossary-not-available-here = No disponible aquí
    .definition = Es posible que la OIT haya publicado la cifra, pero no figura en ninguna de las páginas leídas.
    .source = Este panel de datos
    .forms = no disponible aquí; no disponibles aquí

glossary-not-in-this-table = No figura en este cuadro
    .definition = ILOSTAT puede tener cifras sobre el país, pero no se leyeron para este panel de datos.
    .source = Este panel de datos
    .forms = no figura en este cuadro; no figuran en este cuadro

glossary-origin-and-destination = Origen y destino
    .definition = Origen: el país de nacimiento o, cuando este no consta, el de ciudadanía. Destino: el país en que vive la persona o al que se envía el dinero.
    .source = DAES de las Naciones Unidas, International Migrant Stock
    .forms = origen y destino; origen y el destino

glossary-share-of-the-labour-force = Proporción de la fuerza de trabajo
    .definition = Trabajadores migrantes por cada 100 personas de la fuerza de trabajo del mismo lugar, sexo y año, incluidos los migrantes.
    .source = OIT, estimaciones mundiales
    .forms = proporción de la fuerza de trabajo; porcentaje de la fuerza de trabajo

glossary-share-of-women = Proporción de mujeres
    .definition = Mujeres por cada 100 mujeres y hombres del mismo grupo. La proporción de varios países es la de sus sumas, no la media de sus proporciones.
    .source = Este panel de datos
    .forms = proporción de mujeres

glossary-branch-of-activity = Rama de actividad
    .definition = Lo que produce el lugar de trabajo, no lo que la persona hace en él: agricultura, industria, servicios y sus partes. El trabajo doméstico forma parte de los servicios.
    .source = OIT, ILOSTAT
    .forms = rama de actividad; ramas de actividad

glossary-remittances-paid = Remesas pagadas
    .definition = Las remesas recibidas, vistas desde el país que las envía. Los dos totales mundiales difieren, ya que no todos los países declaran ambas.
    .source = Banco Mundial, Indicadores del desarrollo mundial
    .forms = remesas pagadas

glossary-remittances-received = Remesas recibidas
    .definition = Lo que los hogares de un país reciben de hogares en el extranjero, en dinero y en bienes, junto con la remuneración de los residentes que trabajan al otro lado de la frontera, en el extranjero durante una temporada u otro período breve, o para un empleador extranjero; en dólares corrientes de los Estados Unidos. Falta en gran medida el dinero llevado en mano.
    .source = Banco Mundial, Indicadores del desarrollo mundial
    .forms = remesas recibidas

glossary-labour-outflow = Salida de trabajadores
    .definition = Nacionales que salieron, o fueron autorizados a salir, para trabajar en el extranjero en el año, según el registro del país de origen. Una persona puede contarse más de una vez.
    .source = OIT, ILOSTAT
    .forms = salida de trabajadores; salidas de trabajadores; salen a trabajar en el extranjero

glossary-no-data = Sin datos
    .definition = La fuente no tiene ninguna cifra. Nunca es cero ni se cuenta como cero en las sumas, que indican cuánto abarcan.
    .source = Este panel de datos
    .forms = sin datos

glossary-migrant-stock = Stock de migrantes
    .definition = El número de migrantes internacionales que viven en un lugar en un momento dado; en las cifras del DAES de las Naciones Unidas, el 1 de julio del año.
    .source = DAES de las Naciones Unidas, International Migrant Stock
    .forms = stock de migrantes; stocks de migrantes

glossary-subregion = Subregión
    .definition = De la OIT: una de las once subregiones amplias, en cinco regiones. De las Naciones Unidas: una de las subregiones M49. Las dos no abarcan los mismos países; la etiqueta indica a cuál se refiere.
    .source = OIT; División de Estadística de las Naciones Unidas
    .forms = subregión; subregiones

glossary-south-south = Sur-Sur
    .definition = Movimiento entre países del «Sur», del que no hay una definición única: según el grupo de ingresos, el grupo de desarrollo de las Naciones Unidas o la pertenencia a organizaciones. Una cifra dice poco sin su definición.
    .source = Este panel de datos
    .forms = sur-sur

glossary-migrant-domestic-worker = Trabajador doméstico migrante
    .definition = Un trabajador o una trabajadora migrante cuyo empleo consiste en trabajar en un hogar privado o para él, por ejemplo limpiar, cocinar, cuidar de niños o de personas mayores, vigilar, atender el jardín o conducir.
    .source = OIT, Convenio núm. 189 y estimaciones mundiales de 2015
    .forms = trabajador doméstico migrante; trabajadores domésticos migrantes; trabajadora doméstica migrante; trabajadoras domésticas migrantes; trabajadoras y trabajadores domésticos migrantes

glossary-migrant-worker = Trabajador migrante
    .definition = Migrante internacional en edad de trabajar que está en la fuerza de trabajo del país en que reside habitualmente: con trabajo, o sin él y en busca de trabajo. Las cifras de ILOSTAT por país cuentan solo a quienes trabajan.
    .source = OIT, estimaciones mundiales
    .forms = trabajador migrante; trabajadores migrantes; trabajadora migrante; trabajadoras migrantes; trabajadores y trabajadoras migrantes
