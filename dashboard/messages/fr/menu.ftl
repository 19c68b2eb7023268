menu-world = Monde
menu-papers = Documents
menu-rules = Règles
