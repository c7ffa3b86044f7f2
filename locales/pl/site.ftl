skip-to-content = Przejdź do treści
nav-sections = Główna nawigacja
nav-permissions = Uprawnienia
nav-prompts = Prośby
nav-questions = Pytania
nav-home = Strona główna
nav-breadcrumbs = Jesteś tutaj
language-label = Język:
nav-languages = Ta strona w innych językach
language-untranslated = jeszcze nie przetłumaczono

fallback-title = Ta strona nie została jeszcze przetłumaczona.
fallback-language-label = Wyświetlamy ją w języku:
fallback-translate = Przetłumacz tę stronę
incomplete-title = Niektóre części tej strony nie zostały jeszcze przetłumaczone.
outdated-title = To tłumaczenie może być nieaktualne.
outdated-text = Oryginał zmienił się od czasu przetłumaczenia.
outdated-update = Zaktualizuj to tłumaczenie

about-page = O tej stronie
updated-label = Ostatnia zmiana:
report-page = Zgłoś błąd lub inne brzmienie
edit-page = Edytuj tę stronę

nav-footer = O tej witrynie
report-site = Zgłoś problem
footer-privacy = Ta witryna nie używa plików cookie i Cię nie śledzi.

not-found-title = Nie znaleziono strony
not-found-text = Pod tym adresem nic nie ma. Być może jest w nim literówka albo strona została przeniesiona. Możesz przejść dalej stąd:
not-found-home = Strona główna

redirect-title = Ta strona została przeniesiona
redirect-link = Przejdź pod nowy adres

suggestion = Ta strona jest dostępna także po polsku.
suggestion-dismiss = Nie, dziękuję
