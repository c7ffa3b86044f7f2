nav-lookup = Buscar
lookup-title = Buscar una solicitud
lookup-lead = Escriba lo que dice su pantalla, en cualquier idioma, y vea de qué permiso se trata, qué permite y hasta qué punto debe preocuparse.

lookup-label = El texto de su pantalla
lookup-hint = Una línea o la solicitud entera, en cualquier idioma, o la dirección de la página. Lo que escriba no sale de su navegador.
lookup-clear = Borrar
lookup-language = Idioma del texto:
lookup-any-language = Cualquier idioma
lookup-no-script = El cuadro de búsqueda necesita JavaScript, que su navegador no ejecuta aquí. Las listas completas de líneas funcionan sin él.
lookup-lists = Todas las líneas, idioma por idioma
lookup-lists-hint = Cada lista es una página larga en la que puede buscar con su navegador (Ctrl+F, en Mac ⌘F).
wordings-title = Todas las líneas
lookup-list-lead = Todas las líneas que una solicitud puede mostrar en este idioma, en una sola página. Busque en ella con su navegador (Ctrl+F, en Mac ⌘F).
lookup-other-languages = La misma lista en otros idiomas

lookup-loading = Cargando…
lookup-count-results = Resultados:
lookup-count-guesses = Lo más parecido:
lookup-count-more = Otras posibilidades:
lookup-count-lines = Líneas que piden un permiso:
lookup-count-unknown = Sin reconocer:
lookup-count-recognised = Permisos reconocidos:
lookup-count-discarded = Partes de la dirección que no hemos leído ni guardado:

lookup-results = Resultados
lookup-not-found = Ninguna línea conocida coincide
lookup-not-found-hint = Pruebe con la línea sola, tal como aparece en la pantalla. Que no la conozcamos no dice nada sobre si es segura: en caso de duda, no acepte y pregunte a alguien de confianza.
lookup-guesses = Lo más parecido
lookup-guesses-hint = Probablemente ninguna sea la que usted ve. Compare con su pantalla.
lookup-question = Sobre este código:

lookup-reason-same-wording = La misma línea, palabra por palabra
lookup-reason-words = Contiene palabras parecidas a las suyas
lookup-reason-translation = Contiene palabras parecidas a las suyas, traducidas de este idioma:
lookup-reason-alias = A menudo se dice así:
lookup-reason-scope = Nombre técnico en su texto:
lookup-reason-scope-in-address = Pedido en la dirección:
lookup-reason-guid = Identificador en su texto

lookup-kind = Tipo de solicitud:
lookup-worst = Valoración más alta:
lookup-unrated = Todavía no se han valorado todos.
lookup-furniture = Aparece en todas las solicitudes de este tipo
lookup-detail = Explica la línea anterior
lookup-unknown = Sin reconocer

lookup-admin = Esto se le pide a un administrador, para todos
lookup-admin-hint = Quien acepta aquí concede el acceso para toda la organización, no solo para su propia cuenta. Acepte solo si le corresponde a usted y conoce la aplicación.
lookup-address = Qué dice esta dirección
lookup-service = Servicio
lookup-service-unknown = No conocemos este servicio. Asegúrese de que confía en el sitio indicado aquí.
lookup-host = Sitio
lookup-tenant = Organización
lookup-client = Identificador de la aplicación
lookup-resource = Pide acceso a
lookup-redirect = Después le envía a
lookup-user-scopes = En su propio nombre
lookup-unknown-scopes = Pedido, pero desconocido aquí
lookup-reprocess = Esta dirección no dice qué se pide. Mire el enlace que le llevó hasta ahí: su dirección lo indica. O escriba las líneas de la solicitud.
lookup-default = Se pide todo aquello para lo que la aplicación está registrada. La dirección no lo detalla; la solicitud, sí.
lookup-no-scopes = La dirección no nombra ningún permiso. Eso no significa que la aplicación no obtenga ninguno: lea lo que dice la solicitud.
lookup-offline = Se pide un acceso duradero: la aplicación puede seguir mientras usted no está.
lookup-bot = Se añade un bot, que recibe derechos propios en el servidor. La solicitud los enumera.

lookup-too-long = El texto es muy largo. Solo se ha buscado el principio.
lookup-failed = No se ha podido cargar algo necesario para la búsqueda.
lookup-retry = Reintentar
lookup-copy = Copiar un enlace a esta búsqueda
lookup-copied = Enlace copiado. Contiene su texto.
lookup-copy-failed = No se ha podido copiar el enlace.
lookup-report = Avisar de que falta esta línea
lookup-report-text = Incluir mi texto en el aviso
lookup-report-title = Una línea que la búsqueda no encuentra
