# The page of the reader's own slides, and the buttons that lead there.

slides-page = Слайды
slides-page-summary = Диаграммы, тексты и ориентировочные вопросы в выбранном Вами порядке: для показа, пересылки и скачивания.
slides-own = Мои слайды
slides-count =
    { $count ->
        [one] { $count } слайд
        [few] { $count } слайда
        [many] { $count } слайдов
       *[other] { $count } слайда
    }

## On every page

slides-add-chart = Добавить в мои слайды
slides-undo = Отменить
slides-show-own = Мои слайды
slides-close = Закрыть

## Above the list

slides-unusable = Часть адреса не удалось использовать; остальные слайды приведены ниже.
slides-of-another = Эти слайды открыты по ссылке. Ваши слайды не затронуты; изменения, внесенные здесь, сохраняются в адресе.
slides-keep = Сохранить как мои слайды
slides-join = Добавить в мои слайды
slides-own-instead = Показать мои слайды
slides-present = Начать показ
slides-powerpoint = Скачать PowerPoint
slides-pdf = Скачать PDF
slides-share = Поделиться
slides-title = Название слайдов
slides-clear = Очистить

## One slide of the list

slides-kind-title = Титульный слайд
slides-kind-text = Текст
slides-kind-question = Вопрос аудитории
# $page: the title of the page that the chart stands on.
slides-kind-chart = Диаграмма со страницы «{ $page }»
slides-no-title = Без названия
slides-no-question = Без вопроса
slides-order = Чтобы переместить слайд, перетащите его изображение или нажмите Alt и стрелку.
slides-move = Переместить этот слайд: перетащить или нажать Alt и стрелку
slides-up = Переместить вверх
slides-down = Переместить вниз
slides-rename = Переименовать
slides-edit = Изменить
slides-copy = Дублировать
slides-remove = Убрать
slides-open = Открыть диаграмму

## What can be added

slides-adding = Добавить слайд
slides-new-title = Титульный слайд
slides-new-text = Текст
slides-new-question = Мой вопрос
slides-guiding = Ориентировочный вопрос из документов (на выбор: { $count })
slides-topic = Тема
slides-topics = Все темы
# A part of a document: its title and the part.
slides-topic-of = { $document }: { $section }
slides-add = Добавить

## Where there is no slide yet

slides-lead = Слайды — это диаграммы этих страниц в выбранном Вами порядке. Они хранятся в этом браузере.
# <b> stands around the name of the button.
slides-step-choose = На любой странице выберите, что должна показывать диаграмма, и нажмите <b>Добавить в мои слайды</b>.
slides-step-order = Вернитесь сюда: расположите слайды по порядку, добавьте название, текст или вопрос аудитории.
slides-step-show = Покажите их во весь экран, передайте ссылку на них или скачайте их в формате PowerPoint или PDF.
slides-begin = Начать с обзора
slides-ready = Или откройте готовые слайды для показа или изменения:
# <a> stands around the title of a deck, which leads to it.
slides-ready-deck =
    { $count ->
        [one] <a>{ $title }</a> ({ $count } слайд)
        [few] <a>{ $title }</a> ({ $count } слайда)
        [many] <a>{ $title }</a> ({ $count } слайдов)
       *[other] <a>{ $title }</a> ({ $count } слайда)
    }

## The file of a deck

slides-making = Файл создается…
slides-cancel = Отмена
# How many slides are done of how many.
slides-progress = Готово слайдов: { $done } из { $all }
# $place: the place among the files that wait to be made; 1 is the next.
slides-waiting =
    { $place ->
        [1] Ваш файл следующий в очереди…
        [2] Ваш файл второй в очереди…
        [3] Ваш файл третий в очереди…
       *[other] Номер вашего файла в очереди: { $place }
    }
slides-yours-wait = Достигнуто наибольшее число ожидающих файлов, заказанных с вашего адреса. Закажите этот файл, когда один из них будет готов.
slides-line-full = Слишком много файлов ожидают создания. Повторите попытку через несколько минут.
slides-lost = Файл был потерян во время ожидания или создания. Закажите его снова.
slides-too-long = Создание файла заняло больше отведенного времени ({ $seconds } с) и было прервано. Чем меньше слайдов, тем меньше времени нужно.
slides-too-large = Создание файла потребовало больше отведенной памяти ({ $most } МБ) и было прервано. Чем меньше слайдов, тем меньше памяти нужно.
slides-nothing = Нет слайдов, которые можно включить в файл.
# $name: the name of the file.
slides-made = Файл создан: { $name }
slides-more = и еще подобных пунктов: { $count }
slides-failed = Файл создать не удалось; ошибка на нашей стороне, она зарегистрирована.

slides-file-name = слайды-трудовая-миграция

## Below the list: to where the code of a presenter's show is typed

slides-follow = Подключиться к показу по коду
