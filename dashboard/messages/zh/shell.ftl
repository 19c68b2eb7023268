shell-skip = 跳至正文
shell-menu = 菜单
shell-pages = 页面
shell-loading = 正在加载……
shell-without-scripts = 启用JavaScript时，本页随所选内容变化。没有JavaScript时，最前面的图表在此以图片显示，其他每个图表各有网址；所有数字均可从<list>datapackage.json</list>所列CSV文件获得。

shell-foot = 每个数字都附有来源、版本和许可；所有数据集见<data>数据</data>页。

shell-no-page = 此地址没有页面
shell-no-page-text = 上方菜单列出所有页面，例如<overview>概览</overview>。
shell-no-page-title = 找不到页面
shell-no-page-description = 此地址没有页面。

shell-window = { $title } – { $site }
shell-chosen = { $title }（{ $chosen }）
shell-description = { $finding }。{ $summary }
shell-alternative = { $title }：{ $description }

shell-unusable = 地址的部分内容无法使用；以标准视图代替。
shell-all-charts = 本页所有图表：{ $page }

shell-table = 表格
shell-present = 放映
shell-csv = 数据行（CSV）
shell-chart-alone = 打开图表：{ $name }
shell-rows = 共{ $all }行，此处列出图表中的{ $shown }行。
shell-rows-all = 全部{ $all }行
shell-rows-found =
    { $found ->
        [0] 没有任何一行包含这些字词。
       *[other] 共{ $all }行，其中{ $found }行包含这些字词。
    }
shell-table-find = 在表格中查找
shell-table-open = 打开图表
shell-more-rows = 显示更多行
shell-table-own = { $name }（您的国家）
shell-table-previous = 前面各行
shell-table-next = 后面各行
shell-table-page = 第{ $page }页，共{ $pages }页
shell-table-pages = 表格各页
shell-language = 语言
shell-language-before = 语言：{ "" }

shell-country = 查找国家、走廊、图表或术语
shell-countries = 结果
shell-country-clear = 世界
shell-country-clear-label = 世界：清除您的国家

## The stage of a question: what it shows in turn, what its notes are folded under; $count is the number of notes, $question the title of a question

shell-questions = 本页的问题
shell-turns = 查看方式
shell-turns-of = 查看方式：{ $question }
shell-about =
    关于这些数字{ $count ->
        [0] {""}
       *[other] （{ $count }）
    }
shell-country-open = 查找
