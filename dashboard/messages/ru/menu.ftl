menu-world = В мире
menu-rules = Нормы
menu-papers = Документы
