risk-low = Nízké riziko
risk-low-explained = Samo o sobě prozrazuje málo. Pokud aplikaci nebo organizaci znáte, není důvod k obavám.
risk-medium = Určité riziko
risk-medium-explained = Dává přístup k věcem, které patří vám. Souhlaste, jen pokud víte, kdo žádá a k čemu to potřebuje.
risk-high = Vysoké riziko
risk-high-explained = Dává přístup k soukromým nebo důležitým věcem. Než vyjádříte souhlas, ověřte si, kdo žádá a proč to potřebuje.
risk-critical = Velmi vysoké riziko
risk-critical-explained = V nesprávných rukou může způsobit trvalou škodu. Nesouhlaste, dokud někdo odpovědný nepotvrdí, že je to potřeba.

granted-by-user = Můžete ho udělit sami pro vlastní účet. Některé organizace přesto vyžadují správce.
granted-by-admin = Může ho udělit jen správce.
granted-by-either = Můžete ho udělit pro vlastní účet a správce ho může udělit za všechny.

access-delegated = Jedná za přihlášenou osobu
access-delegated-explained = Aplikace se nikdy nedostane k ničemu, k čemu nemá přístup tato osoba.
access-application = Jedná samostatně
access-application-explained = Nikdo nemusí být přihlášen a přístup není omezen na jednu osobu.

evidence-status-label = Stav:
evidence-seen-label = Viděno:
evidence-languages-label = Jazyky:
status-verified = Ověřeno u zdroje
status-reported = Nahlášeno, neověřeno
status-unverified = Zatím neověřeno
status-verified-explained = Ověřeno u zdroje, slovo od slova.
status-reported-explained = Někdo to nahlásil nebo jde o citaci z druhé ruky; neověřeno slovo od slova.
status-unverified-explained = Zatím neověřeno.
