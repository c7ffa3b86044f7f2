permission-description = «{ $wording }» ({ $name }, { $provider }): che cosa dice questa riga in inglese e in altre lingue.

line-on-screen = La riga sul tuo schermo
line-in-english = La stessa riga in inglese
line-unknown-here = Non sappiamo ancora che cosa dice questa riga nella tua lingua. In inglese dice così.
placeholder-app = {"{app}"} sta per il nome dell’app.
placeholder-org = {"{org}"} sta per il nome dell’organizzazione.
meaning = Che cosa significa
how-worried = C’è da preoccuparsi?
risk-source-label = Valutazione di:

unexplained-title = Nessuno ha ancora spiegato questa autorizzazione
unexplained-text = Conosciamo il testo della riga e lo riportiamo in questa pagina. Che cosa permette, che cosa non permette e come revocarla, qui non lo ha ancora scritto nessuno.
unexplained-advice = Se non devi accettare subito, puoi chiudere la richiesta e chiedere prima a qualcuno di cui ti fidi. Chiudendola non concedi nulla.
unexplained-write = Scrivi la spiegazione
unexplained-ask = Chiedi una spiegazione

allows = Che cosa permette
does-not-allow = Che cosa non permette
granted-by = Chi può concederla
lasts = Quanto dura
undo = Come revocarla

expected-when = Quando è normale
expected-in = Fa parte di queste situazioni:
warning-signs = Quando fare attenzione
unexpected-in = In queste situazioni è fuori posto e non dovresti accettarla:
instead = Chiedere di meno

wordings = Che cosa dice in altre lingue
wordings-count =
    { $count ->
        [one] { $count } testo
        [many] { $count } di testi
       *[other] { $count } testi
    }
languages-count =
    { $count ->
        [one] { $count } lingua
        [many] { $count } di lingue
       *[other] { $count } lingue
    }
wordings-language = Lingua
wordings-text = Testo
wordings-evidence = Grado di certezza
wording-title-user = Titolo, come lo vedi tu
wording-description-user = Descrizione, come la vedi tu
wording-title-admin = Titolo, come lo vede un amministratore
wording-description-admin = Descrizione, come la vede un amministratore
status-key = Che cosa significano i segni

mistranslations = Errori nella traduzione ufficiale
mistranslations-explained = Un linguaggio maldestro è spesso segno di frode. Qui l’errore è del fornitore stesso, quindi non prova nulla.
mistranslation-language = Lingua
mistranslation-literal = Alla lettera dice
mistranslation-intended = Vuol dire

combinations = Insieme ad altre autorizzazioni
combinations-explained = Alcune autorizzazioni contano di più quando una richiesta le chiede insieme.
combination-risk-label = Valutazione complessiva:
same-wording = Altre autorizzazioni con la stessa riga
same-wording-explained = La riga sullo schermo non le distingue. I nomi tecnici sì.
related = Autorizzazioni collegate
permission-questions = Domande su questa autorizzazione
permission-prompts = Richieste che mostrano questa riga

technical = Nomi tecnici
technical-explained = Con questi nomi un amministratore può trovare l’autorizzazione.
technical-id = Nome su questo sito
technical-scopes = Nomi usati dal fornitore
privilege-level = Valutazione del fornitore stesso
privilege-level-value = { $level } su 5
evidence = Da dove vengono questi testi
nav-neighbours = Autorizzazione precedente e successiva
previous = Precedente
next = Successiva

wordings-filter = Cerca una lingua o un testo:
wordings-left = Mostrati:
wording-copy = Copia
wording-copied = Copiato
wording-differs = Sul mio schermo il testo è diverso
wording-report-title = Un altro testo di { $name }
wording-former = La riga inglese è cambiata da quando è stata vista questa. Forse corrisponde ancora a quella precedente.
