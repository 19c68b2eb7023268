menu-world = Mundo
