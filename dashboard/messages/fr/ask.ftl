# Ce que disent les scripts quand la salle est interrogée (assets/show-ask.js).

## À l’écran de la personne qui présente

ask-start = Interroger la salle
ask-key = A
ask-does = Demander à la salle de désigner un pays ou un autre repère ; masquer et afficher ce qu’elle désigne
ask-unled = Permettez d’abord aux téléphones de suivre (L) ; la salle peut ensuite être interrogée.
ask-head = Ce que la salle désigne
ask-counted = Téléphones ayant désigné un repère : { $count }. Téléphones qui suivent : { $followers }.
ask-pointed = Ont désigné : { $count }
ask-others = Autres repères : { $count }
ask-looks = Vues ouvertes
ask-hide = Masquer
ask-end = Mettre fin à la question

## Sur un téléphone

ask-press = On vous interroge : touchez un pays ou un autre repère pour le désigner.
ask-open = On vous interroge : ouvrez une vue et touchez un pays ou un autre repère.
ask-choose = Ou choisir un pays
ask-set = Votre repère est placé.
ask-back = Le retirer
ask-lost = Votre repère n’est pas arrivé. Veuillez appuyer de nouveau.
