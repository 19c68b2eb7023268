marks-axes =
    { $axes ->
        [one] El eje no empieza en cero
       *[other] Los ejes no empiezan en cero
    }
