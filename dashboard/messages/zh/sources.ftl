sources-line = 来源：{ $sources }。
# $first: the first source; $others: how many more there are.
sources-short =
    来源：{ $first }，另有{ $others }个来源。

sources-countries = 联合国经社部、联合国统计司、国际劳工组织、世界银行、mledoze/countries（ODbL 1.0）
sources-migrant-workers = 国际劳工组织，《国际移民工人全球估算》，2015、2018、2021和2024年版
sources-migrant-workers-composite = 国际劳工组织，《国际移民工人全球估算》，2015、2018、2021和2024年版
sources-migrant-stock = 联合国经社部，《2024年国际移民存量》，CC BY 3.0 IGO
sources-corridors = 联合国经社部，《2024年国际移民存量》，CC BY 3.0 IGO
sources-migrant-stock-by-age = 联合国经社部，《2020年国际移民存量》，CC BY 3.0 IGO
sources-migrant-employment = 国际劳工组织，ILOSTAT，国际劳动力移民统计（ILMS），2026年2月，CC BY 4.0
sources-migrant-employment-notes = 本项目对国际劳工组织ILOSTAT国际劳动力移民统计（ILMS）2026年2月数据的说明
sources-labour-outflows = 国际劳工组织，ILOSTAT，国际劳动力移民统计（ILMS），2025年12月，CC BY 4.0
sources-remittances-received = 世界银行，《世界发展指标》，2026年7月，CC BY 4.0
sources-remittances-paid = 世界银行，《世界发展指标》，2023年5月，CC BY 4.0
sources-economy = 世界银行，《世界发展指标》，2026年7月（劳动力总数：2026年4月），CC BY 4.0
sources-remittance-corridors = KNOMAD/世界银行，《2021年双边汇款矩阵》，2022年12月，CC BY 4.0
sources-remittance-costs = 世界银行，《世界发展指标》，2023年5月10日，CC BY 4.0
sources-remittance-corridor-costs = 世界银行，《全球汇款价格》（走廊），2020年12月7日，http://remittanceprices.worldbank.org，CC BY 4.0
sources-quoted-figures = 全球移民与发展论坛，南南流动背景文件，2018年
sources-quoted-shares-gfmd = 全球移民与发展论坛，南南流动背景文件，2018年
sources-quoted-shares-ilo = 引自国际劳工组织，《劳动力移民与发展》，2013年；国际劳工组织，模块8，南南合作与劳动力移民
sources-quoted-flows = 国际劳工组织，《劳动力移民与发展》，2013年，表1.1，依据联合国经社部2009年挂图
sources-income-groups = 世界银行，2025年7月国家分类（2026财政年度），CC BY 4.0
sources-income-groups-former = 世界银行，2025年7月国家分类（2026财政年度），CC BY 4.0
sources-income-thresholds = 世界银行，2025年7月国家分类（2026财政年度），CC BY 4.0
sources-borders = mledoze/countries，ODbL 1.0
sources-communities = 联合国统计司和儿基会，2025年12月名单；秘书处、移民组织和所列其他来源
sources-memberships = 联合国统计司和儿基会，2025年12月名单；秘书处、移民组织和所列其他来源
sources-membership-periods = 加入和退出日期，录自各行所列机构和其他来源的网页
sources-oecd-members = 2021年5月的经合组织成员，据公开报道
sources-guiding-questions = 全球移民与发展论坛和国际劳工组织2013年至2020年背景文件的问题，改写
sources-places = 本项目，依照ISO 3166及各数据集的来源
sources-place-forms = 本项目，依照联合国用法
sources-groups = 联合国统计司（M49）；其他依照发布者用法
