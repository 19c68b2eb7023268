# Phones that follow a presenter's slide show (assets/show-lead.js, assets/show-follow.js).

## The presenter

follow-lead = Показ на телефонах
follow-lead-key = L
follow-lead-does = Открыть показ на телефонах и узнать, сколько из них подключено
follow-scan = Отсканируйте код телефоном или откройте этот адрес:
follow-count =
    { $count ->
        [0] Телефоны еще не подключены
        [one] Подключен { $count } телефон
        [few] Подключено { $count } телефона
        [many] Подключено { $count } телефонов
       *[other] Подключено { $count } телефона
    }
follow-mark =
    { $count ->
        [one] { $count } телефон
        [few] { $count } телефона
        [many] { $count } телефонов
       *[other] { $count } телефона
    }
follow-private = Телефоны показывают то же, что и этот экран, на языке каждого читателя. Имена и адреса не сохраняются; то, на что указывают и что открывают телефоны, учитывается до конца показа.
follow-stop = Завершить показ на телефонах
follow-stopped = Показ на телефонах завершен; на них есть сообщение об этом.
follow-lead-ended = Показ на телефонах завершен. Чтобы начать снова, нажмите L.
follow-refused = Показ на телефонах сейчас невозможен: { $reason }
follow-unheard = Этот слайд еще не дошел до телефонов

## A phone

follow-title = Подключиться к показу слайдов
follow-field = Код показа
follow-go = Подключиться
follow-none = Показа с кодом { $code } нет. Возможно, он завершен.
follow-waiting = Слайд докладчика сейчас появится.
follow-follows = Вы подключены к показу.
follow-own = Вы смотрите самостоятельно; докладчик показывает слайд { $number }.
follow-back = К слайду докладчика
follow-explore = Изучить эту диаграмму
follow-leave = Выйти из показа
follow-lost = Нет связи. До ее восстановления остается этот слайд.
follow-ended = Докладчик завершил показ.
follow-list = Посмотреть эти слайды
follow-own-slides = К моим слайдам
