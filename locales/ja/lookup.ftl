nav-lookup = 調べる
lookup-title = 画面の文言を調べる
lookup-lead = 画面に書かれていることを、どの言語でもそのまま入力してください。どの許可のことか、何が許可されるか、どのくらい心配すべきかがわかります。

lookup-label = 画面に出ている文言
lookup-hint = 一行でも画面全体でも、どの言語でもかまいません。ページのアドレスでも調べられます。入力した内容はブラウザーの外に出ません。
lookup-clear = 消去
lookup-language = 文言の言語:
lookup-any-language = すべての言語
lookup-no-script = 検索欄には JavaScript が必要ですが、このブラウザーでは動いていません。項目の一覧は JavaScript なしで使えます。
lookup-lists = すべての項目（言語別）
lookup-lists-hint = どの一覧も長い 1 ページで、ブラウザーの検索（Ctrl+F、Mac では ⌘F）で探せます。
wordings-title = すべての項目
lookup-list-lead = この言語の画面に出ることのあるすべての項目を 1 ページにまとめました。ブラウザーの検索（Ctrl+F、Mac では ⌘F）で探せます。
lookup-other-languages = ほかの言語の一覧

lookup-loading = 読み込んでいます…
lookup-count-results = 該当:
lookup-count-guesses = 近い候補:
lookup-count-more = ほかの候補:
lookup-count-lines = 許可を求める行:
lookup-count-unknown = 不明:
lookup-count-recognised = わかった許可:
lookup-count-discarded = アドレスのうち読み取らず、保存もしなかった部分:

lookup-results = 検索結果
lookup-not-found = 当てはまる項目が見つかりません
lookup-not-found-hint = 一行だけを、画面に出ているとおりに入力してみてください。このサイトが知らないことは、安全かどうかとは関係ありません。迷うときは承諾せず、信頼できる人に聞いてください。
lookup-guesses = 近い候補
lookup-guesses-hint = おそらくどれも、ご覧のものとは違います。画面と見比べてください。
lookup-question = このコードについて:

lookup-reason-same-wording = 一語一句同じ項目
lookup-reason-words = 似た言葉を含む項目
lookup-reason-translation = 訳すと似た言葉を含む項目。元の言語:
lookup-reason-alias = よくある言い換え:
lookup-reason-scope = 入力にあった技術的な名前:
lookup-reason-scope-in-address = アドレスで求められている名前:
lookup-reason-guid = 入力にあった識別子

lookup-kind = 画面の種類:
lookup-worst = この中でいちばん高い評価:
lookup-unrated = まだ評価のないものもあります。
lookup-furniture = この種の画面に必ずある文言
lookup-detail = 上の行の説明
lookup-unknown = 不明

lookup-admin = 管理者に全員分の同意を求めています
lookup-admin-hint = ここで承諾すると、自分のアカウントだけでなく組織全体について許可したことになります。それがあなたの役目であり、アプリを知っている場合だけ承諾してください。
lookup-address = このアドレスからわかること
lookup-service = サービス
lookup-service-unknown = このサービスについては知りません。ここに示したサイトが信頼できるか確かめてください。
lookup-host = サイト
lookup-tenant = 組織
lookup-client = アプリの識別子
lookup-resource = アクセス先
lookup-redirect = そのあとの移動先
lookup-user-scopes = あなた自身として
lookup-unknown-scopes = 求められているが、このサイトでは不明
lookup-reprocess = このアドレスには、何を求めているかが書かれていません。そこへ移動する前のリンクのアドレスを見るか、画面の項目を入力してください。
lookup-default = アプリに登録されたすべての許可が求められています。内訳はアドレスにはなく、画面に出ます。
lookup-no-scopes = アドレスに許可の名前はありません。だからといって何も渡らないとは限りません。画面に書かれていることを読んでください。
lookup-offline = 長く続くアクセスが求められています。あなたがいない間も、アプリは続けられます。
lookup-bot = ボットが追加され、サーバーで独自の権限を得ます。内訳は画面に出ます。

lookup-too-long = 文章が長すぎるため、最初の部分だけを調べました。
lookup-failed = 検索に必要なものを読み込めませんでした。
lookup-retry = もう一度試す
lookup-copy = この検索へのリンクをコピー
lookup-copied = リンクをコピーしました。入力した文章が含まれています。
lookup-copy-failed = リンクをコピーできませんでした。
lookup-report = この項目がないことを知らせる
lookup-report-text = 入力した文章を報告に含める
lookup-report-title = 検索で見つからない項目
