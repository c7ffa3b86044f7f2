nav-lookup = חיפוש
lookup-title = חיפוש בקשה
lookup-lead = הזינו את מה שכתוב במסך שלכם, בכל שפה, וגלו באיזו הרשאה מדובר, מה היא מאפשרת ואם יש סיבה לדאגה.

lookup-label = הטקסט שמופיע במסך
lookup-hint = שורה אחת או הבקשה כולה, בכל שפה, או כתובת הדף. מה שתזינו יישאר בדפדפן שלכם.
lookup-clear = ניקוי
lookup-language = שפת הטקסט:
lookup-any-language = כל שפה
lookup-no-script = תיבת החיפוש דורשת JavaScript, והדפדפן שלכם לא מפעיל אותו כאן. הרשימות המלאות של השורות פועלות גם בלעדיו.
lookup-lists = כל השורות, שפה אחר שפה
lookup-lists-hint = כל רשימה היא דף ארוך אחד שאפשר לחפש בו באמצעות הדפדפן (Ctrl+F, או Cmd+F ב־Mac).
wordings-title = כל השורות
lookup-list-lead = כל השורות שבקשה יכולה להציג בשפה הזאת, בדף אחד. אפשר לחפש בו באמצעות הדפדפן (Ctrl+F, או Cmd+F ב־Mac).
lookup-other-languages = אותו הדבר בשפות אחרות

lookup-loading = בטעינה…
lookup-count-results = תוצאות:
lookup-count-guesses = הניחושים הקרובים ביותר:
lookup-count-more = אפשרויות נוספות:
lookup-count-lines = שורות שמבקשות הרשאה:
lookup-count-unknown = לא זוהו:
lookup-count-recognised = הרשאות שזוהו:
lookup-count-discarded = חלקי הכתובת שלא קראנו ולא שמרנו:

lookup-results = תוצאות
lookup-not-found = אף שורה שאנחנו מכירים לא מתאימה
lookup-not-found-hint = נסו להזין את השורה לבדה, בדיוק כפי שהיא מופיעה במסך. העובדה שאיננו מכירים אותה לא אומרת דבר על הבטיחות שלה: במקרה של ספק, אל תאשרו, ושאלו מישהו שאתם סומכים עליו.
lookup-guesses = הניחושים הקרובים ביותר
lookup-guesses-hint = כנראה אף אחת מהשורות האלה היא לא זו שמופיעה אצלכם. השוו אותן למסך.
lookup-question = לגבי הקוד הזה:

lookup-reason-same-wording = אותה שורה, מילה במילה
lookup-reason-words = יש בה מילים דומות לשלכם
lookup-reason-translation = יש בה מילים דומות לשלכם, בתרגום מהשפה:
lookup-reason-alias = אנשים מנסחים זאת לעיתים קרובות כך:
lookup-reason-scope = שם טכני בטקסט שלכם:
lookup-reason-scope-in-address = מבוקש בכתובת:
lookup-reason-guid = מזהה בטקסט שלכם

lookup-kind = סוג הבקשה:
lookup-worst = הדירוג הגבוה ביותר ביניהן:
lookup-unrated = חלקן עדיין לא דורגו.
lookup-furniture = מופיעה בכל בקשה כזאת
lookup-detail = מסבירה את השורה שמעליה
lookup-unknown = לא זוהתה

lookup-admin = הבקשה מופנית למנהל מערכת, בשם כולם
lookup-admin-hint = מי שמאשר כאן מעניק גישה בשם הארגון כולו, ולא רק לחשבון שלו. אשרו רק אם זה התפקיד שלכם ואתם מכירים את האפליקציה.
lookup-address = מה כתוב בכתובת הזאת
lookup-service = שירות
lookup-service-unknown = איננו מכירים את השירות הזה. ודאו שאתם סומכים על האתר שמצוין כאן.
lookup-host = אתר
lookup-tenant = ארגון
lookup-client = מזהה האפליקציה
lookup-resource = מבקשת גישה אל
lookup-redirect = ואז מעבירה אתכם אל
lookup-user-scopes = בשמכם
lookup-unknown-scopes = מבוקש, אך לא מוכר כאן
lookup-reprocess = בכתובת הזאת לא מצוין מה מבקשים. בדקו את הקישור שהביא אתכם לכאן: הפירוט נמצא בכתובת שלו. אפשר גם להזין את השורות של הבקשה.
lookup-default = מבוקש כל מה שהאפליקציה נרשמה לקבל. הכתובת לא מפרטת זאת, אבל הבקשה כן.
lookup-no-scopes = בכתובת לא מצוינות הרשאות. זה לא אומר שהאפליקציה לא תקבל אף הרשאה: קראו מה כתוב בבקשה.
lookup-offline = מבוקשת גישה מתמשכת: האפליקציה תוכל להמשיך לפעול גם כשאתם לא נמצאים.
lookup-bot = נוסף בוט, שמקבל הרשאות משלו בשרת. הן מפורטות בבקשה.

lookup-too-long = הטקסט ארוך מאוד. רק תחילתו נכללה בחיפוש.
lookup-failed = לא ניתן לטעון משהו שדרוש לחיפוש.
lookup-retry = ניסיון נוסף
lookup-copy = העתקת קישור לחיפוש הזה
lookup-copied = הקישור הועתק. הוא כולל את הטקסט שלכם.
lookup-copy-failed = לא ניתן להעתיק את הקישור.
lookup-report = דיווח על כך שהשורה הזאת חסרה
lookup-report-text = לכלול את הטקסט שלי בדיווח
lookup-report-title = שורה שהחיפוש לא מוצא
