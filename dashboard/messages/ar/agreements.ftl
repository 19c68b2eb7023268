### Bilateral labour agreements: with whom a country has them, when they were concluded, what their texts provide for. $here: the
### country that a chart is of. The data end in 2020; a pair that is not there has no agreement in the data, which is no proof.

## Sections of the page

agreements-question = من له اتفاقات مع من
    .text = اتفاقات بين بلدين بشأن العمال، أُبرمت حتى عام 2020، وفق بيانات Chilton and Woda. وقد يكون للزوج غير الوارد اتفاق.
agreements-content = ما تنص عليه الاتفاقات
    .text = أحكام واردة في نصوص الاتفاقات. ولا يدل النص على التطبيق.

## Controls

agreements-partner = اتفاق مع
    .none = أي شريك
agreements-groups = مجموعات الدخل
    .of_year = في عام الاتفاق
    .latest = في أحدث عام
agreements-provision = الأحكام

## With whom one country has agreements

# What the data know of a partner, in the legend of a map.
agreements-standing =
    .in_data = في البيانات
    .in_papers = مذكور في ورقة فقط
    .none = لا اتفاق في البيانات
    .here = البلد نفسه
agreements-partners-title = اتفاقات العمل: { $here }
agreements-by-partner-title = اتفاقات العمل حسب الشريك: { $here }
agreements-partners-subtitle = اتفاقات ثنائية أُبرمت حتى عام 2020 ووردت في المصدر
# $agreements: how many, with how many $partners.
agreements-partners-headline =
    { $agreements ->
        [0] لا يوجد في البيانات اتفاق: { $here }
       *[other] { $here }: عدد الاتفاقات في البيانات { $agreements }، وعدد الشركاء { $partners }
    }
# $span: whether the agreements are of several years, $first to $last, of one, or of none that is known.
agreements-partners-all =
    { $agreements ->
        [0] لا يوجد في البيانات اتفاق يكون أحد طرفيه { THE($here) }؛ ولا يثبت ذلك عدم وجود اتفاق.
       *[other]
            { $span ->
                [none] { $here }: عدد الاتفاقات في البيانات { $agreements }، وعدد الشركاء { $partners }.
                [year] { $here }: عدد الاتفاقات في البيانات في عام { $first } هو { $agreements }، وعدد الشركاء { $partners }.
               *[years] { $here }: عدد الاتفاقات في البيانات من { $first } إلى { $last } هو { $agreements }، وعدد الشركاء { $partners }.
            }
    }
# One of the partners with most agreements, and how many.
agreements-partners-figure = { $place } ({ $count })
agreements-partners-largest =
    { $largest ->
        [none] { "" }
       *[other] الشركاء الذين معهم أكبر عدد من الاتفاقات: { $largest }.
    }
# $in_papers: partners.
agreements-partners-papers =
    { $in_papers ->
        [none] { "" }
       *[other] شركاء تذكرهم الورقات وليسوا في البيانات: { $in_papers }.
    }
# In place of bars.
agreements-partners-nothing = لا يوجد في البيانات ولا في الورقات اتفاق يكون أحد طرفيه { THE($here) }.
# What a hover adds to a partner: $count agreements, the years of the $first and the $last; none where not known.
agreements-partners-hover =
    { $count ->
        [0] مذكور في ورقة وليس في البيانات
        [1]
            { $first ->
                [none] العام غير معروف
               *[other] { $first }
            }
       *[other]
            { $first ->
                [none] الأعوام غير معروفة
               *[other] أولها { $first } وأحدثها { $last }
            }
    }
# $here, $partner: two countries; $count: agreements in the data, of $years (none where not known); $named: those that papers name.
agreements-pair =
    { $count ->
        [0]
            { $named ->
                [0] لا يوجد في البيانات اتفاق بين { THE($here) } و{ THE($partner) }، ولا يثبت ذلك عدم وجود اتفاق
               *[other] تذكر ورقة اتفاقاً بين { THE($here) } و{ THE($partner) }؛ ولا يوجد اتفاق في البيانات
            }
       *[other]
            { $years ->
                [none] عدد الاتفاقات في البيانات بين { THE($here) } و{ THE($partner) }: { $count }
               *[other] عدد الاتفاقات في البيانات بين { THE($here) } و{ THE($partner) }: { $count } ({ $years })
            }
    }
agreements-pair-told = { agreements-pair }.
agreements-absent = الشريك غير الوارد ليس له اتفاق في البيانات التي تنتهي في عام 2020: ولا يثبت ذلك عدم وجود اتفاق.
    .mark = بيانات حتى 2020؛ وعدم الورود ليس دليلاً
agreements-force = تبين البيانات أن اتفاقاً قد أُبرم، لا ما إذا كان سارياً أو مطبقاً.
agreements-direction = ليس للاتفاقات هنا اتجاه: فترتيب الطرفين في المصدر لا يدل على من يرسل العمال.

## One by one

agreements-list-title = اتفاقات العمل واحداً واحداً: { $here }
# $partner: a country by its name; $year: none where the source gives none.
agreements-list-name =
    { $year ->
        [none] { $partner }
       *[other] { $partner }، { $year }
    }
agreements-untitled = العنوان غير وارد في المصدر
agreements-list-marks = العلامة الممتلئة: لدى أصحاب البيانات نص؛ والعلامة الفارغة: ليس لديهم نص.
agreements-list-titles = تُظهر الصورة بدايات العناوين؛ ويوردها الجدول كما في المصدر، مقطوعة بعد 300 حرف.

## Over time

agreements-time-title = اتفاقات العمل حسب العام ودخل الطرفين
agreements-time-subtitle = اتفاقات ثنائية أُبرمت في كل عام ووردت في المصدر، حتى { $last }
# $most: of the decade with most agreements, $decade to $until.
agreements-time-headline = { $most } من أصل { $agreements } من الاتفاقات أُبرمت من { $decade } إلى { $until }
agreements-time-summary = من أصل { $agreements } من الاتفاقات بين { $pairs } من أزواج البلدان من { $first } إلى { $last }، هناك { $one_high } بين اقتصاد مرتفع الدخل وآخر، و{ $both_high } بين اقتصادين مرتفعي الدخل، و{ $none_high } بين اقتصادين ليس أي منهما مرتفع الدخل؛ والعقد الذي فيه أكبر عدد من الاتفاقات هو { $decade } إلى { $until } ({ $most }).
agreements-rows = تُحسب التعديلات والتجديدات والنصوص المتعددة في يوم واحد كل على حدة: و{ $agreements } من الاتفاقات هي بين { $pairs } من أزواج البلدان.
    .mark = بيانات حتى 2020؛ وتُحسب التعديلات
# $start: the first year of the classification.
agreements-early-groups = توجد مجموعات الدخل منذ عام { $start }: وللاتفاق الأسبق مجموعات عام { $start }.
    .mark = قبل { $start }: مجموعات { $start }
agreements-without = الاتفاقات التي ليس لأحد طرفيها مجموعة دخل، كدولة سابقة: { $without }.
agreements-source-parties = الأطراف كما وردت في المصدر: واتفاقات الاتحاد السوفياتي مدرجة تحت الاتحاد الروسي.

## Every country

agreements-world-title = البلدان حسب عدد الشركاء في اتفاقات العمل
# $largest: the countries with most partners, each with their number.
agreements-world-headline = أكبر عدد من الشركاء: { $largest }
agreements-world-summary = البلدان والمناطق التي لها اتفاق في البيانات: { $countries }؛ وأكثرها شركاء: { $largest }.

## Between income groups

agreements-income-title = اتفاقات العمل بين مجموعات الدخل
# $one, $other: income groups of the two parties; $same: whether they are of the same.
agreements-income-pair =
    { $same ->
        [yes] { $one }، كلا الطرفين
       *[no] { $one } – { $other }
    }
# $first: the pair of groups with most agreements.
agreements-income-headline = { $first }: { $most } من أصل { $agreements } من الاتفاقات
agreements-income-summary = الاتفاقات التي لكلا طرفيها مجموعة دخل: { $agreements }؛ وأكثرها بين هذه المجموعات: { $largest }.

## What texts provide for

agreements-provisions-title = ما تنص عليه اتفاقات العمل
agreements-provisions-subtitle = النصوص التي تتضمن هذا الحكم، كنسبة مئوية من { $texts } من النصوص المرمَّزة
# $first: the chosen provision found most, in $share of the texts; $last: the one found least, none where one alone is chosen.
agreements-provisions-headline =
    { $last ->
        [none] { $first }: في { $share } من النصوص
       *[other] { $first }: في { $share } من النصوص؛ { $last }: في { $least }
    }
agreements-provision-figure = { $provision } ({ $share })
# $chosen: the provisions that the reader chose; none where there are none.
agreements-provisions-summary =
    { $chosen ->
        [none] أكثر الأحكام وروداً في نصوص الاتفاقات ({ $texts }): { $largest }.
       *[other] أكثر الأحكام وروداً في نصوص الاتفاقات ({ $texts }): { $largest }. والأحكام المختارة: { $chosen }.
    }
agreements-coded = رُمِّز { $texts } من النصوص من أصل { $agreements } من الاتفاقات: وهي النصوص المتاحة، لا عينة من الجميع.
    .mark = { $texts } من { $agreements } من الاتفاقات، وليست عينة
agreements-codebook = لم يكن دليل الترميز متاحاً: وسُميت أنواع الأحكام وفق أعمدة المصدر.
agreements-practice = ما ينص عليه النص لا يدل على التطبيق.

## By decade

agreements-decades-title = ما تنص عليه اتفاقات العمل، حسب العقد
agreements-decades-subtitle = النسبة المئوية للنصوص المرمَّزة التي تتضمن الحكم، والعقود بأول أعوامها
# $provision: the one of those chosen whose share changed most, from $first in the decade that begins with $since to $last in that of $until.
agreements-decades-headline =
    { $count ->
        [0] لم يُختر أي حكم
       *[other] { $provision }: { $first } من نصوص العقد البادئ في { $since } و{ $last } في العقد البادئ في { $until }
    }
agreements-provision-span = { $provision }: { $first } و{ $last }
agreements-decades-summary =
    { $spans ->
        [none] لم يُختر أي حكم.
       *[other] حصص النصوص في أول عقد وفي أحدث عقد يضم عشرة نصوص أو أكثر: { $spans }.
    }
agreements-decades-nothing = لم يُختر أي حكم.
agreements-few-texts = لا تُرسم العقود التي تضم أقل من عشرة نصوص مرمَّزة.
