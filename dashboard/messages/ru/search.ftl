search-countries = Страны и районы
search-corridors = Коридоры
search-charts = Страницы и диаграммы
search-indicators = Показатели и варианты выбора
search-bodies = Сообщества и процессы
search-data = Данные
search-terms = Термины
search-claims = Утверждения документов
search-questions = Направляющие вопросы
search-practices = Передовая практика

search-pair-migrants = мигранты
search-pair-agreements = соглашения о трудовой миграции
search-pair-money = денежные переводы в обратном направлении, по модели
search-pair-cost = стоимость переводов на родину
