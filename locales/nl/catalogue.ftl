permissions-title = Machtigingen
permissions-lead = Elke regel die in een toestemmingsverzoek kan staan, per aanbieder, met de Engelse tekst en wat die betekent.
permissions-count =
    { $count ->
        [one] { $count } machtiging
       *[other] { $count } machtigingen
    }
explained-count =
    { $count ->
        [0] nog niets uitgelegd
        [one] { $count } uitgelegd
       *[other] { $count } uitgelegd
    }
provider-common = Meest voorkomend
provider-all = Alle machtigingen van { $provider }
provider-title = Machtigingen van { $provider }
provider-description =
    { $count ->
        [one] De machtiging waar { $provider } u om kan vragen: de tekst in verschillende talen, wat die toestaat en hoe u de machtiging intrekt.
       *[other] De { $count } machtigingen waar { $provider } u om kan vragen: de tekst in verschillende talen, wat ze toestaan en hoe u ze intrekt.
    }
provider-everything = De hele lijst
nav-letters = Naar een letter gaan
