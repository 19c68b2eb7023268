## En la pantalla de quien presenta

ask-start = Preguntar a la sala
ask-key = A
ask-does = Pedir a la sala que señale un país u otro elemento; ocultar y mostrar lo que señala
ask-unled = Active primero el seguimiento en teléfonos (L); después se puede preguntar a la sala.
ask-head = Lo que señala la sala
ask-counted = Teléfonos que han señalado un elemento: { $count }. Teléfonos que siguen la presentación: { $followers }.
ask-pointed = Respuestas: { $count }
ask-others = Otros elementos: { $count }
ask-looks = Vistas abiertas
ask-hide = Ocultar
ask-end = Cerrar la pregunta

## En un teléfono

ask-press = Pregunta a la sala: pulse un país u otro elemento para señalarlo.
ask-open = Pregunta a la sala: abra una vista y pulse un país u otro elemento.
ask-choose = O elija un país
ask-set = Su elección se ha enviado.
ask-back = Retirarla
ask-lost = Su elección no ha llegado. Pulse de nuevo.
