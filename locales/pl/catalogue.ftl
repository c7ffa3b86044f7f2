permissions-title = Uprawnienia
permissions-lead = Wszystkie wiersze, które mogą się pojawić w prośbie o zgodę, według dostawców, z angielskim brzmieniem i znaczeniem.
permissions-count =
    { $count ->
        [one] { $count } uprawnienie
        [few] { $count } uprawnienia
        [many] { $count } uprawnień
       *[other] { $count } uprawnienia
    }
explained-count =
    { $count ->
        [0] jeszcze bez objaśnień
        [one] { $count } objaśnione
        [few] { $count } objaśnione
        [many] { $count } objaśnionych
       *[other] { $count } objaśnionego
    }
provider-common = Najczęściej spotykane
provider-all = Wszystkie uprawnienia: { $provider }
provider-title = Uprawnienia: { $provider }
provider-description =
    { $count ->
        [one] Uprawnienie, o które może Cię poprosić { $provider }: jego brzmienie w różnych językach, na co pozwala i jak je cofnąć.
        [few] { $count } uprawnienia, o które może Cię poprosić { $provider }: ich brzmienie w różnych językach, na co pozwalają i jak je cofnąć.
        [many] { $count } uprawnień, o które może Cię poprosić { $provider }: ich brzmienie w różnych językach, na co pozwalają i jak je cofnąć.
       *[other] { $count } uprawnienia, o które może Cię poprosić { $provider }: ich brzmienie w różnych językach, na co pozwalają i jak je cofnąć.
    }
provider-everything = Cała lista
nav-letters = Przejdź do litery
