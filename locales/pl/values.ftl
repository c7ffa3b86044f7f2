risk-low = Niskie ryzyko
risk-low-explained = Samo w sobie ujawnia niewiele. Jeśli znasz aplikację lub organizację, nie ma powodu do obaw.
risk-medium = Umiarkowane ryzyko
risk-medium-explained = Daje dostęp do tego, co należy do Ciebie. Zgódź się tylko wtedy, gdy wiesz, kto prosi i po co.
risk-high = Wysokie ryzyko
risk-high-explained = Daje dostęp do rzeczy prywatnych lub ważnych. Zanim się zgodzisz, upewnij się, kto prosi i dlaczego tego potrzebuje.
risk-critical = Bardzo wysokie ryzyko
risk-critical-explained = W niepowołanych rękach może wyrządzić trwałe szkody. Nie zgadzaj się, dopóki ktoś odpowiedzialny nie potwierdzi, że jest to potrzebne.

granted-by-user = Możesz przyznać je samodzielnie, dla własnego konta. Niektóre organizacje mimo to wymagają administratora.
granted-by-admin = Może je przyznać tylko administrator.
granted-by-either = Możesz przyznać je dla własnego konta, a administrator może je przyznać w imieniu wszystkich.

access-delegated = Działa w imieniu zalogowanej osoby
access-delegated-explained = Aplikacja nigdy nie ma dostępu do niczego, do czego nie ma dostępu ta osoba.
access-application = Działa samodzielnie
access-application-explained = Nikt nie musi być zalogowany, a dostęp nie jest ograniczony do jednej osoby.

evidence-status-label = Stan:
evidence-seen-label = Widziano:
evidence-languages-label = Języki:
status-verified = Sprawdzono u źródła
status-reported = Zgłoszono, nie sprawdzono
status-unverified = Jeszcze nie sprawdzono
status-verified-explained = Sprawdzono u źródła, słowo w słowo.
status-reported-explained = Zgłoszono lub zacytowano z drugiej ręki; nie sprawdzono słowo w słowo.
status-unverified-explained = Jeszcze nie sprawdzono.
