slides-page = 幻灯片
slides-page-summary = 按自己的顺序排列图表、文字和指导性问题：放映、分享、下载。
slides-own = 我的幻灯片
slides-count = { $count }张幻灯片

slides-add-chart = 加入我的幻灯片
slides-undo = 撤销
slides-show-own = 我的幻灯片
slides-close = 关闭

slides-unusable = 地址的部分内容无法使用；其余幻灯片见下。
slides-of-another = 这些幻灯片来自链接。您自己的幻灯片不受影响；此处的更改保存在地址中。
slides-keep = 存为我的幻灯片
slides-join = 加入我的幻灯片
slides-own-instead = 显示我的幻灯片
slides-present = 放映
slides-powerpoint = 下载PowerPoint
slides-pdf = 下载PDF
slides-share = 分享
slides-title = 幻灯片标题
slides-clear = 清空

slides-kind-title = 标题页
slides-kind-text = 文字
slides-kind-question = 向与会者提问
slides-kind-chart = “{ $page }”的图表
slides-no-title = 无标题
slides-no-question = 无问题
slides-order = 拖动幻灯片的图片，或按Alt加方向键，可移动幻灯片。
slides-move = 移动此幻灯片：拖动，或按Alt加方向键
slides-up = 上移
slides-down = 下移
slides-rename = 重命名
slides-edit = 编辑
slides-copy = 复制一张
slides-remove = 删除
slides-open = 打开视图

slides-adding = 添加幻灯片
slides-new-title = 标题页
slides-new-text = 文字
slides-new-question = 我自己的问题
slides-guiding = 文件中的指导性问题（从{ $count }个中选择）
slides-topic = 主题
slides-topics = 所有主题
slides-topic-of = { $document }：{ $section }
slides-add = 添加

slides-lead = 幻灯片是按您自己的顺序排列的本站图表，保存在此浏览器中。
slides-step-choose = 在任一页选择图表要显示的内容，然后按<b>加入我的幻灯片</b>。
slides-step-order = 回到这里：排列幻灯片，添加标题、文字或向与会者的提问。
slides-step-show = 全屏放映、传送链接，或下载为PowerPoint或PDF。
slides-begin = 从概览开始
slides-ready = 或打开现成的幻灯片，用于放映或修改：
slides-ready-deck = <a>{ $title }</a>（{ $count }张幻灯片）

slides-making = 正在生成文件……
slides-cancel = 取消
slides-progress = 共{ $all }张，已完成{ $done }张
slides-waiting =
    { $place ->
        [1] 下一个就轮到您的文件……
       *[other] 您的文件在队列中排第{ $place }位……
    }
slides-yours-wait = 从您的地址等待生成的文件已达上限。请在其中一个完成后再生成此文件。
slides-line-full = 等待生成的文件过多。请几分钟后再试。
slides-lost = 文件在等待或生成过程中丢失。请重新生成。
slides-too-long = 文件生成超过{ $seconds }秒，已放弃。减少幻灯片可缩短时间。
slides-too-large = 文件生成占用内存超过{ $most } MB，已放弃。减少幻灯片可减少占用。
slides-nothing = 没有可放入文件的幻灯片。
slides-made = 已生成：{ $name }
slides-more = 同类另有{ $count }项
slides-failed = 无法生成文件；问题在我们一方，已记录。

slides-file-name = 劳动力移民幻灯片

## Below the list: to where the code of a presenter's show is typed

slides-follow = 输入代码同步观看放映
