permissions-title = Permisos
permissions-lead = Todas las líneas que puede mostrar una solicitud, ordenadas por proveedor, con su texto en inglés y su significado.
permissions-count =
    { $count ->
        [one] { $count } permiso
        [many] { $count } de permisos
       *[other] { $count } permisos
    }
explained-count =
    { $count ->
        [0] ninguno explicado todavía
        [one] { $count } explicado
        [many] { $count } explicados
       *[other] { $count } explicados
    }
provider-common = Los más frecuentes
provider-all = Todos los permisos de { $provider }
provider-title = Permisos de { $provider }
provider-description =
    { $count ->
        [one] El permiso que { $provider } puede pedirle: su texto en varios idiomas, qué permite y cómo retirarlo.
        [many] Los { $count } de permisos que { $provider } puede pedirle: su texto en varios idiomas, qué permiten y cómo retirarlos.
       *[other] Los { $count } permisos que { $provider } puede pedirle: su texto en varios idiomas, qué permiten y cómo retirarlos.
    }
provider-everything = La lista completa
nav-letters = Ir a una letra
