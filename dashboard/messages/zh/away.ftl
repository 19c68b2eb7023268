away-title = 此设备上尚无此页
away-told = 无法连接平台，此页此前未在此设备上阅读过。连接恢复后方可打开。
away-again = 重试
away-kept = 无需连接即可阅读的页面
