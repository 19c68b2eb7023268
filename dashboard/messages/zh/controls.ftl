controls-change = 更改
controls-play = 播放
controls-play-label = 依次播放：{ $label }
controls-find = 输入名称
controls-none-found = 没有含这些字的名称。
controls-near-found = 没有含这些字的名称。最接近的名称：
controls-more = 更多
