### Lo que se escribe en los gráficos además de nombres y números. Hay poco espacio: cuantas menos letras, mejor.

figures-no-data = Sin datos

figures-rest = resto: { $words }

## Clases de cantidades en la leyenda de un mapa

figures-class-all = Todos los valores
figures-class-lowest = Menos de { $limit }
figures-class-highest = { $limit } o más
figures-class =
    { $unit ->
        [dollars]
            { $count ->
                [one] { $low } a { $high } dólar
                [many] { $low } a { $high } de dólares
               *[other] { $low } a { $high } dólares
            }
       *[other] { $low } a { $high }
    }

## Números que comparten palabras de escala

figures-scale =
    { $scale ->
        [6] En millones
        [9] En miles de millones
       *[12] En billones
    }

figures-unit =
    { $scale ->
        [6]
            { $unit ->
                [dollars] millones de dólares
               *[persons] millones de personas
            }
        [9]
            { $unit ->
                [dollars] miles de millones de dólares
               *[persons] miles de millones de personas
            }
        [12]
            { $unit ->
                [dollars] billones de dólares
               *[persons] billones de personas
            }
       *[0]
            { $unit ->
                [dollars] dólares
               *[persons] personas
            }
    }

## Diagramas de flujos

figures-other-countries =
    { $count ->
        [one] { $count } país más
        [many] { $count } países más
       *[other] { $count } países más
    }

## El puesto de un país entre todos

figures-standing-low = La más baja
figures-standing-median = Mediana
figures-standing-high = La más alta
figures-standing = { $rank } de { $of }, { $year }
figures-standing-rank = { $rank } de { $of }
figures-standing-name = { $name }, { $year }

figures-ranked = { $rank }. { $name }

## Puntos según dos medidas

figures-equal-shares = Proporciones iguales
figures-difference =
    { $side ->
        [less] Menos: { $words }
        [more] Más: { $words }
       *[near] Casi igual ({ $words })
    }
