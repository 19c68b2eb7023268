# Les téléphones qui suivent un diaporama (assets/show-lead.js, assets/show-follow.js).

## The presenter

follow-lead = Suivi sur téléphone
follow-lead-key = L
follow-lead-does = Laisser les téléphones suivre le diaporama et voir combien le suivent
follow-scan = Scannez le code avec un téléphone, ou ouvrez cette adresse :
follow-count =
    { $count ->
        [0] Aucun téléphone ne suit encore
        [one] { $count } téléphone suit
        [many] { $count } de téléphones suivent
       *[other] { $count } téléphones suivent
    }
follow-mark =
    { $count ->
        [one] { $count } suit
        [many] { $count } suivent
       *[other] { $count } suivent
    }
follow-private = Les téléphones affichent ce que montre cet écran, dans la langue de chaque personne. Aucun nom ni aucune adresse n’est conservé ; ce que les téléphones désignent et ouvrent est compté jusqu’à la fin du diaporama.
follow-stop = Mettre fin au suivi
follow-stopped = Le suivi a pris fin ; les téléphones l’indiquent.
follow-lead-ended = Le suivi a pris fin. Appuyez sur L pour recommencer.
follow-refused = Les téléphones ne peuvent pas suivre pour l’instant : { $reason }
follow-unheard = Les téléphones ne reçoivent pas encore cette diapositive

## A phone

follow-title = Suivre un diaporama
follow-field = Code du diaporama
follow-go = Suivre
follow-none = Aucun diaporama n’a le code { $code }. Il est peut-être terminé.
follow-waiting = La diapositive en cours va s’afficher.
follow-follows = Vous suivez le diaporama.
follow-own = Vous explorez de votre côté ; le diaporama en est à la diapositive { $number }.
follow-back = Revenir au diaporama
follow-explore = Explorer ce graphique
follow-leave = Quitter le diaporama
follow-lost = Connexion perdue. Cette diapositive reste affichée jusqu’à son rétablissement.
follow-ended = Le diaporama est terminé.
follow-list = Voir ces diapositives
follow-own-slides = Voir mes propres diapositives
