# La página de las diapositivas propias del lector y los botones que llevan a ella.

slides-page = Diapositivas
slides-page-summary = Gráficos, textos y preguntas orientativas en el orden que se desee: para mostrar, compartir y descargar.
slides-own = Mis diapositivas
slides-count =
    { $count ->
        [one] 1 diapositiva
        [many] { $count } diapositivas
       *[other] { $count } diapositivas
    }

## En cada página

slides-add-chart = Añadir a mis diapositivas
slides-undo = Deshacer
slides-show-own = Mis diapositivas
slides-close = Cerrar

## Encima de la lista

slides-unusable = Algunas partes de la dirección no se pudieron utilizar; las demás diapositivas figuran más abajo.
slides-of-another = Estas diapositivas llegaron con un enlace. Las suyas no se han modificado; los cambios hechos aquí quedan en la dirección.
slides-keep = Guardar como mis diapositivas
slides-join = Añadir a mis diapositivas
slides-own-instead = Mostrar mis diapositivas
slides-present = Presentar
slides-powerpoint = Descargar PowerPoint
slides-pdf = Descargar PDF
slides-share = Compartir
slides-title = Título de las diapositivas
slides-clear = Borrar

## Una diapositiva de la lista

slides-kind-title = Portada
slides-kind-text = Texto
slides-kind-question = Pregunta a la sala
slides-kind-chart = Gráfico de «{ $page }»
slides-no-title = Sin título
slides-no-question = Sin pregunta
slides-order = Para mover una diapositiva, arrastre su imagen o pulse Alt y una flecha.
slides-move = Mover esta diapositiva: arrastrar, o Alt y una flecha
slides-up = Subir
slides-down = Bajar
slides-rename = Cambiar el nombre
slides-edit = Editar
slides-copy = Duplicar
slides-remove = Quitar
slides-open = Abrir la vista

## Lo que se puede añadir

slides-adding = Añadir una diapositiva
slides-new-title = Portada
slides-new-text = Texto
slides-new-question = Mi propia pregunta
slides-guiding = Una pregunta orientativa de los documentos (elija entre { $count })
slides-topic = Tema
slides-topics = Todos los temas
slides-topic-of = { $document }: { $section }
slides-add = Añadir

## Cuando aún no hay ninguna diapositiva

slides-lead = Las diapositivas son gráficos de estas páginas en el orden que usted elija. Se guardan en este navegador.
slides-step-choose = En cualquier página, elija lo que debe mostrar un gráfico y pulse <b>Añadir a mis diapositivas</b>.
slides-step-order = Vuelva aquí: ordene las diapositivas y añada una portada, un texto o una pregunta a la sala.
slides-step-show = Muéstrelas a pantalla completa, comparta su enlace o descárguelas en PowerPoint o PDF.
slides-begin = Empezar por el panorama general
slides-ready = O abra diapositivas ya preparadas, para mostrarlas o modificarlas:
slides-ready-deck = <a>{ $title }</a> ({ $count } diapositivas)

## El archivo de una presentación

slides-making = Creando el archivo…
slides-cancel = Cancelar
slides-progress = { $done } de { $all } diapositivas
slides-waiting =
    { $place ->
        [1] El siguiente en la cola…
        [2] Segundo en la cola…
        [3] Tercero en la cola…
       *[other] Número { $place } en la cola…
    }
slides-yours-wait = Se ha alcanzado el número máximo de archivos en espera pedidos desde su dirección. Pida este cuando uno de ellos esté listo.
slides-line-full = Hay demasiados archivos en espera. Vuelva a intentarlo dentro de unos minutos.
slides-lost = El archivo se perdió mientras esperaba o se creaba. Vuelva a pedirlo.
slides-too-long = La creación del archivo superó el tiempo permitido ({ $seconds } s) y se abandonó. Con menos diapositivas se necesita menos tiempo.
slides-too-large = El archivo ocupó más de { $most } MB de memoria y se abandonó. Con menos diapositivas se necesita menos memoria.
slides-nothing = No hay ninguna diapositiva que guardar en un archivo.
slides-made = Creado: { $name }
slides-more = { $count } más del mismo tipo
slides-failed = No se pudo crear el archivo; el fallo es nuestro y ha quedado registrado.

slides-file-name = diapositivas-migracion-laboral

## Below the list: to where the code of a presenter's show is typed

slides-follow = Seguir una presentación con su código
