nav-lookup = Slå upp
lookup-title = Slå upp en dialogruta
lookup-lead = Skriv in det som står på skärmen, på vilket språk som helst, och läs vilken behörighet det är, vad den tillåter och om det finns något att oroa sig för.

lookup-label = Texten på skärmen
lookup-hint = En rad eller hela dialogrutan, på vilket språk som helst, eller sidans adress. Det du skriver in stannar i din webbläsare.
lookup-clear = Rensa
lookup-language = Textens språk:
lookup-any-language = Valfritt språk
lookup-no-script = Sökrutan behöver JavaScript, som din webbläsare inte kör här. De fullständiga listorna med rader fungerar utan JavaScript.
lookup-lists = Alla rader, språk för språk
lookup-lists-hint = Varje lista är en lång sida som du kan söka i med webbläsaren (Ctrl+F, på Mac ⌘F).
wordings-title = Alla rader
lookup-list-lead = Alla rader som en dialogruta kan visa på det här språket, på en sida. Sök i den med webbläsaren (Ctrl+F, på Mac ⌘F).
lookup-other-languages = Samma sak på andra språk

lookup-loading = Läser in …
lookup-count-results = Resultat:
lookup-count-guesses = Närmaste gissningar:
lookup-count-more = Andra möjligheter:
lookup-count-lines = Rader som ber om en behörighet:
lookup-count-unknown = Inte igenkänt:
lookup-count-recognised = Igenkända behörigheter:
lookup-count-discarded = Delar av adressen som vi varken har läst eller sparat:

lookup-results = Resultat
lookup-not-found = Ingen rad som vi känner till stämmer
lookup-not-found-hint = Prova med bara raden, precis som den står på skärmen. Att vi inte känner till den säger ingenting om huruvida den är säker: om du är osäker ska du inte godkänna, utan fråga någon du litar på.
lookup-guesses = Närmaste gissningar
lookup-guesses-hint = Troligen är ingen av dem den du ser. Jämför med skärmen.
lookup-question = Om den här koden:

lookup-reason-same-wording = Samma rad, ord för ord
lookup-reason-words = Har ord som liknar dina
lookup-reason-translation = Har ord som liknar dina, översatta från:
lookup-reason-alias = Det uttrycks ofta så här:
lookup-reason-scope = Tekniskt namn i din text:
lookup-reason-scope-in-address = Begärs i adressen:
lookup-reason-guid = Identifierare i din text

lookup-kind = Typ av dialogruta:
lookup-worst = Högsta bedömningen bland dessa:
lookup-unrated = Alla har inte bedömts ännu.
lookup-furniture = Finns i alla sådana dialogrutor
lookup-detail = Förklarar raden ovanför
lookup-unknown = Inte igenkänd

lookup-admin = Det här är en fråga till en administratör och gäller alla
lookup-admin-hint = Den som godkänner här beviljar åtkomst för hela organisationen, inte bara för sitt eget konto. Godkänn bara om det är din uppgift och du känner till appen.
lookup-address = Vad den här adressen säger
lookup-service = Tjänst
lookup-service-unknown = Vi känner inte till den här tjänsten. Försäkra dig om att du litar på webbplatsen som anges här.
lookup-host = Webbplats
lookup-tenant = Organisation
lookup-client = Appens identifierare
lookup-resource = Vill ha åtkomst till
lookup-redirect = Skickar dig sedan till
lookup-user-scopes = I ditt eget namn
lookup-unknown-scopes = Begärs, men är inte känt här
lookup-reprocess = Den här adressen säger inte vad som begärs. Titta på länken som ledde dig hit: det framgår av dess adress. Eller skriv in raderna i dialogrutan.
lookup-default = Allt som appen är registrerad för begärs. Adressen räknar inte upp det, men det gör dialogrutan.
lookup-no-scopes = Adressen nämner inga behörigheter. Det betyder inte att appen inte får några: läs vad som står i dialogrutan.
lookup-offline = Varaktig åtkomst begärs: appen kan fortsätta medan du är borta.
lookup-bot = En bot läggs till och får egna behörigheter på servern. De räknas upp i dialogrutan.

lookup-too-long = Texten är mycket lång. Bara början har slagits upp.
lookup-failed = Något som behövs för uppslagningen kunde inte läsas in.
lookup-retry = Försök igen
lookup-copy = Kopiera en länk till den här sökningen
lookup-copied = Länken har kopierats. Den innehåller din text.
lookup-copy-failed = Det gick inte att kopiera länken.
lookup-report = Rapportera att raden saknas
lookup-report-text = Ta med min text i rapporten
lookup-report-title = En rad som inte hittas vid uppslagning
