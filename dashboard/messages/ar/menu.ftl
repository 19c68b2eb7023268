menu-world = العالم
