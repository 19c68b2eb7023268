leaving-turn = المغادرون
leaving-title = العمال المغادرون للعمل في الخارج حسب الفرع
leaving-subtitle = نسبة مئوية من المغادرين خلال السنة؛ كل بلد منشأ في آخر سنة له
leaving-headline = { START($place) }: اتجه { $share } من العمال المغادرين إلى الخارج في عام { $year } إلى العمل { $branch }
leaving-told = { START($place) }، { $year }: عدد المغادرين للعمل في الخارج { $total }؛ { $branches }. بلدان المنشأ ذات الأرقام: { $count }.
leaving-branch = { $branch ->
        [agriculture] الزراعة
        [industry] الصناعة
        [services] الخدمات
       *[not_classified] غير مصنف
    } { $share }
leaving-registered = حالات مغادرة تسجلها بلدان المنشأ، لا جميعها، وليست عدداً في تاريخ معين؛ ولكل بلد سجله وسنته.
    .mark = مغادرات مسجلة، كل بلد في سنته
leaving-industry = قد تشمل الصناعة في كمبوديا وموزامبيق خدمات؛ ولا تعطي جمهورية لاو الديمقراطية الشعبية لعام 2024 إلا الزراعة والباقي.
