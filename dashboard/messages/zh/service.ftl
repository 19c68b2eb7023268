service-no-data = 目前无法读取数据。请稍后再试。
