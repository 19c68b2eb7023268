menu-world = Monde
menu-papers = Documents
