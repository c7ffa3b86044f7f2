skip-to-content = Gå till innehållet
nav-sections = Huvudnavigering
nav-permissions = Behörigheter
nav-prompts = Dialogrutor
nav-questions = Frågor
nav-home = Start
nav-breadcrumbs = Du är här
language-label = Språk:
nav-languages = Den här sidan på andra språk
language-untranslated = inte översatt ännu

fallback-title = Den här sidan har inte översatts ännu.
fallback-language-label = Den visas i stället på:
fallback-translate = Översätt den här sidan
incomplete-title = Delar av den här sidan har inte översatts ännu.
outdated-title = Översättningen kan vara inaktuell.
outdated-text = Originalet har ändrats sedan det översattes.
outdated-update = Uppdatera översättningen

about-page = Om den här sidan
updated-label = Senast ändrad:
report-page = Rapportera ett fel eller en annan text
edit-page = Redigera den här sidan

nav-footer = Om den här webbplatsen
report-site = Rapportera ett problem
footer-privacy = Den här webbplatsen använder inga kakor och spårar dig inte.

not-found-title = Sidan hittades inte
not-found-text = Det finns ingenting på den här adressen. Den kan vara felskriven, eller så har sidan flyttats. Du kan gå vidare härifrån:
not-found-home = Startsidan

redirect-title = Den här sidan har flyttats
redirect-link = Gå till den nya adressen

suggestion = Den här sidan finns även på svenska.
suggestion-dismiss = Nej tack
