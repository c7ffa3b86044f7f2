risk-low = סיכון נמוך
risk-low-explained = ההרשאה לבדה חושפת מעט. אם אתם מכירים את האפליקציה או את הארגון, אין סיבה לדאגה.
risk-medium = סיכון מסוים
risk-medium-explained = ההרשאה נוגעת לדברים ששייכים לכם. אשרו רק אם אתם יודעים מי מבקש ולשם מה.
risk-high = סיכון גבוה
risk-high-explained = ההרשאה נוגעת לדברים פרטיים או חשובים. לפני שתאשרו, בררו מי מבקש ולמה זה נחוץ.
risk-critical = סיכון גבוה מאוד
risk-critical-explained = בידיים הלא נכונות ההרשאה עלולה לגרום לנזק מתמשך. אל תאשרו עד שגורם אחראי יאמת שהיא נחוצה.

granted-by-user = אתם יכולים להעניק אותה בעצמכם, לחשבון שלכם. בארגונים מסוימים נדרש בכל זאת מנהל מערכת.
granted-by-admin = רק מנהל מערכת יכול להעניק אותה.
granted-by-either = אתם יכולים להעניק אותה לחשבון שלכם, ומנהל מערכת יכול להעניק אותה בשם כולם.

access-delegated = פועלת בשם מי שנכנס לחשבון
access-delegated-explained = לעולם אין לאפליקציה גישה ליותר ממה שנגיש לאותו אדם.
access-application = פועלת בעצמה
access-application-explained = אין צורך שמישהו ייכנס לחשבון, והגישה לא מוגבלת לאדם אחד.

evidence-status-label = מצב:
evidence-seen-label = נראה בתאריך:
evidence-languages-label = שפות:
status-verified = נבדק במקור
status-reported = דווח, לא נבדק
status-unverified = עדיין לא נבדק
status-verified-explained = נבדק במקור, מילה במילה.
status-reported-explained = דווח על ידי מישהו או צוטט מכלי שני; לא נבדק מילה במילה.
status-unverified-explained = עדיין לא נבדק.
