skip-to-content = الانتقال إلى المحتوى
nav-sections = التنقل الرئيسي
nav-permissions = الأذونات
nav-prompts = طلبات الموافقة
nav-questions = الأسئلة
nav-home = الرئيسية
nav-breadcrumbs = أنت هنا
language-label = اللغة:
nav-languages = هذه الصفحة بلغات أخرى
language-untranslated = لم تُترجم بعد

fallback-title = لم تُترجم هذه الصفحة بعد.
fallback-language-label = تُعرض بدلًا من ذلك بهذه اللغة:
fallback-translate = ترجمة هذه الصفحة
incomplete-title = بعض أجزاء هذه الصفحة لم يُترجم بعد.
outdated-title = قد تكون هذه الترجمة قديمة.
outdated-text = تغيّر النص الأصلي بعد ترجمته.
outdated-update = تحديث هذه الترجمة

about-page = عن هذه الصفحة
updated-label = آخر تغيير:
report-page = الإبلاغ عن خطأ أو عن صيغة مختلفة
edit-page = تعديل هذه الصفحة

nav-footer = عن هذا الموقع
report-site = الإبلاغ عن مشكلة
footer-privacy = لا يستخدم هذا الموقع ملفات تعريف الارتباط ولا يتتبّعك.

not-found-title = الصفحة غير موجودة
not-found-text = لا يوجد شيء في هذا العنوان. ربما كُتب خطأً، أو ربما نُقلت الصفحة. يمكنك المتابعة من هنا:
not-found-home = صفحة البداية

redirect-title = انتقلت هذه الصفحة
redirect-link = الانتقال إلى العنوان الجديد

suggestion = هذه الصفحة متاحة بالعربية أيضًا.
suggestion-dismiss = لا، شكرًا
