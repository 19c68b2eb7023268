rules-turn = القواعد والممارسات
rules-turn-communities = الجماعات

rules-title = القواعد والممارسات، { $country }
rules-subtitle = الصكوك والاتفاقات الثنائية والممارسات الجيدة والمقولات التي تذكرها المصادر هنا
rules-head = { $rule }: { $items }
rules-line =
    { $more ->
        [0] { $names }
       *[other] { $names }؛ وغيرها ({ $more })
    }
rules-headline = الصكوك المصدَّق عليها: { $ratified }؛ الاتفاقات في البيانات: { $agreements }؛ الممارسات المذكورة: { $practices }
rules-told = { START($country) }: الصكوك التي رُئي تصديق عليها { $ratified }؛ غير المصدَّق عليها أو المنسحَب منها { $outside }؛ لم يُر تصديق { $unseen }. الاتفاقات الثنائية في البيانات: { $agreements }؛ البلدان التي تذكر الورقات اتفاقاً معها: { $named }؛ الممارسات الجيدة: { $practices }.
rules-ratified =
    { $ratified_names ->
        [none] { "" }
       *[other] المصدَّق عليها: { $ratified_names }.
    }
rules-statement = { $verdict }: { $statement }
rules-claimed =
    { $claimed ->
        [none] { "" }
       *[other] مقولات الورقات: { $claimed }.
    }
rules-dates = لكل قائمة أطراف تاريخها، من { $first } إلى { $last }؛ وما فعلته الدول بعد ذلك ليس فيها.
    .mark = قوائم { $first } إلى { $last }
rules-unseen = لا يقال «غير مصدَّق عليه» إلا حيث تشمل القائمة جميع الدول؛ وفي غير ذلك لم يُر تصديق، وقد يكون موجوداً.
rules-agreements = الاتفاقات هي ما في مجموعة نصوص؛ وقد يوجد نص ليس فيها، ولا يلزم أن يكون ما فيها نافذاً.
