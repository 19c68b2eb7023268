refugees-question = كم عدد اللاجئين بينهم؟
    .text = تُدرج إدارة الأمم المتحدة للشؤون الاقتصادية والاجتماعية اللاجئين ضمن المهاجرين. وطرحهم يعطي عدد المهاجرين من غير اللاجئين، لا عدد العمال.
refugees-turn-pairs = أكبر الأزواج
refugees-turn-profile = اللاجئون

refugees-show = عرض اللاجئين
    .share = نسبة من المهاجرين
    .persons = أشخاص
refugees-who = المحسوبون
    .mandates = اللاجئون وطالبو اللجوء
    .others = مع آخرين بحاجة إلى الحماية
refugees-host = المهاجرون في
    .all = حيث يُعرف الرقمان
refugees-pair-year = سنة الأزواج
refugees-part =
    .refugees =
        { $protected ->
            [others] المحتاجون إلى حماية دولية
           *[mandates] اللاجئون وطالبو اللجوء
        }
    .others = المهاجرون الآخرون
refugees-missing = أحد الرقمين غير معروف، أو اللاجئون أكثر من المهاجرين
refugees-with-others = مع آخرين بحاجة إلى الحماية الدولية

refugees-map-title =
    { $protected ->
        [others] المحتاجون إلى حماية دولية بين المهاجرين
       *[mandates] اللاجئون وطالبو اللجوء بين المهاجرين
    }
refugees-ranking-title =
    { $protected ->
        [others] المحتاجون إلى حماية دولية بين المهاجرين، ترتيب
       *[mandates] اللاجئون وطالبو اللجوء بين المهاجرين، ترتيب
    }
refugees-subtitle =
    { $refugee_show ->
        [share] نسبة مئوية من المهاجرين الدوليين، { $year }
       *[persons] أشخاص، { $year }
    }
refugees-headline =
    { $protected ->
        [others] حيث يُعرف الرقمان، كان { $share } من المهاجرين بحاجة إلى حماية دولية في عام { $year }
       *[mandates] حيث يُعرف الرقمان، كان { $share } من المهاجرين لاجئين أو طالبي لجوء في عام { $year }
    }
refugees-ranking-headline =
    { $protected ->
        [others]
            { $refugee_show ->
                [share] أعلى نسبة للمحتاجين إلى حماية دولية بين المهاجرين في عام { $year }: { $first }
               *[persons] أكبر عدد من المحتاجين إلى حماية دولية في عام { $year }: { $first }
            }
       *[mandates]
            { $refugee_show ->
                [share] أعلى نسبة للاجئين وطالبي اللجوء بين المهاجرين في عام { $year }: { $first }
               *[persons] أكبر عدد من اللاجئين وطالبي اللجوء في عام { $year }: { $first }
            }
    }
refugees-own =
    { $protected ->
        [others] { START($place) }: كان { $share } من المهاجرين بحاجة إلى حماية دولية في عام { $year } ({ $refugees })
       *[mandates] { START($place) }: كان { $share } من المهاجرين لاجئين أو طالبي لجوء في عام { $year } ({ $refugees })
    }
refugees-told =
    { $protected ->
        [others] حيث يُعرف الرقمان (البلدان والمناطق: { $count })، بلغ عدد المحتاجين إلى حماية دولية بين المهاجرين في عام { $year }: { $refugees } من أصل { $stock }، أي { $share }.
       *[mandates] حيث يُعرف الرقمان (البلدان والمناطق: { $count })، بلغ عدد اللاجئين وطالبي اللجوء بين المهاجرين في عام { $year }: { $refugees } من أصل { $stock }، أي { $share }.
    }
refugees-leaders =
    { $refugee_show ->
        [share] أعلى النسب: { $leaders }.
       *[persons] أكبر الأعداد: { $leaders }.
    }
refugees-leader = { $place } ({ $figure })

refugees-dates = المهاجرون وفق إدارة الأمم المتحدة للشؤون الاقتصادية والاجتماعية في منتصف السنة؛ واللاجئون وطالبو اللجوء وفق المفوضية والأونروا في نهايتها.
    .mark = المهاجرون في منتصف السنة، واللاجئون في نهايتها
refugees-not-workers = من ليسوا لاجئين من المهاجرين ليسوا عمالاً لمجرد ذلك: فاللاجئون يعملون أيضاً، وكثير من المهاجرين الآخرين لا يعملون.
refugees-counted = يُحسب اللاجئون المشمولون بولاية المفوضية، وطالبو اللجوء، ولاجئو فلسطين المشمولون بولاية الأونروا؛ أما الآخرون المحتاجون إلى الحماية الدولية، ومعظمهم من فنزويلا، فلا يُحسبون إلا إذا اختير ذلك.
refugees-before = قبل عام { $since } لا تُعرف أعداد طالبي اللجوء حسب البلد.
refugees-beyond = بلدان ومناطق يفوق فيها عدد اللاجئين المحسوبين عدد المهاجرين (العدد: { $count }): { $places }. فليس جميع اللاجئين محسوبين هناك ضمن المهاجرين، ولذلك لا يُطرح أحد منهم.

refugees-line =
    .migrants = جميع المهاجرين
    .without =
        { $protected ->
            [others] من دون المحتاجين إلى الحماية
           *[mandates] من دون اللاجئين
        }
refugees-trend-title =
    { $protected ->
        [others] المهاجرون مع المحتاجين إلى حماية دولية ومن دونهم
       *[mandates] المهاجرون مع اللاجئين وطالبي اللجوء ومن دونهم
    }
refugees-trend-subtitle =
    { $host ->
        [none] أشخاص، البلدان والمناطق التي يُعرف فيها الرقمان كل سنة ({ $count })
       *[other] أشخاص، { $host }، من { $since } إلى { $until }
    }
refugees-trend-headline =
    { $protected ->
        [others]
            { $place ->
                [none] المهاجرون في { $count } من البلدان والمناطق في عام { $last }: { $after }؛ من دون المحتاجين إلى حماية دولية: { $after_without }
               *[other] { START($place) }، المهاجرون في عام { $last }: { $after }؛ من دون المحتاجين إلى حماية دولية: { $after_without }
            }
       *[mandates]
            { $place ->
                [none] المهاجرون في { $count } من البلدان والمناطق في عام { $last }: { $after }؛ من دون اللاجئين وطالبي اللجوء: { $after_without }
               *[other] { START($place) }، المهاجرون في عام { $last }: { $after }؛ من دون اللاجئين وطالبي اللجوء: { $after_without }
            }
    }
refugees-trend-told =
    { $protected ->
        [others]
            { $span ->
                [once] المهاجرون في عام { $last }: { $after }، ومن دون المحتاجين إلى حماية دولية { $after_without }.
               *[both] المهاجرون في عام { $first }: { $before }، ومن دون المحتاجين إلى حماية دولية { $before_without }؛ وفي عام { $last }: { $after }، ومن دونهم { $after_without }.
            }
       *[mandates]
            { $span ->
                [once] المهاجرون في عام { $last }: { $after }، ومن دون اللاجئين وطالبي اللجوء { $after_without }.
               *[both] المهاجرون في عام { $first }: { $before }، ومن دون اللاجئين وطالبي اللجوء { $before_without }؛ وفي عام { $last }: { $after }، ومن دونهم { $after_without }.
            }
    }

refugees-pairs-title =
    { $protected ->
        [others] المحتاجون إلى حماية دولية حسب المنشأ وبلد اللجوء
       *[mandates] اللاجئون وطالبو اللجوء حسب المنشأ وبلد اللجوء
    }
refugees-pairs-subtitle = أشخاص، نهاية عام { $year }
refugees-pairs-headline =
    { $protected ->
        [others] أكبر عدد من المحتاجين إلى حماية دولية في عام { $year }: { FROM($origin) } { TO($destination) }، { $figure }
       *[mandates] أكبر عدد من اللاجئين وطالبي اللجوء في عام { $year }: { FROM($origin) } { TO($destination) }، { $figure }
    }
refugees-pair-own = { START($place) }: أكبر مجموعة في عام { $year } { FROM($origin) } { TO($destination) }، { $figure }
refugees-pair = { FROM($origin) } { TO($destination) } ({ $figure })
refugees-pairs-told = أكبر أزواج البلدان في نهاية عام { $year }، من أصل { $pairs }: { $leaders }.
refugees-pairs-own =
    { $own ->
        [none] { "" }
       *[other] لبلد القارئ: { $own }.
    }
refugees-pairs-known = من لا يُعرف منشؤهم أو بلد لجوئهم، وعديمو الجنسية، غير مدرجين في أي زوج.
refugees-pairs-palestine = لاجئو فلسطين المشمولون بولاية الأونروا لا تُعطى أعدادهم حسب المنشأ، وهم غير مدرجين في أي زوج.

refugees-profile-title = اللاجئون وطالبو اللجوء، { THE($country) }، 1990-2025
refugees-profile-subtitle = أشخاص، نهاية السنة
refugees-profile-headline =
    { $lines ->
        [none] لا توجد بيانات: اللاجئون وطالبو اللجوء
       *[other] { $lines }
    }
refugees-profile-nothing = لا تورد المفوضية لاجئين ولا طالبي لجوء في حالة { OF($country) }.
refugees-hosted =
    { $place ->
        [list] اللاجئون المستضافون
        [mark] المستضافون
       *[start] اللاجئون المستضافون
    }
refugees-fled =
    { $place ->
        [list] اللاجئون القادمون من البلد
        [mark] القادمون من البلد
       *[start] اللاجئون القادمون من البلد
    }
refugees-profile-who = اللاجئون المشمولون بولاية المفوضية وطالبو اللجوء، واللاجئون وحدهم قبل عام 2000؛ ومن المستضافين أيضاً لاجئو فلسطين المشمولون بولاية الأونروا، الذين لا تُعطى أعدادهم حسب المنشأ.
