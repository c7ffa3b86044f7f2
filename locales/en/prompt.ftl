### The page of one prompt (a whole dialog), and the list of prompts.

# Title and heading of the list.
prompts-title = Prompts
# Below the heading, and the description of the page for search engines.
prompts-lead = The dialogs that ask for your consent, drawn line by line, so that you can find yours even in a language you do not read.
# Heading of the list itself, for screen readers.
prompts-list = All prompts
# Beside every drawn prompt.
illustration = Drawn by us to illustrate; not a real prompt. The real one may look different.
# Heading above the drawn prompt and its English twin.
prompt-drawn = How it reads
# Below the drawn prompt, where the English one has changed since it was seen.
prompt-former = The English prompt has changed since this one was seen. It may belong to the former one.
# Heading above the explanation of each line.
prompt-lines = Line by line
# Before the English of one line.
line-in-english-label = In English:
# Link to the permission that a line asks for; its name follows.
prompt-line-permission = More about this permission:
# Heading above links to questions.
prompt-questions = Questions about this prompt
# Heading above where the prompt was seen.
prompt-evidence = Where this prompt was seen

## Kinds of prompt, above the prompt's name

# An app asks one person for access to their own account.
prompt-kind-app-consent = An app asks you
# An app asks an administrator for access on behalf of everybody in the organisation.
prompt-kind-admin-consent = An app asks an administrator, for everybody
# An organisation asks a guest to agree when they join.
prompt-kind-guest-review = An organisation asks you as a guest
# Signing in by typing a code shown on another device.
prompt-kind-device-code = A code from another device
# An ordinary sign-in.
prompt-kind-sign-in = Signing in
# A browser asks before it installs an extension.
prompt-kind-extension-install = Installing a browser extension
# A phone, a browser or a desktop asks while an app is running (camera, place, files).
prompt-kind-runtime-permission = An app asks while you use it
# Terms of use to be accepted.
prompt-kind-terms = Terms of use
