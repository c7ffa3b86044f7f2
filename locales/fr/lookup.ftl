nav-lookup = Rechercher
lookup-title = Rechercher une demande
lookup-lead = Saisissez ce que dit votre écran, dans n’importe quelle langue, et découvrez de quelle autorisation il s’agit, ce qu’elle permet et s’il y a lieu de s’inquiéter.

lookup-label = Le texte affiché sur votre écran
lookup-hint = Une ligne ou toute la demande, dans n’importe quelle langue, ou l’adresse de la page. Ce que vous saisissez reste dans votre navigateur.
lookup-clear = Effacer
lookup-language = Langue du texte :
lookup-any-language = Toutes les langues
lookup-no-script = Le champ de recherche a besoin de JavaScript, que votre navigateur n’exécute pas ici. Les listes complètes des lignes fonctionnent sans.
lookup-lists = Toutes les lignes, langue par langue
lookup-lists-hint = Chaque liste est une longue page où vous pouvez chercher avec votre navigateur (Ctrl+F, sur Mac ⌘F).
wordings-title = Toutes les lignes
lookup-list-lead = Toutes les lignes qu’une demande peut afficher dans cette langue, sur une seule page. Cherchez-y avec votre navigateur (Ctrl+F, sur Mac ⌘F).
lookup-other-languages = La même liste dans d’autres langues

lookup-loading = Chargement…
lookup-count-results = Résultats :
lookup-count-guesses = Suppositions les plus proches :
lookup-count-more = Autres possibilités :
lookup-count-lines = Lignes qui demandent une autorisation :
lookup-count-unknown = Non reconnu :
lookup-count-recognised = Autorisations reconnues :
lookup-count-discarded = Parties de l’adresse ni lues ni conservées :

lookup-results = Résultats
lookup-not-found = Aucune ligne connue ne correspond
lookup-not-found-hint = Essayez avec la ligne seule, telle qu’elle apparaît à l’écran. Si nous ne la connaissons pas, cela ne dit rien de sa sûreté : dans le doute, n’acceptez pas et demandez à une personne de confiance.
lookup-guesses = Ce qui s’en approche le plus
lookup-guesses-hint = Aucune n’est probablement celle que vous voyez. Comparez avec votre écran.
lookup-question = À propos de ce code :

lookup-reason-same-wording = La même ligne, mot pour mot
lookup-reason-words = Contient des mots proches des vôtres
lookup-reason-translation = Contient des mots proches des vôtres, traduits de cette langue :
lookup-reason-alias = On le dit souvent ainsi :
lookup-reason-scope = Nom technique dans votre texte :
lookup-reason-scope-in-address = Demandé dans l’adresse :
lookup-reason-guid = Identifiant dans votre texte

lookup-kind = Type de demande :
lookup-worst = Évaluation la plus élevée :
lookup-unrated = Toutes n’ont pas encore été évaluées.
lookup-furniture = Présent sur toute demande de ce genre
lookup-detail = Explique la ligne précédente
lookup-unknown = Non reconnue

lookup-admin = Ceci s’adresse à un administrateur, pour tous
lookup-admin-hint = Accepter ici, c’est accorder l’accès pour toute l’organisation, et pas seulement pour son propre compte. N’acceptez que si c’est votre rôle et que vous connaissez l’application.
lookup-address = Ce que dit cette adresse
lookup-service = Service
lookup-service-unknown = Nous ne connaissons pas ce service. Assurez-vous que le site indiqué ici est digne de confiance.
lookup-host = Site
lookup-tenant = Organisation
lookup-client = Identifiant de l’application
lookup-resource = Demande l’accès à
lookup-redirect = Vous renvoie ensuite vers
lookup-user-scopes = En votre propre nom
lookup-unknown-scopes = Demandé, mais inconnu ici
lookup-reprocess = Cette adresse ne dit pas ce qui est demandé. Regardez le lien qui vous y a mené : son adresse l’indique. Ou saisissez les lignes de la demande.
lookup-default = L’application demande tout ce pour quoi elle est enregistrée. L’adresse ne le détaille pas ; la demande, si.
lookup-no-scopes = L’adresse ne cite aucune autorisation. Cela ne veut pas dire que l’application n’en obtient pas : lisez ce que dit la demande.
lookup-offline = L’accès demandé est durable : l’application peut continuer en votre absence.
lookup-bot = Un bot sera ajouté, avec ses propres droits sur le serveur. La demande les énumère.

lookup-too-long = Le texte est très long. Seul le début a été recherché.
lookup-failed = Un élément nécessaire à la recherche n’a pas pu être chargé.
lookup-retry = Réessayer
lookup-copy = Copier un lien vers cette recherche
lookup-copied = Lien copié. Il contient votre texte.
lookup-copy-failed = Le lien n’a pas pu être copié.
lookup-report = Signaler que cette ligne manque
lookup-report-text = Inclure mon texte dans le signalement
lookup-report-title = Une ligne que la recherche ne trouve pas
