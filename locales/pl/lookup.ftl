nav-lookup = Wyszukaj
lookup-title = Wyszukaj prośbę
lookup-lead = Wpisz to, co widzisz na ekranie, w dowolnym języku, a dowiesz się, które to uprawnienie, na co pozwala i czy jest się czym martwić.

lookup-label = Tekst na Twoim ekranie
lookup-hint = Jeden wiersz lub cała prośba, w dowolnym języku, albo adres strony. To, co wpiszesz, pozostanie w Twojej przeglądarce.
lookup-clear = Wyczyść
lookup-language = Język tekstu:
lookup-any-language = Dowolny język
lookup-no-script = Pole wyszukiwania wymaga JavaScriptu, którego Twoja przeglądarka tutaj nie uruchamia. Pełne listy wierszy działają bez niego.
lookup-lists = Wszystkie wiersze według języków
lookup-lists-hint = Każda lista to jedna długa strona, którą można przeszukać w przeglądarce (Ctrl+F, na Macu ⌘F).
wordings-title = Wszystkie wiersze
lookup-list-lead = Wszystkie wiersze, które prośba może zawierać w tym języku, na jednej stronie. Można ją przeszukać w przeglądarce (Ctrl+F, na Macu ⌘F).
lookup-other-languages = To samo w innych językach

lookup-loading = Ładowanie…
lookup-count-results = Wyniki:
lookup-count-guesses = Najbardziej podobne:
lookup-count-more = Inne możliwości:
lookup-count-lines = Wiersze z prośbą o uprawnienie:
lookup-count-unknown = Nierozpoznane:
lookup-count-recognised = Rozpoznane uprawnienia:
lookup-count-discarded = Nieodczytane i niezachowane części adresu:

lookup-results = Wyniki
lookup-not-found = Nie znamy pasującego wiersza
lookup-not-found-hint = Spróbuj wpisać sam wiersz, dokładnie tak, jak widać go na ekranie. To, że go nie znamy, nic nie mówi o tym, czy jest bezpieczny: w razie wątpliwości nie wyrażaj zgody i zapytaj kogoś, komu ufasz.
lookup-guesses = Najbardziej podobne
lookup-guesses-hint = Prawdopodobnie żaden z nich nie jest tym, który widzisz. Porównaj je z ekranem.
lookup-question = O tym kodzie:

lookup-reason-same-wording = Ten sam wiersz, słowo w słowo
lookup-reason-words = Zawiera słowa podobne do Twoich
lookup-reason-translation = Zawiera słowa podobne do Twoich; przetłumaczono z języka:
lookup-reason-alias = Często ujmuje się to tak:
lookup-reason-scope = Nazwa techniczna w Twoim tekście:
lookup-reason-scope-in-address = Wymienione w adresie:
lookup-reason-guid = Identyfikator w Twoim tekście

lookup-kind = Rodzaj prośby:
lookup-worst = Najwyższa ocena wśród nich:
lookup-unrated = Niektóre nie zostały jeszcze ocenione.
lookup-furniture = Stały element takich próśb
lookup-detail = Objaśnia wiersz powyżej
lookup-unknown = Nierozpoznane

lookup-admin = To prośba do administratora, w imieniu wszystkich
lookup-admin-hint = Kto tutaj wyrazi zgodę, udzieli dostępu w imieniu całej organizacji, a nie tylko do własnego konta. Zgódź się tylko wtedy, gdy należy to do Twoich zadań i znasz tę aplikację.
lookup-address = Co mówi ten adres
lookup-service = Usługa
lookup-service-unknown = Nie znamy tej usługi. Upewnij się, że ufasz podanej tu witrynie.
lookup-host = Witryna
lookup-tenant = Organizacja
lookup-client = Identyfikator aplikacji
lookup-resource = Chce uzyskać dostęp do
lookup-redirect = Następnie przekieruje Cię do
lookup-user-scopes = W Twoim imieniu
lookup-unknown-scopes = Wymienione, ale tutaj nieznane
lookup-reprocess = Z tego adresu nie wynika, o co chodzi w prośbie. Sprawdź link, który Cię tu doprowadził: jest to w jego adresie. Możesz też wpisać wiersze prośby.
lookup-default = Prośba dotyczy wszystkiego, do czego aplikacja została zarejestrowana. W adresie nie ma tej listy, ale jest ona w samej prośbie.
lookup-no-scopes = W adresie nie ma nazw uprawnień. To nie znaczy, że aplikacja żadnych nie otrzyma: przeczytaj, co jest napisane w prośbie.
lookup-offline = Prośba dotyczy stałego dostępu: aplikacja może działać także pod Twoją nieobecność.
lookup-bot = Zostanie dodany bot, który otrzyma własne uprawnienia na serwerze. Są one wymienione w prośbie.

lookup-too-long = Tekst jest bardzo długi. Wyszukiwanie objęło tylko jego początek.
lookup-failed = Nie udało się wczytać czegoś, co jest potrzebne do wyszukiwania.
lookup-retry = Spróbuj ponownie
lookup-copy = Kopiuj link do tego wyszukiwania
lookup-copied = Skopiowano link. Zawiera on Twój tekst.
lookup-copy-failed = Nie udało się skopiować linku.
lookup-report = Zgłoś brak tego wiersza
lookup-report-text = Dołącz mój tekst do zgłoszenia
lookup-report-title = Wiersz, którego nie można znaleźć
