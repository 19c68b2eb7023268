# Los teléfonos que siguen una presentación (assets/show-lead.js, assets/show-follow.js).

## The presenter

follow-lead = Seguimiento en teléfonos
follow-lead-key = L
follow-lead-does = Permitir que los teléfonos sigan la presentación y ver cuántos lo hacen
follow-scan = Escanee el código con un teléfono o abra esta dirección:
follow-count =
    { $count ->
        [0] Ningún teléfono sigue aún la presentación
        [one] { $count } teléfono sigue la presentación
        [many] { $count } de teléfonos siguen la presentación
       *[other] { $count } teléfonos siguen la presentación
    }
follow-mark =
    { $count ->
        [one] { $count } sigue
        [many] { $count } siguen
       *[other] { $count } siguen
    }
follow-private = Los teléfonos muestran lo que hay en esta pantalla, en el idioma de cada persona. No se guardan nombres ni direcciones; lo que los teléfonos señalan y abren se cuenta hasta que termina la presentación.
follow-stop = Terminar el seguimiento
follow-stopped = El seguimiento ha terminado; los teléfonos lo indican.
follow-lead-ended = El seguimiento ha terminado. Pulse L para empezar de nuevo.
follow-refused = Los teléfonos no pueden seguir la presentación ahora: { $reason }
follow-unheard = Los teléfonos aún no reciben esta diapositiva

## A phone

follow-title = Seguir una presentación
follow-field = Código de la presentación
follow-go = Seguir
follow-none = Ninguna presentación tiene el código { $code }. Puede que haya terminado.
follow-waiting = La diapositiva actual aparecerá enseguida.
follow-follows = Está siguiendo la presentación.
follow-own = Explora por su cuenta; la presentación está en la diapositiva { $number }.
follow-back = Volver a la presentación
follow-explore = Explorar este gráfico
follow-leave = Salir de la presentación
follow-lost = Sin conexión. Esta diapositiva permanece hasta que se restablezca.
follow-ended = La presentación ha terminado.
follow-list = Ver estas diapositivas
follow-own-slides = Ver mis propias diapositivas
