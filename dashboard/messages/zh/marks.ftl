marks-axes =
    { $both ->
       *[no] 坐标轴不从零开始
    }
marks-two-kinds = 国外出生者；在一些国家为外国公民
marks-projections = 最近年份可能是预测
