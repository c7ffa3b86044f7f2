nav-lookup = Cerca
lookup-title = Cerca una richiesta
lookup-lead = Scrivi quello che dice il tuo schermo, in qualsiasi lingua, e leggi di quale autorizzazione si tratta, che cosa permette e quanto c’è da preoccuparsi.

lookup-label = Il testo sul tuo schermo
lookup-hint = Una riga o tutta la richiesta, in qualsiasi lingua, oppure l’indirizzo della pagina. Quello che scrivi resta nel tuo browser.
lookup-clear = Cancella
lookup-language = Lingua del testo:
lookup-any-language = Qualsiasi lingua
lookup-no-script = La casella di ricerca ha bisogno di JavaScript, che qui il tuo browser non esegue. Gli elenchi completi delle righe funzionano anche senza.
lookup-lists = Tutte le righe, lingua per lingua
lookup-lists-hint = Ogni elenco è una lunga pagina in cui puoi cercare con il tuo browser (Ctrl+F, su Mac ⌘F).
wordings-title = Tutte le righe
lookup-list-lead = Tutte le righe che una richiesta può mostrare in questa lingua, in una sola pagina. Cercaci con il tuo browser (Ctrl+F, su Mac ⌘F).
lookup-other-languages = Lo stesso elenco in altre lingue

lookup-loading = Caricamento…
lookup-count-results = Risultati:
lookup-count-guesses = Le più vicine:
lookup-count-more = Altre possibilità:
lookup-count-lines = Righe che chiedono un’autorizzazione:
lookup-count-unknown = Non riconosciuti:
lookup-count-recognised = Autorizzazioni riconosciute:
lookup-count-discarded = Parti dell’indirizzo che non abbiamo letto né conservato:

lookup-results = Risultati
lookup-not-found = Nessuna riga che conosciamo corrisponde
lookup-not-found-hint = Prova con la riga da sola, esattamente come compare sullo schermo. Il fatto che non la conosciamo non dice nulla sulla sua sicurezza: nel dubbio non accettare e chiedi a qualcuno di cui ti fidi.
lookup-guesses = Le più vicine
lookup-guesses-hint = Probabilmente nessuna è quella che vedi. Confronta con il tuo schermo.
lookup-question = Su questo codice:

lookup-reason-same-wording = La stessa riga, parola per parola
lookup-reason-words = Contiene parole simili alle tue
lookup-reason-translation = Contiene parole simili alle tue, tradotte da questa lingua:
lookup-reason-alias = Spesso si dice così:
lookup-reason-scope = Nome tecnico nel tuo testo:
lookup-reason-scope-in-address = Chiesto nell’indirizzo:
lookup-reason-guid = Identificatore nel tuo testo

lookup-kind = Tipo di richiesta:
lookup-worst = Valutazione più alta:
lookup-unrated = Non tutte sono già state valutate.
lookup-furniture = Presente in ogni richiesta di questo tipo
lookup-detail = Spiega la riga precedente
lookup-unknown = Non riconosciuta

lookup-admin = È una richiesta per un amministratore, a nome di tutti
lookup-admin-hint = Chi accetta qui concede l’accesso per tutta l’organizzazione, non solo per il proprio account. Accetta solo se è compito tuo e conosci l’app.
lookup-address = Che cosa dice questo indirizzo
lookup-service = Servizio
lookup-service-unknown = Non conosciamo questo servizio. Assicurati di fidarti del sito indicato qui.
lookup-host = Sito
lookup-tenant = Organizzazione
lookup-client = Identificatore dell’app
lookup-resource = Chiede l’accesso a
lookup-redirect = Poi ti rimanda a
lookup-user-scopes = A nome tuo
lookup-unknown-scopes = Chiesto, ma qui sconosciuto
lookup-reprocess = Questo indirizzo non dice che cosa viene chiesto. Guarda il link che ti ha portato lì: il suo indirizzo lo elenca. Oppure scrivi le righe della richiesta.
lookup-default = Viene chiesto tutto ciò per cui l’app è registrata. L’indirizzo non lo elenca; la richiesta sì.
lookup-no-scopes = L’indirizzo non nomina autorizzazioni. Non vuol dire che l’app non ne ottenga: leggi che cosa dice la richiesta.
lookup-offline = Viene chiesto un accesso duraturo: l’app può continuare mentre non ci sei.
lookup-bot = Viene aggiunto un bot, che riceve diritti propri sul server. La richiesta li elenca.

lookup-too-long = Il testo è molto lungo. È stato cercato solo l’inizio.
lookup-failed = Non è stato possibile caricare qualcosa che serve alla ricerca.
lookup-retry = Riprova
lookup-copy = Copia un link a questa ricerca
lookup-copied = Link copiato. Contiene il tuo testo.
lookup-copy-failed = Non è stato possibile copiare il link.
lookup-report = Segnala che questa riga manca
lookup-report-text = Includi il mio testo nella segnalazione
lookup-report-title = Una riga che la ricerca non trova
