leaving-turn = Quienes salen
leaving-title = Trabajadores que salen a trabajar en el extranjero, por rama
leaving-subtitle = Porcentaje de quienes salieron en el año; cada país de origen en su último año
leaving-headline = { $place }, trabajadores que salieron al extranjero en { $year }: { $share } { $branch }
leaving-told = { $place }, { $year }: salidas para trabajar en el extranjero, { $total }; { $branches }. Países de origen con cifras: { $count }.
leaving-branch = { $branch ->
        [agriculture] agricultura
        [industry] industria
        [services] servicios
       *[not_classified] sin clasificar
    } { $share }
leaving-registered = Salidas que registran los países de origen, no todas ni un stock; cada uno tiene su registro y su año.
    .mark = Salidas registradas, cada una en su año
leaving-industry = La industria de Camboya y Mozambique puede incluir servicios; la República Democrática Popular Lao da para 2024 solo la agricultura y el resto.
