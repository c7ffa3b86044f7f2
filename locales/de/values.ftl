risk-low = Geringes Risiko
risk-low-explained = Für sich allein gibt sie wenig preis. Bei einer App oder Organisation, die Sie kennen, besteht kein Grund zur Sorge.
risk-medium = Gewisses Risiko
risk-medium-explained = Sie reicht an Dinge heran, die Ihnen gehören. Stimmen Sie nur zu, wenn Sie wissen, wer fragt und wozu.
risk-high = Hohes Risiko
risk-high-explained = Sie reicht an Privates oder Wichtiges heran. Vergewissern Sie sich, wer fragt und warum, bevor Sie zustimmen.
risk-critical = Sehr hohes Risiko
risk-critical-explained = In falschen Händen kann sie dauerhaften Schaden anrichten. Stimmen Sie nicht zu, bevor jemand Verantwortliches bestätigt hat, dass sie gebraucht wird.

granted-by-user = Sie selbst, für Ihr eigenes Konto. Manche Organisationen verlangen trotzdem einen Administrator.
granted-by-admin = Nur ein Administrator.
granted-by-either = Sie selbst für Ihr eigenes Konto; ein Administrator kann sie für alle erteilen.

access-delegated = Handelt für die angemeldete Person
access-delegated-explained = Die App kommt nie an mehr heran als diese Person selbst.
access-application = Handelt eigenständig
access-application-explained = Niemand muss angemeldet sein, und der Zugriff ist nicht auf eine Person beschränkt.

evidence-status-label = Stand:
evidence-seen-label = Gesehen:
evidence-languages-label = Sprachen:
status-verified = An der Quelle geprüft
status-reported = Gemeldet, nicht geprüft
status-unverified = Noch nicht geprüft
status-verified-explained = An der Quelle geprüft, Wort für Wort.
status-reported-explained = Von jemandem gemeldet oder aus zweiter Hand zitiert; nicht Wort für Wort geprüft.
status-unverified-explained = Noch nicht geprüft.
