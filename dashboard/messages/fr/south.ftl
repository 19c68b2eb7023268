### La page du Sud et du Nord. « Sud-Sud » se dit d’un migrant né dans le Sud et vivant dans le Sud.

south-title = Sud-Sud
south-summary = Mobilité Sud-Sud : son ampleur, selon quelle définition du Sud, depuis quand, où, et combien de femmes.

## Parties de la page

south-size = Quelle ampleur, selon quelle définition
    .text = « Le Sud » n’a pas de définition unique. Choisissez-en une ou établissez la vôtre : tous les graphiques de la page la suivent.
south-since = Depuis 1990
    .text = Une courbe change avec les déplacements des personnes et, lorsque le Sud est fait de groupes de revenu, avec les pays qui changent de groupe.
south-where = Où ils vivent
    .text = L’année et la mesure sont celles choisies pour la page.
south-members = Qui fait partie du Sud
    .text = Les pays et zones qui font partie du Sud selon la définition choisie, et les groupes de revenu au fil du temps.

## Commandes

south-definition = Le Sud
    .wb-lmic = Revenu faible et intermédiaire, chaque année
    .wb-lmic-fixed = Revenu faible et intermédiaire, groupe de 2024
    .wb-low = Revenu faible et intermédiaire, tranche inférieure, seulement
    .paper-2018 = Comme dans le document de 2018
    .un-developing = Régions moins développées de l’ONU
    .non-oecd = Hors OCDE
    .custom = Votre définition
south-base = À partir de
south-to-south = Passés au Sud
south-to-north = Passés au Nord
south-named = Destinations comptées (document de 2018)
south-show = Afficher
    .share = Part
    .persons = Nombre de personnes

## Qui fait partie du Sud

south-who =
    { $definition ->
        [wb-lmic] Sud : économies à revenu faible, intermédiaire de la tranche inférieure ou intermédiaire de la tranche supérieure, selon le groupe de la Banque mondiale de l’année indiquée.
        [wb-lmic-fixed] Sud : économies à revenu faible, intermédiaire de la tranche inférieure ou intermédiaire de la tranche supérieure selon le groupe de la Banque mondiale de 2024, pour toutes les années.
        [wb-low] Sud : économies à revenu faible ou intermédiaire de la tranche inférieure, selon le groupe de la Banque mondiale de l’année indiquée.
        [paper-2018]
            { $named ->
                [none] Sud : économies à revenu faible ou intermédiaire de la tranche inférieure, selon le groupe de la Banque mondiale de l’année indiquée.
               *[other] Sud : économies à revenu faible ou intermédiaire de la tranche inférieure, selon le groupe de la Banque mondiale de l’année indiquée ; sont aussi comptés comme Sud-Sud les déplacements de ces économies vers les destinations suivantes : { $named }.
            }
        [un-developing] Sud : régions moins développées du DESA, pour toutes les années : Afrique, Amériques sans l’Amérique septentrionale, Asie sans le Japon et Océanie sans l’Australie ni la Nouvelle-Zélande.
       *[non-oecd] Sud : pays et zones qui ne sont pas eux-mêmes membres de l’OCDE selon la liste de mai 2021, pour toutes les années ; les territoires de membres que le DESA indique séparément font partie du Sud.
    }
    .mark =
        { $south ->
            [wb-lmic] Sud : « { south-definition.wb-lmic } »
            [wb-lmic-fixed] Sud : « { south-definition.wb-lmic-fixed } »
            [wb-low] Sud : « { south-definition.wb-low } »
            [paper-2018] Sud : « { south-definition.paper-2018 } »
            [un-developing] Sud : « { south-definition.un-developing } »
            [non-oecd] Sud : « { south-definition.non-oecd } »
           *[custom] Sud : « { south-definition.custom } »
        }

south-explained =
    { $definition ->
        [paper-2018]
            { $named ->
                [none] « { south-definition.paper-2018 } » : économies à revenu faible ou intermédiaire de la tranche inférieure, selon le groupe de la Banque mondiale de l’année indiquée.
               *[other] « { south-definition.paper-2018 } » : économies à revenu faible ou intermédiaire de la tranche inférieure, selon le groupe de la Banque mondiale de l’année indiquée ; sont aussi comptés comme Sud-Sud les déplacements de ces économies vers les destinations suivantes : { $named }.
            }
        [un-developing] « { south-definition.un-developing } » : régions moins développées du DESA, pour toutes les années : Afrique, Amériques sans l’Amérique septentrionale, Asie sans le Japon et Océanie sans l’Australie ni la Nouvelle-Zélande.
       *[non-oecd] « { south-definition.non-oecd } » : pays et zones qui ne sont pas eux-mêmes membres de l’OCDE selon la liste de mai 2021, pour toutes les années ; les territoires de membres que le DESA indique séparément font partie du Sud.
    }
south-explained-all = { $sentences }

south-own-choice =
    { $parts ->
        [none] { $start } Selon votre choix, rien n’a été déplacé.
       *[other] { $start } Selon votre choix, { $parts }.
    }
    .mark =
        { $south ->
            [wb-lmic] Sud : « { south-definition.wb-lmic } »
            [wb-lmic-fixed] Sud : « { south-definition.wb-lmic-fixed } »
            [wb-low] Sud : « { south-definition.wb-low } »
            [paper-2018] Sud : « { south-definition.paper-2018 } »
            [un-developing] Sud : « { south-definition.un-developing } »
            [non-oecd] Sud : « { south-definition.non-oecd } »
           *[custom] Sud : « { south-definition.custom } »
        }
south-moved-to-south = passés au Sud : { $names }
south-moved-to-north = passés au Nord : { $names }
south-moved-groups = groupes avec leurs membres de chaque année
south-moved-both = désignés des deux côtés, donc au Nord : { $names }
south-countries = { $places }
south-more =
    { $count ->
        [one] { $count } autre
        [many] { $count } d’autres
       *[other] { $count } autres
    }

south-note =
    { $definition ->
        [paper-2018] { $who } Source : document d’information sur la mobilité Sud-Sud, Forum mondial sur la migration et le développement 2018 ; Banque mondiale, classement des pays de juillet 2025.
        [un-developing] { $who } Source : DESA, International Migrant Stock 2020, liste des régions.
        [non-oecd] { $who } Source : liste des membres de l’OCDE, mai 2021.
       *[income] { $who } Source : Banque mondiale, classement des pays de juillet 2025.
    }
    .mark =
        { $south ->
            [wb-lmic] Sud : « { south-definition.wb-lmic } »
            [wb-lmic-fixed] Sud : « { south-definition.wb-lmic-fixed } »
            [wb-low] Sud : « { south-definition.wb-low } »
            [paper-2018] Sud : « { south-definition.paper-2018 } »
            [un-developing] Sud : « { south-definition.un-developing } »
            [non-oecd] Sud : « { south-definition.non-oecd } »
           *[custom] Sud : « { south-definition.custom } »
        }

## Notes de plusieurs graphiques

south-left-out =
    { $of ->
        [counts]
            { $without ->
                [none]
                    { $persons ->
                        [one] Non comptés : { $persons } migrant d’origine inconnue ({ $share } de l’ensemble en { $year }).
                        [many] Non comptés : { $persons } de migrants d’origine inconnue ({ $share } de l’ensemble en { $year }).
                       *[other] Non comptés : { $persons } migrants d’origine inconnue ({ $share } de l’ensemble en { $year }).
                    }
               *[other]
                    { $persons ->
                        [one] Non comptés : { $persons } migrant d’origine inconnue ({ $share } de l’ensemble en { $year }) et ceux qui viennent de zones sans groupe ou y vivent ({ $without }).
                        [many] Non comptés : { $persons } de migrants d’origine inconnue ({ $share } de l’ensemble en { $year }) et ceux qui viennent de zones sans groupe ou y vivent ({ $without }).
                       *[other] Non comptés : { $persons } migrants d’origine inconnue ({ $share } de l’ensemble en { $year }) et ceux qui viennent de zones sans groupe ou y vivent ({ $without }).
                    }
            }
       *[shares]
            { $without ->
                [none]
                    { $persons ->
                        [one] Exclus des parts : { $persons } migrant d’origine inconnue ({ $share } de l’ensemble en { $year }).
                        [many] Exclus des parts : { $persons } de migrants d’origine inconnue ({ $share } de l’ensemble en { $year }).
                       *[other] Exclus des parts : { $persons } migrants d’origine inconnue ({ $share } de l’ensemble en { $year }).
                    }
               *[other]
                    { $persons ->
                        [one] Exclus des parts : { $persons } migrant d’origine inconnue ({ $share } de l’ensemble en { $year }) et ceux qui viennent de zones sans groupe ou y vivent ({ $without }).
                        [many] Exclus des parts : { $persons } de migrants d’origine inconnue ({ $share } de l’ensemble en { $year }) et ceux qui viennent de zones sans groupe ou y vivent ({ $without }).
                       *[other] Exclus des parts : { $persons } migrants d’origine inconnue ({ $share } de l’ensemble en { $year }) et ceux qui viennent de zones sans groupe ou y vivent ({ $without }).
                    }
            }
    }
south-left-out-since =
    { $high ->
        [none] Exclus des parts : les migrants d’origine inconnue ({ $first } de l’ensemble en { $start }, { $last } en { $end }).
       *[other]
            { $low ->
                [none] Exclus des parts : les migrants d’origine inconnue ({ $first } de l’ensemble en { $start }, { $last } en { $end }) et ceux qui viennent de zones sans groupe ou y vivent ({ $high }).
               *[other] Exclus des parts : les migrants d’origine inconnue ({ $first } de l’ensemble en { $start }, { $last } en { $end }) et ceux qui viennent de zones sans groupe ou y vivent ({ $low } à { $high }).
            }
    }

south-listed-elsewhere = { $parts } (liste sous « { south-members } »).
south-without-group =
    { $count ->
        [one] { $count } zone sans groupe de revenu
        [many] { $count } de zones sans groupe de revenu
       *[other] { $count } zones sans groupe de revenu
    }
south-placed =
    { $changed ->
        [yes]
            { $alone ->
                [yes] Économies classées selon leur groupe de l’année la plus proche pour laquelle elles en ont un : { $first } en { $start }, { $last } en { $end }
               *[no] économies classées selon leur groupe de l’année la plus proche pour laquelle elles en ont un : { $first } en { $start }, { $last } en { $end }
            }
       *[no]
            { $last ->
                [one]
                    { $alone ->
                        [yes] Une économie classée selon son groupe de l’année la plus proche pour laquelle elle en a un
                       *[no] une économie classée selon son groupe de l’année la plus proche pour laquelle elle en a un
                    }
                [many] { $last } d’économies classées selon leur groupe de l’année la plus proche pour laquelle elles en ont un
               *[other] { $last } économies classées selon leur groupe de l’année la plus proche pour laquelle elles en ont un
            }
    }

south-migrants = Migrants : toutes les personnes, de tout âge, qu’elles travaillent ou non, qui vivent dans un pays autre que celui de leur naissance ou, lorsque la naissance n’est pas enregistrée, de leur nationalité. Il s’agit d’un stock, quelle que soit la date de leur arrivée.

south-course =
    { $flow ->
        [south_south] Sud-Sud de { $first } à { $last }
        [south_north] Sud-Nord de { $first } à { $last }
        [north_south] Nord-Sud de { $first } à { $last }
       *[north_north] Nord-Nord de { $first } à { $last }
    }
## Tableau des origines et des destinations

south-table-title = Migrants selon l’appartenance de l’origine et de la destination au Sud ou au Nord, { $year }

south-table-subtitle =
    { $quoted ->
        [yes] Migrants internationaux, en millions et en pourcentage de ceux d’origine connue, monde ; au-dessous, le document de 2013
       *[no] Migrants internationaux, en millions et en pourcentage de ceux d’origine connue, monde
    }

south-origin =
    { $side ->
        [south] Du Sud
        [north] Du Nord
        [total] Total
        [unknown] Origine inconnue
       *[without_group] Sans groupe
    }
south-destination =
    { $side ->
        [south] Vers le Sud
        [north] Vers le Nord
       *[total] Total
    }

south-table-paper-cell = document : { $persons } ({ $share } %)

south-table-headline =
    { $fixed ->
        [none]
            { $definition ->
                [wb-lmic] Sud-Sud : { $share } des migrants d’origine connue, { $year } (économies à revenu faible ou intermédiaire)
                [wb-lmic-fixed] Sud-Sud : { $share } des migrants d’origine connue, { $year } (économies à revenu faible ou intermédiaire de 2024)
                [wb-low] Sud-Sud : { $share } des migrants d’origine connue, { $year } (économies à revenu faible ou intermédiaire de la tranche inférieure)
                [paper-2018] Sud-Sud : { $share } des migrants d’origine connue, { $year } (économies à revenu faible ou intermédiaire de la tranche inférieure et, pour leurs migrants seulement, destinations désignées)
                [un-developing] Sud-Sud : { $share } des migrants d’origine connue, { $year } (régions moins développées de l’ONU)
                [non-oecd] Sud-Sud : { $share } des migrants d’origine connue, { $year } (pays et zones hors OCDE)
               *[custom] Sud-Sud : { $share } des migrants d’origine connue, { $year } (pays que vous avez choisis)
            }
       *[other]
            { $definition ->
                [wb-lmic] Sud-Sud : { $share } des migrants d’origine connue, { $year } (groupes de { $latest } : { $fixed } % ; économies à revenu faible ou intermédiaire)
                [wb-low] Sud-Sud : { $share } des migrants d’origine connue, { $year } (groupes de { $latest } : { $fixed } % ; économies à revenu faible ou intermédiaire de la tranche inférieure)
                [paper-2018] Sud-Sud : { $share } des migrants d’origine connue, { $year } (groupes de { $latest } : { $fixed } % ; économies à revenu faible ou intermédiaire de la tranche inférieure et, pour leurs migrants seulement, destinations désignées)
               *[custom] Sud-Sud : { $share } des migrants d’origine connue, { $year } (groupes de { $latest } : { $fixed } % ; pays que vous avez choisis)
            }
    }
south-table-flows =
    { $placed ->
        [one] Sur les { $placed } migrant de { $year } dont l’origine et la destination sont au Sud ou au Nord : { $parts }.
        [many] Sur les { $placed } de migrants de { $year } dont l’origine et la destination sont au Sud ou au Nord : { $parts }.
       *[other] Sur les { $placed } migrants de { $year } dont l’origine et la destination sont au Sud ou au Nord : { $parts }.
    }
south-table-part =
    { $flow ->
        [south_south] Sud-Sud { $persons } ({ $share })
        [south_north] Sud-Nord { $persons } ({ $share })
        [north_south] Nord-Sud { $persons } ({ $share })
       *[north_north] Nord-Nord { $persons } ({ $share })
    }
south-table-unknown =
    { $unknown ->
        [one] En outre, l’origine de { $unknown } personne n’est pas connue.
        [many] En outre, l’origine de { $unknown } de personnes n’est pas connue.
       *[other] En outre, l’origine de { $unknown } personnes n’est pas connue.
    }
south-table-paper = Le document de 2013 donne { $persons } millions de migrants Sud-Sud, soit { $share } de son total de { $total } millions.
south-table-paper-note = Le document : OIT, Labour migration and development, 2013, tableau 1.1, d’après l’affiche du DESA de 2009. Il oppose pays industriels et pays en développement ; il appelle flux ce qui est un stock, arrive à un total de 215 millions et parle de 214 millions dans le texte. Le DESA a révisé depuis ses chiffres pour 2010.

## Toutes les définitions

south-definitions-title = Le poids de la définition : Sud-Sud, 1990-2024
south-definitions-subtitle = Pourcentage des migrants internationaux d’origine connue

south-definitions-half = « Au moins 50 pour cent », OIT, module 8
south-definitions-third = « Un tiers », document de l’OIT de 2013

south-definitions-headline = Sud-Sud : de { $least } à { $high } des migrants d’origine connue, { $last }, selon la définition

south-definitions-range = En { $last }, la part Sud-Sud des migrants d’origine connue va de { $low } (« { $lowest } ») à { $high } (« { $highest } ») ; selon le choix fait (« { $chosen } »), elle est de { $share }.

south-definitions-reached =
    { $reached ->
        [none] Elle n’atteint 50 % selon aucune d’elles, quelle que soit l’année.
       *[other] Elle n’atteint 50 % que dans les cas suivants : { $reached }.
    }
south-definitions-years = « { $label } » ({ $years })

south-definitions-claims = « Au moins 50 pour cent » : OIT, module 8, South-South cooperation and labour migration, qui n’indique ni année, ni source, ni définition. « Un tiers » : OIT, Labour migration and development, 2013, pour 2010, selon les pays industriels et en développement ; son tableau 1.1 donne 34 %.

## Les quatre flux au fil du temps

south-flows-title = Les quatre flux entre le Sud et le Nord, 1990-2024

south-flows-subtitle =
    { $show ->
        [share] Pourcentage des migrants internationaux d’origine connue, monde
       *[persons] Migrants internationaux, nombre de personnes, monde
    }

south-flows-not-in-shares = exclus des parts

south-flows-headline =
    { $flow ->
        [south_south] Sud-Sud, plus forte variation : { $first } en { $start }, { $last } en { $end }
        [south_north] Sud-Nord, plus forte variation : { $first } en { $start }, { $last } en { $end }
        [north_south] Nord-Sud, plus forte variation : { $first } en { $start }, { $last } en { $end }
        [north_north] Nord-Nord, plus forte variation : { $first } en { $start }, { $last } en { $end }
       *[groups]
            { $show ->
                [share] Sud-Sud, groupes de { $end } : { $fixed } en { $start }, { $last } % en { $end } (groupes de { $start } : { $first } %)
               *[persons] Sud-Sud, groupes de { $end } : { $fixed } en { $start }, { $last } en { $end } (groupes de { $start } : { $first })
            }
    }

south-flows-courses =
    { $definition ->
        [wb-lmic] De { $start } à { $end }, le Sud étant les économies à revenu faible ou intermédiaire : { $courses }.
        [wb-lmic-fixed] De { $start } à { $end }, le Sud étant les économies à revenu faible ou intermédiaire de 2024 : { $courses }.
        [wb-low] De { $start } à { $end }, le Sud étant les économies à revenu faible ou intermédiaire de la tranche inférieure : { $courses }.
        [paper-2018] De { $start } à { $end }, le Sud étant les économies à revenu faible ou intermédiaire de la tranche inférieure et, pour leurs migrants seulement, les destinations désignées : { $courses }.
        [un-developing] De { $start } à { $end }, le Sud étant les régions moins développées de l’ONU : { $courses }.
        [non-oecd] De { $start } à { $end }, le Sud étant les pays et zones hors OCDE : { $courses }.
       *[custom] De { $start } à { $end }, le Sud étant les pays que vous avez choisis : { $courses }.
    }
south-flows-throughout =
    { $throughout ->
        [none] { "" }
       *[other] Avec les groupes de revenu de { $end } pour toutes les années : { $throughout }.
    }

south-flows-apart =
    { $without ->
        [yes] Ne figurent pas dans les quatre flux : les migrants d’origine inconnue, qui ont leur propre courbe, et ceux qui viennent de zones sans groupe ou y vivent, qui sont dans le tableau.
       *[no] Ne figurent pas dans les quatre flux : les migrants d’origine inconnue, qui ont leur propre courbe.
    }

## Femmes

south-women-title = Les femmes dans les quatre flux, 1990-2024
south-women-subtitle = Femmes, en pourcentage des migrants internationaux de chaque flux, monde

south-women-headline =
    { $empty ->
        [none]
            { $fixed ->
                [none] Femmes : { $last } des migrants Sud-Sud en { $end }, { $first } % en { $start }
               *[other] Femmes : { $last } des migrants Sud-Sud en { $end }, { $fixed } % en { $start } (groupes de { $start } : { $first } %)
            }
       *[other]
            { $definition ->
                [wb-lmic] Aucun migrant Sud-Sud en { $empty }, le Sud étant les économies à revenu faible ou intermédiaire
                [wb-lmic-fixed] Aucun migrant Sud-Sud en { $empty }, le Sud étant les économies à revenu faible ou intermédiaire de 2024
                [wb-low] Aucun migrant Sud-Sud en { $empty }, le Sud étant les économies à revenu faible ou intermédiaire de la tranche inférieure
                [paper-2018] Aucun migrant Sud-Sud en { $empty }, le Sud étant les économies à revenu faible ou intermédiaire de la tranche inférieure et, pour leurs migrants seulement, les destinations désignées
                [un-developing] Aucun migrant Sud-Sud en { $empty }, le Sud étant les régions moins développées de l’ONU
                [non-oecd] Aucun migrant Sud-Sud en { $empty }, le Sud étant les pays et zones hors OCDE
               *[custom] Aucun migrant Sud-Sud en { $empty }, le Sud étant les pays que vous avez choisis
            }
    }
south-women-courses =
    { $definition ->
        [wb-lmic] Part des femmes, de { $start } à { $end }, le Sud étant les économies à revenu faible ou intermédiaire : { $courses }.
        [wb-lmic-fixed] Part des femmes, de { $start } à { $end }, le Sud étant les économies à revenu faible ou intermédiaire de 2024 : { $courses }.
        [wb-low] Part des femmes, de { $start } à { $end }, le Sud étant les économies à revenu faible ou intermédiaire de la tranche inférieure : { $courses }.
        [paper-2018] Part des femmes, de { $start } à { $end }, le Sud étant les économies à revenu faible ou intermédiaire de la tranche inférieure et, pour leurs migrants seulement, les destinations désignées : { $courses }.
        [un-developing] Part des femmes, de { $start } à { $end }, le Sud étant les régions moins développées de l’ONU : { $courses }.
        [non-oecd] Part des femmes, de { $start } à { $end }, le Sud étant les pays et zones hors OCDE : { $courses }.
       *[custom] Part des femmes, de { $start } à { $end }, le Sud étant les pays que vous avez choisis : { $courses }.
    }
south-women-shares =
    { $without ->
        [yes] Chaque part porte sur les migrants d’un flux. Les migrants d’origine inconnue et ceux qui viennent de zones sans groupe ou y vivent ne sont dans aucun flux ; le tableau donne la part des femmes parmi eux.
       *[no] Chaque part porte sur les migrants d’un flux. Les migrants d’origine inconnue ne sont dans aucun flux ; le tableau donne la part des femmes parmi eux.
    }

## Où ils vivent

south-subregions-title = Où vivent les migrants Sud-Sud, { $year }

south-subregions-subtitle =
    { $show ->
        [share] Pourcentage des immigrés d’origine connue, par sous-région de destination de l’OIT
       *[persons] Migrants internationaux Sud-Sud, par sous-région de destination de l’OIT, { $year }
    }

south-subregions-headline =
    { $first ->
        [none] Aucun migrant Sud-Sud en { $year } selon cette définition
       *[other]
            { $show ->
                [persons] Aucune sous-région ne comptait plus de migrants Sud-Sud que { THE($first) } : { $persons } en { $year }
               *[share] { START($share) } des immigrés d’origine connue { IN($first) } étaient des migrants Sud-Sud en { $year }
            }
    }

south-subregions-own =
    { $show ->
        [persons] { $place }, { $group } : migrants Sud-Sud dans la sous-région en { $year }, { $persons }
       *[share] { $place }, { $group } : { $share } des immigrés étaient des migrants Sud-Sud en { $year }
    }

south-subregions-leaders =
    { $definition ->
        [wb-lmic] Migrants Sud-Sud en { $year } et leur part dans l’ensemble des immigrés d’origine connue, le Sud étant les économies à revenu faible ou intermédiaire : { $leaders }.
        [wb-lmic-fixed] Migrants Sud-Sud en { $year } et leur part dans l’ensemble des immigrés d’origine connue, le Sud étant les économies à revenu faible ou intermédiaire de 2024 : { $leaders }.
        [wb-low] Migrants Sud-Sud en { $year } et leur part dans l’ensemble des immigrés d’origine connue, le Sud étant les économies à revenu faible ou intermédiaire de la tranche inférieure : { $leaders }.
        [paper-2018] Migrants Sud-Sud en { $year } et leur part dans l’ensemble des immigrés d’origine connue, le Sud étant les économies à revenu faible ou intermédiaire de la tranche inférieure et, pour leurs migrants seulement, les destinations désignées : { $leaders }.
        [un-developing] Migrants Sud-Sud en { $year } et leur part dans l’ensemble des immigrés d’origine connue, le Sud étant les régions moins développées de l’ONU : { $leaders }.
        [non-oecd] Migrants Sud-Sud en { $year } et leur part dans l’ensemble des immigrés d’origine connue, le Sud étant les pays et zones hors OCDE : { $leaders }.
       *[custom] Migrants Sud-Sud en { $year } et leur part dans l’ensemble des immigrés d’origine connue, le Sud étant les pays que vous avez choisis : { $leaders }.
    }
south-subregions-part = { $persons } { IN($place) } ({ $share })

south-subregions-outside =
    { $outside ->
        [none] { "" }
       *[other] Dans aucune sous-région de l’OIT : { $outside }.
    }

## Qui fait partie du Sud : la carte

south-members-title = Qui fait partie du Sud, { $year }
south-members-subtitle = Pays et zones du stock de migrants, Sud et Nord, { $year }

south-members-moved = déplacé par vous
south-members-counts = destination comptée
south-members-absent = Absent du stock de migrants

south-members-headline =
    { $definition ->
        [wb-lmic]
            { $count ->
                [one] { $count } pays ou zone sur { $areas } fait partie du Sud en { $year } : économies à revenu faible ou intermédiaire
                [many] { $count } de pays et zones sur { $areas } font partie du Sud en { $year } : économies à revenu faible ou intermédiaire
               *[other] { $count } pays et zones sur { $areas } font partie du Sud en { $year } : économies à revenu faible ou intermédiaire
            }
        [wb-lmic-fixed]
            { $count ->
                [one] { $count } pays ou zone sur { $areas } fait partie du Sud en { $year } : économies à revenu faible ou intermédiaire de 2024
                [many] { $count } de pays et zones sur { $areas } font partie du Sud en { $year } : économies à revenu faible ou intermédiaire de 2024
               *[other] { $count } pays et zones sur { $areas } font partie du Sud en { $year } : économies à revenu faible ou intermédiaire de 2024
            }
        [wb-low]
            { $count ->
                [one] { $count } pays ou zone sur { $areas } fait partie du Sud en { $year } : économies à revenu faible ou intermédiaire de la tranche inférieure
                [many] { $count } de pays et zones sur { $areas } font partie du Sud en { $year } : économies à revenu faible ou intermédiaire de la tranche inférieure
               *[other] { $count } pays et zones sur { $areas } font partie du Sud en { $year } : économies à revenu faible ou intermédiaire de la tranche inférieure
            }
        [un-developing]
            { $count ->
                [one] { $count } pays ou zone sur { $areas } fait partie du Sud en { $year } : régions moins développées de l’ONU
                [many] { $count } de pays et zones sur { $areas } font partie du Sud en { $year } : régions moins développées de l’ONU
               *[other] { $count } pays et zones sur { $areas } font partie du Sud en { $year } : régions moins développées de l’ONU
            }
        [non-oecd]
            { $count ->
                [one] { $count } pays ou zone sur { $areas } fait partie du Sud en { $year } : pays et zones hors OCDE
                [many] { $count } de pays et zones sur { $areas } font partie du Sud en { $year } : pays et zones hors OCDE
               *[other] { $count } pays et zones sur { $areas } font partie du Sud en { $year } : pays et zones hors OCDE
            }
       *[custom]
            { $count ->
                [one] { $count } pays ou zone sur { $areas } fait partie du Sud en { $year } : pays que vous avez choisis
                [many] { $count } de pays et zones sur { $areas } font partie du Sud en { $year } : pays que vous avez choisis
               *[other] { $count } pays et zones sur { $areas } font partie du Sud en { $year } : pays que vous avez choisis
            }
    }

south-members-finding =
    { $side ->
        [south] { $place } : Sud en { $year }, selon la définition retenue
        [north] { $place } : Nord en { $year }, selon la définition retenue
       *[without_group] { $place } : ni Sud ni Nord en { $year }, faute de groupe de revenu
    }
south-members-sides =
    { $without ->
        [0] Pays et zones en { $year } : { $count } au Sud et { $north } au Nord.
       *[other] Pays et zones en { $year } : { $count } au Sud, { $north } au Nord et { $without } sans groupe.
    }

south-members-own =
    { $reason ->
        [absent] { $place } : ne figure pas dans le stock de migrants, donc ni au Sud ni au Nord.
        [without-group] { $place } : pas de groupe de revenu, donc ni au Sud ni au Nord.
        [moved]
            { $side ->
                [south] { $place } : Sud, déplacé par vous.
               *[north] { $place } : Nord, déplacé par vous.
            }
        [un-developing]
            { $side ->
                [south] { $place } : Sud, dans les régions moins développées du DESA.
               *[north] { $place } : Nord, dans les régions plus développées du DESA.
            }
        [non-oecd]
            { $side ->
                [south] { $place } : Sud, n’était pas membre de l’OCDE à titre propre en mai 2021.
               *[north] { $place } : Nord, membre de l’OCDE en mai 2021.
            }
        [of-year]
            { $side ->
                [south]
                    { $group ->
                        [low] { $place } : Sud, faible revenu selon le groupe de la Banque mondiale de { $at }.
                        [lower-middle] { $place } : Sud, revenu intermédiaire de la tranche inférieure selon le groupe de la Banque mondiale de { $at }.
                       *[upper-middle] { $place } : Sud, revenu intermédiaire de la tranche supérieure selon le groupe de la Banque mondiale de { $at }.
                    }
               *[north]
                    { $group ->
                        [upper-middle] { $place } : Nord, revenu intermédiaire de la tranche supérieure selon le groupe de la Banque mondiale de { $at }.
                       *[high] { $place } : Nord, revenu élevé selon le groupe de la Banque mondiale de { $at }.
                    }
            }
       *[nearest-year]
            { $side ->
                [south]
                    { $group ->
                        [low] { $place } : Sud, faible revenu selon le groupe de la Banque mondiale de { $at }, l’année la plus proche pour laquelle il en existe un.
                        [lower-middle] { $place } : Sud, revenu intermédiaire de la tranche inférieure selon le groupe de la Banque mondiale de { $at }, l’année la plus proche pour laquelle il en existe un.
                       *[upper-middle] { $place } : Sud, revenu intermédiaire de la tranche supérieure selon le groupe de la Banque mondiale de { $at }, l’année la plus proche pour laquelle il en existe un.
                    }
               *[north]
                    { $group ->
                        [upper-middle] { $place } : Nord, revenu intermédiaire de la tranche supérieure selon le groupe de la Banque mondiale de { $at }, l’année la plus proche pour laquelle il en existe un.
                       *[high] { $place } : Nord, revenu élevé selon le groupe de la Banque mondiale de { $at }, l’année la plus proche pour laquelle il en existe un.
                    }
            }
    }
south-members-own-counts =
    { $reason ->
        [nearest-year]
            { $group ->
                [upper-middle] { $place } : Nord, revenu intermédiaire de la tranche supérieure selon le groupe de la Banque mondiale de { $at }, l’année la plus proche pour laquelle il en existe un ; les migrants du Sud qui y vivent sont comptés comme Sud-Sud.
               *[high] { $place } : Nord, revenu élevé selon le groupe de la Banque mondiale de { $at }, l’année la plus proche pour laquelle il en existe un ; les migrants du Sud qui y vivent sont comptés comme Sud-Sud.
            }
       *[of-year]
            { $group ->
                [upper-middle] { $place } : Nord, revenu intermédiaire de la tranche supérieure selon le groupe de la Banque mondiale de { $at } ; les migrants du Sud qui y vivent sont comptés comme Sud-Sud.
               *[high] { $place } : Nord, revenu élevé selon le groupe de la Banque mondiale de { $at } ; les migrants du Sud qui y vivent sont comptés comme Sud-Sud.
            }
    }
south-members-outside =
    { $outside ->
        [none] { "" }
       *[other] Zones sans groupe : { $outside }.
    }

south-members-borrowed =
    { $borrowed ->
        [none] { "" }
       *[other]
            { $more ->
                [0] Classés selon leur groupe de l’année la plus proche pour laquelle il en existe un : { $borrowed }.
                [one] Classés selon leur groupe de l’année la plus proche pour laquelle il en existe un : { $borrowed } et { $more } autre, qui figure dans le tableau.
                [many] Classés selon leur groupe de l’année la plus proche pour laquelle il en existe un : { $borrowed } et { $more } d’autres, qui figurent dans le tableau.
               *[other] Classés selon leur groupe de l’année la plus proche pour laquelle il en existe un : { $borrowed } et { $more } autres, qui figurent dans le tableau.
            }
    }
south-members-borrowed-part = { $place } ({ $at })

south-members-sense = Le rattachement d’un pays au Sud ou au Nord est purement statistique ; aucun de ces deux mots n’en dit davantage.

## Les groupes de revenu de la Banque mondiale

south-limits-title = Seuils des groupes de revenu de la Banque mondiale, 1987-2024
south-limits-subtitle = Revenu national brut par habitant (méthode Atlas), en dollars des États-Unis de chaque année
south-limits-headline = Le revenu élevé commençait au-dessus de { $first } par habitant en { $start } et de { $last } en { $end }
south-limits-each = Revenu national brut par habitant : { $parts }.
south-limits-part =
    { $group ->
        [low] faible revenu jusqu’à { $first } en { $start }, { $last } en { $end }
        [lower-middle] revenu intermédiaire de la tranche inférieure jusqu’à { $first } en { $start }, { $last } en { $end }
       *[upper-middle] revenu intermédiaire de la tranche supérieure jusqu’à { $first } en { $start }, { $last } en { $end }
    }
south-limits-year = L’année est celle du revenu : les groupes qui en résultent valent à partir de juillet de l’année suivante.
south-limits-quoted = Le document de 2018 cite 1 005, 3 955 et 12 235 dollars et les date de 2017 ; ce sont les seuils pour les revenus de 2016, en vigueur à partir de juillet 2017.

south-counts-title = Nombre d’économies dans chacun des groupes de revenu de la Banque mondiale, 1987-2024
south-counts-subtitle = Nombre d’économies ayant un groupe, par année du revenu
south-counts-headline =
    { $low_first ->
        [one] Faible revenu : { $low_first } économie en { $start }, { $low_last } en { $end } ; revenu élevé : { $high_first }, puis { $high_last }
        [many] Faible revenu : { $low_first } d’économies en { $start }, { $low_last } en { $end } ; revenu élevé : { $high_first }, puis { $high_last }
       *[other] Faible revenu : { $low_first } économies en { $start }, { $low_last } en { $end } ; revenu élevé : { $high_first }, puis { $high_last }
    }
south-counts-each = Économies de chaque groupe de revenu, { $start } et { $end } : { $parts }.
south-counts-part =
    { $group ->
        [low] faible revenu { $first }, puis { $last }
        [lower-middle] revenu intermédiaire de la tranche inférieure { $first }, puis { $last }
        [upper-middle] revenu intermédiaire de la tranche supérieure { $first }, puis { $last }
       *[high] revenu élevé { $first }, puis { $last }
    }
south-counts-states = Comptés pour leurs années, bien qu’ils n’existent plus : { $states }.
south-counts-antilles = Non comptées, car elles faisaient partie d’un État : { $antilles }. Curaçao et Saint-Martin (partie néerlandaise), qui en sont issus, le sont.
south-counts-former =
    { $last ->
        [none] { $place } ({ $first })
       *[other] { $place } ({ $first }-{ $last })
    }
south-counts-all = Économies ayant un groupe : { $all_first } en { $start }, { $all_last } en { $end }. De nouveaux États et des économies classées plus tard modifient aussi les nombres.
south-own-finding =
    { $share ->
        [none] { $place } : aucun migrant originaire de ce pays dans ces chiffres, { $year }
       *[other] En { $year }, { $share } des migrants originaires { FROM($place) } vivaient dans le Sud
    }
