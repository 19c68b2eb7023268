search-countries = Страны и районы
search-corridors = Коридоры
search-charts = Страницы и диаграммы
search-indicators = Показатели и варианты выбора
search-bodies = Сообщества и процессы
search-data = Данные
search-terms = Термины
search-claims = Утверждения докладов
search-questions = Направляющие вопросы
search-practices = Передовая практика

search-pair-migrants = мигранты
search-pair-agreements = соглашения о труде
search-pair-money = встречные денежные переводы по модели
search-pair-cost = стоимость переводов на родину
