marks-axes =
    { $both ->
        [yes] Los ejes no empiezan en cero
       *[no] El eje no empieza en cero
    }
