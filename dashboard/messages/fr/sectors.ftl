### La page des branches d’activité.

sectors-page = Branches
    .summary = Branches d’activité des travailleurs migrants : agriculture, industrie et services, dans le monde et par pays.

sectors-world = Monde
    .text = Estimations mondiales de l’OIT. Chaque édition a son année et sa méthode. « Non disponible ici » : les pages consultées ne donnent pas le chiffre ; l’OIT l’a peut-être publié.

sectors-domestic = Travail domestique, 2013
    .text = Le travail domestique fait partie des services. Aucune des pages consultées ne le donne pour une édition des estimations de l’OIT postérieure à la 1re.

sectors-countries = Pays
    .text = Enquêtes sur la main-d’œuvre et recensements réunis par ILOSTAT : un seul tableau de 87 pays, les seuls qui peuvent être choisis. Les enquêtes tendent à sous-estimer les migrants en situation irrégulière. Un clic sur un pays, sur la carte ou dans le classement, le choisit.

## Ce que l’on peut choisir

sectors-edition = Année (édition des estimations de l’OIT)
sectors-sex-by-subregion = Sexe, par sous-région
sectors-choice = Branche

sectors-host = Pays
    .own = Votre pays, sinon { THE($place) }

sectors-top = Dans le classement
    .first = Les 20 premiers
    .all = Tous les pays

## Membres de phrase communs à plusieurs phrases

sectors-people =
    .of =
        { $who ->
            [workers] des travailleurs migrants
            [women-workers] des travailleuses migrantes
            [men-workers] des travailleurs migrants hommes
            [employed-women] des femmes migrantes occupées
            [employed-men] des hommes migrants occupés
           *[employed] des migrants occupés
        }

sectors-employed =
    .of =
        { $csex ->
            [female] des femmes migrantes occupées
            [male] des hommes migrants occupés
           *[both] des migrants occupés
        }

sectors-branch =
    .in =
        { $sector ->
            [agriculture] dans l’agriculture
            [industry] dans l’industrie
            [domestic_work] dans le travail domestique
            [construction] dans la construction
            [manufacturing] dans l’industrie manufacturière
            [mining_utilities] dans les industries extractives, l’électricité, le gaz et l’eau
            [market_services] dans les services marchands
            [non_market_services] dans les services non marchands
           *[services] dans les services
        }
    .name =
        { $sector ->
            [agriculture] agriculture
            [industry] industrie
            [domestic_work] travail domestique
            [construction] construction
            [manufacturing] industrie manufacturière
            [mining_utilities] industries extractives, électricité, gaz et eau
            [market_services] services marchands
            [non_market_services] services non marchands
           *[services] services
        }

sectors-basis =
    .who =
        { $basis ->
            [citizenship] ressortissants étrangers
           *[place_of_birth] personnes nées à l’étranger
        }
    .persons =
        { $basis ->
            [citizenship] les ressortissants étrangers
           *[place_of_birth] les personnes nées à l’étranger
        }

sectors-status =
    .not-available = non disponible ici
    .approximate = approximatif
    .derived = calculé
    .sources-disagree = sources divergentes
    .doubtful = douteux
    .not-in-table = pas dans ce tableau
    .not-by-sex = pas dans ce tableau par sexe
    .small-sample = petit échantillon : moins de { $least } migrants
    .small-survey = petit échantillon
    .older = antérieur aux années classées
    .nobody = personne n’y est occupé

sectors-figure =
    { $approximate ->
        [yes] environ { $share }
       *[no] { $share }
    }

sectors-marked =
    { $mark ->
        [none] { $share }
       *[other] { $share } ({ $mark })
    }

sectors-branch-share =
    { $mark ->
        [none] { $share } { sectors-branch.in }
       *[other] { $share } ({ $mark }) { sectors-branch.in }
    }
sectors-domestic-share =
    { $mark ->
        [none] travail domestique, qui fait partie des services, { $share }
       *[other] travail domestique, qui fait partie des services, { $share } ({ $mark })
    }

sectors-gaps =
    { $gaps ->
        [none] { "" }
       *[other] Non disponible ici : { $gaps }.
    }
    .mark = Sous-régions ayant un chiffre : { $given } sur { $subregions }

## Plusieurs graphiques du monde

sectors-bar =
    { $sector ->
        [agriculture] Agriculture
        [industry] Industrie
        [services] Services
        [domestic_work] dont travail domestique
        [construction] dont construction
        [manufacturing] dont industrie manufacturière
        [mining_utilities] dont industries extractives, électricité, gaz et eau
        [market_services] dont services marchands
        [non_market_services] dont services non marchands
        [not_classified] Non classé
       *[total] Toutes les branches
    }

sectors-read-elsewhere = Chiffres lus sur des pages qui citent les rapports de l’OIT.

sectors-derived =
    { $derived ->
        [yes] Calculé : ce qui reste de 100 %.
       *[no] { "" }
    }

sectors-no-branches = Non disponible ici. La 4e édition (2022) donne les branches des femmes et des hommes.

## Branches dans le monde

sectors-world-title = Branches d’activité { sectors-people.of }, { $year }

sectors-world-subtitle =
    { $compared ->
        [yes] Pourcentage des migrants et des non-migrants, monde (OIT, { $edition })
       *[no] Pourcentage, monde (OIT, { $edition })
    }

sectors-world-headline =
    { $sector ->
        [none] { sectors-world-share }
        [domestic_work] { sectors-world-share }
       *[other]
            { $others ->
                [none] { sectors-world-share }
               *[other] En { $year }, { $share } { sectors-people.of } travaillaient { sectors-branch.in }, contre { $others } des non-migrants
            }
    }

sectors-world-share =
    { $sector ->
        [none] Branches { sectors-people.of } en { $year } : non disponible ici
        [domestic_work] En { $year }, { $share } { sectors-people.of } étaient dans le travail domestique, qui fait partie des services
       *[other] En { $year }, { $share } { sectors-people.of } travaillaient { sectors-branch.in }
    }

sectors-world-branches =
    { $branches ->
        [none] Branches { sectors-people.of } en { $year } : non disponible ici.
       *[other] Répartition { sectors-people.of } dans le monde en { $year } : { $branches }.
    }

sectors-world-others =
    { $branches ->
        [none] { "" }
       *[other]
            { $other_branches ->
                [none] Non-migrants : non disponible ici.
               *[other] Répartition des non-migrants occupés : { $other_branches }.
            }
    }

sectors-world-industry = L’industrie comprend l’industrie manufacturière et la construction ; les services comprennent le travail domestique.

## La figure du document d’information de 2018

sectors-paper-title = Travailleurs migrants par grande branche d’activité économique, 2013
sectors-paper-subtitle = Pourcentage, monde (OIT, 1re édition) ; figure 3 du document du FMMD de 2018
sectors-paper-headline = En 2013, { $share } des travailleurs migrants étaient dans le travail domestique, qui fait partie des services
sectors-paper-branches = Répartition des travailleurs migrants dans le monde en 2013 : { $branches }.
sectors-paper-forum = FMMD : Forum mondial sur la migration et le développement.
sectors-paper-later = Aucune des pages consultées ne donne le travail domestique pour une édition postérieure.

## Branches des femmes et des hommes

sectors-sex-title = Branches d’activité, femmes et hommes, { $year }
sectors-sex-subtitle =
    { $employed ->
        [yes] Pourcentage des migrants occupés de chaque sexe, monde (OIT, { $edition })
       *[no] Pourcentage des travailleurs migrants de chaque sexe, monde (OIT, { $edition })
    }

sectors-sex-headline =
    { $sector ->
        [none] Branches des femmes et des hommes en { $year } : non disponible ici
       *[other]
            { $men ->
                [none]
                    { $employed ->
                        [yes] En { $year }, { $share } des femmes migrantes occupées travaillaient { sectors-branch.in } ; hommes : non disponible ici
                       *[no] En { $year }, { $share } des travailleuses migrantes travaillaient { sectors-branch.in } ; hommes : non disponible ici
                    }
               *[other]
                    { $employed ->
                        [yes] En { $year }, { $share } des femmes migrantes occupées travaillaient { sectors-branch.in }, contre { $men } des hommes
                       *[no] En { $year }, { $share } des travailleuses migrantes travaillaient { sectors-branch.in }, contre { $men } des hommes
                    }
            }
    }
sectors-sex-nothing = Branches des femmes et des hommes en { $year } : non disponible ici.
sectors-sex-world = Monde, { $year }.

sectors-sex-branches =
    { $who ->
        [employed-women]
            { $branches ->
                [none] Femmes migrantes occupées : non disponible ici.
               *[other] Femmes migrantes occupées : { $branches }.
            }
        [employed-men]
            { $branches ->
                [none] Hommes migrants occupés : non disponible ici.
               *[other] Hommes migrants occupés : { $branches }.
            }
        [women-workers]
            { $branches ->
                [none] Travailleuses migrantes : non disponible ici.
               *[other] Travailleuses migrantes : { $branches }.
            }
       *[men-workers]
            { $branches ->
                [none] Travailleurs migrants hommes : non disponible ici.
               *[other] Travailleurs migrants hommes : { $branches }.
            }
    }
## Branches dans chaque édition

sectors-editions-title = Branches d’activité dans chaque édition des estimations de l’OIT

sectors-editions-subtitle = Pourcentage { sectors-people.of }, monde, { $years }

sectors-editions-headline =
    { $given ->
        [0] Branches { sectors-people.of } : non disponible ici
        [1] En { $year }, { $share } { sectors-people.of } travaillaient dans les services
       *[other] Selon l’édition, environ { $lowest } à { $highest } % { sectors-people.of } travaillaient dans les services
    }
sectors-editions-lead = Branches { sectors-people.of } dans chaque édition, sans que ce soit une tendance.
sectors-editions-branches =
    { $branches ->
        [none] { $year } : non disponible ici.
       *[other] { $year } : { $branches }.
    }
sectors-editions-method = Chaque édition a ses données et ses méthodes : les écarts entre éditions ne forment pas une tendance. Les branches sont celles des migrants occupés en 2022, de tous les migrants dans la main-d’œuvre auparavant.
    .mark = Méthodes différentes selon les éditions : pas une tendance

## Groupes d’âge

sectors-age-title = Groupes d’âge des travailleurs migrants, { $year }
sectors-age-subtitle = Pourcentage, femmes et hommes, monde (OIT, { $edition })

sectors-age-headline =
    { $low ->
        [none] Groupes d’âge des travailleurs migrants en { $year } : non disponible ici
       *[other]
            { $high ->
                [none] En { $year }, { $share } des travailleurs migrants avaient { $low } ans ou plus
               *[other] En { $year }, { $share } des travailleurs migrants avaient de { $low } à { $high } ans
            }
    }

sectors-age-groups =
    { $groups ->
        [none] Groupes d’âge des travailleurs migrants en { $year } : non disponible ici.
       *[other] Âge des travailleurs migrants dans le monde en { $year } : { $groups }.
    }
sectors-age-share =
    { $high ->
        [none] { sectors-marked } avaient { $low } ans ou plus
       *[other] { sectors-marked } avaient de { $low } à { $high } ans
    }
sectors-age-cut = Les éditions ne donnent pas toutes les mêmes groupes d’âge.
sectors-age-restated =
    { $restated ->
        [yes] La 3e édition révise 2017.
       *[no] { "" }
    }
sectors-age-nothing = Non disponible ici. Les éditions postérieures donnent les groupes d’âge.

## Travailleurs domestiques

sectors-domestic-title = Travailleurs domestiques, 2013
sectors-domestic-subtitle = Nombre de personnes, femmes migrantes, hommes migrants et non-migrants, monde (OIT, 1re édition)
sectors-domestic-headline = En 2013, { $share } des travailleurs domestiques étaient des migrants, dont { $share_women } de femmes
sectors-domestic-persons =
    { $migrants ->
        [one] En 2013, le monde comptait { $migrants } travailleur domestique migrant, soit { $share } de l’ensemble des travailleurs domestiques. Parmi eux, { $women }, soit { $share_women }, étaient des femmes.
        [many] En 2013, le monde comptait { $migrants } de travailleurs domestiques migrants, soit { $share } de l’ensemble des travailleurs domestiques. Parmi eux, { $women }, soit { $share_women }, étaient des femmes.
       *[other] En 2013, le monde comptait { $migrants } travailleurs domestiques migrants, soit { $share } de l’ensemble des travailleurs domestiques. Parmi eux, { $women }, soit { $share_women }, étaient des femmes.
    }
sectors-domestic-how = Hommes migrants : calculé, ensemble des travailleurs domestiques migrants moins les femmes. Les chiffres étant arrondis, leur somme peut différer du total. Non-migrants par sexe : non disponible ici.

sectors-domestic-bar =
    { $sex ->
        [female] Femmes migrantes
        [male] Hommes migrants
       *[both] Non-migrants, femmes et hommes
    }

## Travailleurs domestiques par sous-région

sectors-subregions-title =
    { $dsex ->
        [female] Travailleuses domestiques migrantes par sous-région, 2013
        [male] Travailleurs domestiques migrants hommes par sous-région, 2013
       *[both] Travailleurs domestiques migrants par sous-région, 2013
    }
sectors-subregions-subtitle = Pourcentage du total mondial (OIT, 1re édition)

sectors-subregions-headline =
    { $dsex ->
        [female] En 2013, { $share } des travailleuses domestiques migrantes travaillaient { IN($place) }
        [male] En 2013, { $share } des travailleurs domestiques migrants hommes travaillaient { IN($place) }
       *[both] En 2013, { $share } des travailleurs domestiques migrants travaillaient { IN($place) }
    }

sectors-subregions-lead =
    { $dsex ->
        [female] { $place } : { $share } des travailleuses domestiques migrantes travaillaient dans sa sous-région en 2013
        [male] { $place } : { $share } des travailleurs domestiques migrants hommes travaillaient dans sa sous-région en 2013
       *[both] { $place } : { $share } des travailleurs domestiques migrants travaillaient dans sa sous-région en 2013
    }

sectors-subregions-largest =
    { $dsex ->
        [female] Sur l’ensemble des travailleuses domestiques migrantes du monde en 2013, { sectors-marked } travaillaient { IN($place) }.
        [male] Sur l’ensemble des travailleurs domestiques migrants hommes du monde en 2013, { sectors-marked } travaillaient { IN($place) }.
       *[both] Sur l’ensemble des travailleurs domestiques migrants du monde en 2013, { sectors-marked } travaillaient { IN($place) }.
    }
sectors-subregions-given = Sous-régions dont le chiffre est disponible ici : { $given } sur { $subregions }.

sectors-subregions-own =
    { $group ->
        [none] { $place } : dans aucune sous-région de l’OIT.
       *[other]
            { $share ->
                [none] { $group }, y compris { THE($place) } : non disponible ici.
               *[other] { $group }, y compris { THE($place) } : { sectors-marked }.
            }
    }

sectors-subregions-conflict =
    { $conflict ->
        [yes] Europe du Nord, du Sud et de l’Ouest : une page donne 22,1 %, une autre 22,2 %.
       *[no] { "" }
    }

## Pays : carte et classement

sectors-leaders =
    { $leaders ->
        [none] { "" }
       *[other] Part { sectors-employed.of } { sectors-branch.in } : { $leaders }.
    }
sectors-leader =
    { $count ->
        [1] pour le seul pays classé qui compte { sectors-basis.persons }, elle est de { $share }, { $places }
       *[other] sur { $count } pays classés qui comptent { sectors-basis.persons }, la plus élevée est de { $share }, { $places }
    }
sectors-place-year = { IN($place) } en { $year }

sectors-country =
    { $share ->
        [none] { $place } : { $why }.
       *[other]
            { $why ->
                [none] { $place }, { $year } ({ sectors-basis.who }) : { $share }, rang { $rank } sur { $ranked }.
               *[other] { $place }, { $year } ({ sectors-basis.who }) : { $share }, hors classement ({ $why }).
            }
    }

sectors-kinds = Les migrants sont les personnes nées à l’étranger ou, dans certains pays, les ressortissants étrangers : comparez des pays d’une même catégorie.

sectors-latest = Année la plus récente pour laquelle chaque pays donne la branche ; sont classés les chiffres de { $first } à { $last }, hors petits échantillons. « Pas dans ce tableau » ne veut pas dire sans données : d’autres sources ont peut-être un chiffre.
sectors-households =
    { $sector ->
        [services] { sectors-in-households }
        [non_market_services] { sectors-in-households }
       *[other] { "" }
    }
sectors-in-households = Les travailleurs domestiques des ménages sont dans les services non marchands.

## Pays : la carte

sectors-map-title = Part { sectors-employed.of } { sectors-branch.in }, par pays
sectors-map-subtitle = Pourcentage, année la plus récente de chaque pays (ILOSTAT)
sectors-map-missing = Pas dans ce tableau

sectors-map-headline =
    { $count ->
        [0] Part { sectors-employed.of } { sectors-branch.in } : aucun pays ne peut être classé
        [1] Dans le seul pays classé, { $share } { sectors-employed.of } ({ sectors-basis.who }) travaillent { sectors-branch.in }
       *[other] Dans { $above } pays sur { $count }, { $share } ou plus { sectors-employed.of } ({ sectors-basis.who }) travaillent { sectors-branch.in }
    }

## Pays : le classement

sectors-ranking-title = Pays selon la part { sectors-employed.of } { sectors-branch.in }
sectors-ranking-subtitle = Pourcentage ; { sectors-basis.who } ; année la plus récente, rangs de { $first }-{ $last } (ILOSTAT)

sectors-ranking-headline =
    { $count ->
        [0] Part { sectors-employed.of } { sectors-branch.in } : aucun pays qui compte { sectors-basis.persons } ne peut être classé
        [1] Part { sectors-employed.of } { sectors-branch.in }, seul pays classé : { $places }, { $share }
       *[other] Part la plus élevée { sectors-employed.of } { sectors-branch.in }, sur { $count } pays : { $places }, { $share }
    }
sectors-ranking-leaders =
    { $count ->
        [0] { sectors-ranking-nobody }
       *[other] { sectors-leaders }
    }
sectors-ranking-nobody = Part { sectors-employed.of } { sectors-branch.in } : aucun pays qui compte { sectors-basis.persons } ne peut être classé.

sectors-ranking-bar = { $place }, { $year }
sectors-ranked = Classé
sectors-not-ranked = Hors classement

sectors-ranking-reasons =
    { $reasons ->
        [none] { "" }
       *[other] Hors classement : { $reasons }.
    }
sectors-reason = { $why } ({ $count })
sectors-ranking-apart = Pays de l’autre catégorie, non représentés : { $apart }.
sectors-ranking-gaps =
    { $gaps ->
        [0] { "" }
       *[other] Pays sans chiffre, présents dans le tableau mais non dans l’image : { $gaps }.
    }

## Un pays : ses branches

sectors-no-sex = Pour { THE($place) }, ce tableau ne donne pas les femmes et les hommes. Choisissez « Femmes et hommes ».

sectors-country-title =
    { $year ->
        [none] Branches des migrants occupés { IN($place) }
       *[other] Branches des migrants occupés { IN($place) }, { $year }
    }

sectors-country-subtitle =
    { $compared ->
        [yes]
            { $csex ->
                [female] Pourcentage des migrants et de l’ensemble des personnes occupées, femmes (ILOSTAT)
                [male] Pourcentage des migrants et de l’ensemble des personnes occupées, hommes (ILOSTAT)
               *[both] Pourcentage des migrants et de l’ensemble des personnes occupées, femmes et hommes (ILOSTAT)
            }
       *[no]
            { $csex ->
                [female] Pourcentage des migrants, femmes (ILOSTAT)
                [male] Pourcentage des migrants, hommes (ILOSTAT)
               *[both] Pourcentage des migrants, femmes et hommes (ILOSTAT)
            }
    }
sectors-country-migrants = Migrants ({ sectors-basis.who })

sectors-country-headline =
    { $sector ->
        [none] Branches { sectors-employed.of } { IN($place) } : pas dans ce tableau
       *[other]
            { $others ->
                [none] { $place } : { $share } { sectors-employed.of } travaillent { sectors-branch.in }
               *[other]
                    { $csex ->
                        [female] { $place } : { $share } des femmes migrantes occupées travaillent { sectors-branch.in }, contre { $others } de l’ensemble des femmes occupées
                        [male] { $place } : { $share } des hommes migrants occupés travaillent { sectors-branch.in }, contre { $others } de l’ensemble des hommes occupés
                       *[both] { $place } : { $share } des migrants occupés travaillent { sectors-branch.in }, contre { $others } de tous les actifs occupés
                    }
            }
    }
sectors-country-branches = Répartition { sectors-employed.of } ({ sectors-basis.who }) { IN($place) } en { $year } : { $branches }.
sectors-country-gaps =
    { $gaps ->
        [none] { "" }
       *[other] Pas dans ce tableau : { $gaps }.
    }

sectors-country-unclassified =
    { $unclassified ->
        [none] { "" }
       *[other]
            { $among ->
                [yes] Non classés : { $unclassified }, y compris { $gaps }.
               *[no] Non classés : { $unclassified }.
            }
    }
sectors-country-others =
    { $other_branches ->
        [none] L’ensemble des personnes occupées est absent de ce tableau.
       *[other]
            { $csex ->
                [female] Répartition de l’ensemble des femmes occupées : { $other_branches }.
                [male] Répartition de l’ensemble des hommes occupés : { $other_branches }.
               *[both] Répartition de l’ensemble des personnes occupées : { $other_branches }.
            }
    }
## Un pays : notes

sectors-stands-in = { $own } : pas dans ce tableau ; le pays représenté est { THE($place) }.
    .mark = { $own } : { sectors-status.not-in-table } ; affiché : { $place }

sectors-remark = { $place } – { $remark }
    .mark = À lire avec prudence

sectors-uneven =
    { $group ->
        [all_employed]
            { $csex ->
                [female] Dans la source, la somme des branches de l’ensemble des femmes occupées est de { $share }.
                [male] Dans la source, la somme des branches de l’ensemble des hommes occupés est de { $share }.
               *[both] Dans la source, la somme des branches de l’ensemble des personnes occupées est de { $share }.
            }
       *[migrants] Dans la source, la somme des branches { sectors-employed.of } est de { $share }.
    }
sectors-unclassified-counted = Les parts portent sur l’ensemble des migrants occupés, y compris ceux dont la branche n’est pas classée.
sectors-all-employed-derived = L’ensemble des personnes occupées est absent de ce tableau : la somme des migrants et des nationaux (ou des personnes nées dans le pays) en tient lieu, avec la mention « calculé ».

## Un pays : la part des migrants dans chaque branche

sectors-weight-title =
    { $year ->
        [none] Les migrants parmi l’ensemble des personnes occupées { IN($place) }
       *[other] Les migrants parmi l’ensemble des personnes occupées { IN($place) }, { $year }
    }
sectors-weight-subtitle =
    { $csex ->
        [female] Pourcentage de l’ensemble des personnes occupées dans chaque branche, femmes (ILOSTAT)
        [male] Pourcentage de l’ensemble des personnes occupées dans chaque branche, hommes (ILOSTAT)
       *[both] Pourcentage de l’ensemble des personnes occupées dans chaque branche, femmes et hommes (ILOSTAT)
    }
sectors-weight-nothing = L’ensemble des personnes occupées est absent de ce tableau ; il n’y a donc pas de part des migrants.

sectors-weight-headline =
    { $share ->
        [none]
            { $csex ->
                [female] Part des femmes migrantes dans l’ensemble des femmes occupées { IN($place) } : pas dans ce tableau
                [male] Part des hommes migrants dans l’ensemble des hommes occupés { IN($place) } : pas dans ce tableau
               *[both] Part des migrants dans l’ensemble des personnes occupées { IN($place) } : pas dans ce tableau
            }
       *[other]
            { $highest ->
                [none]
                    { $csex ->
                        [female] { $place } : les femmes migrantes représentent { $share } de l’ensemble des femmes occupées
                        [male] { $place } : les hommes migrants représentent { $share } de l’ensemble des hommes occupés
                       *[both] { $place } : les migrants représentent { $share } de l’ensemble des personnes occupées
                    }
               *[other]
                    { $csex ->
                        [female] { $place } : les femmes migrantes représentent { $share } de l’ensemble des femmes occupées et { $highest } { sectors-branch.in }
                        [male] { $place } : les hommes migrants représentent { $share } de l’ensemble des hommes occupés et { $highest } { sectors-branch.in }
                       *[both] { $place } : les migrants représentent { $share } de l’ensemble des personnes occupées et { $highest } { sectors-branch.in }
                    }
            }
    }
sectors-weight-shares =
    { $share ->
        [none]
            { $csex ->
                [female] { $place }, { $year } : la part des femmes migrantes ({ sectors-basis.who }) est absente de ce tableau.
                [male] { $place }, { $year } : la part des hommes migrants ({ sectors-basis.who }) est absente de ce tableau.
               *[both] { $place }, { $year } : la part des migrants ({ sectors-basis.who }) est absente de ce tableau.
            }
       *[other]
            { $branches ->
                [none]
                    { $csex ->
                        [female] { $place }, { $year } : les femmes migrantes ({ sectors-basis.who }) représentaient { $share } de l’ensemble des femmes occupées.
                        [male] { $place }, { $year } : les hommes migrants ({ sectors-basis.who }) représentaient { $share } de l’ensemble des hommes occupés.
                       *[both] { $place }, { $year } : les migrants ({ sectors-basis.who }) représentaient { $share } de l’ensemble des personnes occupées.
                    }
               *[other]
                    { $csex ->
                        [female] { $place }, { $year } : les femmes migrantes ({ sectors-basis.who }) représentaient { $share } de l’ensemble des femmes occupées. Par branche : { $branches }.
                        [male] { $place }, { $year } : les hommes migrants ({ sectors-basis.who }) représentaient { $share } de l’ensemble des hommes occupés. Par branche : { $branches }.
                       *[both] { $place }, { $year } : les migrants ({ sectors-basis.who }) représentaient { $share } de l’ensemble des personnes occupées. Par branche : { $branches }.
                    }
            }
    }

sectors-world-own = { $place } : chiffre mondial. { sectors-world-share }
