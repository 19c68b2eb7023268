### Branches of those who leave for work abroad (ILOSTAT), on the page Sectors. $branch: “in services”; $share: “62.9 per cent”.

leaving-turn = Those who leave
leaving-title = Workers leaving for work abroad, by branch
leaving-subtitle = Per cent of those who left in the year; each country of origin in its last year
leaving-headline = { START($place) }: { $share } of workers who left for work abroad in { $year } went to work { $branch }
# $total: persons who left; $branches: every branch with its share.
leaving-told = { START($place) }, { $year }: { $total } left for work abroad; { $branches }. Countries of origin with figures: { $count }.
leaving-branch = { $branch ->
        [agriculture] agriculture
        [industry] industry
        [services] services
       *[not_classified] not classified
    } { $share }
leaving-registered = Departures that countries of origin register, not all and no stock; each has a register and a year of its own.
    .mark = Registered departures, each in its own year
leaving-industry = Industry in Cambodia and Mozambique may hold services; the Lao People’s Democratic Republic gives for 2024 agriculture and the rest alone.
