away-title = Todavía no está en este dispositivo
away-told = No se puede acceder al panel, y esta página aún no se ha leído en este dispositivo. Podrá abrirse cuando se restablezca la conexión.
away-again = Volver a intentar
away-kept = Páginas que pueden leerse sin conexión
