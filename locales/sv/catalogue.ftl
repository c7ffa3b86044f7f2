permissions-title = Behörigheter
permissions-lead = Alla rader som kan visas i en dialogruta för medgivande, ordnade efter leverantör, med den engelska texten och vad den betyder.
permissions-count =
    { $count ->
        [one] { $count } behörighet
       *[other] { $count } behörigheter
    }
explained-count =
    { $count ->
        [0] ingen förklarad ännu
        [one] { $count } förklarad
       *[other] { $count } förklarade
    }
provider-common = Vanligast
provider-all = Alla behörigheter för { $provider }
provider-title = Behörigheter för { $provider }
provider-description =
    { $count ->
        [one] Behörigheten som { $provider } kan be dig om: texten på flera språk, vad den tillåter och hur du återkallar den.
       *[other] De { $count } behörigheter som { $provider } kan be dig om: texterna på flera språk, vad de tillåter och hur du återkallar dem.
    }
provider-everything = Hela listan
nav-letters = Gå till en bokstav
