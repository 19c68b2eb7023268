### Cómo se escriben los valores. Los números ya llevan los separadores y las palabras de escala del idioma.

values-no-data = sin datos

# $form: alone, sin artículo («Nepal (26,9 %)»); subject, of, to: «el 12,5 %», «del 12,5 %», «al 12,5 %».
values-per-cent =
    { $form ->
        [subject]
            { $bound ->
                [less] menos del { $number } %
                [over] más del { $number } %
                [just-over] algo más del { $number } %
                [just-under] algo menos del { $number } %
               *[exact] el { $number } %
            }
        [of]
            { $bound ->
                [less] de menos del { $number } %
                [over] de más del { $number } %
                [just-over] de algo más del { $number } %
                [just-under] de algo menos del { $number } %
               *[exact] del { $number } %
            }
        [to]
            { $bound ->
                [less] a menos del { $number } %
                [over] a más del { $number } %
                [just-over] a algo más del { $number } %
                [just-under] a algo menos del { $number } %
               *[exact] al { $number } %
            }
       *[alone]
            { $bound ->
                [less] menos del { $number } %
                [over] más del { $number } %
                [just-over] algo más del { $number } %
                [just-under] algo menos del { $number } %
               *[exact] { $number } %
            }
    }

values-per-cent-sign = { $number } %

values-points =
    { $count ->
        [one] { $number } punto porcentual
        [many] { $number } puntos porcentuales
       *[other] { $number } puntos porcentuales
    }

values-dollars =
    { $count ->
        [one] { $amount } dólar
        [many] { $amount } de dólares
       *[other] { $amount } dólares
    }

# La conjunción «y» es «e» ante el sonido i: «Malasia e Indonesia».
values-list-pair =
    { $sound ->
        [i] { $first } e { $last }
       *[other] { $first } y { $last }
    }
values-list-last =
    { $sound ->
        [i] { $first } e { $last }
       *[other] { $first } y { $last }
    }
values-list-between = { $first }, { $last }
values-list-choices = { $first }, { $last }
values-list-remarks = { $first }, { $last }
values-list-semicolon = { $first }; { $last }
values-list-points = { $first } · { $last }
values-list-sentences = { $first } { $last }

values-month =
    { $month ->
        [1] enero de { $year }
        [2] febrero de { $year }
        [3] marzo de { $year }
        [4] abril de { $year }
        [5] mayo de { $year }
        [6] junio de { $year }
        [7] julio de { $year }
        [8] agosto de { $year }
        [9] septiembre de { $year }
        [10] octubre de { $year }
        [11] noviembre de { $year }
       *[12] diciembre de { $year }
    }
