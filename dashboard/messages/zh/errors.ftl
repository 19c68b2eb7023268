errors-quoted = “{ $text }”
errors-listed =
    { $more ->
        [0] { $items }
       *[other] { $items }，另有{ $more }个
    }
# $named: the edition that an address names; $shown: the one that is shown, or [none].
errors-edition =
    { $shown ->
        [none] 此链接指向“{ $named }”版数据，此处未保存该版本：显示的是另一版本。
       *[other] 此链接指向“{ $named }”版数据，此处未保存该版本：显示的是{ $shown }版。
    }
errors-unknown-key = { $keys }不是此处的选项（可用：{ $known }）。
errors-unknown-value = { $values }不在“{ $key }”的取值之内（{ $known }）。
errors-twice = “{ $key }”重复出现。
errors-too-many-values = “{ $key }”最多取{ $most }个值。
errors-no-number = “{ $key }”应为数字。
errors-comments = “comments”应为1或0。
errors-no-pair = “{ $text }”不是key=value的形式。

errors-backwards = “{ $key }”从{ $first }到{ $last }是倒序：范围应写作{ $key }={ $last }..{ $first }。
errors-empty-range = “{ $key }”从{ $first }到{ $last }没有值（{ $known }）。
errors-too-many-selections = 这里有{ $count }种选择，而一个文件最多{ $most }种。请减少{ $keys }的取值。
errors-too-many-rows =
    { $cuts ->
        [yes] 这{ $count }种选择的行数合计超过一个文件的上限{ $most }行。请减少{ $keys }的取值，或用{ $example }只取各自的前几行。
       *[no] 这{ $count }种选择的行数合计超过一个文件的上限{ $most }行。请减少{ $keys }的取值。
    }
errors-key-count = “{ $key }”（{ $count }）
errors-either = { $first }或{ $last }

errors-one-language = 一个文件只用一种语言：“lang”取一个值。
errors-full = 正在生成其他大文件。请一分钟后再试。
errors-no-top = “{ $key }”在此无意义：{ $chart }的图片显示所有行。
errors-bad-top = “{ $key }”应为从1起的行数，或{ $every }：不能是“{ $text }”。

errors-no-chart = 没有图表“{ $name }”。图表：{ $known }。
errors-no-file = 没有文件“{ $name }”。文件：{ $known }。
errors-no-page = 没有页面“{ $name }”。
errors-json-alone = 此地址只以JSON应答：format=json。
errors-no-question = 没有指导性问题“{ $name }”。
errors-no-code = “of”应为本站某页的地址，从第一个/开始，最多{ $most }个字符。
errors-no-request = 这不是平台的请求。
errors-address-long = 此处的地址最多{ $most }个字符。

errors-no-size = “{ $text }”不是尺寸。尺寸：{ $known }，或宽x高，从{ $least }到{ $most }像素。
errors-no-ground = “{ $text }”不是背景。背景：{ $known }。
errors-no-scale = 倍数应为从{ $least }到{ $most }的数字。
errors-too-small = { $size }容不下“{ $chart }”的文字；同一形状中{ $room }可以容下。
errors-printing = 正在打印其他图片。请一分钟后再试。
errors-not-printed = 此图形无法打印。
errors-drawing-large = 图形最大{ $most } MB。
errors-drawing-letters = 图形最多有{ $most }个字符。
errors-drawing-parts = 图形最多有{ $most }个元素。
errors-print-long = 打印图形超过{ $seconds }秒，已放弃。
errors-print-lost = 打印图形的进程已中断。请重试。
errors-no-svg = 这不是SVG。
errors-no-svg-coding = 这不是SVG：不是UTF-8编码。
errors-no-svg-because = 这不是SVG：{ $reason }。
errors-document-type = 图形不得含有文档类型声明。
errors-no-element = 图形不得含有“{ $name }”。
errors-too-deep = 图形的元素最多嵌套{ $most }层。
errors-reference = 图形不得引用自身以外的内容。
errors-pattern = 图形的图案或轮廓不得使用其他图案或轮廓。
errors-drawing-side =
    { $side ->
        [width] 图形应有以像素计的宽度，最大{ $most }。
       *[height] 图形应有以像素计的高度，最大{ $most }。
    }
errors-not-drawn = 浏览器无法绘制：{ $reason }
errors-browser-lost = 浏览器中断或超过{ $seconds }秒。
errors-worker-lost = 绘制的进程已结束。
errors-browser-fails = 找到Chrome或Chromium，但无法启动（{ $reason }）。
errors-browser-slow = 找到Chrome或Chromium，但两次均未在{ $seconds }秒内响应。
errors-no-browser = 图片需要Chrome或Chromium，但没有找到。Debian：apt-get install chromium；其他系统在虚拟环境中运行`choreo_get_chrome`，或在BROWSER_PATH中指明程序。
errors-nothing-shown = 图表对这一选择没有可显示的内容。

errors-letter = “{ $letter }”（{ $number }）
errors-letters-some =
    { $more ->
        [0] { $letters }
       *[other] { $letters }，另有{ $more }个
    }
errors-letters =
    { $place ->
        [picture] 图片：此处没有字体含有{ $letters }。
       *[drawing] 图形：此处没有字体含有{ $letters }。
    }
errors-letters-apart = 图形：在阿拉伯文等连写字母旁，此处没有字体含有{ $letters }。
errors-letters-slide =
    { $part ->
        [title] 第{ $slide }张幻灯片，标题：此处没有字体含有{ $letters }。
        [subtitle] 第{ $slide }张幻灯片，副标题：此处没有字体含有{ $letters }。
        [text] 第{ $slide }张幻灯片，文字：此处没有字体含有{ $letters }。
       *[foot] 第{ $slide }张幻灯片，页脚：此处没有字体含有{ $letters }。
    }

errors-in-slide =
    { $slide ->
        [0] 幻灯片文件：{ $problem }
       *[other] 第{ $slide }张幻灯片：{ $problem }
    }
errors-slide-alone = 第{ $slide }张幻灯片有文字，但缺少“{ $slide }”本身。
errors-slides-kept = 共有{ $count }张幻灯片；保留前{ $most }张。
errors-deck-title-cut = 标题超过{ $most }个字，已截短。
errors-title-cut = 标题超过{ $most }个字，已截短。
errors-text-cut = 文字超过{ $most }个字，已截短。
errors-selection-cut = 选择超过{ $most }个字符，已截短。
errors-language = “{ $text }”不在语言之列（{ $known }）。
errors-slide-chart = 没有图表“{ $name }”。
errors-slide-question = 没有指导性问题“{ $name }”。

errors-no-toml = 这不是TOML：{ $reason }。
errors-no-text = { $file }不是UTF-8文本。
errors-no-slides = 文件中应有幻灯片，每张在{ $head }之下。
errors-too-many-slides = 共有{ $count }张幻灯片；最多{ $most }张。
errors-other-charts = link：“{ $key }”用于该页的其他图表。
errors-deck-language = lang：“{ $text }”不在{ $known }之列。
errors-slide-kind = 需要{ $known }之一。
errors-keys-table = keys：应为表，例如{ $example }。
errors-keys-value = keys：{ $key }：应为文字或整数。
errors-link = link：“{ $link }”不是地址。
errors-link-chart = link：“{ $chart }”不在该页；该页图表为{ $known }。
errors-link-no-chart = link：没有指明图表；该页图表为{ $known }。
errors-link-page = link：没有页面“{ $page }”。
errors-file-key = “{ $key }”不是此处的键（可用：{ $known }）。
errors-file-text = { $key }：应为文字。
errors-file-long = { $key }：超过{ $most }个字。

errors-untitled = 没有标题。
errors-slide-empty = 图表对所作选择没有可显示的内容。
errors-slide-room = 文字留给图表的空间太小。
errors-slide-long = 文字比幻灯片的空间多出{ $points }磅，可能超出边缘。
errors-slide-letters = 能否看到“{ $letters }”取决于打开文件的机器上的字体。
errors-pdf-notes = PDF没有演讲者备注：{ $all }张幻灯片中有{ $noted }张的备注未列入。
