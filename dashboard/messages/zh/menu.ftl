menu-world = 世界
menu-papers = 文件
menu-rules = 规则
