guiding-page = Вопросы
    .summary = Основные вопросы четырех документов о трудовой миграции: к каждому — виды этой панели, которые помогают на него ответить, задачи целей в области устойчивого развития, которых он касается, и слайды.
guiding-headline =
    { $count ->
        [one] { $count } основной вопрос из документов ({ $papers }), и к нему — виды, которые помогают ответить
        [few] { $count } основных вопроса из документов ({ $papers }), и к каждому — виды, которые помогают ответить
        [many] { $count } основных вопросов из документов ({ $papers }), и к каждому — виды, которые помогают ответить
       *[other] { $count } основного вопроса из документов ({ $papers }), и к каждому — виды, которые помогают ответить
    }
guiding-introduction = Виды не отвечают на вопросы: они показывают, что о них могут сказать цифры. Если вверху выбрана страна, виды открываются для нее. Вопросы сформулированы иначе, чем в документах.
guiding-papers = Документы

guiding-view =
    { $question ->
        [none] { $turn ->
            [none] { $page }
           *[other] { $page }: { $turn }
        }
       *[other] { $turn ->
            [none] { $page }: { $question }
           *[other] { $page }: { $question }, { $turn }
        }
    }
guiding-targets = Задачи ЦУР: { $targets }
guiding-target = { $number } { $name }
guiding-slides = Сделать слайды по этому вопросу

guiding-target-skills = навыки для работы
guiding-target-employment = достойная работа, равная оплата
guiding-target-forced-labour = принудительный и детский труд
guiding-target-rights = трудовые права
guiding-target-migration = упорядоченная и безопасная миграция
guiding-target-remittances = стоимость денежных переводов
guiding-target-trafficking = насилие в отношении детей
guiding-target-decisions = решения с участием всех
guiding-target-resources = финансирование
guiding-target-capacity = потенциал
guiding-target-coherence = согласованность политики
guiding-target-partnership = глобальное партнерство
guiding-target-society = партнерства
guiding-target-data = данные
