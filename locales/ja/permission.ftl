permission-description = 「{ $wording }」（{ $name }、{ $provider }）は、英語やほかの言語では何と書かれているか。

line-on-screen = 画面に出ている項目
line-in-english = 同じ項目の英語
line-unknown-here = この項目が日本語で何と表示されるかは、まだわかっていません。英語ではこう表示されます。
placeholder-app = {"{app}"} にはアプリの名前が入ります。
placeholder-org = {"{org}"} には組織の名前が入ります。
meaning = 意味
how-worried = どのくらい心配すべきですか？
risk-source-label = 評価の出典:

unexplained-title = この許可はまだ誰も説明していません
unexplained-text = この項目の文言はわかっており、このページに載せています。何が許可されるか、何は許可されないか、どうすれば取り消せるかは、まだ誰も書いていません。
unexplained-advice = 今すぐ承諾する必要がなければ、画面を閉じて、先に信頼できる人に聞いてください。閉じても何も許可されません。
unexplained-write = 説明を書く
unexplained-ask = 説明を頼む

allows = 許可されること
does-not-allow = 許可されないこと
granted-by = 誰が許可できるか
lasts = いつまで続くか
undo = 取り消し方

expected-when = 普通の場合
expected-in = 次のような状況では普通です。
warning-signs = 注意すべき場合
unexpected-in = 次のような状況で求められるのはおかしいので、承諾しないでください。
instead = もっと小さな許可で済む場合

wordings = ほかの言語での文言
wordings-count =
    { $count ->
       *[other] { $count } 件の文言
    }
languages-count =
    { $count ->
       *[other] { $count } 言語
    }
wordings-language = 言語
wordings-text = 文言
wordings-evidence = 確かさ
wording-title-user = タイトル（利用者に見えるもの）
wording-description-user = 説明文（利用者に見えるもの）
wording-title-admin = タイトル（管理者に見えるもの）
wording-description-admin = 説明文（管理者に見えるもの）
status-key = 記号の意味

mistranslations = 公式の訳文の誤り
mistranslations-explained = 不自然な言葉づかいは詐欺のしるしであることがよくあります。しかしこれは提供元自身の誤りなので、何の証拠にもなりません。
mistranslation-language = 言語
mistranslation-literal = 文字どおりの意味
mistranslation-intended = 本来の意味

combinations = ほかの許可と組み合わさると
combinations-explained = 一つの画面で一緒に求められると、意味が大きくなる許可があります。
combination-risk-label = 合わせた評価:
same-wording = 同じ文言のほかの許可
same-wording-explained = 画面の文言では見分けられません。技術的な名前なら見分けられます。
related = 関連する許可
permission-questions = この許可についての質問
permission-prompts = この項目が出る確認画面

technical = 技術的な名前
technical-explained = 管理者は次の名前でこの許可を探せます。
technical-id = このサイトでの名前
technical-scopes = 提供元での名前
privilege-level = 提供元自身による評価
privilege-level-value = 5 段階中 { $level }
evidence = 文言の出典
nav-neighbours = 前後の許可
previous = 前へ
next = 次へ

wordings-filter = 言語または文言を検索:
wordings-left = 表示件数:
wording-copy = コピー
wording-copied = コピーしました
wording-differs = 自分の画面では文言が違う
wording-report-title = { $name } の別の文言
wording-former = この項目が確認されたあと、英語の項目が変わりました。以前の項目に対応するものかもしれません。
