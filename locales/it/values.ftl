risk-low = Rischio basso
risk-low-explained = Da sola rivela poco. Con un’app o un’organizzazione che conosci non c’è motivo di preoccuparsi.
risk-medium = Rischio moderato
risk-medium-explained = Dà accesso a cose che sono tue. Accetta solo se sai chi lo chiede e per che cosa.
risk-high = Rischio alto
risk-high-explained = Dà accesso a cose private o importanti. Prima di accettare assicurati di sapere chi lo chiede e perché.
risk-critical = Rischio molto alto
risk-critical-explained = In mani sbagliate può fare danni duraturi. Non accettare prima che una persona responsabile abbia confermato che serve.

granted-by-user = Puoi concederla tu, per il tuo account. Alcune organizzazioni richiedono comunque un amministratore.
granted-by-admin = Può concederla solo un amministratore.
granted-by-either = Puoi concederla tu per il tuo account, e un amministratore può concederla per tutti.

access-delegated = Agisce per conto della persona che ha effettuato l’accesso
access-delegated-explained = L’app non può mai accedere a più di quanto possa quella persona.
access-application = Agisce da sola
access-application-explained = Non serve che qualcuno abbia effettuato l’accesso, e l’accesso non è limitato a una sola persona.

evidence-status-label = Stato:
evidence-seen-label = Visto:
evidence-languages-label = Lingue:
status-verified = Verificato alla fonte
status-reported = Segnalato, non verificato
status-unverified = Non ancora verificato
status-verified-explained = Verificato alla fonte, parola per parola.
status-reported-explained = Segnalato da qualcuno o citato di seconda mano; non verificato parola per parola.
status-unverified-explained = Non ancora verificato.
