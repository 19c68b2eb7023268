# Ce que disent les scripts des pages (assets/*.js).

## La ligne sur la connexion, au-dessus de chaque page

scripts-connection-lost = La connexion au tableau de bord est perdue. Vous voyez la dernière vue reçue ; ce que vous choisissez maintenant sera affiché dès que la connexion sera rétablie.
scripts-connection-slow = Le tableau de bord n’a pas encore répondu. Vous voyez la vue d’avant votre dernier choix.
scripts-connection-refused = Ce choix n’a pas pu être représenté. Vous voyez la vue précédente.
scripts-connection-kept = Le tableau de bord est injoignable. Ce que vous voyez a été lu le { $time }.
scripts-connection-unseen = Ce graphique n’avait pas été ouvert avant la perte de la connexion : il n’y a encore rien à en montrer. Il sera tracé dès que la connexion sera rétablie.
scripts-connection-reason = le tableau de bord est injoignable.

## Phrases et listes

scripts-sentences = { $first } { $last }
scripts-list = { $first }, { $last }
scripts-list-more = { $names } +{ $count }

## Commandes

scripts-none = aucun
scripts-state = { $label } : { $value }
scripts-states = { $first } · { $last }
scripts-pause = Pause

## La case du pays de la personne qui lit

scripts-search-placeholder = Pays ou thème
scripts-country-found =
    { $count ->
        [one] { $count } pays trouvé
        [many] { $count } de pays trouvés
       *[other] { $count } pays trouvés
    }
scripts-country-more = { $count } pays trouvés, les { $shown } premiers sont affichés
scripts-country-near = Aucun nom ne contient ces lettres. Noms les plus proches :
scripts-country-nothing = Ni pays, ni zone, ni rien d’autre n’a été trouvé. Essayez une autre orthographe ou un code ISO tel que PHL.
scripts-country-failed = La liste des pays n’a pas pu être chargée. Vérifiez la connexion, puis saisissez de nouveau.
scripts-country-tab = Ce navigateur n’a pas de place pour retenir votre pays : il est connu jusqu’à la fermeture de cet onglet.
scripts-country-page = Ce navigateur ne retient pas votre pays : il est connu jusqu’à la fermeture de la page ou son rechargement.
scripts-search-found = Pays : { $countries } ; autres résultats : { $others }
scripts-search-near = Rien ne contient ces mots. Résultats les plus proches :
scripts-search-pair = { $origin } → { $destination } : { $shows }

## Télécharger

scripts-download-drawing = Création de l’image…
scripts-download-saved = Enregistré : { $name }
scripts-download-copied = L’image est copiée.
scripts-download-failed = L’image n’a pas pu être créée : { $reason }

## Partager

scripts-share-send = Partager avec une application
scripts-share-more = Cadre pour une page web et code pour lire les données
scripts-share-copy = Copier
scripts-share-copy-what = Copier : { $what }
scripts-share-copied = Copié : { $what }
scripts-share-refused = Le navigateur n’a pas copié ; le texte est sélectionné, copiez-le au clavier.
scripts-share-failed = Le lien n’a pas pu être obtenu : { $reason }

## Les diapositives de la personne qui lit

scripts-slides-menu =
    { $count ->
        [0] Diapositives
       *[other] Diapositives ({ $count })
    }
scripts-slides-added = Ajoutée comme diapositive { $number }.
scripts-slides-full = Il y a de la place pour { $most } diapositives ; celle-ci n’a pas été ajoutée.
scripts-slides-moved = Diapositive { $number } sur { $all }.
scripts-slides-removed = La diapositive { $number } est retirée.
scripts-slides-copied = Une copie est devenue la diapositive { $number }.
scripts-slides-changed = La diapositive { $number } est modifiée.
scripts-slides-named = Le titre est modifié.
scripts-slides-cleared = Toutes les diapositives sont retirées.
scripts-slides-kept = Ce sont désormais vos diapositives.
scripts-slides-joined = Ajoutées à vos diapositives ; il y en a maintenant { $count }.
scripts-slides-undone = Action annulée.
scripts-slides-tab = Vos diapositives ne sont pas conservées : ce navigateur n’a plus de place ; elles restent ici jusqu’à la fermeture de cet onglet. L’adresse de la page « Diapositives » les contient ; gardez-la ou copiez son lien.
scripts-slides-page = Vos diapositives ne sont pas conservées : ce navigateur n’a plus de place ou ne permet pas de conserver quoi que ce soit ; elles restent ici jusqu’à la fermeture de la page ou son rechargement. L’adresse de la page « Diapositives » les contient ; gardez-la ou copiez son lien.
scripts-slides-stopped = Interrompu ; aucun fichier n’a été créé.
scripts-slides-missed = Le travail a été interrompu, aucun fichier n’a donc été créé. Veuillez relancer la demande.

## La fenêtre pour les mots d’une diapositive

scripts-edit-title = Titre
scripts-edit-deck = Titre des diapositives
scripts-edit-subtitle = Sous-titre
scripts-edit-text = Texte, une ligne par point
scripts-edit-question = Question
scripts-edit-empty = Vide : le constat du graphique
scripts-edit-done = Terminé
scripts-edit-cancel = Annuler

## Le diaporama

scripts-show-next = Suivante
scripts-show-previous = Précédente
scripts-show-help = Aide
scripts-show-close = Terminer le diaporama
scripts-show-full = Plein écran
scripts-show-controls = Modifier cette vue
scripts-show-back = Revenir à la diapositive
scripts-show-code = Code QR
scripts-show-slide = Diapositive { $number } sur { $all }
scripts-show-now = Diapositive { $number } sur { $all }. { $title }
scripts-show-role-slide = diapositive
scripts-show-role-show = diaporama
scripts-show-empty = Il n’y a pas de diapositive à montrer.
scripts-show-away = Le tableau de bord est injoignable pour l’instant ; cette vue ne peut donc pas être modifiée. Les diapositives sont toutes là ; appuyez de nouveau sur C plus tard.
scripts-show-left-out = La place manque ici pour tout le texte.
scripts-show-missing = Le graphique de cette diapositive n’a pas pu être obtenu : { $reason }
scripts-show-play = Lire
scripts-show-find = Saisissez un nom
scripts-show-none-found = Aucun nom ne contient ces lettres.
scripts-show-near-found = Aucun nom ne contient ces lettres. Noms les plus proches :
scripts-show-as-was = Comme avant

## Les touches du diaporama

scripts-keys-next = { $arrow } Espace Page suivante
scripts-keys-next-does = Diapositive suivante
scripts-keys-previous = { $arrow } Page précédente
scripts-keys-previous-does = Diapositive précédente
scripts-keys-ends = Début, Fin
scripts-keys-ends-does = Première et dernière diapositive
scripts-keys-full = F
scripts-keys-full-does = Plein écran, et retour
scripts-keys-controls = C
scripts-keys-controls-does = Ouvrir et fermer les commandes de la diapositive ; ce qui est choisi est conservé
scripts-keys-code = Q
scripts-keys-code-does = Code QR de la diapositive
scripts-keys-help = ?
scripts-keys-help-does = Cette aide
scripts-keys-close = Échap
scripts-keys-close-does = Fermer ce qui est ouvert, puis terminer le diaporama
