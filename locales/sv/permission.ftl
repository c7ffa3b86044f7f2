permission-description = ”{ $wording }” ({ $name }, { $provider }): hur raden lyder på engelska och på andra språk.

line-on-screen = Raden på skärmen
line-in-english = Samma rad på engelska
line-unknown-here = Vi vet ännu inte hur den här raden lyder på ditt språk. Så här lyder den på engelska.
placeholder-app = {"{app}"} står för appens namn.
placeholder-org = {"{org}"} står för organisationens namn.
meaning = Vad det betyder
how-worried = Hur orolig bör du vara?
risk-source-label = Bedömning från:

unexplained-title = Ingen har förklarat den här behörigheten ännu
unexplained-text = Vi vet hur raden lyder och visar den på den här sidan. Vad den tillåter, vad den inte tillåter och hur man ångrar den har ingen skrivit ner här ännu.
unexplained-advice = Om du inte behöver godkänna nu kan du stänga dialogrutan och först fråga någon du litar på. Om du bara stänger den beviljar du ingenting.
unexplained-write = Skriv förklaringen
unexplained-ask = Be om en förklaring

allows = Vad den tillåter
does-not-allow = Vad den inte tillåter
granted-by = Vem som kan bevilja den
lasts = Hur länge den gäller
undo = Hur du ångrar det

expected-when = När det här är normalt
expected-in = Den hör hemma i de här situationerna:
warning-signs = När du bör vara försiktig
unexpected-in = I de här situationerna hör den inte hemma, och du bör inte godkänna den:
instead = När mindre räcker

wordings = Hur raden lyder på andra språk
wordings-count =
    { $count ->
        [one] { $count } text
       *[other] { $count } texter
    }
languages-count =
    { $count ->
        [one] { $count } språk
       *[other] { $count } språk
    }
wordings-language = Språk
wordings-text = Text
wordings-evidence = Hur säkert det är
wording-title-user = Rubriken som du ser
wording-description-user = Beskrivningen som du ser
wording-title-admin = Rubriken som en administratör ser
wording-description-admin = Beskrivningen som en administratör ser
status-key = Vad tecknen betyder

mistranslations = Fel i den officiella översättningen
mistranslations-explained = Klumpigt språk är ofta ett tecken på bedrägeri. Här är det leverantörens eget misstag, så det bevisar ingenting.
mistranslation-language = Språk
mistranslation-literal = Betyder ordagrant
mistranslation-intended = Avser

combinations = Tillsammans med andra behörigheter
combinations-explained = En del behörigheter betyder mer när en och samma dialogruta ber om dem tillsammans.
combination-risk-label = Samlad bedömning:
same-wording = Andra behörigheter med samma rad
same-wording-explained = Raden på skärmen skiljer dem inte åt. Det gör de tekniska namnen.
related = Närliggande behörigheter
permission-questions = Frågor om den
permission-prompts = Dialogrutor som visar den här raden

technical = Tekniska namn
technical-explained = En administratör kan hitta behörigheten under de här namnen.
technical-id = Namn på den här webbplatsen
technical-scopes = Namn hos leverantören
privilege-level = Leverantörens egen bedömning
privilege-level-value = { $level } av 5
evidence = Var texterna kommer från
nav-neighbours = Föregående och nästa behörighet
previous = Föregående
next = Nästa

wordings-filter = Hitta ett språk eller en text:
wordings-left = Visas:
wording-copy = Kopiera
wording-copied = Kopierat
wording-differs = Det står något annat på min skärm
wording-report-title = En annan text för { $name }
wording-former = Den engelska raden har ändrats sedan den här sågs. Den kanske hör till den tidigare.
