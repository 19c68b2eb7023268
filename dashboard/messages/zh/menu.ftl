menu-world = 世界
menu-papers = 文件
