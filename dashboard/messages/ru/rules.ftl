rules-turn = Нормы и практика
rules-turn-communities = Сообщества

rules-title = Нормы и практика, { $country }
rules-subtitle = Документы, двусторонние соглашения, передовая практика и утверждения, названные в источниках
rules-head = { $rule }: { $items }
rules-line =
    { $more ->
        [0] { $names }
       *[other] { $names }; и еще { $more }
    }
rules-headline = Ратифицировано документов: { $ratified }; соглашений в данных: { $agreements }; примеров практики: { $practices }
rules-told = { START($country) }: документы, ратификация которых найдена, — { $ratified }; не ратифицированы или денонсированы — { $outside }; ратификация не найдена — { $unseen }. Двусторонние соглашения в данных: { $agreements }; страны, о соглашении с которыми говорится в документах: { $named }; передовая практика: { $practices }.
rules-ratified =
    { $ratified_names ->
        [none] { "" }
       *[other] Ратифицированы: { $ratified_names }.
    }
rules-statement = { $verdict }: { $statement }
rules-claimed =
    { $claimed ->
        [none] { "" }
       *[other] Утверждения документов: { $claimed }.
    }
rules-dates = У каждого списка участников своя дата, от { $first } до { $last } года; что государства сделали позже, в нем нет.
    .mark = Списки { $first }–{ $last } годов
rules-unseen = «Не ратифицировано» говорится только там, где в списке есть все государства; в остальных случаях ратификация не найдена, но может быть.
rules-agreements = Соглашения взяты из собрания текстов; текста может не быть в нем, а имеющийся не обязательно действует.
