# Phones that follow a presenter's slide show (assets/show-lead.js, assets/show-follow.js).

## The presenter

follow-lead = Показ на телефонах
follow-lead-key = L
follow-lead-does = Показ на телефонах: открыть его и узнать, сколько их подключено
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
follow-private = Телефоны показывают то же, что и этот экран, на языке каждого читателя. Никаких сведений о людях не сохраняется.
follow-stop = Завершить показ на телефонах
follow-stopped = Показ на телефонах завершен, и там об этом сказано.
follow-lead-ended = Показ на телефонах закончился: им долго не пользовались. Чтобы начать снова, нажмите L.
follow-refused = Показ на телефонах сейчас невозможен: { $reason }
follow-unheard = Этот слайд еще не дошел до телефонов

## A phone

follow-title = Следить за показом слайдов
follow-field = Код показа
follow-go = Следить
follow-none = Показа с кодом { $code } нет. Возможно, он завершен.
follow-waiting = Слайд ведущего сейчас появится.
follow-follows = Вы следите за показом.
follow-own = Вы смотрите самостоятельно; ведущий на слайде { $number }.
follow-back = Вернуться к ведущему
follow-explore = Изучить эту диаграмму
follow-leave = Выйти из показа
follow-lost = Нет связи. До ее восстановления останется этот слайд.
follow-ended = Ведущий завершил показ.
follow-list = Посмотреть его слайды
follow-own-slides = К моим слайдам
