skip-to-content = 本文へ移動
nav-sections = メイン ナビゲーション
nav-permissions = 許可の一覧
nav-prompts = 確認画面
nav-questions = 質問
nav-home = ホーム
nav-breadcrumbs = 現在の位置
language-label = 言語:
nav-languages = このページのほかの言語版
language-untranslated = 未翻訳

fallback-title = このページはまだ翻訳されていません。
fallback-language-label = 代わりに表示している言語:
fallback-translate = このページを翻訳する
incomplete-title = このページの一部はまだ翻訳されていません。
outdated-title = この翻訳は古くなっている可能性があります。
outdated-text = 翻訳されたあとで、原文が変わりました。
outdated-update = この翻訳を更新する

about-page = このページについて
updated-label = 最終更新:
report-page = 間違いや異なる文言を知らせる
edit-page = このページを編集する

nav-footer = このサイトについて
report-site = 問題を知らせる
footer-privacy = このサイトは Cookie を使わず、あなたを追跡しません。

not-found-title = ページが見つかりません
not-found-text = このアドレスには何もありません。入力の誤りか、ページが移動した可能性があります。次のページからお進みください。
not-found-home = トップ ページ

redirect-title = このページは移動しました
redirect-link = 新しいアドレスへ

suggestion = このページは日本語でもご覧いただけます。
suggestion-dismiss = いいえ、結構です
