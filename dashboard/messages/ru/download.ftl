# The dialog under Download.

download-title = Скачать
download-picture = Изображение
download-table = Данные в виде таблицы
# The sizes of pictures, what each is for: "Слайд (1600 × 900)"; the numbers are pixels.
download-size = Размер
    .slide = Слайд ({ $width } × { $height })
    .report = Доклад ({ $width } × { $height })
    .square = Квадрат ({ $width } × { $height })
    .phone = Телефон ({ $width } × { $height })
# How many pixels a PNG has for each of its size: "2x".
download-scale = Пиксели, PNG
download-times = { $times }x
download-ground = Фон
    .light = Светлый
    .dark = Темный
    .transparent = Прозрачный
download-every-year = CSV, за все годы
download-copy = Копировать изображение
download-close = Закрыть
