home-title = O que diz a solicitação na sua tela?
home-lead = Estão pedindo que você permita algo, e você quer ter certeza. Encontre aqui a sua solicitação: o que ela diz em inglês, o que permite, o que não permite e como voltar atrás.
home-prompts = Qual solicitação você está vendo?
home-prompts-hint = Escolha a que mais se parece com a sua. Cores e detalhes podem variar.
home-permissions = As linhas mais comuns
home-all-permissions = Todas as permissões
home-questions = O que as pessoas perguntam
home-all-questions = Todas as perguntas
