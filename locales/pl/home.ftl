home-title = Co jest napisane w prośbie, którą widzisz?
home-lead = Ktoś prosi o Twoją zgodę, a Ty chcesz mieć pewność. Znajdź tu tę prośbę: jak brzmi po angielsku, na co pozwala, na co nie pozwala i jak to cofnąć.
home-prompts = Którą prośbę widzisz?
home-prompts-hint = Wybierz tę, która najbardziej przypomina Twoją. Kolory i szczegóły mogą się różnić.
home-permissions = Najczęściej spotykane wiersze
home-all-permissions = Wszystkie uprawnienia
home-questions = Najczęstsze pytania
home-all-questions = Wszystkie pytania
