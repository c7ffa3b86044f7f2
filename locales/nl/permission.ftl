permission-description = “{ $wording }” ({ $name }, { $provider }): hoe deze regel luidt in het Engels en in andere talen.

line-on-screen = De regel op uw scherm
line-in-english = Dezelfde regel in het Engels
line-unknown-here = We weten nog niet hoe deze regel in uw taal luidt. Dit is de Engelse tekst.
placeholder-app = {"{app}"} staat voor de naam van de app.
placeholder-org = {"{org}"} staat voor de naam van de organisatie.
meaning = Wat dit betekent
how-worried = Is er reden tot zorg?
risk-source-label = Beoordeling door:

unexplained-title = Niemand heeft deze machtiging nog uitgelegd
unexplained-text = We weten hoe de regel luidt en laten die op deze pagina zien. Wat de machtiging toestaat, wat die niet toestaat en hoe u die intrekt, heeft hier nog niemand opgeschreven.
unexplained-advice = Als u niet nu akkoord hoeft te gaan, kunt u het verzoek sluiten en het eerst vragen aan iemand die u vertrouwt. Door het te sluiten verleent u niets.
unexplained-write = De uitleg schrijven
unexplained-ask = Om uitleg vragen

allows = Wat het toestaat
does-not-allow = Wat het niet toestaat
granted-by = Wie dit kan verlenen
lasts = Hoelang het geldt
undo = Hoe u het ongedaan maakt

expected-when = Wanneer dit normaal is
expected-in = Het hoort bij deze situaties:
warning-signs = Wanneer u moet oppassen
unexpected-in = In deze situaties hoort het niet thuis en kunt u beter niet akkoord gaan:
instead = Als het met minder kan

wordings = Zo luidt de regel in andere talen
wordings-count =
    { $count ->
        [one] { $count } tekst
       *[other] { $count } teksten
    }
languages-count =
    { $count ->
        [one] { $count } taal
       *[other] { $count } talen
    }
wordings-language = Taal
wordings-text = Tekst
wordings-evidence = Hoe zeker het is
wording-title-user = Titel, zoals u die ziet
wording-description-user = Beschrijving, zoals u die ziet
wording-title-admin = Titel, zoals een beheerder die ziet
wording-description-admin = Beschrijving, zoals een beheerder die ziet
status-key = Wat de tekens betekenen

mistranslations = Fouten in de officiële vertaling
mistranslations-explained = Krom taalgebruik wijst vaak op oplichting. Hier heeft de aanbieder zelf een fout gemaakt, dus het bewijst niets.
mistranslation-language = Taal
mistranslation-literal = Er staat letterlijk
mistranslation-intended = Bedoeld is

combinations = Samen met andere machtigingen
combinations-explained = Sommige machtigingen betekenen meer wanneer één verzoek er tegelijk om vraagt.
combination-risk-label = Samen beoordeeld:
same-wording = Andere machtigingen met dezelfde regel
same-wording-explained = Aan de regel op het scherm is het verschil niet te zien, aan de technische namen wel.
related = Verwante machtigingen
permission-questions = Vragen hierover
permission-prompts = Verzoeken waarin deze regel staat

technical = Technische namen
technical-explained = Onder deze namen kan een beheerder de machtiging vinden.
technical-id = Naam op deze site
technical-scopes = Namen bij de aanbieder
privilege-level = Beoordeling door de aanbieder zelf
privilege-level-value = { $level } van 5
evidence = Waar deze teksten vandaan komen
nav-neighbours = Vorige en volgende machtiging
previous = Vorige
next = Volgende

wordings-filter = Een taal of tekst zoeken:
wordings-left = Weergegeven:
wording-copy = Kopiëren
wording-copied = Gekopieerd
wording-differs = Op mijn scherm staat iets anders
wording-report-title = Een andere tekst van { $name }
wording-former = De Engelse regel is veranderd sinds deze is gezien. Misschien hoort hij nog bij de vorige.
