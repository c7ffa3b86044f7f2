home-title = Wat staat er in het verzoek dat u ziet?
home-lead = U wordt gevraagd iets toe te staan en u wilt zekerheid. Zoek het verzoek hier op: wat er in het Engels staat, wat het toestaat, wat het niet toestaat en hoe u het ongedaan maakt.
home-prompts = Welk verzoek ziet u?
home-prompts-hint = Kies het verzoek dat het meest op het uwe lijkt. Kleuren en details kunnen anders zijn.
home-permissions = Regels die het meest voorkomen
home-all-permissions = Alle machtigingen
home-questions = Veelgestelde vragen
home-all-questions = Alle vragen
