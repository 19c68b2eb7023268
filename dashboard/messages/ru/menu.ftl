menu-world = В мире
menu-papers = Документы
menu-rules = Правила
