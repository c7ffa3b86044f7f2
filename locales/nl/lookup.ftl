nav-lookup = Opzoeken
lookup-title = Een verzoek opzoeken
lookup-lead = Voer in wat er op uw scherm staat, in welke taal dan ook, en lees om welke machtiging het gaat, wat die toestaat en of er reden tot zorg is.

lookup-label = De tekst op uw scherm
lookup-hint = Eén regel of het hele verzoek, in elke taal, of het adres van de pagina. Wat u invoert, blijft in uw browser.
lookup-clear = Wissen
lookup-language = Taal van de tekst:
lookup-any-language = Elke taal
lookup-no-script = Het zoekvak heeft JavaScript nodig en dat voert uw browser hier niet uit. De volledige lijsten met regels werken ook zonder.
lookup-lists = Alle regels, taal voor taal
lookup-lists-hint = Elke lijst is één lange pagina die u met uw browser kunt doorzoeken (Ctrl+F, op een Mac ⌘F).
wordings-title = Alle regels
lookup-list-lead = Elke regel die een verzoek in deze taal kan bevatten, op één pagina. Doorzoek de pagina met uw browser (Ctrl+F, op een Mac ⌘F).
lookup-other-languages = Hetzelfde in andere talen

lookup-loading = Laden…
lookup-count-results = Resultaten:
lookup-count-guesses = Meest gelijkende regels:
lookup-count-more = Andere mogelijkheden:
lookup-count-lines = Regels die om een machtiging vragen:
lookup-count-unknown = Niet herkend:
lookup-count-recognised = Herkende machtigingen:
lookup-count-discarded = Delen van het adres die we niet hebben gelezen of bewaard:

lookup-results = Resultaten
lookup-not-found = We kennen geen regel die hierbij past
lookup-not-found-hint = Probeer het met alleen de regel zelf, precies zoals die op het scherm staat. Dat we de regel niet kennen, zegt niets over de veiligheid ervan: ga bij twijfel niet akkoord en vraag het aan iemand die u vertrouwt.
lookup-guesses = Meest gelijkende regels
lookup-guesses-hint = Waarschijnlijk is geen van deze regels wat u ziet. Vergelijk ze met uw scherm.
lookup-question = Over deze code:

lookup-reason-same-wording = Dezelfde regel, woord voor woord
lookup-reason-words = Bevat woorden die op die van u lijken
lookup-reason-translation = Bevat woorden die op die van u lijken, vertaald uit:
lookup-reason-alias = Mensen zeggen het vaak zo:
lookup-reason-scope = Technische naam in uw tekst:
lookup-reason-scope-in-address = Gevraagd in het adres:
lookup-reason-guid = Id in uw tekst

lookup-kind = Soort verzoek:
lookup-worst = Hoogste beoordeling hiervan:
lookup-unrated = Ze zijn nog niet allemaal beoordeeld.
lookup-furniture = Staat in elk verzoek van dit soort
lookup-detail = Legt de regel erboven uit
lookup-unknown = Niet herkend

lookup-admin = Dit wordt aan een beheerder gevraagd, voor iedereen
lookup-admin-hint = Wie hier akkoord gaat, verleent toegang voor de hele organisatie en niet alleen voor het eigen account. Ga alleen akkoord als dat uw taak is en u de app kent.
lookup-address = Wat er in dit adres staat
lookup-service = Service
lookup-service-unknown = We kennen deze service niet. Controleer of u de site die hier staat, vertrouwt.
lookup-host = Site
lookup-tenant = Organisatie
lookup-client = Id van de app
lookup-resource = Wil toegang tot
lookup-redirect = Stuurt u daarna naar
lookup-user-scopes = Namens u
lookup-unknown-scopes = Wel gevraagd, maar hier niet bekend
lookup-reprocess = In dit adres staat niet wat er wordt gevraagd. Bekijk de link die u hier heeft gebracht: in dat adres staat het wel. Of voer de regels van het verzoek in.
lookup-default = Er wordt gevraagd om alles waarvoor de app is geregistreerd. In het adres staat dat niet uitgeschreven, in het verzoek wel.
lookup-no-scopes = In het adres staan geen machtigingen. Dat betekent niet dat de app er geen krijgt: lees wat er in het verzoek staat.
lookup-offline = Er wordt gevraagd om blijvende toegang: de app kan doorgaan terwijl u weg bent.
lookup-bot = Er wordt een bot toegevoegd, die op de server eigen rechten krijgt. Welke dat zijn, staat in het verzoek.

lookup-too-long = De tekst is erg lang. Alleen het begin is opgezocht.
lookup-failed = Iets wat nodig is om te zoeken, kon niet worden geladen.
lookup-retry = Opnieuw proberen
lookup-copy = Link naar deze zoekopdracht kopiëren
lookup-copied = Link gekopieerd. Uw tekst staat erin.
lookup-copy-failed = De link kon niet worden gekopieerd.
lookup-report = Melden dat deze regel ontbreekt
lookup-report-text = Mijn tekst in de melding opnemen
lookup-report-title = Een regel die niet wordt gevonden
