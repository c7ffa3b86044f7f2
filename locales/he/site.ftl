skip-to-content = דילוג לתוכן
nav-sections = ניווט ראשי
nav-permissions = הרשאות
nav-prompts = בקשות
nav-questions = שאלות
nav-home = דף הבית
nav-breadcrumbs = המיקום שלכם באתר
language-label = שפה:
nav-languages = הדף הזה בשפות אחרות
language-untranslated = עדיין לא תורגם

fallback-title = הדף הזה עדיין לא תורגם.
fallback-language-label = בינתיים הוא מוצג בשפה:
fallback-translate = תרגום הדף הזה
incomplete-title = חלקים מהדף הזה עדיין לא תורגמו.
outdated-title = ייתכן שהתרגום הזה לא עדכני.
outdated-text = המקור השתנה מאז שתורגם.
outdated-update = עדכון התרגום הזה

about-page = על הדף הזה
updated-label = שינוי אחרון:
report-page = דיווח על טעות או על נוסח אחר
edit-page = עריכת הדף הזה

nav-footer = על האתר הזה
report-site = דיווח על בעיה
footer-privacy = האתר הזה לא משתמש בקובצי Cookie ולא עוקב אחריכם.

not-found-title = הדף לא נמצא
not-found-text = אין דבר בכתובת הזאת. ייתכן שיש בה שגיאת הקלדה, או שהדף הועבר. אפשר להמשיך מכאן:
not-found-home = דף הבית

redirect-title = הדף הזה הועבר
redirect-link = מעבר לכתובת החדשה

suggestion = הדף הזה זמין גם בעברית.
suggestion-dismiss = לא, תודה
