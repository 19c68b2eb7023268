glossary-edition = 版本
    .definition = 来源的一次发布。后来的版本可能用另一方法重述过去，因此不同版本的数字并列显示，从不连成一条曲线。
    .source = 本平台
    .forms = 版本

glossary-not-in-this-table = 不在此表
    .definition = ILOSTAT可能有该国的数字，但本平台没有读取。
    .source = 本平台
    .forms = 不在此表

glossary-not-available-here = 此处没有数字
    .definition = 国际劳工组织可能已经公布该数字，但所查阅的网页都没有。
    .source = 本平台
    .forms = 此处没有数字

glossary-subregion = 次区域
    .definition = 国际劳工组织：五个区域中的11个次区域之一。联合国：M49次区域之一。二者包括的国家不同；标签说明指哪一种。
    .source = 国际劳工组织；联合国统计司
    .forms = 次区域

glossary-read-or-derived = 读取或推算
    .definition = 读取：数字见于出版物，或见于引用它的网页。推算：由这些数字计算，方法见其注。
    .source = 本平台
    .forms = 读取或推算

glossary-working-age = 工作年龄
    .definition = 15岁及以上。
    .source = 国际劳工组织，全球估算
    .forms = 工作年龄

glossary-international-migrant = 国际移民
    .definition = 居住在出生国（没有出生登记的，指国籍国）以外国家的人，不分年龄，不论是否工作。一国采用二者中的哪一种，其数字会有所不同。
    .source = 联合国经社部，《国际移民存量》
    .forms = 国际移民

glossary-cost-of-sending = 汇款成本
    .definition = 手续费与汇率差价之和，占汇出的200美元的百分比。可持续发展目标具体目标10.c：到2030年低于3%，且没有走廊高于5%。
    .source = 世界银行，《全球汇款价格》；联合国
    .forms = 汇款成本

glossary-approximate = 近似值
    .definition = 一种标记：数字经过四舍五入，或只知其范围。其他标记：来源不一，指另一网页给出不同数字；存疑，指数字不合情理或含义不明。
    .source = 本平台
    .forms = 近似值

glossary-branch-of-activity = 经济活动部门
    .definition = 工作单位生产什么，而不是个人在那里做什么：农业、工业、服务业及其组成部分。家政工作属于服务业。
    .source = 国际劳工组织，ILOSTAT
    .forms = 经济活动部门

glossary-labour-force = 劳动力
    .definition = 所有就业的工作年龄者，以及失业者，即没有工作、可以工作并在找工作的人。
    .source = 国际劳工统计学家会议
    .forms = 劳动力

glossary-labour-outflow = 劳动力外流
    .definition = 当年出国务工或获准出国务工的国民，按原籍国的登记。一人可能计算多次。
    .source = 国际劳工组织，ILOSTAT
    .forms = 劳动力外流

glossary-flow = 流量
    .definition = 一段时期（通常为一年）内进入或离开一国的移民人数。存量的变化不是流量：它等于迁入减去迁出和死亡，国籍的变更也计算在内。
    .source = 联合国统计司
    .forms = 流量

glossary-south-south = 南南
    .definition = “南方”国家之间的流动。南方没有唯一的定义：可按收入组别、联合国发展组别或组织成员划分。没有定义，数字意义不大。
    .source = 本平台
    .forms = 南南

glossary-share-of-women = 女性比例
    .definition = 同一群体每100名女性和男性中的女性人数。若干国家的比例按合计计算，不是各国比例的平均值。
    .source = 本平台
    .forms = 女性比例

glossary-feminisation = 女性化
    .definition = 女性比例随时间上升。仅有较高的比例不是女性化；女性人数增加而男性人数增加更快，也不是女性化。
    .source = 本平台
    .forms = 女性化

glossary-remittances-received = 收到的汇款
    .definition = 一国住户从国外住户得到的款项和物品，加上在境外短期、季节性或越境工作或为国外雇主工作的居民的报酬；现价美元。手递的现金大多不在其中。
    .source = 世界银行，《世界发展指标》
    .forms = 收到的汇款

glossary-income-group = 收入组别
    .definition = 按某年人均国民总收入划分的低收入、中低等收入、中高等收入或高收入。界限每年变化，国家也会改变组别。
    .source = 世界银行，国家分类
    .forms = 收入组别

glossary-no-data = 无数据
    .definition = 来源没有数字。从不是零，合计时也从不按零计算；合计注明其覆盖范围。
    .source = 本平台
    .forms = 无数据

glossary-migrant-stock = 移民存量
    .definition = 某一时点居住在某地的国际移民人数；联合国经社部的数字为当年7月1日。
    .source = 联合国经社部，《国际移民存量》
    .forms = 移民存量

glossary-migrant-worker = 移民工人
    .definition = 在常住国属于劳动力的工作年龄国际移民：有工作，或没有工作而在找工作。ILOSTAT的分国数字只计有工作者。
    .source = 国际劳工组织，全球估算
    .forms = 移民工人

glossary-migrant-domestic-worker = 移民家政工人
    .definition = 受雇在私人住户中或为私人住户工作的移民工人，例如从事清洁、烹饪、照看儿童或老人、看守、园艺或驾驶。
    .source = 国际劳工组织，第189号公约和2015年全球估算
    .forms = 移民家政工人

glossary-origin-and-destination = 原籍地和目的地
    .definition = 原籍地：出生国；没有出生登记的，指国籍国。目的地：居住国，或汇款的接收国。
    .source = 联合国经社部，《国际移民存量》
    .forms = 原籍地和目的地

glossary-share-of-the-labour-force = 占劳动力的比例
    .definition = 同一地点、性别和年份每100名劳动力（包括移民）中的移民工人人数。
    .source = 国际劳工组织，全球估算
    .forms = 占劳动力的比例

glossary-remittances-paid = 支付的汇款
    .definition = 从汇出国角度看的收到的汇款。两个世界总数不同，因为并非每个国家都报告二者。
    .source = 世界银行，《世界发展指标》
    .forms = 支付的汇款

glossary-corridor = 走廊
    .definition = 一个原籍国和一个目的地国组成的一对，按此顺序。
    .source = 本平台
    .forms = 走廊
