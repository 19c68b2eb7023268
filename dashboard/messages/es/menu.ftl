menu-world = Mundo
menu-rules = Normas
menu-papers = Documentos
menu-data = Datos
