service-no-data = En este momento no se pueden leer los datos. Vuelva a intentarlo más tarde.
