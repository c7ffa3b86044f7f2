skip-to-content = Zum Inhalt springen
nav-sections = Hauptnavigation
nav-permissions = Berechtigungen
nav-prompts = Abfragen
nav-questions = Fragen
nav-home = Startseite
nav-breadcrumbs = Sie sind hier
language-label = Sprache:
nav-languages = Diese Seite in anderen Sprachen
language-untranslated = noch nicht übersetzt

fallback-title = Diese Seite ist noch nicht übersetzt.
fallback-language-label = Stattdessen sehen Sie sie auf:
fallback-translate = Diese Seite übersetzen
incomplete-title = Teile dieser Seite sind noch nicht übersetzt.
outdated-title = Diese Übersetzung ist vielleicht nicht mehr aktuell.
outdated-text = Das Original hat sich geändert, seit es übersetzt wurde.
outdated-update = Diese Übersetzung auf den neuen Stand bringen

about-page = Über diese Seite
updated-label = Zuletzt geändert:
report-page = Fehler oder abweichenden Wortlaut melden
edit-page = Diese Seite bearbeiten

nav-footer = Über diese Website
report-site = Ein Problem melden
footer-privacy = Diese Website setzt keine Cookies und verfolgt Sie nicht.

not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es nichts. Vielleicht enthält sie einen Tippfehler, vielleicht ist die Seite umgezogen. Hier geht es weiter:
not-found-home = Startseite

redirect-title = Diese Seite ist umgezogen
redirect-link = Zur neuen Adresse

suggestion = Diese Seite gibt es auch auf Deutsch.
suggestion-dismiss = Nein, danke
