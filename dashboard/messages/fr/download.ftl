# La fenêtre « Télécharger ».

download-title = Télécharger
download-picture = Image
download-table = Chiffres sous forme de tableau
download-size = Taille
    .slide = Diapositive ({ $width } × { $height })
    .report = Rapport ({ $width } × { $height })
    .square = Carré ({ $width } × { $height })
    .phone = Téléphone ({ $width } × { $height })
download-scale = Pixels, PNG
download-times = { $times }×
download-ground = Fond
    .light = Clair
    .dark = Sombre
    .transparent = Transparent
download-every-year = CSV, toutes les années
download-copy = Copier l’image
download-close = Fermer
