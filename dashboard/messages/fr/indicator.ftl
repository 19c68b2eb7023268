### La page où l’on compose son propre indicateur : un rapport entre deux mesures.

indicator-page = Votre indicateur
    .summary = Un indicateur à composer : une mesure rapportée à une autre, pour tous les pays.
    .text = Choisissez une mesure et ce à quoi la rapporter. Seuls sont calculés les rapports qui ont un sens, entre chiffres de la même année.

indicator-measure = Mesure
    .received = Envois de fonds reçus
    .paid = Envois de fonds effectués
    .immigrants = Immigrés
    .emigrants = Émigrés
    .women = Femmes migrantes
    .cost = Coût d’un envoi de 200 dollars

indicator-per = Rapportée à
    .usual = Le dénominateur usuel
    .inhabitants = Habitants
    .emigrants = Émigrés
    .immigrants = Immigrés
    .labour_force = Main-d’œuvre
    .men = Hommes migrants
    .gdp = PIB
    .day = PIB par habitant et par jour

indicator-name =
    { $measure ->
        [received]
            { $per ->
                [emigrants] Envois de fonds reçus, par émigré
                [inhabitants] Envois de fonds reçus, par habitant
               *[gdp] Envois de fonds reçus, en pourcentage du PIB
            }
        [paid]
            { $per ->
                [immigrants] Envois de fonds effectués, par immigré
                [inhabitants] Envois de fonds effectués, par habitant
               *[gdp] Envois de fonds effectués, en pourcentage du PIB
            }
        [immigrants]
            { $per ->
                [inhabitants] Immigrés pour 100 habitants
                [labour_force] Immigrés pour 100 personnes de la main-d’œuvre
               *[emigrants] Immigrés pour 100 émigrés
            }
        [emigrants]
            { $per ->
                [inhabitants] Émigrés pour 100 habitants
               *[immigrants] Émigrés pour 100 immigrés
            }
        [women] Femmes migrantes pour 100 hommes migrants
       *[cost] Coût d’un envoi de 200 dollars en jours de PIB par habitant
    }

indicator-title = { indicator-name }, { $year }
indicator-subtitle =
    { $unit ->
        [dollars_per_person] Dollars courants des États-Unis par personne, par pays ou zone
        [per_hundred] Personnes pour 100 personnes, par pays ou zone
        [share_of_gdp] Pourcentage, par pays ou zone
       *[days_of_product] Jours, par pays ou zone
    }
indicator-headline =
    { $first ->
        [none] { indicator-name } : aucun chiffre en { $year }
       *[other] { indicator-name } : { THE($first) } au premier rang, { $figure }, { $year }
    }
indicator-own =
    { $figure ->
        [none] { $place } : aucun chiffre pour cet indicateur, { $year }
       *[other] { $place } : { $figure } · { indicator-name }, { $year }
    }
indicator-place = { $place } ({ $figure })
indicator-leaders =
    { $first ->
        [none] { indicator-name } : aucun chiffre en { $year }.
       *[other] { indicator-name }, { $year } : { $leaders }.
    }
indicator-coverage =
    { $middle ->
        [none] { "" }
       *[other] Pays et zones ayant les deux chiffres : { $count } ; médiane : { $middle }.
    }
indicator-nothing = Aucun pays n’a les deux chiffres.

indicator-how = Calculé ici à partir de deux colonnes publiées, du même pays et de la même année ; si l’une manque, il n’y a pas de chiffre. L’unité découle de celles des deux colonnes.
indicator-caution =
    { $caution ->
        [labour_force] La main-d’œuvre est une estimation modélisée de l’OIT ; les immigrés sont de tous âges, qu’ils travaillent ou non.
        [emigrants] Les émigrés sont comptés là où ils vivent, selon le pays de naissance ou de nationalité ; ceux d’origine inconnue ne sont attribués à aucun pays.
        [day] Le coût est la moyenne des services étudiés ; le PIB par habitant et par 365 jours n’est pas un salaire.
       *[other] { "" }
    }
    .mark =
        { $caution ->
            [labour_force] Immigrés de tous âges, qu’ils travaillent ou non
            [day] PIB par habitant, et non salaire
           *[other] { "" }
        }
indicator-other-year =
    { $other_year ->
        [yes] L’année choisie n’a pas de chiffres pour cet indicateur : ceux de { $year } sont présentés.
       *[no] { "" }
    }
    .mark =
        { $other_year ->
            [yes] Chiffres de { $year }
           *[no] { "" }
        }
indicator-replaced =
    { $replaced ->
        [yes] Le rapport choisi n’a pas de sens : le rapport usuel est présenté.
       *[no] { "" }
    }
    .mark =
        { $replaced ->
            [yes] Rapport usuel
           *[no] { "" }
        }
indicator-few = Les rapports à moins de 100 personnes n’ont pas de rang.

## The indicator over the years

indicator-followed = Pays suivis
# $start and $end: the first and the last year with figures; $start is [none] where there are none, $end where there is one year.
indicator-lines-title =
    { $start ->
        [none] { indicator-name }
       *[other]
            { $end ->
                [none] { indicator-name }, { $start }
               *[other] { indicator-name }, { $start }-{ $end }
            }
    }
# The ends of a line, $figure in $begin and $last in $until; $until is [none] where there is one figure.
indicator-lines-headline =
    { $place ->
        [none] { indicator-name } : aucun chiffre pour les pays choisis
       *[other]
            { $until ->
                [none] { indicator-name } : { $place }, { $figure } en { $begin }
               *[other] { indicator-name } : { $place }, { $figure } en { $begin }, { $last } en { $until }
            }
    }
indicator-last = { $place }, { $figure } en { $end }
# $countries: of each its last figure and year.
indicator-lines-last =
    { $countries ->
        [none] { indicator-name } : aucun chiffre pour les pays choisis.
       *[other] { indicator-name }, derniers chiffres : { $countries }.
    }
indicator-lines-absent =
    { $absent ->
        [none] { "" }
       *[other] Aucun chiffre : { $absent }.
    }
indicator-lines-years =
    { $end ->
        [none] { "" }
       *[other] Il existe des chiffres pour { $years } années, de { $start } à { $end }.
    }
indicator-none-followed = Aucun des pays choisis n’a les deux chiffres.
# $later: the measure of which there is a later edition.
indicator-later =
    { $later ->
        [paid] Les envois de fonds effectués à partir de 2021 proviennent d’une édition plus récente, qui révise les chiffres antérieurs : aucune courbe ne relie les deux.
        [cost] Le coût de 2025 est la moyenne de tous les services étudiés au troisième trimestre ; celui des années antérieures, la moyenne annuelle de la Banque mondiale. Aucune courbe ne relie les deux.
       *[none] { "" }
    }
    .mark =
        { $later ->
            [paid] À partir de 2021 : édition plus récente
            [cost] Coût de 2025 : autre mode de calcul de la moyenne
           *[none] { "" }
        }
