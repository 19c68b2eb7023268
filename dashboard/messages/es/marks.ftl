marks-axes =
    { $both ->
        [yes] Los ejes no empiezan en cero
       *[no] El eje no empieza en cero
    }
marks-two-kinds = Nacidos en el extranjero o, en algunos países, extranjeros
marks-projections = Los años más recientes pueden ser proyecciones
