permissions-title = Oprávnění
permissions-lead = Všechny řádky, které se mohou objevit ve výzvě k souhlasu, podle poskytovatelů, s anglickým zněním a významem.
permissions-count =
    { $count ->
        [one] { $count } oprávnění
        [few] { $count } oprávnění
        [many] { $count } oprávnění
       *[other] { $count } oprávnění
    }
explained-count =
    { $count ->
        [0] zatím bez vysvětlení
        [one] { $count } vysvětlené
        [few] { $count } vysvětlená
        [many] { $count } vysvětleného
       *[other] { $count } vysvětlených
    }
provider-common = Nejčastější
provider-all = Všechna oprávnění poskytovatele { $provider }
provider-title = Oprávnění poskytovatele { $provider }
provider-description =
    { $count ->
        [one] Oprávnění, o které vás může požádat { $provider }: jeho znění v různých jazycích, co umožňuje a jak ho zrušit.
        [few] { $count } oprávnění, o která vás může požádat { $provider }: jejich znění v různých jazycích, co umožňují a jak je zrušit.
        [many] { $count } oprávnění, o která vás může požádat { $provider }: jejich znění v různých jazycích, co umožňují a jak je zrušit.
       *[other] { $count } oprávnění, o která vás může požádat { $provider }: jejich znění v různých jazycích, co umožňují a jak je zrušit.
    }
provider-everything = Celý seznam
nav-letters = Přejít na písmeno
