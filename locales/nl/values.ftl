risk-low = Laag risico
risk-low-explained = Op zichzelf geeft dit weinig prijs. Bij een app of organisatie die u kent, hoeft u zich geen zorgen te maken.
risk-medium = Enig risico
risk-medium-explained = Dit geeft toegang tot dingen die van u zijn. Ga alleen akkoord als u weet wie erom vraagt en waarvoor.
risk-high = Hoog risico
risk-high-explained = Dit geeft toegang tot persoonlijke of belangrijke dingen. Controleer voordat u akkoord gaat wie erom vraagt en waarom dat nodig is.
risk-critical = Zeer hoog risico
risk-critical-explained = In verkeerde handen kan dit blijvende schade aanrichten. Ga pas akkoord als iemand die ervoor verantwoordelijk is, heeft bevestigd dat het nodig is.

granted-by-user = U kunt dit zelf verlenen, voor uw eigen account. Bij sommige organisaties is toch een beheerder nodig.
granted-by-admin = Alleen een beheerder kan dit verlenen.
granted-by-either = U kunt dit verlenen voor uw eigen account; een beheerder kan het voor iedereen verlenen.

access-delegated = Handelt namens de aangemelde persoon
access-delegated-explained = De app kan nooit bij meer dan waar die persoon zelf bij kan.
access-application = Handelt zelfstandig
access-application-explained = Er hoeft niemand aangemeld te zijn en de toegang is niet beperkt tot één persoon.

evidence-status-label = Status:
evidence-seen-label = Gezien:
evidence-languages-label = Talen:
status-verified = Bij de bron gecontroleerd
status-reported = Gemeld, niet gecontroleerd
status-unverified = Nog niet gecontroleerd
status-verified-explained = Bij de bron gecontroleerd, woord voor woord.
status-reported-explained = Door iemand gemeld of uit de tweede hand geciteerd; niet woord voor woord gecontroleerd.
status-unverified-explained = Nog niet gecontroleerd.
