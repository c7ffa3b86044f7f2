permission-description = 「{ $wording }」（{ $name }，{ $provider }）：這行文字的英文和其他語言版本。

line-on-screen = 您螢幕上的文字
line-in-english = 同一行的英文
line-unknown-here = 我們還不知道這行文字以您的語言怎麼寫。英文如下。
placeholder-app = {"{app}"} 代表應用程式的名稱。
placeholder-org = {"{org}"} 代表組織的名稱。
meaning = 意義
how-worried = 需要擔心嗎？
risk-source-label = 評等來源：

unexplained-title = 還沒有人說明這項權限
unexplained-text = 我們知道這行文字的內容，並列在本頁。它允許什麼、不允許什麼，以及如何撤銷，這裡還沒有人寫。
unexplained-advice = 如果不必馬上接受，您可以先關閉畫面，詢問您信任的人。關閉畫面不會授予任何權限。
unexplained-write = 撰寫說明
unexplained-ask = 請求說明

allows = 允許什麼
does-not-allow = 不允許什麼
granted-by = 誰可以授予
lasts = 有效多久
undo = 如何撤銷

expected-when = 什麼時候是正常的
expected-in = 在這些情況下是正常的：
warning-signs = 什麼時候要小心
unexpected-in = 在這些情況下不應該出現，請不要接受：
instead = 較小的權限就足夠時

wordings = 其他語言的文字
wordings-count =
    { $count ->
       *[other] { $count } 則文字
    }
languages-count =
    { $count ->
       *[other] { $count } 種語言
    }
wordings-language = 語言
wordings-text = 文字
wordings-evidence = 可靠程度
wording-title-user = 標題（您看到的）
wording-description-user = 描述（您看到的）
wording-title-admin = 標題（系統管理員看到的）
wording-description-admin = 描述（系統管理員看到的）
status-key = 符號的意義

mistranslations = 官方翻譯的錯誤
mistranslations-explained = 文句不通往往是詐騙的徵兆。但這裡是提供者自己的錯誤，因此不能證明什麼。
mistranslation-language = 語言
mistranslation-literal = 字面意義
mistranslation-intended = 原意

combinations = 與其他權限一起
combinations-explained = 有些權限由同一個畫面一起要求時，影響會更大。
combination-risk-label = 合併評等：
same-wording = 文字相同的其他權限
same-wording-explained = 從螢幕上的文字無法分辨這些權限，從技術名稱則可以。
related = 相關權限
permission-questions = 關於這項權限的問題
permission-prompts = 出現這行文字的畫面

technical = 技術名稱
technical-explained = 系統管理員可以用這些名稱找到這項權限。
technical-id = 本站使用的名稱
technical-scopes = 提供者使用的名稱
privilege-level = 提供者自己的評等
privilege-level-value = { $level }（最高為 5）
evidence = 這些文字的出處
nav-neighbours = 上一項和下一項權限
previous = 上一項
next = 下一項

wordings-filter = 尋找語言或文字：
wordings-left = 已顯示：
wording-copy = 複製
wording-copied = 已複製
wording-differs = 我螢幕上的文字不一樣
wording-report-title = { $name } 的另一種文字
wording-former = 自從看到這一行之後，英文原文已有變更。它可能對應的是先前的英文。
