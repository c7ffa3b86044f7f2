permission-description = “{ $wording }” ({ $name }, { $provider }): o que esta linha diz em inglês e em outros idiomas.

line-on-screen = A linha na sua tela
line-in-english = A mesma linha em inglês
line-unknown-here = Ainda não sabemos como esta linha aparece no seu idioma. Em inglês ela aparece assim.
placeholder-app = {"{app}"} está no lugar do nome do aplicativo.
placeholder-org = {"{org}"} está no lugar do nome da organização.
meaning = O que significa
how-worried = Há motivo para preocupação?
risk-source-label = Avaliação de:

unexplained-title = Ninguém explicou esta permissão ainda
unexplained-text = Conhecemos o texto da linha e o mostramos nesta página. O que ela permite, o que não permite e como desfazer, ninguém escreveu aqui até agora.
unexplained-advice = Se você não precisa aceitar agora, pode fechar a solicitação e perguntar antes a alguém de confiança. Fechar não concede nada.
unexplained-write = Escrever a explicação
unexplained-ask = Pedir uma explicação

allows = O que permite
does-not-allow = O que não permite
granted-by = Quem pode conceder
lasts = Quanto tempo dura
undo = Como desfazer

expected-when = Quando é normal
expected-in = Ela faz parte destas situações:
warning-signs = Quando ter cuidado
unexpected-in = Ela não faz parte destas situações, e você não deve aceitá-la:
instead = Pedir menos

wordings = Como esta linha aparece em outros idiomas
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
wordings-evidence = Grau de certeza
wording-title-user = Título, como você vê
wording-description-user = Descrição, como você vê
wording-title-admin = Título, como um administrador vê
wording-description-admin = Descrição, como um administrador vê
status-key = O que os sinais significam

mistranslations = Erros na tradução oficial
mistranslations-explained = Linguagem mal escrita costuma ser sinal de fraude. Aqui o erro é do próprio fornecedor, portanto não prova nada.
mistranslation-language = Idioma
mistranslation-literal = Diz ao pé da letra
mistranslation-intended = Quer dizer

combinations = Junto com outras permissões
combinations-explained = Algumas permissões significam mais quando uma mesma solicitação as pede juntas.
combination-risk-label = Avaliação conjunta:
same-wording = Outras permissões com a mesma linha
same-wording-explained = A linha na tela não permite distingui-las. Os nomes técnicos permitem.
related = Permissões relacionadas
permission-questions = Perguntas sobre esta permissão
permission-prompts = Solicitações que mostram esta linha

technical = Nomes técnicos
technical-explained = Com estes nomes, um administrador encontra a permissão.
technical-id = Nome neste site
technical-scopes = Nomes usados pelo fornecedor
privilege-level = Avaliação do próprio fornecedor
privilege-level-value = { $level } de 5
evidence = De onde vêm estes textos
nav-neighbours = Permissão anterior e próxima
previous = Anterior
next = Próxima

wordings-filter = Procurar um idioma ou um texto:
wordings-left = Exibidos:
wording-copy = Copiar
wording-copied = Copiado
wording-differs = Na minha tela o texto é diferente
wording-report-title = Outro texto de { $name }
wording-former = A linha em inglês mudou desde que esta foi vista. Talvez ela ainda corresponda à anterior.
