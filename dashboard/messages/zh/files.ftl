files-sheet-data = 数据
files-sheet-about = 说明
files-title = 标题
files-measure = 指标
files-in-words = 文字说明
files-selection = 选择
files-rows = 行
files-note = 注
files-definition = 定义
files-column = 列
files-columns = 各列
files-source = 来源
files-edition = 版本
files-address = 来源地址
files-terms = 条款
files-licence = 许可
files-link = 链接
files-made = 生成日期

files-nothing-chosen = 无

files-definition-of = { $word }：{ $definition }（{ $source }）
files-edition-of = { $title }：{ $edition }。{ $publisher }。{ $day }查阅。
files-counted =
    { $rows ->
        [first] { $all }行中的{ $count }行
        [pictured] 全部{ $all }行；标题和文字为图片的标题和文字，图片显示其中{ $shown }行
       *[all] 全部{ $all }行
    }
files-guarded = 电子表格会误认为公式的文字前加有'。

files-counted-of-several =
    { $rows ->
        [first] { $all }行中的{ $count }行，为{ $selections }种选择各自的前几行
        [pictured] { $selections }种选择的全部{ $all }行；标题为图片的标题，图片显示各自的前几行
       *[all] { $selections }种选择的全部{ $all }行
    }
files-chosen = { $label }（所选）
files-chosen-code = { $label }（所选，代码）
files-many-values = { $label }：{ $values }……{ $last }（共{ $count }个）
files-many-titles = { $titles }；另有{ $count }个
files-note-of-several = { $note }（适用于{ $all }种选择中的{ $count }种。）
files-note-of-one = { $note }（适用于：{ $selection }。）
files-more-notes = 另有{ $count }条仅适用于单一选择的注，见各自的文件。

files-with-room = { $subtitle }。{ $rows }
files-rows-with-room = 此处空间仅能列出{ $all }行中的{ $shown }行。
