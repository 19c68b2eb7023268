menu-world = 世界
menu-rules = 规则
menu-papers = 文件
menu-data = 数据
