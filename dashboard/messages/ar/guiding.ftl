guiding-page = الأسئلة
    .summary = الأسئلة التوجيهية لأربع وثائق عن هجرة اليد العاملة، ومع كل سؤال ما يفيد فيه من عروض لوحة البيانات هذه، وغايات أهداف التنمية المستدامة التي يتصل بها، وشرائح عنه.
guiding-headline = الأسئلة التوجيهية في الوثائق ({ $papers }) وعددها { $count }، ومع كل سؤال العروض التي تفيد فيه
guiding-introduction = لا تجيب العروض عن الأسئلة، بل تبيّن ما يمكن أن تقوله الأرقام بشأنها. وإذا اختير بلد في أعلى الصفحة فُتحت العروض له. والأسئلة مصوغة بكلمات غير كلمات الوثائق.
guiding-papers = الوثائق

guiding-view =
    { $question ->
        [none] { $turn ->
            [none] { $page }
           *[other] { $page }: { $turn }
        }
       *[other] { $turn ->
            [none] { $page }: { $question }
           *[other] { $page }: { $question }، { $turn }
        }
    }
guiding-targets = غايات أهداف التنمية المستدامة: { $targets }
guiding-target = { "\u2066" }{ $number }{ "\u2069" } { $name }
guiding-slides = إعداد شرائح عن هذا السؤال

guiding-target-skills = مهارات العمل
guiding-target-employment = العمل اللائق والمساواة في الأجور
guiding-target-forced-labour = السخرة وعمل الأطفال
guiding-target-rights = حقوق العمل
guiding-target-migration = الهجرة المنظمة والآمنة
guiding-target-remittances = تكاليف التحويلات المالية
guiding-target-trafficking = العنف ضد الأطفال
guiding-target-decisions = القرارات الشاملة للجميع
guiding-target-resources = التمويل
guiding-target-capacity = القدرات
guiding-target-coherence = اتساق السياسات
guiding-target-partnership = الشراكة العالمية
guiding-target-society = الشراكات
guiding-target-data = البيانات
