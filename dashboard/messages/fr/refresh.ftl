# Ce qu’affiche `python -m dashboard refresh`.

refresh-about = aller chercher les chiffres actuels chez ceux qui les publient, dire ce qui change et les substituer aux chiffres fournis s’ils ne sont pas moins bons
    .dataset = ce qu’il faut aller chercher ; rien : tous les jeux de données pour lesquels c’est possible. Les autres sont tenus à la main
    .sources = dossier des fichiers publiés (par défaut : ../shared/sources)
    .editions = dossier de l’édition remplacée (par défaut : editions, à côté des données)
    .threshold = pourcentage à partir duquel une révision est signalée à part (par défaut : { $usual })
    .trying = dire ce qui changerait, sans rien remplacer
    .by-hand = dire où trouver, chez ceux qui les publient, les jeux de données tenus à la main, sans rien aller chercher
    .accept = remplacer les données même si des lignes ou des pays ont disparu ou si des chiffres ont bougé de plus de moitié
refresh-unknown = Ne peuvent pas être récupérés : { $names }. Peuvent l’être : { $known } ; les fichiers des autres jeux de données sont tenus à la main.
# $places: addresses of the publisher.
refresh-by-hand = { $dataset } : jeu de données tenu à la main, publié ici : { $places }
refresh-none-by-hand = Absents des jeux de données tenus à la main : { $names }.
# $sources and $data: folders. Names of files and commands stay as they are.
refresh-put-in = Mettre le fichier publié à la place de l’ancien dans { $sources }, comme l’indique le README voisin, puis exécuter python -m dashboard.sources { $sources } { $data } et python -m dashboard check { $data }.
refresh-kept = Les données restent telles quelles.
refresh-same = Aucun chiffre n’a changé.
# What became of a dataset: rows before and after; $over: rows revised by more than $threshold; $years: or [none].
refresh-dataset =
    { $years ->
        [none] { $dataset } : { $before } lignes auparavant, { $after } maintenant ; ajoutées : { $added }, révisées : { $revised } (dont { $over } de plus de { $threshold }), supprimées : { $gone }.
       *[other] { $dataset } : { $before } lignes auparavant, { $after } maintenant ; ajoutées : { $added }, révisées : { $revised } (dont { $over } de plus de { $threshold }), supprimées : { $gone } ; nouvelles années : { $years }.
    }
# $row: what names the row, such as NPL, 2024; $size: by how much its figure moved.
refresh-revised = { $row } : de { $size }
refresh-headlines = Constats qui changent : { $count }
# The headline of a chart: as it was, or [none], and as it is.
refresh-headline =
    { $before ->
        [none] { $chart } : { $after }
       *[other] { $chart } : { $before } → { $after }
    }
refresh-tried = Rien n’a été remplacé.
# $version: a day, 2026-11-30; $place: a folder.
refresh-replaced = L’édition est désormais celle du { $version } ; la précédente est conservée dans { $place }.
