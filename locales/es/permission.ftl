permission-description = «{ $wording }» ({ $name }, { $provider }): qué dice esta línea en inglés y en otros idiomas.

line-on-screen = La línea de su pantalla
line-in-english = La misma línea en inglés
line-unknown-here = Aún no sabemos qué dice esta línea en su idioma. En inglés dice así.
placeholder-app = {"{app}"} ocupa el lugar del nombre de la aplicación.
placeholder-org = {"{org}"} ocupa el lugar del nombre de la organización.
meaning = Qué significa
how-worried = ¿Hay motivo para preocuparse?
risk-source-label = Valoración de:

unexplained-title = Nadie ha explicado todavía este permiso
unexplained-text = Conocemos el texto de la línea y lo mostramos en esta página. Qué permite, qué no permite y cómo retirarlo, nadie lo ha escrito aquí todavía.
unexplained-advice = Si no necesita aceptar ahora, puede cerrar la solicitud y preguntar antes a alguien de confianza. Al cerrarla no concede nada.
unexplained-write = Escribir la explicación
unexplained-ask = Pedir una explicación

allows = Qué permite
does-not-allow = Qué no permite
granted-by = Quién puede concederlo
lasts = Cuánto dura
undo = Cómo retirarlo

expected-when = Cuándo es normal
expected-in = Es propio de estas situaciones:
warning-signs = Cuándo tener cuidado
unexpected-in = No es propio de estas situaciones, y no debería aceptarlo:
instead = Pedir menos

wordings = Esta línea en otros idiomas
wordings-count =
    { $count ->
        [one] { $count } texto
        [many] { $count } de textos
       *[other] { $count } textos
    }
languages-count =
    { $count ->
        [one] { $count } idioma
        [many] { $count } de idiomas
       *[other] { $count } idiomas
    }
wordings-language = Idioma
wordings-text = Texto
wordings-evidence = Grado de certeza
wording-title-user = Título, tal como lo ve usted
wording-description-user = Descripción, tal como la ve usted
wording-title-admin = Título, tal como lo ve un administrador
wording-description-admin = Descripción, tal como la ve un administrador
status-key = Qué significan los signos

mistranslations = Errores de la traducción oficial
mistranslations-explained = Un lenguaje torpe suele ser señal de fraude. Aquí el error es del propio proveedor, así que no demuestra nada.
mistranslation-language = Idioma
mistranslation-literal = Dice literalmente
mistranslation-intended = Quiere decir

combinations = Junto con otros permisos
combinations-explained = Algunos permisos significan más cuando una misma solicitud los pide juntos.
combination-risk-label = Valoración conjunta:
same-wording = Otros permisos con la misma línea
same-wording-explained = La línea de la pantalla no permite distinguirlos. Los nombres técnicos, sí.
related = Permisos relacionados
permission-questions = Preguntas sobre este permiso
permission-prompts = Solicitudes que muestran esta línea

technical = Nombres técnicos
technical-explained = Con estos nombres, un administrador puede encontrar el permiso.
technical-id = Nombre en este sitio
technical-scopes = Nombres del proveedor
privilege-level = Valoración del propio proveedor
privilege-level-value = { $level } de 5
evidence = De dónde proceden estos textos
nav-neighbours = Permiso anterior y siguiente
previous = Anterior
next = Siguiente

wordings-filter = Buscar un idioma o un texto:
wordings-left = Se muestran:
wording-copy = Copiar
wording-copied = Copiado
wording-differs = En mi pantalla dice otra cosa
wording-report-title = Otro texto de { $name }
wording-former = La línea inglesa ha cambiado desde que se vio esta. Puede que corresponda a la anterior.
