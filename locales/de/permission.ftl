permission-description = „{ $wording }“ ({ $name }, { $provider }): wie diese Zeile auf Englisch und in anderen Sprachen lautet.

line-on-screen = Die Zeile auf Ihrem Bildschirm
line-in-english = Dieselbe Zeile auf Englisch
line-unknown-here = Wie diese Zeile in Ihrer Sprache lautet, wissen wir noch nicht. So lautet sie auf Englisch.
placeholder-app = {"{app}"} steht für den Namen der App.
placeholder-org = {"{org}"} steht für den Namen der Organisation.
meaning = Was das bedeutet
how-worried = Wie viel Vorsicht ist angebracht?
risk-source-label = Einstufung nach:

unexplained-title = Diese Berechtigung hat noch niemand erklärt
unexplained-text = Wir kennen den Wortlaut der Zeile und zeigen ihn auf dieser Seite. Was sie erlaubt, was sie nicht erlaubt und wie man sie zurücknimmt, hat hier bisher niemand aufgeschrieben.
unexplained-advice = Wenn Sie nicht sofort zustimmen müssen, können Sie die Abfrage schließen und erst jemanden fragen, dem Sie vertrauen. Wer sie schließt, erlaubt nichts.
unexplained-write = Die Erklärung schreiben
unexplained-ask = Um eine Erklärung bitten

allows = Was sie erlaubt
does-not-allow = Was sie nicht erlaubt
granted-by = Wer sie erteilen kann
lasts = Wie lange sie gilt
undo = So machen Sie es rückgängig

expected-when = Wann das normal ist
expected-in = In diese Situationen gehört es:
warning-signs = Wann Vorsicht geboten ist
unexpected-in = In diese Situationen gehört es nicht; stimmen Sie dort nicht zu:
instead = Wenn weniger genügt

wordings = So lautet die Zeile in anderen Sprachen
wordings-count =
    { $count ->
        [one] { $count } Wortlaut
       *[other] { $count } Wortlaute
    }
languages-count =
    { $count ->
        [one] { $count } Sprache
       *[other] { $count } Sprachen
    }
wordings-language = Sprache
wordings-text = Wortlaut
wordings-evidence = Wie sicher das ist
wording-title-user = Titel, wie Sie ihn sehen
wording-description-user = Beschreibung, wie Sie sie sehen
wording-title-admin = Titel, wie ihn ein Administrator sieht
wording-description-admin = Beschreibung, wie sie ein Administrator sieht
status-key = Was die Zeichen bedeuten

mistranslations = Falsch in der offiziellen Übersetzung
mistranslations-explained = Holprige Sprache ist oft ein Zeichen für Betrug. Hier stammt der Fehler vom Anbieter selbst und beweist deshalb nichts.
mistranslation-language = Sprache
mistranslation-literal = Sagt wörtlich
mistranslation-intended = Gemeint ist

combinations = Zusammen mit anderen Berechtigungen
combinations-explained = Manche Berechtigungen bedeuten mehr, wenn eine Abfrage sie zusammen verlangt.
combination-risk-label = Zusammen eingestuft:
same-wording = Andere Berechtigungen mit derselben Zeile
same-wording-explained = An der Zeile auf dem Bildschirm lassen sie sich nicht unterscheiden, nur an den technischen Namen.
related = Verwandte Berechtigungen
permission-questions = Fragen dazu
permission-prompts = Abfragen, in denen diese Zeile steht

technical = Technische Namen
technical-explained = Unter diesen Namen findet ein Administrator die Berechtigung.
technical-id = Name auf dieser Website
technical-scopes = Namen beim Anbieter
privilege-level = Einstufung durch den Anbieter
privilege-level-value = { $level } von 5
evidence = Woher dieser Wortlaut stammt
nav-neighbours = Vorige und nächste Berechtigung
previous = Vorige
next = Nächste

wordings-filter = Sprache oder Wortlaut suchen:
wordings-left = Angezeigt:
wording-copy = Kopieren
wording-copied = Kopiert
wording-differs = Auf meinem Bildschirm lautet es anders
wording-report-title = Ein anderer Wortlaut von { $name }
wording-former = Die englische Zeile hat sich geändert, seit diese gesehen wurde. Sie gehört vielleicht noch zur früheren.
