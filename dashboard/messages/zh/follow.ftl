# Phones that follow a presenter's slide show (assets/show-lead.js, assets/show-follow.js).

## The presenter

follow-lead = 让手机同步观看
follow-lead-key = L
follow-lead-does = 让手机同步观看放映，并查看有多少部手机在观看
follow-scan = 请用手机扫描二维码，或打开此网址：
follow-count =
    { $count ->
        [0] 尚无手机同步观看
       *[other] { $count }部手机正在同步观看
    }
follow-mark = { $count }部手机
follow-private = 手机以各位读者自己的语言显示此屏幕上的内容。不保存姓名或地址；手机所指和所打开的内容仅在放映结束前计数。
follow-stop = 结束同步观看
follow-stopped = 手机已不再同步观看，并已收到通知。
follow-lead-ended = 同步观看已结束。请按L重新开始。
follow-refused = 手机现在无法同步观看：{ $reason }
follow-unheard = 手机尚未收到此张幻灯片

## A phone

follow-title = 同步观看幻灯片放映
follow-field = 放映代码
follow-go = 同步观看
follow-none = 没有代码为{ $code }的放映，可能已经结束。
follow-waiting = 正在获取演示者的幻灯片。
follow-follows = 您正在与演示者同步观看。
follow-own = 您正在自行浏览；演示者在第{ $number }张幻灯片。
follow-back = 回到演示者处
follow-explore = 查看和操作此图表
follow-leave = 退出放映
follow-lost = 连接已断开。恢复之前，此张幻灯片保持不变。
follow-ended = 演示者已结束放映。
follow-list = 查看放映的幻灯片
follow-own-slides = 前往我的幻灯片
