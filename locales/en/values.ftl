### Values that stand on many pages: ratings, who grants, kinds of access, how sure a wording is.

## How worried to be; the word stands beside a shape, the sentence below it

# Rating, lowest of four.
risk-low = Low risk
# What `risk-low` means for the reader.
risk-low-explained = By itself it gives little away. With an app or organisation that you know, there is no need to worry.
# Rating, second of four.
risk-medium = Some risk
# What `risk-medium` means for the reader.
risk-medium-explained = It reaches things that are yours. Accept only if you know who is asking and what for.
# Rating, third of four.
risk-high = High risk
# What `risk-high` means for the reader.
risk-high-explained = It reaches private or important things. Before you accept, make sure who is asking and why they need it.
# Rating, highest of four.
risk-critical = Very high risk
# What `risk-critical` means for the reader.
risk-critical-explained = In the wrong hands it can do lasting harm. Do not accept until somebody responsible has confirmed that it is needed.

## Who can grant a permission

# The person at the screen.
granted-by-user = You can grant it yourself, for your own account. Some organisations require an administrator all the same.
# Only an administrator.
granted-by-admin = Only an administrator can grant it.
# Depends on the organisation.
granted-by-either = You can grant it for your own account, and an administrator can grant it for everybody.

## Kinds of access

# The app acts as the person who is signed in. Also a heading in a provider's list.
access-delegated = Acts for the person who is signed in
# What `access-delegated` means.
access-delegated-explained = The app can never reach more than that person can.
# The app acts as itself, with nobody signed in. Also a heading in a provider's list.
access-application = Acts by itself
# What `access-application` means.
access-application-explained = Nobody needs to be signed in, and the access is not limited to one person.

## Where a text was seen, and how sure that is

# Before the status of a source.
evidence-status-label = Status:
# Before the date on which the text was seen there.
evidence-seen-label = Seen:
# Before the languages that the source shows.
evidence-languages-label = Languages:
# Checked at the source.
status-verified = Checked at the source
# Somebody saw it and told us, or a document quotes it.
status-reported = Reported, not checked
# Not checked yet.
status-unverified = Not checked yet
# Beside the mark ✓ above the table of wordings.
status-verified-explained = Checked at the source, word for word.
# Beside the mark ○ above the table of wordings.
status-reported-explained = Reported by somebody, or quoted at second hand; not checked word for word.
# Beside the mark ? above the table of wordings.
status-unverified-explained = Not checked yet.
