embed-blocked = 此图表未显示：本网站的规则（Content-Security-Policy）不允许来自该处的框架。图表在此：
embed-away = 此图表未显示：无法连接平台。图表在此：
embed-silent = 图表没有响应：本网站可能不允许其运行。图表在此：
embed-foreign = 这不是平台的地址，因此不显示任何内容。图表在此：

embed-still = 本网站在此只允许显示图表的图片（sandbox未含allow-same-origin）。可在以下地址查看和操作：{ $address }
