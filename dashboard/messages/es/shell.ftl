# Lo que rodea a cada página y cada gráfico: menú, avisos, pie, herramientas de un panel y direcciones sin página.

shell-skip = Saltar al contenido
shell-menu = Menú
shell-pages = Páginas
shell-loading = Cargando…
shell-without-scripts = Con JavaScript, esta página responde a lo que se elige. Sin él, los primeros gráficos figuran aquí como imágenes y cada uno de los demás tiene su propia dirección; todas las cifras están disponibles en archivos CSV, enumerados en <list>datapackage.json</list>.

## El pie de cada página

shell-foot = Cada cifra lleva su fuente, edición y licencia; todos los conjuntos de datos figuran en <data>Datos</data>.

## Una dirección sin página

shell-no-page = No hay ninguna página en esta dirección
shell-no-page-text = El menú de arriba enumera todas las páginas, por ejemplo el <overview>panorama general</overview>.
shell-no-page-title = Página no encontrada
shell-no-page-description = No hay ninguna página en esta dirección.

## El título de una ventana y de un enlace publicado

shell-window = { $title } – { $site }
shell-chosen = { $title } ({ $chosen })
shell-description = { $finding }. { $summary }
shell-alternative = { $title }: { $description }

## La cabecera de una página

shell-unusable = Algunas partes de la dirección no se pudieron utilizar; en su lugar se muestra la vista habitual.
shell-all-charts = Todos los gráficos de esta página: { $page }

## Las herramientas bajo un gráfico

shell-table = Cuadro
shell-present = Presentar
shell-csv = Filas (CSV)
shell-chart-alone = Abrir el gráfico: { $name }
shell-rows = Filas del gráfico: { $shown } de { $all }.
shell-rows-all = Mostrar las { $all } filas
shell-rows-found =
    { $found ->
        [0] Ninguna fila contiene estas palabras.
       *[other] Filas con estas palabras: { $found } de { $all }.
    }
shell-table-find = Buscar en el cuadro
shell-table-open = Abrir el gráfico
shell-more-rows = Mostrar más filas
shell-table-own = { $name } (su país)
shell-table-previous = Filas anteriores
shell-table-next = Filas siguientes
shell-table-page = Página { $page } de { $pages }
shell-table-pages = Páginas del cuadro
shell-language = Idioma
shell-language-before = Idioma: { "" }

## La casilla del país del lector

shell-country = Buscar un país, un corredor, un gráfico o un término
shell-countries = Resultados
shell-country-clear = Mundo
shell-country-clear-label = Mundo: quitar su país

## The stage of a question: what it shows in turn, what its notes are folded under; $count is the number of notes, $question the title of a question

shell-questions = Preguntas de esta página
shell-turns = Vistas
shell-turns-of = Vistas: { $question }
shell-about =
    Acerca de estas cifras{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
shell-country-open = Buscar
