# What stands around every page and every chart: menu, notices, foot, tools of a panel, and addresses without a page.

shell-skip = Перейти к содержанию
shell-menu = Меню
# What screen readers call the list of the menu.
shell-pages = Страницы
shell-loading = Загрузка…
# The words within <list> lead to a file that lists all others.
shell-without-scripts = С JavaScript эта страница отвечает на выбор читателя. Без него первые диаграммы показаны здесь как изображения, а каждая из остальных имеет собственный адрес; все данные доступны в виде файлов CSV, перечисленных в файле <list>datapackage.json</list>.

## The foot of every page; the words within <data> lead to the page of the data

shell-foot = При каждом показателе указаны источник, издание и лицензия; все наборы данных приведены на странице <data>«Данные»</data>.

## An address without a page; the words within <overview> lead to the overview

shell-no-page = По этому адресу страницы нет
shell-no-page-text = Все страницы перечислены в меню выше, например <overview>обзор</overview>.
shell-no-page-title = Страница не найдена
shell-no-page-description = По этому адресу страницы нет.

## The title of a window, and of a link that is posted

# $title: what the page is about.
shell-window = { $title } — { $site }
# A title with what is chosen; $chosen: "Пол: Женщины; Год: 2024".
shell-chosen = { $title } ({ $chosen })
# The finding of a chart, without a full stop, and its sentence in words.
shell-description = { $finding }. { $summary }
# A picture of a link in words: its title, and what it says.
shell-alternative = { $title }: { $description }

## The head of a page

shell-unusable = Часть адреса не удалось использовать; вместо нее показан стандартный вид.
# Above a chart that is shown alone. $page: the title of its page.
shell-all-charts = Все диаграммы этой страницы: { $page }

## The tools below a chart

shell-table = Таблица
shell-present = Начать показ
shell-csv = Строки (CSV)
shell-chart-alone = Открыть диаграмму: { $name }
# $shown and $all: how many rows; beside the first the chart shows the reader's country and those chosen.
shell-rows = Строки диаграммы: { $shown } из { $all }.
shell-rows-all = Все строки ({ $all })
shell-rows-found =
    { $found ->
        [0] Ни в одной строке нет этих слов.
       *[other] Строки с этими словами: { $found } из { $all }.
    }
shell-table-find = Найти в таблице
shell-table-open = Открыть график
shell-more-rows = Показать больше строк
shell-table-own = { $name } (ваша страна)
shell-table-previous = Предыдущие строки
shell-table-next = Следующие строки
shell-table-page = Страница { $page } из { $pages }
shell-table-pages = Страницы таблицы
shell-language = Язык
# Before the name of the language of the page, for screen readers.
shell-language-before = Язык: { "" }

## The box for the reader's country and for everything else that is sought

shell-country = Найти страну, коридор, диаграмму или термин
shell-countries = Результаты
shell-country-clear = Мир
shell-country-clear-label = Мир: очистить поле «Ваша страна»

## The stage of a question: what it shows in turn, what its notes are folded under; $count is the number of notes, $question the title of a question

shell-questions = Вопросы этой страницы
shell-turns = Способы показа
shell-turns-of = Способы показа: { $question }
shell-about =
    Об этих данных{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
shell-country-open = Найти
