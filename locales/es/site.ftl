skip-to-content = Ir al contenido
nav-sections = Navegación principal
nav-permissions = Permisos
nav-prompts = Solicitudes
nav-questions = Preguntas
nav-home = Inicio
nav-breadcrumbs = Está usted aquí
language-label = Idioma:
nav-languages = Esta página en otros idiomas
language-untranslated = sin traducir todavía

fallback-title = Esta página aún no está traducida.
fallback-language-label = Se muestra en este idioma:
fallback-translate = Traducir esta página
incomplete-title = Algunas partes de esta página aún no están traducidas.
outdated-title = Es posible que esta traducción no esté al día.
outdated-text = El original ha cambiado desde que se tradujo.
outdated-update = Poner al día esta traducción

about-page = Sobre esta página
updated-label = Último cambio:
report-page = Avisar de un error o de un texto distinto
edit-page = Editar esta página

nav-footer = Sobre este sitio
report-site = Avisar de un problema
footer-privacy = Este sitio no usa cookies ni le hace seguimiento.

not-found-title = Página no encontrada
not-found-text = No hay nada en esta dirección. Puede que esté mal escrita o que la página haya cambiado de lugar. Desde aquí puede continuar:
not-found-home = Página de inicio

redirect-title = Esta página ha cambiado de dirección
redirect-link = Ir a la nueva dirección

suggestion = Esta página también está en español.
suggestion-dismiss = No, gracias
