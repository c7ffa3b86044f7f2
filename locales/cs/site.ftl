skip-to-content = Přejít na obsah
nav-sections = Hlavní navigace
nav-permissions = Oprávnění
nav-prompts = Výzvy
nav-questions = Otázky
nav-home = Domů
nav-breadcrumbs = Jste zde
language-label = Jazyk:
nav-languages = Tato stránka v jiných jazycích
language-untranslated = zatím nepřeloženo

fallback-title = Tato stránka zatím není přeložena.
fallback-language-label = Zobrazuje se v jazyce:
fallback-translate = Přeložit tuto stránku
incomplete-title = Některé části této stránky zatím nejsou přeloženy.
outdated-title = Tento překlad může být zastaralý.
outdated-text = Originál se od překladu změnil.
outdated-update = Aktualizovat tento překlad

about-page = O této stránce
updated-label = Poslední změna:
report-page = Nahlásit chybu nebo jiné znění
edit-page = Upravit tuto stránku

nav-footer = O tomto webu
report-site = Nahlásit problém
footer-privacy = Tento web nepoužívá soubory cookie a nesleduje vás.

not-found-title = Stránka nenalezena
not-found-text = Na této adrese nic není. Možná obsahuje překlep nebo se stránka přesunula. Odtud můžete pokračovat:
not-found-home = Domovská stránka

redirect-title = Tato stránka se přesunula
redirect-link = Přejít na novou adresu

suggestion = Tato stránka je k dispozici i v češtině.
suggestion-dismiss = Ne, děkuji
