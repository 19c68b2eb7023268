# 为助手提供服务的命令。

mcp-about = 让本机上的智能助手查询图表、数据行、文字说明和图片（Model Context Protocol，通过标准输入和输出）
