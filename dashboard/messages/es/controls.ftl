# Los controles de una página.

controls-change = Cambiar
controls-play = Reproducir
controls-play-label = Reproducir: { $label }
controls-find = Escriba un nombre
controls-none-found = Ningún nombre tiene estas letras.
controls-near-found = Ningún nombre tiene estas letras. Los nombres más parecidos:
controls-more = Más
