skip-to-content = Ir para o conteúdo
nav-sections = Navegação principal
nav-permissions = Permissões
nav-prompts = Solicitações
nav-questions = Perguntas
nav-home = Início
nav-breadcrumbs = Você está aqui
language-label = Idioma:
nav-languages = Esta página em outros idiomas
language-untranslated = ainda não traduzida

fallback-title = Esta página ainda não foi traduzida.
fallback-language-label = Ela é mostrada neste idioma:
fallback-translate = Traduzir esta página
incomplete-title = Algumas partes desta página ainda não foram traduzidas.
outdated-title = Esta tradução pode estar desatualizada.
outdated-text = O original mudou depois que a tradução foi feita.
outdated-update = Atualizar esta tradução

about-page = Sobre esta página
updated-label = Última alteração:
report-page = Avisar sobre um erro ou um texto diferente
edit-page = Editar esta página

nav-footer = Sobre este site
report-site = Relatar um problema
footer-privacy = Este site não usa cookies nem rastreia você.

not-found-title = Página não encontrada
not-found-text = Não há nada neste endereço. Ele pode ter sido digitado errado, ou a página pode ter mudado de lugar. Você pode continuar por aqui:
not-found-home = Página inicial

redirect-title = Esta página mudou de endereço
redirect-link = Ir para o novo endereço

suggestion = Esta página também está disponível em português.
suggestion-dismiss = Não, obrigado
