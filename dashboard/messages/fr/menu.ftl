menu-world = Monde
