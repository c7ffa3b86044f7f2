nav-lookup = Vyhledat
lookup-title = Vyhledat výzvu
lookup-lead = Zadejte, co je napsáno na vaší obrazovce, v jakémkoli jazyce, a zjistěte, které oprávnění to je, co umožňuje a zda je důvod k obavám.

lookup-label = Text na vaší obrazovce
lookup-hint = Jeden řádek nebo celá výzva, v jakémkoli jazyce, nebo adresa její stránky. Co zadáte, zůstane ve vašem prohlížeči.
lookup-clear = Vymazat
lookup-language = Jazyk textu:
lookup-any-language = Jakýkoli jazyk
lookup-no-script = Vyhledávací pole potřebuje JavaScript, který tu váš prohlížeč nespouští. Úplné seznamy řádků fungují i bez něj.
lookup-lists = Všechny řádky podle jazyků
lookup-lists-hint = Každý seznam je jedna dlouhá stránka, kterou můžete prohledat v prohlížeči (Ctrl+F, na Macu ⌘F).
wordings-title = Všechny řádky
lookup-list-lead = Všechny řádky, které může výzva v tomto jazyce zobrazit, na jedné stránce. Můžete ji prohledat v prohlížeči (Ctrl+F, na Macu ⌘F).
lookup-other-languages = Totéž v jiných jazycích

lookup-loading = Načítání…
lookup-count-results = Výsledky:
lookup-count-guesses = Nejbližší možnosti:
lookup-count-more = Další možnosti:
lookup-count-lines = Řádky, které žádají o oprávnění:
lookup-count-unknown = Nerozpoznáno:
lookup-count-recognised = Rozpoznaná oprávnění:
lookup-count-discarded = Části adresy, které jsme nečetli ani neuchovali:

lookup-results = Výsledky
lookup-not-found = Neznáme žádný odpovídající řádek
lookup-not-found-hint = Zkuste zadat samotný řádek přesně tak, jak je na obrazovce. To, že ho neznáme, nic neříká o tom, zda je bezpečný: v případě pochybností nesouhlaste a zeptejte se někoho, komu důvěřujete.
lookup-guesses = Nejbližší možnosti
lookup-guesses-hint = Pravděpodobně žádná z nich není to, co vidíte. Porovnejte je s obrazovkou.
lookup-question = O tomto kódu:

lookup-reason-same-wording = Stejný řádek, slovo od slova
lookup-reason-words = Obsahuje podobná slova jako váš text
lookup-reason-translation = Obsahuje podobná slova jako váš text; přeloženo z jazyka:
lookup-reason-alias = Často se to vyjadřuje takto:
lookup-reason-scope = Technický název ve vašem textu:
lookup-reason-scope-in-address = Požadováno v adrese:
lookup-reason-guid = Identifikátor ve vašem textu

lookup-kind = Druh výzvy:
lookup-worst = Nejvyšší hodnocení z nich:
lookup-unrated = Některá zatím nejsou hodnocena.
lookup-furniture = Je v každé takové výzvě
lookup-detail = Vysvětluje řádek výše
lookup-unknown = Nerozpoznáno

lookup-admin = Výzva je určena správci a týká se všech
lookup-admin-hint = Kdo tu vyjádří souhlas, udělí přístup za celou organizaci, nejen ke svému účtu. Souhlaste, jen pokud je to váš úkol a aplikaci znáte.
lookup-address = Co říká tato adresa
lookup-service = Služba
lookup-service-unknown = Tuto službu neznáme. Ujistěte se, že uvedenému webu důvěřujete.
lookup-host = Web
lookup-tenant = Organizace
lookup-client = Identifikátor aplikace
lookup-resource = Chce přístup k
lookup-redirect = Potom vás pošle na
lookup-user-scopes = Vaším jménem
lookup-unknown-scopes = Požadováno, ale zde neznámé
lookup-reprocess = Tato adresa neříká, o co se žádá. Podívejte se na odkaz, který vás sem přivedl: je to v jeho adrese. Nebo zadejte řádky výzvy.
lookup-default = Požaduje se vše, k čemu je aplikace zaregistrována. Adresa to neuvádí, výzva ano.
lookup-no-scopes = Adresa neuvádí žádná oprávnění. To neznamená, že aplikace žádná nedostane: přečtěte si, co je napsáno ve výzvě.
lookup-offline = Požaduje se trvalý přístup: aplikace může pokračovat i ve vaší nepřítomnosti.
lookup-bot = Přidává se bot, který na serveru dostane vlastní oprávnění. Výzva je uvádí.

lookup-too-long = Text je velmi dlouhý. Vyhledán byl jen jeho začátek.
lookup-failed = Něco, co je k vyhledávání potřeba, se nepodařilo načíst.
lookup-retry = Zkusit znovu
lookup-copy = Kopírovat odkaz na toto hledání
lookup-copied = Odkaz byl zkopírován. Obsahuje váš text.
lookup-copy-failed = Odkaz se nepodařilo zkopírovat.
lookup-report = Nahlásit, že tento řádek chybí
lookup-report-text = Vložit můj text do hlášení
lookup-report-title = Řádek, který vyhledávání nenajde
