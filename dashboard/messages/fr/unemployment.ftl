unemployment-question = Le chômage en Europe
    .text = Chômage des personnes nées dans le pays et des personnes nées à l’étranger, âgées de 15 à 74 ans.
unemployment-year = Année
unemployment-born = Naissance
    .foreign = Dans le pays, à l’étranger
    .union = Dans l’UE, hors de l’UE
unemployment-title =
    { $pair ->
        [union] Chômage des personnes nées ailleurs dans l’UE et hors de celle-ci, { $birth_year }
       *[foreign] Chômage des personnes nées dans le pays et à l’étranger, { $birth_year }
    }
unemployment-subtitle = En pourcentage de la main-d’œuvre de 15 à 74 ans, pays pour lesquels les deux taux existent
unemployment-headline =
    { $pair ->
        [union] Chômage plus élevé pour les personnes nées hors de l’UE qu’ailleurs dans l’UE : { $higher } pays sur { $count }, { $birth_year }
       *[foreign] Chômage plus élevé pour les personnes nées à l’étranger que dans le pays : { $higher } pays sur { $count }, { $birth_year }
    }
unemployment-own =
    { $pair ->
        [union] { START($place) }, { $year } : chômage de { $others } pour les personnes nées hors de l’UE, de { $base } pour celles nées ailleurs dans l’UE
       *[foreign] { START($place) }, { $year } : chômage de { $others } pour les personnes nées à l’étranger, de { $base } pour celles nées dans le pays
    }
unemployment-summary = L’écart était le plus grand { IN($place) } : { $others } contre { $base }. Pays pour lesquels les deux taux existent : { $count } ; le taux des personnes nées { $pair ->
        [union] hors de l’UE
       *[foreign] à l’étranger
    } était plus élevé dans { $higher } d’entre eux.
unemployment-absent =
    { $absent ->
        [none] { "" }
       *[other] L’un des deux taux n’est pas publié : { $absent }.
    }
unemployment-birth = Selon le pays de naissance, et non la nationalité ou le motif de la migration.
unemployment-breaks = Comparer les années avec prudence : l’enquête a changé dans la plupart des pays en 2021, en France et en Espagne aussi de définition. Les chiffres du Royaume-Uni s’arrêtent avant 2020.
unemployment-few =
    { $few ->
        [0] { "" }
       *[other] Un astérisque signale les pays dont un taux repose sur peu de réponses : faible fiabilité, selon l’éditeur.
    }
    .mark =
        { $few ->
            [0] { "" }
           *[other] * peu de réponses, faible fiabilité
        }
unemployment-world = Dans le monde, l’OIT estime le chômage en { $ilo_year } à { $both } des migrants faisant partie de la main-d’œuvre (femmes { $female }, hommes { $male }) et à { $non_migrants } des non-migrants.
