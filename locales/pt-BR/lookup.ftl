nav-lookup = Consultar
lookup-title = Consultar uma solicitação
lookup-lead = Digite o que a sua tela diz, em qualquer idioma, e veja de qual permissão se trata, o que ela permite e se há motivo para preocupação.

lookup-label = O texto na sua tela
lookup-hint = Uma linha ou a solicitação inteira, em qualquer idioma, ou o endereço da página. O que você digitar não sai do seu navegador.
lookup-clear = Limpar
lookup-language = Idioma do texto:
lookup-any-language = Qualquer idioma
lookup-no-script = A caixa de consulta precisa de JavaScript, que o seu navegador não executa aqui. As listas completas de linhas funcionam sem ele.
lookup-lists = Todas as linhas, idioma por idioma
lookup-lists-hint = Cada lista é uma página longa em que você pode pesquisar com o navegador (Ctrl+F, no Mac ⌘F).
wordings-title = Todas as linhas
lookup-list-lead = Todas as linhas que uma solicitação pode mostrar neste idioma, em uma só página. Pesquise nela com o navegador (Ctrl+F, no Mac ⌘F).
lookup-other-languages = A mesma lista em outros idiomas

lookup-loading = Carregando…
lookup-count-results = Resultados:
lookup-count-guesses = Palpites mais próximos:
lookup-count-more = Outras possibilidades:
lookup-count-lines = Linhas que pedem uma permissão:
lookup-count-unknown = Não reconhecidos:
lookup-count-recognised = Permissões reconhecidas:
lookup-count-discarded = Partes do endereço que não lemos nem guardamos:

lookup-results = Resultados
lookup-not-found = Não conhecemos nenhuma linha que corresponda
lookup-not-found-hint = Tente com a linha sozinha, exatamente como está na tela. O fato de não a conhecermos não diz se ela é segura: na dúvida, não aceite e pergunte a alguém de confiança.
lookup-guesses = Palpites mais próximos
lookup-guesses-hint = Provavelmente nenhuma é a que você vê. Compare com a sua tela.
lookup-question = Sobre este código:

lookup-reason-same-wording = A mesma linha, palavra por palavra
lookup-reason-words = Tem palavras parecidas com as suas
lookup-reason-translation = Tem palavras parecidas com as suas, traduzidas deste idioma:
lookup-reason-alias = Muita gente diz assim:
lookup-reason-scope = Nome técnico no seu texto:
lookup-reason-scope-in-address = Pedido no endereço:
lookup-reason-guid = Identificador no seu texto

lookup-kind = Tipo de solicitação:
lookup-worst = Avaliação mais alta:
lookup-unrated = Nem todas já foram avaliadas.
lookup-furniture = Aparece em toda solicitação desse tipo
lookup-detail = Explica a linha anterior
lookup-unknown = Não reconhecida

lookup-admin = Este pedido é feito a um administrador, em nome de todos
lookup-admin-hint = Quem aceita aqui concede o acesso para toda a organização, não só para a própria conta. Aceite somente se isso for sua função e você conhecer o aplicativo.
lookup-address = O que este endereço diz
lookup-service = Serviço
lookup-service-unknown = Não conhecemos este serviço. Certifique-se de que você confia no site indicado aqui.
lookup-host = Site
lookup-tenant = Organização
lookup-client = Identificador do aplicativo
lookup-resource = Pede acesso a
lookup-redirect = Depois leva você para
lookup-user-scopes = Em seu próprio nome
lookup-unknown-scopes = Pedido, mas desconhecido aqui
lookup-reprocess = Este endereço não diz o que é pedido. Veja o link que levou você até lá: o endereço dele mostra. Ou digite as linhas da solicitação.
lookup-default = São pedidas todas as permissões para as quais o aplicativo foi registrado. O endereço não as lista; a solicitação, sim.
lookup-no-scopes = O endereço não cita permissões. Isso não significa que o aplicativo não receba nenhuma: leia o que diz a solicitação.
lookup-offline = É pedido um acesso duradouro: o aplicativo pode continuar enquanto você está fora.
lookup-bot = Um bot é adicionado e recebe direitos próprios no servidor. A solicitação os lista.

lookup-too-long = O texto é muito longo. Só o começo foi consultado.
lookup-failed = Não foi possível carregar algo necessário à consulta.
lookup-retry = Tentar de novo
lookup-copy = Copiar um link para esta consulta
lookup-copied = Link copiado. Ele contém o seu texto.
lookup-copy-failed = Não foi possível copiar o link.
lookup-report = Avisar que esta linha está faltando
lookup-report-text = Incluir meu texto no aviso
lookup-report-title = Uma linha que a consulta não encontra
