# Что выводит `python -m dashboard refresh`.

refresh-about = получить текущие данные у издателей, сообщить, что меняется, и заменить ими имеющиеся, если они не хуже
    .dataset = что получить; если ничего не указано — все наборы данных, которые можно получить. Остальные ведутся вручную
    .sources = папка с файлами издателей (по умолчанию: ../shared/sources)
    .editions = папка для заменяемого выпуска (по умолчанию: editions рядом с данными)
    .threshold = процент, начиная с которого пересмотр указывается отдельно (по умолчанию: { $usual })
    .trying = сообщить, что изменилось бы, ничего не заменяя
    .by-hand = сообщить, где издатели размещают наборы данных, которые ведутся вручную, ничего не получая
    .accept = заменить данные, даже если пропали строки или страны или показатели изменились более чем наполовину
refresh-unknown = Нельзя получить: { $names }. Можно получить: { $known }; файлы остальных наборов данных ведутся вручную.
# $places: addresses of the publisher.
refresh-by-hand = { $dataset }: набор данных ведется вручную; издатель размещает его здесь: { $places }
refresh-none-by-hand = Нет среди наборов данных, которые ведутся вручную: { $names }.
# $sources and $data: folders. Names of files and commands stay as they are.
refresh-put-in = Поместите файл издателя на место прежнего в папке { $sources }, как указано в соседнем README, затем выполните python -m dashboard.sources { $sources } { $data } и python -m dashboard check { $data }.
refresh-kept = Данные остаются без изменений.
refresh-same = Ни один показатель не изменился.
# What became of a dataset: rows before and after; $over: rows revised by more than $threshold; $years: or [none].
refresh-dataset =
    { $years ->
        [none] { $dataset }: строк было { $before }, стало { $after }; добавлено: { $added }, пересмотрено: { $revised } (более чем на { $threshold }: { $over }), исключено: { $gone }.
       *[other] { $dataset }: строк было { $before }, стало { $after }; добавлено: { $added }, пересмотрено: { $revised } (более чем на { $threshold }: { $over }), исключено: { $gone }; новые годы: { $years }.
    }
# $row: what names the row, such as NPL, 2024; $size: by how much its figure moved.
refresh-revised = { $row }: на { $size }
refresh-headlines = Выводы, которые меняются: { $count }
# The headline of a chart: as it was, or [none], and as it is.
refresh-headline =
    { $before ->
        [none] { $chart }: { $after }
       *[other] { $chart }: { $before } → { $after }
    }
refresh-tried = Ничего не заменено.
# $version: a day, 2026-11-30; $place: a folder.
refresh-replaced = Теперь это выпуск от { $version }; предыдущий хранится в { $place }.
