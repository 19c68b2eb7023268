scripts-connection-lost = 与平台的连接已断开。您看到的是最后到达的视图；现在的选择将在连接恢复后显示。
scripts-connection-slow = 平台尚未答复。您看到的是上次选择之前的视图。
scripts-connection-refused = 无法绘制这一选择。您看到的是此前的视图。
scripts-connection-kept = 无法连接平台。您看到的内容读取于{ $time }。
scripts-connection-unseen = 连接断开前未打开过此图表，因此暂无可显示的内容；连接恢复后即会绘制。
scripts-connection-reason = 无法连接平台。

scripts-sentences = { $first }{ $last }
scripts-list = { $first }、{ $last }
scripts-list-more = { $names } +{ $count }

scripts-none = 无
scripts-state = { $label }：{ $value }
scripts-states = { $first } · { $last }
scripts-pause = 暂停

scripts-search-placeholder = 国家或主题
scripts-country-found = 找到{ $count }个国家或地区
scripts-country-more = 找到{ $count }个国家或地区，列出前{ $shown }个
scripts-country-near = 没有含这些字的名称。最接近的名称：
scripts-country-nothing = 没有找到国家或地区，也没有找到其他内容。请尝试其他写法，或ISO代码，如PHL。
scripts-country-failed = 无法加载国家名单。请检查连接后重新输入。
scripts-country-tab = 此浏览器没有空间记住您的国家：关闭此标签页前有效。
scripts-country-page = 此浏览器不记住您的国家：关闭或重新加载页面前有效。
scripts-search-found = 国家和地区：{ $countries }；其他结果：{ $others }
scripts-search-near = 没有含这些词的内容。最接近的：
scripts-search-pair = { $origin }→{ $destination }：{ $shows }

scripts-download-drawing = 正在绘制图片……
scripts-download-saved = 已保存：{ $name }
scripts-download-copied = 图片已复制。
scripts-download-failed = 无法生成图片：{ $reason }

scripts-share-send = 通过应用分享
scripts-share-more = 嵌入网页的代码和读取数据的代码
scripts-share-copy = 复制
scripts-share-copy-what = 复制：{ $what }
scripts-share-copied = 已复制：{ $what }
scripts-share-refused = 浏览器未能复制；文字已选中，请用键盘复制。
scripts-share-failed = 无法获得链接：{ $reason }

scripts-slides-menu =
    { $count ->
        [0] 幻灯片
       *[other] 幻灯片（{ $count }）
    }
scripts-slides-added = 已加入，为第{ $number }张。
scripts-slides-full = 最多{ $most }张幻灯片；这一张未加入。
scripts-slides-moved = 第{ $number }张，共{ $all }张。
scripts-slides-removed = 第{ $number }张已删除。
scripts-slides-copied = 副本为第{ $number }张。
scripts-slides-changed = 第{ $number }张已更改。
scripts-slides-named = 标题已更改。
scripts-slides-cleared = 所有幻灯片已删除。
scripts-slides-kept = 现在这些是您的幻灯片。
scripts-slides-joined = 已加入您的幻灯片；现有{ $count }张。
scripts-slides-undone = 已撤销。
scripts-slides-tab = 您的幻灯片没有保存：此浏览器没有剩余空间，关闭此标签页前有效。“幻灯片”页的地址包含这些幻灯片；请保留地址或复制链接。
scripts-slides-page = 您的幻灯片没有保存：此浏览器没有空间或不允许保存，关闭或重新加载页面前有效。“幻灯片”页的地址包含这些幻灯片；请保留地址或复制链接。
scripts-slides-stopped = 已停止；没有生成文件。
scripts-slides-missed = 工作中断，没有生成文件。请重新生成。

scripts-edit-title = 标题
scripts-edit-deck = 幻灯片标题
scripts-edit-subtitle = 副标题
scripts-edit-text = 文字，每行一点
scripts-edit-question = 问题
scripts-edit-empty = 留空：图表的结论
scripts-edit-done = 完成
scripts-edit-cancel = 取消

scripts-show-next = 下一张
scripts-show-previous = 上一张
scripts-show-help = 帮助
scripts-show-close = 结束放映
scripts-show-full = 全屏
scripts-show-controls = 更改此视图
scripts-show-back = 返回幻灯片
scripts-show-code = 二维码
scripts-show-slide = 第{ $number }张，共{ $all }张
scripts-show-now = 第{ $number }张，共{ $all }张。{ $title }
scripts-show-role-slide = 幻灯片
scripts-show-role-show = 幻灯片放映
scripts-show-empty = 没有可放映的幻灯片。
scripts-show-away = 现在无法连接平台，因此不能更改此视图。幻灯片都在这里；请稍后再按C。
scripts-show-left-out = 此处空间不足，无法显示全部文字。
scripts-show-missing = 无法获取此幻灯片的图表：{ $reason }
scripts-show-play = 播放
scripts-show-find = 输入名称
scripts-show-none-found = 没有含这些字的名称。
scripts-show-near-found = 没有含这些字的名称。最接近的名称：
scripts-show-as-was = 恢复原状

scripts-keys-next = { $arrow } 空格 Page Down
scripts-keys-next-does = 下一张
scripts-keys-previous = { $arrow } Page Up
scripts-keys-previous-does = 上一张
scripts-keys-ends = Home、End
scripts-keys-ends-does = 第一张和最后一张
scripts-keys-full = F
scripts-keys-full-does = 全屏及返回
scripts-keys-controls = C
scripts-keys-controls-does = 打开和关闭幻灯片的选项；所选内容保持不变
scripts-keys-code = Q
scripts-keys-code-does = 幻灯片的二维码
scripts-keys-help = ?
scripts-keys-help-does = 本帮助
scripts-keys-close = Esc
scripts-keys-close-does = 先关闭打开的内容，再结束放映
