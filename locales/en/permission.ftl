### The page of one permission.

# Description of the page for search engines while nobody has explained the permission. $wording is the line on the
# screen, $name the technical name, $provider who asks.
permission-description = “{ $wording }” ({ $name }, { $provider }): how this line reads in English and in other languages.

## The answer, at the top

# Above the drawn line: the wording in the reader's language.
line-on-screen = The line on your screen
# Above the second drawn line: the same in English.
line-in-english = The same line in English
# Below the drawn line when we do not know it in the reader's language.
line-unknown-here = We do not know yet how this line reads in your language. This is how it reads in English.
# Below a line with {"{app}"} in it.
placeholder-app = {"{app}"} stands for the name of the app.
# Below a line with {"{org}"} in it.
placeholder-org = {"{org}"} stands for the name of the organisation.
# Heading of the one sentence of meaning, for screen readers.
meaning = What it means
# Heading of the box that says how much there is to worry about.
how-worried = How worried should you be?
# In that box, before the name or address of who gave the rating.
risk-source-label = Rating from:

## Nobody has explained it yet

# Heading of the box.
unexplained-title = Nobody has explained this permission yet
# In the box.
unexplained-text = We know how the line reads, and show it on this page. What it allows, what it does not allow and how to undo it, nobody has written down here so far.
# In the box, after `unexplained-text`.
unexplained-advice = If you do not need to accept now, you can close the prompt and ask somebody you trust first. Closing it grants nothing.
# Link in the box: write the explanation.
unexplained-write = Write the explanation
# Link in the box: ask for it.
unexplained-ask = Ask for an explanation

## What it does

# Heading of the list of what the permission lets the other side do.
allows = What it allows
# Heading of the list of what it does not.
does-not-allow = What it does not allow
# Heading above who can grant it.
granted-by = Who can grant it
# Heading above how long it stays granted.
lasts = How long it lasts
# Heading above the steps that take it back.
undo = How to undo it

## Is it normal?

# Heading above the situations in which this is to be expected.
expected-when = When this is normal
# Above links to questions in whose situation this is normal.
expected-in = It belongs to these situations:
# Heading above the warning signs.
warning-signs = When to be careful
# Above links to questions in whose situation this is a warning sign.
unexpected-in = In these situations it does not belong, and you should not accept it:
# Heading above a smaller permission or another way.
instead = Asking for less

## All wordings

# Heading above the table, and its name.
wordings = How it reads in other languages
# Above the table: how many wordings it has. `languages-count` follows.
wordings-count =
    { $count ->
        [one] { $count } wording
       *[other] { $count } wordings
    }
# Above the table: in how many languages.
languages-count =
    { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }
# Head of the table's first column.
wordings-language = Language
# Head of the table's second column.
wordings-text = Wording
# Head of the table's third column, which holds only a mark, for screen readers.
wordings-evidence = How sure it is
# In the table, above the titles that an ordinary user sees.
wording-title-user = Title, as you see it
# In the table, above the longer texts that an ordinary user sees.
wording-description-user = Description, as you see it
# In the table, above the titles that an administrator sees.
wording-title-admin = Title, as an administrator sees it
# In the table, above the longer texts that an administrator sees.
wording-description-admin = Description, as an administrator sees it
# Name of the list that explains the marks in the table, for screen readers.
status-key = What the marks mean

## Known mistranslations

# Heading.
mistranslations = Wrong in the official translation
# Below the heading.
mistranslations-explained = Clumsy language is often a sign of fraud. Here it is the provider's own mistake, so it proves nothing.
# Before the name of the language of the wrong wording.
mistranslation-language = Language
# Before what the wrong wording says, translated back word for word.
mistranslation-literal = Says literally
# Before what it was meant to say.
mistranslation-intended = Means

## Its neighbours

# Heading above what the permission means together with others.
combinations = Together with other permissions
# Below that heading.
combinations-explained = Some permissions mean more when one prompt asks for them together.
# Before the rating of a combination.
combination-risk-label = Rated together:
# Heading above other permissions with the same text.
same-wording = Other permissions with the same line
# Below that heading.
same-wording-explained = The line on the screen does not tell these apart. The technical names do.
# Heading above links to related permissions.
related = Related permissions
# Heading above links to questions about this permission.
permission-questions = Questions about it
# Heading above links to the drawn prompts that show this line.
permission-prompts = Prompts that show this line

## For administrators and the curious

# Heading.
technical = Technical names
# Below the heading.
technical-explained = An administrator can find the permission by these names.
# Before the name that this site uses.
technical-id = Name on this site
# Before the names that the provider uses.
technical-scopes = Names at the provider
# Before the provider's own rating from 1 to 5.
privilege-level = The provider's own rating
# The rating itself. $level is 1 (least) to 5 (most).
privilege-level-value = { $level } of 5
# Heading above where the wordings were seen.
evidence = Where these wordings come from
# Name of the links to the previous and the next permission in the list, for screen readers.
nav-neighbours = Previous and next permission
# Above the title of the previous permission.
previous = Previous
# Above the title of the next permission.
next = Next

## With script, at the table of all wordings

# Label of a box that leaves the matching rows of the table.
wordings-filter = Find a language or a wording:
# Before the number of rows that are left, announced.
wordings-left = Shown:
# Button beside each wording.
wording-copy = Copy
# Announced afterwards.
wording-copied = Copied
# Link below the table.
wording-differs = It reads differently on my screen
# Title of such a report. $name is the technical name.
wording-report-title = Another wording of { $name }
# Beside a line on the screen, and beside the mark † above the table of wordings.
wording-former = The English line has changed since this one was seen. It may belong to the former one.
