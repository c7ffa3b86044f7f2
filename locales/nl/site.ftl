skip-to-content = Naar de inhoud
nav-sections = Hoofdnavigatie
nav-permissions = Machtigingen
nav-prompts = Verzoeken
nav-questions = Vragen
nav-home = Start
nav-breadcrumbs = U bent hier
language-label = Taal:
nav-languages = Deze pagina in andere talen
language-untranslated = nog niet vertaald

fallback-title = Deze pagina is nog niet vertaald.
fallback-language-label = U ziet de pagina in deze taal:
fallback-translate = Deze pagina vertalen
incomplete-title = Delen van deze pagina zijn nog niet vertaald.
outdated-title = Deze vertaling is misschien verouderd.
outdated-text = Het origineel is gewijzigd sinds het is vertaald.
outdated-update = Deze vertaling bijwerken

about-page = Over deze pagina
updated-label = Laatst gewijzigd:
report-page = Een fout of een afwijkende tekst melden
edit-page = Deze pagina bewerken

nav-footer = Over deze site
report-site = Een probleem melden
footer-privacy = Deze site plaatst geen cookies en volgt u niet.

not-found-title = Pagina niet gevonden
not-found-text = Op dit adres staat niets. Misschien zit er een typefout in of is de pagina verplaatst. U kunt hier verder:
not-found-home = Startpagina

redirect-title = Deze pagina is verplaatst
redirect-link = Naar het nieuwe adres

suggestion = Deze pagina is er ook in het Nederlands.
suggestion-dismiss = Nee, bedankt
