risk-low = リスク: 低
risk-low-explained = これだけで伝わることはわずかです。知っているアプリや組織であれば、心配はいりません。
risk-medium = リスク: 中
risk-medium-explained = あなた自身の情報にアクセスできるようになります。誰が何のために求めているかわかる場合だけ承諾してください。
risk-high = リスク: 高
risk-high-explained = 個人的な情報や大切なものにアクセスできるようになります。承諾する前に、誰がなぜ必要としているのかを確かめてください。
risk-critical = リスク: 非常に高い
risk-critical-explained = 悪い人の手に渡ると、長く続く被害になりかねません。責任ある人が必要だと確認するまで承諾しないでください。

granted-by-user = 自分のアカウントについては、自分で許可できます。それでも管理者の承認を必要とする組織もあります。
granted-by-admin = 許可できるのは管理者だけです。
granted-by-either = 自分のアカウントについては自分で許可でき、管理者は全員分を許可できます。

access-delegated = サインインしている人の代わりに動く
access-delegated-explained = アプリがアクセスできるのは、その人自身がアクセスできる範囲だけです。
access-application = アプリ自身として動く
access-application-explained = 誰かがサインインしている必要はなく、範囲も一人に限られません。

evidence-status-label = 状態:
evidence-seen-label = 閲覧日:
evidence-languages-label = 言語:
status-verified = 出典で確認済み
status-reported = 報告あり、未確認
status-unverified = 未確認
status-verified-explained = 出典で一語一句確認済みです。
status-reported-explained = 誰かからの報告か、二次的な引用です。一語一句の確認はしていません。
status-unverified-explained = まだ確認していません。
