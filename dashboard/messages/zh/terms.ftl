terms-site = 劳动力移民趋势

terms-boundaries = 地图上显示的边界和名称以及所用的称谓不意味着联合国正式认可或接受。地位未定的地区按无数据绘制。查谟和克什米尔的最终地位尚未由当事各方商定。苏丹和南苏丹之间的最后边界以及阿卜耶伊地区的最终地位尚未确定。阿根廷政府与大不列颠及北爱尔兰联合王国政府之间在福克兰群岛（马尔维纳斯）主权问题上存在争端。凡提及科索沃之处，均应在安全理事会第1244(1999)号决议的范围内理解。
    .first = 地图上显示的边界和名称以及所用的称谓不意味着联合国正式认可或接受。

terms-heading = { $title }（{ $unit }）

terms-column-year = 年份
terms-column-since = 起始年份
terms-column-compared_with = 对照
terms-column-until = 截止年份
terms-column-joined = 加入日期
terms-column-left = 退出日期
terms-column-quarter = 季度
terms-column-edition = 版本
terms-column-reference_year = 参考年份

terms-column-span = 年份，或起止年份
terms-column-composite = 合并的类别
terms-column-definition = 南方的定义
terms-column-group = 组别
terms-column-income_group = 收入组别
terms-column-group_year = 收入组别的年份
terms-column-development_group = 发展组别
terms-column-region = 区域
terms-column-subregion = 次区域
terms-column-ilo_region = 国际劳工组织区域
terms-column-ilo_subregion = 国际劳工组织次区域
terms-column-area = 地区
terms-column-community_name = 共同体
terms-column-community = 共同体简称
terms-column-kind = 类型
terms-column-role = 身份
terms-column-period = 成员资格时期
terms-column-origin_side = 原籍地一方
terms-column-destination_side = 目的地一方
terms-column-origin_group = 原籍地组别
terms-column-destination_group = 目的地组别
terms-column-mobility = 往来方向
terms-column-category = 类别

terms-column-corridor = 走廊
terms-column-centre_name = 中心国家或地区
terms-column-centre = 中心国家或地区
terms-column-name = 国家或地区
terms-column-country = 国家或地区
terms-column-origin_name = 原籍国家或地区
terms-column-origin = 原籍国家或地区
terms-column-destination_name = 目的地国家或地区
terms-column-destination = 目的地国家或地区
terms-column-partner = 另一端的国家或地区
terms-column-former_name = 前国家或地区
terms-column-former_economy = 前国家或地区
terms-column-country_a = 国家或地区
terms-column-country_b = 接壤的国家或地区
terms-column-iso2 = ISO 3166双字母代码
terms-column-iso3 = ISO 3166代码
terms-column-m49 = M49代码
terms-column-name_ar = 阿拉伯文名称
terms-column-name_en = 英文名称
terms-column-name_es = 西班牙文名称
terms-column-name_fr = 法文名称
terms-column-name_ru = 俄文名称
terms-column-name_zh = 中文名称
terms-column-aliases = 其他写法

terms-column-place = 国家、地区或组别
terms-column-lang = 语言
terms-column-subject = 作主语或宾语
terms-column-in = 在该地
terms-column-from = 来自该地
terms-column-to = 前往该地
terms-column-of = 该地的

terms-column-direction = 方向
terms-column-side = 所属一方
terms-column-population_group = 人口群体
terms-column-sex = 性别
terms-column-age_group = 年龄组
terms-column-sector = 经济活动部门
terms-column-migrant_basis = 移民的界定
terms-column-flow = 流量
terms-column-cost_class = 汇出200美元的成本
terms-column-instrument = 文书
terms-column-ratification = 批准情况
terms-column-ratified_on = 批准日期
terms-column-denounced = 退约年份
terms-column-measure = 指标
terms-column-unit = 单位
terms-column-claim_id = 陈述
terms-column-document = 文件
terms-column-question_id = 问题编号
terms-column-question = 问题
terms-column-section = 章节

terms-column-rank = 位次
terms-column-ranked = 有数字的地区

terms-column-change_persons = 变化
terms-column-difference_persons = 差异
terms-column-emigrants = 迁出移民
terms-column-employed = 就业人数
terms-column-labour_force = 劳动力
terms-column-migrant_stock = 国际移民
terms-column-migrant_stock_female = 国际移民，女性
terms-column-migrant_stock_known = 原籍地已知的国际移民
terms-column-migrant_stock_male = 国际移民，男性
terms-column-migrant_stock_since = 较早年份的国际移民
terms-column-migrant_stock_within = 组别内部的国际移民
terms-column-migrant_stock_quoted = 国际移民，文件数字
terms-column-migrant_workers = 移民工人
terms-column-migrants_employed = 就业移民
terms-column-migrants_in_branch = 在该部门就业的移民
terms-column-net_migration = 净移民
terms-column-persons = 人数
terms-column-population = 人口
terms-column-workers = 出国务工者
terms-column-workers_female = 出国务工者，女性
terms-column-workers_male = 出国务工者，男性

terms-column-aid_received = 收到的官方发展援助
terms-column-amount = 金额
terms-column-fdi_inflows = 外国直接投资净流入
terms-column-gdp = 国内生产总值
terms-column-low_up_to = 低收入上限
terms-column-lower_middle_up_to = 中低等收入上限
terms-column-received_per_person = 人均收到的汇款
terms-column-remittances = 汇款
terms-column-remittances_paid = 支付的汇款
terms-column-remittances_received = 收到的汇款
terms-column-difference_dollars = 差异
terms-column-upper_middle_up_to = 中高等收入上限

terms-column-change_per_cent = 变化
terms-column-cost_of_sending = 汇出200美元的成本
terms-column-cost_of_sending_from = 从当地汇出200美元的成本
terms-column-cost_of_sending_to = 向当地汇款200美元的成本
terms-column-lfpr_female = 劳动力参与率，女性
terms-column-lfpr_male = 劳动力参与率，男性
terms-column-share = 比例
terms-column-share_covered = 有数字者占本组国内生产总值的部分
terms-column-share_female = 女性比例
terms-column-share_female_emigrants = 迁出移民中的女性比例
terms-column-share_female_labour_force = 劳动力中的女性比例
terms-column-share_female_migrants = 就业移民中的女性
terms-column-share_female_nationals = 就业非移民中的女性
terms-column-share_female_since = 较早年份的女性比例
terms-column-share_in_branch = 在该部门工作的比例
terms-column-share_in_domestic_work = 从事家政工作的比例
terms-column-share_known_origin = 原籍地已知的移民
terms-column-share_of_domestic_workers = 占全部家政工人的比例
terms-column-share_of_employed = 占全部就业者的比例
terms-column-share_of_gdp = 占国内生产总值的比例
terms-column-share_of_gdp_subregion = 次区域占国内生产总值的比例
terms-column-share_of_labour_force = 占劳动力的比例
terms-column-share_placed = 原籍地和组别已知的迁入移民
terms-column-share_of_placed = 占原籍地已知移民的比例
terms-column-share_of_population = 占人口的比例
terms-column-share_of_total = 占世界总数的比例
terms-column-share_quoted = 文件引用的比例
terms-column-share_unknown_origin = 原籍地不详的比例
terms-column-share_without_group = 来自或前往无组别地区的比例
terms-column-unemployment_rate = 失业率

terms-column-change_points = 变化
terms-column-difference_points = 差异
terms-column-corridors = 走廊数
terms-column-members = 成员数
terms-column-parties = 缔约方
terms-column-reporting = 有数字的经济体
terms-column-reporting_both = 有数字和国内生产总值的经济体
terms-column-with_gdp = 有国内生产总值的经济体
terms-column-economies = 本组经济体
terms-column-economies_former = 其中的前国家和地区
terms-column-level = 数字
terms-column-level_lowest = 所有数字中的最低值
terms-column-level_median = 所有数字的中位数
terms-column-level_highest = 所有数字中的最高值
terms-column-level_subregion = 次区域的数字
terms-column-level_world = 世界的数字
terms-column-covered_subregion = 有数字者占次区域的部分
terms-column-covered_world = 有数字者占世界的部分
terms-column-number = 数目
terms-column-value = 数值
terms-column-latitude = 纬度
terms-column-longitude = 经度

terms-column-un_member = 联合国会员国
terms-column-ldc = 最不发达国家
terms-column-lldc = 内陆发展中国家
terms-column-sids = 小岛屿发展中国家
terms-column-in_migrant_stock = 在移民存量之内
terms-column-map_mark = 地图上的绘法
terms-column-data_view = 有助于回答的数据
terms-column-dated = 加入和退出日期已知
terms-column-founded = 成立日期
terms-column-earlier_name = 旧名称
terms-column-earlier_until = 旧名称用至
terms-column-mobility_regime = 人员流动
terms-column-value_kind = 公布或推算
terms-column-status = 状况
terms-column-data_type = 数据类型
terms-column-small_sample = 小样本
terms-column-trend_ok = 可绘趋势
terms-column-confidence = 数字如何取得
terms-column-coverage = 覆盖范围
terms-column-remark = 说明
terms-column-note = 注
terms-column-former_names = 哪些前国家和地区
terms-column-stated_source = 文件注明的来源
terms-column-source = 名称出处
terms-column-source_title = 查阅之处
terms-column-founding_source = 关于成立的网页
terms-column-source_url = 地址
terms-column-as_of = 截至

terms-unit-text = 文字
terms-unit-year = 年份
terms-unit-rank = 位次
terms-unit-number = 数
terms-unit-areas = 地区数
terms-unit-persons = 人
terms-unit-us-dollars = 美元
terms-unit-per-cent = 百分比
terms-unit-percentage-points = 百分点
terms-unit-corridors = 条
terms-unit-countries = 国家数
terms-unit-economies = 经济体数
terms-unit-as-the-column-unit-says = 见“单位”列
terms-unit-as-the-measure-says = 见指标
terms-unit-degrees = 度
terms-unit-iso-code = ISO代码

terms-sex =
    .both = 女性和男性
    .female = 女性
    .male = 男性

terms-sector =
    .agriculture = 农业
    .industry = 工业
    .services = 服务业
    .domestic_work = 家政工作
    .construction = 建筑业
    .manufacturing = 制造业
    .mining_utilities = 采矿业及电力、燃气和水供应业
    .market_services = 市场服务业
    .non_market_services = 非市场服务业
    .not_classified = 未分类
    .total = 所有部门

terms-migrant_basis =
    .place_of_birth = 国外出生者
    .citizenship = 外国公民

terms-group =
    .migrants = 移民
    .non_migrants = 非移民
    .nationals_or_native_born = 本国公民或本地出生者
    .all_employed = 全部就业者

terms-population_group =
    .international_migrants = 国际移民
    .working_age_migrants = 工作年龄移民
    .migrant_workers = 移民工人
    .migrant_domestic_workers = 移民家政工人
    .non_migrants_15plus = 15岁及以上非移民
    .non_migrant_workers = 非移民工人

terms-flow =
    .remittances_received = 收到的汇款
    .fdi_inflows = 外国直接投资
    .aid_received = 官方发展援助

terms-cost_class =
    .at_target = 3%及以下
    .below_ceiling = 高于3%至5%
    .above_ceiling = 高于5%至10%
    .dear = 高于10%

# International instruments on migrants and on work: C and P are Conventions and Protocols of the ILO.
terms-instrument =
    .C097 = 移民就业公约（修订），1949年（C097）
    .C143 = 移民工人（补充规定）公约，1975年（C143）
    .ICRMW = 联合国移徙工人及其家庭成员公约，1990年
    .C189 = 家庭工人公约，2011年（C189）
    .C181 = 私营就业机构公约，1997年（C181）
    .C190 = 暴力和骚扰公约，2019年（C190）
    .C029 = 强迫劳动公约，1930年（C029）
    .P029 = 强迫劳动公约2014年议定书（P029）
    .C105 = 废除强迫劳动公约，1957年（C105）
    .C087 = 结社自由公约，1948年（C087）
    .C098 = 组织权利和集体谈判权利公约，1949年（C098）
    .C100 = 同工同酬公约，1951年（C100）
    .C111 = 歧视公约，1958年（C111）
    .C138 = 最低年龄公约，1973年（C138）
    .C182 = 最恶劣形式的童工劳动公约，1999年（C182）
    .C155 = 职业安全和卫生公约，1981年（C155）
    .C187 = 促进职业安全与卫生框架公约，2006年（C187）
    .TIP = 联合国人口贩运议定书，2000年
    .SOM = 联合国偷运移民议定书，2000年
    .CSR51 = 难民地位公约，1951年
    .PSR67 = 难民地位议定书，1967年

# What a State is to an instrument, by the source.
terms-ratification =
    .ratified = 已批准
    .signed = 已签署，未见批准
    .not_ratified = 未批准
    .denounced = 已退约
    .not_seen = 来源中未见

terms-mobility =
    .south_south = 由南向南
    .south_north = 由南向北
    .north_south = 由北向南
    .north_north = 由北向北
    .unknown_origin = 原籍地不详
    .without_group = 来自或前往无组别地区

terms-side =
    .south = 南方
    .north = 北方
    .total = 南方和北方
    .unknown = 原籍地不详
    .without_group = 无组别

terms-direction =
    .sending_from = 汇自
    .sending_to = 汇往
    .received_from = 收自
    .sent_to = 汇往
    .immigrants = 来自那里，居住在这里
    .emigrants = 来自这里，居住在那里

terms-your-country = 您的国家
terms-basis = 移民指

terms-ages =
    { $high ->
        [none] { $low }岁及以上
       *[other] { $low }至{ $high }岁
    }
