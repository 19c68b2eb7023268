### The words of the field: what every column of a table, a file or an axis is called, its unit, and the words for codes.
### They stand alone: as a head, a label of an axis or a legend, an option of a control. A column keeps its machine name
### in every language.

# The name of the dashboard.
terms-site = اتجاهات هجرة اليد العاملة

# What the United Nations asks to be said beside maps, as the United Nations words it; .first is its first sentence alone.
terms-boundaries = لا تنطوي الحدود والأسماء المبينة والتسميات المستخدمة في الخرائط على إقرار أو قبول رسمي من جانب الأمم المتحدة. وتظهر المناطق التي لم يُحسم وضعها على أنها مناطق لا توجد بيانات عنها. ولم يتفق الطرفان بعد على الوضع النهائي لجامو وكشمير. ولم تُحدَّد بعد الحدود النهائية بين السودان وجنوب السودان ولا الوضع النهائي لمنطقة أبيي. وثمة نزاع بين حكومتي الأرجنتين والمملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية بشأن السيادة على جزر فوكلاند (مالفيناس). وتُفهم جميع الإشارات إلى كوسوفو في سياق قرار مجلس الأمن 1244 (1999).
    .first = لا تنطوي الحدود والأسماء المبينة والتسميات المستخدمة في الخرائط على إقرار أو قبول رسمي من جانب الأمم المتحدة.

## Heads of columns

# A column with its unit, or with the kind of its codes. $title: a title of those below, $unit: a unit of those further down.
terms-heading = { $title } ({ $unit })

# What a row is about, first: time
terms-column-year = السنة
terms-column-since = منذ
terms-column-compared_with = مقارنة مع
terms-column-until = حتى
terms-column-first_year = أول اتفاق
terms-column-last_year = أحدث اتفاق
terms-column-joined = تاريخ الانضمام
terms-column-left = تاريخ الانسحاب
terms-column-quarter = الربع
terms-column-edition = الطبعة
terms-column-data_edition = إصدار البيانات
terms-column-data_edition_before = الإصدار السابق
terms-column-dataset = مجموعة البيانات
terms-column-rows_changed = الصفوف المتغيرة
terms-column-rows_added = الصفوف المضافة
terms-column-rows_revised = الصفوف المنقحة
terms-column-rows_gone = الصفوف المحذوفة
terms-column-largest_revision = أكبر تنقيح
terms-column-reference_year = السنة المرجعية

# Groups
terms-column-span = السنة، أو السنة الأولى والأخيرة
terms-column-composite = فئات مأخوذة معاً
terms-column-definition = تعريف الجنوب
terms-column-group = المجموعة
terms-column-income_group = فئة الدخل
terms-column-group_year = سنة فئة الدخل
terms-column-development_group = المجموعة الإنمائية
terms-column-region = المنطقة
terms-column-subregion = المنطقة الفرعية
terms-column-ilo_region = منطقة منظمة العمل الدولية
terms-column-ilo_subregion = المنطقة الفرعية لمنظمة العمل الدولية
terms-column-area = البلد أو المنطقة أو المجموعة
terms-column-community_name = الجماعة
terms-column-community = الاسم المختصر للجماعة
terms-column-kind = النوع
terms-column-role = الصفة
terms-column-period = فترة العضوية
terms-column-origin_side = المنشأ
terms-column-destination_side = المقصد
terms-column-origin_group = مجموعة المنشأ
terms-column-destination_group = مجموعة المقصد
terms-column-mobility = من وإلى
terms-column-category = الفئة
terms-column-agreement = رقم الاتفاق
terms-column-agreement_id = الرقم في القائمة
terms-column-agreement_kind = نوع الاتفاق
terms-column-pairing = دخل الطرفين
terms-column-income_groups = مجموعتا دخل الطرفين
terms-column-provision = الحكم

# Places, each name before its code
terms-column-corridor = الممر
terms-column-centre_name = البلد أو المنطقة في المركز
terms-column-centre = البلد أو المنطقة في المركز
terms-column-name = البلد أو المنطقة
terms-column-country = البلد أو المنطقة
terms-column-origin_name = بلد أو منطقة المنشأ
terms-column-origin = بلد أو منطقة المنشأ
terms-column-destination_name = بلد أو منطقة المقصد
terms-column-destination = بلد أو منطقة المقصد
terms-column-party = الطرف
terms-column-partner = البلد أو المنطقة في الطرف الآخر
terms-column-former_name = الدولة أو المنطقة السابقة
terms-column-former_economy = الدولة أو المنطقة السابقة
terms-column-country_a = البلد أو المنطقة
terms-column-country_b = البلد المتاخم أو المنطقة المتاخمة
terms-column-iso2 = رمز ISO 3166 المؤلف من حرفين
terms-column-iso3 = رمز ISO 3166
terms-column-m49 = رمز M49
terms-column-name_ar = الاسم بالعربية
terms-column-name_en = الاسم بالإنكليزية
terms-column-name_es = الاسم بالإسبانية
terms-column-name_fr = الاسم بالفرنسية
terms-column-name_ru = الاسم بالروسية
terms-column-name_zh = الاسم بالصينية
terms-column-aliases = صيغ أخرى للاسم

# Names within a sentence
terms-column-place = البلد أو المنطقة أو المجموعة
terms-column-lang = اللغة
terms-column-subject = فاعلاً أو مفعولاً به
terms-column-in = في المكان
terms-column-from = من المكان
terms-column-to = إلى المكان
terms-column-of = مضافاً إليه

# Who and what
terms-column-direction = الاتجاه
terms-column-side = الطرف
terms-column-population_group = الفئة السكانية
terms-column-sex = الجنس
terms-column-age_group = الفئة العمرية
terms-column-sector = فرع النشاط الاقتصادي
terms-column-migrant_basis = من يُعَد مهاجراً
terms-column-flow = التدفق
terms-column-cost_class = تكلفة إرسال 200 دولار
terms-column-instrument = الصك
terms-column-ratification = التصديق
terms-column-ratified_on = تاريخ التصديق
terms-column-denounced = سنة الانسحاب
terms-column-rule_kind = نوع القاعدة
terms-column-policy_domain = مجال سياسات الهجرة
terms-column-policy_class = إجابات الحكومة
terms-column-exploitation = شكل الاستغلال
terms-column-rule = ما يربط الطرفين
terms-column-shared_communities = جماعات الطرفين
terms-column-bound_by = صكوك الطرفين
terms-column-measure = القياس
terms-column-unit = الوحدة
terms-column-claim_id = القول
terms-column-document = الوثيقة
terms-column-practice_id = رقم الممارسة
terms-column-practice = الممارسة
terms-column-countries = البلدان والمناطق
terms-column-practice_type = نوع الممارسة
terms-column-theme = الموضوع
terms-column-themes = المواضيع
terms-column-year_stated = السنوات المذكورة
terms-column-fact = مضمونها
terms-column-question_id = رقم السؤال
terms-column-question = السؤال
terms-column-section = القسم
terms-column-paper = الورقة
terms-column-topic = الموضوع
terms-column-claim = المقولة
terms-column-verdict = النتيجة
terms-column-counted_as = طريقة الحساب هنا
terms-column-printed = كما ورد في النص

# What was measured: ranks
terms-column-rank = المرتبة
terms-column-ranked = البلدان والمناطق التي لها رقم

# Persons
terms-column-change_persons = التغير
terms-column-difference_persons = الفرق
terms-column-emigrants = المهاجرون إلى الخارج
terms-column-employed = المشتغلون
terms-column-labour_force = القوة العاملة
terms-column-migrant_stock = المهاجرون الدوليون
terms-column-migrant_stock_female = المهاجرون الدوليون، النساء
terms-column-migrant_stock_known = المهاجرون الدوليون المعروف منشؤهم
terms-column-migrant_stock_male = المهاجرون الدوليون، الرجال
terms-column-migrant_stock_since = المهاجرون الدوليون في السنة الأسبق
terms-column-migrant_stock_within = المهاجرون الدوليون داخل المجموعة
terms-column-migrant_stock_quoted = المهاجرون الدوليون، في الورقة
terms-column-migrant_workers = العمال المهاجرون
terms-column-migrants_employed = المهاجرون المشتغلون
terms-column-migrants_in_branch = المهاجرون المشتغلون في الفرع
terms-column-net_migration = صافي الهجرة
terms-column-persons = الأشخاص
terms-column-population = السكان
terms-column-workers = العمال المغادرون للعمل في الخارج
terms-column-workers_female = العمال المغادرون للعمل في الخارج، النساء
terms-column-workers_male = العمال المغادرون للعمل في الخارج، الرجال
terms-column-refugees = اللاجئون (المفوضية)
terms-column-asylum_seekers = طالبو اللجوء
terms-column-palestine_refugees = لاجئو فلسطين (الأونروا)
terms-column-others_protected = آخرون بحاجة إلى الحماية الدولية
terms-column-refugees_all = اللاجئون وطالبو اللجوء ومن يُحسب معهم
terms-column-not_refugees = المهاجرون من غير اللاجئين وطالبي اللجوء ومن يُحسب معهم
terms-column-refugees_from = اللاجئون وطالبو اللجوء القادمون من البلد

# US dollars
terms-column-aid_received = المساعدة الإنمائية الرسمية الواردة
terms-column-amount = المبلغ
terms-column-fdi_inflows = الاستثمار الأجنبي المباشر، صافي التدفقات الوافدة
terms-column-gdp = الناتج المحلي الإجمالي
terms-column-low_up_to = الدخل المنخفض حتى
terms-column-lower_middle_up_to = الشريحة الدنيا من الدخل المتوسط حتى
terms-column-dollars_per_person = النسبة
terms-column-product_per_day = الناتج المحلي الإجمالي للفرد في اليوم
terms-column-days_of_product = النسبة
terms-column-per_hundred = النسبة
terms-column-received_per_person = نصيب الفرد من التحويلات الواردة
terms-column-remittances = التحويلات المالية
terms-column-remittances_paid = التحويلات المدفوعة
terms-column-remittances_received = التحويلات الواردة
terms-column-difference_dollars = الفرق
terms-column-upper_middle_up_to = الشريحة العليا من الدخل المتوسط حتى

# Per cent
terms-column-change_per_cent = التغير
terms-column-cost_of_sending = تكلفة إرسال 200 دولار
terms-column-cost_of_sending_from = تكلفة إرسال 200 دولار من البلد
terms-column-cost_of_sending_to = تكلفة إرسال 200 دولار إلى البلد
terms-column-cheapest_three_cost = تكلفة أرخص ثلاث خدمات
terms-column-median_cost = وسيط تكلفة إرسال 200 دولار
terms-column-cost_operators = التكلفة لدى مشغلي تحويل الأموال
terms-column-cost_banks = التكلفة لدى المصارف
terms-column-cost_fee = الرسوم
terms-column-cost_margin = هامش سعر الصرف
terms-column-services = الخدمات المشمولة بالمسح
terms-column-birth = مكان الميلاد
terms-column-cost_measure = طريقة الحساب
terms-column-lfpr_female = المشاركة في القوة العاملة، النساء
terms-column-lfpr_male = المشاركة في القوة العاملة، الرجال
terms-column-share = النسبة
terms-column-share_covered = الجزء من الناتج المحلي الإجمالي للمجموعة الذي يستند إليه الرقم
terms-column-share_female = نسبة النساء
terms-column-share_female_emigrants = نسبة النساء بين المهاجرين إلى الخارج
terms-column-share_female_labour_force = نسبة النساء في القوة العاملة
terms-column-share_female_migrants = النساء بين المهاجرين المشتغلين
terms-column-share_female_nationals = النساء بين المشتغلين من غير المهاجرين
terms-column-share_female_since = نسبة النساء في السنة الأسبق
terms-column-share_in_branch = نسبة المشتغلين في الفرع
terms-column-share_refugees = نسبة اللاجئين وطالبي اللجوء ومن يُحسب معهم من المهاجرين
terms-column-share_in_domestic_work = النسبة في العمل المنزلي
terms-column-share_known_origin = المهاجرون المعروف منشؤهم
terms-column-share_of_domestic_workers = النسبة من جميع العمال المنزليين
terms-column-share_of_emigrants = النسبة من المهاجرين إلى الخارج
terms-column-share_of_employed = النسبة من جميع المشتغلين
terms-column-share_of_gdp = النسبة من الناتج المحلي الإجمالي
terms-column-share_of_gdp_subregion = النسبة من الناتج المحلي الإجمالي، المنطقة الفرعية
terms-column-share_of_immigrants = النسبة من المهاجرين الوافدين
terms-column-share_of_labour_force = النسبة من القوة العاملة
terms-column-share_placed = المهاجرون الوافدون المعروف منشؤهم ومجموعتهم
terms-column-share_of_migrants_employed = النسبة من جميع المهاجرين المشتغلين في بلد المقصد
terms-column-share_of_placed = النسبة من المهاجرين المعروف منشؤهم
terms-column-share_of_population = النسبة من السكان
terms-column-share_of_total = الحصة من المجموع العالمي
terms-column-share_quoted = النسبة المذكورة في الورقة
terms-column-share_unknown_origin = نسبة من منشؤهم غير معروف
terms-column-share_without_group = النسبة من مناطق بدون فئة أو إليها
terms-column-unemployment_rate = معدل البطالة
terms-column-unemployment_native = البطالة، المولودون في البلد
terms-column-unemployment_foreign_born = البطالة، المولودون في الخارج
terms-column-unemployment_eu_born = البطالة، المولودون في بلد آخر من الاتحاد الأوروبي
terms-column-unemployment_non_eu_born = البطالة، المولودون خارج الاتحاد الأوروبي

terms-column-stated = الرقم المذكور
terms-column-stated_to = الرقم المذكور، الحد الأعلى
terms-column-rounded_to = وحدة آخر رقم مطبوع
terms-column-here = الرقم في البيانات هنا
terms-column-here_lowest = الأدنى بأي تعريف
terms-column-here_highest = الأعلى بأي تعريف
terms-column-latest = أحدث رقم
terms-column-tolerance = الفرق المقبول
terms-column-difference = الفرق
terms-column-statements = المقولات

# Other numbers
terms-column-change_points = التغير
terms-column-difference_points = الفرق
terms-column-agreements = الاتفاقات
terms-column-agreements_named = اتفاقات تذكرها الورقات
terms-column-pairs = أزواج البلدان
terms-column-partners = البلدان الشريكة
terms-column-texts = النصوص المرمَّزة
terms-column-corridors = الممرات
terms-column-practices = الممارسات
terms-column-practices_named = الممارسات التي تذكر البلد بالاسم
terms-column-practices_own = ممارسات البلد المختار
terms-column-practices_other = ممارسات الآخرين
terms-column-members = الأعضاء
terms-column-parties = الأطراف
terms-column-governments = الحكومات
terms-column-items = العدد
terms-column-which = أيها
terms-column-labour_rights_score = مؤشر حقوق العمل، 0 الأفضل و10 الأسوأ
terms-column-detected = ضحايا الاتجار المكتشفون
terms-column-deaths = الوفيات وحالات الاختفاء
terms-column-reporting = الاقتصادات التي لها رقم
terms-column-reporting_both = الاقتصادات التي لها رقم وناتج محلي إجمالي
terms-column-with_gdp = الاقتصادات التي لها ناتج محلي إجمالي
terms-column-economies = الاقتصادات في المجموعة
terms-column-economies_former = الدول والمناطق السابقة بينها
terms-column-level = الرقم
terms-column-level_lowest = أدنى الأرقام جميعها
terms-column-level_median = وسيط الأرقام جميعها
terms-column-level_highest = أعلى الأرقام جميعها
terms-column-level_subregion = رقم المنطقة الفرعية
terms-column-level_world = رقم العالم
terms-column-covered_subregion = الجزء من المنطقة الفرعية الذي يستند إليه رقمها
terms-column-covered_world = الجزء من العالم الذي يستند إليه رقمه
terms-column-number = العدد
terms-column-value = القيمة
terms-column-whole_value = القيمة بالأعداد الصحيحة
terms-column-latitude = خط العرض
terms-column-longitude = خط الطول

# How the figures are to be taken
terms-column-un_member = دولة عضو في الأمم المتحدة
terms-column-signed = تاريخ التوقيع
terms-column-treaty_title = العنوان
terms-column-text_found = النص متاح
terms-column-found = وارد في النص
terms-column-ldc = من أقل البلدان نمواً
terms-column-lldc = بلد نام غير ساحلي
terms-column-sids = دولة جزرية صغيرة نامية
terms-column-in_migrant_stock = ضمن بيانات عدد المهاجرين
terms-column-map_mark = شكل العرض على الخرائط
terms-column-data_view = بيانات تساعد على الإجابة
terms-column-profile = الملف
terms-column-named = مذكور في الورقة بالاسم
terms-column-dated = تواريخ الانضمام والانسحاب معروفة
terms-column-founded = سنة التأسيس
terms-column-earlier_name = الاسم السابق
terms-column-earlier_until = الاسم السابق حتى
terms-column-mobility_regime = تنقل الأشخاص
terms-column-value_kind = منشور أو محسوب
terms-column-status = حالة الرقم
terms-column-data_type = نوع البيانات
terms-column-small_sample = عينة صغيرة
terms-column-trend_ok = يجوز رسم الاتجاه
terms-column-confidence = كيفية الحصول على الرقم
terms-column-coverage = التغطية
terms-column-remark = تعليق
terms-column-note = ملاحظة
terms-column-former_names = الدول والمناطق السابقة المعنية
terms-column-stated_source = المصدر الذي تذكره الوثيقة
terms-column-source = صاحب الصياغة
terms-column-source_title = ورد في
terms-column-founding_source = صفحة بشأن التأسيس
terms-column-source_url = العنوان الإلكتروني
terms-column-as_of = بتاريخ
terms-column-bound = نوع الحد
terms-column-here_year = سنة الرقم هنا
terms-column-stock_year = سنة جميع المهاجرين
terms-column-latest_year = سنة أحدث رقم
terms-column-evidence = ما يتفق معه الرقم المطبوع
terms-column-settled_by = ما يمكن أن يحسمه
terms-column-chart = الرسم البياني

## Units, as heads name them in brackets; those of text, years and ranks are named where columns are described

terms-unit-days = أيام
terms-unit-per-hundred = لكل 100
terms-unit-text = نص
terms-unit-year = سنة
terms-unit-rank = مرتبة
terms-unit-number = عدد
terms-unit-areas = بلدان ومناطق
terms-unit-persons = أشخاص
terms-unit-us-dollars = دولارات الولايات المتحدة
terms-unit-per-cent = في المائة
terms-unit-points = نقاط
terms-unit-percentage-points = نقاط مئوية
terms-unit-corridors = ممرات
terms-unit-services = خدمات
terms-unit-agreements = اتفاقات
terms-unit-pairs-of-countries = أزواج البلدان
terms-unit-texts = نصوص
terms-unit-countries = بلدان
terms-unit-rows = صفوف
terms-unit-practices = ممارسات
terms-unit-economies = اقتصادات
terms-unit-statements = مقولات
terms-unit-as-the-column-unit-says = حسب عمود «الوحدة»
terms-unit-as-the-measure-says = حسب القياس
terms-unit-degrees = درجات
# Of a column of codes of ISO 3166.
terms-unit-iso-code = رمز ISO

## Words for codes

terms-paper =
    .gfmd-2018 = المنتدى العالمي 2018، التنقل فيما بين بلدان الجنوب
    .gfmd-2020 = المنتدى العالمي 2020، الموضوع 1
    .ilo-2013 = منظمة العمل الدولية 2013، هجرة اليد العاملة والتنمية
    .ilo-2016 = منظمة العمل الدولية 2016، الممارسات الجيدة
    .module-8 = منظمة العمل الدولية، الوحدة 8

terms-settled_by =
    .document = لا شيء للاختبار: تاريخ أو عدد أنشطة أو لا رقم في النص
    .population-prospects = التوقعات السكانية في العالم، بالأعمار الأحادية
    .scenario = سيناريو للمستقبل
    .report = التقرير الذي تستشهد به الورقة
    .surveys = استقصاءات القوة العاملة بحسب مكان الميلاد أو الجنسية
    .national = تقديرات وسجلات وطنية
    .older-records = سجلات أقدم من البيانات هنا

terms-topic =
    .migrants = المهاجرون
    .south = التنقل فيما بين بلدان الجنوب
    .workers = العمال المهاجرون
    .income = فئات الدخل
    .remittances = التحويلات المالية
    .population = السكان
    .instruments = الاتفاقيات والبروتوكولات
    .agreements = الاتفاقات بين البلدان
    .communities = التجمعات والعمليات
    .protection = الحماية
    .pandemic = جائحة كوفيد-19
    .practice = البرامج والممارسات

terms-verdict =
    .confirmed = مؤكَّد
    .one-definition = وفق أحد التعاريف
    .superseded = حلّت محله بيانات أحدث
    .not-reproduced = لم يتكرر
    .misprint = خطأ مطبعي محتمل
    .outside = خارج البيانات
    .context = بلا إحصاء

# Sex.
terms-sex =
    .both = النساء والرجال
    .female = النساء
    .male = الرجال

# Branches of activity.
terms-sector =
    .agriculture = الزراعة
    .industry = الصناعة
    .services = الخدمات
    .domestic_work = العمل المنزلي
    .construction = البناء
    .manufacturing = الصناعة التحويلية
    .mining_utilities = التعدين والكهرباء والغاز والمياه
    .market_services = الخدمات السوقية
    .non_market_services = الخدمات غير السوقية
    .not_classified = غير مصنف
    .total = جميع الفروع

# Who counts as a migrant.
terms-migrant_basis =
    .place_of_birth = المولودون في الخارج
    .citizenship = مواطنو البلدان الأجنبية

# Groups of the employed.
terms-group =
    .migrants = المهاجرون
    .non_migrants = غير المهاجرين
    .nationals_or_native_born = المواطنون أو المولودون في البلد
    .all_employed = جميع المشتغلين

# Populations of the ILO’s global estimates.
terms-population_group =
    .international_migrants = المهاجرون الدوليون
    .working_age_migrants = المهاجرون في سن العمل
    .migrant_workers = العمال المهاجرون
    .migrant_domestic_workers = العمال المنزليون المهاجرون
    .non_migrant_workers = العمال غير المهاجرين
    .non_migrants_15plus = غير المهاجرين، 15 سنة فأكثر

# Flows of money.
terms-flow =
    .remittances_received = التحويلات الواردة
    .fdi_inflows = الاستثمار الأجنبي المباشر
    .aid_received = المساعدة الإنمائية الرسمية

# Classes of the cost of sending 200 US dollars.
terms-cost_class =
    .at_target = حتى 3 في المائة
    .below_ceiling = أكثر من 3 وحتى 5 في المائة
    .above_ceiling = أكثر من 5 وحتى 10 في المائة
    .dear = أكثر من 10 في المائة

terms-cost_measure =
    .mean = جميع الخدمات، المتوسط
    .median = جميع الخدمات، الوسيط
    .panel = الممرات نفسها إلى أربعة بلدان، المتوسط
    .official = السلسلة الرسمية (10-ج-1)

terms-birth =
    .native = المولودون في البلد
    .foreign_born = المولودون في الخارج
    .eu_born = المولودون في بلد آخر من الاتحاد الأوروبي
    .non_eu_born = المولودون خارج الاتحاد الأوروبي
    .total = جميع الأشخاص

# International instruments on migrants and on work, short: C and P are Conventions and Protocols of the ILO.
terms-instrument =
    .C097 = C097 العمال المهاجرون
    .C143 = C143 العمال المهاجرون، أحكام تكميلية
    .ICRMW = اتفاقية الأمم المتحدة، العمال المهاجرون
    .C189 = C189 العمال المنزليون
    .C181 = C181 وكالات الاستخدام
    .C190 = C190 العنف والتحرش
    .C029 = C029 العمل الجبري
    .P029 = P029 العمل الجبري، البروتوكول
    .C105 = C105 إلغاء العمل الجبري
    .C087 = C087 الحرية النقابية
    .C098 = C098 المفاوضة الجماعية
    .C100 = C100 المساواة في الأجور
    .C111 = C111 التمييز
    .C138 = C138 الحد الأدنى للسن
    .C182 = C182 عمل الأطفال
    .C155 = C155 السلامة والصحة
    .C187 = C187 السلامة والصحة، الإطار
    .TIP = بروتوكول الأمم المتحدة، الاتجار بالأشخاص
    .SOM = بروتوكول الأمم المتحدة، تهريب المهاجرين
    .CSR51 = اتفاقية اللاجئين، 1951
    .PSR67 = بروتوكول اللاجئين، 1967

# The same with their names in full.
terms-instrument-full =
    .C097 = اتفاقية العمال المهاجرين (مراجعة)، 1949 (C097)
    .C143 = اتفاقية العمال المهاجرين (أحكام تكميلية)، 1975 (C143)
    .ICRMW = اتفاقية الأمم المتحدة للعمال المهاجرين وأفراد أسرهم، 1990
    .C189 = اتفاقية العمال المنزليين، 2011 (C189)
    .C181 = اتفاقية وكالات الاستخدام الخاصة، 1997 (C181)
    .C190 = اتفاقية العنف والتحرش، 2019 (C190)
    .C029 = اتفاقية العمل الجبري، 1930 (C029)
    .P029 = بروتوكول عام 2014 لاتفاقية العمل الجبري (P029)
    .C105 = اتفاقية إلغاء العمل الجبري، 1957 (C105)
    .C087 = اتفاقية الحرية النقابية، 1948 (C087)
    .C098 = اتفاقية حق التنظيم النقابي والمفاوضة الجماعية، 1949 (C098)
    .C100 = اتفاقية المساواة في الأجور، 1951 (C100)
    .C111 = اتفاقية التمييز، 1958 (C111)
    .C138 = اتفاقية الحد الأدنى للسن، 1973 (C138)
    .C182 = اتفاقية أسوأ أشكال عمل الأطفال، 1999 (C182)
    .C155 = اتفاقية السلامة والصحة المهنيتين، 1981 (C155)
    .C187 = اتفاقية الإطار الترويجي للسلامة والصحة المهنيتين، 2006 (C187)
    .TIP = بروتوكول الأمم المتحدة بشأن الاتجار بالأشخاص، 2000
    .SOM = بروتوكول الأمم المتحدة بشأن تهريب المهاجرين، 2000
    .CSR51 = الاتفاقية الخاصة بوضع اللاجئين، 1951
    .PSR67 = البروتوكول الخاص بوضع اللاجئين، 1967

# What is known to bind both ends of a corridor.
terms-rule =
    .community = جماعة لها قاعدة بشأن التنقل
    .agreement = اتفاق في البيانات
    .instrument = صك يلتزم به الطرفان
    .none_seen = لم يرد أي من ذلك

# What a State is to an instrument, by the source.
terms-ratification =
    .ratified = مصدَّق عليه
    .signed = موقَّع؛ لم يُطَّلع على تصديق
    .not_ratified = غير مصدَّق عليه
    .denounced = انسحاب
    .not_seen = غير وارد في المصدر

# What a corridor is, by the sides of its ends.
terms-practice_type =
    .national = وطنية
    .bilateral = ثنائية
    .multilateral = متعددة الأطراف
    .city = المدن
    .trade-union = النقابات العمالية
    .partnership = شراكة
terms-theme =
    .access-to-justice = الوصول إلى العدالة
    .agreements = الاتفاقات
    .consular-protection = الحماية القنصلية
    .contracts = العقود
    .covid-response = التصدي لجائحة كوفيد-19
    .data = البيانات
    .decent-work = العمل اللائق
    .development = التنمية
    .dialogue = الحوار بين الدول
    .equal-treatment = المساواة في المعاملة
    .financial-education = التثقيف المالي
    .free-movement = حرية التنقل
    .inclusion = الإدماج
    .information = الإعلام والتوعية
    .job-matching = مواءمة الوظائف
    .labour-market-needs = احتياجات سوق العمل
    .local-governance = الحوكمة المحلية
    .migrant-services = خدمات المهاجرين
    .narrative = الخطاب العام
    .placement = التوظيف
    .policy = السياسات
    .ratification = التصديق
    .recruitment = الاستقدام
    .regular-pathways = مسارات الهجرة النظامية
    .regularization = تسوية الأوضاع
    .reintegration = إعادة الإدماج
    .return = العودة
    .rights = الحقوق
    .skills = المهارات
    .social-dialogue = الحوار الاجتماعي
    .social-protection = الحماية الاجتماعية
    .technology = التكنولوجيا
    .wages = الأجور
    .welfare = الرعاية
    .youth = الشباب
terms-mobility =
    .south_south = من الجنوب إلى الجنوب
    .south_north = من الجنوب إلى الشمال
    .north_south = من الشمال إلى الجنوب
    .north_north = من الشمال إلى الشمال
    .unknown_origin = منشأ غير معروف
    .without_group = من منطقة بدون فئة أو إليها

# The sides of a corridor's end.
terms-side =
    .south = الجنوب
    .north = الشمال
    .total = الجنوب والشمال
    .unknown = منشأ غير معروف
    .without_group = بدون فئة

# A direction of remittances, of which country a cost is; and on which side of a country a partner stands.
terms-direction =
    .sending_from = الإرسال من
    .sending_to = الإرسال إلى
    .received_from = واردة من
    .sent_to = مرسلة إلى
    .immigrants = من هناك ويعيشون هنا
    .emigrants = من هنا ويعيشون هناك

# What an agreement is that a paper names.
terms-agreement_kind =
    .labour = اتفاق أو مذكرة بشأن العمل
    .employment_permit_system = نظام تصاريح العمل
    .one_sector = اتفاق خاص بفرع واحد
    .mine_labour = اتفاق بشأن عمال المناجم
    .mobility_partnership = شراكة من أجل التنقل
    .framework = اتفاق إطاري
    .programme = برنامج لهجرة اليد العاملة
    .trade_unions = اتفاق بين نقابات العمال
    .young_professionals = اتفاق بشأن المهنيين الشباب

# Which of the two parties to an agreement are high-income economies.
terms-pairing =
    .none_high = لا أحد من الطرفين مرتفع الدخل
    .one_high = أحد الطرفين مرتفع الدخل
    .both_high = كلا الطرفين مرتفع الدخل
    .without_group = أحد الطرفين بلا مجموعة

# What the text of an agreement provides for.
terms-provision =
    .equal_treatment = المساواة في المعاملة
    .social_security = الضمان الاجتماعي
    .wage_protection = حماية الأجور
    .contract_required = اشتراط عقد عمل
    .model_contract = عقد عمل نموذجي
    .contract_terms = شروط العقد
    .contract_renewal = تجديد العقود
    .housing_required = توفير السكن
    .housing_conditions = ظروف السكن
    .housing_inspection = تفتيش السكن
    .workplace_inspection = تفتيش أماكن العمل
    .passports = جوازات سفر المهاجرين
    .recruitment_costs = تكاليف استقدام المهاجرين
    .information_for_migrants = تقديم المعلومات للمهاجرين
    .disputes = المنازعات بين أصحاب العمل والمهاجرين
    .right_to_join_unions = الحق في الانضمام إلى النقابات
    .unions_of_origin = نقابات بلد المنشأ
    .unions_of_destination = نقابات بلد المقصد
    .employers_organisations = منظمات أصحاب العمل
    .civil_society = المنظمات غير الحكومية
    .protection_of_women = حماية المرأة
    .protection_of_other_groups = حماية فئات أخرى
    .skills = التدريب والمهارات
    .qualifications = الاعتراف بالمؤهلات
    .remittances = تحويل الأموال
    .reintegration = العودة وإعادة الإدماج
    .permanent_residence = الإقامة الدائمة
    .quota = الحصص
    .international_instruments = الإشارة إلى صكوك دولية
    .information_exchange = تبادل المعلومات بين الدول
    .information_spread = نشر المعلومات
    .responsible_agencies = الأجهزة الحكومية المسؤولة
    .joint_committee = لجنة مشتركة

## Controls that several pages share

terms-your-country = بلدك
# Before "Born abroad", "Foreign citizens": who counts as a migrant where the employed are shown.
terms-basis = المهاجرون هم

## Ages

# On an axis or in a cell: "15-24"; none for $high where an age group is open, "65+".
terms-ages =
    { $high ->
        [none] { $low } فأكثر
       *[other] { $low }-{ $high }
    }

terms-policy_domain =
    .all = جميع المجالات
    .rights = حقوق المهاجرين
    .whole_of_government = النهج الحكومي الشامل
    .partnerships = الشراكات
    .wellbeing = الرفاه الاجتماعي والاقتصادي
    .crises = التنقل في الأزمات
    .safe_migration = الهجرة الآمنة والمنظمة والنظامية

terms-policy_class =
    .further = يلزم مزيد من التقدم
    .partly = مستوفى جزئياً
    .meets = مستوفى
    .fully = مستوفى بالكامل

terms-exploitation =
    .all = جميع الأشكال
    .sexual = الاستغلال الجنسي
    .forced_labour = السخرة
    .other = أشكال أخرى
    .organs = نزع الأعضاء

terms-rule_kind =
    .ratified = مصدَّق عليها
    .not_ratified = غير مصدَّق عليها أو منسحَب منها
    .not_seen = لم يُر تصديق عليها
    .agreements = اتفاقات في البيانات
    .agreements_named = أطراف اتفاقات تذكرها الورقات
    .practices = ممارسات جيدة تذكرها الورقات
    .claims = مقولات الورقات

# هل لدى واضعي بيانات الاتفاقات نص الاتفاق.
terms-text_found =
    .held = النص متاح
    .not_held = النص غير متاح
