permissions-title = Berechtigungen
permissions-lead = Jede Zeile, die in einer Abfrage stehen kann, geordnet nach Anbieter, mit dem englischen Wortlaut und ihrer Bedeutung.
permissions-count =
    { $count ->
        [one] { $count } Berechtigung
       *[other] { $count } Berechtigungen
    }
explained-count =
    { $count ->
        [0] noch keine erklärt
        [one] { $count } erklärt
       *[other] { $count } erklärt
    }
provider-common = Am häufigsten
provider-all = Alle Berechtigungen von { $provider }
provider-title = Berechtigungen von { $provider }
provider-description =
    { $count ->
        [one] Die Berechtigung, um die { $provider } Sie bitten kann: ihr Wortlaut in mehreren Sprachen, was sie erlaubt und wie Sie sie zurücknehmen.
       *[other] Die { $count } Berechtigungen, um die { $provider } Sie bitten kann: ihr Wortlaut in mehreren Sprachen, was sie erlauben und wie Sie sie zurücknehmen.
    }
provider-everything = Die ganze Liste
nav-letters = Zu einem Buchstaben springen
