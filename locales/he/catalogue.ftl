permissions-title = הרשאות
permissions-lead = כל שורה שיכולה להופיע בבקשת הסכמה, לפי ספק, עם הנוסח האנגלי ועם ההסבר שלה.
permissions-count =
    { $count ->
        [one] הרשאה אחת
        [two] שתי הרשאות
       *[other] { $count } הרשאות
    }
explained-count =
    { $count ->
        [0] עדיין אין הסברים
        [one] אחת מוסברת
        [two] שתיים מוסברות
       *[other] { $count } מוסברות
    }
provider-common = הנפוצות ביותר
provider-all = כל ההרשאות של { $provider }
provider-title = ההרשאות של { $provider }
provider-description =
    { $count ->
        [one] ההרשאה של { $provider } שבקשת הסכמה יכולה לכלול: הנוסח שלה בכמה שפות, מה היא מאפשרת ואיך מבטלים אותה.
        [two] שתי ההרשאות של { $provider } שבקשת הסכמה יכולה לכלול: הנוסח שלהן בכמה שפות, מה הן מאפשרות ואיך מבטלים אותן.
       *[other] { $count } ההרשאות של { $provider } שבקשת הסכמה יכולה לכלול: הנוסח שלהן בכמה שפות, מה הן מאפשרות ואיך מבטלים אותן.
    }
provider-everything = הרשימה המלאה
nav-letters = מעבר לאות
