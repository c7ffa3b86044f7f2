home-title = その画面には何と書いてありますか？
home-lead = 何かの許可を求められて、確かめたいあなたへ。目の前の画面をここで探してください。英語では何と書いてあるか、何が許可されるか、何は許可されないか、どうすれば取り消せるかがわかります。
home-prompts = どの画面が出ていますか？
home-prompts-hint = いちばん似ているものを選んでください。色や細部は違うことがあります。
home-permissions = よく見かける項目
home-all-permissions = すべての許可
home-questions = よくある質問
home-all-questions = すべての質問
