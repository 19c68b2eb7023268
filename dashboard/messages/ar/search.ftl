search-countries = البلدان والمناطق
search-corridors = الممرات
search-charts = الصفحات والرسوم البيانية
search-indicators = المقاييس والخيارات
search-bodies = الجماعات والعمليات
search-data = البيانات
search-terms = المصطلحات
search-claims = مقولات الورقات
search-questions = الأسئلة التوجيهية
search-practices = الممارسات الجيدة

search-pair-migrants = المهاجرون
search-pair-agreements = اتفاقات هجرة اليد العاملة
search-pair-money = التحويلات المالية في الاتجاه المعاكس، وفق نموذج
search-pair-cost = تكلفة الإرسال إلى بلد المنشأ
