### Ce que disent les documents.

claims-title = Ce que disent les documents
claims-summary = Chaque chiffre affirmé par cinq documents d’information, confronté aux données d’ici : ce qui se confirme, ce qui a été remplacé et ce qui ne peut être vérifié.
claims-question = Quelles affirmations se confirment
    .text = Choisissez un document, un thème ou un constat ; le tableau liste les affirmations. L’adresse avec « id=C008 » est celle d’une seule affirmation.

## Controls

claims-paper = Document
    .all = Tous les documents
claims-topic = Thème
    .all = Tous les thèmes
claims-verdict = Constat
    .all = Tous les constats
claims-of = Pays
    .all = Tous les pays, et le monde
claims-id = Affirmation
claims-option = { $number } : { $statement }

## Where a statement stands in its paper

claims-section =
    { $kind ->
        [introduction] introduction
        [introductory-text] texte introductif
        [global-and-regional-trends] tendances mondiales et régionales
        [annex] annexe
        [footnote] note { $number }
        [footnotes] notes { $number }
        [figures] figures { $number }
        [table] tableau { $number }
        [box] encadré { $number }
        [case] cas { $number }
        [subtheme] sous-thème { $number }
       *[section] section { $number }
    }

## How a figure is counted

claims-counted =
    .of-born = de toutes les personnes nées dans la région
    .of-living = de tous les migrants vivant dans la région
    .outside-region = part des personnes nées dans la région et vivant ailleurs
    .known-origin = régions de l’ONU, origine connue
    .unknown-too = régions de l’ONU, origine inconnue comprise
    .un-desa = DESA, révision de 2024
    .un-desa-2020 = DESA, révision de 2020
    .wdi-today = Indicateurs du développement dans le monde, juillet 2026
    .groups-then = économies à revenu faible et intermédiaire de cette année-là
    .groups-now = économies à revenu faible et intermédiaire de la dernière année
    .reporting-both = 2020 par rapport à 2019, économies déclarant les deux années
    .deposits = ratifications déposées avant le 9 août 2013
    .counted-in-all = parties dénombrées en tout
    .fundamental = conventions fondamentales parmi les numéros imprimés
    .fundamental-beside = avec 87 et 138 au lieu de 97 et 139
    .first-in-1970s = paires de pays dont le premier accord recueilli date de 1970-1979
    .permit-system = pays inscrits, sans ceux dont le premier accord est postérieur
    .list-of-members = membres inscrits, avec dates d’adhésion connues
claims-counted-edition = Indicateurs du développement dans le monde, { $month }
claims-counted-stock-of = des migrants de { $year }
claims-counted-parties = parties : { $instrument }, { $date }, Union européenne comprise, rapportées à 193 États Membres
claims-counted-limits = seuils pour les revenus de { $year }

## Rows of one statement

claims-figure =
    { $kind ->
        [stated] Dans le document
        [earlier] Édition antérieure, pour { $year } : { $counted }
        [latest] Dernier, { $year } : { $counted }
        [instead] Autre lecture : { $counted }
       *[then] { $year } : { $counted }
    }
claims-stated =
    { $bound ->
        [over] plus de { $figure }
        [nearly] près de { $figure }
       *[none] { $figure }
    }
claims-rise = une hausse
claims-rise-of = une hausse de { $figure }
claims-read = { $stated } (lecture des mots)

## The ledger

claims-ledger-title = Affirmations de cinq documents selon le constat
claims-ledger-subtitle =
    { $chosen ->
        [none] Nombre d’affirmations ; documents de 2013 à 2020, données de novembre 2026
       *[other] Nombre d’affirmations ; documents de 2013 à 2020, données de novembre 2026 : { $chosen }
    }
claims-ledger-headline = Affirmations : { $statements } ; vérifiées ici : { $tested } ; confirmées : { $held }
claims-ledger-counts =
    { $counts ->
        [none] { claims-none }
       *[other] Selon le constat : { $counts }.
    }
claims-short =
    { $paper ->
        [gfmd-2018] FMMD 2018
        [gfmd-2020] FMMD 2020
        [ilo-2013] OIT 2013
        [ilo-2016] OIT 2016
       *[module-8] OIT, module 8
    }
claims-count = { $words }, { $statements }
claims-none = Aucune affirmation ne correspond à ce choix.

## One statement

claims-claim-title = { $statement }
claims-claim-subtitle = { $paper }, { $section }
claims-claim-headline =
    { $verdict ->
        [confirmed] Confirmé : { $stated } dans le document, { $found } ici pour { $found_at }
        [one-definition] Confirmé selon une définition : { $stated } dans le document, { $found } ici pour { $found_at }
        [superseded] Remplacé : { $stated } dans le document, { $found } dans les données actuelles pour { $found_at }
        [not-reproduced] Non reproduit : { $stated } dans le document, { $found } ici pour { $found_at }
        [misprint] Coquille probable : { $stated } dans le document, { $found } ici pour { $found_at }
        [outside]
            { $stated ->
                [none] Hors des données d’ici : aucun chiffre à comparer
               *[other] Hors des données d’ici : { $stated } dans le document
            }
       *[context] Pas de statistique à vérifier ici
    }
claims-claim-stated =
    { $stated ->
        [none] { claims-no-figure }
       *[other]
            { $at ->
                [none] Le document indique { $stated } sans donner une année unique.
               *[other] Le document indique { $stated } pour { $at }.
            }
    }
claims-claim-found =
    { $found ->
        [none]
            { $settled ->
                [none] { "" }
               *[other] Ce qui permettrait de trancher : { $settled }.
            }
       *[other]
            { $lowest ->
                [none] Les données d’ici donnent { $found } pour { $found_at } ({ $counted }).
               *[other] Les données d’ici donnent { $found } pour { $found_at } ({ $counted }) ; toutes définitions confondues, de { $lowest } à { $highest }.
            }
    }
claims-claim-evidence =
    { $evidence ->
        [none] { "" }
       *[other]
            { $verdict ->
                [misprint] Le chiffre imprimé correspond à un autre des mêmes données : { $evidence }.
               *[superseded] Le chiffre imprimé est celui d’une édition antérieure de la même source ({ $evidence }), révisée depuis.
            }
    }
claims-claim-latest =
    { $latest ->
        [none] { "" }
       *[other] Le dernier chiffre est { $latest }, pour { $latest_at }.
    }
claims-claim-tolerance =
    { $tolerance ->
        [none] { "" }
       *[other] Un chiffre concorde ici s’il ne s’écarte pas de plus de { $tolerance }, ou s’il respecte la borne du document.
    }
claims-no-figure = Le document ne donne ici aucun chiffre à comparer.

## Marks of papers on other charts

claims-papers = Ce que disent les documents
    .hidden = Masqué
    .shown = Affiché
claims-point = { claims-short } : { $figure }
claims-papers-note =
    { $papers ->
        [shown] Le repère qui porte le nom d’un document est ce qu’il affirme ; il apparaît lorsque le choix est celui dont parle le document. La page sur ce que disent les documents indique si cela se confirme.
       *[hidden] { "" }
    }

## Notes

claims-note-agrees = Un chiffre concorde si l’écart ne dépasse pas une demi-unité du dernier rang imprimé, ou l’écart admis indiqué à sa ligne ; après « près de », il peut être inférieur de 5 % au plus ; après « plus de », il doit être supérieur.
claims-note-superseded = « Remplacé » : une édition antérieure de la source donnait ce chiffre, ou la source a été révisée d’un cinquième au plus depuis.
claims-note-misprint = « Coquille probable » : le chiffre imprimé est celui d’autre chose dans les mêmes données, que la ligne nomme ; les documents peuvent avoir eu des raisons que les données ne montrent pas.
claims-note-words = Les affirmations sont reformulées : ce ne sont pas des citations.
claims-note-agreements = Les accords recueillis s’arrêtent à 2020 ; un accord qui n’y figure pas peut exister.
