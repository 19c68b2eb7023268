service-no-data = The data cannot be read at present. Please try again later.
