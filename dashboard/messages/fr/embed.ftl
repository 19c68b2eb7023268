embed-blocked = Ce graphique n’est pas affiché : les règles de ce site (Content-Security-Policy) n’admettent aucun cadre de cette provenance. Il se trouve ici :
embed-away = Ce graphique n’est pas affiché : le tableau de bord est injoignable. Il se trouve ici :
embed-silent = Le graphique n’a pas répondu : ce site l’empêche peut-être de fonctionner. Il se trouve ici :
embed-foreign = Ce n’est pas une adresse du tableau de bord : rien n’est affiché. Les graphiques se trouvent ici :

embed-still = Ce site n’admet ici qu’une image du graphique (sandbox sans allow-same-origin). Le graphique peut être exploré à l’adresse { $address }
