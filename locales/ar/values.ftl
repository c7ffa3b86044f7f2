risk-low = خطر منخفض
risk-low-explained = لا يكشف وحده إلا القليل. ومع تطبيق أو مؤسسة تعرفها لا داعي للقلق.
risk-medium = خطر متوسط
risk-medium-explained = يصل إلى أشياء تخصّك. لا تقبل إلا إذا كنت تعرف من يطلب ولماذا.
risk-high = خطر مرتفع
risk-high-explained = يصل إلى أشياء خاصة أو مهمة. قبل أن تقبل، تأكد ممّن يطلب ولماذا يحتاج إليه.
risk-critical = خطر مرتفع جدًا
risk-critical-explained = قد يسبّب ضررًا دائمًا إذا وقع في أيدٍ سيئة. لا تقبل قبل أن يؤكد شخص مسؤول أنه لازم.

granted-by-user = تستطيع أن تمنحه بنفسك لحسابك أنت. ومع ذلك تشترط بعض المؤسسات موافقة مسؤول.
granted-by-admin = لا يستطيع منحه إلا مسؤول.
granted-by-either = تستطيع أن تمنحه لحسابك أنت، ويستطيع المسؤول أن يمنحه نيابةً عن الجميع.

access-delegated = يعمل نيابةً عن الشخص المسجّل دخوله
access-delegated-explained = لا يستطيع التطبيق أبدًا أن يصل إلى أكثر مما يصل إليه ذلك الشخص.
access-application = يعمل من تلقاء نفسه
access-application-explained = لا حاجة إلى أن يسجّل أحد الدخول، ولا يقتصر الوصول على شخص واحد.

evidence-status-label = الحالة:
evidence-seen-label = تاريخ المشاهدة:
evidence-languages-label = اللغات:
status-verified = تم التحقق منه في المصدر
status-reported = أُبلغ عنه ولم يتم التحقق منه
status-unverified = لم يتم التحقق منه بعد
status-verified-explained = تم التحقق منه في المصدر كلمةً كلمة.
status-reported-explained = أبلغ عنه شخص ما أو نُقل عن مصدر ثانوي، ولم يتم التحقق منه كلمةً كلمة.
status-unverified-explained = لم يتم التحقق منه بعد.
