# La orden que atiende a asistentes.

mcp-about = permitir que un asistente en esta máquina pida gráficos, filas, frases e imágenes (Model Context Protocol, por la entrada y la salida estándar)
