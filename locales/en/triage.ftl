### “Which prompt is this?”: a short triage on the start page and the list of prompts.

# Heading.
triage-title = Which prompt is this?
# Below the heading.
triage-lead = Open the description that fits what you see.
# Before when such a prompt is normal.
triage-normal = Normal when:
# Before when it is not.
triage-careful = Careful when:

# How to recognise each kind of prompt; its name, `prompt-kind-…`, stands above. Then when it is normal, and when not.
triage-app-consent-looks = A list of what an app would like to do, with a button to accept and one to cancel. It concerns your own account only.
triage-app-consent-normal = You have just opened or connected this app yourself, and the list fits what it is for.
triage-app-consent-careful = A link in a message brought you here, or the list asks for more than such an app needs.
triage-admin-consent-looks = It speaks of the whole organisation, or says that an administrator has to approve.
triage-admin-consent-normal = You are an administrator and have decided to bring in this app. If you are not, you can only ask for approval.
triage-admin-consent-careful = You are an administrator and did not expect it. Accepting gives the app access for everybody.
triage-guest-review-looks = It names another organisation, which would like to know who you are and to sign you in with your account.
triage-guest-review-normal = Somebody you know has invited you, or you opened something that this organisation shares with you.
triage-guest-review-careful = You do not know the organisation, or expected nothing from it.
triage-device-code-looks = You are to type in a short code.
triage-device-code-normal = The code stands on a device in front of you on which you are signing in right now, such as a television.
triage-device-code-careful = Somebody sent you the code or reads it out to you. Typing it in would sign them in as you.
triage-terms-looks = A text to read, with a box or a button to agree. By itself it gives no app any access.
triage-terms-normal = An organisation that you work with, or visit as a guest, shows you its rules before you go on.
triage-terms-careful = On the way it asks for a password, a payment, or something to be installed.
