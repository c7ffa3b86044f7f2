permissions-title = Разрешения
permissions-lead = Все строки, которые может показать запрос, по поставщикам, с английским текстом и объяснением.
permissions-count =
    { $count ->
        [one] { $count } разрешение
        [few] { $count } разрешения
        [many] { $count } разрешений
       *[other] { $count } разрешения
    }
explained-count =
    { $count ->
        [0] ни одно пока не объяснено
        [one] { $count } объяснено
        [few] { $count } объяснены
        [many] { $count } объяснено
       *[other] { $count } объяснено
    }
provider-common = Самые частые
provider-all = Все разрешения { $provider }
provider-title = Разрешения { $provider }
provider-description =
    { $count ->
        [one] { $count } разрешение, которое может запросить { $provider }: текст на нескольких языках, что оно позволяет и как его отозвать.
        [few] { $count } разрешения, которые может запросить { $provider }: текст на нескольких языках, что они позволяют и как их отозвать.
        [many] { $count } разрешений, которые может запросить { $provider }: текст на нескольких языках, что они позволяют и как их отозвать.
       *[other] { $count } разрешения, которые может запросить { $provider }: текст на нескольких языках, что они позволяют и как их отозвать.
    }
provider-everything = Полный список
nav-letters = Перейти к букве
