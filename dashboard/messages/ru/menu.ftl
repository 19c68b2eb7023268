menu-world = В мире
menu-papers = Документы
