### The page of good practices that four papers name. Places are written by THE, IN, TO and, where a sentence begins,
### START. What the practices are stands in practice.ftl.

## The page and what is chosen on it

practices-page = Pratiques
    .summary = Bonnes pratiques de migration de main-d’œuvre que citent quatre documents d’information : par pays, thème et type, leur contenu et leur source.
    .text = Un clic sur un pays affiche ses pratiques. Un pays en gris est un pays dont les documents ne citent aucune pratique ; il peut fort bien en avoir.

practices-all = Sans filtre
practices-of = Pays
practices-theme = Thème
practices-kind = Type
practices-region = Région
practices-practice = Pratique
practices-paper = Document
    .gfmd-2018 = FMMD 2018, mobilité Sud-Sud
    .ilo-2016 = OIT 2016, bonnes pratiques Sud-Sud
    .gfmd-2020 = FMMD 2020, thème 1
    .ilo-2013 = OIT 2013, migrations de main-d’œuvre et développement

## What several charts say

practices-part =
    { $kind ->
        [section] section { $number }
        [box] encadré { $number }
        [annex] annexe
        [subtheme] sous-thème { $number }
        [case] cas { $number }
       *[footnote] note { $number }
    }
practices-type = { $type } ({ $count })
practices-quoted = « { $name } »
practices-others = Autres
practices-so-many = { $count } pays
practices-where = Source : { $document } ({ $section }).
practices-concerns = Pays et zones : { $places }.
practices-none = Aucune pratique citée dans les documents ne répond à ces choix
practices-not-named = Aucune pratique citée dans les documents
practices-no-country = Les pratiques de ce choix ne concernent aucun pays en particulier
practices-own =
    { $count ->
        [0] Aucune pratique citée ici ne concerne { THE($place) }
        [one]
            { $every ->
                [one] La seule pratique citée ici concerne { THE($place) }
                [many] Une des { $every } pratiques citées ici concerne { THE($place) }
               *[other] Une des { $every } pratiques citées ici concerne { THE($place) }
            }
        [many] { $count } des { $every } pratiques citées ici concernent { THE($place) }
       *[other] { $count } des { $every } pratiques citées ici concernent { THE($place) }
    }
practices-one-own =
    { $concerned ->
        [yes] Parmi les pays de la pratique « { $practice } » : { $place }
       *[no] Hors des pays de la pratique « { $practice } » : { $place }
    }
practices-named = On compte ce que citent quatre documents de 2013 à 2020. Un pays sans pratique ici est un pays dont ils n’en citent aucune ; il peut fort bien en avoir.
    .mark = Citées dans les documents, liste non exhaustive
practices-members = Si un document nomme une communauté ou un processus et non ses pays, ce sont les membres qui sont comptés.
practices-worded = Les titres et les faits sont formulés par le projet et non par les documents ; les types et les thèmes sont aussi les siens.

## The map

practices-map-title = Bonnes pratiques par pays ou zone
practices-map-subtitle =
    { $choices ->
        [none] Nombre de pratiques citées dans quatre documents de 2013 à 2020
       *[some] Nombre de pratiques citées dans quatre documents de 2013 à 2020 : { $chosen }
    }
practices-map-headline = { $finding }
practices-most =
    { $leaders ->
        [named]
            { $count ->
                [one] Plus grand nombre de pratiques ({ $count }) : { $places }
                [many] Plus grand nombre de pratiques ({ $count }) : { $places }
               *[other] Plus grand nombre de pratiques ({ $count }) : { $places }
            }
       *[none]
            { $count ->
                [one] Aucun pays ni zone n’est concerné par plus d’une pratique
                [many] Aucun pays ni zone n’est concerné par plus de { $count } pratiques
               *[other] Aucun pays ni zone n’est concerné par plus de { $count } pratiques
            }
    }
practices-map-summary =
    { $practices ->
        [0] Aucune pratique citée dans les documents ne répond à ces choix.
        [one]
            { $countries ->
                [0] Une pratique citée dans les documents, qui ne concerne aucun pays en particulier.
                [one] Une pratique citée dans les documents, qui concerne un pays ou une zone.
                [many] Une pratique citée dans les documents, qui concerne { $countries } pays et zones.
               *[other] Une pratique citée dans les documents, qui concerne { $countries } pays et zones.
            }
        [many]
            { $countries ->
                [0] { $practices } pratiques citées dans les documents, qui ne concernent aucun pays en particulier.
                [one] { $practices } pratiques citées dans les documents, qui concernent un pays ou une zone. { practices-without }
                [many] { $practices } pratiques citées dans les documents, qui concernent { $countries } pays et zones. { practices-without }
               *[other] { $practices } pratiques citées dans les documents, qui concernent { $countries } pays et zones. { practices-without }
            }
       *[other]
            { $countries ->
                [0] { $practices } pratiques citées dans les documents, qui ne concernent aucun pays en particulier.
                [one] { $practices } pratiques citées dans les documents, qui concernent un pays ou une zone. { practices-without }
                [many] { $practices } pratiques citées dans les documents, qui concernent { $countries } pays et zones. { practices-without }
               *[other] { $practices } pratiques citées dans les documents, qui concernent { $countries } pays et zones. { practices-without }
            }
    }
practices-without =
    { $without ->
        [0] Chacune en concerne au moins un.
        [one] Une concerne un continent ou le monde entier.
        [many] { $without } concernent un continent ou le monde entier.
       *[other] { $without } concernent un continent ou le monde entier.
    }
practices-own-members =
    { $count ->
        [one] Pour { THE($place) }, une pratique est comptée parce que le document nomme une communauté ou un processus dont ce pays est membre.
        [many] Pour { THE($place) }, { $count } pratiques sont comptées parce que les documents nomment une communauté ou un processus dont ce pays est membre.
       *[other] Pour { THE($place) }, { $count } pratiques sont comptées parce que les documents nomment une communauté ou un processus dont ce pays est membre.
    }

## The list

practices-list-title = Bonnes pratiques citées dans les documents
practices-list-subtitle =
    { $choices ->
        [none] Pays concernés et contenu
       *[some] Pays concernés et contenu : { $chosen }
    }
practices-list-headline = { $finding }
practices-own-list = { $place } – pratiques nommant le pays : { $named } ; sa communauté ou son processus : { $members }
practices-more = Autres pratiques, dans le tableau : { $count }
practices-count =
    { $whole ->
        [yes] Quatre documents citent { $count } bonnes pratiques
       *[no]
            { $count ->
                [one] Une des { $every } bonnes pratiques répond à ces choix
                [many] { $count } des { $every } bonnes pratiques répondent à ces choix
               *[other] { $count } des { $every } bonnes pratiques répondent à ces choix
            }
    }
practices-types =
    { $count ->
        [0] Aucune pratique citée dans les documents ne répond à ces choix.
       *[other] Par type : { $types }.
    }

## Themes and types

practices-themes-title = Thèmes des bonnes pratiques
practices-themes-subtitle =
    { $choices ->
        [none] Nombre de pratiques citées dans quatre documents, par thème
       *[some] Nombre de pratiques citées dans quatre documents, par thème : { $chosen }
    }
practices-types-title = Types de bonnes pratiques
practices-types-subtitle =
    { $choices ->
        [none] Nombre de pratiques citées dans quatre documents, par type
       *[some] Nombre de pratiques citées dans quatre documents, par type : { $chosen }
    }
practices-counts-headline = { $finding }
practices-most-frequent =
    { $leaders ->
        [named]
            { $by ->
                [theme] En tête des thèmes : { $names } ({ $count })
               *[type] En tête des types : { $names } ({ $count })
            }
       *[none] Aucun ne se détache (nombre maximal de pratiques : { $count })
    }
practices-most-own =
    { $leaders ->
        [named]
            { $by ->
                [theme] { $place }, en tête des thèmes : { $names } ({ $count })
               *[type] { $place }, en tête des types : { $names } ({ $count })
            }
       *[none] { $place } : aucun ne se détache (nombre maximal de pratiques : { $count })
    }
practices-themes-summary =
    { $practices ->
        [0] Aucune pratique citée dans les documents ne répond à ces choix.
        [one] D’une seule pratique : { $first }.
        [many] Thèmes les plus fréquents (nombre de pratiques : { $practices }) : { $first }.
       *[other] Thèmes les plus fréquents (nombre de pratiques : { $practices }) : { $first }.
    }
practices-types-summary =
    { $practices ->
        [0] Aucune pratique citée dans les documents ne répond à ces choix.
        [one] D’une seule pratique : { $first }.
        [many] Types les plus fréquents (nombre de pratiques : { $practices }) : { $first }.
       *[other] Types les plus fréquents (nombre de pratiques : { $practices }) : { $first }.
    }
practices-themes-note = Une pratique peut avoir plusieurs thèmes : leur somme n’est pas le nombre de pratiques.
practices-types-note = Chaque pratique a un seul type : d’un pays (nationale), de deux (bilatérale), de plusieurs États ou d’une communauté (multilatérale), de villes, de syndicats, ou d’organisations de plusieurs sortes (partenariat).
