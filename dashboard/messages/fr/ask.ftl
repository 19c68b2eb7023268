# Ce que disent les scripts quand la salle est interrogée (assets/show-ask.js).

## À l’écran de la personne qui présente

ask-start = Interroger la salle
ask-key = A
ask-does = Demander à la salle de désigner un pays ou un autre élément ; masquer et afficher ce qu’elle désigne
ask-unled = Activez d’abord le suivi sur téléphone (L) ; la salle pourra ensuite être interrogée.
ask-head = Ce que la salle désigne
ask-counted = Téléphones ayant désigné un élément : { $count }. Téléphones qui suivent : { $followers }.
ask-pointed = Réponses : { $count }
ask-others = Autres éléments : { $count }
ask-looks = Vues ouvertes
ask-hide = Masquer
ask-end = Clore la question

## Sur un téléphone

ask-press = Question à la salle : touchez un pays ou un autre élément pour le désigner.
ask-open = Question à la salle : ouvrez une vue et touchez un pays ou un autre élément.
ask-choose = Ou choisissez un pays
ask-set = Votre choix est transmis.
ask-back = Le retirer
ask-lost = Votre choix n’est pas arrivé. Touchez de nouveau.
