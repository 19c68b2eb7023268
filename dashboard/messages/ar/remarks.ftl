### Remarks on single figures, in tables, hovers and legends. They stand after a figure and a comma, or alone in a cell.
### A comment above a remark says whose figures it is of, where that is one country or area.

## How sure a figure is, or why there is none

remarks-few-answers = إجابات قليلة: موثوقية منخفضة
remarks-status-derived = رقم محسوب
remarks-status-approximate = رقم تقريبي
remarks-status-doubtful = رقم مشكوك فيه
remarks-status-sources-differ = مصادر متباينة
remarks-status-sources-disagree = مصادر متضاربة
remarks-status-derived-approximate = رقم محسوب، تقريبي
remarks-status-derived-sources-differ = رقم محسوب، مصادر متباينة
remarks-status-derived-doubtful = رقم محسوب، مشكوك فيه
remarks-status-derived-sum-of-the-subregions = رقم محسوب، حاصل جمع المناطق الفرعية
remarks-status-not-available-here = غير متاح هنا
remarks-status-not-in-this-table = بيانات غير واردة في هذا الجدول
remarks-status-not-in-this-table-by-sex = بيانات غير واردة في هذا الجدول حسب الجنس
remarks-status-no-one-employed-in-it = لا مشتغلين في هذا الفرع
remarks-status-small-sample = عينة صغيرة
remarks-status-small-sample-under-migrants = عينة صغيرة: أقل من 20,000 من المهاجرين
remarks-status-older-than-the-years-that-are-ranked = أقدم من السنوات المشمولة بالترتيب
remarks-status-only-women-recorded = لم تُسجَّل سوى النساء
remarks-status-only-men-recorded = لم يُسجَّل سوى الرجال
remarks-status-fewer-than-workers = أقل من 1,000 عامل
remarks-status-non-migrants-are-all-employed-less-migrants = غير المهاجرين هم جميع المشتغلين ناقصاً المهاجرين
remarks-status-no-data-on-non-migrants = لا توجد بيانات عن غير المهاجرين
remarks-status-women-both-sexes = النساء / كلا الجنسين
remarks-status-migrant-domestic-workers-migrant-workers = العمال المنزليون المهاجرون / العمال المهاجرون

## How a figure of employment was had from those that are published

remarks-employed-published = رقم منشور
remarks-employed-derived-total-less-non-agriculture = رقم محسوب: المجموع ناقصاً غير الزراعة
remarks-employed-derived-both-sexes-less-women = رقم محسوب: كلا الجنسين ناقصاً النساء
remarks-employed-derived-non-agriculture-less-services-and-not = رقم محسوب: غير الزراعة ناقصاً الخدمات وغير المصنف
remarks-employed-derived-non-agriculture-less-industry-and-services = رقم محسوب: غير الزراعة ناقصاً الصناعة والخدمات
remarks-employed-derived-migrants-plus-nationals-or-native-born = رقم محسوب: المهاجرون زائداً المواطنين أو المولودين في البلد
remarks-employed-derived-all-employed-not-classified-less-nationals = رقم محسوب: جميع المشتغلين غير المصنفين ناقصاً غير المصنفين من المواطنين أو المولودين في البلد
remarks-employed-derived-construction-manufacturing-mining-and-utilities = رقم محسوب: البناء والصناعة التحويلية والتعدين والمرافق
remarks-employed-derived-both-sexes-less-men = رقم محسوب: كلا الجنسين ناقصاً الرجال
remarks-employed-derived-total-less-agriculture-industry-and-services = رقم محسوب: المجموع ناقصاً الزراعة والصناعة والخدمات
remarks-employed-derived-all-employed-less-migrants = رقم محسوب: جميع المشتغلين ناقصاً المهاجرين
remarks-employed-derived-total-less-agriculture-services-and-not = رقم محسوب: المجموع ناقصاً الزراعة والخدمات وغير المصنف
remarks-employed-derived-all-employed-less-nationals-or-native = رقم محسوب: جميع المشتغلين ناقصاً المواطنين أو المولودين في البلد
remarks-employed-derived-agriculture-plus-non-agriculture = رقم محسوب: الزراعة زائداً غير الزراعة
remarks-employed-derived-market-and-non-market-services = رقم محسوب: الخدمات السوقية وغير السوقية
remarks-employed-derived-sum-of-the-six-branches = رقم محسوب: حاصل جمع الفروع الستة
remarks-employed-derived-women-plus-men = رقم محسوب: النساء زائداً الرجال

## Of the source's figures on workers who leave, and of the cost of sending

remarks-source-women-plus-men-differ-from-both-sexes = مجموع النساء والرجال يختلف عن رقم كلا الجنسين في المصدر
remarks-source-or-below-as-published = 0 أو أقل، كما نُشرت

## Communities: their kinds, what a country is in one, what was agreed on the movement of persons, and remarks on members

remarks-kind-consultative-process = عملية تشاورية
remarks-kind-continental-organisation = منظمة قارية
remarks-kind-customs-union = اتحاد جمركي
remarks-kind-economic-community = جماعة اقتصادية
remarks-kind-free-movement-area = منطقة حرية التنقل
remarks-kind-regional-organisation = منظمة إقليمية
remarks-kind-social-security-scheme = نظام الضمان الاجتماعي
remarks-role-adopting-state-destination = دولة اعتمدت الوثيقة في عام 2008 (مقصد)
remarks-role-adopting-state-origin = دولة اعتمدت الوثيقة في عام 2008 (منشأ)
remarks-role-associate = عضو منتسب
remarks-role-former-member = عضو سابق
remarks-role-member = عضو
remarks-role-member-eea-efta-state = عضو (دولة من المنطقة الاقتصادية الأوروبية والرابطة الأوروبية للتجارة الحرة)
remarks-role-member-eu-state = عضو (دولة من الاتحاد الأوروبي)
remarks-role-observer = مراقب
remarks-role-steering-committee-participant = لجنة توجيهية / مشارك
remarks-role-suspended-member = عضو معلقة عضويته
# ASEAN
remarks-movement-movement-of-business-persons-and-skilled-workers = تنقل أصحاب الأعمال والعمال المهرة
# CAN
remarks-movement-andean-migration-statute = النظام الأساسي الأنديزي للهجرة
# CARICOM
remarks-movement-free-movement-of-skilled-nationals-csme = حرية تنقل المواطنين ذوي المهارات (السوق والاقتصاد الموحدان للجماعة الكاريبية)
# EAC
remarks-movement-common-market-free-movement-of-workers = سوق مشتركة (حرية تنقل العمال)
# EAEU
remarks-movement-free-movement-of-labour = حرية تنقل اليد العاملة
# ECOWAS
remarks-movement-free-movement-protocol = بروتوكول حرية التنقل (1979)
# EU
remarks-movement-free-movement-of-workers = حرية تنقل العمال
# IGAD
remarks-movement-free-movement-protocol-2 = بروتوكول حرية التنقل
# MERCOSUR
remarks-movement-residence-agreement = اتفاق الإقامة
# SADC
remarks-movement-facilitation-of-movement = تيسير التنقل
# ADD
remarks-member-not-among-the-at-the-ministerial = ليس من البلدان الستة عشر في الاجتماع الوزاري لعام 2024
# ADD
remarks-member-took-part-in-the-ministerial-https-pledgetimes = مشارك في الاجتماع الوزاري لعام 2024 (https://pledgetimes.com/16-countries-in-the-ministerial-consultative-meeting-of-the-abu-dhabi-dialogue/)
# ALMATY
remarks-member-process-founded-in = عملية أُنشئت في عام 2013
# BALI-AHG
remarks-member-bali-process-itself-has-member-states-full = تضم عملية بالي نفسها 45 دولة عضواً؛ ولم يُعثر على القائمة الكاملة
# BUDAPEST
remarks-member-process-founded-in-2 = عملية أُنشئت في عام 1991
# CARICOM
remarks-member-a-page-counts-seven-associates-also-one = تورد صفحة من عام 2024 سبعة أعضاء منتسبين (منهم أيضاً إقليم هولندي وإقليم فرنسي)
# CIS
remarks-member-unece-statistical-grouping-not-a-statement-of = تصنيف إحصائي للجنة الاقتصادية لأوروبا، وليس بياناً بالعضوية الحالية
# EAC
remarks-member-admitted-nov-ratification-deposited-mar-missing-from = قُبل الانضمام في 24 تشرين الثاني/نوفمبر 2023، وأُودع التصديق في آذار/مارس 2024؛ غير وارد في قائمة شعبة الإحصاءات في الأمم المتحدة المستخدمة للأعضاء السبعة الآخرين
# ECOWAS
remarks-member-absent-from-the-member-list-member-when = غير وارد في قائمة عام 2025 التي تضم 12 عضواً؛ كان عضواً عند إعداد الورقات المذكورة هنا (15 عضواً)
# MIDSA
remarks-member-process-founded-in-3 = عملية أُنشئت في عام 2000
# MIDWA
remarks-member-page-excerpt-names-some-states-only-list = مقتطف الصفحة يذكر بعض الدول فقط؛ والقائمة مستمدة من أعضاء الجماعة الاقتصادية لدول غرب أفريقيا الخمسة عشر آنذاك؛ عملية أُنشئت في عام 2001
# RCM
remarks-member-process-founded-in-4 = عملية أُنشئت في عام 1996

## How a figure of the ILO's global estimates was had, or what stands beside it in the source

remarks-estimate-sum-of-the-derived-men-and-women = حاصل جمع الرقمين المحسوبين للرجال والنساء
remarks-estimate-x-million = 19.0% × 8.45 مليون
remarks-estimate-share-of-women-migrant-domestic-workers = النسبة من العاملات المنزليات المهاجرات
remarks-estimate-south-eastern-asia-and-the-pacific = 35.7 ناقصاً 24.0 (جنوب شرقي آسيا والمحيط الهادئ)
remarks-estimate-x-million-2 = 22.1% × 8.45 مليون
remarks-estimate-un-news-text-pti-gives = نص أخبار الأمم المتحدة؛ وتورد وكالة PTI 22.2
remarks-estimate-x-million-3 = 24.0% × 8.45 مليون
remarks-estimate-figures = 11.5 ناقصاً 8.45
remarks-estimate-x-million-itself-derived = 50.8% × 3.05 مليون (وهو نفسه رقم محسوب)
remarks-estimate-the-page-says-male-migrant-worker-context = تقول الصفحة «عامل مهاجر من الذكور»؛ ويتبين من السياق ومن نسبة 17.9% لجميع العمال المهاجرين الرجال أن المقصود هو العمال المنزليون
remarks-estimate-migrant-workers-as-of-all-workers = العمال المهاجرون كنسبة مئوية من جميع العمال
remarks-estimate-industry-includes-manufacturing-and-construction = تشمل الصناعة الصناعة التحويلية والبناء
remarks-estimate-services-include-domestic-work = تشمل الخدمات العمل المنزلي
remarks-estimate-equals-southern-asia-eastern-asia-south-eastern = يساوي جنوب آسيا + شرقي آسيا + جنوب شرقي آسيا والمحيط الهادئ (5.8 + 3.6 + 7.8)
remarks-estimate-share-x-million-rounding-of-the-share = النسبة × 150.3 مليون؛ ويعني تقريب النسبة فرقاً قدره 0.08 مليون زيادة أو نقصاناً
remarks-estimate-migrant-workers-as-of-all-workers-of = العمال المهاجرون كنسبة مئوية من جميع العمال في المنطقة الفرعية
remarks-estimate-share-of-all-migrant-workers-in-the = النسبة من جميع العمال المهاجرين في العالم؛ شكل التقرير الخاص بتوزيع العمال المهاجرين حسب المنطقة الفرعية الواسعة
remarks-estimate-x-million-share-given-to-the-whole = 4% × 66.6 مليون (النسبة مقربة إلى رقم صحيح: فرق قدره 0.3 مليون زيادة أو نقصاناً)
remarks-estimate-from-the-two-derived-counts-roughly = من العددين المحسوبين؛ نحو 13 إلى 17%
remarks-estimate-share-of-all-women-migrant-workers = النسبة من جميع العاملات المهاجرات («4%»)
remarks-estimate-x-million-4 = 17.9% × 83.7 مليون
remarks-estimate-share-of-all-men-migrant-workers = النسبة من جميع العمال المهاجرين الرجال
remarks-estimate-also-the-share-of-working-age-migrants = وهي أيضاً نسبة العمال المهاجرين من المهاجرين في سن العمل
remarks-estimate-un-desa-stock = عدد المهاجرين لدى إدارة الشؤون الاقتصادية والاجتماعية
remarks-estimate-nearly-per-cent = «نحو 87 في المائة»
remarks-estimate-other-three-groups-between-and-ilo-news = الفئات الثلاث الأخرى: بين 1.4 و2.2 (أخبار منظمة العمل الدولية؛ غير منسوبة إلى فئات بعينها)
remarks-estimate-x = 20.4% × 163.8
remarks-estimate-share-x-million-million = النسبة × 163.8 مليون؛ فرق قدره 0.08 مليون زيادة أو نقصاناً
remarks-estimate-figures-2 = 100 ناقصاً 54.2
remarks-estimate-less-the-published-increase-of-million = 16.8 ناقصاً الزيادة المنشورة البالغة 3.2 مليون
remarks-estimate-agrees-with-nearly-in-edition = 100 ناقصاً 8.3 و5.2؛ ويتفق مع «نحو 87» في الطبعة الثانية
remarks-estimate-x-2 = 86.5% × 169
remarks-estimate-x-3 = 3.6% × 169
remarks-estimate-share-x-million = النسبة × 169 مليون
remarks-estimate-also = 49 ناقصاً 33؛ وكذلك 169 ناقصاً 113.9 و33 و6.1 = 16.0
remarks-estimate-figures-3 = 100 ناقصاً 67.4 و19.5 و3.6
remarks-estimate-about-million = «نحو 24 مليوناً»
remarks-estimate-x-4 = 3.5% × 169؛ فرق قدره 0.1 زيادة أو نقصاناً
remarks-estimate-americas-less-latin-america-and-the-caribbean = الأمريكتان 43.3 ناقصاً أمريكا اللاتينية ومنطقة البحر الكاريبي (3.5% × 169)
remarks-estimate-americas-less = الأمريكتان 25.6 ناقصاً 3.5
remarks-estimate-less-the-derived-northern-america = 78.3 ناقصاً الرقم المحسوب لأمريكا الشمالية؛ فرق قدره 0.2 زيادة أو نقصاناً
remarks-estimate-derived-count = العدد المحسوب / 169
remarks-estimate-x-5 = 17% × 24.1
remarks-estimate-share-of-all-women-migrant-workers-2 = النسبة من جميع العاملات المهاجرات
remarks-estimate-x-6 = 83% × 24.1
remarks-estimate-close-to-per-cent = «قرابة 83 في المائة»
remarks-estimate-restated-the-roundings-and-more-than-million = تقدير معاد: 167.7/1.22؛ ويحصره التقريب وعبارة «أكثر من 30 مليوناً منذ عام 2013» بين 136.9 و137.7
remarks-estimate-restated = تقدير معاد لعام 2013
remarks-estimate-restated-edition-published = تقدير معاد لعام 2013 (نشرت الطبعة الأولى 24.7)
remarks-estimate-restated-edition-published-2 = تقدير معاد لعام 2013 (نشرت الطبعة الأولى 23.8)
remarks-estimate-restated-value-x-range-about = تقدير معاد: قيمة عام 2013 × 1.035^4؛ في نطاق 157 إلى 159 تقريباً
remarks-estimate-restated-edition-published-3 = تقدير معاد لعام 2017 (نشرت الطبعة الثانية 13.9)
remarks-estimate-restated-value-x-range-about-2 = تقدير معاد: قيمة عام 2017 × 1.025^2؛ في نطاق 164 إلى 167 تقريباً
remarks-estimate-their-share-in-the-total-migrant-population = «نسبتهن من مجموع السكان المهاجرين»؛ ويتفق أيضاً مع السكان البالغين 15 سنة فأكثر (الرقم المحسوب 48.2)
remarks-estimate-international-migrants-in-the-labour-force-in = «المهاجرون الدوليون في القوة العاملة» في هذه الطبعة
remarks-estimate-x-7 = 12.5% × 167.7
remarks-estimate-x-8 = 3.4% × 167.7
remarks-estimate-x-9 = 3.3% × 167.7
remarks-estimate-x-10 = 10.9% × 167.7
remarks-estimate-americas-less-x = الأمريكتان 45.8 ناقصاً 22.6% × 167.7؛ فرق قدره 0.1 زيادة أو نقصاناً
remarks-estimate-americas-less-northern-america = الأمريكتان 27.3 ناقصاً أمريكا الشمالية 22.6
remarks-estimate-x-11 = 22.6% × 167.7؛ فرق قدره 0.1 زيادة أو نقصاناً
remarks-estimate-x-12 = 23.3% × 167.7؛ فرق قدره 0.1 زيادة أو نقصاناً
remarks-estimate-share-x-million-employed = النسبة × 155.6 مليون من المشتغلين
remarks-estimate-share-of-employed-migrants = النسبة من المهاجرين المشتغلين
remarks-estimate-figures-4 = 100 ناقصاً 80.7 و12.2
remarks-estimate-figures-5 = 100 ناقصاً 60.8 و31.7
remarks-estimate-figures-6 = 155.6/255.7
remarks-estimate-figures-7 = 167.7/255.7
remarks-estimate-employment-to-population-ratio-unemployment-rate = نسبة العمالة إلى السكان / (1 ناقصاً معدل البطالة)؛ فرق قدره 0.1 زيادة أو نقصاناً

## Of the employment figures of single countries, after ILOSTAT

# Angola
remarks-country-to-per-cent-of-migrants-have-no = لا فرع نشاط لنسبة 3 إلى 5 في المائة من المهاجرين.
# Argentina
remarks-country-urban-areas-only-so-hardly-any-agriculture = المناطق الحضرية فقط، ومن ثم تكاد الزراعة لا تظهر.
# Armenia
remarks-country-level-breaks-between-surveys-thousand-migrants-in = ينقطع المستوى بين المسوح: 65 ألف مهاجر في عام 2011، و40 ألفاً في عام 2021.
# Australia
remarks-country-break-between-and-in-the-number-of = انقطاع بين عامي 2010 و2015 في عدد المولودين في الخارج؛ و4 إلى 5 في المائة بلا فرع نشاط في السنتين.
# Burkina Faso
remarks-country-two-surveys-only = مسحان فقط.
# Bolivia (Plurinational State of)
remarks-country-only-per-cent-of-migrants-have-no = عام 2024 فقط؛ ولا فرع نشاط لنسبة 8 في المائة من المهاجرين.
# Brazil
remarks-country-small-sample-the-series-ends-in = عينة صغيرة؛ وتنتهي السلسلة في عام 2015.
# Brunei Darussalam
remarks-country-shares-jump-between-and-small-sample = تقفز النسب بين عامي 2019 و2020: عينة صغيرة.
# Botswana
remarks-country-only = عام 2022 فقط.
# Chile
remarks-country-persons-with-place-of-birth-not-stated = عام 2020: الأشخاص الذين لم يُذكر مكان ميلادهم (154 ألفاً) داخلون في جميع المشتغلين.
# Côte d'Ivoire
remarks-country-the-level-jumps-between-surveys-shares-only = يقفز المستوى بين المسوح: النسب فقط.
# Germany
remarks-country-and-some-employment-has-no-branch = عاما 2020 و2021: لا فرع نشاط لبعض المشتغلين.
# Ecuador
remarks-country-shares-jump-between-years-small-sample = تقفز النسب بين السنوات: عينة صغيرة.
# Spain
remarks-country-all-employed-are-migrants-plus-native-born = جميع المشتغلين هم المهاجرون زائداً المولودين في البلد.
# Estonia
remarks-country-place-of-birth-not-stated-for-thousand = عام 2022: لم يُذكر مكان ميلاد 10 آلاف شخص، ومن ثم يقل عدد المهاجرين عن الواقع.
# Ethiopia
remarks-country-only-very-small-thousand-migrants = عام 2021 فقط؛ عدد صغير جداً (15 ألف مهاجر).
# Finland
remarks-country-new-survey-in-the-rise-from-thousand = مسح جديد في عام 2021: الارتفاع من 153 ألفاً (2020) إلى 243 ألفاً ليس نمواً.
# France
remarks-country-to-per-cent-have-no-branch-industry = لا فرع نشاط لنسبة 1 إلى 3 في المائة؛ وفي عام 2015 لم يُنشر رقم الصناعة للنساء المولودات في البلد.
# United Kingdom
remarks-country-stands-for-when-a-fifth-of-the = يحل عام 2018 محل عام 2019، الذي لم يكن فيه فرع نشاط لخُمس المولودين في الخارج.
# Ghana
remarks-country-shares-jump-from-to-small-sample = تقفز النسب من عام 2013 إلى عام 2017: عينة صغيرة.
# Equatorial Guinea
remarks-country-only-2 = عام 2023 فقط.
# Guatemala
remarks-country-small-sample-place-of-birth-not-stated = عينة صغيرة؛ وفي عام 2018 لم يُذكر مكان ميلاد 1.2 في المائة.
# Guyana
remarks-country-very-small-thousand-migrants-ends-in-before = عدد صغير جداً (3 آلاف مهاجر)؛ وتنتهي السلسلة في عام 2019، قبل القادمين في السنوات الأخيرة.
# Honduras
remarks-country-small-sample-to-thousand-migrants = عينة صغيرة (12 إلى 24 ألف مهاجر).
# Croatia
remarks-country-foreign-born-are-mostly-long-settled-persons = المولودون في الخارج هم في الغالب أشخاص مستقرون منذ زمن طويل من البوسنة والهرسك ومن صربيا.
# Hungary
remarks-country-left-out-twice-the-foreign-born-of = استُبعد عام 2022: عدد المولودين في الخارج فيه ضعف عددهم في السنوات المحيطة به.
# Indonesia
remarks-country-very-small-per-cent-of-employment = عدد صغير جداً (0.1 في المائة من المشتغلين).
# Ireland
remarks-country-industry-of-women-not-published = عام 2021: لم يُنشر رقم الصناعة للنساء.
# Iran (Islamic Republic of)
remarks-country-a-household-survey-migrants-in-an-irregular = مسح للأسر المعيشية: يُرجَّح ألا يشمل المهاجرين في وضع غير نظامي.
# Iraq
remarks-country-only-3 = عام 2021 فقط.
# Israel
remarks-country-mostly-naturalised-immigrants-foreign-workers-are-largely = مهاجرون وافدون مجنسون في الغالب: ومعظم العمال الأجانب خارج المسح.
# Japan
remarks-country-census-years-and = سنتا التعداد 2015 و2020.
# Kazakhstan
remarks-country-at-the-level-of-permit-holders-to = بمستوى عدد حاملي التصاريح (24 إلى 33 ألفاً)، لا جميع العمال الأجانب؛ ولا تُعطى أرقام عن المواطنين.
# Kenya
remarks-country-is-a-census-and-are-surveys-industry = عام 2019 تعداد، وعاما 2021 و2022 مسحان؛ ورقم الصناعة لعام 2022 هو الباقي.
# Cambodia
remarks-country-only-4 = عام 2019 فقط.
# Republic of Korea
remarks-country-no-nationals-in-the-source-from-services = لا أرقام عن المواطنين في المصدر؛ وابتداءً من عام 2021 تدخل الخدمات ضمن «غير مصنف».
# Lesotho
remarks-country-only-small-sample = عام 2019 فقط؛ عينة صغيرة.
# Lithuania
remarks-country-comes-in-below-the-years-around-it = رقم عام 2021 أدنى من السنوات المحيطة به؛ وينخفض عدد المولودين في الخارج من 61 إلى 43 ألفاً في عام 2023.
# Luxembourg
remarks-country-residents-only-commuters-from-abroad-nearly-half = المقيمون فقط: لا يشمل العاملين الوافدين يومياً من الخارج، وهم قرابة نصف العمال. ولا فرع نشاط لنسبة 3 إلى 7 في المائة من المهاجرين.
# Latvia
remarks-country-mostly-persons-born-elsewhere-in-the-former = أشخاص ولدوا في الغالب في أماكن أخرى من الاتحاد السوفياتي السابق؛ ويبدو عاما 2021 و2022 من مصدر آخر.
# Maldives
remarks-country-census-only = عام 2014 (التعداد) فقط.
# Mexico
remarks-country-to-per-cent-of-migrants-have-no-2 = لا فرع نشاط لنسبة 16 إلى 20 في المائة من المهاجرين.
# Mali
remarks-country-small-sample-agriculture-moves-between-and-per = عينة صغيرة: تتراوح الزراعة بين 24 و39 في المائة.
# Mongolia
remarks-country-census-years-and-2 = سنتا التعداد 2010 و2020.
# Mauritius
remarks-country-two-years-only-and = سنتان فقط: 2011 و2022.
# Malaysia
remarks-country-a-survey-migrants-in-an-irregular-situation = مسح: يُرجَّح ألا يشمل المهاجرين في وضع غير نظامي؛ وتقفز النسب بين السنوات.
# Namibia
remarks-country-shares-jump-between-and-small-sample-2 = تقفز النسب بين عامي 2016 و2018: عينة صغيرة.
# Netherlands
remarks-country-to-per-cent-have-no-branch-break = لا فرع نشاط لنسبة 4 إلى 12 في المائة؛ وانقطاع في عام 2021.
# Norway
remarks-country-only-before-place-of-birth-was-often = عام 2024 فقط: قبل ذلك، كثيراً ما لم يُذكر مكان الميلاد.
# Oman
remarks-country-and-only = عاما 2023 و2024 فقط.
# Panama
remarks-country-is-a-census-with-far-fewer-employed = عام 2023 تعداد، وعدد المشتغلين فيه أقل بكثير؛ وتقفز النسب بين عامي 2020 و2021.
# Poland
remarks-country-left-out-three-times-the-foreign-born = استُبعد عام 2021: عدد المولودين في الخارج فيه ثلاثة أمثال عددهم في السنوات المحيطة به.
# Paraguay
remarks-country-two-years-only-and-2 = سنتان فقط: 2018 و2020.
# Russian Federation
remarks-country-the-survey-counts-thousand-foreign-born-and = يُحصي المسح 589 ألفاً من المولودين في الخارج (2019) و469 ألفاً (2024)، وهو أقل بكثير من المستوى الحقيقي.
# Senegal
remarks-country-small-sample-the-share-of-women-moves = عينة صغيرة: تتغير نسبة النساء كثيراً.
# Singapore
remarks-country-no-sex-in-the-source-nationals-from = لا بيانات حسب الجنس في المصدر؛ وأرقام المواطنين ابتداءً من عام 2014؛ وتنتهي السلسلة في عام 2022.
# Suriname
remarks-country-only-small = عام 2016 فقط؛ عدد صغير.
# Slovenia
remarks-country-and-industry-lower-and-services-higher-than = عاما 2021 و2022: الصناعة أقل والخدمات أكثر منهما في عامي 2020 و2023.
# Sweden
remarks-country-without-sex-place-of-birth-not-stated = عام 2010 بدون تصنيف حسب الجنس؛ ولم يُذكر مكان ميلاد نحو 1 في المائة في 2021-2023؛ ورقم الصناعة للنساء ناقص جزئياً في 2022-2023.
# Eswatini
remarks-country-small-sample-per-cent-without-branch-in = عينة صغيرة؛ و5 في المائة بلا فرع نشاط في عام 2023.
# Thailand
remarks-country-agriculture-and-industry-are-differences-of-published = الزراعة والصناعة هما الفرق بين خلايا منشورة.
# Türkiye
remarks-country-foreign-born-includes-turkish-citizens-born-abroad = المولودون في الخارج يشملون المواطنين الأتراك المولودين في الخارج.
# United Republic of Tanzania
remarks-country-small-sample-a-tenth-without-branch-in = عينة صغيرة؛ والعُشر بلا فرع نشاط في عام 2014.
# Uganda
remarks-country-two-years-only-and-3 = سنتان فقط: 2014 و2021.
# South Africa
remarks-country-and-cannot-come-from-the-same-survey = لا يمكن أن يكون رقما عامي 2017 و2022 من المسح نفسه.
# Zambia
remarks-country-shares-jump-from-to-small-sample-2 = تقفز النسب من عام 2021 إلى عام 2023: عينة صغيرة.
# Zimbabwe
remarks-country-years-and-left-out-level-too-low = استُبعد عاما 2021 و2023: المستوى أدنى مما ينبغي، أو لم يُذكر مكان ميلاد الربع.

## Agreements: what is known of a row, and how the parties were found where a paper does not name them

remarks-agreement-no-evidence = لم يجد أصحاب البيانات نصاً ولا دليلاً رسمياً.
remarks-agreement-other-year = يذكر المصدر تاريخ توقيع في عام آخر؛ وقد حُذف.
remarks-agreement-no-year = لا يذكر المصدر العام.
remarks-agreement-scheme = تذكر الورقات النظام، ومن بلدانه تايلند وحدها؛ والبلدان الأخرى مأخوذة من مصادر كورية لعام 2023.
remarks-agreement-caribbean = تقول الورقة بلدان منطقة البحر الكاريبي؛ ولهذه البلدان اتفاق مع كندا في bilateral_agreements.
remarks-agreement-southern-africa = تقول الورقة الجنوب الأفريقي؛ ولهذه البلدان في bilateral_agreements اتفاق مع جنوب أفريقيا من الأعوام 1964 إلى 1975.
remarks-agreement-congo = تكتب الورقة «الكونغو».
