skip-to-content = 跳到主要內容
nav-sections = 主要導覽
nav-permissions = 權限
nav-prompts = 授權畫面
nav-questions = 問題
nav-home = 首頁
nav-breadcrumbs = 目前位置
language-label = 語言：
nav-languages = 本頁的其他語言版本
language-untranslated = 尚未翻譯

fallback-title = 本頁尚未翻譯。
fallback-language-label = 目前顯示的語言：
fallback-translate = 翻譯本頁
incomplete-title = 本頁有部分內容尚未翻譯。
outdated-title = 這份翻譯可能已經過時。
outdated-text = 翻譯之後，原文又有變更。
outdated-update = 更新這份翻譯

about-page = 關於本頁
updated-label = 上次變更：
report-page = 回報錯誤或不同的文字
edit-page = 編輯本頁

nav-footer = 關於本站
report-site = 回報問題
footer-privacy = 本站不使用 Cookie，也不會追蹤您。

not-found-title = 找不到頁面
not-found-text = 這個網址沒有內容。可能是網址有誤，或是頁面已經移動。您可以從這裡繼續：
not-found-home = 首頁

redirect-title = 本頁已移動
redirect-link = 前往新網址

suggestion = 本頁也有繁體中文版。
suggestion-dismiss = 不用了，謝謝
