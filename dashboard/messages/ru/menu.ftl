menu-world = В мире
