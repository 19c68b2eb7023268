### La page des corridors.

## La page et ses parties

corridors-page = Corridors
    .summary = Migrants par pays d’origine et de destination : principaux corridors, régions, communautés, pays voisins.

corridors-largest = Les principaux corridors
    .text = Un corridor est une paire de pays : toutes les personnes qui viennent de l’un et vivent dans l’autre. Un clic sur une barre place son pays d’origine au centre de « Un pays ».

corridors-one-country = Un pays
    .text = Un clic sur un partenaire le place au centre.

corridors-regions = Entre les régions et en leur sein
    .text = D’abord les flux, puis la part qui reste à l’intérieur : pour les émigrés, combien de ceux qui viennent d’une région y vivent ; pour les immigrés, combien de ceux qui y vivent en viennent. Les deux parts diffèrent beaucoup, et un chiffre qui ne précise pas laquelle il donne peut désigner l’une ou l’autre. Les parts portent toujours sur les régions de l’ONU.

corridors-neighbours = Pays voisins

## Notes de plusieurs graphiques

corridors-definition = Migrants comptés selon le pays de naissance, dans certains pays selon la nationalité, quelle que soit la date de leur arrivée et qu’ils travaillent ou non ; les réfugiés sont compris dans la plupart des pays.

corridors-borders =
    { $before ->
        [yes] Les frontières sont celles d’aujourd’hui, sauf pour le Soudan, dont les chiffres jusqu’en 2005 portent sur le Soudan et le Soudan du Sud, et pour Bonaire, Saint-Eustache et Saba, dont les chiffres jusqu’en 2005 portent sur les anciennes Antilles néerlandaises. Les personnes qui ont changé de république au sein de l’Union soviétique ou de la Yougoslavie avant la fin de celles-ci sont ici des migrants.
       *[no] Les frontières sont celles d’aujourd’hui : les personnes qui ont changé de république au sein de l’Union soviétique ou de la Yougoslavie avant la fin de celles-ci sont ici des migrants.
    }

corridors-place-figure = { $place } ({ $figure })

## Les principaux corridors

corridors-show = Afficher
    .persons = Nombre
    .women = Part des femmes
    .rose = Plus fortes hausses
    .fell = Plus fortes baisses

corridors-since = Par rapport à

corridors-within = Groupe

corridors-group-members = Membres du groupe
    .of_year = De l’année
    .today = Actuels

corridors-ends = Corridors
    .all = Tous
    .from = Au départ d’un groupe
    .to = Vers un groupe
    .both = Au sein d’un groupe

corridors-mobility = Direction
    .all = Toutes les directions
    .south_south = Sud-Sud
    .south_north = Sud-Nord
    .north_south = Nord-Sud
    .north_north = Nord-Nord

corridors-kind =
    .subject =
        { $mobility ->
            [south_south] corridors Sud-Sud
            [south_north] corridors Sud-Nord
            [north_south] corridors Nord-Sud
            [north_north] corridors Nord-Nord
           *[all] corridors
        }
    .of =
        { $mobility ->
            [south_south] corridors Sud-Sud
            [south_north] corridors Sud-Nord
            [north_south] corridors Nord-Sud
            [north_north] corridors Nord-Nord
           *[all] corridors
        }
    .in =
        { $mobility ->
            [south_south] corridors Sud-Sud
            [south_north] corridors Sud-Nord
            [north_south] corridors Nord-Sud
            [north_north] corridors Nord-Nord
           *[all] corridors
        }

corridors-shown =
    .subject =
        { $ends ->
            [from] { corridors-kind.subject } partant { FROM($group) }
            [to] { corridors-kind.subject } menant { TO($group) }
            [both] { corridors-kind.subject } au sein { OF($group) }
           *[all] { corridors-kind.subject }
        }
    .of =
        { $ends ->
            [from] { corridors-kind.of } partant { FROM($group) }
            [to] { corridors-kind.of } menant { TO($group) }
            [both] { corridors-kind.of } au sein { OF($group) }
           *[all] { corridors-kind.of }
        }
    .in =
        { $ends ->
            [from] { corridors-kind.in } partant { FROM($group) }
            [to] { corridors-kind.in } menant { TO($group) }
            [both] { corridors-kind.in } au sein { OF($group) }
           *[all] { corridors-kind.in }
        }

corridors-top-title =
    { $show ->
        [persons] Principaux { corridors-shown.subject }, { $year }
        [women] Part des femmes dans les principaux { corridors-shown.in }, { $year }
        [rose]
            { $compared ->
                [yes] Plus fortes hausses parmi les { corridors-shown.of }, { $since }-{ $year }
               *[no] Plus fortes hausses parmi les { corridors-shown.of }, { $year }
            }
       *[fell]
            { $compared ->
                [yes] Plus fortes baisses parmi les { corridors-shown.of }, { $since }-{ $year }
               *[no] Plus fortes baisses parmi les { corridors-shown.of }, { $year }
            }
    }

corridors-top-subtitle =
    { $show ->
        [women] Part des femmes parmi les migrants internationaux, en pourcentage, par pays d’origine et de résidence
        [persons]
            { $sex ->
                [female] Migrants internationaux, femmes, par pays d’origine et de résidence
                [male] Migrants internationaux, hommes, par pays d’origine et de résidence
               *[both] Migrants internationaux, femmes et hommes, par pays d’origine et de résidence
            }
       *[other]
            { $sex ->
                [female] Variation du nombre de migrants internationaux, femmes, par pays d’origine et de résidence
                [male] Variation du nombre de migrants internationaux, hommes, par pays d’origine et de résidence
               *[both] Variation du nombre de migrants internationaux, femmes et hommes, par pays d’origine et de résidence
            }
    }
corridors-top-headline =
    { $state ->
        [since] Aucune comparaison possible : l’année { $since } n’est pas antérieure à { $year }. Choisissez une année ultérieure
        [members] Aucun migrant dans les { corridors-shown.in } en { $year } : le groupe n’avait pas de membre au 1er juillet { $year }
        [none]
            { $show ->
                [rose] Dans les { corridors-shown.in }, aucun nombre de migrants n’a augmenté entre { $since } et { $year }
                [fell] Dans les { corridors-shown.in }, aucun nombre de migrants n’a diminué entre { $since } et { $year }
               *[other] Aucun migrant connu dans les { corridors-shown.in } pour { $year }
            }
       *[shown]
            { $show ->
                [persons]
                    { $corridors ->
                        [1] En { $year }, un seul des { corridors-shown.of } comptait des migrants
                       *[other]
                            { $leading ->
                                [1]
                                    { $held ->
                                        [none]
                                            { $sex ->
                                                [female] En { $year }, un seul des { $corridors } { corridors-shown.of } regroupait la moitié de l’ensemble de leurs femmes migrantes
                                                [male] En { $year }, un seul des { $corridors } { corridors-shown.of } regroupait la moitié de l’ensemble de leurs hommes migrants
                                               *[both] En { $year }, un seul des { $corridors } { corridors-shown.of } regroupait la moitié de l’ensemble de leurs migrants
                                            }
                                       *[other]
                                            { $sex ->
                                                [female] En { $year }, un seul des { $corridors } { corridors-shown.of } regroupait { $held } de l’ensemble de leurs femmes migrantes
                                                [male] En { $year }, un seul des { $corridors } { corridors-shown.of } regroupait { $held } de l’ensemble de leurs hommes migrants
                                               *[both] En { $year }, un seul des { $corridors } { corridors-shown.of } regroupait { $held } de l’ensemble de leurs migrants
                                            }
                                    }
                               *[other]
                                    { $held ->
                                        [none]
                                            { $sex ->
                                                [female] En { $year }, { $leading } des { $corridors } { corridors-shown.of } regroupaient la moitié de l’ensemble de leurs femmes migrantes
                                                [male] En { $year }, { $leading } des { $corridors } { corridors-shown.of } regroupaient la moitié de l’ensemble de leurs hommes migrants
                                               *[both] En { $year }, { $leading } des { $corridors } { corridors-shown.of } regroupaient la moitié de l’ensemble de leurs migrants
                                            }
                                       *[other]
                                            { $sex ->
                                                [female] En { $year }, { $leading } des { $corridors } { corridors-shown.of } regroupaient { $held } de l’ensemble de leurs femmes migrantes
                                                [male] En { $year }, { $leading } des { $corridors } { corridors-shown.of } regroupaient { $held } de l’ensemble de leurs hommes migrants
                                               *[both] En { $year }, { $leading } des { $corridors } { corridors-shown.of } regroupaient { $held } de l’ensemble de leurs migrants
                                            }
                                    }
                            }
                    }
                [women]
                    { $listed ->
                        [1] Part des femmes dans le seul des { corridors-shown.of }, { FROM($origin) } { TO($destination) } : { $figure }
                       *[other]
                            { $more ->
                                [yes] Sur les { $listed } principaux { corridors-shown.of }, celui qui va { FROM($origin) } { TO($destination) } a la part de femmes la plus élevée : { $figure }
                               *[no] Sur les { $listed } { corridors-shown.of }, celui qui va { FROM($origin) } { TO($destination) } a la part de femmes la plus élevée : { $figure }
                            }
                    }
                [rose]
                    { $sex ->
                        [female]
                            { $figure ->
                                [one] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus augmenté entre { $since } et { $year } : { $figure } femme migrante de plus
                                [many] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus augmenté entre { $since } et { $year } : { $figure } de femmes migrantes de plus
                               *[other] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus augmenté entre { $since } et { $year } : { $figure } femmes migrantes de plus
                            }
                        [male]
                            { $figure ->
                                [one] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus augmenté entre { $since } et { $year } : { $figure } homme migrant de plus
                                [many] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus augmenté entre { $since } et { $year } : { $figure } d’hommes migrants de plus
                               *[other] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus augmenté entre { $since } et { $year } : { $figure } hommes migrants de plus
                            }
                       *[both]
                            { $figure ->
                                [one] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus augmenté entre { $since } et { $year } : { $figure } migrant de plus
                                [many] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus augmenté entre { $since } et { $year } : { $figure } de migrants de plus
                               *[other] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus augmenté entre { $since } et { $year } : { $figure } migrants de plus
                            }
                    }
               *[fell]
                    { $sex ->
                        [female]
                            { $figure ->
                                [one] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus diminué entre { $since } et { $year } : { $figure } femme migrante de moins
                                [many] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus diminué entre { $since } et { $year } : { $figure } de femmes migrantes de moins
                               *[other] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus diminué entre { $since } et { $year } : { $figure } femmes migrantes de moins
                            }
                        [male]
                            { $figure ->
                                [one] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus diminué entre { $since } et { $year } : { $figure } homme migrant de moins
                                [many] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus diminué entre { $since } et { $year } : { $figure } d’hommes migrants de moins
                               *[other] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus diminué entre { $since } et { $year } : { $figure } hommes migrants de moins
                            }
                       *[both]
                            { $figure ->
                                [one] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus diminué entre { $since } et { $year } : { $figure } migrant de moins
                                [many] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus diminué entre { $since } et { $year } : { $figure } de migrants de moins
                               *[other] Le corridor { FROM($origin) } { TO($destination) } est celui qui a le plus diminué entre { $since } et { $year } : { $figure } migrants de moins
                            }
                    }
            }
    }
corridors-top-nothing =
    { $state ->
        [since] Aucune comparaison possible : l’année { $since } n’est pas antérieure à { $year }. Choisissez une année ultérieure.
        [members] Aucun migrant dans les { corridors-shown.in } en { $year } : le groupe n’avait pas de membre au 1er juillet { $year }.
        [none]
            { $show ->
                [rose] Dans les { corridors-shown.in }, aucun nombre de migrants n’a augmenté entre { $since } et { $year }.
                [fell] Dans les { corridors-shown.in }, aucun nombre de migrants n’a diminué entre { $since } et { $year }.
               *[other] Aucun migrant connu dans les { corridors-shown.in } pour { $year }.
            }
       *[shown] { "" }
    }

corridors-top-leaders =
    { $leaders ->
        [none] { "" }
       *[other]
            { $show ->
                [persons]
                    { $listed ->
                        [1] Seul des { corridors-shown.of } à compter des migrants en { $year } : { $leaders }.
                       *[other] Principaux { corridors-shown.subject } en { $year } : { $leaders }.
                    }
                [women]
                    { $listed ->
                        [1] Part des femmes dans le seul des { corridors-shown.of } à compter des migrants en { $year } : { $leaders }.
                       *[other]
                            { $more ->
                                [yes] Parts de femmes les plus élevées parmi les { $listed } principaux { corridors-shown.of } en { $year } : { $leaders }.
                               *[no] Parts de femmes les plus élevées parmi les { $listed } { corridors-shown.of } en { $year } : { $leaders }.
                            }
                    }
                [rose]
                    { $listed ->
                        [1] Seule hausse parmi les { corridors-shown.of } entre { $since } et { $year } : { $leaders }.
                       *[other] Plus fortes hausses parmi les { corridors-shown.of } entre { $since } et { $year } : { $leaders }.
                    }
               *[fell]
                    { $listed ->
                        [1] Seule baisse parmi les { corridors-shown.of } entre { $since } et { $year } : { $leaders }.
                       *[other] Plus fortes baisses parmi les { corridors-shown.of } entre { $since } et { $year } : { $leaders }.
                    }
            }
    }

corridors-figure = { FROM($origin) } { TO($destination) } ({ $figure })

corridors-top-together =
    { $part ->
        [none] { "" }
       *[other]
            { $sex ->
                [female]
                    { $total ->
                        [one] Les { $listed } principaux regroupent { $part } des { $total } femme migrante dans { $corridors } corridors.
                        [many] Les { $listed } principaux regroupent { $part } des { $total } de femmes migrantes dans { $corridors } corridors.
                       *[other] Les { $listed } principaux regroupent { $part } des { $total } femmes migrantes dans { $corridors } corridors.
                    }
                [male]
                    { $total ->
                        [one] Les { $listed } principaux regroupent { $part } des { $total } homme migrant dans { $corridors } corridors.
                        [many] Les { $listed } principaux regroupent { $part } des { $total } d’hommes migrants dans { $corridors } corridors.
                       *[other] Les { $listed } principaux regroupent { $part } des { $total } hommes migrants dans { $corridors } corridors.
                    }
               *[both]
                    { $total ->
                        [one] Les { $listed } principaux regroupent { $part } des { $total } migrant dans { $corridors } corridors.
                        [many] Les { $listed } principaux regroupent { $part } des { $total } de migrants dans { $corridors } corridors.
                       *[other] Les { $listed } principaux regroupent { $part } des { $total } migrants dans { $corridors } corridors.
                    }
            }
    }
corridors-top-own =
    { $to ->
        [none]
            { $from ->
                [none] Aucun n’a { THE($own) } pour origine ou pour destination.
               *[other]
                    { $show ->
                        [women] Rang { $from_rank } par la taille : le corridor { FROM($from) } { TO($own) } ({ $from_figure } de femmes).
                       *[other] Rang { $from_rank } : le corridor { FROM($from) } { TO($own) } ({ $from_figure }).
                    }
            }
       *[other]
            { $from ->
                [none]
                    { $show ->
                        [women] Rang { $to_rank } par la taille : le corridor { FROM($own) } { TO($to) } ({ $to_figure } de femmes).
                       *[other] Rang { $to_rank } : le corridor { FROM($own) } { TO($to) } ({ $to_figure }).
                    }
               *[other]
                    { $show ->
                        [women] Rang { $to_rank } par la taille : le corridor { FROM($own) } { TO($to) } ({ $to_figure } de femmes) ; rang { $from_rank } par la taille : le corridor { FROM($from) } { TO($own) } ({ $from_figure } de femmes).
                       *[other] Rang { $to_rank } : le corridor { FROM($own) } { TO($to) } ({ $to_figure }) ; rang { $from_rank } : le corridor { FROM($from) } { TO($own) } ({ $from_figure }).
                    }
            }
    }

corridors-unknown-origin =
    { $ends ->
        [to] { corridors-unknown-in-group }
        [both] { corridors-unknown-in-group }
       *[other]
            { $sex ->
                [female]
                    { $persons ->
                        [one] L’origine de { $persons } femme migrante dans le monde ({ $share } de l’ensemble en { $year }) n’est pas connue ; elles ne figurent dans aucun corridor.
                        [many] L’origine de { $persons } de femmes migrantes dans le monde ({ $share } de l’ensemble en { $year }) n’est pas connue ; elles ne figurent dans aucun corridor.
                       *[other] L’origine de { $persons } femmes migrantes dans le monde ({ $share } de l’ensemble en { $year }) n’est pas connue ; elles ne figurent dans aucun corridor.
                    }
                [male]
                    { $persons ->
                        [one] L’origine de { $persons } homme migrant dans le monde ({ $share } de l’ensemble en { $year }) n’est pas connue ; ils ne figurent dans aucun corridor.
                        [many] L’origine de { $persons } d’hommes migrants dans le monde ({ $share } de l’ensemble en { $year }) n’est pas connue ; ils ne figurent dans aucun corridor.
                       *[other] L’origine de { $persons } hommes migrants dans le monde ({ $share } de l’ensemble en { $year }) n’est pas connue ; ils ne figurent dans aucun corridor.
                    }
               *[both]
                    { $persons ->
                        [one] L’origine de { $persons } migrant dans le monde ({ $share } de l’ensemble en { $year }) n’est pas connue ; ils ne figurent dans aucun corridor.
                        [many] L’origine de { $persons } de migrants dans le monde ({ $share } de l’ensemble en { $year }) n’est pas connue ; ils ne figurent dans aucun corridor.
                       *[other] L’origine de { $persons } migrants dans le monde ({ $share } de l’ensemble en { $year }) n’est pas connue ; ils ne figurent dans aucun corridor.
                    }
            }
    }
corridors-unknown-in-group =
    { $sex ->
        [female]
            { $persons ->
                [one] L’origine de { $persons } femme migrante { IN($group) } ({ $share } de l’ensemble en { $year }) n’est pas connue ; elles ne figurent dans aucun corridor.
                [many] L’origine de { $persons } de femmes migrantes { IN($group) } ({ $share } de l’ensemble en { $year }) n’est pas connue ; elles ne figurent dans aucun corridor.
               *[other] L’origine de { $persons } femmes migrantes { IN($group) } ({ $share } de l’ensemble en { $year }) n’est pas connue ; elles ne figurent dans aucun corridor.
            }
        [male]
            { $persons ->
                [one] L’origine de { $persons } homme migrant { IN($group) } ({ $share } de l’ensemble en { $year }) n’est pas connue ; ils ne figurent dans aucun corridor.
                [many] L’origine de { $persons } d’hommes migrants { IN($group) } ({ $share } de l’ensemble en { $year }) n’est pas connue ; ils ne figurent dans aucun corridor.
               *[other] L’origine de { $persons } hommes migrants { IN($group) } ({ $share } de l’ensemble en { $year }) n’est pas connue ; ils ne figurent dans aucun corridor.
            }
       *[both]
            { $persons ->
                [one] L’origine de { $persons } migrant { IN($group) } ({ $share } de l’ensemble en { $year }) n’est pas connue ; ils ne figurent dans aucun corridor.
                [many] L’origine de { $persons } de migrants { IN($group) } ({ $share } de l’ensemble en { $year }) n’est pas connue ; ils ne figurent dans aucun corridor.
               *[other] L’origine de { $persons } migrants { IN($group) } ({ $share } de l’ensemble en { $year }) n’est pas connue ; ils ne figurent dans aucun corridor.
            }
    }
corridors-top-few =
    { $few ->
        [yes] Les corridors de moins de 100 migrants ne sont pas cités pour leur part de femmes.
       *[no] { "" }
    }

corridors-top-without-change =
    { $parted ->
        [yes]
            { $count ->
                [one] Un corridor n’a pas de chiffre pour { $since }, et donc pas de variation : { FROM($origin) } { TO($destination) } ({ $figure } ; les deux ne sont pas distingués en { $since }).
                [many] { $count } de corridors n’ont pas de chiffre pour { $since }, et donc pas de variation ; le plus important : { FROM($origin) } { TO($destination) } ({ $figure } ; les deux ne sont pas distingués en { $since }).
               *[other] { $count } corridors n’ont pas de chiffre pour { $since }, et donc pas de variation ; le plus important : { FROM($origin) } { TO($destination) } ({ $figure } ; les deux ne sont pas distingués en { $since }).
            }
       *[no]
            { $count ->
                [one] Un corridor n’a pas de chiffre pour { $since }, et donc pas de variation : { FROM($origin) } { TO($destination) } ({ $figure }).
                [many] { $count } de corridors n’ont pas de chiffre pour { $since }, et donc pas de variation ; le plus important : { FROM($origin) } { TO($destination) } ({ $figure }).
               *[other] { $count } corridors n’ont pas de chiffre pour { $since }, et donc pas de variation ; le plus important : { FROM($origin) } { TO($destination) } ({ $figure }).
            }
    }
    .mark = Corridors sans chiffre pour { $since } : { $count }

corridors-top-label =
    { $rank ->
        [none] { $origin } → { $destination }
       *[other] { $rank }. { $origin } → { $destination }
    }

corridors-top-hover =
    { $show ->
        [persons]
            { $before ->
                [none] dont femmes : { $women }
               *[other] dont femmes : { $women } ; ensemble en { $since } : { $before }
            }
        [women]
            { $before ->
                [none] migrants : { $persons }
               *[other] migrants : { $persons } ; en { $since } : { $before }
            }
        [rose] de plus ; migrants : { $persons }, dont femmes : { $women }
       *[fell] migrants : { $persons }, dont femmes : { $women }
    }

corridors-top-half = Moitié

## Un pays : où sont nés ses immigrés et où vivent ses émigrés

corridors-centre = Pays placé au centre
    .own = Votre pays, sinon l’Inde

corridors-direction = Sur la carte
    .emigrants = Émigrés, par lieu de résidence
    .immigrants = Immigrés, par lieu de naissance

corridors-country-title = Immigrés et émigrés, { $here }, { $year }

corridors-country-subtitle =
    { $sex ->
        [female] Migrants internationaux, femmes, par pays d’origine et de résidence
        [male] Migrants internationaux, hommes, par pays d’origine et de résidence
       *[both] Migrants internationaux, femmes et hommes, par pays d’origine et de résidence
    }
corridors-partners-title =
    { $direction ->
        [emigrants]
            { $sex ->
                [female] Où vivent les femmes originaires { FROM($here) }, { $year }
                [male] Où vivent les hommes originaires { FROM($here) }, { $year }
               *[both] Où vivent les personnes originaires { FROM($here) }, { $year }
            }
       *[immigrants]
            { $sex ->
                [female] D’où viennent les femmes immigrées vivant { IN($here) }, { $year }
                [male] D’où viennent les hommes immigrés vivant { IN($here) }, { $year }
               *[both] D’où viennent les immigrés vivant { IN($here) }, { $year }
            }
    }
corridors-partners-subtitle =
    { $direction ->
        [emigrants]
            { $sex ->
                [female] Migrants internationaux, femmes, par pays de résidence
                [male] Migrants internationaux, hommes, par pays de résidence
               *[both] Migrants internationaux, femmes et hommes, par pays de résidence
            }
       *[immigrants]
            { $sex ->
                [female] Migrants internationaux, femmes, par pays d’origine
                [male] Migrants internationaux, hommes, par pays d’origine
               *[both] Migrants internationaux, femmes et hommes, par pays d’origine
            }
    }
corridors-country-headline =
    { $side ->
        [nobody]
            { $sex ->
                [female] Pour { THE($here) }, les données de { $year } ne comptent ni femme immigrée ni femme émigrée
                [male] Pour { THE($here) }, les données de { $year } ne comptent ni homme immigré ni homme émigré
               *[both] Pour { THE($here) }, les données de { $year } ne comptent ni immigré ni émigré
            }
        [emigrants]
            { $first ->
                [none]
                    { $number ->
                        [none]
                            { $sex ->
                                [female] Les données de { $year } ne comptent aucune femme originaire { FROM($here) } vivant ailleurs
                                [male] Les données de { $year } ne comptent aucun homme originaire { FROM($here) } vivant ailleurs
                               *[both] Les données de { $year } ne comptent aucune personne originaire { FROM($here) } vivant ailleurs
                            }
                        [one]
                            { $sex ->
                                [female] { $number } femme originaire { FROM($here) } vivait dans un autre pays en { $year }
                                [male] { $number } homme originaire { FROM($here) } vivait dans un autre pays en { $year }
                               *[both] { $number } personne originaire { FROM($here) } vivait dans un autre pays en { $year }
                            }
                        [many]
                            { $sex ->
                                [female] { $number } de femmes originaires { FROM($here) } vivaient dans d’autres pays en { $year }
                                [male] { $number } d’hommes originaires { FROM($here) } vivaient dans d’autres pays en { $year }
                               *[both] { $number } de personnes originaires { FROM($here) } vivaient dans d’autres pays en { $year }
                            }
                       *[other]
                            { $sex ->
                                [female] { $number } femmes originaires { FROM($here) } vivaient dans d’autres pays en { $year }
                                [male] { $number } hommes originaires { FROM($here) } vivaient dans d’autres pays en { $year }
                               *[both] { $number } personnes originaires { FROM($here) } vivaient dans d’autres pays en { $year }
                            }
                    }
               *[other]
                    { $sex ->
                        [female] Plus grand groupe de femmes émigrées { FROM($here) } : { $largest } { IN($first) }, { $year }
                        [male] Plus grand groupe d’hommes émigrés { FROM($here) } : { $largest } { IN($first) }, { $year }
                       *[both] Plus grand groupe d’émigrés { FROM($here) } : { $largest } { IN($first) }, { $year }
                    }
            }
       *[immigrants]
            { $first ->
                [none]
                    { $number ->
                        [none]
                            { $sex ->
                                [female] Les données de { $year } ne comptent aucune femme originaire d’un autre pays et vivant { IN($here) }
                                [male] Les données de { $year } ne comptent aucun homme originaire d’un autre pays et vivant { IN($here) }
                               *[both] Les données de { $year } ne comptent aucune personne originaire d’un autre pays et vivant { IN($here) }
                            }
                        [one]
                            { $sex ->
                                [female] { $number } femme originaire d’un autre pays vivait { IN($here) } en { $year }
                                [male] { $number } homme originaire d’un autre pays vivait { IN($here) } en { $year }
                               *[both] { $number } personne originaire d’un autre pays vivait { IN($here) } en { $year }
                            }
                        [many]
                            { $sex ->
                                [female] { $number } de femmes originaires d’autres pays vivaient { IN($here) } en { $year }
                                [male] { $number } d’hommes originaires d’autres pays vivaient { IN($here) } en { $year }
                               *[both] { $number } de personnes originaires d’autres pays vivaient { IN($here) } en { $year }
                            }
                       *[other]
                            { $sex ->
                                [female] { $number } femmes originaires d’autres pays vivaient { IN($here) } en { $year }
                                [male] { $number } hommes originaires d’autres pays vivaient { IN($here) } en { $year }
                               *[both] { $number } personnes originaires d’autres pays vivaient { IN($here) } en { $year }
                            }
                    }
               *[other]
                    { $known ->
                        [yes]
                            { $sex ->
                                [female] Plus grand groupe de femmes immigrées { IN($here) } : { $largest } originaires { FROM($first) }, { $year }
                                [male] Plus grand groupe d’hommes immigrés { IN($here) } : { $largest } originaires { FROM($first) }, { $year }
                               *[both] Plus grand groupe d’immigrés { IN($here) } : { $largest } originaires { FROM($first) }, { $year }
                            }
                       *[no]
                            { $sex ->
                                [female] Plus grand groupe connu de femmes immigrées { IN($here) } : { $largest } originaires { FROM($first) }, { $year }
                                [male] Plus grand groupe connu d’hommes immigrés { IN($here) } : { $largest } originaires { FROM($first) }, { $year }
                               *[both] Plus grand groupe connu d’immigrés { IN($here) } : { $largest } originaires { FROM($first) }, { $year }
                            }
                    }
            }
    }
corridors-country-nobody =
    { $sex ->
        [female] Pour { THE($here) }, les données de { $year } ne comptent ni femme immigrée ni femme émigrée.
        [male] Pour { THE($here) }, les données de { $year } ne comptent ni homme immigré ni homme émigré.
       *[both] Pour { THE($here) }, les données de { $year } ne comptent ni immigré ni émigré.
    }
corridors-country-emigrants =
    { $number ->
        [none]
            { $sex ->
                [female] Les données de { $year } ne comptent aucune femme originaire { FROM($here) } vivant ailleurs.
                [male] Les données de { $year } ne comptent aucun homme originaire { FROM($here) } vivant ailleurs.
               *[both] Les données de { $year } ne comptent aucune personne originaire { FROM($here) } vivant ailleurs.
            }
        [one]
            { $sex ->
                [female] { $number } femme originaire { FROM($here) } vivait dans un autre pays en { $year }.
                [male] { $number } homme originaire { FROM($here) } vivait dans un autre pays en { $year }.
               *[both] { $number } personne originaire { FROM($here) } vivait dans un autre pays en { $year }.
            }
        [many]
            { $sex ->
                [female] { $number } de femmes originaires { FROM($here) } vivaient dans d’autres pays en { $year }.
                [male] { $number } d’hommes originaires { FROM($here) } vivaient dans d’autres pays en { $year }.
               *[both] { $number } de personnes originaires { FROM($here) } vivaient dans d’autres pays en { $year }.
            }
       *[other]
            { $sex ->
                [female] { $number } femmes originaires { FROM($here) } vivaient dans d’autres pays en { $year }.
                [male] { $number } hommes originaires { FROM($here) } vivaient dans d’autres pays en { $year }.
               *[both] { $number } personnes originaires { FROM($here) } vivaient dans d’autres pays en { $year }.
            }
    }
corridors-country-immigrants =
    { $number ->
        [none]
            { $sex ->
                [female] Les données de { $year } ne comptent aucune femme originaire d’un autre pays et vivant { IN($here) }.
                [male] Les données de { $year } ne comptent aucun homme originaire d’un autre pays et vivant { IN($here) }.
               *[both] Les données de { $year } ne comptent aucune personne originaire d’un autre pays et vivant { IN($here) }.
            }
        [one]
            { $sex ->
                [female] { $number } femme originaire d’un autre pays vivait { IN($here) } en { $year }.
                [male] { $number } homme originaire d’un autre pays vivait { IN($here) } en { $year }.
               *[both] { $number } personne originaire d’un autre pays vivait { IN($here) } en { $year }.
            }
        [many]
            { $sex ->
                [female] { $number } de femmes originaires d’autres pays vivaient { IN($here) } en { $year }.
                [male] { $number } d’hommes originaires d’autres pays vivaient { IN($here) } en { $year }.
               *[both] { $number } de personnes originaires d’autres pays vivaient { IN($here) } en { $year }.
            }
       *[other]
            { $sex ->
                [female] { $number } femmes originaires d’autres pays vivaient { IN($here) } en { $year }.
                [male] { $number } hommes originaires d’autres pays vivaient { IN($here) } en { $year }.
               *[both] { $number } personnes originaires d’autres pays vivaient { IN($here) } en { $year }.
            }
    }
corridors-country-destinations =
    { $extent ->
        [single] Un seul pays ou une seule zone de résidence : { $named }.
        [all] Pays et zones de résidence : { $named }.
       *[largest] Sur { $count } pays et zones de résidence, les nombres les plus élevés : { $named }.
    }
corridors-country-origins =
    { $extent ->
        [single] Un seul pays ou une seule zone d’origine connus : { $named }.
        [all] Pays et zones d’origine : { $named }.
       *[largest] Sur { $count } pays et zones d’origine, les nombres les plus élevés : { $named }.
    }

corridors-country-unknown =
    { $number ->
        [one] L’origine de { $number } personne n’est pas connue.
        [many] L’origine de { $number } de personnes n’est pas connue.
       *[other] L’origine de { $number } personnes n’est pas connue.
    }

corridors-country-stock = Il s’agit de personnes présentes à une date donnée, non de déplacements au cours d’une année : celles qui sont arrivées il y a longtemps sont comptées, celles qui sont reparties ou décédées ne le sont pas.
    .mark = Personnes à une date donnée, non des mouvements

corridors-country-not-known =
    { $known ->
        [yes] { "" }
       *[no] « Origine inconnue » désigne les immigrés dont le pays d’origine n’est pas connu ou est compté avec d’autres ; ils ne sont pas répartis entre les pays.
    }

corridors-country-colours = Chaque bande a la couleur de la sous-région de l’OIT du partenaire, comme sur les autres pages.

corridors-country-left =
    { $held ->
        [yes] Venant d’ailleurs et vivant { IN($here) }
       *[no] Aucun immigré dans les données
    }
corridors-country-right =
    { $held ->
        [yes] Venant { FROM($here) } et vivant ailleurs
       *[no] Aucun émigré dans les données
    }

corridors-country-hover =
    { $direction ->
        [emigrants]
            { $women ->
                [none] { $share } des émigrés
               *[other] { $share } des émigrés, dont femmes : { $women }
            }
       *[immigrants]
            { $women ->
                [none] { $share } des immigrés
               *[other] { $share } des immigrés, dont femmes : { $women }
            }
    }

corridors-partners-none = Aucun dans les données

## Entre les régions et sous-régions

corridors-level = Zones
    .region = Régions
    .subregion = Sous-régions

corridors-scheme = Groupes
    .ilo = OIT
    .un = ONU

corridors-regions-title =
    { $scheme ->
        [ilo]
            { $level ->
                [region] Migrants au sein des régions de l’OIT et entre elles, { $year }
               *[subregion] Migrants au sein des sous-régions de l’OIT et entre elles, { $year }
            }
       *[un]
            { $level ->
                [region] Migrants au sein des régions de l’ONU et entre elles, { $year }
               *[subregion] Migrants au sein des sous-régions de l’ONU et entre elles, { $year }
            }
    }
corridors-regions-subtitle =
    { $sex ->
        [female] Migrants internationaux, femmes, par zone d’origine et de résidence
        [male] Migrants internationaux, hommes, par zone d’origine et de résidence
       *[both] Migrants internationaux, femmes et hommes, par zone d’origine et de résidence
    }
corridors-regions-headline =
    { $sex ->
        [female]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] { START($share) } des femmes migrantes d’origine connue vivaient dans leur région d’origine (OIT), { $year }
                       *[subregion] { START($share) } des femmes migrantes d’origine connue vivaient dans leur sous-région d’origine (OIT), { $year }
                    }
               *[un]
                    { $level ->
                        [region] { START($share) } des femmes migrantes d’origine connue vivaient dans leur région d’origine (ONU), { $year }
                       *[subregion] { START($share) } des femmes migrantes d’origine connue vivaient dans leur sous-région d’origine (ONU), { $year }
                    }
            }
        [male]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] { START($share) } des hommes migrants d’origine connue vivaient dans leur région d’origine (OIT), { $year }
                       *[subregion] { START($share) } des hommes migrants d’origine connue vivaient dans leur sous-région d’origine (OIT), { $year }
                    }
               *[un]
                    { $level ->
                        [region] { START($share) } des hommes migrants d’origine connue vivaient dans leur région d’origine (ONU), { $year }
                       *[subregion] { START($share) } des hommes migrants d’origine connue vivaient dans leur sous-région d’origine (ONU), { $year }
                    }
            }
       *[both]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] { START($share) } des migrants d’origine connue vivaient dans leur région d’origine (OIT), { $year }
                       *[subregion] { START($share) } des migrants d’origine connue vivaient dans leur sous-région d’origine (OIT), { $year }
                    }
               *[un]
                    { $level ->
                        [region] { START($share) } des migrants d’origine connue vivaient dans leur région d’origine (ONU), { $year }
                       *[subregion] { START($share) } des migrants d’origine connue vivaient dans leur sous-région d’origine (ONU), { $year }
                    }
            }
    }
corridors-regions-within =
    { $sex ->
        [female]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] En { $year }, { $share } des femmes migrantes d’origine connue vivaient dans leur région d’origine (OIT), le plus grand nombre { IN($inside) } ({ $within }).
                       *[subregion] En { $year }, { $share } des femmes migrantes d’origine connue vivaient dans leur sous-région d’origine (OIT), le plus grand nombre { IN($inside) } ({ $within }).
                    }
               *[un]
                    { $level ->
                        [region] En { $year }, { $share } des femmes migrantes d’origine connue vivaient dans leur région d’origine (ONU), le plus grand nombre { IN($inside) } ({ $within }).
                       *[subregion] En { $year }, { $share } des femmes migrantes d’origine connue vivaient dans leur sous-région d’origine (ONU), le plus grand nombre { IN($inside) } ({ $within }).
                    }
            }
        [male]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] En { $year }, { $share } des hommes migrants d’origine connue vivaient dans leur région d’origine (OIT), le plus grand nombre { IN($inside) } ({ $within }).
                       *[subregion] En { $year }, { $share } des hommes migrants d’origine connue vivaient dans leur sous-région d’origine (OIT), le plus grand nombre { IN($inside) } ({ $within }).
                    }
               *[un]
                    { $level ->
                        [region] En { $year }, { $share } des hommes migrants d’origine connue vivaient dans leur région d’origine (ONU), le plus grand nombre { IN($inside) } ({ $within }).
                       *[subregion] En { $year }, { $share } des hommes migrants d’origine connue vivaient dans leur sous-région d’origine (ONU), le plus grand nombre { IN($inside) } ({ $within }).
                    }
            }
       *[both]
            { $scheme ->
                [ilo]
                    { $level ->
                        [region] En { $year }, { $share } des migrants d’origine connue vivaient dans leur région d’origine (OIT), le plus grand nombre { IN($inside) } ({ $within }).
                       *[subregion] En { $year }, { $share } des migrants d’origine connue vivaient dans leur sous-région d’origine (OIT), le plus grand nombre { IN($inside) } ({ $within }).
                    }
               *[un]
                    { $level ->
                        [region] En { $year }, { $share } des migrants d’origine connue vivaient dans leur région d’origine (ONU), le plus grand nombre { IN($inside) } ({ $within }).
                       *[subregion] En { $year }, { $share } des migrants d’origine connue vivaient dans leur sous-région d’origine (ONU), le plus grand nombre { IN($inside) } ({ $within }).
                    }
            }
    }
corridors-regions-between =
    { $scheme ->
        [ilo]
            { $level ->
                [region] Entre régions différentes (OIT), les plus nombreux venaient { FROM($start) } et vivaient { IN($end) } ({ $across }).
               *[subregion] Entre sous-régions différentes (OIT), les plus nombreux venaient { FROM($start) } et vivaient { IN($end) } ({ $across }).
            }
       *[un]
            { $level ->
                [region] Entre régions différentes (ONU), les plus nombreux venaient { FROM($start) } et vivaient { IN($end) } ({ $across }).
               *[subregion] Entre sous-régions différentes (ONU), les plus nombreux venaient { FROM($start) } et vivaient { IN($end) } ({ $across }).
            }
    }
corridors-regions-unknown =
    { $unknown ->
        [one] L’origine de { $unknown } personne n’est pas connue.
        [many] L’origine de { $unknown } de personnes n’est pas connue.
       *[other] L’origine de { $unknown } personnes n’est pas connue.
    }

corridors-regions-stock = Il s’agit de personnes présentes à une date donnée, non de déplacements au cours d’une année.
    .mark = Personnes à une date donnée, non des mouvements
corridors-regions-not-known = Les migrants d’origine inconnue ne sont comptés dans aucune part et ne sont pas répartis entre les régions.

corridors-regions-without =
    { $without ->
        [yes] « Aucune région » désigne les zones que l’OIT ne compte dans aucune de ses régions.
       *[no] { "" }
    }

corridors-regions-heads =
    .from = Origine
    .in = Résidence

corridors-regions-others =
    { $level ->
        [region]
            { $count ->
                [one] { $count } autre région
                [many] { $count } d’autres régions
               *[other] { $count } autres régions
            }
       *[subregion]
            { $count ->
                [one] { $count } autre sous-région
                [many] { $count } d’autres sous-régions
               *[other] { $count } autres sous-régions
            }
    }
## Qui vit dans sa région de naissance

corridors-basis = Part des
    .origin = Émigrés
    .destination = Immigrés

corridors-own-region-title =
    { $basis ->
        [origin]
            { $level ->
                [region] Émigrés vivant dans leur propre région, { $first }-{ $last }
               *[subregion] Émigrés vivant dans leur propre sous-région, { $first } et { $last }
            }
       *[destination]
            { $level ->
                [region] Immigrés venus de la région où ils vivent, { $first }-{ $last }
               *[subregion] Immigrés venus de la sous-région où ils vivent, { $first } et { $last }
            }
    }

corridors-own-region-subtitle =
    { $basis ->
        [origin]
            { $sex ->
                [female] Pourcentage des femmes émigrées des pays de la zone, milieu d’année
                [male] Pourcentage des hommes émigrés des pays de la zone, milieu d’année
               *[both] Pourcentage des émigrés des pays de la zone, milieu d’année
            }
       *[destination]
            { $sex ->
                [female] Pourcentage des femmes immigrées vivant dans les pays de la zone, milieu d’année
                [male] Pourcentage des hommes immigrés vivant dans les pays de la zone, milieu d’année
               *[both] Pourcentage des immigrés vivant dans les pays de la zone, milieu d’année
            }
    }
corridors-own-region-headline =
    { $own ->
        [none]
            { $basis ->
                [origin]
                    { $sex ->
                        [female]
                            { $level ->
                                [region] Femmes émigrées vivant dans leur propre région, { $last } : { $highest } ({ $high }), { $lowest } ({ $low } %)
                               *[subregion] Femmes émigrées vivant dans leur propre sous-région, { $last } : { $highest } ({ $high }), { $lowest } ({ $low } %)
                            }
                        [male]
                            { $level ->
                                [region] Hommes émigrés vivant dans leur propre région, { $last } : { $highest } ({ $high }), { $lowest } ({ $low } %)
                               *[subregion] Hommes émigrés vivant dans leur propre sous-région, { $last } : { $highest } ({ $high }), { $lowest } ({ $low } %)
                            }
                       *[both]
                            { $level ->
                                [region] Émigrés vivant dans leur propre région, { $last } : { $highest } ({ $high }), { $lowest } ({ $low } %)
                               *[subregion] Émigrés vivant dans leur propre sous-région, { $last } : { $highest } ({ $high }), { $lowest } ({ $low } %)
                            }
                    }
               *[destination]
                    { $sex ->
                        [female]
                            { $level ->
                                [region] Femmes immigrées venant de la région de résidence, { $last } : { $highest } ({ $high }), { $lowest } ({ $low } %)
                               *[subregion] Femmes immigrées venant de la sous-région de résidence, { $last } : { $highest } ({ $high }), { $lowest } ({ $low } %)
                            }
                        [male]
                            { $level ->
                                [region] Hommes immigrés venant de la région de résidence, { $last } : { $highest } ({ $high }), { $lowest } ({ $low } %)
                               *[subregion] Hommes immigrés venant de la sous-région de résidence, { $last } : { $highest } ({ $high }), { $lowest } ({ $low } %)
                            }
                       *[both]
                            { $level ->
                                [region] Immigrés venant de la région de résidence, { $last } : { $highest } ({ $high }), { $lowest } ({ $low } %)
                               *[subregion] Immigrés venant de la sous-région de résidence, { $last } : { $highest } ({ $high }), { $lowest } ({ $low } %)
                            }
                    }
            }
       *[other]
            { $basis ->
                [origin]
                    { $sex ->
                        [female] { START($now) } des femmes émigrées { FROM($own) } vivaient { IN($own) } en { $last }, { $before } en { $first }
                        [male] { START($now) } des hommes émigrés { FROM($own) } vivaient { IN($own) } en { $last }, { $before } en { $first }
                       *[both] { START($now) } des émigrés { FROM($own) } vivaient { IN($own) } en { $last }, { $before } en { $first }
                    }
               *[destination]
                    { $sex ->
                        [female] { START($now) } des femmes immigrées { IN($own) } venaient { FROM($own) } en { $last }, { $before } en { $first }
                        [male] { START($now) } des hommes immigrés { IN($own) } venaient { FROM($own) } en { $last }, { $before } en { $first }
                       *[both] { START($now) } des immigrés { IN($own) } venaient { FROM($own) } en { $last }, { $before } en { $first }
                    }
            }
    }
corridors-own-region-shares =
    { $basis ->
        [origin]
            { $sex ->
                [female] Part des femmes émigrées de chaque zone vivant dans la même zone en { $last } (en { $first } entre parenthèses) : { $parts }.
                [male] Part des hommes émigrés de chaque zone vivant dans la même zone en { $last } (en { $first } entre parenthèses) : { $parts }.
               *[both] Part des émigrés de chaque zone vivant dans la même zone en { $last } (en { $first } entre parenthèses) : { $parts }.
            }
       *[destination]
            { $sex ->
                [female] Part des femmes immigrées de chaque zone venant de la même zone en { $last } (en { $first } entre parenthèses) : { $parts }.
                [male] Part des hommes immigrés de chaque zone venant de la même zone en { $last } (en { $first } entre parenthèses) : { $parts }.
               *[both] Part des immigrés de chaque zone venant de la même zone en { $last } (en { $first } entre parenthèses) : { $parts }.
            }
    }
corridors-own-region-share =
    { $before ->
        [none] { $place } { $now } ({ $before })
       *[other] { $place } { $now } ({ $before } %)
    }

corridors-own-region-point = Document, { $place } : { $share }

corridors-own-region-paper = Le document du FMMD de 2018 donne trois parts de « migrations » pour { $at } sans dire de quelles personnes il s’agit ; il cite l’International Migration Report 2015 de l’ONU. { $parts }.

corridors-own-region-verdict =
    { $verdict ->
        [matches-origin] { $place }, { $quoted } : correspond aux émigrés ({ $origin } ; immigrés { $destination })
        [matches-destination] { $place }, { $quoted } : correspond aux immigrés ({ $destination } ; émigrés { $origin })
        [near-origin] { $place }, { $quoted } : proche des émigrés ({ $origin } ; immigrés { $destination })
        [near-destination] { $place }, { $quoted } : proche des immigrés ({ $destination } ; émigrés { $origin })
        [near-outside] { $place }, { $quoted } : ne correspond à aucune des deux bases ({ $origin } des émigrés, { $destination } des immigrés), mais est proche de la part des émigrés vivant hors de la région ({ $outside })
       *[neither] { $place }, { $quoted } : ne correspond à aucune des deux bases ({ $origin } des émigrés, { $destination } des immigrés)
    }

corridors-own-region-coverage =
    { $basis ->
        [origin] Les migrants d’origine inconnue sont exclus : l’origine de { $known } des migrants du monde est connue en { $last }.
       *[destination] Les immigrés d’origine inconnue sont exclus ; leur part est la plus grande { IN($least) }, où l’origine de { $known } des immigrés est connue en { $last }.
    }
    .mark = Sans les migrants d’origine inconnue

corridors-own-region-areas = Les régions et sous-régions sont celles de la norme M49 de l’ONU.

## Pays voisins

corridors-neighbours-title = Migrants vivant dans un pays voisin, { $first }-{ $last }

corridors-neighbours-subtitle =
    { $sex ->
        [female] Pourcentage des migrants internationaux d’origine connue, femmes
        [male] Pourcentage des migrants internationaux d’origine connue, hommes
       *[both] Pourcentage des migrants internationaux d’origine connue, femmes et hommes
    }
corridors-neighbours-line =
    { $line ->
        [all] Tous les migrants
        [south_south] Sud-Sud
        [south_north] Sud-Nord
        [north_south] Nord-Sud
        [north_north] Nord-Nord
       *[country] Originaires { FROM($place) }
    }

corridors-neighbours-headline =
    { $line ->
        [country]
            { $sex ->
                [female] { START($share) } des femmes migrantes { FROM($own) } vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
                [male] { START($share) } des hommes migrants { FROM($own) } vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
               *[both] { START($share) } des migrants { FROM($own) } vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
            }
        [south_south]
            { $sex ->
                [female] Migration Sud-Sud : { $share } des femmes migrantes vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
                [male] Migration Sud-Sud : { $share } des hommes migrants vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
               *[both] Migration Sud-Sud : { $share } des migrants vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
            }
        [south_north]
            { $sex ->
                [female] Migration Sud-Nord : { $share } des femmes migrantes vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
                [male] Migration Sud-Nord : { $share } des hommes migrants vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
               *[both] Migration Sud-Nord : { $share } des migrants vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
            }
        [north_south]
            { $sex ->
                [female] Migration Nord-Sud : { $share } des femmes migrantes vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
                [male] Migration Nord-Sud : { $share } des hommes migrants vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
               *[both] Migration Nord-Sud : { $share } des migrants vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
            }
       *[north_north]
            { $sex ->
                [female] Migration Nord-Nord : { $share } des femmes migrantes vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
                [male] Migration Nord-Nord : { $share } des hommes migrants vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
               *[both] Migration Nord-Nord : { $share } des migrants vivaient dans un pays limitrophe, { $last } (ensemble : { $all } %)
            }
    }
corridors-neighbours-shares = Part vivant dans un pays qui a une frontière terrestre avec le pays d’origine en { $last } (en { $first } entre parenthèses) : { $parts }.

corridors-neighbours-share =
    { $line ->
        [all]
            { $before ->
                [none] tous les migrants { $now } ({ $before })
               *[other] tous les migrants { $now } ({ $before } %)
            }
        [country]
            { $before ->
                [none] originaires { FROM($place) } { $now } ({ $before })
               *[other] originaires { FROM($place) } { $now } ({ $before } %)
            }
       *[direction]
            { $before ->
                [none] { $name } { $now } ({ $before })
               *[other] { $name } { $now } ({ $before } %)
            }
    }

corridors-neighbours-without =
    { $border ->
        [no] { $place } : pas de frontière terrestre, donc aucun émigré ne peut vivre dans un pays limitrophe.
       *[yes]
            { $sex ->
                [female] Les données ne comptent aucune femme originaire { FROM($place) }.
                [male] Les données ne comptent aucun homme originaire { FROM($place) }.
               *[both] Les données ne comptent aucune personne originaire { FROM($place) }.
            }
    }
corridors-neighbours-point = Document de 2018 : { $share }

corridors-neighbours-paper =
    { $close ->
        [yes] Selon le document du FMMD de 2018, qui cite Ratha 2005, { $quoted } % de la migration Sud-Sud a lieu entre pays qui ont une frontière commune ; c’est proche des { $ours } % obtenus ici pour { $at }.
       *[no] Selon le document du FMMD de 2018, qui cite Ratha 2005, { $quoted } % de la migration Sud-Sud a lieu entre pays qui ont une frontière commune ; ici, la part est de { $ours } % en { $at }. Tout dépend de la définition du Sud.
    }

corridors-neighbours-islands =
    { $sex ->
        [female]
            { $persons ->
                [one] { $without } pays et zones sur { $areas }, pour la plupart des îles, n’ont pas de frontière terrestre ; leurs { $persons } femmes émigrées en { $last } comptent dans le total, mais ne peuvent pas vivre dans un pays limitrophe.
                [many] { $without } pays et zones sur { $areas }, pour la plupart des îles, n’ont pas de frontière terrestre ; leurs { $persons } de femmes émigrées en { $last } comptent dans le total, mais ne peuvent pas vivre dans un pays limitrophe.
               *[other] { $without } pays et zones sur { $areas }, pour la plupart des îles, n’ont pas de frontière terrestre ; leurs { $persons } femmes émigrées en { $last } comptent dans le total, mais ne peuvent pas vivre dans un pays limitrophe.
            }
        [male]
            { $persons ->
                [one] { $without } pays et zones sur { $areas }, pour la plupart des îles, n’ont pas de frontière terrestre ; leurs { $persons } hommes émigrés en { $last } comptent dans le total, mais ne peuvent pas vivre dans un pays limitrophe.
                [many] { $without } pays et zones sur { $areas }, pour la plupart des îles, n’ont pas de frontière terrestre ; leurs { $persons } d’hommes émigrés en { $last } comptent dans le total, mais ne peuvent pas vivre dans un pays limitrophe.
               *[other] { $without } pays et zones sur { $areas }, pour la plupart des îles, n’ont pas de frontière terrestre ; leurs { $persons } hommes émigrés en { $last } comptent dans le total, mais ne peuvent pas vivre dans un pays limitrophe.
            }
       *[both]
            { $persons ->
                [one] { $without } pays et zones sur { $areas }, pour la plupart des îles, n’ont pas de frontière terrestre ; leurs { $persons } émigrés en { $last } comptent dans le total, mais ne peuvent pas vivre dans un pays limitrophe.
                [many] { $without } pays et zones sur { $areas }, pour la plupart des îles, n’ont pas de frontière terrestre ; leurs { $persons } d’émigrés en { $last } comptent dans le total, mais ne peuvent pas vivre dans un pays limitrophe.
               *[other] { $without } pays et zones sur { $areas }, pour la plupart des îles, n’ont pas de frontière terrestre ; leurs { $persons } émigrés en { $last } comptent dans le total, mais ne peuvent pas vivre dans un pays limitrophe.
            }
    }
corridors-neighbours-coverage = Les migrants d’origine inconnue sont exclus : selon l’année, l’origine de { $low } à { $high } % de l’ensemble est connue.
corridors-own-finding =
    { $figure ->
        [none] { $own } : aucun de ces corridors
       *[other]
            { $show ->
                [rose] { $own } : corridor en plus forte hausse, { corridors-own-way }, { $figure }
                [fell] { $own } : corridor en plus forte baisse, { corridors-own-way }, { $figure }
               *[persons] { $own } : principal corridor en { $year }, { corridors-own-way }, { $figure }
            }
    }

corridors-own-way =
    { $outward ->
        [yes] { TO($destination) }
       *[no] { FROM($origin) }
    }

