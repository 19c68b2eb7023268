menu-world = 世界
