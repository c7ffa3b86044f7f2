nav-lookup = بحث
lookup-title = البحث عن طلب
lookup-lead = اكتب ما يظهر على شاشتك بأي لغة، واقرأ أي إذن هو، وبماذا يسمح، وإلى أي حد يدعو إلى القلق.

lookup-label = النص الظاهر على شاشتك
lookup-hint = سطر واحد أو الطلب كله، بأي لغة، أو عنوان الصفحة. ما تكتبه يبقى في متصفحك.
lookup-clear = مسح
lookup-language = لغة النص:
lookup-any-language = أي لغة
lookup-no-script = يحتاج مربع البحث إلى JavaScript، ومتصفحك لا يشغّله هنا. القوائم الكاملة للأسطر تعمل من دونه.
lookup-lists = كل الأسطر لغةً لغة
lookup-lists-hint = كل قائمة صفحة طويلة يمكنك البحث فيها بمتصفحك (Ctrl+F، وعلى أجهزة Mac ‎⌘F).
wordings-title = كل الأسطر
lookup-list-lead = كل سطر يمكن أن يعرضه طلب بهذه اللغة في صفحة واحدة. ابحث فيها بمتصفحك (Ctrl+F، وعلى أجهزة Mac ‎⌘F).
lookup-other-languages = القائمة نفسها بلغات أخرى

lookup-loading = جارٍ التحميل…
lookup-count-results = عدد النتائج:
lookup-count-guesses = أقرب الاحتمالات:
lookup-count-more = احتمالات أخرى:
lookup-count-lines = أسطر تطلب إذنًا:
lookup-count-unknown = غير معروف:
lookup-count-recognised = أذونات معروفة:
lookup-count-discarded = أجزاء من العنوان لم نقرأها ولم نحتفظ بها:

lookup-results = النتائج
lookup-not-found = لا نعرف سطرًا مطابقًا
lookup-not-found-hint = جرّب السطر وحده كما يظهر على الشاشة تمامًا. عدم معرفتنا به لا يعني أنه آمن أو غير آمن: إن ساورك الشك فلا تقبل، واسأل شخصًا تثق به.
lookup-guesses = أقرب الاحتمالات
lookup-guesses-hint = الأرجح ألّا يكون أي منها ما تراه. قارنها بشاشتك.
lookup-question = عن هذا الرمز:

lookup-reason-same-wording = السطر نفسه كلمةً كلمة
lookup-reason-words = فيه كلمات قريبة من كلماتك
lookup-reason-translation = فيه كلمات قريبة من كلماتك، مترجمة من هذه اللغة:
lookup-reason-alias = كثيرًا ما يُعبَّر عنه هكذا:
lookup-reason-scope = اسم تقني في نصّك:
lookup-reason-scope-in-address = مطلوب في العنوان:
lookup-reason-guid = معرّف في نصّك

lookup-kind = نوع الطلب:
lookup-worst = أعلى تقييم بينها:
lookup-unrated = لم تُقيَّم كلها بعد.
lookup-furniture = موجود في كل طلب من هذا النوع
lookup-detail = يشرح السطر السابق
lookup-unknown = غير معروف

lookup-admin = هذا طلب موجَّه إلى مسؤول، نيابةً عن الجميع
lookup-admin-hint = من يقبل هنا يمنح الوصول نيابةً عن المؤسسة كلها، لا لحسابه وحده. لا تقبل إلا إذا كان ذلك من مهامك وكنت تعرف التطبيق.
lookup-address = ماذا يقول هذا العنوان
lookup-service = الخدمة
lookup-service-unknown = لا نعرف هذه الخدمة. تأكد من أنك تثق بالموقع المذكور هنا.
lookup-host = الموقع
lookup-tenant = المؤسسة
lookup-client = معرّف التطبيق
lookup-resource = يطلب الوصول إلى
lookup-redirect = ثم ينقلك إلى
lookup-user-scopes = باسمك أنت
lookup-unknown-scopes = مطلوب ولا نعرفه
lookup-reprocess = هذا العنوان لا يقول ما المطلوب. انظر إلى الرابط الذي أوصلك إليه، ففي عنوانه القائمة. أو اكتب أسطر الطلب.
lookup-default = المطلوب كل ما سُجّل التطبيق من أجله. لا يعدّده العنوان، بل يعدّده الطلب.
lookup-no-scopes = لا يذكر العنوان أي إذن. هذا لا يعني أن التطبيق لا يحصل على شيء: اقرأ ما يقوله الطلب.
lookup-offline = المطلوب وصول دائم: يستطيع التطبيق أن يواصل العمل في غيابك.
lookup-bot = سيُضاف روبوت يحصل على حقوق خاصة به في الخادم. يعدّدها الطلب.

lookup-too-long = النص طويل جدًا. لم يُبحث إلا عن بدايته.
lookup-failed = تعذّر تحميل شيء يحتاج إليه البحث.
lookup-retry = إعادة المحاولة
lookup-copy = نسخ رابط هذا البحث
lookup-copied = نُسخ الرابط، وهو يتضمن نصّك.
lookup-copy-failed = تعذّر نسخ الرابط.
lookup-report = الإبلاغ عن غياب هذا السطر
lookup-report-text = تضمين نصّي في البلاغ
lookup-report-title = سطر لا يجده البحث
