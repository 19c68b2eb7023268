## En la pantalla de quien presenta

ask-start = Preguntar a la sala
ask-key = A
ask-does = Pedir a la sala que señale un país u otra marca; ocultar y mostrar lo que señala
ask-unled = Permita primero que los teléfonos sigan (L); después se puede preguntar a la sala.
ask-head = Lo que señala la sala
ask-counted = Teléfonos que han señalado algo: { $count }. Teléfonos que siguen: { $followers }.
ask-pointed = Han señalado: { $count }
ask-others = Otras marcas: { $count }
ask-looks = Vistas abiertas
ask-hide = Ocultar
ask-end = Terminar la pregunta

## En un teléfono

ask-press = Se le pregunta: pulse un país u otra marca para señalarlo.
ask-open = Se le pregunta: abra una vista y pulse un país u otra marca.
ask-choose = O elija un país
ask-set = Su marca está puesta.
ask-back = Quitarla
ask-lost = Su marca no ha llegado. Pulse de nuevo.
