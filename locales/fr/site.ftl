skip-to-content = Aller au contenu
nav-sections = Navigation principale
nav-permissions = Autorisations
nav-prompts = Demandes
nav-questions = Questions
nav-home = Accueil
nav-breadcrumbs = Vous êtes ici
language-label = Langue :
nav-languages = Cette page dans d’autres langues
language-untranslated = pas encore traduit

fallback-title = Cette page n’est pas encore traduite.
fallback-language-label = Elle est affichée dans cette langue :
fallback-translate = Traduire cette page
incomplete-title = Certaines parties de cette page ne sont pas encore traduites.
outdated-title = Cette traduction n’est peut-être plus à jour.
outdated-text = L’original a changé depuis qu’il a été traduit.
outdated-update = Mettre cette traduction à jour

about-page = À propos de cette page
updated-label = Dernière modification :
report-page = Signaler une erreur ou une formulation différente
edit-page = Modifier cette page

nav-footer = À propos de ce site
report-site = Signaler un problème
footer-privacy = Ce site ne dépose aucun cookie et ne vous suit pas.

not-found-title = Page introuvable
not-found-text = Il n’y a rien à cette adresse. Elle contient peut-être une faute de frappe, ou la page a changé de place. Vous pouvez continuer ici :
not-found-home = Page d’accueil

redirect-title = Cette page a changé d’adresse
redirect-link = Aller à la nouvelle adresse

suggestion = Cette page existe aussi en français.
suggestion-dismiss = Non, merci
