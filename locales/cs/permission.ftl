permission-description = „{ $wording }“ ({ $name }, { $provider }): jak tento řádek zní anglicky a v jiných jazycích.

line-on-screen = Řádek na vaší obrazovce
line-in-english = Stejný řádek anglicky
line-unknown-here = Zatím nevíme, jak tento řádek zní ve vašem jazyce. Takto zní anglicky.
placeholder-app = {"{app}"} zastupuje název aplikace.
placeholder-org = {"{org}"} zastupuje název organizace.
meaning = Co to znamená
how-worried = Je důvod k obavám?
risk-source-label = Hodnocení podle:

unexplained-title = Toto oprávnění zatím nikdo nevysvětlil
unexplained-text = Víme, jak řádek zní, a na této stránce ho uvádíme. Co umožňuje, co neumožňuje a jak to vrátit zpět, tu zatím nikdo nenapsal.
unexplained-advice = Pokud nemusíte souhlasit hned, můžete výzvu zavřít a nejdřív se zeptat někoho, komu důvěřujete. Zavřením nic nepovolíte.
unexplained-write = Napsat vysvětlení
unexplained-ask = Požádat o vysvětlení

allows = Co umožňuje
does-not-allow = Co neumožňuje
granted-by = Kdo ho může udělit
lasts = Jak dlouho platí
undo = Jak ho zrušit

expected-when = Kdy je to běžné
expected-in = Je běžné v těchto situacích:
warning-signs = Kdy si dát pozor
unexpected-in = Do těchto situací nepatří a neměli byste s ním souhlasit:
instead = Když stačí méně

wordings = Jak zní v jiných jazycích
wordings-count =
    { $count ->
        [one] { $count } znění
        [few] { $count } znění
        [many] { $count } znění
       *[other] { $count } znění
    }
languages-count =
    { $count ->
        [one] { $count } jazyk
        [few] { $count } jazyky
        [many] { $count } jazyka
       *[other] { $count } jazyků
    }
wordings-language = Jazyk
wordings-text = Znění
wordings-evidence = Jak je to jisté
wording-title-user = Nadpis, který vidíte vy
wording-description-user = Popis, který vidíte vy
wording-title-admin = Nadpis, který vidí správce
wording-description-admin = Popis, který vidí správce
status-key = Co znamenají značky

mistranslations = Chyby v oficiálním překladu
mistranslations-explained = Neobratný jazyk bývá známkou podvodu. Tady jde o chybu samotného poskytovatele, takže to nic nedokazuje.
mistranslation-language = Jazyk
mistranslation-literal = Doslova říká
mistranslation-intended = Má znamenat

combinations = Spolu s jinými oprávněními
combinations-explained = Některá oprávnění znamenají víc, když o ně jedna výzva žádá společně.
combination-risk-label = Společné hodnocení:
same-wording = Další oprávnění se stejným řádkem
same-wording-explained = Podle řádku na obrazovce je nerozlišíte. Podle technických názvů ano.
related = Související oprávnění
permission-questions = Otázky k tomuto oprávnění
permission-prompts = Výzvy, ve kterých je tento řádek

technical = Technické názvy
technical-explained = Pod těmito názvy může oprávnění najít správce.
technical-id = Název na tomto webu
technical-scopes = Názvy u poskytovatele
privilege-level = Vlastní hodnocení poskytovatele
privilege-level-value = { $level } z 5
evidence = Odkud tato znění pocházejí
nav-neighbours = Předchozí a další oprávnění
previous = Předchozí
next = Další

wordings-filter = Najít jazyk nebo znění:
wordings-left = Zobrazeno:
wording-copy = Kopírovat
wording-copied = Zkopírováno
wording-differs = Na mé obrazovce to zní jinak
wording-report-title = Jiné znění: { $name }
wording-former = Anglický řádek se od doby, kdy byl tento viděn, změnil. Možná patří k tomu dřívějšímu.
