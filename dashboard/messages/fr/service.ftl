service-no-data = Les données ne peuvent pas être lues pour le moment. Veuillez réessayer plus tard.
