# Les téléphones qui suivent un diaporama (assets/show-lead.js, assets/show-follow.js).

## The presenter

follow-lead = Laisser suivre sur téléphone
follow-lead-key = L
follow-lead-does = Laisser les téléphones suivre le diaporama, et voir combien le font
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
follow-private = Les téléphones montrent ce qui est à cet écran, dans la langue de chacun. Rien n’est conservé sur quiconque.
follow-stop = Mettre fin au suivi
follow-stopped = Les téléphones ne suivent plus, et l’indiquent.
follow-lead-ended = Le suivi a pris fin : ce diaporama n’a pas été utilisé depuis longtemps. Appuyez sur L pour recommencer.
follow-refused = Les téléphones ne peuvent pas suivre pour l’instant : { $reason }
follow-unheard = Les téléphones ne reçoivent pas encore cette diapositive

## A phone

follow-title = Suivre un diaporama
follow-field = Code du diaporama
follow-go = Suivre
follow-none = Aucun diaporama n’a le code { $code }. Il est peut-être terminé.
follow-waiting = La diapositive affichée arrive.
follow-follows = Vous suivez la présentation.
follow-own = Vous parcourez librement ; la présentation en est à la diapositive { $number }.
follow-back = Revenir à la présentation
follow-explore = Explorer ce graphique
follow-leave = Quitter le diaporama
follow-lost = Pas de connexion. Cette diapositive reste affichée jusqu’à son retour.
follow-ended = La présentation est terminée.
follow-list = Voir ses diapositives
follow-own-slides = Voir mes propres diapositives
