# Les commandes d’une page.

controls-change = Modifier
controls-play = Lire
controls-play-label = Faire défiler : { $label }
controls-find = Saisissez un nom
controls-none-found = Aucun nom ne contient ces lettres.
controls-near-found = Aucun nom ne contient ces lettres. Noms les plus proches :
controls-more = Plus
