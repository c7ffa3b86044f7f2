permissions-title = Permissões
permissions-lead = Todas as linhas que uma solicitação pode mostrar, por fornecedor, com o texto em inglês e o que significam.
permissions-count =
    { $count ->
        [one] { $count } permissão
        [many] { $count } de permissões
       *[other] { $count } permissões
    }
explained-count =
    { $count ->
        [0] nenhuma explicada ainda
        [one] { $count } explicada
        [many] { $count } explicadas
       *[other] { $count } explicadas
    }
provider-common = As mais comuns
provider-all = Todas as permissões de { $provider }
provider-title = Permissões de { $provider }
provider-description =
    { $count ->
        [one] A permissão que { $provider } pode pedir a você: o texto em vários idiomas, o que permite e como desfazer.
        [many] Os { $count } de permissões que { $provider } pode pedir a você: o texto em vários idiomas, o que permitem e como desfazer.
       *[other] As { $count } permissões que { $provider } pode pedir a você: o texto em vários idiomas, o que permitem e como desfazer.
    }
provider-everything = A lista completa
nav-letters = Ir para uma letra
