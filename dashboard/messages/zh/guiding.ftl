guiding-page = 问题
    .summary = 四份劳动力移民文件的引导性问题，每个问题附有本平台中可供参考的视图、所涉及的可持续发展目标具体目标以及幻灯片。
guiding-headline = { $papers }份文件的{ $count }个引导性问题，每个问题附有可供参考的视图
guiding-introduction = 这些视图并不回答问题，而是显示数字能够说明什么。如已在上方选定国家，视图将针对该国打开。问题的措辞与文件原文不同。
guiding-papers = 文件

guiding-view =
    { $question ->
        [none] { $turn ->
            [none] { $page }
           *[other] { $page }：{ $turn }
        }
       *[other] { $turn ->
            [none] { $page }：{ $question }
           *[other] { $page }：{ $question }，{ $turn }
        }
    }
guiding-targets = 可持续发展目标具体目标：{ $targets }
guiding-target = { $number } { $name }
guiding-slides = 制作该问题的幻灯片

guiding-target-skills = 就业技能
guiding-target-employment = 体面工作，同工同酬
guiding-target-forced-labour = 强迫劳动和童工
guiding-target-rights = 劳工权利
guiding-target-migration = 有序安全移民
guiding-target-remittances = 汇款费用
guiding-target-trafficking = 对儿童的暴力
guiding-target-decisions = 包容性决策
guiding-target-resources = 筹资
guiding-target-capacity = 能力
guiding-target-coherence = 政策一致性
guiding-target-partnership = 全球伙伴关系
guiding-target-society = 伙伴关系
guiding-target-data = 数据
