# Diapositives en PowerPoint, en PDF et en diaporama, graphiques natifs de PowerPoint, pieds des images.

deck-source-and-licence = { $source } Licence : { $licences }.
deck-made = Établi le { $day }. Toutes les notes et tous les chiffres : { $link }
deck-card = { $site }. { $source }

## Une diapositive avec une question à la salle

deck-question = Question à la salle
deck-question-after =
    { $section ->
        [none] D’après { $document } ; question reformulée.
       *[other] D’après { $document }, { $section } ; question reformulée.
    }
deck-question-number = Numéro de la question : { $number }

## Graphiques que PowerPoint dessine lui-même

deck-rows-shown = { $shown } lignes sur { $all } sont montrées ; toutes figurent à l’adresse du lien.
deck-columns-even = Les colonnes sont régulièrement espacées, quel que soit l’intervalle entre leurs années.
deck-series-ends = À l’extrémité de chaque barre : { $measure }
deck-series-quoted = Chiffre cité : { $words }
deck-series-reference = Ligne de repère : { $words }
deck-series-of = { $measure }, { $name }
