### What files of figures, CSV and Excel, say of themselves.

## Labels, each before a colon or in a cell of its own

files-sheet-data = Данные
files-sheet-about = О данных
files-title = Название
files-measure = Показатель
files-in-words = Словами
files-selection = Выбрано
files-rows = Строки
files-note = Примечание
files-definition = Определение
files-column = Столбец
files-columns = Столбцы
files-source = Источник
files-edition = Издание
files-address = Адрес источника
files-terms = Условия
files-licence = Лицензия
files-link = Ссылка
files-made = Дата создания

# In place of a selection where nothing is chosen.
files-nothing-chosen = ничего

## What stands after them

# A word of the glossary, what it means, and whose definition that is.
files-definition-of = { $word }: { $definition } ({ $source })
# A source: its work, edition and publisher, and the day on which it was read, "2026-11-20".
files-edition-of = { $title }: { $edition }. { $publisher }. Дата обращения: { $day }.
# How many rows there are. $rows: the "first" $count of $all; "all" of them; or all, where the picture "pictured" $shown.
files-counted =
    { $rows ->
        [first] { $count } из { $all }
        [pictured] все, { $all }; название и текст — как на изображении, где строк: { $shown }
       *[all] все, { $all }
    }
# In a CSV file.
files-guarded = Знак ' стоит перед текстом, который табличный редактор принял бы за формулу.

## Files of several selections

# The same of so many $selections.
files-counted-of-several =
    { $rows ->
        [first] { $count } из { $all }, первые в каждом из вариантов выбора (всего вариантов: { $selections })
        [pictured] все, { $all } (вариантов выбора: { $selections }); названия — как на изображениях, где показаны первые строки каждого варианта
       *[all] все, { $all } (вариантов выбора: { $selections })
    }
# Heads of the first columns, which say to which selection a row belongs. $label: the name of a choice, "Год".
files-chosen = { $label } (выбрано)
files-chosen-code = { $label } (выбрано, код)
# $label: the name of a choice. $values: the first values, $last the last of $count in all.
files-many-values = { $label }: { $values } … { $last } (всего { $count })
# $titles: the first titles, set apart by semicolons; $count: how many there are besides.
files-many-titles = { $titles }; и еще { $count }
# A note that is said of some selections alone: of $count of $all, or of one $selection, "Год: 2024".
files-note-of-several = { $note } (Относится к вариантам выбора: { $count } из { $all }.)
files-note-of-one = { $note } (Относится к выбору: { $selection }.)
files-more-notes =
    { $count ->
        [one] Еще { $count } примечание, относящееся к отдельному варианту выбора, приведено в его собственном файле.
        [few] Еще { $count } примечания, относящиеся к отдельным вариантам выбора, приведены в их собственных файлах.
        [many] Еще { $count } примечаний, относящихся к отдельным вариантам выбора, приведены в их собственных файлах.
       *[other] Еще { $count } примечания, относящихся к отдельным вариантам выбора, приведены в их собственных файлах.
    }

## Pictures

# The subtitle of a chart of which a picture has room for some rows alone.
files-with-room = { $subtitle }. { $rows }
files-rows-with-room = Строки: { $shown } из { $all }.
