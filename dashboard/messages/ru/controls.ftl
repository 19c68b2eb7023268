# The controls of a page: what they offer, and what they say of themselves.

# Beside the state of controls that are folded on a phone.
controls-change = Изменить
# A button that shows one year after the other; read aloud with the name of the control.
controls-play = Воспроизвести
controls-play-label = Воспроизвести по порядку: { $label }
controls-find = Введите название
controls-none-found = Названий с такими буквами нет.
controls-near-found = Названий с такими буквами нет. Ближайшие названия:
controls-more = Еще
