marks-axes =
    { $both ->
       *[no] 坐标轴不从零开始
    }
