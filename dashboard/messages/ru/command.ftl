# What the command line prints: python -m dashboard. Names of commands, options, keys and values stay as they are.

command-about = Тенденции трудовой миграции в командной строке.

## What each command is for, in its help

command-charts = перечислить диаграммы с их параметрами, значениями и значениями по умолчанию
    .json = в формате JSON
    .headlines = вывод каждой диаграммы, когда ничего не выбрано, в формате JSON
command-check = проверить файлы данных по их описанию и перечислить все ошибки
    .folder = папка с файлом datapackage.json (по умолчанию — данные в составе программы)
command-data = записать все данные с описанием в папку или файл zip
command-deck = создать слайды в формате PowerPoint или PDF из файла TOML
    .file = название, диаграммы, тексты и вопросы в нужном порядке
command-image = сохранить диаграмму в формате PNG, SVG или PDF; при нескольких значениях — папку с изображениями
    .selection = то, что отличается от значений по умолчанию. При нескольких значениях ключа создается по изображению на каждое: a..b, a|b, повторно указанный ключ, `all` (или `*`) и a,b, если диаграмма принимает одно значение (если она принимает несколько, a,b дает одно изображение для обоих)
    .output = файл или, для нескольких изображений, папка
    .size = { $sizes } или WxH в пикселях (по умолчанию { $usual })
    .scale = число пикселей PNG на единицу размера (по умолчанию { $usual })
    .format = по умолчанию — по имени файла, иначе png
    .jobs = число процессов, работающих одновременно (по умолчанию { $usual })
    .force = создать заново то, что уже есть
command-table = вывести строки диаграммы в формате CSV
    .selection = то, что отличается от значений по умолчанию. Несколько значений ключа помещаются в один файл, где ключ становится столбцом: a..b, a|b, повторно указанный ключ, `all` (или `*`) и a,b, если диаграмма принимает одно значение; { $top }=N: первые N строк, как на изображении
    .comments = без строк комментариев в начале
    .output = файл вместо вывода на экран
command-chart = идентификатор диаграммы из перечня `charts`
command-language = язык слов, чисел и названий: { $known }

## The list of charts

# After the name of a control: its label, whether it takes several values, and the values that there are.
command-control =
    { $many ->
        [yes] { $label }: одно или несколько из { $values }
       *[no] { $label }: { $values }
    }
# Where the default of a control is nothing.
command-empty = (пусто)
# $every: the word for all rows; $count: how many rows the picture shows.
command-rows = Строки файла: { $every } или первые N; на изображении показано строк: { $count }

## What was done

# $place: where the data are.
command-faults =
    { $count ->
        [0] { $place }: ошибок нет.
        [one] { $place }: { $count } ошибка.
        [few] { $place }: { $count } ошибки.
        [many] { $place }: { $count } ошибок.
       *[other] { $place }: { $count } ошибки.
    }
command-replaced = Уже существовало и заменено: { $place }.
command-replaced-one = { $place }: файл { $name } уже существовал и заменен, остальные не изменены.
command-replaced-several = { $place }: заменено существовавших файлов: { $count }, остальные не изменены.
# What a file of $place leaves out.
command-left-out = { $place }: { $words }
# Beside the bar of progress: how many of what are done.
command-slides = слайды
command-pictures = изображения

## How a batch of pictures went: some of these, one after the other, then a line for every failure

command-report = { $place }: { $parts }.
command-drawn = создано: { $count } за { $seconds } с ({ $rate } в секунду)
command-kept = уже имелось: { $count }
command-failed = не удалось: { $count }
command-left = осталось на следующий раз: { $count }; та же команда продолжит отсюда
command-lacking = не все слова или показатели поместились: { $count }, см. столбец left_out
command-failure = { "  " }{ $file }: { $reason }

## What was typed wrong

command-count = { $text } не является целым числом от 1 и больше
command-several = Несколько изображений записываются в папку, а «{ $name }» — имя одного файла.
command-format = Имя «{ $name }» оканчивается на { $ending }, а в --format указано { $format }.
# What a command writes: files by their endings, and folders; $last is the last ending where it writes no folders.
command-kinds =
    { $folder ->
        [yes] { $endings } или папка
       *[no] { $endings } или { $last }
    }
command-no-name = В -o ничего не указано; допускается: { $kinds }.
command-is-folder = «{ $name }» — папка; здесь создается: { $kinds }.
# $example: the same with a name before its ending.
command-ending-alone = «{ $name }» — расширение без имени; укажите имя перед ним: «{ $example }».
command-folder-there =
    { $folder ->
        [yes] «{ $name }» — папка; укажите имя файла в ней или поставьте в конце /, чтобы записать файлы в эту папку.
       *[no] «{ $name }» — папка; укажите имя файла в ней.
    }
command-no-folder = «{ $name }» — файл, а не папка.
command-wrong-ending =
    { $folder ->
        [yes] Имя «{ $name }» оканчивается на { $ending }; здесь создается: { $kinds }. Имя новой папки, содержащее точку, оканчивается на /: «{ $name }/».
       *[no] Имя «{ $name }» оканчивается на { $ending }; здесь создается: { $kinds }.
    }
command-no-ending = У имени «{ $name }» нет расширения; здесь создается: { $kinds }.

command-usage = использование:
command-options = параметры
command-arguments = аргументы
command-help = показать эту справку и выйти
command-error = { $program }: ошибка: { $problem }
command-argument = { $name }: { $problem }
command-unknown-words = неизвестные аргументы: { $words }
command-missing-words = не хватает аргументов: { $words }
command-one-expected = требуется значение
command-ambiguous = неоднозначный параметр: { $option } может означать { $matches }
command-without-value = значение не требуется, но указано { $value }
command-no-choice = недопустимое значение: { $value } (допустимы: { $known })
command-wrong-value = { $value } не является целым числом
