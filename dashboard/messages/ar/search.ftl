search-countries = البلدان والمناطق
search-corridors = الممرات
search-charts = الصفحات والرسوم البيانية
search-indicators = المقاييس والخيارات
search-bodies = الجماعات والعمليات
search-data = البيانات
search-terms = المصطلحات
search-claims = ما تذكره الورقات
search-questions = الأسئلة التوجيهية
search-practices = الممارسات الجيدة

search-pair-migrants = المهاجرون
search-pair-agreements = اتفاقات العمل
search-pair-money = التحويلات المالية العائدة وفق نموذج
search-pair-cost = تكلفة الإرسال إلى بلد المنشأ
