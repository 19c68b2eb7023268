command-about = 劳动力移民趋势，命令行。

command-charts = 列出图表及其选项、取值和默认值
    .json = 以JSON格式
    .headlines = 不作任何选择时每张图表的要点（JSON）
command-check = 对照说明文件检查数据文件并列出所有错误
    .folder = 含datapackage.json的文件夹（默认：自带数据）
command-data = 将所有自带数据及其说明写入文件夹或zip
command-deck = 由TOML文件生成幻灯片，PowerPoint或PDF
    .file = 按顺序列出的标题、图表、文字和问题
command-image = 将图表绘制为PNG、SVG或PDF；多个取值则生成一个文件夹
    .selection = 与默认值不同之处。一个键有多个值时各生成一张图片：a..b、a|b、重复写键、`all`（或`*`），以及在图表取单一值处的a,b（在图表取多个值处，a,b为同一张图片）
    .output = 文件；多张图片则为文件夹
    .size = { $sizes }，或以像素计的WxH（默认：{ $usual }）
    .scale = PNG每单位尺寸的像素（默认：{ $usual }）
    .format = 默认按文件名，否则为png
    .jobs = 并行绘制的进程数（默认：{ $usual }）
    .force = 重新绘制已有的图片
command-table = 以CSV输出图表的行
    .selection = 与默认值不同之处。一个键的多个值写入同一文件，键成为一列：a..b、a|b、重复写键、`all`（或`*`），以及在图表取单一值处的a,b；{ $top }=N：只取图片所示的前N行
    .comments = 不含文件头的注释行
    .output = 写入文件，不输出到屏幕
command-chart = `charts`所列的图表标识
command-language = 文字、数字和名称的语言：{ $known }

command-control =
    { $many ->
        [yes] { $label }：{ $values }中的若干个
       *[no] { $label }：{ $values }
    }
command-empty = （空）
command-rows = 文件的行：{ $every }，或前N行；图片显示{ $count }行

command-faults =
    { $count ->
        [0] { $place }：没有错误。
       *[other] { $place }：{ $count }个错误。
    }
command-replaced = { $place }已存在，现被替换。
command-replaced-one = { $place }：{ $name }已存在，现被替换；其他文件保持不变。
command-replaced-several = { $place }：已存在的{ $count }个文件被替换；其他文件保持不变。
command-left-out = { $place }：{ $words }
command-slides = 张幻灯片
command-pictures = 张图片

command-report = { $place }：{ $parts }。
command-drawn = { $seconds }秒内绘制{ $count }张（每秒{ $rate }张）
command-kept = 已有{ $count }张
command-failed = 失败{ $count }张
command-left = 余{ $count }张待下次：同一命令从此处继续
command-lacking = { $count }张缺少部分文字或数字，见left_out列
command-failure = { "  " }{ $file }：{ $reason }

command-count = { $text }不是从1起的数字
command-several = 多张图片应写入文件夹，而“{ $name }”是一个文件。
command-format = “{ $name }”以{ $ending }结尾，而--format为{ $format }。
command-kinds =
    { $folder ->
        [yes] { $endings }或文件夹
       *[no] { $endings }或{ $last }
    }
command-no-name = -o没有名称；可用{ $kinds }。
command-is-folder = “{ $name }”是文件夹；此命令写入{ $kinds }。
command-ending-alone = “{ $name }”只有结尾没有名称；请在前面写上名称：“{ $example }”。
command-folder-there =
    { $folder ->
        [yes] “{ $name }”是文件夹；请指明其中的文件，或以/结尾以写入该文件夹。
       *[no] “{ $name }”是文件夹；请指明其中的文件。
    }
command-no-folder = “{ $name }”是文件，不是文件夹。
command-wrong-ending =
    { $folder ->
        [yes] “{ $name }”以{ $ending }结尾；此命令写入{ $kinds }。名称中含点的新文件夹应以/结尾：“{ $name }/”。
       *[no] “{ $name }”以{ $ending }结尾；此命令写入{ $kinds }。
    }
command-no-ending = “{ $name }”没有结尾；此命令写入{ $kinds }。

command-usage = 用法：
command-options = 选项
command-arguments = 参数
command-help = 显示此帮助并退出
command-error = { $program }：错误：{ $problem }
command-argument = { $name }：{ $problem }
command-unknown-words = 无法识别的参数：{ $words }
command-missing-words = 缺少参数：{ $words }
command-one-expected = 需要一个值
command-ambiguous = 选项不明确：{ $option }可以是{ $matches }
command-without-value = 不接受任何值，但给出了{ $value }
command-no-choice = 无效的值：{ $value }（可选：{ $known }）
command-wrong-value = { $value }不是整数
