share-title = 分享
share-close = 关闭
share-link = 链接
share-link-of-show = 幻灯片放映的链接
share-citation = 引文
share-frame = 嵌入网页的代码
share-excel-web = Excel：数据，自网站
share-excel-query = Excel：Power Query
share-code = 链接的二维码

share-cited =
    { $selection ->
        [none] { $title }。{ $subtitle }。{ $source }{ $site }，{ $link }（{ $day }查阅）。
       *[other] { $title }。{ $subtitle }。选择：{ $selection }。{ $source }{ $site }，{ $link }（{ $day }查阅）。
    }

share-nowhere = 链接以{ $address }开头，在其他机器上无法打开。如需他人可以打开的链接，请以HOST=0.0.0.0启动，或将PUBLIC_URL设为对外地址。
share-nearby = 链接以{ $address }开头，即本机在局域网中的地址：同一网络中的人可以打开。如通过其他地址访问，请设置PUBLIC_URL。
