menu-world = Mundo
menu-papers = Documentos
