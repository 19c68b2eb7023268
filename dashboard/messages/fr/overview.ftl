overview-page = Vue d’ensemble
    .summary = Travailleuses et travailleurs migrants, part des femmes, ensemble des migrants, envois de fonds : la situation actuelle en six chiffres.
    .glance = Le monde d’un coup d’œil
    .populations = Des migrants aux travailleurs migrants
    .populations-text = Figure 1 du document sur la mobilité Sud-Sud du Forum mondial sur la migration et le développement (2018), pour chaque édition des estimations mondiales de l’OIT.
    .stock = Sur une plus longue période : l’ensemble des migrants internationaux

overview-figures = La situation actuelle en six chiffres

overview-workers = de travailleurs migrants : migrants internationaux faisant partie de la main-d’œuvre du pays où ils vivent
    .page = Où ils sont
overview-women = des travailleurs migrants sont des femmes
    .page = Femmes
overview-labour-force = de la main-d’œuvre mondiale sont des travailleurs migrants
    .page = Dans quelles branches ils travaillent
overview-migrants = de migrants internationaux de tout âge, qu’ils travaillent ou non
    .page = Carte par pays
overview-region = des travailleurs migrants vivent { IN($region) }, plus que dans toute autre région de l’OIT : { $persons }
    .page = Par région
overview-remittances = d’envois de fonds reçus par { $reporting } des { $economies } économies, celles qui ont un chiffre et qui représentent { $share } du PIB mondial
    .page = Envois de fonds

overview-source-ilo =
    { $edition ->
        [1] Estimation de l’OIT, 1re édition, { $year }
        [2] Estimation de l’OIT, 2e édition, { $year }
        [3] Estimation de l’OIT, 3e édition, { $year }
       *[other] Estimation de l’OIT, { $edition }e édition, { $year }
    }
overview-source-un = DESA, { $edition }, milieu de { $year }
overview-source-world-bank = Banque mondiale, { $edition } ; somme des économies, { $year }

overview-edition = Année (édition de l’OIT)
    .all = Toutes les éditions

overview-populations-title = Migrants, migrants en âge de travailler et travailleurs migrants dans le monde

overview-populations-subtitle =
    { $when ->
        [none]
            { $sex ->
                [female] Nombre de personnes, par édition de l’OIT, femmes
                [male] Nombre de personnes, par édition de l’OIT, hommes
               *[both] Nombre de personnes, par édition de l’OIT, femmes et hommes
            }
       *[other]
            { $sex ->
                [female] Nombre de personnes, { $when }, femmes
                [male] Nombre de personnes, { $when }, hommes
               *[both] Nombre de personnes, { $when }, femmes et hommes
            }
    }

overview-populations-headline =
    { $sex ->
        [female] En { $year }, le monde comptait { $workers } de travailleuses migrantes
        [male] En { $year }, le monde comptait { $workers } de travailleurs migrants hommes
       *[both] Main-d’œuvre en { $year } : { $workers } des { $migrants } de migrants, dont { $women } de femmes
    }

overview-populations-counted =
    { $counted ->
        [none] Chiffre non disponible ici par sexe. Choisissez « Femmes et hommes ».
       *[other]
            { $edition ->
                [1] Pour { $year }, la 1re édition donne { $counted }.
                [2] Pour { $year }, la 2e édition donne { $counted }.
                [3] Pour { $year }, la 3e édition donne { $counted }.
               *[other] Pour { $year }, la { $edition }e édition donne { $counted }.
            }
    }
overview-populations-nothing = Chiffre non disponible ici par sexe. Choisissez « Femmes et hommes ».

overview-population =
    { $group ->
        [international_migrants]
            { $sex ->
                [female] { $number } de femmes parmi les migrants internationaux
                [male] { $number } d’hommes parmi les migrants internationaux
               *[both] { $number } de migrants internationaux
            }
        [working_age_migrants]
            { $sex ->
                [female] { $number } de femmes parmi les migrants en âge de travailler
                [male] { $number } d’hommes parmi les migrants en âge de travailler
               *[both] { $number } de migrants en âge de travailler
            }
        [migrant_workers]
            { $sex ->
                [female] { $number } de travailleuses migrantes
                [male] { $number } de travailleurs migrants hommes
               *[both] { $number } de travailleurs migrants
            }
       *[migrant_domestic_workers]
            { $sex ->
                [female] { $number } de travailleuses domestiques migrantes
                [male] { $number } de travailleurs domestiques migrants hommes
               *[both] { $number } de travailleurs domestiques migrants
            }
    }

overview-populations-no-trend = Chaque édition est une estimation à part : les barres d’années différentes ne forment pas une tendance.
overview-populations-definitions = Âge de travailler : 15 ans et plus. Travailleurs migrants : migrants en âge de travailler faisant partie de la main-d’œuvre du pays où ils résident habituellement, en emploi ou non. Les travailleurs domestiques migrants sont compris parmi eux.
overview-populations-restated =
    { $approximate ->
        [yes] Les éditions ne sont jamais mises bout à bout : pour { $year }, la { $first } donnait { $before } de travailleurs migrants, la { $last } en suppose { $after } (environ).
       *[no] Les éditions ne sont jamais mises bout à bout : pour { $year }, la { $first } donnait { $before } de travailleurs migrants, la { $last } en suppose { $after }.
    }
    .mark = Méthodes différentes selon les éditions : pas une tendance
overview-populations-derived = Femmes ou hommes calculés à partir du total et de la part ou du nombre de l’autre sexe : { $cells }.
overview-populations-absent = Non disponible ici par sexe : { $cells }.
overview-population-in-year =
    { $group ->
        [international_migrants] migrants internationaux en { $year }
        [working_age_migrants] migrants en âge de travailler en { $year }
        [migrant_workers] travailleurs migrants en { $year }
       *[migrant_domestic_workers] travailleurs domestiques migrants en { $year }
    }
overview-populations-read = Chiffres lus sur des pages qui citent les rapports de l’OIT.

overview-derived =
    { $share ->
        [none]
            { $reckoning ->
                [none] { "" }
               *[other] calculé : { $reckoning }
            }
       *[other] calculé : les femmes représentent { $share } du total
    }

overview-bar =
    .female = Femmes
    .male = Hommes
    .both = Femmes et hommes ensemble

overview-measure = Afficher en
    .migrant_stock = Nombre de personnes
    .share_of_population = Pourcentage de la population

overview-stock-title = Migrants internationaux dans le monde, femmes et hommes
overview-stock-subtitle =
    { $measure ->
        [share_of_population] Pourcentage de la population, milieu d’année
       *[migrant_stock] Nombre de personnes, milieu d’année
    }
overview-stock-headline =
    { $measure ->
        [share_of_population] Les migrants internationaux sont passés de { $before } de la population mondiale en { $start } à { $after } en { $end }
       *[migrant_stock] Le nombre de migrants internationaux est passé de { $before } en { $start } à { $after } en { $end }
    }
overview-stock-summary =
    { $measure ->
        [share_of_population] Les migrants internationaux représentaient { $before } de la population mondiale en { $start } et { $after } en { $end } : { $women } des femmes et { $men } des hommes.
       *[migrant_stock] Le nombre de migrants internationaux est passé de { $before } en { $start } à { $after } en { $end }, année où les femmes en représentaient { $share }.
    }
overview-stock-definition = Toutes les personnes, de tout âge, qu’elles travaillent ou non, qui vivent dans un pays autre que celui de leur naissance ou, lorsque la naissance n’est pas enregistrée, de leur nationalité : à ne pas confondre avec les travailleurs migrants.
overview-stock-sum = Somme de tous les pays et zones, tous les cinq ans jusqu’en 2020, puis 2024.
overview-stock-population =
    { $measure ->
        [share_of_population] La population est celle des mêmes pays et zones, celle des femmes ou des hommes pour la part de chaque sexe.
       *[migrant_stock] { "" }
    }

## The map of the world, and where one goes on from it. The words within <list> lead to the list of all profiles.

overview-touch = Cliquez sur un pays de la carte pour ouvrir son profil, ou choisissez-en un dans la <list>liste de tous les pays et zones</list>.
overview-find = Trouver votre pays
# $place: the reader's country.
overview-profile = { $place } : profil
overview-questions = Questions de la table ronde pour poursuivre
overview-questions-all = Les { $count } questions directrices
# $total: all migrants. $count: how few countries and areas hold half of them.
overview-map-finding =
    { $total ->
        [one] Sur { $total } migrant international en { $year }, la moitié vivaient dans { $count } pays et zones
        [many] Sur { $total } de migrants internationaux en { $year }, la moitié vivaient dans { $count } pays et zones
       *[other] Sur { $total } migrants internationaux en { $year }, la moitié vivaient dans { $count } pays et zones
    }
