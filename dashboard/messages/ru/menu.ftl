menu-world = В мире
menu-rules = Нормы
menu-papers = Документы
menu-data = Данные
