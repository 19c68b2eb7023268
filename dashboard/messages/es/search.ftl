search-countries = Países y zonas
search-corridors = Corredores
search-charts = Páginas y gráficos
search-indicators = Medidas y opciones
search-bodies = Comunidades y procesos
search-data = Datos
search-terms = Términos
search-claims = Afirmaciones de los documentos
search-questions = Preguntas orientativas
search-practices = Buenas prácticas

search-pair-migrants = migrantes
search-pair-agreements = acuerdos laborales
search-pair-money = remesas de vuelta, según un modelo
search-pair-cost = costo del envío al país de origen
