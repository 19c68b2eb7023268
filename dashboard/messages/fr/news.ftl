### The page of what is new in the data. $edition and $before: days of two editions; $count: number of datasets.

news-page = Quoi de neuf
    .summary = Ce que l’édition actuelle des données a ajouté, révisé et supprimé, par jeu de données et par pays.
    .text = Lignes des données sur lesquelles reposent les graphiques. Si un pays est choisi, celles qui le nomment.
# The day of an edition, in a list of them.
news-day = { $day }
news-title = Ce que l’édition a changé, par jeu de données
news-subtitle = Lignes ajoutées, révisées et supprimées depuis le { $before }
news-none = L’édition n’a modifié aucune ligne qui nomme ce lieu
news-headline = Jeux de données modifiés par l’édition du { $edition } par rapport à celle du { $before } : { $count }
# Of the reader's country $place.
news-headline-own =
    { $count ->
        [0] L’édition du { $edition } n’a modifié aucun chiffre { OF($place) }
       *[other] Jeux de données dont l’édition du { $edition } a modifié des chiffres { OF($place) } : { $count }
    }
# A dataset with the number of its changed rows, in a list.
news-dataset = { $title } ({ $count })
# $first: the datasets with most changed rows.
news-summary =
    { $count ->
        [0] Depuis l’édition du { $before }, aucune ligne n’a changé.
       *[other] Depuis l’édition du { $before }, des lignes ont changé dans { $count } jeux de données, surtout : { $first }.
    }
news-twice = Une ligne de deux pays, comme un corridor, compte pour les deux.
news-digits = Une révision peut ne concerner que les derniers chiffres : la plus forte de chaque jeu de données figure dans le tableau, en pourcentage de la valeur antérieure.
