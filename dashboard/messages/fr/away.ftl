away-title = Pas encore sur cet appareil
away-told = Le tableau de bord est injoignable, et cette page n’a pas encore été lue sur cet appareil. Elle pourra être ouverte une fois la connexion rétablie.
away-again = Réessayer
away-kept = Pages lisibles sans connexion
