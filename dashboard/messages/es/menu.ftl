menu-world = Mundo
menu-papers = Documentos
menu-rules = Normas
