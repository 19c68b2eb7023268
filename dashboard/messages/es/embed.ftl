embed-blocked = Este gráfico no se muestra: las reglas de este sitio (Content-Security-Policy) no admiten marcos de esa procedencia. Está aquí:
embed-away = Este gráfico no se muestra: no se puede acceder al panel de datos. Está aquí:
embed-silent = El gráfico no ha respondido: es posible que este sitio le impida funcionar. Está aquí:
embed-foreign = Esta no es una dirección del panel de datos, por lo que no se muestra nada. Los gráficos están aquí:

embed-still = Este sitio solo admite aquí una imagen del gráfico (sandbox sin allow-same-origin). Se puede explorar en { $address }
