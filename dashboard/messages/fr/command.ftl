# Ce qu’écrit la ligne de commande : python -m dashboard. Noms de commandes, d’options, clés et valeurs restent tels quels.

command-about = Tendances des migrations de main-d’œuvre, en ligne de commande.

## À quoi sert chaque commande, dans son aide

command-charts = énumérer les graphiques avec leurs réglages, les valeurs possibles et les valeurs par défaut
    .json = en JSON
    .headlines = le constat de chaque graphique lorsque rien n’est choisi, en JSON
command-check = comparer les fichiers de données à leur descripteur et énumérer toutes les erreurs
    .folder = dossier contenant datapackage.json (par défaut : les données fournies)
command-data = écrire toutes les données fournies, avec leur description, dans un dossier ou un fichier zip
command-deck = créer des diapositives, en PowerPoint ou en PDF, à partir d’un fichier TOML
    .file = titre, graphiques, textes et questions dans leur ordre
command-image = dessiner un graphique en PNG, SVG ou PDF ; pour plusieurs valeurs, un dossier d’images
    .selection = ce qui diffère des valeurs par défaut. Plusieurs valeurs d’une clé donnent chacune une image : a..b, a|b, une clé répétée, `all` (ou `*`), et a,b lorsque le graphique n’accepte qu’une valeur (lorsqu’il en accepte plusieurs, a,b donne une seule image des deux)
    .output = un fichier, ou un dossier pour plusieurs images
    .size = { $sizes }, ou LxH en pixels (par défaut : { $usual })
    .scale = nombre de pixels du PNG pour un pixel de la taille (par défaut : { $usual })
    .format = par défaut celui du nom du fichier, sinon png
    .jobs = processus qui dessinent en parallèle (par défaut : { $usual })
    .force = redessiner ce qui existe déjà
command-table = afficher les lignes d’un graphique en CSV
    .selection = ce qui diffère des valeurs par défaut. Plusieurs valeurs d’une clé vont dans un seul fichier, avec la clé pour colonne : a..b, a|b, une clé répétée, `all` (ou `*`), et a,b lorsque le graphique n’accepte qu’une valeur ; { $top }=N : les N premières lignes, comme une image les montre
    .comments = sans les lignes de commentaire du début
    .output = un fichier, au lieu de l’affichage
command-chart = l’identifiant d’un graphique, tel que `charts` l’énumère
command-language = langue des mots, des nombres et des noms : { $known }

## La liste des graphiques

command-control =
    { $many ->
        [yes] { $label } : une ou plusieurs valeurs parmi { $values }
       *[no] { $label } : { $values }
    }
command-empty = (vide)
command-rows = Lignes d’un fichier : { $every }, ou les N premières ; l’image en montre { $count }

## Ce qui a été fait

command-faults =
    { $count ->
        [0] { $place } : aucune erreur.
        [one] { $place } : { $count } erreur.
        [many] { $place } : { $count } d’erreurs.
       *[other] { $place } : { $count } erreurs.
    }
command-replaced = { $place } existait déjà et a été remplacé.
command-replaced-one = { $place } : { $name } existait déjà et a été remplacé, le reste est inchangé.
command-replaced-several = { $place } : { $count } fichiers qui existaient déjà ont été remplacés, le reste est inchangé.
command-left-out = { $place } : { $words }
command-slides = diapositives
command-pictures = images

## Comment s’est déroulée une série d’images

command-report = { $place } : { $parts }.
command-drawn =
    { $count ->
        [one] { $count } dessinée en { $seconds } s ({ $rate } par seconde)
        [many] { $count } dessinées en { $seconds } s ({ $rate } par seconde)
       *[other] { $count } dessinées en { $seconds } s ({ $rate } par seconde)
    }
command-kept =
    { $count ->
        [one] { $count } qui existait déjà
        [many] { $count } qui existaient déjà
       *[other] { $count } qui existaient déjà
    }
command-failed = { $count } en échec
command-left =
    { $count ->
        [one] { $count } restante pour la prochaine fois : la même commande reprend à partir d’ici
        [many] { $count } restantes pour la prochaine fois : la même commande reprend à partir d’ici
       *[other] { $count } restantes pour la prochaine fois : la même commande reprend à partir d’ici
    }
command-lacking = { $count } avec des mots ou des chiffres omis, comme l’indique la colonne left_out
command-failure = { "  " }{ $file } : { $reason }

## Ce qui a été mal saisi

command-count = { $text } n’est pas un nombre à partir de 1
command-several = Plusieurs images vont dans un dossier, et « { $name } » désigne un seul fichier.
command-format = « { $name } » se termine par { $ending }, et --format indique { $format }.
command-kinds =
    { $folder ->
        [yes] { $endings } ou un dossier
       *[no] { $endings } ou { $last }
    }
command-no-name = -o ne désigne rien ; valeurs acceptées : { $kinds }.
command-is-folder = « { $name } » est un dossier ; cette commande écrit { $kinds }.
command-ending-alone = « { $name } » est une extension sans nom ; écrivez un nom devant : « { $example } ».
command-folder-there =
    { $folder ->
        [yes] « { $name } » est un dossier ; indiquez un fichier qui s’y trouve, ou terminez par / pour le remplir.
       *[no] « { $name } » est un dossier ; indiquez un fichier qui s’y trouve.
    }
command-no-folder = « { $name } » est un fichier, non un dossier.
command-wrong-ending =
    { $folder ->
        [yes] « { $name } » se termine par { $ending } ; cette commande écrit { $kinds }. Le nom d’un nouveau dossier qui contient un point se termine par / : « { $name }/ ».
       *[no] « { $name } » se termine par { $ending } ; cette commande écrit { $kinds }.
    }
command-no-ending = « { $name } » n’a pas d’extension ; cette commande écrit { $kinds }.

command-usage = utilisation :
command-options = options
command-arguments = arguments
command-help = afficher cette aide et quitter
command-error = { $program } : erreur : { $problem }
command-argument = { $name } : { $problem }
command-unknown-words = arguments inconnus : { $words }
command-missing-words = arguments manquants : { $words }
command-one-expected = une valeur est attendue
command-ambiguous = option ambiguë : { $option } peut désigner { $matches }
command-without-value = aucune valeur n’est attendue, mais { $value } est donné
command-no-choice = valeur inconnue : { $value } (possibles : { $known })
command-wrong-value = { $value } n’est pas un nombre entier
