rules-turn = 规则和做法
rules-turn-communities = 共同体

rules-title = 规则和做法，{ $country }
rules-subtitle = 此处来源提及的文书、双边协定、良好做法和论断
rules-head = { $rule }：{ $items }
rules-line =
    { $more ->
        [0] { $names }
       *[other] { $names }；另有{ $more }项
    }
rules-headline = 已批准的文书：{ $ratified }；数据中的协定：{ $agreements }；文件中的做法：{ $practices }
rules-told = { $country }：可见已批准的文书{ $ratified }项，未批准或已退出{ $outside }项，未见批准{ $unseen }项。数据中的双边协定：{ $agreements }；文件提及与之有协定的国家：{ $named }；良好做法：{ $practices }。
rules-ratified =
    { $ratified_names ->
        [none] { "" }
       *[other] 已批准：{ $ratified_names }。
    }
rules-statement = { $verdict }：{ $statement }
rules-claimed =
    { $claimed ->
        [none] { "" }
       *[other] 文件中的论断：{ $claimed }。
    }
rules-dates = 每份缔约方名单各有日期，从{ $first }年到{ $last }年；各国此后的行动不在其中。
    .mark = { $first }年至{ $last }年的名单
rules-unseen = 只有名单包含所有国家时才称“未批准”；其他情况是未见批准，但可能已经批准。
rules-agreements = 协定取自一个文本集；不在其中的文本可能存在，其中的文本也不一定有效。
