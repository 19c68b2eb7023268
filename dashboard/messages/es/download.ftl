# El cuadro de diálogo de «Descargar».

download-title = Descargar
download-picture = Imagen
download-table = Cifras en forma de cuadro
download-size = Tamaño
    .slide = Diapositiva ({ $width } × { $height })
    .report = Informe ({ $width } × { $height })
    .square = Cuadrado ({ $width } × { $height })
    .phone = Teléfono ({ $width } × { $height })
download-scale = Píxeles, PNG
download-times = { $times }x
download-ground = Fondo
    .light = Claro
    .dark = Oscuro
    .transparent = Transparente
download-every-year = CSV, todos los años
download-copy = Copiar la imagen
download-close = Cerrar
