nav-lookup = Nachschlagen
lookup-title = Eine Abfrage nachschlagen
lookup-lead = Geben Sie ein, was auf Ihrem Bildschirm steht, in welcher Sprache auch immer, und lesen Sie, um welche Berechtigung es geht, was sie erlaubt und wie viel Grund zur Sorge besteht.

lookup-label = Der Text auf Ihrem Bildschirm
lookup-hint = Eine Zeile oder die ganze Abfrage, in jeder Sprache, oder die Adresse der Seite. Was Sie eingeben, bleibt in Ihrem Browser.
lookup-clear = Leeren
lookup-language = Sprache des Textes:
lookup-any-language = Jede Sprache
lookup-no-script = Das Suchfeld braucht JavaScript, das Ihr Browser hier nicht ausführt. Die vollständigen Listen der Zeilen gehen auch ohne.
lookup-lists = Alle Zeilen, Sprache für Sprache
lookup-lists-hint = Jede Liste ist eine lange Seite, die Sie mit Ihrem Browser durchsuchen können (Strg+F, auf dem Mac ⌘F).
wordings-title = Alle Zeilen
lookup-list-lead = Jede Zeile, die eine Abfrage in dieser Sprache zeigen kann, auf einer Seite. Durchsuchen Sie sie mit Ihrem Browser (Strg+F, auf dem Mac ⌘F).
lookup-other-languages = Dasselbe in anderen Sprachen

lookup-loading = Wird geladen …
lookup-count-results = Treffer:
lookup-count-guesses = Am ehesten noch:
lookup-count-more = Weitere Möglichkeiten:
lookup-count-lines = Zeilen, die eine Berechtigung verlangen:
lookup-count-unknown = Nicht erkannt:
lookup-count-recognised = Erkannte Berechtigungen:
lookup-count-discarded = Teile der Adresse, die wir weder gelesen noch behalten haben:

lookup-results = Treffer
lookup-not-found = Keine Zeile, die wir kennen, passt
lookup-not-found-hint = Versuchen Sie es mit der Zeile allein, genau so, wie sie auf dem Bildschirm steht. Dass wir sie nicht kennen, sagt nichts darüber, ob sie unbedenklich ist: Stimmen Sie im Zweifel nicht zu und fragen Sie jemanden, dem Sie vertrauen.
lookup-guesses = Was am nächsten kommt
lookup-guesses-hint = Wahrscheinlich ist nichts davon das, was Sie sehen. Vergleichen Sie mit Ihrem Bildschirm.
lookup-question = Zu diesem Code:

lookup-reason-same-wording = Dieselbe Zeile, Wort für Wort
lookup-reason-words = Enthält ähnliche Wörter wie Ihr Text
lookup-reason-translation = Enthält ähnliche Wörter wie Ihr Text, übersetzt aus:
lookup-reason-alias = So wird es oft wiedergegeben:
lookup-reason-scope = Technischer Name in Ihrem Text:
lookup-reason-scope-in-address = In der Adresse verlangt:
lookup-reason-guid = Kennung in Ihrem Text

lookup-kind = Art der Abfrage:
lookup-worst = Höchste Einstufung darunter:
lookup-unrated = Noch nicht alle sind eingestuft.
lookup-furniture = Steht auf jeder solchen Abfrage
lookup-detail = Erläutert die Zeile darüber
lookup-unknown = Nicht erkannt

lookup-admin = Hier wird ein Administrator gefragt, für alle
lookup-admin-hint = Wer hier zustimmt, gewährt den Zugriff für die ganze Organisation, nicht nur für das eigene Konto. Stimmen Sie nur zu, wenn das Ihre Aufgabe ist und Sie die App kennen.
lookup-address = Was diese Adresse sagt
lookup-service = Dienst
lookup-service-unknown = Diesen Dienst kennen wir nicht. Vergewissern Sie sich, dass Sie der genannten Website vertrauen.
lookup-host = Website
lookup-tenant = Organisation
lookup-client = Kennung der App
lookup-resource = Will Zugriff auf
lookup-redirect = Schickt Sie danach zu
lookup-user-scopes = In Ihrem eigenen Namen
lookup-unknown-scopes = Verlangt, uns aber unbekannt
lookup-reprocess = Diese Adresse sagt nicht, was verlangt wird. Sehen Sie sich den Link an, der Sie dorthin gebracht hat: In dessen Adresse steht es. Oder geben Sie die Zeilen der Abfrage ein.
lookup-default = Verlangt wird alles, wofür die App registriert ist. Die Adresse zählt es nicht auf, die Abfrage schon.
lookup-no-scopes = Die Adresse nennt keine Berechtigungen. Das heißt nicht, dass die App keine bekommt: Lesen Sie, was in der Abfrage steht.
lookup-offline = Verlangt wird dauerhafter Zugriff: Die App kann weitermachen, während Sie weg sind.
lookup-bot = Hinzugefügt wird ein Bot, der auf dem Server eigene Rechte bekommt. Die Abfrage zählt sie auf.

lookup-too-long = Der Text ist sehr lang. Nachgeschlagen wurde nur sein Anfang.
lookup-failed = Etwas, das zum Nachschlagen nötig ist, konnte nicht geladen werden.
lookup-retry = Noch einmal versuchen
lookup-copy = Link zu dieser Suche kopieren
lookup-copied = Link kopiert. Er enthält Ihren Text.
lookup-copy-failed = Der Link konnte nicht kopiert werden.
lookup-report = Melden, dass diese Zeile fehlt
lookup-report-text = Meinen Text in die Meldung übernehmen
lookup-report-title = Eine Zeile, die das Nachschlagen nicht findet
