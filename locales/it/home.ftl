home-title = Che cosa dice la richiesta che vedi?
home-lead = Ti chiedono di consentire qualcosa e vuoi andare sul sicuro. Trova qui la tua richiesta: che cosa dice in inglese, che cosa permette, che cosa non permette e come tornare indietro.
home-prompts = Quale richiesta hai davanti?
home-prompts-hint = Scegli quella che somiglia di più alla tua. Colori e dettagli possono essere diversi.
home-permissions = Le righe che si incontrano più spesso
home-all-permissions = Tutte le autorizzazioni
home-questions = Le domande più comuni
home-all-questions = Tutte le domande
