permission-description = ”{ $wording }” ({ $name }, { $provider }): איך השורה הזאת כתובה באנגלית ובשפות אחרות.

line-on-screen = השורה שמופיעה במסך
line-in-english = אותה שורה באנגלית
line-unknown-here = עדיין לא ידוע לנו איך השורה הזאת כתובה בשפה שלכם. כך היא כתובה באנגלית.
placeholder-app = במקום {"{app}"} מופיע שם האפליקציה.
placeholder-org = במקום {"{org}"} מופיע שם הארגון.
meaning = מה זה אומר
how-worried = כמה צריך לדאוג?
risk-source-label = הדירוג לפי:

unexplained-title = אף אחד עדיין לא הסביר את ההרשאה הזאת
unexplained-text = אנחנו יודעים איך השורה כתובה, ומציגים אותה בדף הזה. מה היא מאפשרת, מה היא לא מאפשרת ואיך מבטלים אותה – את זה אף אחד עדיין לא כתב כאן.
unexplained-advice = אם אין צורך לאשר עכשיו, אפשר לסגור את הבקשה ולשאול קודם מישהו שאתם סומכים עליו. סגירת הבקשה לא מעניקה דבר.
unexplained-write = כתיבת ההסבר
unexplained-ask = בקשת הסבר

allows = מה היא מאפשרת
does-not-allow = מה היא לא מאפשרת
granted-by = מי יכול להעניק אותה
lasts = כמה זמן היא בתוקף
undo = איך מבטלים אותה

expected-when = מתי זה רגיל
expected-in = היא מתאימה למצבים האלה:
warning-signs = מתי צריך להיזהר
unexpected-in = במצבים האלה היא לא אמורה להופיע, ולא כדאי לאשר אותה:
instead = כשאפשר להסתפק בפחות

wordings = איך היא כתובה בשפות אחרות
wordings-count =
    { $count ->
        [one] נוסח אחד
        [two] שני נוסחים
       *[other] { $count } נוסחים
    }
languages-count =
    { $count ->
        [one] שפה אחת
        [two] שתי שפות
       *[other] { $count } שפות
    }
wordings-language = שפה
wordings-text = נוסח
wordings-evidence = מידת הוודאות
wording-title-user = הכותרת שאתם רואים
wording-description-user = התיאור שאתם רואים
wording-title-admin = הכותרת שמנהל מערכת רואה
wording-description-admin = התיאור שמנהל מערכת רואה
status-key = משמעות הסימנים

mistranslations = טעויות בתרגום הרשמי
mistranslations-explained = ניסוח מסורבל הוא לעיתים קרובות סימן להונאה. כאן זו טעות של הספק עצמו, ולכן היא לא מוכיחה דבר.
mistranslation-language = שפה
mistranslation-literal = כתוב, מילה במילה
mistranslation-intended = הכוונה

combinations = יחד עם הרשאות אחרות
combinations-explained = יש הרשאות שמשמעותן גדולה יותר כשבקשה אחת כוללת אותן יחד.
combination-risk-label = דירוג משותף:
same-wording = הרשאות אחרות עם אותה שורה
same-wording-explained = לפי השורה שבמסך אי אפשר להבדיל ביניהן. לפי השמות הטכניים אפשר.
related = הרשאות קשורות
permission-questions = שאלות על ההרשאה הזאת
permission-prompts = בקשות שבהן מופיעה השורה הזאת

technical = שמות טכניים
technical-explained = מנהל מערכת יכול למצוא את ההרשאה לפי השמות האלה.
technical-id = השם באתר הזה
technical-scopes = השמות אצל הספק
privilege-level = הדירוג של הספק עצמו
privilege-level-value = { $level } מתוך 5
evidence = מאיפה הנוסחים האלה
nav-neighbours = ההרשאה הקודמת וההרשאה הבאה
previous = הקודמת
next = הבאה

wordings-filter = חיפוש שפה או נוסח:
wordings-left = מוצגים:
wording-copy = העתקה
wording-copied = הועתק
wording-differs = במסך שלי כתוב משהו אחר
wording-report-title = נוסח אחר של { $name }
wording-former = השורה באנגלית השתנתה מאז שנראתה השורה הזאת. ייתכן שהיא שייכת לנוסח האנגלי הקודם.
