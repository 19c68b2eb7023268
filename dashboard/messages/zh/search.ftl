search-countries = 国家和地区
search-corridors = 走廊
search-charts = 页面和图表
search-indicators = 指标和选项
search-bodies = 共同体和进程
search-data = 数据
search-terms = 术语
search-claims = 文件中的论断
search-questions = 指导性问题
search-practices = 良好做法

search-pair-migrants = 移民
search-pair-agreements = 劳务协定
search-pair-money = 反向汇款（模型估算）
search-pair-cost = 向原籍国汇款的成本
