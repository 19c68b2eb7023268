# Lo que dicen los propios programas de las páginas (assets/*.js).

## El aviso sobre la conexión

scripts-connection-lost = Se ha perdido la conexión con el panel. Lo que ve es la última vista recibida; lo que elija ahora se mostrará en cuanto se restablezca la conexión.
scripts-connection-slow = El panel aún no ha respondido. Lo que ve es la vista anterior a su última elección.
scripts-connection-refused = No se pudo mostrar esta elección. Lo que ve es la vista anterior a ella.
scripts-connection-kept = No se puede acceder al panel. Lo que ve se leyó el { $time }.
scripts-connection-unseen = Este gráfico no se abrió antes de que se perdiera la conexión, por lo que aún no hay nada que mostrar. Se dibujará en cuanto se restablezca la conexión.
scripts-connection-reason = no se puede acceder al panel.

## Frases y listas

scripts-sentences = { $first } { $last }
scripts-list = { $first }, { $last }
scripts-list-more = { $names } +{ $count }

## Controles

scripts-none = ninguno
scripts-state = { $label }: { $value }
scripts-states = { $first } · { $last }
scripts-pause = Pausa

## La casilla del país del lector

scripts-search-placeholder = País o tema
scripts-country-found =
    { $count ->
        [one] 1 país encontrado
        [many] { $count } países encontrados
       *[other] { $count } países encontrados
    }
scripts-country-more = { $count } países encontrados; se enumeran los { $shown } primeros
scripts-country-near = Ningún nombre tiene estas letras. Los nombres más parecidos:
scripts-country-nothing = No se encontró ningún país o zona, ni nada más. Pruebe otra grafía o un código ISO, como PHL.
scripts-country-failed = No se pudo cargar la lista de países. Compruebe la conexión y vuelva a escribir.
scripts-country-tab = Este navegador no tiene espacio para recordar su país: se conserva hasta que se cierre esta pestaña.
scripts-country-page = Este navegador no recuerda su país: se conserva hasta que se cierre o se vuelva a cargar una página.
scripts-search-found = Países: { $countries }; otros resultados: { $others }
scripts-search-near = Nada contiene estas palabras. Resultados más parecidos:
scripts-search-pair = { $origin } → { $destination }: { $shows }

## Descargar

scripts-download-drawing = Dibujando la imagen…
scripts-download-saved = Guardado: { $name }
scripts-download-copied = La imagen se ha copiado.
scripts-download-failed = No se pudo crear la imagen: { $reason }

## Compartir

scripts-share-send = Compartir con una aplicación
scripts-share-more = Marco para una página web y código para leer los datos
scripts-share-copy = Copiar
scripts-share-copy-what = Copiar: { $what }
scripts-share-copied = Copiado: { $what }
scripts-share-refused = El navegador no hizo la copia; el texto está seleccionado, cópielo con el teclado.
scripts-share-failed = No se pudo obtener el enlace: { $reason }

## Las diapositivas propias del lector

scripts-slides-menu =
    { $count ->
        [0] Diapositivas
       *[other] Diapositivas ({ $count })
    }
scripts-slides-added = Añadida como diapositiva { $number }.
scripts-slides-full = Caben { $most } diapositivas; esta no se ha añadido.
scripts-slides-moved = Diapositiva { $number } de { $all }.
scripts-slides-removed = Se ha quitado la diapositiva { $number }.
scripts-slides-copied = La copia es la diapositiva { $number }.
scripts-slides-changed = Se ha modificado la diapositiva { $number }.
scripts-slides-named = Se ha cambiado el título.
scripts-slides-cleared = Se han quitado todas las diapositivas.
scripts-slides-kept = Ahora estas son sus diapositivas.
scripts-slides-joined = Añadidas a sus diapositivas; ahora hay { $count }.
scripts-slides-undone = Deshecho.
scripts-slides-tab = Sus diapositivas no se guardan: este navegador ya no tiene espacio, por lo que permanecen aquí hasta que se cierre esta pestaña. La dirección de la página Diapositivas las contiene; guárdela o copie su enlace.
scripts-slides-page = Sus diapositivas no se guardan: este navegador no tiene espacio o no permite guardar nada, por lo que permanecen aquí hasta que la página se cierre o se vuelva a cargar. La dirección de la página Diapositivas las contiene; guárdela o copie su enlace.
scripts-slides-stopped = Detenido; no se creó ningún archivo.
scripts-slides-missed = El trabajo se interrumpió y no se creó ningún archivo. Solicítelo de nuevo.

## El cuadro de diálogo para las palabras de una diapositiva

scripts-edit-title = Título
scripts-edit-deck = Título de las diapositivas
scripts-edit-subtitle = Subtítulo
scripts-edit-text = Texto, una línea por cada punto
scripts-edit-question = Pregunta
scripts-edit-empty = Vacío: la conclusión del gráfico
scripts-edit-done = Listo
scripts-edit-cancel = Cancelar

## La presentación

scripts-show-next = Siguiente
scripts-show-previous = Anterior
scripts-show-help = Ayuda
scripts-show-close = Terminar la presentación
scripts-show-full = Pantalla completa
scripts-show-controls = Cambiar esta vista
scripts-show-back = Volver a la diapositiva
scripts-show-code = Código QR
scripts-show-slide = Diapositiva { $number } de { $all }
scripts-show-now = Diapositiva { $number } de { $all }. { $title }
scripts-show-role-slide = diapositiva
scripts-show-role-show = presentación
scripts-show-empty = No hay ninguna diapositiva que mostrar.
scripts-show-away = Ahora no se puede acceder al panel, por lo que esta vista no se puede cambiar. Todas las diapositivas están aquí; pulse C de nuevo más tarde.
scripts-show-left-out = Aquí no hay espacio para todo el texto.
scripts-show-missing = No se pudo obtener el gráfico de esta diapositiva: { $reason }
scripts-show-play = Reproducir
scripts-show-find = Escriba un nombre
scripts-show-none-found = Ningún nombre tiene estas letras.
scripts-show-near-found = Ningún nombre tiene estas letras. Los nombres más parecidos:
scripts-show-as-was = Como estaba

## Las teclas de la presentación y lo que hace cada una

scripts-keys-next = { $arrow } Espacio Av Pág
scripts-keys-next-does = Diapositiva siguiente
scripts-keys-previous = { $arrow } Re Pág
scripts-keys-previous-does = Diapositiva anterior
scripts-keys-ends = Inicio, Fin
scripts-keys-ends-does = Primera y última diapositiva
scripts-keys-full = F
scripts-keys-full-does = Pantalla completa, y salir de ella
scripts-keys-controls = C
scripts-keys-controls-does = Abrir y cerrar los controles de la diapositiva; lo elegido se mantiene
scripts-keys-code = Q
scripts-keys-code-does = Código QR de la diapositiva
scripts-keys-help = ?
scripts-keys-help-does = Esta ayuda
scripts-keys-close = Esc
scripts-keys-close-does = Cerrar lo que esté abierto y luego terminar la presentación
