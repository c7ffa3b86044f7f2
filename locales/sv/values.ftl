risk-low = Låg risk
risk-low-explained = I sig avslöjar den inte mycket. Om du känner till appen eller organisationen finns det ingen anledning till oro.
risk-medium = Viss risk
risk-medium-explained = Den ger åtkomst till sådant som är ditt. Godkänn bara om du vet vem som ber om den och varför.
risk-high = Hög risk
risk-high-explained = Den ger åtkomst till privata eller viktiga saker. Ta reda på vem som ber om den och varför innan du godkänner.
risk-critical = Mycket hög risk
risk-critical-explained = I fel händer kan den göra bestående skada. Godkänn inte förrän någon ansvarig har bekräftat att den behövs.

granted-by-user = Du kan bevilja den själv, för ditt eget konto. Vissa organisationer kräver ändå en administratör.
granted-by-admin = Bara en administratör kan bevilja den.
granted-by-either = Du kan bevilja den för ditt eget konto, och en administratör kan bevilja den för alla.

access-delegated = Agerar för den som är inloggad
access-delegated-explained = Appen kan aldrig komma åt mer än vad den personen kan.
access-application = Agerar på egen hand
access-application-explained = Ingen behöver vara inloggad, och åtkomsten är inte begränsad till en person.

evidence-status-label = Status:
evidence-seen-label = Sågs:
evidence-languages-label = Språk:
status-verified = Kontrollerad i källan
status-reported = Rapporterad, inte kontrollerad
status-unverified = Inte kontrollerad ännu
status-verified-explained = Kontrollerad i källan, ord för ord.
status-reported-explained = Rapporterad av någon eller citerad i andra hand; inte kontrollerad ord för ord.
status-unverified-explained = Inte kontrollerad ännu.
