### صفحة الحوكمة: انظر الملف الإنكليزي.

governance-title = الحوكمة
governance-summary = الدول التي صدّقت على الصكوك المتعلقة بالمهاجرين والعمل، ومنذ متى، وعدد المهاجرين المعنيين؛ وما هو غير معروف يُذكر.

## Sections of the page

governance-bound = الدول الملتزمة
    .text = اتفاقيات منظمة العمل الدولية (C) وبروتوكولها (P) وصكوك الأمم المتحدة. والدولة التي لا تذكرها القائمة لم ترد في المصدر: وقد تكون طرفاً.

## Controls

governance-instrument = الصك
governance-state = البلد
governance-side = المهاجرون
    .living_in = المقيمون في الدولة
    .coming_from = القادمون من الدولة
governance-by = مجموعات البلدان
    .income = مجموعات الدخل
    .subregion = المناطق دون الإقليمية

## What is said of every instrument

governance-own =
    { $standing ->
        [ratified]
            { $on ->
                [none] { $name } – { $place }: تصديق
               *[other] { $name } – { $place }: تصديق ({ $on })
            }
        [signed] { $name } – { $place }: توقيع، ولم يُطَّلع على تصديق (القائمة: { $as_of })
        [not_ratified] { $name } – { $place }: لا تصديق (حتى { $as_of })
        [denounced] { $name } – { $place }: انسحاب ({ $denounced })
       *[not_seen] { $name } – { $place }: لا ذكر بين الأطراف (القائمة: { $as_of })
    }
governance-complete = تضم القائمة جميع الدول الأعضاء في منظمة العمل الدولية (حتى { $as_of }): والدولة التي لا تصديق لها يُعرف هنا أنها لم تصدّق.
    .mark = حتى { $as_of }
governance-incomplete =
    { $total ->
        [none] تاريخ القائمة: { $as_of }؛ ولا يرد فيها ما قامت به الدول بعد ذلك. والدولة غير المذكورة لم ترد في المصدر: وقد تكون طرفاً.
       *[other] تاريخ القائمة: { $as_of }، وتنقصها دول: مجموع الأطراف المحصاة { $total } ({ $counted }). والدولة غير المذكورة لم ترد في المصدر: وقد تكون طرفاً.
    }
    .mark = القائمة غير كاملة ({ $as_of })
governance-codes =
    { $full ->
        [none] C وP قبل الرقم: اتفاقية وبروتوكول لمنظمة العمل الدولية.
       *[other] { $full }. C وP قبل الرقم: اتفاقية وبروتوكول لمنظمة العمل الدولية.
    }
governance-signed =
    { $signed ->
        [0] { "" }
       *[other] الدولة التي كانت قد وقّعت فقط في تاريخ القائمة ربما صدّقت بعد ذلك.
    }

## The map of States

governance-states-title = { $name }: من هو ملتزم
governance-states-subtitle = الدول بحسب ما يذكره عنها المصدر
governance-states-headline =
    { $complete ->
        [yes] { $name }: التصديقات { $ratified } من أصل { $listed } من الدول الأعضاء في منظمة العمل الدولية
       *[no] { $name }: الأطراف الواردة في المصدر { $ratified } (القائمة: { $as_of })
    }
governance-states-counts =
    { $complete ->
        [yes] { $name } – حتى { $as_of }. الدول الأعضاء في منظمة العمل الدولية: { $listed }؛ التصديقات: { $ratified }؛ بلا تصديق: { $outside }؛ حالات الانسحاب: { $denounced }.
       *[no] { $name } – الأطراف المذكورة في القائمة ({ $as_of }): { $ratified }.
    }
governance-states-counted =
    { $complete ->
        [yes] { "" }
       *[no]
            { $total ->
                [none] { "" }
               *[other] مجموع الأطراف المحصاة: { $total } ({ $counted }).
            }
    }

## One country

governance-country-title = الصكوك المتعلقة بالمهاجرين والعمل: { $place }
governance-country-subtitle = مصدَّق عليه أو غير مصدَّق عليه أو غير وارد في المصدر؛ ولكل قائمة تاريخها
governance-country-headline = { START($place) }: الصكوك المصدَّق عليها { $ratified } من أصل { $instruments }، وغير الواردة في المصدر { $unseen }
governance-country-ratified =
    { $names ->
        [none] { START($place) }: لم يُطَّلع على أي تصديق على الصكوك المتعلقة بالمهاجرين والعمال المنزليين ووكالات الاستخدام.
       *[other] { START($place) }: المصدَّق عليه من الصكوك المتعلقة بالمهاجرين والعمال المنزليين ووكالات الاستخدام: { $names }.
    }
governance-country-outside =
    { $not_names ->
        [none] { "" }
       *[other] غير مصدَّق عليه، وفقاً لقائمة بجميع الدول الأعضاء في منظمة العمل الدولية: { $not_names }.
    }
governance-country-unseen =
    { $unseen ->
        [0] { "" }
       *[other] غير وارد في المصدر: لا تذكر قائمة ذلك الصك البلد؛ وقد يكون طرفاً رغم ذلك.
    }
    .mark = «غير وارد» لا يعني «غير مصدَّق عليه»
governance-country-line =
    { $on ->
        [none] { $standing } (القائمة: { $as_of })
       *[other] { $standing }، { $on } (القائمة: { $as_of })
    }

## Over time

governance-time-title = { $name }: الدول الملتزمة
governance-time-subtitle = العدد في نهاية كل سنة، بحسب التواريخ المعروفة؛ وسائر الصكوك بالرمادي
governance-time-headline =
    { $start ->
        [none] { $name }: ليس في المصدر تواريخ للتصديق
       *[other] { $name }: الدول الملتزمة في عام { $end }: { $parties }، وأول تصديق في عام { $start }
    }
governance-time-course =
    { $start ->
        [none] { $name }: ليس في المصدر تواريخ للتصديق، فلا خط لها.
       *[other] { $name }: أول تصديق في عام { $start }؛ الدول الملتزمة المعروفة التاريخ في نهاية عام { $end }: { $parties }.
    }
governance-time-undated =
    { $undated ->
        [0] { "" }
       *[other] الأطراف التي لا تاريخ لها في المصدر، وليست في الخط: { $undated }.
    }

## Migrants

governance-migrants-title =
    { $side ->
        [living_in] { $name }: المهاجرون المقيمون في دول ملتزمة
       *[coming_from] { $name }: المهاجرون القادمون من دول ملتزمة
    }
governance-migrants-subtitle =
    { $side ->
        [living_in] النسبة المئوية من المهاجرين الدوليين المقيمين في كل مجموعة من البلدان، { $year }
       *[coming_from] النسبة المئوية من المهاجرين الدوليين المعروفي المنشأ القادمين من كل مجموعة من البلدان، { $year }
    }
governance-migrants-headline =
    { $complete ->
        [yes]
            { $side ->
                [living_in] { $name } – المهاجرون المقيمون في دول صدّقت: { $share }
               *[coming_from] { $name } – المهاجرون القادمون من دول صدّقت: { $share }
            }
       *[no]
            { $side ->
                [living_in] { $name } – المهاجرون المقيمون في دول صدّقت: { $share } على الأقل
               *[coming_from] { $name } – المهاجرون القادمون من دول صدّقت: { $share } على الأقل
            }
    }
governance-migrants-world =
    { $side ->
        [living_in]
            { $unseen ->
                [none] المهاجرون المقيمون في دول صدّقت، عام { $year }: { $persons }، أي { $share } من جميع المهاجرين.
               *[other] المهاجرون المقيمون في دول صدّقت، عام { $year }: { $persons }، أي { $share } من جميع المهاجرين؛ وفي بلدان ومناطق غير واردة في المصدر: { $unseen }.
            }
       *[coming_from]
            { $unseen ->
                [none] المهاجرون القادمون من دول صدّقت، عام { $year }: { $persons }، أي { $share } من المعروفي المنشأ.
               *[other] المهاجرون القادمون من دول صدّقت، عام { $year }: { $persons }، أي { $share } من المعروفي المنشأ؛ ومن بلدان ومناطق غير واردة في المصدر: { $unseen }.
            }
    }
governance-migrants-groups = النسبة في الدول التي صدّقت، بحسب مجموعة البلدان: { $groups }.
governance-migrants-group = { $group }، { $share }
governance-migrants-origin =
    { $side ->
        [coming_from] لا يُحسب المهاجرون المجهولو المنشأ.
       *[living_in] { "" }
    }

## Corridors and rules

governance-rules = الممرات والقواعد
    .text = الممرات الكبيرة وما يُعرف أنه يربط طرفيها. وعدم ورود شيء في هذه البيانات ليس دليلاً على عدم وجوده.
governance-rules-shown = الممرات
    .all = جميع الممرات الكبيرة
    .none_seen = دون أي قاعدة واردة
governance-rules-title =
    { $rules ->
        [all] الممرات الكبيرة بحسب ما يربط الطرفين، { $year }
       *[none_seen] الممرات الكبيرة دون أي قاعدة واردة، { $year }
    }
governance-rules-subtitle = المهاجرون الدوليون؛ الممرات التي تضم { $large } أو أكثر
governance-rules-headline =
    { $rules ->
        [all] الممرات الكبيرة التي لم ترد لها قاعدة تربط الطرفين: { $without } من أصل { $corridors }
       *[none_seen] أكبر ممر دون أي قاعدة واردة: { $origin } – { $destination }، المهاجرون: { $figure }
    }
governance-rules-own =
    { $rule ->
        [none_seen] { $origin } – { $destination }: لم ترد جماعة ولا اتفاق ولا صك للطرفين
        [community] { $origin } – { $destination }: في جماعة واحدة لها قاعدة بشأن التنقل
        [agreement] { $origin } – { $destination }: يوجد اتفاق في البيانات
       *[instrument] { $origin } – { $destination }: صدّق الطرفان على أحد الصكوك
    }
governance-rules-counts = الممرات التي تضم { $large } من المهاجرين أو أكثر، { $year }: { $corridors }. داخل جماعة لها قاعدة بشأن التنقل: { $community }؛ ومن سواها، ما له اتفاق في البيانات: { $agreement }؛ ومن الباقي، ما صدّق طرفاه على أحد الصكوك المتعلقة بالمهاجرين: { $instrument }؛ وما لم يرد له شيء من ذلك: { $without }.
governance-rules-largest = أكبر الممرات التي لم يرد لها شيء: { $largest }.
governance-rules-corridor = { $origin } – { $destination }، { $figure }
governance-rules-absence = الغياب عن البيانات ليس دليلاً: فالاتفاقات هي اتفاقات مجموعة بيانات واحدة حتى عام 2020، وقوائم الأطراف تنقصها دول.
    .mark = عدم الورود ليس دليلاً على الغياب
governance-rules-order = يُدرج الممر تحت أول ما يتوافر له: الجماعة ثم الاتفاق ثم الصك. ويضم الجدول ذلك كله.
governance-rules-instruments = الصكوك المعتمدة هنا: { $instruments }.
governance-rules-movement = تبيّن القاعدة بشأن التنقل ما اتفقت عليه الجماعة، لا ما إذا كان نافذاً أو مطبَّقاً؛ والأعضاء هم أعضاء القائمة الحالية. ويُحسب الاتفاق أياً كان تاريخه، وربما انتهى العمل به.
