marks-axes = 坐标轴不从零开始
