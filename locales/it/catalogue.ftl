permissions-title = Autorizzazioni
permissions-lead = Tutte le righe che una richiesta può mostrare, divise per fornitore, con il testo inglese e il significato.
permissions-count =
    { $count ->
        [one] { $count } autorizzazione
        [many] { $count } di autorizzazioni
       *[other] { $count } autorizzazioni
    }
explained-count =
    { $count ->
        [0] nessuna ancora spiegata
        [one] { $count } spiegata
        [many] { $count } spiegate
       *[other] { $count } spiegate
    }
provider-common = Le più frequenti
provider-all = Tutte le autorizzazioni di { $provider }
provider-title = Autorizzazioni di { $provider }
provider-description =
    { $count ->
        [one] L’autorizzazione che { $provider } può chiederti: il suo testo in varie lingue, che cosa permette e come revocarla.
        [many] I { $count } di autorizzazioni che { $provider } può chiederti: il loro testo in varie lingue, che cosa permettono e come revocarle.
       *[other] Le { $count } autorizzazioni che { $provider } può chiederti: il loro testo in varie lingue, che cosa permettono e come revocarle.
    }
provider-everything = L’elenco completo
nav-letters = Vai a una lettera
