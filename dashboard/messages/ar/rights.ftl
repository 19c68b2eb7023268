rights-question = حقوق العمل والسياسات
    .text = أربعة مؤشرات لأهداف التنمية المستدامة، ومع كل منها ما لا يقوله: مؤشر مرمَّز، وإجابات الحكومات، والضحايا المكتشفون، والوفيات المسجلة.
rights-turn-index = حقوق العمل
rights-turn-policies = السياسات
rights-turn-detected = الاتجار
rights-turn-deaths = الوفيات على الطرق

rights-index-title = الامتثال لحقوق العمل (المؤشر 8-8-2)
rights-index-subtitle = الحرية النقابية والمفاوضة، نقاط من 0 (الأفضل) إلى 10 (الأسوأ)، { $rights_year }
rights-index-headline = حقوق العمل في { $rights_year }: { $median } أو أقل في نصف البلدان ({ $count })؛ 0 الأفضل و10 الأسوأ
rights-index-own = { START($place) }: { $score } في حقوق العمل عام { $year }؛ 0 الأفضل و10 الأسوأ
rights-index-told = من بين البلدان التي لها مؤشر في عام { $rights_year } ({ $count })، كان النصف عند { $median } أو أقل والعُشر عند { $tenth } أو أكثر؛ 0 الأفضل و10 الأسوأ.
rights-index-coded = ترمّز منظمة العمل الدولية المؤشر مما تقوله هيئاتها الإشرافية والقوانين الوطنية عن الحرية النقابية والمفاوضة الجماعية؛ وهو لا يخص حقوق المهاجرين وحدها.
    .mark = مؤشر مرمَّز: 0 الأفضل و10 الأسوأ
rights-index-no-ranking = فروق بضعة أعشار لا تعني الكثير: يُقرأ المؤشر بالفئات، ولا يُستخلص منه ترتيب.

rights-policies-title = سياسات الهجرة وفق الحكومات (المؤشر 10-7-2)
rights-policies-subtitle = نسبة الحكومات ({ $count }) التي تستوفي المعايير، { $first } و{ $last }
rights-policies-headline = وفق إجاباتها هي، استوفت المعايير نسبة { $later } من الحكومات ({ $count }) في { $last } و{ $earlier } في { $first }
rights-policies-own = { START($place) }، وفق إجابات الحكومة لعام { $year }: مجالات سياسات الهجرة المستوفاة معاييرها { $met } من { $domains }
rights-policies-told = من بين الحكومات التي أجابت في العامين ({ $count })، استوفت نسبة { $later } معايير المجالات مجتمعة، كلياً أو في معظمها، في { $last }، مقابل { $earlier } في { $first }.
rights-policies-domains = بحسب المجال: { $domains }.
rights-policies-domain = { $domain } { $later } ({ $earlier } سابقاً)
rights-policies-answers = هذه إجابات الحكومات عن سياساتها هي في استبيان للأمم المتحدة، وليست استنتاجات غيرها.
    .mark = إجابات الحكومات نفسها
rights-policies-both = في { $last } أجاب عدد أقل من الحكومات مقارنة بعام { $first }؛ ولا تُقارن إلا الحكومات التي أجابت في العامين.

rights-detected-title = ضحايا الاتجار المكتشفون (المؤشر 16-2-2)
rights-detected-subtitle = الأشخاص الذين اكتشفتهم السلطات خلال العام، { $state }
rights-detected-nothing = لا توجد أرقام عن الضحايا المكتشفين لهذا البلد.
rights-detected-headline =
    { $later ->
        [none] لا توجد أرقام عن ضحايا الاتجار المكتشفين { IN($place) }
       *[other] ضحايا الاتجار المكتشفون { IN($place) } في { $last }: { $later }
    }
rights-detected-told =
    { $years ->
        [0] لا توجد أرقام عن ضحايا الاتجار المكتشفين { IN($place) }.
        [1] الرقم الوحيد لضحايا الاتجار المكتشفين { IN($place) } هو { $later } في { $last }.
       *[other] ضحايا الاتجار المكتشفون { IN($place) }: { $earlier } في عام { $first }، وهو أول عام له رقم؛ و{ $later } في عام { $last }، وهو آخر عام له رقم. عدد الأعوام التي لها رقم: { $years }.
    }
rights-detected-alone = لا يُحصى إلا الضحايا الذين وجدتهم السلطات: قد يعني العدد المرتفع أنها تحسن البحث. ولا تُرتَّب البلدان به.
    .mark = الضحايا المكتشفون وحدهم: بلا ترتيب
rights-detected-forms = مجموع أشكال الاستغلال ليس الإجمالي: يُحصى بعض الضحايا في أكثر من شكل، وبعضهم في لا شيء منها.

rights-deaths-title = وفيات المهاجرين وحالات اختفائهم في الطريق (المؤشر 10-7-3)
rights-deaths-subtitle = الأشخاص المسجلون، بحسب المنطقة التي حدث فيها ذلك، { $first } إلى { $last }
rights-deaths-headline = المهاجرون المسجلون موتى أو مفقودين في الطريق في { $last }: { $deaths }
rights-deaths-told = عدد المهاجرين المسجلين موتى أو مفقودين في الطريق في { $last }: { $deaths }؛ وكان أعلى عدد { $most } في { $most_year }.
rights-deaths-regions = بحسب المنطقة في { $last }: { $regions }.
rights-deaths-region = { $region } { $deaths }
rights-deaths-recorded = كثير من الوفيات لا يُسجَّل أبداً، ويختلف التسجيل باختلاف الطرق والأعوام: الأرقام حدود دنيا.
    .mark = الوفيات المسجلة وحدها
rights-deaths-where = تُحصى حيث حدثت لا بحسب المنشأ؛ وما لا منطقة له وارد في رقم العالم وحده.
