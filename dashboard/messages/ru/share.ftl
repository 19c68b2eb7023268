# The dialog under Share, and what is handed on of a chart.

share-title = Поделиться
share-close = Закрыть
share-link = Ссылка
share-link-of-show = Ссылка на показ слайдов
share-citation = Библиографическая ссылка
share-frame = Рамка для веб-страницы
share-excel-web = Excel: Данные, Из Интернета
share-excel-query = Excel: Power Query
share-code = QR-код ссылки

## Citations

# $title and $subtitle say what the chart shows, without full stops at their ends; $selection is what is chosen, or [none];
# $source names source and licence in whole sentences; $day is a date in words.
share-cited =
    { $selection ->
        [none] { $title }. { $subtitle }. { $source } { $site }, { $link } (дата обращения: { $day }).
       *[other] { $title }. { $subtitle }. Выбрано: { $selection }. { $source } { $site }, { $link } (дата обращения: { $day }).
    }

## Beside links that others cannot open; $address is where they begin

share-nowhere = Ссылки начинаются с { $address }, а этот адрес на других компьютерах не открывается. Чтобы ссылки открывались у других, запустите информационную панель с HOST=0.0.0.0 или укажите в PUBLIC_URL адрес, по которому она доступна.
share-nearby = Ссылки начинаются с { $address } — адреса этого компьютера в локальной сети: они открываются у тех, кто находится в той же сети. Если информационная панель доступна по другому адресу, укажите его в PUBLIC_URL.
