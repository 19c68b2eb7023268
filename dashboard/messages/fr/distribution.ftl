### La page « Où » : migrants et travailleurs migrants par pays, sous-région, région et groupe de revenu.

distribution-page = Où
    .summary = Où vivent les migrants et les travailleurs migrants : par pays, sous-région de l’OIT, région et groupe de revenu.
    .text = Tous les migrants par pays, ou les travailleurs migrants par sous-région. Cliquez sur une zone pour la choisir ou annuler le choix.
distribution-question = Où vivent les migrants ?

## Ce que l’on peut choisir

distribution-measure = Mesure
    .migrants = Migrants internationaux
    .workers = Travailleurs migrants

distribution-level = Par
    .country = Pays
    .subregion = Sous-région
    .region = Région

distribution-edition = Année (édition de l’OIT)

distribution-show = Afficher
    .persons = Nombre de personnes
    .world = Part du total mondial
    .population = Part de la population ou de la main-d’œuvre

distribution-area = Zone
    .all = Toutes les zones
    .group = { $group }

## Titres et sous-titres

distribution-area-title =
    { $who ->
        [migrants]
            { $level ->
                [subregion] Migrants internationaux par sous-région de l’OIT
                [region] Migrants internationaux par région de l’OIT
               *[country] Migrants internationaux par pays ou zone
            }
        [migrant-women]
            { $level ->
                [subregion] Femmes migrantes par sous-région de l’OIT
                [region] Femmes migrantes par région de l’OIT
               *[country] Femmes migrantes par pays ou zone
            }
        [migrant-men]
            { $level ->
                [subregion] Hommes migrants par sous-région de l’OIT
                [region] Hommes migrants par région de l’OIT
               *[country] Hommes migrants par pays ou zone
            }
        [workers]
            { $level ->
                [subregion] Travailleurs migrants par sous-région de l’OIT
               *[region] Travailleurs migrants par région de l’OIT
            }
        [women-workers]
            { $level ->
                [subregion] Travailleuses migrantes par sous-région de l’OIT
               *[region] Travailleuses migrantes par région de l’OIT
            }
       *[men-workers]
            { $level ->
                [subregion] Travailleurs migrants hommes par sous-région de l’OIT
               *[region] Travailleurs migrants hommes par région de l’OIT
            }
    }
distribution-subtitle =
    { $show ->
        [world]
            { $measure ->
                [workers] Pourcentage du total mondial, { $year } (OIT, { $edition })
               *[migrants] Pourcentage du total mondial, milieu de { $year }
            }
        [population]
            { $who ->
                [migrants] Pourcentage de la population, milieu de { $year }
                [migrant-women] Pourcentage de la population féminine, milieu de { $year }
                [migrant-men] Pourcentage de la population masculine, milieu de { $year }
                [workers] Pourcentage de la main-d’œuvre, { $year } (OIT, { $edition })
                [women-workers] Pourcentage de la main-d’œuvre féminine, { $year } (OIT, { $edition })
               *[men-workers] Pourcentage de la main-d’œuvre masculine, { $year } (OIT, { $edition })
            }
       *[persons]
            { $measure ->
                [workers] Nombre de personnes, { $year } (OIT, { $edition })
               *[migrants] Nombre de personnes, milieu de { $year }
            }
    }
distribution-ranking-title =
    { $who ->
        [migrants]
            { $group ->
                [none]
                    { $level ->
                        [subregion] Migrants internationaux, classement des sous-régions
                        [region] Migrants internationaux, classement des régions
                       *[country] Migrants internationaux, classement des pays et zones
                    }
               *[other] Migrants internationaux, classement des pays et zones { FROM($group) }
            }
        [migrant-women]
            { $group ->
                [none]
                    { $level ->
                        [subregion] Femmes migrantes, classement des sous-régions
                        [region] Femmes migrantes, classement des régions
                       *[country] Femmes migrantes, classement des pays et zones
                    }
               *[other] Femmes migrantes, classement des pays et zones { FROM($group) }
            }
        [migrant-men]
            { $group ->
                [none]
                    { $level ->
                        [subregion] Hommes migrants, classement des sous-régions
                        [region] Hommes migrants, classement des régions
                       *[country] Hommes migrants, classement des pays et zones
                    }
               *[other] Hommes migrants, classement des pays et zones { FROM($group) }
            }
        [workers]
            { $level ->
                [subregion] Travailleurs migrants, classement des sous-régions
               *[region] Travailleurs migrants, classement des régions
            }
        [women-workers]
            { $level ->
                [subregion] Travailleuses migrantes, classement des sous-régions
               *[region] Travailleuses migrantes, classement des régions
            }
       *[men-workers]
            { $level ->
                [subregion] Travailleurs migrants hommes, classement des sous-régions
               *[region] Travailleurs migrants hommes, classement des régions
            }
    }
distribution-trend-title =
    { $who ->
        [migrants]
            { $lines ->
                [subregion] Migrants internationaux par sous-région de l’OIT au fil du temps
                [region] Migrants internationaux par région de l’OIT au fil du temps
                [largest] Migrants internationaux au fil du temps : les quatre pays qui en comptent le plus
                [largest-and-own] Migrants internationaux au fil du temps : les quatre pays qui en comptent le plus et { $place }
               *[chosen] Migrants internationaux au fil du temps : { $place }
            }
        [migrant-women]
            { $lines ->
                [subregion] Femmes migrantes par sous-région de l’OIT au fil du temps
                [region] Femmes migrantes par région de l’OIT au fil du temps
                [largest] Femmes migrantes au fil du temps : les quatre pays qui en comptent le plus
                [largest-and-own] Femmes migrantes au fil du temps : les quatre pays qui en comptent le plus et { $place }
               *[chosen] Femmes migrantes au fil du temps : { $place }
            }
        [migrant-men]
            { $lines ->
                [subregion] Hommes migrants par sous-région de l’OIT au fil du temps
                [region] Hommes migrants par région de l’OIT au fil du temps
                [largest] Hommes migrants au fil du temps : les quatre pays qui en comptent le plus
                [largest-and-own] Hommes migrants au fil du temps : les quatre pays qui en comptent le plus et { $place }
               *[chosen] Hommes migrants au fil du temps : { $place }
            }
        [workers] Travailleurs migrants, édition par édition : { $place }
        [women-workers] Travailleuses migrantes, édition par édition : { $place }
       *[men-workers] Travailleurs migrants hommes, édition par édition : { $place }
    }
distribution-trend-subtitle =
    { $show ->
        [world]
            { $measure ->
                [workers] Pourcentage du total mondial, estimations de l’OIT de { $first } à { $last }
               *[migrants] Pourcentage du total mondial, milieu d’année, { $first } à { $last }
            }
        [population]
            { $who ->
                [migrants] Pourcentage de la population, milieu d’année, { $first } à { $last }
                [migrant-women] Pourcentage de la population féminine, milieu d’année, { $first } à { $last }
                [migrant-men] Pourcentage de la population masculine, milieu d’année, { $first } à { $last }
                [workers] Pourcentage de la main-d’œuvre, estimations de l’OIT de { $first } à { $last }
                [women-workers] Pourcentage de la main-d’œuvre féminine, estimations de l’OIT de { $first } à { $last }
               *[men-workers] Pourcentage de la main-d’œuvre masculine, estimations de l’OIT de { $first } à { $last }
            }
       *[persons]
            { $measure ->
                [workers] Nombre de personnes, estimations de l’OIT de { $first } à { $last }
               *[migrants] Nombre de personnes, milieu d’année, { $first } à { $last }
            }
    }
distribution-income-title =
    { $who ->
        [migrants] Migrants internationaux par groupe de revenu du pays d’accueil
        [migrant-women] Femmes migrantes par groupe de revenu du pays d’accueil
        [migrant-men] Hommes migrants par groupe de revenu du pays d’accueil
        [workers] Travailleurs migrants par groupe de revenu du pays d’accueil
        [women-workers] Travailleuses migrantes par groupe de revenu du pays d’accueil
       *[men-workers] Travailleurs migrants hommes par groupe de revenu du pays d’accueil
    }
## Parts d’un total

# Complément d’un verbe : « accueillaient un quart de l’ensemble des ... ».
distribution-part =
    { $part ->
        [nearly-quarter] près d’un quart
        [quarter] un quart
        [over-quarter] un peu plus d’un quart
        [nearly-third] près d’un tiers
        [third] un tiers
        [over-third] un peu plus d’un tiers
        [nearly-half] près de la moitié
        [half] la moitié
        [over-half] un peu plus de la moitié
        [nearly-two-thirds] près des deux tiers
        [two-thirds] les deux tiers
        [over-two-thirds] un peu plus des deux tiers
        [nearly-three-quarters] près des trois quarts
        [three-quarters] les trois quarts
        [over-three-quarters] un peu plus des trois quarts
       *[share] { $share }
    }

## Constats

distribution-headline = { $finding }

distribution-stated-nowhere =
    { $stated ->
        [no] Le DESA ne donne pas de chiffre pour { THE($place) }
       *[yes] { $place } : dans aucune sous-région ni région de l’OIT
    }
    .sentence =
        { $stated ->
            [no] Le DESA ne donne pas de chiffre pour { THE($place) }.
           *[yes] { $place } : dans aucune sous-région ni région de l’OIT.
        }

distribution-no-figures =
    { $who ->
        [workers]
            { $level ->
                [subregion] Pas de chiffres ici sur les travailleurs migrants par sous-région de l’OIT en { $year }
               *[region] Pas de chiffres ici sur les travailleurs migrants par région de l’OIT en { $year }
            }
        [women-workers]
            { $level ->
                [subregion] Pas de chiffres ici sur les travailleuses migrantes par sous-région de l’OIT en { $year }
               *[region] Pas de chiffres ici sur les travailleuses migrantes par région de l’OIT en { $year }
            }
       *[men-workers]
            { $level ->
                [subregion] Pas de chiffres ici sur les travailleurs migrants hommes par sous-région de l’OIT en { $year }
               *[region] Pas de chiffres ici sur les travailleurs migrants hommes par région de l’OIT en { $year }
            }
    }
distribution-hosted =
    { $who ->
        [migrants]
            { $figure ->
                [none] { $place } : pas de données sur les migrants internationaux, { $year }
               *[other]
                    { $show ->
                        [population] Les migrants internationaux représentaient { $figure } de la population { OF($place) } en { $year }
                        [world] En { $year }, on comptait { $figure } de l’ensemble des migrants internationaux { IN($place) }
                       *[persons]
                            { $figure ->
                                [one] En { $year }, on comptait { $figure } migrant international { IN($place) }
                                [many] En { $year }, on comptait { $figure } de migrants internationaux { IN($place) }
                               *[other] En { $year }, on comptait { $figure } migrants internationaux { IN($place) }
                            }
                    }
            }
        [migrant-women]
            { $figure ->
                [none] { $place } : pas de données sur les femmes migrantes, { $year }
               *[other]
                    { $show ->
                        [population] Les femmes migrantes représentaient { $figure } de la population féminine { OF($place) } en { $year }
                        [world] En { $year }, on comptait { $figure } de l’ensemble des femmes migrantes { IN($place) }
                       *[persons]
                            { $figure ->
                                [one] En { $year }, on comptait { $figure } femme migrante { IN($place) }
                                [many] En { $year }, on comptait { $figure } de femmes migrantes { IN($place) }
                               *[other] En { $year }, on comptait { $figure } femmes migrantes { IN($place) }
                            }
                    }
            }
        [migrant-men]
            { $figure ->
                [none] { $place } : pas de données sur les hommes migrants, { $year }
               *[other]
                    { $show ->
                        [population] Les hommes migrants représentaient { $figure } de la population masculine { OF($place) } en { $year }
                        [world] En { $year }, on comptait { $figure } de l’ensemble des hommes migrants { IN($place) }
                       *[persons]
                            { $figure ->
                                [one] En { $year }, on comptait { $figure } homme migrant { IN($place) }
                                [many] En { $year }, on comptait { $figure } d’hommes migrants { IN($place) }
                               *[other] En { $year }, on comptait { $figure } hommes migrants { IN($place) }
                            }
                    }
            }
        [workers]
            { $figure ->
                [none] { $place } : travailleurs migrants, { $year }, chiffre non disponible ici
               *[other]
                    { $show ->
                        [population] Les travailleurs migrants représentaient { $figure } de la main-d’œuvre { OF($place) } en { $year }
                        [world] En { $year }, on comptait { $figure } de l’ensemble des travailleurs migrants { IN($place) }
                       *[persons]
                            { $figure ->
                                [one] En { $year }, on comptait { $figure } travailleur migrant { IN($place) }
                                [many] En { $year }, on comptait { $figure } de travailleurs migrants { IN($place) }
                               *[other] En { $year }, on comptait { $figure } travailleurs migrants { IN($place) }
                            }
                    }
            }
        [women-workers]
            { $figure ->
                [none] { $place } : travailleuses migrantes, { $year }, chiffre non disponible ici
               *[other]
                    { $show ->
                        [population] Les travailleuses migrantes représentaient { $figure } de la main-d’œuvre féminine { OF($place) } en { $year }
                        [world] En { $year }, on comptait { $figure } de l’ensemble des travailleuses migrantes { IN($place) }
                       *[persons]
                            { $figure ->
                                [one] En { $year }, on comptait { $figure } travailleuse migrante { IN($place) }
                                [many] En { $year }, on comptait { $figure } de travailleuses migrantes { IN($place) }
                               *[other] En { $year }, on comptait { $figure } travailleuses migrantes { IN($place) }
                            }
                    }
            }
       *[men-workers]
            { $figure ->
                [none] { $place } : travailleurs migrants hommes, { $year }, chiffre non disponible ici
               *[other]
                    { $show ->
                        [population] Les travailleurs migrants hommes représentaient { $figure } de la main-d’œuvre masculine { OF($place) } en { $year }
                        [world] En { $year }, on comptait { $figure } de l’ensemble des travailleurs migrants hommes { IN($place) }
                       *[persons]
                            { $figure ->
                                [one] En { $year }, on comptait { $figure } travailleur migrant homme { IN($place) }
                                [many] En { $year }, on comptait { $figure } de travailleurs migrants hommes { IN($place) }
                               *[other] En { $year }, on comptait { $figure } travailleurs migrants hommes { IN($place) }
                            }
                    }
            }
    }
distribution-half =
    { $who ->
        [migrants]
            { $part ->
                [half] La moitié de l’ensemble des migrants internationaux vivaient dans { $count } pays et zones en { $year }
                [over-half] Un peu plus de la moitié de l’ensemble des migrants internationaux vivaient dans { $count } pays et zones en { $year }
               *[share] { START($share) } de l’ensemble des migrants internationaux vivaient dans { $count } pays et zones en { $year }
            }
        [migrant-women]
            { $part ->
                [half] La moitié de l’ensemble des femmes migrantes vivaient dans { $count } pays et zones en { $year }
                [over-half] Un peu plus de la moitié de l’ensemble des femmes migrantes vivaient dans { $count } pays et zones en { $year }
               *[share] { START($share) } de l’ensemble des femmes migrantes vivaient dans { $count } pays et zones en { $year }
            }
       *[migrant-men]
            { $part ->
                [half] La moitié de l’ensemble des hommes migrants vivaient dans { $count } pays et zones en { $year }
                [over-half] Un peu plus de la moitié de l’ensemble des hommes migrants vivaient dans { $count } pays et zones en { $year }
               *[share] { START($share) } de l’ensemble des hommes migrants vivaient dans { $count } pays et zones en { $year }
            }
    }
distribution-majorities =
    { $who ->
        [migrants]
            { $count ->
                [one] Les migrants internationaux représentaient la moitié ou plus de la population dans un pays ou une zone en { $year }
                [many] Les migrants internationaux représentaient la moitié ou plus de la population dans { $count } de pays et zones en { $year }
               *[other] Les migrants internationaux représentaient la moitié ou plus de la population dans { $count } pays et zones en { $year }
            }
        [migrant-women]
            { $count ->
                [one] Les femmes migrantes représentaient la moitié ou plus de la population féminine dans un pays ou une zone en { $year }
                [many] Les femmes migrantes représentaient la moitié ou plus de la population féminine dans { $count } de pays et zones en { $year }
               *[other] Les femmes migrantes représentaient la moitié ou plus de la population féminine dans { $count } pays et zones en { $year }
            }
       *[migrant-men]
            { $count ->
                [one] Les hommes migrants représentaient la moitié ou plus de la population masculine dans un pays ou une zone en { $year }
                [many] Les hommes migrants représentaient la moitié ou plus de la population masculine dans { $count } de pays et zones en { $year }
               *[other] Les hommes migrants représentaient la moitié ou plus de la population masculine dans { $count } pays et zones en { $year }
            }
    }
distribution-highest =
    { $who ->
        [migrants] C’est { IN($place) } que la part des migrants internationaux était la plus élevée en { $year } : { $figure } de la population
        [migrant-women] C’est { IN($place) } que la part des femmes migrantes était la plus élevée en { $year } : { $figure } de la population féminine
        [migrant-men] C’est { IN($place) } que la part des hommes migrants était la plus élevée en { $year } : { $figure } de la population masculine
        [workers] C’est { IN($place) } que la part des travailleurs migrants était la plus élevée en { $year } : { $figure } de la main-d’œuvre
        [women-workers] C’est { IN($place) } que la part des travailleuses migrantes était la plus élevée en { $year } : { $figure } de la main-d’œuvre féminine
       *[men-workers] C’est { IN($place) } que la part des travailleurs migrants hommes était la plus élevée en { $year } : { $figure } de la main-d’œuvre masculine
    }
distribution-largest-two =
    { $named ->
        [yes]
            { $who ->
                [migrants] En { $year }, on comptait { distribution-part } de l’ensemble des migrants internationaux { IN($places) }
                [migrant-women] En { $year }, on comptait { distribution-part } de l’ensemble des femmes migrantes { IN($places) }
                [migrant-men] En { $year }, on comptait { distribution-part } de l’ensemble des hommes migrants { IN($places) }
                [workers] En { $year }, on comptait { distribution-part } de l’ensemble des travailleurs migrants { IN($places) }
                [women-workers] En { $year }, on comptait { distribution-part } de l’ensemble des travailleuses migrantes { IN($places) }
               *[men-workers] En { $year }, on comptait { distribution-part } de l’ensemble des travailleurs migrants hommes { IN($places) }
            }
       *[no]
            { $who ->
                [migrants]
                    { $level ->
                        [subregion] Deux sous-régions accueillaient { distribution-part } de l’ensemble des migrants internationaux en { $year }
                       *[region] Deux régions accueillaient { distribution-part } de l’ensemble des migrants internationaux en { $year }
                    }
                [migrant-women]
                    { $level ->
                        [subregion] Deux sous-régions accueillaient { distribution-part } de l’ensemble des femmes migrantes en { $year }
                       *[region] Deux régions accueillaient { distribution-part } de l’ensemble des femmes migrantes en { $year }
                    }
                [migrant-men]
                    { $level ->
                        [subregion] Deux sous-régions accueillaient { distribution-part } de l’ensemble des hommes migrants en { $year }
                       *[region] Deux régions accueillaient { distribution-part } de l’ensemble des hommes migrants en { $year }
                    }
                [workers]
                    { $level ->
                        [subregion] Deux sous-régions accueillaient { distribution-part } de l’ensemble des travailleurs migrants en { $year }
                       *[region] Deux régions accueillaient { distribution-part } de l’ensemble des travailleurs migrants en { $year }
                    }
                [women-workers]
                    { $level ->
                        [subregion] Deux sous-régions accueillaient { distribution-part } de l’ensemble des travailleuses migrantes en { $year }
                       *[region] Deux régions accueillaient { distribution-part } de l’ensemble des travailleuses migrantes en { $year }
                    }
               *[men-workers]
                    { $level ->
                        [subregion] Deux sous-régions accueillaient { distribution-part } de l’ensemble des travailleurs migrants hommes en { $year }
                       *[region] Deux régions accueillaient { distribution-part } de l’ensemble des travailleurs migrants hommes en { $year }
                    }
            }
    }
distribution-no-ranking =
    { $who ->
        [workers]
            { $level ->
                [subregion] Pas de classement des sous-régions pour les travailleurs migrants en { $year }
               *[region] Pas de classement des régions pour les travailleurs migrants en { $year }
            }
        [women-workers]
            { $level ->
                [subregion] Pas de classement des sous-régions pour les travailleuses migrantes en { $year }
               *[region] Pas de classement des régions pour les travailleuses migrantes en { $year }
            }
       *[men-workers]
            { $level ->
                [subregion] Pas de classement des sous-régions pour les travailleurs migrants hommes en { $year }
               *[region] Pas de classement des régions pour les travailleurs migrants hommes en { $year }
            }
    }
distribution-ranked =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $place } : rang { $rank } sur { $ranked } sous-régions selon la part des migrants internationaux en { $year }
                        [region] { $place } : rang { $rank } sur { $ranked } régions selon la part des migrants internationaux en { $year }
                       *[country] { $place } : rang { $rank } sur { $ranked } pays et zones selon la part des migrants internationaux en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { $place } : rang { $rank } sur { $ranked } sous-régions selon le nombre de migrants internationaux en { $year }
                        [region] { $place } : rang { $rank } sur { $ranked } régions selon le nombre de migrants internationaux en { $year }
                       *[country] { $place } : rang { $rank } sur { $ranked } pays et zones selon le nombre de migrants internationaux en { $year }
                    }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $place } : rang { $rank } sur { $ranked } sous-régions selon la part des femmes migrantes en { $year }
                        [region] { $place } : rang { $rank } sur { $ranked } régions selon la part des femmes migrantes en { $year }
                       *[country] { $place } : rang { $rank } sur { $ranked } pays et zones selon la part des femmes migrantes en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { $place } : rang { $rank } sur { $ranked } sous-régions selon le nombre de femmes migrantes en { $year }
                        [region] { $place } : rang { $rank } sur { $ranked } régions selon le nombre de femmes migrantes en { $year }
                       *[country] { $place } : rang { $rank } sur { $ranked } pays et zones selon le nombre de femmes migrantes en { $year }
                    }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $place } : rang { $rank } sur { $ranked } sous-régions selon la part des hommes migrants en { $year }
                        [region] { $place } : rang { $rank } sur { $ranked } régions selon la part des hommes migrants en { $year }
                       *[country] { $place } : rang { $rank } sur { $ranked } pays et zones selon la part des hommes migrants en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { $place } : rang { $rank } sur { $ranked } sous-régions selon le nombre d’hommes migrants en { $year }
                        [region] { $place } : rang { $rank } sur { $ranked } régions selon le nombre d’hommes migrants en { $year }
                       *[country] { $place } : rang { $rank } sur { $ranked } pays et zones selon le nombre d’hommes migrants en { $year }
                    }
            }
        [workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $place } : rang { $rank } sur { $ranked } sous-régions selon la part des travailleurs migrants en { $year }
                       *[region] { $place } : rang { $rank } sur { $ranked } régions selon la part des travailleurs migrants en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { $place } : rang { $rank } sur { $ranked } sous-régions selon le nombre de travailleurs migrants en { $year }
                       *[region] { $place } : rang { $rank } sur { $ranked } régions selon le nombre de travailleurs migrants en { $year }
                    }
            }
        [women-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $place } : rang { $rank } sur { $ranked } sous-régions selon la part des travailleuses migrantes en { $year }
                       *[region] { $place } : rang { $rank } sur { $ranked } régions selon la part des travailleuses migrantes en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { $place } : rang { $rank } sur { $ranked } sous-régions selon le nombre de travailleuses migrantes en { $year }
                       *[region] { $place } : rang { $rank } sur { $ranked } régions selon le nombre de travailleuses migrantes en { $year }
                    }
            }
       *[men-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] { $place } : rang { $rank } sur { $ranked } sous-régions selon la part des travailleurs migrants hommes en { $year }
                       *[region] { $place } : rang { $rank } sur { $ranked } régions selon la part des travailleurs migrants hommes en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] { $place } : rang { $rank } sur { $ranked } sous-régions selon le nombre de travailleurs migrants hommes en { $year }
                       *[region] { $place } : rang { $rank } sur { $ranked } régions selon le nombre de travailleurs migrants hommes en { $year }
                    }
            }
    }
distribution-first-together =
    { $who ->
        [migrants] Les { $count } premiers pays et zones accueillaient { distribution-part } de l’ensemble des migrants internationaux en { $year }
        [migrant-women] Les { $count } premiers pays et zones accueillaient { distribution-part } de l’ensemble des femmes migrantes en { $year }
       *[migrant-men] Les { $count } premiers pays et zones accueillaient { distribution-part } de l’ensemble des hommes migrants en { $year }
    }
distribution-first-alone =
    { $who ->
        [workers]
            { $level ->
                [subregion] Chiffres disponibles ici sur les travailleurs migrants en { $year } : une seule sous-région sur { $total } ({ $places })
               *[region] Chiffres disponibles ici sur les travailleurs migrants en { $year } : une seule région sur { $total } ({ $places })
            }
        [women-workers]
            { $level ->
                [subregion] Chiffres disponibles ici sur les travailleuses migrantes en { $year } : une seule sous-région sur { $total } ({ $places })
               *[region] Chiffres disponibles ici sur les travailleuses migrantes en { $year } : une seule région sur { $total } ({ $places })
            }
       *[men-workers]
            { $level ->
                [subregion] Chiffres disponibles ici sur les travailleurs migrants hommes en { $year } : une seule sous-région sur { $total } ({ $places })
               *[region] Chiffres disponibles ici sur les travailleurs migrants hommes en { $year } : une seule région sur { $total } ({ $places })
            }
    }
distribution-first-within =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $apart ->
                        [yes] Parmi les pays et zones { FROM($group) }, c’est { IN($places) } que la part des migrants internationaux était la plus élevée en { $year }, hors zones peu peuplées : { $figure }
                       *[no] Parmi les pays et zones { FROM($group) }, c’est { IN($places) } que la part des migrants internationaux était la plus élevée en { $year } : { $figure }
                    }
               *[other] Parmi les pays et zones { FROM($group) }, c’est { IN($places) } que vivaient le plus de migrants internationaux en { $year } : { $figure }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $apart ->
                        [yes] Parmi les pays et zones { FROM($group) }, c’est { IN($places) } que la part des femmes migrantes était la plus élevée en { $year }, hors zones peu peuplées : { $figure }
                       *[no] Parmi les pays et zones { FROM($group) }, c’est { IN($places) } que la part des femmes migrantes était la plus élevée en { $year } : { $figure }
                    }
               *[other] Parmi les pays et zones { FROM($group) }, c’est { IN($places) } que vivaient le plus de femmes migrantes en { $year } : { $figure }
            }
       *[migrant-men]
            { $show ->
                [population]
                    { $apart ->
                        [yes] Parmi les pays et zones { FROM($group) }, c’est { IN($places) } que la part des hommes migrants était la plus élevée en { $year }, hors zones peu peuplées : { $figure }
                       *[no] Parmi les pays et zones { FROM($group) }, c’est { IN($places) } que la part des hommes migrants était la plus élevée en { $year } : { $figure }
                    }
               *[other] Parmi les pays et zones { FROM($group) }, c’est { IN($places) } que vivaient le plus d’hommes migrants en { $year } : { $figure }
            }
    }
distribution-first =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $apart ->
                        [yes] C’est { IN($places) } que la part des migrants internationaux était la plus élevée en { $year }, hors zones peu peuplées : { $figure }
                       *[no] C’est { IN($places) } que la part des migrants internationaux était la plus élevée en { $year } : { $figure }
                    }
               *[other] C’est { IN($places) } que vivaient le plus de migrants internationaux en { $year } : { $figure }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $apart ->
                        [yes] C’est { IN($places) } que la part des femmes migrantes était la plus élevée en { $year }, hors zones peu peuplées : { $figure }
                       *[no] C’est { IN($places) } que la part des femmes migrantes était la plus élevée en { $year } : { $figure }
                    }
               *[other] C’est { IN($places) } que vivaient le plus de femmes migrantes en { $year } : { $figure }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $apart ->
                        [yes] C’est { IN($places) } que la part des hommes migrants était la plus élevée en { $year }, hors zones peu peuplées : { $figure }
                       *[no] C’est { IN($places) } que la part des hommes migrants était la plus élevée en { $year } : { $figure }
                    }
               *[other] C’est { IN($places) } que vivaient le plus d’hommes migrants en { $year } : { $figure }
            }
        [workers]
            { $show ->
                [population] C’est { IN($places) } que la part des travailleurs migrants était la plus élevée en { $year } : { $figure }
               *[other] C’est { IN($places) } que vivaient le plus de travailleurs migrants en { $year } : { $figure }
            }
        [women-workers]
            { $show ->
                [population] C’est { IN($places) } que la part des travailleuses migrantes était la plus élevée en { $year } : { $figure }
               *[other] C’est { IN($places) } que vivaient le plus de travailleuses migrantes en { $year } : { $figure }
            }
       *[men-workers]
            { $show ->
                [population] C’est { IN($places) } que la part des travailleurs migrants hommes était la plus élevée en { $year } : { $figure }
               *[other] C’est { IN($places) } que vivaient le plus de travailleurs migrants hommes en { $year } : { $figure }
            }
    }
distribution-first-of-known =
    { $who ->
        [migrants]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Sur { $known } sous-régions dont le chiffre est disponible ici, c’est { IN($places) } que la part des migrants internationaux était la plus élevée en { $year }
                        [region] Sur { $known } régions dont le chiffre est disponible ici, c’est { IN($places) } que la part des migrants internationaux était la plus élevée en { $year }
                       *[country] Sur { $known } pays et zones dont le chiffre est disponible ici, c’est { IN($places) } que la part des migrants internationaux était la plus élevée en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] Sur { $known } sous-régions dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus de migrants internationaux en { $year }
                        [region] Sur { $known } régions dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus de migrants internationaux en { $year }
                       *[country] Sur { $known } pays et zones dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus de migrants internationaux en { $year }
                    }
            }
        [migrant-women]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Sur { $known } sous-régions dont le chiffre est disponible ici, c’est { IN($places) } que la part des femmes migrantes était la plus élevée en { $year }
                        [region] Sur { $known } régions dont le chiffre est disponible ici, c’est { IN($places) } que la part des femmes migrantes était la plus élevée en { $year }
                       *[country] Sur { $known } pays et zones dont le chiffre est disponible ici, c’est { IN($places) } que la part des femmes migrantes était la plus élevée en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] Sur { $known } sous-régions dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus de femmes migrantes en { $year }
                        [region] Sur { $known } régions dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus de femmes migrantes en { $year }
                       *[country] Sur { $known } pays et zones dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus de femmes migrantes en { $year }
                    }
            }
        [migrant-men]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Sur { $known } sous-régions dont le chiffre est disponible ici, c’est { IN($places) } que la part des hommes migrants était la plus élevée en { $year }
                        [region] Sur { $known } régions dont le chiffre est disponible ici, c’est { IN($places) } que la part des hommes migrants était la plus élevée en { $year }
                       *[country] Sur { $known } pays et zones dont le chiffre est disponible ici, c’est { IN($places) } que la part des hommes migrants était la plus élevée en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] Sur { $known } sous-régions dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus d’hommes migrants en { $year }
                        [region] Sur { $known } régions dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus d’hommes migrants en { $year }
                       *[country] Sur { $known } pays et zones dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus d’hommes migrants en { $year }
                    }
            }
        [workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Sur { $known } sous-régions dont le chiffre est disponible ici, c’est { IN($places) } que la part des travailleurs migrants était la plus élevée en { $year }
                       *[region] Sur { $known } régions dont le chiffre est disponible ici, c’est { IN($places) } que la part des travailleurs migrants était la plus élevée en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] Sur { $known } sous-régions dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus de travailleurs migrants en { $year }
                       *[region] Sur { $known } régions dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus de travailleurs migrants en { $year }
                    }
            }
        [women-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Sur { $known } sous-régions dont le chiffre est disponible ici, c’est { IN($places) } que la part des travailleuses migrantes était la plus élevée en { $year }
                       *[region] Sur { $known } régions dont le chiffre est disponible ici, c’est { IN($places) } que la part des travailleuses migrantes était la plus élevée en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] Sur { $known } sous-régions dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus de travailleuses migrantes en { $year }
                       *[region] Sur { $known } régions dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus de travailleuses migrantes en { $year }
                    }
            }
       *[men-workers]
            { $show ->
                [population]
                    { $level ->
                        [subregion] Sur { $known } sous-régions dont le chiffre est disponible ici, c’est { IN($places) } que la part des travailleurs migrants hommes était la plus élevée en { $year }
                       *[region] Sur { $known } régions dont le chiffre est disponible ici, c’est { IN($places) } que la part des travailleurs migrants hommes était la plus élevée en { $year }
                    }
               *[other]
                    { $level ->
                        [subregion] Sur { $known } sous-régions dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus de travailleurs migrants hommes en { $year }
                       *[region] Sur { $known } régions dont le chiffre est disponible ici, c’est { IN($places) } que vivaient le plus de travailleurs migrants hommes en { $year }
                    }
            }
    }
distribution-course =
    { $who ->
        [migrants]
            { $show ->
                [persons]
                    { $course ->
                        [rise] Le nombre de migrants internationaux { IN($place) } est passé de { $before } ({ $first }) à { $after } ({ $last })
                        [fall] Le nombre de migrants internationaux { IN($place) } a diminué, passant de { $before } ({ $first }) à { $after } ({ $last })
                       *[same] Le nombre de migrants internationaux { IN($place) } était le même en { $first } et en { $last } : { $after }
                    }
                [world]
                    { $course ->
                        [rise] La part de l’ensemble des migrants internationaux vivant { IN($place) } est passée de { $before } ({ $first }) à { $after } ({ $last })
                        [fall] La part de l’ensemble des migrants internationaux vivant { IN($place) } a diminué, passant de { $before } en { $first } à { $after } en { $last }
                       *[same] La part de l’ensemble des migrants internationaux vivant { IN($place) } était la même en { $first } et en { $last } : { $after }
                    }
               *[population]
                    { $course ->
                        [rise] La part des migrants internationaux dans la population { OF($place) } est passée de { $before } en { $first } à { $after } en { $last }
                        [fall] La part des migrants internationaux dans la population { OF($place) } a diminué, passant de { $before } en { $first } à { $after } en { $last }
                       *[same] La part des migrants internationaux dans la population { OF($place) } était la même en { $first } et en { $last } : { $after }
                    }
            }
        [migrant-women]
            { $show ->
                [persons]
                    { $course ->
                        [rise] Le nombre de femmes migrantes { IN($place) } est passé de { $before } ({ $first }) à { $after } ({ $last })
                        [fall] Le nombre de femmes migrantes { IN($place) } a diminué, passant de { $before } ({ $first }) à { $after } ({ $last })
                       *[same] Le nombre de femmes migrantes { IN($place) } était le même en { $first } et en { $last } : { $after }
                    }
                [world]
                    { $course ->
                        [rise] La part de l’ensemble des femmes migrantes vivant { IN($place) } est passée de { $before } ({ $first }) à { $after } ({ $last })
                        [fall] La part de l’ensemble des femmes migrantes vivant { IN($place) } a diminué, passant de { $before } en { $first } à { $after } en { $last }
                       *[same] La part de l’ensemble des femmes migrantes vivant { IN($place) } était la même en { $first } et en { $last } : { $after }
                    }
               *[population]
                    { $course ->
                        [rise] La part des femmes migrantes dans la population féminine { OF($place) } est passée de { $before } en { $first } à { $after } en { $last }
                        [fall] La part des femmes migrantes dans la population féminine { OF($place) } a diminué, passant de { $before } en { $first } à { $after } en { $last }
                       *[same] La part des femmes migrantes dans la population féminine { OF($place) } était la même en { $first } et en { $last } : { $after }
                    }
            }
       *[migrant-men]
            { $show ->
                [persons]
                    { $course ->
                        [rise] Le nombre d’hommes migrants { IN($place) } est passé de { $before } ({ $first }) à { $after } ({ $last })
                        [fall] Le nombre d’hommes migrants { IN($place) } a diminué, passant de { $before } ({ $first }) à { $after } ({ $last })
                       *[same] Le nombre d’hommes migrants { IN($place) } était le même en { $first } et en { $last } : { $after }
                    }
                [world]
                    { $course ->
                        [rise] La part de l’ensemble des hommes migrants vivant { IN($place) } est passée de { $before } ({ $first }) à { $after } ({ $last })
                        [fall] La part de l’ensemble des hommes migrants vivant { IN($place) } a diminué, passant de { $before } en { $first } à { $after } en { $last }
                       *[same] La part de l’ensemble des hommes migrants vivant { IN($place) } était la même en { $first } et en { $last } : { $after }
                    }
               *[population]
                    { $course ->
                        [rise] La part des hommes migrants dans la population masculine { OF($place) } est passée de { $before } en { $first } à { $after } en { $last }
                        [fall] La part des hommes migrants dans la population masculine { OF($place) } a diminué, passant de { $before } en { $first } à { $after } en { $last }
                       *[same] La part des hommes migrants dans la population masculine { OF($place) } était la même en { $first } et en { $last } : { $after }
                    }
            }
    }
distribution-editions =
    { $who ->
        [workers]
            { $show ->
                [persons]
                    { $high ->
                        [one] Selon les éditions des estimations de l’OIT, on compte entre { $low } et { $high } travailleur migrant { IN($place) }
                        [many] Selon les éditions des estimations de l’OIT, on compte entre { $low } et { $high } de travailleurs migrants { IN($place) }
                       *[other] Selon les éditions des estimations de l’OIT, on compte entre { $low } et { $high } travailleurs migrants { IN($place) }
                    }
                [world] Selon les éditions des estimations de l’OIT, entre { $low } et { $high } de l’ensemble des travailleurs migrants vivent { IN($place) }
               *[population] Selon les éditions, les travailleurs migrants représentent entre { $low } et { $high } de la main-d’œuvre { OF($place) }
            }
        [women-workers]
            { $show ->
                [persons]
                    { $high ->
                        [one] Selon les éditions des estimations de l’OIT, on compte entre { $low } et { $high } travailleuse migrante { IN($place) }
                        [many] Selon les éditions des estimations de l’OIT, on compte entre { $low } et { $high } de travailleuses migrantes { IN($place) }
                       *[other] Selon les éditions des estimations de l’OIT, on compte entre { $low } et { $high } travailleuses migrantes { IN($place) }
                    }
                [world] Selon les éditions des estimations de l’OIT, entre { $low } et { $high } de l’ensemble des travailleuses migrantes vivent { IN($place) }
               *[population] Selon les éditions, les travailleuses migrantes représentent entre { $low } et { $high } de la main-d’œuvre féminine { OF($place) }
            }
       *[men-workers]
            { $show ->
                [persons]
                    { $high ->
                        [one] Selon les éditions des estimations de l’OIT, on compte entre { $low } et { $high } travailleur migrant homme { IN($place) }
                        [many] Selon les éditions des estimations de l’OIT, on compte entre { $low } et { $high } de travailleurs migrants hommes { IN($place) }
                       *[other] Selon les éditions des estimations de l’OIT, on compte entre { $low } et { $high } travailleurs migrants hommes { IN($place) }
                    }
                [world] Selon les éditions des estimations de l’OIT, entre { $low } et { $high } de l’ensemble des travailleurs migrants hommes vivent { IN($place) }
               *[population] Selon les éditions, les travailleurs migrants hommes représentent entre { $low } et { $high } de la main-d’œuvre masculine { OF($place) }
            }
    }
distribution-only-edition =
    { $who ->
        [workers]
            { $show ->
                [persons]
                    { $figure ->
                        [one] { $place } : { $figure } travailleur migrant en { $year }, seule édition à donner un chiffre ici
                        [many] { $place } : { $figure } de travailleurs migrants en { $year }, seule édition à donner un chiffre ici
                       *[other] { $place } : { $figure } travailleurs migrants en { $year }, seule édition à donner un chiffre ici
                    }
                [world] { $place } : { $figure } de l’ensemble des travailleurs migrants en { $year }, seule édition à donner un chiffre ici
               *[population] { $place } : les travailleurs migrants représentaient { $figure } de la main-d’œuvre en { $year }, seule édition à donner un chiffre ici
            }
        [women-workers]
            { $show ->
                [persons]
                    { $figure ->
                        [one] { $place } : { $figure } travailleuse migrante en { $year }, seule édition à donner un chiffre ici
                        [many] { $place } : { $figure } de travailleuses migrantes en { $year }, seule édition à donner un chiffre ici
                       *[other] { $place } : { $figure } travailleuses migrantes en { $year }, seule édition à donner un chiffre ici
                    }
                [world] { $place } : { $figure } de l’ensemble des travailleuses migrantes en { $year }, seule édition à donner un chiffre ici
               *[population] { $place } : les travailleuses migrantes représentaient { $figure } de la main-d’œuvre féminine en { $year }, seule édition à donner un chiffre ici
            }
       *[men-workers]
            { $show ->
                [persons]
                    { $figure ->
                        [one] { $place } : { $figure } travailleur migrant homme en { $year }, seule édition à donner un chiffre ici
                        [many] { $place } : { $figure } de travailleurs migrants hommes en { $year }, seule édition à donner un chiffre ici
                       *[other] { $place } : { $figure } travailleurs migrants hommes en { $year }, seule édition à donner un chiffre ici
                    }
                [world] { $place } : { $figure } de l’ensemble des travailleurs migrants hommes en { $year }, seule édition à donner un chiffre ici
               *[population] { $place } : les travailleurs migrants hommes représentaient { $figure } de la main-d’œuvre masculine en { $year }, seule édition à donner un chiffre ici
            }
    }
distribution-no-editions =
    { $who ->
        [workers] Pas de chiffres ici sur les travailleurs migrants { IN($place) } selon cette mesure
        [women-workers] Pas de chiffres ici sur les travailleuses migrantes { IN($place) } selon cette mesure
       *[men-workers] Pas de chiffres ici sur les travailleurs migrants hommes { IN($place) } selon cette mesure
    }
    .sentence =
        { $who ->
            [workers] Pas de chiffres ici sur les travailleurs migrants { IN($place) } selon cette mesure.
            [women-workers] Pas de chiffres ici sur les travailleuses migrantes { IN($place) } selon cette mesure.
           *[men-workers] Pas de chiffres ici sur les travailleurs migrants hommes { IN($place) } selon cette mesure.
        }
distribution-income-group =
    { $who ->
        [migrants] Les migrants internationaux représentaient { $figure } de la population { OF($group) } en { $year }
        [migrant-women] Les femmes migrantes représentaient { $figure } de la population féminine { OF($group) } en { $year }
        [migrant-men] Les hommes migrants représentaient { $figure } de la population masculine { OF($group) } en { $year }
        [workers] Les travailleurs migrants représentaient { $figure } de la main-d’œuvre { OF($group) } en { $year }
        [women-workers] Les travailleuses migrantes représentaient { $figure } de la main-d’œuvre féminine { OF($group) } en { $year }
       *[men-workers] Les travailleurs migrants hommes représentaient { $figure } de la main-d’œuvre masculine { OF($group) } en { $year }
    }
distribution-income-most =
    { $who ->
        [migrants] { $group } : { distribution-part } des migrants internationaux en { $year }
        [migrant-women] { $group } : { distribution-part } des femmes migrantes en { $year }
        [migrant-men] { $group } : { distribution-part } des hommes migrants en { $year }
        [workers] { $group } : { distribution-part } des travailleurs migrants en { $year }
        [women-workers] { $group } : { distribution-part } des travailleuses migrantes en { $year }
       *[men-workers] { $group } : { distribution-part } des travailleurs migrants hommes en { $year }
    }
distribution-no-income-groups =
    { $who ->
        [workers] Pas de chiffres ici sur les travailleurs migrants par groupe de revenu en { $year }
        [women-workers] Pas de chiffres ici sur les travailleuses migrantes par groupe de revenu en { $year }
       *[men-workers] Pas de chiffres ici sur les travailleurs migrants hommes par groupe de revenu en { $year }
    }
## Phrases sous les graphiques

distribution-nothing =
    { $who ->
        [workers]
            { $level ->
                [subregion] Travailleurs migrants par sous-région de l’OIT, { $year } (OIT, { $edition }) : non disponible ici.
               *[region] Travailleurs migrants par région de l’OIT, { $year } (OIT, { $edition }) : non disponible ici.
            }
        [women-workers]
            { $level ->
                [subregion] Travailleuses migrantes par sous-région de l’OIT, { $year } (OIT, { $edition }) : non disponible ici.
               *[region] Travailleuses migrantes par région de l’OIT, { $year } (OIT, { $edition }) : non disponible ici.
            }
       *[men-workers]
            { $level ->
                [subregion] Travailleurs migrants hommes par sous-région de l’OIT, { $year } (OIT, { $edition }) : non disponible ici.
               *[region] Travailleurs migrants hommes par région de l’OIT, { $year } (OIT, { $edition }) : non disponible ici.
            }
    }
distribution-world =
    { $who ->
        [migrants]
            { $total ->
                [one] En { $year }, le monde comptait { $total } migrant international.
                [many] En { $year }, le monde comptait { $total } de migrants internationaux.
               *[other] En { $year }, le monde comptait { $total } migrants internationaux.
            }
        [migrant-women]
            { $total ->
                [one] En { $year }, le monde comptait { $total } femme migrante.
                [many] En { $year }, le monde comptait { $total } de femmes migrantes.
               *[other] En { $year }, le monde comptait { $total } femmes migrantes.
            }
        [migrant-men]
            { $total ->
                [one] En { $year }, le monde comptait { $total } homme migrant.
                [many] En { $year }, le monde comptait { $total } d’hommes migrants.
               *[other] En { $year }, le monde comptait { $total } hommes migrants.
            }
        [workers]
            { $total ->
                [one] En { $year }, le monde comptait { $total } travailleur migrant.
                [many] En { $year }, le monde comptait { $total } de travailleurs migrants.
               *[other] En { $year }, le monde comptait { $total } travailleurs migrants.
            }
        [women-workers]
            { $total ->
                [one] En { $year }, le monde comptait { $total } travailleuse migrante.
                [many] En { $year }, le monde comptait { $total } de travailleuses migrantes.
               *[other] En { $year }, le monde comptait { $total } travailleuses migrantes.
            }
       *[men-workers]
            { $total ->
                [one] En { $year }, le monde comptait { $total } travailleur migrant homme.
                [many] En { $year }, le monde comptait { $total } de travailleurs migrants hommes.
               *[other] En { $year }, le monde comptait { $total } travailleurs migrants hommes.
            }
    }
distribution-leaders =
    { $complete ->
        [no]
            { $known ->
                [one]
                    { $level ->
                        [subregion] Chiffre disponible ici pour une seule sous-région sur { $total } : { $leaders }.
                        [region] Chiffre disponible ici pour une seule région sur { $total } : { $leaders }.
                       *[country] Chiffre disponible ici pour un seul pays ou une seule zone sur { $total } : { $leaders }.
                    }
                [many]
                    { $level ->
                        [subregion] Sur les { $known } sous-régions (sur { $total }) dont le chiffre est disponible ici, les chiffres les plus élevés : { $leaders }.
                        [region] Sur les { $known } régions (sur { $total }) dont le chiffre est disponible ici, les chiffres les plus élevés : { $leaders }.
                       *[country] Sur les { $known } pays et zones (sur { $total }) dont le chiffre est disponible ici, les chiffres les plus élevés : { $leaders }.
                    }
               *[other]
                    { $level ->
                        [subregion] Sur les { $known } sous-régions (sur { $total }) dont le chiffre est disponible ici, les chiffres les plus élevés : { $leaders }.
                        [region] Sur les { $known } régions (sur { $total }) dont le chiffre est disponible ici, les chiffres les plus élevés : { $leaders }.
                       *[country] Sur les { $known } pays et zones (sur { $total }) dont le chiffre est disponible ici, les chiffres les plus élevés : { $leaders }.
                    }
            }
       *[yes]
            { $show ->
                [population]
                    { $who ->
                        [migrants] Parts les plus élevées de la population : { $leaders }.
                        [migrant-women] Parts les plus élevées de la population féminine : { $leaders }.
                        [migrant-men] Parts les plus élevées de la population masculine : { $leaders }.
                        [workers] Parts les plus élevées de la main-d’œuvre : { $leaders }.
                        [women-workers] Parts les plus élevées de la main-d’œuvre féminine : { $leaders }.
                       *[men-workers] Parts les plus élevées de la main-d’œuvre masculine : { $leaders }.
                    }
               *[other] Chiffres les plus élevés : { $leaders }.
            }
    }
distribution-leader =
    { $remark ->
        [everybody] { $place } ({ $figure } ; autant de migrants que d’habitants indiqués)
        [few-inhabitants] { $place } ({ $figure } ; moins de 50 000 habitants)
       *[none] { $place } ({ $figure })
    }

distribution-told =
    { $member ->
        [none]
            { $figure ->
                [none] { $place } : non disponible ici.
               *[other]
                    { $rank ->
                        [none] { $place } : { $figure }.
                       *[other] { $place } : { $figure }, rang { $rank } sur { $ranked }.
                    }
            }
       *[other]
            { $figure ->
                [none] { $place }, y compris { THE($member) } : non disponible ici.
               *[other]
                    { $rank ->
                        [none] { $place }, y compris { THE($member) } : { $figure }.
                       *[other] { $place }, y compris { THE($member) } : { $figure }, rang { $rank } sur { $ranked }.
                    }
            }
    }

distribution-includes =
    { $too ->
        [yes] { $place } : comprend aussi { THE($member) }.
       *[no] { $place } : comprend { THE($member) }.
    }

distribution-gaps =
    { $level ->
        [subregion] Non disponible ici : { $count } sous-régions sur { $total }.
        [region] Non disponible ici : { $count } régions sur { $total }.
       *[country] Non disponible ici : { $count } pays et zones sur { $total }.
    }
distribution-listed =
    { $who ->
        [migrants] Les { $count } premiers pays et zones du classement accueillaient { $share } de l’ensemble des migrants internationaux.
        [migrant-women] Les { $count } premiers pays et zones du classement accueillaient { $share } de l’ensemble des femmes migrantes.
       *[migrant-men] Les { $count } premiers pays et zones du classement accueillaient { $share } de l’ensemble des hommes migrants.
    }
distribution-line =
    { $member ->
        [none] { $place } : { $before } en { $first }, { $after } en { $last }.
       *[other] { $place }, y compris { THE($member) } : { $before } en { $first }, { $after } en { $last }.
    }

distribution-editions-told = { $place } : { $figures }.

distribution-edition-told = { $figure } en { $year } ({ $edition })

distribution-editions-missing = Non disponible ici : { $editions }.

distribution-income-nothing =
    { $who ->
        [workers] Travailleurs migrants par groupe de revenu, { $year } (OIT, { $edition }) : non disponible ici.
        [women-workers] Travailleuses migrantes par groupe de revenu, { $year } (OIT, { $edition }) : non disponible ici.
       *[men-workers] Travailleurs migrants hommes par groupe de revenu, { $year } (OIT, { $edition }) : non disponible ici.
    }
distribution-income-told = { $year } : { $groups }.

distribution-income-figure =
    { $figure ->
        [none] { $group } (non disponible ici)
       *[other] { $group } ({ $figure })
    }

distribution-income-own =
    { $group ->
        [high] { $place } : fait partie des pays à revenu élevé.
        [upper-middle] { $place } : fait partie des pays à revenu intermédiaire de la tranche supérieure.
        [lower-middle] { $place } : fait partie des pays à revenu intermédiaire de la tranche inférieure.
        [low] { $place } : fait partie des pays à faible revenu.
       *[none] { $place } : fait partie des pays et zones non classés.
    }

## À la place d’un graphique

distribution-instead =
    { $offers ->
        [none] Non disponible ici.
       *[other] Non disponible ici. Choisissez { $offers }.
    }

distribution-offers = { $others } ou { $last }

distribution-offer =
    .everybody = « Femmes et hommes »
    .persons = « Nombre de personnes »
    .everybody-in-persons = « Femmes et hommes » avec « Nombre de personnes »

distribution-no-such-area = Pas de données. Choisissez une autre zone.

## Mots des graphiques et des tableaux

distribution-absent =
    { $measure ->
        [workers] Non disponible ici
       *[migrants] Pas de données
    }

distribution-remark =
    .everybody = autant de migrants que d’habitants indiqués
    .few = moins de 50 000 habitants
    .none = 50 000 habitants ou plus

distribution-status =
    .derived = calculé
    .approximate = approximatif
    .conflict = sources divergentes
    .suspect = douteux
    .sum = somme des sous-régions
    .absent = non disponible ici

distribution-coverage = { $counted } pays et zones sur { $members }

## Notes

distribution-definition =
    { $measure ->
        [workers] Travailleurs migrants : migrants internationaux en âge de travailler faisant partie de la main-d’œuvre du pays où ils vivent.
       *[migrants] Migrants internationaux : toutes les personnes, de tout âge, qu’elles travaillent ou non, qui vivent dans un pays autre que celui de leur naissance ou, lorsque la naissance n’est pas enregistrée, de leur nationalité.
    }

distribution-read-on-pages = Chiffres lus sur des pages qui citent le rapport de l’OIT ; ceux qui en ont été déduits portent la mention « calculé ».

distribution-not-here = « Non disponible ici » : sur aucune des pages consultées ; le chiffre figure peut-être dans le rapport de l’OIT.
    .mark =
        { $areas ->
            [subregion] Sous-régions ayant un chiffre : { $known } sur { $total }
            [region] Régions ayant un chiffre : { $known } sur { $total }
            [income] Groupes de revenu ayant un chiffre : { $known } sur { $total }
           *[none] { "" }
        }

distribution-no-countries = L’OIT ne publie pas le nombre de travailleurs migrants par pays : ses sous-régions tiennent lieu de pays.
    .mark = Sous-régions à la place des pays

distribution-data-types = Type de données, dans le tableau : B, personnes nées à l’étranger ; C, ressortissants étrangers ; R, réfugiés et demandeurs d’asile ajoutés ; I, valeurs imputées.

distribution-rank-before-name = Le nombre placé devant un nom est le rang parmi tous les pays et zones.

distribution-not-joined = Les éditions ne sont pas reliées par une courbe : chacune a ses méthodes et ses données.
    .mark = Méthodes différentes selon les éditions : pas une tendance

distribution-together = Part du total mondial donnée pour plusieurs groupes ensemble : { $parts }.

distribution-together-part =
    { $approximate ->
        [yes] { $group }, environ { $share }
       *[no] { $group }, { $share }
    }

distribution-everybody = Pays et zones pour lesquels le DESA indique autant de migrants que d’habitants : { $places }.

distribution-ungrouped = Groupes de l’OIT, sommes des pays et zones du DESA ; ne font partie d’aucun groupe : { $places }.

distribution-restated =
    { $edition ->
        [1] La 1re édition établit le total mondial à { $figures } (calculé, approximatif).
        [2] La 2e édition établit le total mondial à { $figures } (calculé, approximatif).
        [3] La 3e édition établit le total mondial à { $figures } (calculé, approximatif).
       *[other] La { $edition }e édition établit le total mondial à { $figures } (calculé, approximatif).
    }

distribution-restated-figure = environ { $figure } en { $year }

distribution-income-placed =
    { $count ->
        [one] Une économie comptant { $share } des migrants de { $year } n’était dans aucun groupe cette année-là : { $places }.
        [many]
            { $more ->
                [0] { $count } d’économies comptant { $share } des migrants de { $year } n’étaient dans aucun groupe cette année-là : { $places }.
                [one] { $count } d’économies comptant { $share } des migrants de { $year } n’étaient dans aucun groupe cette année-là : { $places } et { $more } autre.
                [many] { $count } d’économies comptant { $share } des migrants de { $year } n’étaient dans aucun groupe cette année-là : { $places } et { $more } d’autres.
               *[other] { $count } d’économies comptant { $share } des migrants de { $year } n’étaient dans aucun groupe cette année-là : { $places } et { $more } autres.
            }
       *[other]
            { $more ->
                [0] { $count } économies comptant { $share } des migrants de { $year } n’étaient dans aucun groupe cette année-là : { $places }.
                [one] { $count } économies comptant { $share } des migrants de { $year } n’étaient dans aucun groupe cette année-là : { $places } et { $more } autre.
                [many] { $count } économies comptant { $share } des migrants de { $year } n’étaient dans aucun groupe cette année-là : { $places } et { $more } d’autres.
               *[other] { $count } économies comptant { $share } des migrants de { $year } n’étaient dans aucun groupe cette année-là : { $places } et { $more } autres.
            }
    }
    .mark =
        { $much ->
            [yes] Groupe d’une autre année pour { $share } des migrants
           *[no] { "" }
        }

distribution-income-not-classified = Non classés : zones qui n’ont jamais été dans un groupe. Les pays changent de groupe au fil du temps. Les totaux du DESA lui-même reposent sur les groupes de 2022 pour toutes les années.

distribution-income-of-edition = Groupes de revenu de la Banque mondiale tels que chaque édition les a utilisés.
