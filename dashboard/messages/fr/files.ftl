### Ce que les fichiers de chiffres, CSV et Excel, disent d’eux-mêmes.

files-sheet-data = Données
files-sheet-about = À propos
files-title = Titre
files-measure = Mesure
files-in-words = En toutes lettres
files-selection = Sélection
files-rows = Lignes
files-note = Note
files-definition = Définition
files-column = Colonne
files-columns = Colonnes
files-source = Source
files-edition = Édition
files-address = Adresse de la source
files-terms = Conditions
files-licence = Licence
files-link = Lien
files-made = Établi le

files-nothing-chosen = aucun

## Ce qui suit

files-definition-of = { $word } : { $definition } ({ $source })
files-edition-of = { $title } : { $edition }. { $publisher }. Consulté le { $day }.
files-counted =
    { $rows ->
        [first] { $count } sur { $all }
        [pictured] toutes, soit { $all } ; le titre et le texte sont ceux de l’image, qui en montre { $shown }
       *[all] toutes, soit { $all }
    }
files-guarded = Un { "\u0027" } précède tout texte qu’un tableur prendrait pour une formule.

## Fichiers de plusieurs sélections

files-counted-of-several =
    { $rows ->
        [first] { $count } sur { $all }, les premières de chacune des { $selections } sélections
        [pictured] toutes, soit { $all }, de { $selections } sélections ; les titres sont ceux des images, qui montrent les premières de chacune
       *[all] toutes, soit { $all }, de { $selections } sélections
    }
files-chosen = { $label } (choix)
files-chosen-code = { $label } (choix, code)
files-many-values = { $label } : { $values } … { $last } ({ $count } au total)
files-many-titles = { $titles } ; et { $count } de plus
files-note-of-several = { $note } (Vaut pour { $count } des { $all } sélections.)
files-note-of-one = { $note } (Vaut pour : { $selection }.)
files-more-notes =
    { $count ->
        [one] { $count } autre note, propre à une seule sélection, figure dans le fichier de celle-ci.
        [many] { $count } d’autres notes, propres à une seule sélection, figurent dans le fichier de chacune.
       *[other] { $count } autres notes, propres à une seule sélection, figurent dans le fichier de chacune.
    }

## Images

files-with-room = { $subtitle }. { $rows }
files-rows-with-room = Lignes affichées : { $shown } sur { $all }.
