search-countries = Pays et zones
search-corridors = Corridors
search-charts = Pages et graphiques
search-indicators = Mesures et choix
search-bodies = Communautés et processus
search-data = Données
search-terms = Termes
search-claims = Affirmations des documents
search-questions = Questions directrices
search-practices = Bonnes pratiques

search-pair-migrants = migrants
search-pair-agreements = accords sur la main-d’œuvre
search-pair-money = envois de fonds en retour, selon un modèle
search-pair-cost = coût de l’envoi vers le pays d’origine
