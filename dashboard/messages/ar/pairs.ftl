### From group to group, on the page of corridors.

pairs-question = من مجموعة إلى مجموعة
    .text = اختر المنشأ والمقصد: مجموعات أو بلداناً أو عدة منها معاً. وإذا لم يُختر شيء فالمقصود العالم كله.
pairs-turn-money = التحويلات المالية
pairs-turn-every = جميع المجموعات

pairs-origins = من
pairs-destinations = إلى

pairs-title = المهاجرون { FROM($origins) } { IN($destinations) }، { $year }

pairs-subtitle =
    { $sex ->
        [female] المهاجرون الدوليون، النساء، حسب بلد المنشأ وبلد الإقامة
        [male] المهاجرون الدوليون، الرجال، حسب بلد المنشأ وبلد الإقامة
       *[both] المهاجرون الدوليون، النساء والرجال، حسب بلد المنشأ وبلد الإقامة
    }

pairs-headline =
    { $number ->
        [none]
            { $sex ->
                [female] لا مهاجرات { FROM($origins) } { IN($destinations) } في البيانات، { $year }
                [male] لا رجال مهاجرين { FROM($origins) } { IN($destinations) } في البيانات، { $year }
               *[both] لا مهاجرين { FROM($origins) } { IN($destinations) } في البيانات، { $year }
            }
       *[other]
            { $of_immigrants ->
                [none]
                    { $sex ->
                        [female] المهاجرات { FROM($origins) } { IN($destinations) }: { $number } في عام { $year }
                        [male] الرجال المهاجرون { FROM($origins) } { IN($destinations) }: { $number } في عام { $year }
                       *[both] المهاجرون { FROM($origins) } { IN($destinations) }: { $number } في عام { $year }
                    }
               *[other]
                    { $sex ->
                        [female] المهاجرات { IN($destinations) }: { $of_immigrants } منهن { FROM($origins) }، { $year }
                        [male] الرجال المهاجرون { IN($destinations) }: { $of_immigrants } منهم { FROM($origins) }، { $year }
                       *[both] المهاجرون { IN($destinations) }: { $of_immigrants } منهم { FROM($origins) }، { $year }
                    }
            }
    }

pairs-number =
    { $number ->
        [none] { pairs-nothing }
       *[other]
            { $sex ->
                [female] المهاجرات { FROM($origins) } { IN($destinations) } في عام { $year }: { $number }.
                [male] الرجال المهاجرون { FROM($origins) } { IN($destinations) } في عام { $year }: { $number }.
               *[both] المهاجرون { FROM($origins) } { IN($destinations) } في عام { $year }: { $number }.
            }
    }
pairs-of-immigrants =
    { $of_immigrants ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] النسبة من المهاجرات الوافدات { IN($destinations) }: { $of_immigrants }.
                [male] النسبة من الرجال المهاجرين الوافدين { IN($destinations) }: { $of_immigrants }.
               *[both] النسبة من المهاجرين الوافدين { IN($destinations) }: { $of_immigrants }.
            }
    }
pairs-of-emigrants =
    { $of_emigrants ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] النسبة من المهاجرات إلى الخارج { FROM($origins) }: { $of_emigrants }.
                [male] النسبة من الرجال المهاجرين إلى الخارج { FROM($origins) }: { $of_emigrants }.
               *[both] النسبة من المهاجرين إلى الخارج { FROM($origins) }: { $of_emigrants }.
            }
    }
pairs-women =
    { $women ->
        [none] { "" }
       *[other] نسبة النساء: { $women }.
    }
pairs-leaders = أكبر الممرات: { $leaders }.

pairs-own =
    { $end ->
        [origin]
            { $sex ->
                [female] { START($place) }: { $number } من المهاجرات إلى الخارج { IN($destinations) }، أي { $part } من هذا التدفق، { $year }
                [male] { START($place) }: { $number } من الرجال المهاجرين إلى الخارج { IN($destinations) }، أي { $part } من هذا التدفق، { $year }
               *[both] { START($place) }: { $number } من المهاجرين إلى الخارج { IN($destinations) }، أي { $part } من هذا التدفق، { $year }
            }
       *[destination]
            { $sex ->
                [female] { START($place) }: { $number } من الوافدات { FROM($origins) }، أي { $part } من هذا التدفق، { $year }
                [male] { START($place) }: { $number } من الرجال الوافدين { FROM($origins) }، أي { $part } من هذا التدفق، { $year }
               *[both] { START($place) }: { $number } من الوافدين { FROM($origins) }، أي { $part } من هذا التدفق، { $year }
            }
    }

pairs-nothing =
    { $year ->
        [none]
            { $sex ->
                [female] ليس في البيانات مهاجرات { FROM($origins) } { IN($destinations) } في أي عام.
                [male] ليس في البيانات رجال مهاجرون { FROM($origins) } { IN($destinations) } في أي عام.
               *[both] ليس في البيانات مهاجرون { FROM($origins) } { IN($destinations) } في أي عام.
            }
       *[other]
            { $sex ->
                [female] ليس في البيانات مهاجرات { FROM($origins) } { IN($destinations) } في عام { $year }.
                [male] ليس في البيانات رجال مهاجرون { FROM($origins) } { IN($destinations) } في عام { $year }.
               *[both] ليس في البيانات مهاجرون { FROM($origins) } { IN($destinations) } في عام { $year }.
            }
    }

pairs-overlap = البلد الذي ينتمي إلى المجموعتين يُحسب في الطرفين؛ ولا يُحسب من يعيش في بلد ميلاده.

pairs-unknown =
    { $unknown ->
        [none] { "" }
       *[other]
            { $sex ->
                [female] المهاجرات الوافدات غير المعروف منشؤهن { IN($destinations) }: { $unknown }؛ وهن خارج كل التدفقات، وقد تزيد النسبة بقدر ذلك.
                [male] الرجال المهاجرون الوافدون غير المعروف منشؤهم { IN($destinations) }: { $unknown }؛ وهم خارج كل التدفقات، وقد تزيد النسبة بقدر ذلك.
               *[both] المهاجرون الوافدون غير المعروف منشؤهم { IN($destinations) }: { $unknown }؛ وهم خارج كل التدفقات، وقد تزيد النسبة بقدر ذلك.
            }
    }
    .mark =
        { $unknown ->
            [none] { "" }
           *[other]
                { $sex ->
                    [female] وافدات منشؤهن غير معروف: { $unknown }
                    [male] رجال وافدون منشؤهم غير معروف: { $unknown }
                   *[both] وافدون منشؤهم غير معروف: { $unknown }
                }
        }

pairs-unknown-left-out = المهاجرون غير المعروف منشؤهم خارج كل التدفقات؛ والنسب محسوبة من جميع الوافدين، بمن فيهم هؤلاء.
pairs-members-of-year = عضوية المجموعات هي عضوية كل عام: ولذلك يتغير الخط أيضاً عند انضمام أعضاء أو انسحابهم.

pairs-drawn = الخطوط
    .shares = النسب
    .persons = العدد

pairs-line-immigrants = من المهاجرين الوافدين
pairs-line-emigrants = من المهاجرين إلى الخارج
pairs-line-women = النساء

pairs-years-title = المهاجرون { FROM($origins) } { IN($destinations) }، { $since }-{ $until }

pairs-years-subtitle =
    { $drawn ->
        [persons]
            { $sex ->
                [female] المهاجرون الدوليون، النساء
                [male] المهاجرون الدوليون، الرجال
               *[both] المهاجرون الدوليون، النساء والرجال
            }
       *[shares]
            { $sex ->
                [female] المهاجرات، نسبة مئوية من الوافدات في طرف ومن المهاجرات إلى الخارج في الطرف الآخر
                [male] الرجال المهاجرون، نسبة مئوية من الرجال الوافدين في طرف ومن الرجال المهاجرين إلى الخارج في الطرف الآخر
               *[both] نسبة مئوية من الوافدين في طرف ومن المهاجرين إلى الخارج في الطرف الآخر؛ ونسبة النساء
            }
    }

pairs-years-headline =
    { $sex ->
        [female]
            { $start ->
                [none] لا مهاجرات { FROM($origins) } { IN($destinations) } في البيانات
               *[other] المهاجرات { FROM($origins) } { IN($destinations) }: { $first } في عام { $start }، و{ $last } في عام { $end }
            }
        [male]
            { $start ->
                [none] لا رجال مهاجرين { FROM($origins) } { IN($destinations) } في البيانات
               *[other] الرجال المهاجرون { FROM($origins) } { IN($destinations) }: { $first } في عام { $start }، و{ $last } في عام { $end }
            }
       *[both]
            { $start ->
                [none] لا مهاجرين { FROM($origins) } { IN($destinations) } في البيانات
               *[other] المهاجرون { FROM($origins) } { IN($destinations) }: { $first } في عام { $start }، و{ $last } في عام { $end }
            }
    }
pairs-years-number =
    { $sex ->
        [female]
            { $start ->
                [none] ليس في البيانات مهاجرات { FROM($origins) } { IN($destinations) } في أي عام.
               *[other] المهاجرات { FROM($origins) } { IN($destinations) }: { $first } في عام { $start }، و{ $last } في عام { $end }.
            }
        [male]
            { $start ->
                [none] ليس في البيانات رجال مهاجرون { FROM($origins) } { IN($destinations) } في أي عام.
               *[other] الرجال المهاجرون { FROM($origins) } { IN($destinations) }: { $first } في عام { $start }، و{ $last } في عام { $end }.
            }
       *[both]
            { $start ->
                [none] ليس في البيانات مهاجرون { FROM($origins) } { IN($destinations) } في أي عام.
               *[other] المهاجرون { FROM($origins) } { IN($destinations) }: { $first } في عام { $start }، و{ $last } في عام { $end }.
            }
    }
pairs-years-courses = النسب: { $courses }.
pairs-course =
    { $measure ->
        [share_of_immigrants]
            { $sex ->
                [female] من المهاجرات الوافدات، { $first } في المائة في عام { $since } و{ $last } في عام { $until }
                [male] من الرجال المهاجرين الوافدين، { $first } في المائة في عام { $since } و{ $last } في عام { $until }
               *[both] من المهاجرين الوافدين، { $first } في المائة في عام { $since } و{ $last } في عام { $until }
            }
        [share_of_emigrants]
            { $sex ->
                [female] من المهاجرات إلى الخارج، { $first } في المائة في عام { $since } و{ $last } في عام { $until }
                [male] من الرجال المهاجرين إلى الخارج، { $first } في المائة في عام { $since } و{ $last } في عام { $until }
               *[both] من المهاجرين إلى الخارج، { $first } في المائة في عام { $since } و{ $last } في عام { $until }
            }
       *[share_female] النساء، { $first } في المائة في عام { $since } و{ $last } في عام { $until }
    }

pairs-money-title = التحويلات المالية { FROM($destinations) } { TO($origins) }، { $year }

pairs-money-headline =
    { $total ->
        [none] لا تحويلات مالية { FROM($destinations) } { TO($origins) } في النموذج، { $year }
       *[other]
            { $of_received ->
                [none] وفق تقدير منمذج، التحويلات المالية { FROM($destinations) } { TO($origins) }: { $total }، { $year }
               *[other] وفق تقدير منمذج، { $of_received } من التحويلات الواردة { TO($origins) } أتت { FROM($destinations) }، { $year }
            }
    }
pairs-money-number =
    { $total ->
        [none] ليس في النموذج تحويلات مالية { FROM($destinations) } { TO($origins) } في عام { $year }.
       *[other] التحويلات المالية { FROM($destinations) } { TO($origins) } وفق تقدير منمذج لعام { $year }: { $total }.
    }
pairs-money-received =
    { $of_received ->
        [none] { "" }
       *[other] النسبة من جميع التحويلات المالية الواردة { TO($origins) }: { $of_received }.
    }
pairs-money-sent =
    { $of_sent ->
        [none] { "" }
       *[other] النسبة من جميع التحويلات المالية المرسلة { FROM($destinations) }: { $of_sent }.
    }
pairs-money-own =
    { $end ->
        [destination] { START($place) }: التحويلات الواردة { FROM($destinations) } { $number }، أي { $part } من هذا التدفق، { $year }
       *[origin] { START($place) }: التحويلات المرسلة { TO($origins) } { $number }، أي { $part } من هذا التدفق، { $year }
    }

pairs-kind = المجموعات
    .un-region = مناطق الأمم المتحدة
    .un-subregion = المناطق الفرعية للأمم المتحدة
    .ilo-region = مناطق منظمة العمل الدولية
    .ilo-subregion = المناطق الفرعية لمنظمة العمل الدولية
    .income = فئات الدخل
    .community = الجماعات

pairs-matrix-title =
    { $kind ->
        [un-region] المهاجرون من كل منطقة إلى كل منطقة أخرى (الأمم المتحدة)، { $year }
        [un-subregion] المهاجرون من كل منطقة فرعية إلى كل منطقة فرعية أخرى (الأمم المتحدة)، { $year }
        [ilo-region] المهاجرون من كل منطقة إلى كل منطقة أخرى (منظمة العمل الدولية)، { $year }
        [ilo-subregion] المهاجرون من كل منطقة فرعية إلى كل منطقة فرعية أخرى (منظمة العمل الدولية)، { $year }
        [income] المهاجرون من كل فئة دخل إلى كل فئة أخرى، { $year }
       *[community] المهاجرون من كل جماعة إلى كل جماعة أخرى، { $year }
    }
pairs-matrix-subtitle =
    { $sex ->
        [female] المهاجرون الدوليون، النساء، حسب مجموعة المنشأ ومجموعة الإقامة
        [male] المهاجرون الدوليون، الرجال، حسب مجموعة المنشأ ومجموعة الإقامة
       *[both] المهاجرون الدوليون، النساء والرجال، حسب مجموعة المنشأ ومجموعة الإقامة
    }

pairs-matrix-headline =
    { $sex ->
        [female]
            { $kind ->
                [un-region] أكبر تدفق للنساء بين المناطق: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
                [un-subregion] أكبر تدفق للنساء بين المناطق الفرعية: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
                [ilo-region] أكبر تدفق للنساء بين المناطق: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
                [ilo-subregion] أكبر تدفق للنساء بين المناطق الفرعية: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
                [income] أكبر تدفق للنساء: { FROM($origin) } { TO($destination) }، { $figure } في عام { $year }
               *[community] أكبر تدفق للنساء: { FROM($origin) } { TO($destination) }، { $figure } في عام { $year }
            }
        [male]
            { $kind ->
                [un-region] أكبر تدفق للرجال بين المناطق: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
                [un-subregion] أكبر تدفق للرجال بين المناطق الفرعية: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
                [ilo-region] أكبر تدفق للرجال بين المناطق: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
                [ilo-subregion] أكبر تدفق للرجال بين المناطق الفرعية: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
                [income] أكبر تدفق للرجال: { FROM($origin) } { TO($destination) }، { $figure } في عام { $year }
               *[community] أكبر تدفق للرجال: { FROM($origin) } { TO($destination) }، { $figure } في عام { $year }
            }
       *[both]
            { $kind ->
                [un-region] أكبر تدفق بين المناطق: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
                [un-subregion] أكبر تدفق بين المناطق الفرعية: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
                [ilo-region] أكبر تدفق بين المناطق: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
                [ilo-subregion] أكبر تدفق بين المناطق الفرعية: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
                [income] أكبر تدفق: { FROM($origin) } { TO($destination) }، { $figure } في عام { $year }
               *[community] أكبر تدفق: { FROM($origin) } { TO($destination) }، { $figure } في عام { $year }
            }
    }
pairs-matrix-leaders =
    { $sex ->
        [female] أكبر تدفقات النساء بين المجموعات وداخلها في عام { $year }: { $leaders }.
        [male] أكبر تدفقات الرجال بين المجموعات وداخلها في عام { $year }: { $leaders }.
       *[both] أكبر التدفقات بين المجموعات وداخلها في عام { $year }: { $leaders }.
    }
pairs-matrix-own =
    { $sex ->
        [female] مجموعة { OF($place) }، أكبر تدفق للنساء: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
        [male] مجموعة { OF($place) }، أكبر تدفق للرجال: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
       *[both] مجموعة { OF($place) }، أكبر تدفق: { FROM($origin) } { TO($destination) }، { $figure }، { $year }
    }

pairs-matrix-overlap = الجماعات متداخلة: فالبلد العضو في اثنتين منها يُحسب في كلتيهما، ولا يجوز جمع أي أرقام. ولها أعضاء عام { $year }.
    .mark = جماعات متداخلة: لا تُجمع أرقامها
pairs-matrix-columns = في الجدول والملفات جميع أزواج المجموعات وعددها { $count }، ومنها ما لا مهاجرين فيه: النساء والرجال، والنسبة من جميع المهاجرين من المجموعة الأولى، والنسبة من جميع الوافدين في الثانية، وكلتاهما للجنس المختار.
