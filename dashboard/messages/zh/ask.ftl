## 演示者的屏幕

ask-start = 向与会者提问
ask-key = A
ask-does = 请与会者指出一个国家或其他标记；隐藏和显示所指的内容
ask-unled = 请先让手机同步观看（L），然后即可向与会者提问。
ask-head = 与会者所指
ask-counted = 已指出的手机：{ $count }部。正在同步观看的手机：{ $followers }部。
ask-pointed = 已指出：{ $count }
ask-others = 其他标记：{ $count }
ask-looks = 打开的视图
ask-hide = 隐藏
ask-end = 结束提问

## 手机上

ask-press = 演示者提问：请按您要指出的国家或其他标记。
ask-open = 演示者提问：请打开一个视图，然后按一个国家或其他标记。
ask-choose = 或选择一个国家
ask-set = 已标出您的选择。
ask-back = 撤回
ask-lost = 您的选择没有送达。请再按一次。
