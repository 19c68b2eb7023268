leaving-turn = Départs
leaving-title = Travailleurs partant à l’étranger, par branche
leaving-subtitle = Pourcentage des départs de l’année ; chaque pays d’origine dans sa dernière année
leaving-headline = { $place }, travailleurs partis à l’étranger en { $year } : { $share } { $branch }
leaving-told = { $place }, { $year } : { $total } départs pour travailler à l’étranger ; { $branches }. Pays d’origine ayant des chiffres : { $count }.
leaving-branch = { $branch ->
        [agriculture] agriculture
        [industry] industrie
        [services] services
       *[not_classified] non classé
    } { $share }
leaving-registered = Départs enregistrés par les pays d’origine, non tous les départs ni un stock ; chacun a son registre et son année.
    .mark = Départs enregistrés, chacun dans son année
leaving-industry = L’industrie peut comprendre des services pour le Cambodge et le Mozambique ; la République démocratique populaire lao ne donne pour 2024 que l’agriculture et le reste.
