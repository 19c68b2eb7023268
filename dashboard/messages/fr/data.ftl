# La page des données : chaque jeu de données avec édition, licence, couverture, définitions et téléchargement ; le glossaire.

data-page = Données
data-summary = Chaque jeu de données avec son édition, sa licence, sa couverture, ses définitions et son téléchargement ; un glossaire des migrations de main-d’œuvre.
data-headline = Toutes les données présentées ici : { $count } jeux de données, avec édition, licence et téléchargement
data-introduction = Chaque chiffre présenté figure dans ces fichiers ou est calculé à partir d’eux. Une cellule vide signifie l’absence de données, jamais zéro. <file>datapackage.json</file> décrit tous les fichiers et toutes les colonnes à l’usage des programmes (Data Package).
data-everything = Tout télécharger
data-zip = zip : tous les fichiers CSV, datapackage.json, README ; { $size } une fois décompressés
data-contents = Sur cette page
data-datasets = Jeux de données
data-glossary = Glossaire
data-glossary-link = Glossaire : les mots du domaine
data-naming = Noms des zones
data-naming-text = Les zones portent les noms que leur donne l’Organisation des Nations Unies. Les noms et les codes figurent dans <file>countries.csv</file> : codes ISO 3166, ainsi que CHI pour les îles Anglo-Normandes et XKX pour le Kosovo.

## Tailles des fichiers

data-megabytes = { $number } Mo
data-kilobytes = { $number } ko
data-bytes =
    { $number ->
        [one] { $number } octet
        [many] { $number } d’octets
       *[other] { $number } octets
    }

## La fiche d’un jeu de données

data-rows =
    { $count ->
        [one] { $count } ligne
        [many] { $count } de lignes
       *[other] { $count } lignes
    }
data-download = Télécharger le CSV
data-file = { $file }, { $rows }, { $size }
data-columns =
    { $count ->
        [one] { $count } colonne
        [many] { $count } de colonnes
       *[other] { $count } colonnes
    }
data-publisher = Éditeur
data-edition = Édition
data-coverage = Couverture
data-accessed = Consulté le
data-licence = Licence
data-source = Source
data-notes = Notes
data-left-out = Exclus
data-cite = Citer comme suit
data-left-out-rows =
    { $count ->
        [1] Une ligne : { $what }
        [one] { $count } ligne : { $what }
        [many] { $count } de lignes : { $what }
       *[other] { $count } lignes : { $what }
    }
data-columns-of = Colonnes de { $file } ; une ligne est désignée par : { $keys }
data-column = Colonne
data-column-title = Titre
data-column-unit = Unité
data-column-description = Description
