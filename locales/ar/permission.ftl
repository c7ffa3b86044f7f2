permission-description = «{ $wording }» ({ $name }، { $provider }): نصّ هذا السطر بالإنجليزية وبلغات أخرى.

line-on-screen = السطر على شاشتك
line-in-english = السطر نفسه بالإنجليزية
line-unknown-here = لا نعرف بعد نصّ هذا السطر بلغتك. هذا نصّه بالإنجليزية.
placeholder-app = يحلّ {"{app}"} محلّ اسم التطبيق.
placeholder-org = يحلّ {"{org}"} محلّ اسم المؤسسة.
meaning = ما معناه
how-worried = هل هناك ما يدعو إلى القلق؟
risk-source-label = مصدر التقييم:

unexplained-title = لم يشرح أحد هذا الإذن بعد
unexplained-text = نعرف نصّ السطر ونعرضه في هذه الصفحة. أما ما يسمح به وما لا يسمح به وكيف تتراجع عنه، فلم يكتبه أحد هنا حتى الآن.
unexplained-advice = إن لم تكن مضطرًا إلى القبول الآن، فأغلق الطلب واسأل أولًا شخصًا تثق به. إغلاقه لا يمنح أي إذن.
unexplained-write = كتابة الشرح
unexplained-ask = طلب شرح

allows = بماذا يسمح
does-not-allow = بماذا لا يسمح
granted-by = من يستطيع منحه
lasts = كم يدوم
undo = كيف تتراجع عنه

expected-when = متى يكون طبيعيًا
expected-in = هو طبيعي في هذه المواقف:
warning-signs = متى يجب الحذر
unexpected-in = لا مكان له في هذه المواقف، ولا ينبغي أن تقبله فيها:
instead = الاكتفاء بأقل من ذلك

wordings = نصّه بلغات أخرى
wordings-count =
    { $count ->
        [zero] لا صيغ
        [one] صيغة واحدة
        [two] صيغتان
        [few] { $count } صيغ
        [many] { $count } صيغةً
       *[other] { $count } صيغة
    }
languages-count =
    { $count ->
        [zero] لا لغات
        [one] لغة واحدة
        [two] لغتان
        [few] { $count } لغات
        [many] { $count } لغةً
       *[other] { $count } لغة
    }
wordings-language = اللغة
wordings-text = النص
wordings-evidence = درجة التأكد
wording-title-user = العنوان كما تراه أنت
wording-description-user = الوصف كما تراه أنت
wording-title-admin = العنوان كما يراه المسؤول
wording-description-admin = الوصف كما يراه المسؤول
status-key = معنى العلامات

mistranslations = أخطاء في الترجمة الرسمية
mistranslations-explained = اللغة الركيكة كثيرًا ما تكون علامة احتيال. أما هنا فالخطأ من الجهة المزوّدة نفسها، فلا يثبت شيئًا.
mistranslation-language = اللغة
mistranslation-literal = معناه الحرفي
mistranslation-intended = المقصود

combinations = مع أذونات أخرى
combinations-explained = بعض الأذونات يزداد أثرها عندما يطلبها طلب واحد معًا.
combination-risk-label = التقييم مجتمعةً:
same-wording = أذونات أخرى لها السطر نفسه
same-wording-explained = لا يميّز السطر على الشاشة بينها، بل تميّز بينها الأسماء التقنية.
related = أذونات ذات صلة
permission-questions = أسئلة عن هذا الإذن
permission-prompts = طلبات يظهر فيها هذا السطر

technical = الأسماء التقنية
technical-explained = بهذه الأسماء يستطيع المسؤول العثور على الإذن.
technical-id = الاسم في هذا الموقع
technical-scopes = الأسماء لدى الجهة المزوّدة
privilege-level = تقييم الجهة المزوّدة نفسها
privilege-level-value = { $level } من 5
evidence = من أين جاءت هذه النصوص
nav-neighbours = الإذن السابق والتالي
previous = السابق
next = التالي

wordings-filter = ابحث عن لغة أو نص:
wordings-left = المعروض:
wording-copy = نسخ
wording-copied = تم النسخ
wording-differs = النص على شاشتي مختلف
wording-report-title = نص آخر للإذن { $name }
wording-former = تغيّر السطر الإنجليزي منذ شوهد هذا السطر، وقد يكون تابعًا للسطر السابق.
