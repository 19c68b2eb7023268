# PowerPoint、PDF和放映的幻灯片，PowerPoint自己绘制的图表，图片页脚。

# $source是完整的句子：“来源：联合国经社部。”
deck-source-and-licence = { $source }许可：{ $licences }。
# $day：“2026年11月29日”。
deck-made = { $day }生成。所有注和数字：{ $link }
deck-card = { $site }。{ $source }

deck-question = 向与会者提问
deck-question-after =
    { $section ->
        [none] 依据{ $document }；经改写。
       *[other] 依据{ $document }，{ $section }；经改写。
    }
deck-question-number = 问题编号：{ $number }

deck-rows-shown = 显示{ $all }行中的{ $shown }行；全部见链接。
deck-columns-even = 各柱等距排列，不反映年份间隔。
deck-series-ends = 各条形末端：{ $measure }
deck-series-quoted = 引用的数字：{ $words }
deck-series-reference = 参考线：{ $words }
deck-series-of = { $measure }，{ $name }
