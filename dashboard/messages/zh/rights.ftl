rights-question = 劳工权利和政策
    .text = 四个可持续发展目标指标，各附其未能说明之处：编码指数、政府的答复、已发现的受害者和记录在案的死亡。
rights-turn-index = 劳工权利
rights-turn-policies = 政策
rights-turn-detected = 贩运
rights-turn-deaths = 路线上的死亡

rights-index-title = 劳工权利的遵守情况（可持续发展目标8.8.2）
rights-index-subtitle = 结社自由和谈判，0分（最好）至10分（最差），{ $rights_year }年
rights-index-headline = 劳工权利：{ $rights_year }年{ $count }个国家中有一半为{ $median }分或更低（0最好，10最差）
rights-index-own = { START($place) }：{ $year }年劳工权利为{ $score }分；0最好，10最差
rights-index-told = { $rights_year }年有指数的{ $count }个国家中，一半为{ $median }分或更低，十分之一为{ $tenth }分或更高；0最好，10最差。
rights-index-coded = 国际劳工组织根据其监督机构和国家法律关于结社自由和集体谈判的内容编码该指数；它并非仅反映移民的权利。
    .mark = 编码指数：0最好，10最差
rights-index-no-ranking = 零点几分的差异说明不了什么：该指数按等级解读，不据此排名。

rights-policies-title = 按政府答复的移民政策（可持续发展目标10.7.2）
rights-policies-subtitle = { $count }个政府中达到标准的百分比，{ $first }年和{ $last }年
rights-policies-headline = 按其自身答复，{ $count }个政府中{ $last }年有{ $later }达到标准，{ $first }年为{ $earlier }
rights-policies-own = { START($place) }，按其{ $year }年自身答复：{ $domains }个移民政策领域中有{ $met }个达到标准
rights-policies-told = 两年均有答复的{ $count }个政府中，{ $last }年有{ $later }达到或完全达到所有领域的总体标准，{ $first }年为{ $earlier }。
rights-policies-domains = 按领域：{ $domains }。
rights-policies-domain = { $domain }{ $later }（此前{ $earlier }）
rights-policies-answers = 这是各国政府就本国政策对联合国调查的答复，并非他方的结论。
    .mark = 政府自身的答复
rights-policies-both = { $last }年答复的政府少于{ $first }年；只比较两年均有答复者。

rights-detected-title = 已发现的贩运受害者（可持续发展目标16.2.2）
rights-detected-subtitle = 当局在一年内发现的人数，{ $state }
rights-detected-nothing = 该国没有已发现受害者的数字。
rights-detected-headline =
    { $later ->
        [none] { IN($place) }没有已发现贩运受害者的数字
       *[other] { $last }年{ IN($place) }已发现的贩运受害者：{ $later }人
    }
rights-detected-told =
    { $years ->
        [0] { IN($place) }没有已发现贩运受害者的数字。
        [1] { IN($place) }已发现贩运受害者的唯一数字是{ $last }年的{ $later }人。
       *[other] { IN($place) }已发现的贩运受害者：有数字的第一年（{ $first }年）为{ $earlier }人，最后一年（{ $last }年）为{ $later }人；有数字的年份：{ $years }个。
    }
rights-detected-alone = 仅计入当局发现的受害者：数字高可能意味着当局查找得力。不应据此对国家排名。
    .mark = 仅为已发现的受害者：不排名
rights-detected-forms = 各剥削形式之和不等于总数：有的受害者计入多种形式，有的未计入任何一种。

rights-deaths-title = 移民途中的死亡和失踪（可持续发展目标10.7.3）
rights-deaths-subtitle = 记录在案的人数，按发生的区域，{ $first }年至{ $last }年
rights-deaths-headline = { $last }年记录在案的途中死亡或失踪移民：{ $deaths }人
rights-deaths-told = { $last }年记录在案的途中死亡或失踪移民为{ $deaths }人；最多的是{ $most_year }年的{ $most }人。
rights-deaths-regions = { $last }年按区域：{ $regions }。
rights-deaths-region = { $region }{ $deaths }人
rights-deaths-recorded = 许多死亡从未记录，不同路线和年份的记录也不同：这些数字是下限。
    .mark = 仅为记录在案的死亡
rights-deaths-where = 按发生地而非来源地计；没有区域者仅计入世界数字。
