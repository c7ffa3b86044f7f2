### Look-up: the box for what a reader saw, its page, its results, and the full lists of lines.

# Link in the header: the page with the look-up box.
nav-lookup = Look up
# Title and heading of the page with the look-up box.
lookup-title = Look up a prompt
# Below the heading, and the description of the page for search engines.
lookup-lead = Enter what your screen says, in any language, and read which permission it is, what it allows and how much there is to worry about.

## The box

# Label of the box.
lookup-label = The text on your screen
# Below the label.
lookup-hint = One line or the whole prompt, in any language, or the address of its page. What you enter stays in your browser.
# Button: empties the box.
lookup-clear = Clear
# Beside the box: the language that the text is in. Optional.
lookup-language = Language of the text:
# First choice there: the language is found out.
lookup-any-language = Any language
# In place of the box when the browser runs no scripts.
lookup-no-script = The look-up box needs JavaScript, which your browser does not run here. The full lists of lines work without it.
# Heading of the languages that have a full list of lines, and link to it.
lookup-lists = All lines, language by language
# Below that heading.
lookup-lists-hint = Each list is one long page that you can search with your browser (Ctrl+F, on a Mac ⌘F).
# Title and heading of the full list of one language; the language's own name for itself follows.
wordings-title = All lines
# Below that heading, and the description of the page for search engines.
lookup-list-lead = Every line that a prompt can show in this language, on one page. Search it with your browser (Ctrl+F, on a Mac ⌘F).
# Heading below a full list, above the links to the other ones.
lookup-other-languages = The same in other languages

## What happened, announced to screen readers; a number follows each label

# While the pieces are being fetched.
lookup-loading = Loading …
# Before the number of results.
lookup-count-results = Results:
# Before the number of guesses, after `lookup-not-found`.
lookup-count-guesses = Nearest guesses:
# Opens further results. Before their number.
lookup-count-more = Other possibilities:
# Before the number of lines of a whole prompt that ask for something.
lookup-count-lines = Lines that ask for a permission:
# Before the number of lines or scopes that we do not know.
lookup-count-unknown = Not recognised:
# Before the number of permissions found in an address.
lookup-count-recognised = Permissions recognised:
# Opens the names of the parts of an address that were left unread. Before their number.
lookup-count-discarded = Parts of the address that we did not read or keep:

## Results

# Heading of the results, for screen readers.
lookup-results = Results
# Heading when no line fits well, and announced.
lookup-not-found = No line that we know fits
# Below that heading.
lookup-not-found-hint = Try the line by itself, exactly as it stands on the screen. That we do not know it says nothing about whether it is safe: if in doubt, do not accept, and ask somebody you trust.
# Heading above results that are only guesses.
lookup-guesses = Nearest guesses
# Below that heading.
lookup-guesses-hint = Probably none of these is what you see. Compare them with your screen.
# Before a link to a question that answers an error code.
lookup-question = About this code:

## Why a result was chosen

# The line is known word for word.
lookup-reason-same-wording = The same line, word for word
# The line has words of the query, or words that mean much the same.
lookup-reason-words = Has words like yours
# The query's words were translated. A language's name follows.
lookup-reason-translation = Has words like yours, translated from:
# People often retell the line in other words; these follow.
lookup-reason-alias = People often put it like this:
# A technical name was found in the query; it follows.
lookup-reason-scope = Technical name in your text:
# A technical name was found in the address; it follows.
lookup-reason-scope-in-address = Asked for in the address:
# An identifier was found in the query.
lookup-reason-guid = Identifier in your text

## A whole prompt

# Before the kind of prompt.
lookup-kind = Kind of prompt:
# Before the highest rating of all permissions asked for.
lookup-worst = Highest rating among these:
# Below it, when some of them have no rating.
lookup-unrated = Not all of them have been rated yet.
# Beside a line such as “Accept” or “Cancel”.
lookup-furniture = Part of every such prompt
# Beside a line that explains the one above it.
lookup-detail = Explains the line above
# Beside a line that we do not know.
lookup-unknown = Not recognised

## The address of a consent page

# Heading of a loud notice: the prompt asks an administrator.
lookup-admin = This asks an administrator, for everybody
# Below that heading.
lookup-admin-hint = Whoever accepts here grants access for the whole organisation, not only for their own account. Accept only if that is your task and you know the app.
# Heading above what an address says.
lookup-address = What this address says
# Before the name of the service, such as Google.
lookup-service = Service
# When we do not know the service.
lookup-service-unknown = We do not know this service. Make sure that the site named here is one you trust.
# Before the name of the site, such as accounts.google.com.
lookup-host = Site
# Before the identifier of the organisation.
lookup-tenant = Organisation
# Before the identifier of the app.
lookup-client = Identifier of the app
# Before the identifier of what the app wants to reach.
lookup-resource = Wants access to
# Before the name of the site to which the answer goes.
lookup-redirect = Then sends you to
# Before technical names of what the app may do in the reader's own name (Slack).
lookup-user-scopes = In your own name
# Before technical names that we do not know.
lookup-unknown-scopes = Asked for, but not known here
# About a Microsoft address that lists no permissions.
lookup-reprocess = This address does not say what is asked for. Look at the link that brought you here: its address lists it. Or enter the lines of the prompt.
# About an address that asks for all that the app was registered for.
lookup-default = Asked for is everything that the app was registered for. The address does not list it; the prompt does.
# About an address that names no permissions.
lookup-no-scopes = The address names no permissions. That does not mean that the app gets none: read what the prompt says.
# About an address that asks for lasting access.
lookup-offline = It asks for lasting access: the app can go on while you are away.
# About an address that adds a bot to a server.
lookup-bot = It adds a bot, which gets rights of its own on the server. The prompt lists them.

## Limits and faults

# When more was pasted than we search.
lookup-too-long = The text is very long. Only its beginning was looked up.
# When a piece of the look-up could not be fetched.
lookup-failed = Something that look-up needs could not be loaded.
# Button: try again.
lookup-retry = Try again
# Button: copies an address that holds the query.
lookup-copy = Copy a link to this search
# Announced afterwards.
lookup-copied = Link copied. It contains your text.
# Announced when that failed.
lookup-copy-failed = The link could not be copied.
# Link: tell us about a line that look-up did not find.
lookup-report = Tell us that this line is missing
# Beside a box to tick: otherwise the report holds nothing of the query.
lookup-report-text = Put my text into the report
# Title of such a report.
lookup-report-title = A line that look-up does not find
