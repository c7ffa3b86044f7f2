skip-to-content = Vai al contenuto
nav-sections = Navigazione principale
nav-permissions = Autorizzazioni
nav-prompts = Richieste
nav-questions = Domande
nav-home = Inizio
nav-breadcrumbs = Ti trovi qui
language-label = Lingua:
nav-languages = Questa pagina in altre lingue
language-untranslated = non ancora tradotta

fallback-title = Questa pagina non è ancora stata tradotta.
fallback-language-label = La vedi in questa lingua:
fallback-translate = Traduci questa pagina
incomplete-title = Alcune parti di questa pagina non sono ancora state tradotte.
outdated-title = Questa traduzione potrebbe non essere aggiornata.
outdated-text = L’originale è cambiato da quando è stato tradotto.
outdated-update = Aggiorna questa traduzione

about-page = Informazioni su questa pagina
updated-label = Ultima modifica:
report-page = Segnala un errore o un testo diverso
edit-page = Modifica questa pagina

nav-footer = Informazioni su questo sito
report-site = Segnala un problema
footer-privacy = Questo sito non usa cookie e non ti traccia.

not-found-title = Pagina non trovata
not-found-text = A questo indirizzo non c’è nulla. Forse contiene un errore di battitura, oppure la pagina è stata spostata. Puoi proseguire da qui:
not-found-home = Pagina iniziale

redirect-title = Questa pagina è stata spostata
redirect-link = Vai al nuovo indirizzo

suggestion = Questa pagina è disponibile anche in italiano.
suggestion-dismiss = No, grazie
