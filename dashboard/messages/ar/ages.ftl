### How old migrants are, on the page of where they live.

ages-question = أعمار المهاجرين
    .text = الأعمار مأخوذة من تنقيح عام 2020، حتى عام 2020، ولا تُخلط أبداً بأرقام تنقيح عام 2024.

ages-year = السنة
ages-age = الفئة العمرية

ages-who =
    .of =
        { $sex ->
            [female] المهاجرات
            [male] الرجال المهاجرين
           *[both] المهاجرين
        }
    .start =
        { $sex ->
            [female] المهاجرات
            [male] الرجال المهاجرون
           *[both] المهاجرون
        }
    .small =
        { $sex ->
            [female] المهاجرات
            [male] الرجال المهاجرون
           *[both] المهاجرون
        }

ages-title = أعمار { ages-who.of } { IN($place) }، { $year }
ages-subtitle =
    { $sex ->
        [female] الفئات العمرية، نسبة مئوية من جميع المهاجرات في المنطقة، إدارة الشؤون الاقتصادية والاجتماعية، تنقيح عام 2020
        [male] الفئات العمرية، نسبة مئوية من جميع الرجال المهاجرين في المنطقة، إدارة الشؤون الاقتصادية والاجتماعية، تنقيح عام 2020
       *[both] الفئات العمرية، نسبة مئوية من جميع المهاجرين في المنطقة، إدارة الشؤون الاقتصادية والاجتماعية، تنقيح عام 2020
    }
ages-nothing = لا توجد أرقام عن المهاجرين حسب العمر { IN($place) }.

ages-headline =
    { $older ->
        [none] { START($place) }: لا أرقام عن المهاجرين حسب العمر، { $year }
       *[other]
            { $beside ->
                [yes] { START($place) }: بلغت نسبة { ages-who.of } في سن 65 فأكثر { $older } في عام { $year }، و{ $older_world } في العالم
               *[no] في العالم، كان { $youth } من { ages-who.of } في سن 15 إلى 24 سنة و{ $older } في سن 65 فأكثر في عام { $year }
            }
    }
ages-sentence =
    { $older ->
        [none] لا توجد أرقام عن المهاجرين حسب العمر { IN($place) } في عام { $year }.
       *[other] { ages-who.start } { IN($place) } في عام { $year } حسب العمر: دون 15 سنة، { $children }؛ ومن 15 إلى 24، { $youth }؛ ومن 25 إلى 64، { $between }؛ و65 فأكثر، { $older }.
    }
ages-sentence-world =
    { $beside ->
        [yes] في العالم: { $children_world } و{ $youth_world } و{ $between_world } و{ $older_world }.
       *[no] { "" }
    }

ages-course-title =
    { $high ->
        [none] { ages-who.start } في سن { $low } فأكثر، { $since_world }-{ $end }
       *[other] { ages-who.start } في سن { $low } إلى { $high } سنة، { $since_world }-{ $end }
    }
ages-course-headline =
    { $start ->
        [none] { START($place) }: لا أرقام عن المهاجرين حسب العمر
       *[other]
            { $high ->
                [none] { START($place) }: كان { $first } في المائة من { ages-who.of } في سن { $low } فأكثر في عام { $start }، و{ $last } في عام { $end }
               *[other] { START($place) }: كان { $first } في المائة من { ages-who.of } في سن { $low } إلى { $high } سنة في عام { $start }، و{ $last } في عام { $end }
            }
    }
ages-course-sentence =
    { $start ->
        [none] لا توجد أرقام عن المهاجرين حسب العمر { IN($place) }.
       *[other]
            { $high ->
                [none] كان { $first } في المائة من { ages-who.of } { IN($place) } في سن { $low } فأكثر في عام { $start }، و{ $last } في عام { $end }.
               *[other] كان { $first } في المائة من { ages-who.of } { IN($place) } في سن { $low } إلى { $high } سنة في عام { $start }، و{ $last } في عام { $end }.
            }
    }
ages-course-sentence-world =
    { $beside ->
        [yes] في العالم: { $first_world } في المائة في عام { $since_world }، و{ $last_world } في عام { $end }.
       *[no] { "" }
    }

ages-no-population = أعمار مجموع السكان ليست ضمن البيانات هنا: ولذلك يُقارن المهاجرون في البلد أو المنطقة بالمهاجرين في العالم.
    .mark = أعمار السكان: لا بيانات
ages-lacking = البلدان والمناطق التي لا أرقام عنها حسب العمر لا تدخل في أي مجموع لمجموعة أو للعالم. وأرقام جنوب السودان والجبل الأسود متاحة من عام 2010 فصاعداً.
