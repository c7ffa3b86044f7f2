nav-lookup = 查詢
lookup-title = 查詢授權畫面
lookup-lead = 輸入螢幕上的文字，任何語言都可以，就能知道那是哪一項權限、允許什麼，以及是否需要擔心。

lookup-label = 螢幕上的文字
lookup-hint = 一行文字或整個畫面都可以，任何語言皆可，也可以是頁面的網址。您輸入的內容不會離開您的瀏覽器。
lookup-clear = 清除
lookup-language = 文字的語言：
lookup-any-language = 任何語言
lookup-no-script = 查詢欄位需要 JavaScript，但您的瀏覽器在這裡沒有執行。完整的項目清單不需要 JavaScript 也能使用。
lookup-lists = 所有項目（依語言）
lookup-lists-hint = 每份清單都是一個長頁面，可以用瀏覽器的尋找功能搜尋（Ctrl+F，Mac 為 ⌘F）。
wordings-title = 所有項目
lookup-list-lead = 授權畫面可能以這種語言顯示的每一行文字，都在這一頁。可以用瀏覽器的尋找功能搜尋（Ctrl+F，Mac 為 ⌘F）。
lookup-other-languages = 其他語言的清單

lookup-loading = 載入中…
lookup-count-results = 結果：
lookup-count-guesses = 最接近的項目：
lookup-count-more = 其他可能：
lookup-count-lines = 要求權限的文字：
lookup-count-unknown = 無法辨識：
lookup-count-recognised = 已辨識的權限：
lookup-count-discarded = 網址中未讀取也未保留的部分：

lookup-results = 結果
lookup-not-found = 沒有符合的已知項目
lookup-not-found-hint = 請試著只輸入那一行，並與螢幕上的文字完全相同。我們不認得這行文字，並不代表它安全或不安全：如有疑慮，請先不要接受，並詢問您信任的人。
lookup-guesses = 最接近的項目
lookup-guesses-hint = 這些很可能都不是您看到的文字。請與螢幕對照。
lookup-question = 關於此代碼：

lookup-reason-same-wording = 逐字相同的項目
lookup-reason-words = 含有與您的文字相近的字詞
lookup-reason-translation = 翻譯後含有相近的字詞，原文語言：
lookup-reason-alias = 常見的說法：
lookup-reason-scope = 您的文字中的技術名稱：
lookup-reason-scope-in-address = 網址中要求的名稱：
lookup-reason-guid = 您的文字中的識別碼

lookup-kind = 畫面類型：
lookup-worst = 其中最高的評等：
lookup-unrated = 其中有些尚未評等。
lookup-furniture = 這類畫面上都有的文字
lookup-detail = 說明上一行
lookup-unknown = 無法辨識

lookup-admin = 這是代表所有人向系統管理員提出的要求
lookup-admin-hint = 在這裡接受，就是為整個組織授予存取權，而不只是為自己的帳戶。只有在這是您的職責，而且您了解這個應用程式時，才接受。
lookup-address = 這個網址的內容
lookup-service = 服務
lookup-service-unknown = 我們不認得這項服務。請確認此處所列的網站值得您信任。
lookup-host = 網站
lookup-tenant = 組織
lookup-client = 應用程式識別碼
lookup-resource = 要求存取
lookup-redirect = 之後會將您導向
lookup-user-scopes = 以您本人的名義
lookup-unknown-scopes = 已要求，但本站不認得
lookup-reprocess = 這個網址沒有寫明要求什麼。請查看帶您到這裡的連結，它的網址會列出；或者輸入畫面上的各行文字。
lookup-default = 要求的是這個應用程式所註冊的全部權限。網址沒有列出，但畫面上會列出。
lookup-no-scopes = 網址中沒有寫出任何權限。這不表示應用程式不會取得權限：請看畫面上寫了什麼。
lookup-offline = 要求的是長期存取：您不在時，應用程式也能繼續運作。
lookup-bot = 會新增一個機器人，它在伺服器上有自己的權限。畫面上會列出這些權限。

lookup-too-long = 文字太長，只查詢了開頭的部分。
lookup-failed = 無法載入查詢所需的內容。
lookup-retry = 再試一次
lookup-copy = 複製這項查詢的連結
lookup-copied = 已複製連結，其中包含您的文字。
lookup-copy-failed = 無法複製連結。
lookup-report = 告訴我們缺少這一行
lookup-report-text = 將我的文字放入回報
lookup-report-title = 查詢不到的一行文字
