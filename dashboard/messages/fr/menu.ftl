menu-world = Monde
menu-rules = Règles
menu-papers = Documents
menu-data = Données
