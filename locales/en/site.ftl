### The frame that every page stands in: header, notices, footer, and the pages that are only frame.

## Header

# First link of every page, seen only when reached with the keyboard; jumps over the header.
skip-to-content = Skip to the content
# Name of the main navigation, for screen readers.
nav-sections = Main navigation
# Link in the header and on the “page not found” page: the list of all permissions.
nav-permissions = Permissions
# Link in the header and on the “page not found” page: the prompts (whole dialogs), drawn.
nav-prompts = Prompts
# Link in the header and on the “page not found” page: the list of questions.
nav-questions = Questions
# First step of the breadcrumbs: the start page.
nav-home = Home
# Name of the breadcrumbs, for screen readers.
nav-breadcrumbs = You are here
# Before the name of the page's own language on the language switch, for screen readers.
language-label = Language:
# Name of the list of languages, for screen readers.
nav-languages = This page in other languages
# Beside a language in which this page has not been translated.
language-untranslated = not translated yet

## Notices above the content

# A page that has no translation yet, in bold; the next two messages follow it.
fallback-title = This page has not been translated yet.
# After `fallback-title`, before the name of the language that the page is shown in.
fallback-language-label = Shown instead in:
# Link below the two: leads to where a translation is written.
fallback-translate = Translate this page
# A page of which some texts are shown in the original language, in bold.
incomplete-title = Parts of this page have not been translated yet.
# A translation whose original has changed since, in bold; the next message follows it.
outdated-title = This translation may be out of date.
# After `outdated-title`.
outdated-text = The original has changed since it was translated.
# Link below the two: leads to where the translation is edited.
outdated-update = Bring this translation up to date

## At the end of the content

# Heading of the lines about the page itself, for screen readers.
about-page = About this page
# Before the date of the last change.
updated-label = Last changed:
# Link: report a mistake on this page, or a wording that differs.
report-page = Report a mistake or a different wording
# Link: edit the file that this page is made from.
edit-page = Edit this page

## Footer

# Name of the navigation in the footer, for screen readers.
nav-footer = About this site
# Link in the footer: report something about the site as a whole.
report-site = Report a problem
# Last line of the footer.
footer-privacy = This site sets no cookies and does not track you.

## Page not found (404)

# Title and heading.
not-found-title = Page not found
# Below the heading; a list of links follows.
not-found-text = There is nothing at this address. It may have been mistyped, or the page may have moved. You can go on from here:
# First link of that list: the start page.
not-found-home = Start page

## A page that has moved

# Title and heading of the page shown for a moment at an old address.
redirect-title = This page has moved
# Link to the new address, for browsers that do not follow by themselves.
redirect-link = Go to the new address

## When the browser prefers another language

# A sentence in the language that it offers: this very page exists in it. It is a link.
suggestion = This page is also available in English.
# Button beside it: do not offer this again.
suggestion-dismiss = No, thank you
