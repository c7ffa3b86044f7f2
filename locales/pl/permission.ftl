permission-description = „{ $wording }” ({ $name }, { $provider }): jak ten wiersz brzmi po angielsku i w innych językach.

line-on-screen = Wiersz na Twoim ekranie
line-in-english = Ten sam wiersz po angielsku
line-unknown-here = Nie wiemy jeszcze, jak ten wiersz brzmi w Twoim języku. Po angielsku brzmi tak.
placeholder-app = Zamiast {"{app}"} pojawia się nazwa aplikacji.
placeholder-org = Zamiast {"{org}"} pojawia się nazwa organizacji.
meaning = Co to znaczy
how-worried = Czy jest się czym martwić?
risk-source-label = Ocena według:

unexplained-title = Nikt jeszcze nie objaśnił tego uprawnienia
unexplained-text = Wiemy, jak brzmi ten wiersz, i pokazujemy go na tej stronie. Nikt jeszcze nie napisał, na co pozwala to uprawnienie, na co nie pozwala i jak je cofnąć.
unexplained-advice = Jeśli nie musisz zgadzać się od razu, możesz zamknąć prośbę i najpierw zapytać kogoś, komu ufasz. Zamykając ją, na nic nie zezwalasz.
unexplained-write = Napisz objaśnienie
unexplained-ask = Poproś o objaśnienie

allows = Na co pozwala
does-not-allow = Na co nie pozwala
granted-by = Kto może je przyznać
lasts = Jak długo obowiązuje
undo = Jak je cofnąć

expected-when = Kiedy to normalne
expected-in = To typowe w tych sytuacjach:
warning-signs = Kiedy zachować ostrożność
unexpected-in = W tych sytuacjach nie powinno się pojawić i lepiej nie wyrażać zgody:
instead = Gdy wystarczy mniej

wordings = Brzmienie w innych językach
wordings-count =
    { $count ->
        [one] { $count } brzmienie
        [few] { $count } brzmienia
        [many] { $count } brzmień
       *[other] { $count } brzmienia
    }
languages-count =
    { $count ->
        [one] { $count } język
        [few] { $count } języki
        [many] { $count } języków
       *[other] { $count } języka
    }
wordings-language = Język
wordings-text = Brzmienie
wordings-evidence = Na ile to pewne
wording-title-user = Tytuł, który widzisz
wording-description-user = Opis, który widzisz
wording-title-admin = Tytuł, który widzi administrator
wording-description-admin = Opis, który widzi administrator
status-key = Znaczenie symboli

mistranslations = Błędy w oficjalnym tłumaczeniu
mistranslations-explained = Nieporadny język często świadczy o oszustwie. Tutaj jest to błąd samego dostawcy, więc niczego nie dowodzi.
mistranslation-language = Język
mistranslation-literal = Dosłownie
mistranslation-intended = Chodzi o

combinations = Razem z innymi uprawnieniami
combinations-explained = Niektóre uprawnienia znaczą więcej, gdy jedna prośba obejmuje je razem.
combination-risk-label = Łączna ocena:
same-wording = Inne uprawnienia z tym samym wierszem
same-wording-explained = Wiersz na ekranie nie pozwala ich odróżnić. Pozwalają na to nazwy techniczne.
related = Powiązane uprawnienia
permission-questions = Pytania o to uprawnienie
permission-prompts = Prośby, w których jest ten wiersz

technical = Nazwy techniczne
technical-explained = Pod tymi nazwami administrator może znaleźć to uprawnienie.
technical-id = Nazwa w tej witrynie
technical-scopes = Nazwy u dostawcy
privilege-level = Ocena samego dostawcy
privilege-level-value = { $level } z 5
evidence = Skąd pochodzą te brzmienia
nav-neighbours = Poprzednie i następne uprawnienie
previous = Poprzednie
next = Następne

wordings-filter = Znajdź język lub brzmienie:
wordings-left = Pokazano:
wording-copy = Kopiuj
wording-copied = Skopiowano
wording-differs = Na moim ekranie brzmi to inaczej
wording-report-title = Inne brzmienie: { $name }
wording-former = Angielski wiersz zmienił się, odkąd widziano ten. Być może należy on do poprzedniego.
