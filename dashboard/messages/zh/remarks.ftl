### 对单个数字的说明，用于表格、悬停提示和图例：在数字和逗号之后，或单独在一个单元格中。

## 数字的可靠程度，或为何没有数字

remarks-few-answers = 答复少：可靠性低
remarks-status-derived = 推算
remarks-status-approximate = 近似值
remarks-status-doubtful = 存疑
remarks-status-sources-differ = 来源不一
remarks-status-sources-disagree = 来源不一
remarks-status-derived-approximate = 推算，近似值
remarks-status-derived-sources-differ = 推算，来源不一
remarks-status-derived-doubtful = 推算，存疑
remarks-status-derived-sum-of-the-subregions = 推算，各次区域之和
remarks-status-not-available-here = 此处没有数字
remarks-status-not-in-this-table = 不在此表
remarks-status-not-in-this-table-by-sex = 此表不按性别分列
remarks-status-no-one-employed-in-it = 无人从业
remarks-status-small-sample = 小样本
remarks-status-small-sample-under-migrants = 小样本：移民不足20,000人
remarks-status-older-than-the-years-that-are-ranked = 早于排名年份
remarks-status-only-women-recorded = 仅登记女性
remarks-status-only-men-recorded = 仅登记男性
remarks-status-fewer-than-workers = 不足1,000名工人
remarks-status-non-migrants-are-all-employed-less-migrants = 非移民为全部就业者减去移民
remarks-status-no-data-on-non-migrants = 非移民无数据
remarks-status-women-both-sexes = 女性／男女合计
remarks-status-migrant-domestic-workers-migrant-workers = 移民家政工人／移民工人

## 就业数字如何由已公布的数字得出

remarks-employed-published = 已公布
remarks-employed-derived-total-less-non-agriculture = 推算：总计减去非农业
remarks-employed-derived-both-sexes-less-women = 推算：男女合计减去女性
remarks-employed-derived-non-agriculture-less-services-and-not = 推算：非农业减去服务业和未分类
remarks-employed-derived-non-agriculture-less-industry-and-services = 推算：非农业减去工业和服务业
remarks-employed-derived-migrants-plus-nationals-or-native-born = 推算：移民加本国公民或本地出生者
remarks-employed-derived-all-employed-not-classified-less-nationals = 推算：未分类的全部就业者减去未分类的本国公民或本地出生者
remarks-employed-derived-construction-manufacturing-mining-and-utilities = 推算：建筑业、制造业、采矿业及电力、燃气和水供应业之和
remarks-employed-derived-both-sexes-less-men = 推算：男女合计减去男性
remarks-employed-derived-total-less-agriculture-industry-and-services = 推算：总计减去农业、工业和服务业
remarks-employed-derived-all-employed-less-migrants = 推算：全部就业者减去移民
remarks-employed-derived-total-less-agriculture-services-and-not = 推算：总计减去农业、服务业和未分类
remarks-employed-derived-all-employed-less-nationals-or-native = 推算：全部就业者减去本国公民或本地出生者
remarks-employed-derived-agriculture-plus-non-agriculture = 推算：农业加非农业
remarks-employed-derived-market-and-non-market-services = 推算：市场服务业加非市场服务业
remarks-employed-derived-sum-of-the-six-branches = 推算：六个部门之和
remarks-employed-derived-women-plus-men = 推算：女性加男性

## 来源中关于出国务工者的数字，以及汇款成本

remarks-source-women-plus-men-differ-from-both-sexes = 来源中女性与男性之和不等于男女合计
remarks-source-or-below-as-published = 0或以下，照公布数字

## 共同体：类型、一国的身份、关于人员流动的约定、对成员的说明

remarks-kind-consultative-process = 协商进程
remarks-kind-continental-organisation = 大陆组织
remarks-kind-customs-union = 关税同盟
remarks-kind-economic-community = 经济共同体
remarks-kind-free-movement-area = 自由流动区
remarks-kind-regional-organisation = 区域组织
remarks-kind-social-security-scheme = 社会保障制度
remarks-role-adopting-state-destination = 通过2008年宣言的国家（目的地国）
remarks-role-adopting-state-origin = 通过2008年宣言的国家（原籍国）
remarks-role-associate = 准成员
remarks-role-former-member = 前成员
remarks-role-member = 成员
remarks-role-member-eea-efta-state = 成员（欧洲经济区内的欧洲自由贸易联盟国家）
remarks-role-member-eu-state = 成员（欧盟国家）
remarks-role-observer = 观察员
remarks-role-steering-committee-participant = 指导委员会成员／参与国
remarks-role-suspended-member = 被中止资格的成员
remarks-movement-movement-of-business-persons-and-skilled-workers = 商务人员和技术工人的流动
remarks-movement-andean-migration-statute = 安第斯移民章程
remarks-movement-free-movement-of-skilled-nationals-csme = 有技能国民的自由流动（单一市场和经济）
remarks-movement-common-market-free-movement-of-workers = 共同市场（工人自由流动）
remarks-movement-free-movement-of-labour = 劳动力自由流动
remarks-movement-free-movement-protocol = 自由流动议定书（1979年）
remarks-movement-free-movement-of-workers = 工人自由流动
remarks-movement-free-movement-protocol-2 = 自由流动议定书
remarks-movement-residence-agreement = 居留协定
remarks-movement-facilitation-of-movement = 便利人员流动
remarks-member-not-among-the-at-the-ministerial = 不在出席2024年部长级会议的16国之列
remarks-member-took-part-in-the-ministerial-https-pledgetimes = 参加了2024年部长级会议（https://pledgetimes.com/16-countries-in-the-ministerial-consultative-meeting-of-the-abu-dhabi-dialogue/）
remarks-member-process-founded-in = 进程成立于2013年
remarks-member-bali-process-itself-has-member-states-full = 巴厘进程本身有45个成员国；未找到完整名单
remarks-member-process-founded-in-2 = 进程成立于1991年
remarks-member-a-page-counts-seven-associates-also-one = 2024年的一个网页列有七个准成员（另有一个荷兰领土和一个法国领土）
remarks-member-unece-statistical-grouping-not-a-statement-of = 欧洲经委会的统计分组，不代表现有成员资格
remarks-member-admitted-nov-ratification-deposited-mar-missing-from = 2023年11月24日获接纳，2024年3月交存批准书；其他七国所依据的联合国统计司名单中没有该国
remarks-member-absent-from-the-member-list-member-when = 不在2025年的12个成员名单中；此处引用的文件撰写时为成员（15个成员）
remarks-member-process-founded-in-3 = 进程成立于2000年
remarks-member-page-excerpt-names-some-states-only-list = 网页摘录只列出部分国家；名单依当时有15个成员的西非国家经济共同体推定；进程成立于2001年
remarks-member-process-founded-in-4 = 进程成立于1996年

## 国际劳工组织全球估算的数字如何得出，或来源中与之并列的说明

remarks-estimate-sum-of-the-derived-men-and-women = 推算的男性与女性之和
remarks-estimate-x-million = 19.0% × 845万
remarks-estimate-share-of-women-migrant-domestic-workers = 占女性移民家政工人的比例
remarks-estimate-south-eastern-asia-and-the-pacific = 35.7 − 24.0（东南亚和太平洋）
remarks-estimate-x-million-2 = 22.1% × 845万
remarks-estimate-un-news-text-pti-gives = 联合国新闻文本；印度报业托拉斯为22.2
remarks-estimate-x-million-3 = 24.0% × 845万
remarks-estimate-figures = 11.5 − 8.45
remarks-estimate-x-million-itself-derived = 50.8% × 305万（本身为推算）
remarks-estimate-the-page-says-male-migrant-worker-context = 网页写作“男性移民工人”；上下文和男性移民工人总体的17.9%表明所指为家政工人
remarks-estimate-migrant-workers-as-of-all-workers = 移民工人占全部劳动者的百分比
remarks-estimate-industry-includes-manufacturing-and-construction = 工业包括制造业和建筑业
remarks-estimate-services-include-domestic-work = 服务业包括家政工作
remarks-estimate-equals-southern-asia-eastern-asia-south-eastern = 等于南亚 + 东亚 + 东南亚和太平洋（5.8 + 3.6 + 7.8）
remarks-estimate-share-x-million-rounding-of-the-share = 比例 × 1.503亿；比例的四舍五入造成±8万的误差
remarks-estimate-migrant-workers-as-of-all-workers-of = 移民工人占该次区域全部劳动者的百分比
remarks-estimate-share-of-all-migrant-workers-in-the = 占世界全部移民工人的比例；报告的图“按大次区域列示的移民工人分布”
remarks-estimate-x-million-share-given-to-the-whole = 4% × 6,660万（比例只给到整数百分比：±30万）
remarks-estimate-from-the-two-derived-counts-roughly = 由两个推算人数得出；约13%至17%
remarks-estimate-share-of-all-women-migrant-workers = 占全部女性移民工人的比例（“4%”）
remarks-estimate-x-million-4 = 17.9% × 8,370万
remarks-estimate-share-of-all-men-migrant-workers = 占全部男性移民工人的比例
remarks-estimate-also-the-share-of-working-age-migrants = 也是工作年龄移民中移民工人的比例
remarks-estimate-un-desa-stock = 联合国经社部的存量
remarks-estimate-nearly-per-cent = “近87%”
remarks-estimate-other-three-groups-between-and-ilo-news = 其他三组：1.4至2.2之间（国际劳工组织新闻；未说明各属哪一组）
remarks-estimate-x = 20.4% × 163.8
remarks-estimate-share-x-million-million = 比例 × 1.638亿；±8万
remarks-estimate-figures-2 = 100 − 54.2
remarks-estimate-less-the-published-increase-of-million = 1,680万减去公布的增加数320万
remarks-estimate-agrees-with-nearly-in-edition = 100 − 8.3 − 5.2；与第2版的“近87”相符
remarks-estimate-x-2 = 86.5% × 169
remarks-estimate-x-3 = 3.6% × 169
remarks-estimate-share-x-million = 比例 × 1.69亿
remarks-estimate-also = 49 − 33；另有169 − 113.9 − 33 − 6.1 = 16.0
remarks-estimate-figures-3 = 100 − 67.4 − 19.5 − 3.6
remarks-estimate-about-million = “约2,400万”
remarks-estimate-x-4 = 3.5% × 169；±0.1
remarks-estimate-americas-less-latin-america-and-the-caribbean = 美洲43.3减去拉丁美洲和加勒比（3.5% × 169）
remarks-estimate-americas-less = 美洲25.6减去3.5
remarks-estimate-less-the-derived-northern-america = 78.3减去推算的北美；±0.2
remarks-estimate-derived-count = 推算人数/169
remarks-estimate-x-5 = 17% × 24.1
remarks-estimate-share-of-all-women-migrant-workers-2 = 占全部女性移民工人的比例
remarks-estimate-x-6 = 83% × 24.1
remarks-estimate-close-to-per-cent = “接近83%”
remarks-estimate-restated-the-roundings-and-more-than-million = 重述：167.7/1.22；四舍五入和“自2013年以来增加3,000万以上”将其限定在136.9至137.7
remarks-estimate-restated = 重述的2013年数字
remarks-estimate-restated-edition-published = 重述的2013年数字（第1版公布24.7）
remarks-estimate-restated-edition-published-2 = 重述的2013年数字（第1版公布23.8）
remarks-estimate-restated-value-x-range-about = 重述：2013年数值 × 1.035^4；范围约为157至159
remarks-estimate-restated-edition-published-3 = 重述的2017年数字（第2版公布13.9）
remarks-estimate-restated-value-x-range-about-2 = 重述：2017年数值 × 1.025^2；范围约为164至167
remarks-estimate-their-share-in-the-total-migrant-population = “其在移民总人口中的比例”；也符合15岁及以上人口（推算为48.2）
remarks-estimate-international-migrants-in-the-labour-force-in = 本版称“劳动力中的国际移民”
remarks-estimate-x-7 = 12.5% × 167.7
remarks-estimate-x-8 = 3.4% × 167.7
remarks-estimate-x-9 = 3.3% × 167.7
remarks-estimate-x-10 = 10.9% × 167.7
remarks-estimate-americas-less-x = 美洲45.8减去22.6% × 167.7；±0.1
remarks-estimate-americas-less-northern-america = 美洲27.3减去北美22.6
remarks-estimate-x-11 = 22.6% × 167.7；±0.1
remarks-estimate-x-12 = 23.3% × 167.7；±0.1
remarks-estimate-share-x-million-employed = 比例 × 1.556亿就业者
remarks-estimate-share-of-employed-migrants = 占就业移民的比例
remarks-estimate-figures-4 = 100 − 80.7 − 12.2
remarks-estimate-figures-5 = 100 − 60.8 − 31.7
remarks-estimate-figures-6 = 155.6/255.7
remarks-estimate-figures-7 = 167.7/255.7
remarks-estimate-employment-to-population-ratio-unemployment-rate = 就业人口比率/（1 − 失业率）；±0.1

## 各国就业数字，依据ILOSTAT

# 安哥拉
remarks-country-to-per-cent-of-migrants-have-no = 3%至5%的移民没有部门信息。
# 阿根廷
remarks-country-urban-areas-only-so-hardly-any-agriculture = 仅城市地区，因此几乎没有农业。
# 亚美尼亚
remarks-country-level-breaks-between-surveys-thousand-migrants-in = 各次调查之间水平有断层，2011年移民为6.5万人，2021年为4万人。
# 澳大利亚
remarks-country-break-between-and-in-the-number-of = 国外出生者人数在2010年至2015年之间有断层；两年均有4%至5%没有部门信息。
# 布基纳法索
remarks-country-two-surveys-only = 仅两次调查。
# 多民族玻利维亚国
remarks-country-only-per-cent-of-migrants-have-no = 仅2024年；8%的移民没有部门信息。
# 巴西
remarks-country-small-sample-the-series-ends-in = 小样本；序列止于2015年。
# 文莱达鲁萨兰国
remarks-country-shares-jump-between-and-small-sample = 比例在2019年至2020年之间骤变，样本小。
# 博茨瓦纳
remarks-country-only = 仅2022年。
# 智利
remarks-country-persons-with-place-of-birth-not-stated = 2020年全部就业者包括未说明出生地的人（15.4万人）。
# 科特迪瓦
remarks-country-the-level-jumps-between-surveys-shares-only = 各次调查之间水平骤变，只看比例。
# 德国
remarks-country-and-some-employment-has-no-branch = 2020年和2021年部分就业没有部门信息。
# 厄瓜多尔
remarks-country-shares-jump-between-years-small-sample = 比例在各年之间骤变，样本小。
# 西班牙
remarks-country-all-employed-are-migrants-plus-native-born = 全部就业者为移民加本地出生者。
# 爱沙尼亚
remarks-country-place-of-birth-not-stated-for-thousand = 2022年1万人未说明出生地，因此移民人数偏低。
# 埃塞俄比亚
remarks-country-only-very-small-thousand-migrants = 仅2021年；数量很小（移民1.5万人）。
# 芬兰
remarks-country-new-survey-in-the-rise-from-thousand = 2021年为新调查：由15.3万人（2020年）升至24.3万人并非增长。
# 法国
remarks-country-to-per-cent-have-no-branch-industry = 1%至3%没有部门信息；2015年：未公布本地出生女性的工业数字。
# 联合王国
remarks-country-stands-for-when-a-fifth-of-the = 以2018年代替2019年，2019年有五分之一的国外出生者没有部门信息。
# 加纳
remarks-country-shares-jump-from-to-small-sample = 比例从2013年到2017年骤变，样本小。
# 赤道几内亚
remarks-country-only-2 = 仅2023年。
# 危地马拉
remarks-country-small-sample-place-of-birth-not-stated = 小样本；2018年：1.2%未说明出生地。
# 圭亚那
remarks-country-very-small-thousand-migrants-ends-in-before = 数量很小（移民3,000人）；止于2019年，早于近年的大量迁入。
# 洪都拉斯
remarks-country-small-sample-to-thousand-migrants = 小样本（移民1.2万至2.4万人）。
# 克罗地亚
remarks-country-foreign-born-are-mostly-long-settled-persons = 国外出生者多为来自波斯尼亚和黑塞哥维那以及塞尔维亚的长期定居者。
# 匈牙利
remarks-country-left-out-twice-the-foreign-born-of = 未收录2022年，该年国外出生者为前后年份的两倍。
# 印度尼西亚
remarks-country-very-small-per-cent-of-employment = 数量很小（占就业的0.1%）。
# 爱尔兰
remarks-country-industry-of-women-not-published = 2021年未公布女性的工业数字。
# 伊朗伊斯兰共和国
remarks-country-a-household-survey-migrants-in-an-irregular = 住户调查，可能遗漏身份不正规的移民。
# 伊拉克
remarks-country-only-3 = 仅2021年。
# 以色列
remarks-country-mostly-naturalised-immigrants-foreign-workers-are-largely = 多为已入籍的迁入移民，外国工人大多不在调查之内。
# 日本
remarks-country-census-years-and = 普查年份为2015年和2020年。
# 哈萨克斯坦
remarks-country-at-the-level-of-permit-holders-to = 相当于许可持有人的水平（2.4万至3.3万人），而非全部外国工人；没有本国公民的数字。
# 肯尼亚
remarks-country-is-a-census-and-are-surveys-industry = 2019年为普查，2021年和2022年为调查；2022年的工业为余数。
# 柬埔寨
remarks-country-only-4 = 仅2019年。
# 大韩民国
remarks-country-no-nationals-in-the-source-from-services = 来源中没有本国公民的数字；2021年起服务业归入“未分类”。
# 莱索托
remarks-country-only-small-sample = 仅2019年；小样本。
# 立陶宛
remarks-country-comes-in-below-the-years-around-it = 2021年低于前后年份；2023年国外出生者由6.1万人降至4.3万人。
# 卢森堡
remarks-country-residents-only-commuters-from-abroad-nearly-half = 仅计居民，来自国外的通勤者占劳动者的近一半，未计算在内。3%至7%的移民没有部门信息。
# 拉脱维亚
remarks-country-mostly-persons-born-elsewhere-in-the-former = 多为出生在前苏联其他地方的人；2021年和2022年似出自另一来源。
# 马尔代夫
remarks-country-census-only = 仅2014年（普查）。
# 墨西哥
remarks-country-to-per-cent-of-migrants-have-no-2 = 16%至20%的移民没有部门信息。
# 马里
remarks-country-small-sample-agriculture-moves-between-and-per = 小样本，农业在24%至39%之间波动。
# 蒙古
remarks-country-census-years-and-2 = 普查年份为2010年和2020年。
# 毛里求斯
remarks-country-two-years-only-and = 仅两年：2011年和2022年。
# 马来西亚
remarks-country-a-survey-migrants-in-an-irregular-situation = 抽样调查，可能遗漏身份不正规的移民；比例在各年之间骤变。
# 纳米比亚
remarks-country-shares-jump-between-and-small-sample-2 = 比例在2016年至2018年之间骤变，样本小。
# 荷兰
remarks-country-to-per-cent-have-no-branch-break = 4%至12%没有部门信息；2021年有断层。
# 挪威
remarks-country-only-before-place-of-birth-was-often = 仅2024年，此前出生地往往未说明。
# 阿曼
remarks-country-and-only = 仅2023年和2024年。
# 巴拿马
remarks-country-is-a-census-with-far-fewer-employed = 2023年为普查，就业者少得多；比例在2020年至2021年之间骤变。
# 波兰
remarks-country-left-out-three-times-the-foreign-born = 未收录2021年，该年国外出生者为前后年份的三倍。
# 巴拉圭
remarks-country-two-years-only-and-2 = 仅两年：2018年和2020年。
# 俄罗斯联邦
remarks-country-the-survey-counts-thousand-foreign-born-and = 调查所计国外出生者为58.9万人（2019年）和46.9万人（2024年），远低于实际水平。
# 塞内加尔
remarks-country-small-sample-the-share-of-women-moves = 小样本，女性比例波动很大。
# 新加坡
remarks-country-no-sex-in-the-source-nationals-from = 来源不分性别；本国公民的数字始于2014年；止于2022年。
# 苏里南
remarks-country-only-small = 仅2016年；数量小。
# 斯洛文尼亚
remarks-country-and-industry-lower-and-services-higher-than = 2021年和2022年与2020年和2023年相比，工业较低，服务业较高。
# 瑞典
remarks-country-without-sex-place-of-birth-not-stated = 2010年不分性别；2021年至2023年约1%未说明出生地；2022年至2023年女性的工业数字部分缺失。
# 斯威士兰
remarks-country-small-sample-per-cent-without-branch-in = 小样本；2023年5%没有部门信息。
# 泰国
remarks-country-agriculture-and-industry-are-differences-of-published = 农业和工业为已公布数字之差。
# 土耳其
remarks-country-foreign-born-includes-turkish-citizens-born-abroad = 国外出生者包括在国外出生的土耳其公民。
# 坦桑尼亚联合共和国
remarks-country-small-sample-a-tenth-without-branch-in = 小样本；2014年十分之一没有部门信息。
# 乌干达
remarks-country-two-years-only-and-3 = 仅两年：2014年和2021年。
# 南非
remarks-country-and-cannot-come-from-the-same-survey = 2017年和2022年不可能出自同一调查。
# 赞比亚
remarks-country-shares-jump-from-to-small-sample-2 = 比例从2021年到2023年骤变，样本小。
# 津巴布韦
remarks-country-years-and-left-out-level-too-low = 未收录2021年和2023年，水平过低，或四分之一未说明出生地。

## Agreements: what is known of a row, and how the parties were found where a paper does not name them

remarks-agreement-no-evidence = 数据作者没有找到文本或官方证据。
remarks-agreement-other-year = 来源给出的签署日期属于另一年份；已略去。
remarks-agreement-no-year = 来源没有年份。
remarks-agreement-scheme = 文件提到该制度，其国家中只提到泰国；其余依据2023年的韩国来源。
remarks-agreement-caribbean = 文件称加勒比国家；这些国家在bilateral_agreements中与加拿大有协定。
remarks-agreement-southern-africa = 文件称南部非洲；这些国家在bilateral_agreements中与南非有1964年至1975年的协定。
remarks-agreement-congo = 文件写作“刚果”。
