### La page « Femmes ».

feminisation-page = Femmes
    .summary = La part des femmes parmi les migrants, les travailleurs migrants et les travailleurs partant à l’étranger, de 1980 à 2024.

feminisation-migrants = Migrants
    .text = Un clic sur la carte ajoute un pays aux graphiques de cette page ; un second clic l’en retire.
feminisation-working = Travailleurs et travail domestique
feminisation-by-country = Migrants occupés par pays
feminisation-leaving = Départs pour travailler à l’étranger
    .text = Un clic sur une courbe choisit ce pays : « Par destination » montre où vont ses travailleurs.

## Ce que l’on peut choisir

feminisation-since = Variation depuis
feminisation-level = Comparer
    .subregion = Sous-régions de l’OIT
    .un = Sous-régions de l’ONU
    .country = Pays
feminisation-countries = Pays
feminisation-origins = Pays d’origine
feminisation-origin = Pays de départ
feminisation-departures = Année du départ
    .latest = La plus récente
feminisation-measure = Afficher
    .share = Part des femmes
    .persons = Femmes et hommes

## Plusieurs graphiques

feminisation-half = La moitié
feminisation-data-types = Type de données dans le tableau : B, personnes nées à l’étranger ; C, ressortissants étrangers ; R, réfugiés ajoutés ; I, valeurs imputées par le DESA.
feminisation-sudan = Les chiffres du DESA pour le Soudan jusqu’en 2005 portent sur le Soudan et le Soudan du Sud ; pour le Soudan du Sud, ces années ont toutes le même chiffre.
feminisation-imputed = imputé
feminisation-with-south-sudan = y compris le Soudan du Sud

feminisation-own =
    { $share ->
        [none] { $place } : pas de données.
       *[other] { $place } : { $share }, rang { $rank } sur { $count }.
    }
feminisation-own-employed =
    { $share ->
        [none] { $place } : non disponible ici.
       *[other] { $place } : { $share }, rang { $rank } sur { $count }.
    }

feminisation-chosen = Pays choisis : { $chosen }.
feminisation-chosen-employed = Pays choisis, parmi les migrants occupés : { $chosen }.
feminisation-place-share = { $place }, { $share }
feminisation-place-share-employed =
    { $share ->
        [none] { $place }, non disponible ici
       *[other] { $place }, { $share }
    }

## Migrants : la carte

feminisation-map-title = Les femmes parmi les migrants internationaux, { $year }
feminisation-map-subtitle = Femmes pour 100 migrants internationaux, milieu d’année

feminisation-map-headline =
    { $direction ->
        [down] Les femmes représentaient { $share } des migrants du monde en { $year }, en baisse par rapport à { $first } ({ $earlier } %)
        [up] Les femmes représentaient { $share } des migrants du monde en { $year }, en hausse par rapport à { $first } ({ $earlier } %)
        [same] Les femmes représentaient { $share } des migrants du monde en { $year }, comme en { $first }
       *[none] Les femmes représentaient { $share } des migrants du monde en { $year }
    }
feminisation-map-world = En { $year }, { $women } des { $migrants } de migrants internationaux du monde étaient des femmes, soit { $share }. Leur part était inférieure à la moitié dans { $below } des { $count } pays et zones ; parmi ceux qui comptent au moins un million de migrants, elle allait de { $lowest } ({ $low }) à { $highest } ({ $high }).
feminisation-map-all = Tous les migrants internationaux sont comptés, qu’ils travaillent ou non.

## Migrants : au fil du temps

feminisation-trend-title =
    { $level ->
        [un] Les femmes parmi les migrants internationaux par sous-région de l’ONU
        [country] Les femmes parmi les migrants internationaux par pays
       *[subregion] Les femmes parmi les migrants internationaux par sous-région de l’OIT
    }
feminisation-trend-subtitle = Femmes pour 100 migrants internationaux, milieu d’année, 1990 à 2024

feminisation-trend-headline =
    { $drawn ->
        [groups] Femmes parmi les migrants : plus forte hausse { IN($rise) }, plus forte baisse { IN($fall) }, { $first }-{ $last }
        [single]
            { $direction ->
                [unknown] Pas de données sur les femmes parmi les migrants { IN($place) }
                [down] Les femmes représentaient { $share } des migrants { IN($place) } en { $end }, en baisse par rapport à { $start } ({ $earlier } %)
                [up] Les femmes représentaient { $share } des migrants { IN($place) } en { $end }, en hausse par rapport à { $start } ({ $earlier } %)
               *[same] Les femmes représentaient { $share } des migrants { IN($place) } en { $end }, comme en { $start }
            }
       *[several]
            { $majority ->
                [none] Dans aucun des pays affichés, les femmes ne dépassaient la moitié des migrants en { $last }
                [all] Les femmes représentaient plus de la moitié des migrants dans l’ensemble des { $count } pays affichés en { $last }
               *[some] Les femmes représentaient plus de la moitié des migrants dans { $larger } des { $count } pays affichés en { $last }
            }
    }
feminisation-trend-shares = Part des femmes parmi les migrants, { $first } à { $last } : { $paths }.

feminisation-trend-path =
    { $end ->
        [none] { $place } : pas de données
       *[other]
            { $world ->
                [yes] monde, de { $start } à { $end }
               *[no] { $place }, { $start } à { $end }
            }
    }
feminisation-trend-groups =
    { $level ->
        [country] { "" }
       *[other] Les parts des groupes sont celles de la somme de leurs stocks.
    }
feminisation-trend-years = Des estimations existent pour huit années ; entre elles, les courbes sont droites.
feminisation-trend-unchosen =
    { $countries ->
        [none]
            { $level ->
                [country] Aucun pays n’est choisi : les quatre premiers pays de destination sont représentés.
               *[other] Le monde et les sous-régions où la hausse et la baisse sont les plus fortes sont nommés.
            }
       *[other] { "" }
    }

## Ce qui a changé

feminisation-change-title =
    { $apart ->
        [no] Les femmes parmi les migrants internationaux, { $late }
       *[yes] Les femmes parmi les migrants internationaux, { $early } et { $late }
    }
feminisation-change-subtitle =
    { $level ->
        [un] Femmes pour 100 migrants, par sous-région de l’ONU, la plus forte hausse en premier
        [country] Femmes pour 100 migrants ; les dix plus fortes hausses et baisses parmi les pays comptant au moins un million de migrants
       *[subregion] Femmes pour 100 migrants, par sous-région de l’OIT, la plus forte hausse en premier
    }
feminisation-change-nothing = Choisissez deux années différentes pour voir la variation.

feminisation-change-headline =
    { $kind ->
        [nothing] La même année est choisie deux fois : il n’y a pas de variation à montrer
        [groups]
            { $rises ->
                [0] Entre { $early } et { $late }, la part des femmes parmi les migrants n’a augmenté dans aucune des { $count } sous-régions
               *[other] Entre { $early } et { $late }, la part des femmes parmi les migrants a augmenté dans { $rises } des { $count } sous-régions
            }
        [both] Femmes parmi les migrants : plus forte hausse { IN($rise) }, plus forte baisse { IN($fall) }, { $early }-{ $late }
        [rise] Entre { $early } et { $late }, c’est { IN($rise) } que la part des femmes parmi les migrants a le plus augmenté
        [fall] Entre { $early } et { $late }, c’est { IN($fall) } que la part des femmes parmi les migrants a le plus diminué
       *[none] Part des femmes parmi les migrants en { $early } et { $late }
    }

feminisation-change-world =
    { $world ->
        [nothing] Les deux années sont les mêmes : choisissez deux années différentes.
        [rise]
            { $points ->
                [one] Entre { $early } et { $late }, la part des femmes parmi les migrants du monde a augmenté de { $points } point de pourcentage.
                [many] Entre { $early } et { $late }, la part des femmes parmi les migrants du monde a augmenté de { $points } points de pourcentage.
               *[other] Entre { $early } et { $late }, la part des femmes parmi les migrants du monde a augmenté de { $points } points de pourcentage.
            }
        [fall]
            { $points ->
                [one] Entre { $early } et { $late }, la part des femmes parmi les migrants du monde a diminué de { $points } point de pourcentage.
                [many] Entre { $early } et { $late }, la part des femmes parmi les migrants du monde a diminué de { $points } points de pourcentage.
               *[other] Entre { $early } et { $late }, la part des femmes parmi les migrants du monde a diminué de { $points } points de pourcentage.
            }
       *[same] Entre { $early } et { $late }, la part des femmes parmi les migrants du monde n’a guère varié.
    }
feminisation-change-rise =
    { $rise ->
        [none] { "" }
       *[other]
            { $risen ->
                [one] Plus forte hausse : { $rise }, de { $risen } point.
                [many] Plus forte hausse : { $rise }, de { $risen } points.
               *[other] Plus forte hausse : { $rise }, de { $risen } points.
            }
    }
feminisation-change-fall =
    { $fall ->
        [none] { "" }
       *[other]
            { $fallen ->
                [one] Plus forte baisse : { $fall }, de { $fallen } point.
                [many] Plus forte baisse : { $fall }, de { $fallen } points.
               *[other] Plus forte baisse : { $fall }, de { $fallen } points.
            }
    }
feminisation-change-own =
    { $end ->
        [none] { $place } : pas de données.
       *[other] { $place } : de { $start } à { $end }.
    }
feminisation-change-path =
    { $end ->
        [none] { $place }, pas de données
       *[other] { $place }, de { $start } à { $end }
    }
feminisation-change-swapped =
    { $swapped ->
        [yes] La première des deux années dans le temps est représentée d’abord, quel que soit l’ordre du choix.
       *[no] { "" }
    }
feminisation-change-weights =
    { $kind ->
        [groups] La part d’un groupe varie avec celle de ses pays et avec le poids de chacun : un plus grand nombre de migrants dans des pays qui accueillent surtout des hommes la fait baisser.
       *[other] { "" }
    }

## Travailleurs : par édition

feminisation-workers-title = Les femmes parmi les travailleurs migrants et d’autres groupes
feminisation-workers-subtitle = Femmes pour 100 personnes de chaque groupe, monde, 2013 à 2022, par édition de l’OIT

feminisation-population =
    .migrant-domestic-workers = Travailleurs domestiques migrants
    .international-migrants = Ensemble des migrants
    .migrant-workers = Travailleurs migrants
    .non-migrant-workers = Autres travailleurs

feminisation-workers-bar =
    { $population ->
        [migrant_domestic_workers] Travailleurs domestiques migrants, { $at } ({ $edition })
        [international_migrants] Ensemble des migrants, { $at } ({ $edition })
        [migrant_workers] Travailleurs migrants, { $at } ({ $edition })
       *[non_migrant_workers] Autres travailleurs, { $at } ({ $edition })
    }
feminisation-workers-headline = Femmes : { $workers } des travailleurs migrants, { $year } ; { $domestic } des travailleurs domestiques migrants, { $earlier }
feminisation-workers-shares = Femmes pour 100 personnes, par édition des estimations de l’OIT : { $groups }.
feminisation-workers-group =
    { $population ->
        [migrant_domestic_workers] travailleurs domestiques migrants, { $shares }
        [international_migrants] ensemble des migrants, { $shares }
        [migrant_workers] travailleurs migrants, { $shares }
       *[non_migrant_workers] autres travailleurs, { $shares }
    }
feminisation-workers-share = { $share } ({ $at })
feminisation-own-method = Chaque édition a sa méthode et ses pays : les écarts entre éditions ne forment pas une tendance.
    .mark = Méthodes différentes selon les éditions : pas une tendance
feminisation-workers-derived = Autres travailleurs : calculé à partir du nombre de femmes et du nombre total de travailleurs non migrants, que donne la 3e édition. Aucune des pages consultées ne donne les travailleurs domestiques par sexe pour une édition postérieure à la 1re.
feminisation-read-elsewhere = Chiffres lus sur des pages qui citent les rapports de l’OIT.

## Travailleurs : participation à la main-d’œuvre

feminisation-participation-title = Participation à la main-d’œuvre des migrants et des non-migrants
feminisation-participation-subtitle = Pourcentage des femmes et des hommes de 15 ans et plus, monde, par édition de l’OIT
feminisation-participation-row =
    { $population ->
        [working_age_migrants] Migrants, { $at }
       *[non_migrants_15plus] Non-migrants, { $at }
    }
feminisation-participation-absent = non disponible ici par sexe
feminisation-participation-headline = En { $year }, { $migrants } des femmes migrantes faisaient partie de la main-d’œuvre, contre { $others } % des autres femmes
feminisation-participation-rates = Dans la main-d’œuvre, femmes et hommes : { $rates }.
feminisation-participation-rate =
    { $population ->
        [working_age_migrants] migrants en { $at }, { $female } et { $male }
       *[non_migrants_15plus] non-migrants en { $at }, { $female } et { $male }
    }
feminisation-participation-missing =
    { $missing ->
        [none] { "" }
       *[other] Non disponible ici par sexe : { $missing }.
    }
feminisation-participation-group =
    { $population ->
        [working_age_migrants] migrants en { $at }
       *[non_migrants_15plus] non-migrants en { $at }
    }
feminisation-participation-derived = 2022 : calculé à partir du ratio emploi-population et du taux de chômage de chaque sexe.

## Travailleurs : travail domestique

feminisation-domestic-title = Travailleurs migrants dans le travail domestique, 2013
feminisation-domestic-subtitle = Pourcentage des travailleurs migrants de chaque sexe, monde (OIT, 1re édition)
feminisation-domestic-headline = Le travail domestique occupait { $female } des travailleuses migrantes et { $men } % des travailleurs migrants hommes en 2013
feminisation-domestic-shares = En 2013, { $both } des travailleurs migrants du monde étaient occupés dans le travail domestique : { $female } des femmes et { $male } des hommes.
feminisation-domestic-derived = Hommes : calculé à partir du nombre d’hommes dans le travail domestique et du nombre de travailleurs migrants hommes. Aucune des pages consultées ne donne le travail domestique pour une édition postérieure.

## Migrants occupés par pays

feminisation-employed-title =
    { $basis ->
        [citizenship] Les femmes parmi les personnes occupées, ressortissants étrangers et nationaux
       *[place_of_birth] Les femmes parmi les personnes occupées, nées à l’étranger et nées dans le pays
    }
feminisation-employed-subtitle = Femmes pour 100 personnes occupées, par pays, année la plus récente
feminisation-employed-nothing = Aucun pays ne donne les femmes et les hommes pour cette catégorie de migrants.

feminisation-employed-headline =
    { $majority ->
        [nothing] Aucun pays ne donne les femmes et les hommes pour cette catégorie de migrants
        [none]
            { $basis ->
                [citizenship] Dans aucun des { $count } pays, la part des femmes parmi les migrants occupés ne dépasse celle parmi les nationaux
               *[place_of_birth] Dans aucun des { $count } pays, la part des femmes parmi les migrants occupés ne dépasse celle parmi les personnes nées dans le pays
            }
       *[some]
            { $basis ->
                [citizenship] Part des femmes plus élevée parmi les migrants occupés que parmi les nationaux : { $larger } pays sur { $count }
               *[place_of_birth] Part des femmes plus élevée parmi les migrants occupés que parmi les personnes nées dans le pays : { $larger } pays sur { $count }
            }
    }

feminisation-employed-own =
    { $basis ->
        [citizenship] { $place } : part des femmes, { $share } parmi les migrants occupés, { $others } parmi les nationaux, { $year }
       *[place_of_birth] { $place } : part des femmes, { $share } parmi les migrants occupés, { $others } parmi les personnes nées dans le pays, { $year }
    }
feminisation-employed-counted =
    { $majority ->
        [nothing] Aucun pays ne donne les femmes et les hommes pour cette catégorie de migrants.
        [none] Dans aucun des { $count } pays affichés, la part des femmes parmi les migrants occupés ne dépasse celle parmi les non-migrants occupés.
       *[some] La part des femmes est plus élevée parmi les migrants occupés que parmi les non-migrants occupés dans { $larger } des { $count } pays affichés.
    }
feminisation-employed-extremes = Parmi les migrants, leur part va de { $lowest } { IN($low) } ({ $low_year }) à { $highest } { IN($high) } ({ $high_year }), petits échantillons et chiffres antérieurs à { $since } mis à part.
feminisation-employed-line = Au-dessus de la ligne, la part des femmes est plus grande parmi les migrants que parmi les non-migrants. L’année et l’enquête diffèrent selon les pays ; les mises en garde par pays figurent dans le tableau.
    .mark = Année et enquête varient selon les pays
feminisation-employed-absent = Un pays qui n’est pas représenté n’a pas de chiffres par sexe ou n’est pas disponible ici : cela ne signifie pas qu’il n’a pas de migrants. Les personnes nées à l’étranger et les ressortissants étrangers ne sont jamais représentés ensemble.

## Départs pour travailler à l’étranger : par pays d’origine

feminisation-outflows-title = Les femmes parmi les travailleurs partant à l’étranger

feminisation-outflows-subtitle =
    { $years ->
        [none] Femmes pour 100 travailleurs partis dans l’année
        [single] Femmes pour 100 travailleurs partis dans l’année, { $first }
       *[several] Femmes pour 100 travailleurs partis dans l’année, { $first } à { $last }
    }
feminisation-outflows-nothing = Choisissez un ou plusieurs pays d’origine.

feminisation-outflows-headline =
    { $drawn ->
        [none] Aucun pays d’origine n’est choisi
        [single]
            { $direction ->
                [down] Les femmes représentaient { $share } des travailleurs partis { FROM($place) } en { $end }, en baisse par rapport à { $start } ({ $earlier } %)
                [up] Les femmes représentaient { $share } des travailleurs partis { FROM($place) } en { $end }, en hausse par rapport à { $start } ({ $earlier } %)
                [same] Les femmes représentaient { $share } des travailleurs partis { FROM($place) } en { $end }, comme en { $start }
               *[none] Les femmes représentaient { $share } des travailleurs partis { FROM($place) } pour l’étranger en { $end }
            }
       *[several]
            { $majority ->
                [none] Dans aucun des pays affichés, les femmes ne dépassaient la moitié des travailleurs partis la dernière année
                [all] Dans l’ensemble des { $count } pays affichés, les femmes représentaient plus de la moitié des travailleurs partis la dernière année
               *[some] Dans { $larger } des { $count } pays affichés, les femmes représentaient plus de la moitié des travailleurs partis la dernière année
            }
    }
feminisation-outflows-paths =
    { $paths ->
        [none] Aucun pays d’origine n’est choisi.
       *[other] Les femmes parmi les travailleurs partant à l’étranger. { $paths }
    }

feminisation-outflows-path = { $place } : { $shares }.
feminisation-outflows-share = { $share } en { $at }
feminisation-outflows-absent = { $place } : pas de données sur les femmes et les hommes partant travailler à l’étranger.
feminisation-outflows-register = Travailleurs partis dans l’année, non ceux qui se trouvent à l’étranger. Chaque pays a son propre registre (agences, frontières ou enquêtes) : comparez le sens des variations plutôt que les niveaux. Une courbe est interrompue là où il n’y a pas de données ; les années comptant moins de 1 000 travailleurs sont représentées, mais ne figurent pas dans la phrase.
    .mark = Registres différents : comparer les évolutions, non les niveaux

feminisation-break =
    { $origin ->
        [KHM] Cambodge : la Thaïlande figure parmi les destinations à partir de 2014 ; une rupture de série est donc probable.
        [MDA] République de Moldova : 2018 et les années à partir de 2021 ont des niveaux très éloignés ; une rupture de série est donc probable.
        [MMR] Myanmar : la Thaïlande figure parmi les destinations à partir de 2017 ; une rupture de série est donc probable ; aucune femme n’est enregistrée avant 2010, si bien que ces années ne sont pas représentées.
       *[RUS] Fédération de Russie : les destinations de 2023 sont des registres de navires (gens de mer), non comparables avec 2019.
    }

feminisation-outflows-unsexed = { $place } : pas de données par sexe pour { $spans }.
feminisation-span =
    { $apart ->
        [yes] { $from }-{ $to }
       *[no] { $from }
    }

## Où ils vont : par pays de destination

feminisation-destinations-title =
    { $at ->
        [none] Travailleurs partis { FROM($origin) }, par destination
       *[other] Travailleurs partis { FROM($origin) }, par destination, { $at }
    }
feminisation-destinations-subtitle =
    { $measure ->
        [persons] Travailleurs partis à l’étranger dans l’année, nombre de personnes, par ordre décroissant du nombre de travailleurs
       *[share] Femmes pour 100 travailleurs partis à l’étranger, par ordre décroissant du nombre de travailleurs
    }

feminisation-destinations-nothing =
    { $years ->
        [none] Pas de données sur les femmes et les hommes partis { FROM($origin) }, par destination
       *[other] Pas de données sur les femmes et les hommes partis { FROM($origin) }, par destination, en { $departures } ; il en existe pour { $years }
    }

feminisation-destinations-headline =
    { $kind ->
        [nothing]
            { $years ->
                [none] Pas de données sur les femmes et les hommes partis { FROM($origin) }, par destination
               *[other] Pas de données sur les femmes et les hommes partis { FROM($origin) }, par destination, en { $departures } ; il en existe pour { $years }
            }
        [persons] Travailleurs partis { FROM($origin) } pour l’étranger en { $at } : femmes { $female }, hommes { $male }
        [title] Travailleurs partis { FROM($origin) }, par destination, { $at }
        [several] En { $at }, les femmes représentaient de { $lowest_number } à { $highest } des travailleurs partis { FROM($origin) }, selon la destination
       *[single] Les femmes représentaient { $highest } des travailleurs partis { FROM($origin) } { TO($high) } en { $at }
    }

feminisation-destinations-finding =
    { $share ->
        [none] { $place }, travailleurs partis { FROM($origin) } pour ce pays en { $at } : femmes, { $female } ; hommes, { $male }
       *[other] { $place } : { $share } de femmes parmi les travailleurs partis { FROM($origin) } vers ce pays en { $at }
    }
feminisation-destinations-all =
    { $kind ->
        [nothing]
            { $years ->
                [none] Pas de données sur les femmes et les hommes partis { FROM($origin) }, par destination.
               *[other] Pas de données sur les femmes et les hommes partis { FROM($origin) }, par destination, en { $departures } ; il en existe pour { $years }.
            }
        [persons] Travailleurs partis { FROM($origin) } pour l’étranger en { $at } : femmes { $female }, hommes { $male }.
        [title] { "" }
       *[other]
            { $share ->
                [none] { "" }
               *[other] En { $at }, les femmes représentaient { $share } des travailleurs partis { FROM($origin) } pour l’étranger.
            }
    }
feminisation-destinations-single =
    { $kind ->
        [nothing] { "" }
        [single] Elles représentaient { $highest } des travailleurs partis { TO($high) }.
        [several] Elles représentaient { $highest } des travailleurs partis { TO($high) }, mais { $lowest } de ceux qui sont partis { TO($low) }.
       *[other] Première destination : { $largest } (femmes { $largest_female }, hommes { $largest_male }).
    }

feminisation-destinations-own =
    { $found ->
        [no] { $place } : ne figure pas parmi les destinations nommées.
       *[yes]
            { $measure ->
                [persons] { $place } : femmes { $female } ; hommes { $male }.
               *[share] { $place } : { $share }.
            }
    }
feminisation-destinations-largest = Seules les principales destinations de chaque année sont nommées ; le reste figure sous « Autres ou non précisées ».
feminisation-destinations-gaps = Lorsqu’un registre ne contient que des femmes ou que des hommes parmi 1 000 travailleurs ou plus, aucune part n’est donnée.
feminisation-destinations-few = Les destinations de moins de 100 travailleurs ne sont pas citées comme les plus élevées ou les plus faibles.
feminisation-destinations-more = Dans la source, la somme des destinations dépasse le nombre total de travailleurs.
feminisation-destinations-remark =
    { $remark ->
        [small] { $place } : moins de 1 000 travailleurs.
       *[differ] { $place } : la somme des femmes et des hommes diffère du total des deux sexes dans la source.
    }
feminisation-destinations-other = Autres ou non précisées
feminisation-destinations-everywhere = Toutes les destinations
feminisation-own-finding =
    { $share ->
        [none] { $place } : pas de données sur les femmes parmi les migrants, { $year }
       *[other] Les femmes représentaient { $share } des migrants { IN($place) } en { $year }
    }
