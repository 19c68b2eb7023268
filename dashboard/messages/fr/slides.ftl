# La page des diapositives de la personne qui lit, et les boutons qui y mènent.

slides-page = Diapositives
slides-page-summary = Graphiques, textes et questions directrices dans l’ordre de votre choix : à montrer, à partager, à télécharger.
slides-own = Mes diapositives
slides-count =
    { $count ->
        [one] { $count } diapositive
        [many] { $count } de diapositives
       *[other] { $count } diapositives
    }

## Sur chaque page

slides-add-chart = Ajouter à mes diapositives
slides-undo = Annuler
slides-show-own = Mes diapositives
slides-close = Fermer

## Au-dessus de la liste

slides-unusable = Certaines parties de l’adresse n’ont pas pu être utilisées ; les autres diapositives figurent plus bas.
slides-of-another = Ces diapositives proviennent d’un lien. Les vôtres sont intactes ; les modifications faites ici restent dans l’adresse.
slides-keep = Conserver comme mes diapositives
slides-join = Ajouter à mes diapositives
slides-own-instead = Afficher mes diapositives
slides-present = Présenter
slides-powerpoint = Télécharger en PowerPoint
slides-pdf = Télécharger en PDF
slides-share = Partager
slides-title = Titre des diapositives
slides-clear = Tout effacer

## Une diapositive de la liste

slides-kind-title = Diapositive de titre
slides-kind-text = Texte
slides-kind-question = Question à la salle
slides-kind-chart = Graphique de « { $page } »
slides-no-title = Sans titre
slides-no-question = Sans question
slides-order = Pour déplacer une diapositive, faites glisser son image ou appuyez sur Alt et une flèche.
slides-move = Déplacer cette diapositive : faire glisser, ou Alt et une flèche
slides-up = Monter
slides-down = Descendre
slides-rename = Renommer
slides-edit = Modifier
slides-copy = Dupliquer
slides-remove = Retirer
slides-open = Ouvrir la vue

## Ce qui peut être ajouté

slides-adding = Ajouter une diapositive
slides-new-title = Diapositive de titre
slides-new-text = Texte
slides-new-question = Ma propre question
slides-guiding = Une question directrice des documents (choix parmi { $count })
slides-topic = Sujet
slides-topics = Tous les sujets
slides-topic-of = { $document } : { $section }
slides-add = Ajouter

## Tant qu’il n’y a pas de diapositive

slides-lead = Les diapositives sont des graphiques de ces pages dans l’ordre de votre choix. Elles restent dans ce navigateur.
slides-step-choose = Sur une page, choisissez ce qu’un graphique doit montrer, puis appuyez sur <b>Ajouter à mes diapositives</b>.
slides-step-order = Revenez ici : mettez les diapositives en ordre, ajoutez un titre, un texte ou une question à la salle.
slides-step-show = Montrez-les en plein écran, transmettez leur lien ou téléchargez-les en PowerPoint ou en PDF.
slides-begin = Commencer par la vue d’ensemble
slides-ready = Ou ouvrez des diapositives toutes prêtes, à montrer ou à modifier :
slides-ready-deck = <a>{ $title }</a> ({ $count } diapositives)

## Le fichier d’une présentation

slides-making = Création du fichier…
slides-cancel = Annuler
slides-progress =
    { $done ->
        [one] { $done } diapositive sur { $all }
        [many] { $done } diapositives sur { $all }
       *[other] { $done } diapositives sur { $all }
    }
slides-waiting =
    { $place ->
        [1] Prochain fichier dans la file d’attente…
        [2] Deuxième dans la file d’attente…
        [3] Troisième dans la file d’attente…
       *[other] Numéro { $place } dans la file d’attente…
    }
slides-yours-wait = Le nombre maximal de fichiers en attente pour votre adresse est atteint. Veuillez demander celui-ci lorsque l’un d’eux sera prêt.
slides-line-full = Trop de fichiers attendent d’être créés. Veuillez réessayer dans quelques minutes.
slides-lost = Le fichier a été perdu pendant son attente ou sa création. Veuillez le demander de nouveau.
slides-too-long = La création du fichier a dépassé le temps permis ({ $seconds } s) et a été abandonnée. Avec moins de diapositives, il faut moins de temps.
slides-too-large = Le fichier a demandé plus de { $most } Mo de mémoire et a été abandonné. Avec moins de diapositives, il en faut moins.
slides-nothing = Il n’y a pas de diapositive à mettre dans un fichier.
slides-made = Fichier créé : { $name }
slides-more = { $count } de plus de ce genre
slides-failed = Le fichier n’a pas pu être créé ; l’erreur vient de notre côté et a été notée.

slides-file-name = diapositives-migrations-de-main-d-oeuvre

## Below the list: to where the code of a presenter's show is typed

slides-follow = Suivre un diaporama par son code
