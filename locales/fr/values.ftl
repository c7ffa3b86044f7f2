risk-low = Risque faible
risk-low-explained = À elle seule, elle dévoile peu de choses. Avec une application ou une organisation que vous connaissez, il n’y a pas lieu de s’inquiéter.
risk-medium = Risque modéré
risk-medium-explained = Elle touche à des choses qui vous appartiennent. N’acceptez que si vous savez qui demande et pour quoi faire.
risk-high = Risque élevé
risk-high-explained = Elle touche à des choses privées ou importantes. Avant d’accepter, assurez-vous de savoir qui demande et pourquoi.
risk-critical = Risque très élevé
risk-critical-explained = Entre de mauvaises mains, elle peut causer des dommages durables. N’acceptez pas avant qu’un responsable ait confirmé qu’elle est nécessaire.

granted-by-user = Vous-même, pour votre propre compte. Certaines organisations exigent malgré tout un administrateur.
granted-by-admin = Seul un administrateur peut l’accorder.
granted-by-either = Vous-même, pour votre propre compte ; un administrateur peut l’accorder pour tout le monde.

access-delegated = Agit pour la personne connectée
access-delegated-explained = L’application ne peut jamais accéder à plus de choses que cette personne.
access-application = Agit par elle-même
access-application-explained = Personne n’a besoin d’être connecté, et l’accès ne se limite pas à une seule personne.

evidence-status-label = État :
evidence-seen-label = Vu le :
evidence-languages-label = Langues :
status-verified = Vérifié à la source
status-reported = Signalé, non vérifié
status-unverified = Pas encore vérifié
status-verified-explained = Vérifié à la source, mot pour mot.
status-reported-explained = Signalé par quelqu’un ou cité de seconde main ; non vérifié mot pour mot.
status-unverified-explained = Pas encore vérifié.
