leaving-turn = 出国者
leaving-title = 出国务工者，按部门
leaving-subtitle = 占当年出国者的百分比；每个原籍国为其最近年份
leaving-headline = { THE($place) }：{ $year }年出国务工者中有{ $share }从事{ $branch }
leaving-told = { THE($place) }，{ $year }年：出国务工{ $total }人；{ $branches }。有数字的原籍国：{ $count }个。
leaving-branch = { $branch ->
        [agriculture] 农业
        [industry] 工业
        [services] 服务业
       *[not_classified] 未分类
    }{ $share }
leaving-registered = 为原籍国登记的出境，并非全部，也不是存量；各国的登记和年份各不相同。
    .mark = 登记的出境，各国年份不同
leaving-industry = 柬埔寨和莫桑比克的工业可能包含服务业；老挝人民民主共和国2024年只给出农业和其余部分。
