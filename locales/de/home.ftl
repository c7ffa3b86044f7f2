home-title = Was steht in Ihrer Abfrage?
home-lead = Sie sollen etwas erlauben und wollen sichergehen. Suchen Sie hier Ihre Abfrage: was sie auf Englisch sagt, was sie erlaubt, was sie nicht erlaubt und wie Sie es rückgängig machen.
home-prompts = Welche Abfrage sehen Sie vor sich?
home-prompts-hint = Wählen Sie die, die Ihrer am ähnlichsten sieht. Farben und Einzelheiten können abweichen.
home-permissions = Zeilen, denen man am häufigsten begegnet
home-all-permissions = Alle Berechtigungen
home-questions = Häufige Fragen
home-all-questions = Alle Fragen
