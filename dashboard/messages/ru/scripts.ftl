# What the scripts of the pages say themselves (assets/*.js). A page carries these messages in its first answer, so they
# are short; they take numbers and texts alone, no functions, no other messages.

## The line above every page on the connection

scripts-connection-lost = Связь с информационной панелью потеряна. На экране последний полученный вид; сделанный сейчас выбор будет показан, как только связь восстановится.
scripts-connection-slow = Информационная панель пока не ответила. На экране вид до последнего выбора.
scripts-connection-refused = Показать выбранное не удалось. На экране предыдущий вид.
scripts-connection-kept = Информационная панель недоступна. На экране данные, полученные { $time }.
scripts-connection-unseen = Эта диаграмма не открывалась до потери связи, поэтому показать пока нечего. Она появится, как только связь восстановится.
# What stands as $reason in other messages below.
scripts-connection-reason = информационная панель недоступна.

## Sentences and lists

# Two sentences, one after the other.
scripts-sentences = { $first } { $last }
# Names, one after the other: "Непал, Филиппины".
scripts-list = { $first }, { $last }
# Of many names the first four, and how many more there are: "Непал, Филиппины, Египет, Иордания +3".
scripts-list-more = { $names } +{ $count }

## Controls

# What a folded control says where nothing is chosen.
scripts-none = нет
# The state of one control, and of several: "Год: 2024 · Пол: Женщины".
scripts-state = { $label }: { $value }
scripts-states = { $first } · { $last }
# On the button that plays all years, while it does.
scripts-pause = Пауза

## The box for the reader's country and for everything else that is sought

scripts-search-placeholder = Страна или тема
scripts-country-found =
    { $count ->
        [one] Найдена { $count } страна
        [few] Найдены { $count } страны
        [many] Найдено { $count } стран
       *[other] Найдено { $count } страны
    }
scripts-country-more = Найдено стран: { $count }; показаны первые { $shown }
scripts-country-near = Названий с такими буквами нет. Ближайшие названия:
scripts-country-nothing = Не найдено ни страны или района, ни чего-либо другого. Попробуйте другое написание или код ИСО, например PHL.
scripts-country-failed = Не удалось загрузить список стран. Проверьте связь и введите название еще раз.
scripts-country-tab = В этом браузере нет места, чтобы запомнить Вашу страну: она сохранится, пока открыта эта вкладка.
scripts-country-page = Этот браузер не запоминает Вашу страну: она сохранится, пока страница не закрыта и не загружена заново.
scripts-search-found = Страны: { $countries }; другие результаты: { $others }
scripts-search-near = Таких слов нигде нет. Ближайшее:
scripts-search-pair = { $origin } → { $destination }: { $shows }

## Download

scripts-download-drawing = Изображение создается…
# $name: the name of the file.
scripts-download-saved = Сохранено: { $name }
scripts-download-copied = Изображение скопировано.
# $reason: a sentence without a capital, or an answer of the dashboard.
scripts-download-failed = Не удалось создать изображение: { $reason }

## Share

scripts-share-send = Отправить через приложение
scripts-share-more = Рамка для веб-страницы и код для чтения данных
scripts-share-copy = Копировать
# $what: the label of what is copied, such as "Ссылка" or "Библиографическая ссылка".
scripts-share-copy-what = Копировать: { $what }
scripts-share-copied = Скопировано: { $what }
scripts-share-refused = Браузер не выполнил копирование; текст выделен, скопируйте его с помощью клавиатуры.
scripts-share-failed = Не удалось получить ссылку: { $reason }

## The reader's own slides

# The link of the menu, with the number of the reader's slides.
scripts-slides-menu =
    { $count ->
        [0] Слайды
       *[other] Слайды ({ $count })
    }
scripts-slides-added = Добавлено: слайд { $number }.
# $most: how many slides there may be, always the same number, 60.
scripts-slides-full = Слайдов может быть не более { $most }; этот слайд не добавлен.
scripts-slides-moved = Слайд { $number } из { $all }.
scripts-slides-removed = Слайд { $number } убран.
scripts-slides-copied = Копия добавлена как слайд { $number }.
scripts-slides-changed = Слайд { $number } изменен.
scripts-slides-named = Название изменено.
scripts-slides-cleared = Все слайды убраны.
scripts-slides-kept = Теперь это Ваши слайды.
scripts-slides-joined = Добавлено к Вашим слайдам; всего слайдов: { $count }.
scripts-slides-undone = Действие отменено.
scripts-slides-tab = Ваши слайды не сохраняются: в этом браузере больше нет места, поэтому они доступны, пока открыта эта вкладка. Они содержатся в адресе страницы «Слайды»; сохраните его или скопируйте ссылку на нее.
scripts-slides-page = Ваши слайды не сохраняются: в этом браузере нет места или сохранение запрещено, поэтому они доступны, пока страница не закрыта и не загружена заново. Они содержатся в адресе страницы «Слайды»; сохраните его или скопируйте ссылку на нее.
scripts-slides-stopped = Остановлено; файл не создан.
scripts-slides-missed = Работа прервалась, файл не создан. Запросите его еще раз.

## The dialog for the words of a slide

scripts-edit-title = Название
scripts-edit-deck = Название слайдов
scripts-edit-subtitle = Подзаголовок
scripts-edit-text = Текст, каждый тезис с новой строки
scripts-edit-question = Вопрос
# Below the field for the title of a chart.
scripts-edit-empty = Если пусто: вывод по диаграмме
scripts-edit-done = Готово
scripts-edit-cancel = Отмена

## The slide show

scripts-show-next = Следующий
scripts-show-previous = Предыдущий
scripts-show-help = Справка
scripts-show-close = Завершить показ
scripts-show-full = Во весь экран
scripts-show-controls = Изменить этот вид
scripts-show-back = Вернуться к слайду
scripts-show-code = QR-код
scripts-show-slide = Слайд { $number } из { $all }
# Read aloud when a slide is turned to.
scripts-show-now = Слайд { $number } из { $all }. { $title }
# What screen readers call one slide, and the whole.
scripts-show-role-slide = слайд
scripts-show-role-show = показ слайдов
scripts-show-empty = Слайдов для показа нет.
scripts-show-away = Информационная панель сейчас недоступна, поэтому изменить этот вид нельзя. Все слайды на месте; нажмите C еще раз позже.
scripts-show-left-out = Здесь не хватает места для всего текста.
scripts-show-missing = Не удалось получить диаграмму этого слайда: { $reason }
scripts-show-play = Воспроизвести
scripts-show-find = Введите название
scripts-show-none-found = Названий с такими буквами нет.
scripts-show-near-found = Названий с такими буквами нет. Ближайшие названия:
scripts-show-as-was = Как было

## The keys of the show, each with what it does. $arrow is the key that leads there, to the right or to the left.

scripts-keys-next = { $arrow } Пробел Page Down
scripts-keys-next-does = Следующий слайд
scripts-keys-previous = { $arrow } Page Up
scripts-keys-previous-does = Предыдущий слайд
scripts-keys-ends = Home, End
scripts-keys-ends-does = Первый и последний слайды
scripts-keys-full = F
scripts-keys-full-does = Во весь экран и обратно
scripts-keys-controls = C
scripts-keys-controls-does = Открыть и закрыть параметры слайда; выбранное сохраняется
scripts-keys-code = Q
scripts-keys-code-does = QR-код слайда
scripts-keys-help = ?
scripts-keys-help-does = Эта справка
scripts-keys-close = Esc
scripts-keys-close-does = Закрыть открытое, затем завершить показ
