# The page of the data: every dataset with edition, licence, coverage, definitions and download; the glossary.

data-page = Данные
data-summary = Все наборы данных с указанием издания, лицензии, охвата и определений и с возможностью скачивания; глоссарий трудовой миграции.
data-headline = Все показанные здесь данные: наборов — { $count }, с указанием издания и лицензии и с возможностью скачивания
# The words within <file> lead to a file.
data-introduction = Каждый приведенный показатель содержится в этих файлах или рассчитан по ним. Пустая ячейка означает отсутствие данных, но никогда не ноль. В файле <file>datapackage.json</file> все файлы и столбцы описаны для программ (Data Package).
data-everything = Скачать все
data-zip = zip: все файлы CSV, datapackage.json, README; { $size } в распакованном виде
data-contents = На этой странице
data-datasets = Наборы данных
data-glossary = Глоссарий
data-glossary-link = Глоссарий: термины этой области
data-naming = Названия стран и районов
# The words within <file> lead to a file.
data-naming-text = Страны и районы названы так, как их называет Организация Объединенных Наций. Названия и коды приведены в файле <file>countries.csv</file>: это коды ИСО 3166, а также CHI для Нормандских островов и XKX для Косово.

## Sizes of files; $number with its separators, $count the same for the plural

data-megabytes = { $number } МБ
data-kilobytes = { $number } кБ
data-bytes = { $number } байт

## The record of a dataset

data-rows =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }
data-download = Скачать CSV
# $file: the name of the file; $rows: "120 строк"; $size: "68 кБ".
data-file = { $file }, { $rows }, { $size }
data-columns =
    { $count ->
        [one] { $count } столбец
        [few] { $count } столбца
        [many] { $count } столбцов
       *[other] { $count } столбца
    }
data-publisher = Издатель
data-edition = Издание
data-coverage = Охват
data-accessed = Дата обращения
data-licence = Лицензия
data-source = Источник
data-notes = Примечания
data-left-out = Не включено
data-cite = Как цитировать
# How many rows of the publisher's file are not here, which and why ($what).
data-left-out-rows =
    { $count ->
        [1] Одна строка: { $what }
        [one] { $count } строка: { $what }
        [few] { $count } строки: { $what }
        [many] { $count } строк: { $what }
       *[other] { $count } строки: { $what }
    }
# $keys: the titles of the columns that name a row together.
data-columns-of = Столбцы файла { $file }; строку определяют: { $keys }
data-column = Столбец
data-column-title = Название
data-column-unit = Единица измерения
data-column-description = Описание
