permission-description = “{ $wording }”（{ $name }，{ $provider }）：这一行在英文和其他语言里怎么写。

line-on-screen = 你屏幕上的这一行
line-in-english = 同一行的英文
line-unknown-here = 我们还不知道这一行用你的语言怎么写。英文是这样写的。
placeholder-app = {"{app}"} 代表应用的名称。
placeholder-org = {"{org}"} 代表组织的名称。
meaning = 含义
how-worried = 需要担心吗？
risk-source-label = 评级来源：

unexplained-title = 还没有人说明这项权限
unexplained-text = 我们知道这一行的措辞，并列在本页。它允许什么、不允许什么、怎样撤销，这里还没有人写。
unexplained-advice = 如果不必马上接受，你可以先关掉提示，问问你信任的人。关掉提示不会授予任何权限。
unexplained-write = 撰写说明
unexplained-ask = 请求说明

allows = 允许什么
does-not-allow = 不允许什么
granted-by = 谁可以授予
lasts = 持续多久
undo = 怎样撤销

expected-when = 什么时候正常
expected-in = 在这些情况下属于正常：
warning-signs = 什么时候要小心
unexpected-in = 在这些情况下不应出现，请不要接受：
instead = 较小的权限就够用时

wordings = 其他语言里的措辞
wordings-count =
    { $count ->
       *[other] { $count } 条措辞
    }
languages-count =
    { $count ->
       *[other] { $count } 种语言
    }
wordings-language = 语言
wordings-text = 措辞
wordings-evidence = 可靠程度
wording-title-user = 标题（你看到的）
wording-description-user = 说明（你看到的）
wording-title-admin = 标题（管理员看到的）
wording-description-admin = 说明（管理员看到的）
status-key = 符号的含义

mistranslations = 官方译文中的错误
mistranslations-explained = 语句不通往往是诈骗的迹象。但这里是提供方自己的错误，说明不了什么。
mistranslation-language = 语言
mistranslation-literal = 字面意思
mistranslation-intended = 本来的意思

combinations = 与其他权限一起
combinations-explained = 有些权限由同一个提示一起请求时，分量会更重。
combination-risk-label = 合并评级：
same-wording = 措辞相同的其他权限
same-wording-explained = 屏幕上的这一行无法区分它们，要看技术名称。
related = 相关权限
permission-questions = 关于这项权限的问题
permission-prompts = 出现这一行的提示

technical = 技术名称
technical-explained = 管理员可以按这些名称找到这项权限。
technical-id = 本站使用的名称
technical-scopes = 提供方使用的名称
privilege-level = 提供方自己的评级
privilege-level-value = { $level }（最高 5）
evidence = 这些措辞的出处
nav-neighbours = 上一项和下一项权限
previous = 上一项
next = 下一项

wordings-filter = 查找语言或文字：
wordings-left = 已显示：
wording-copy = 复制
wording-copied = 已复制
wording-differs = 我屏幕上的文字不一样
wording-report-title = { $name } 的另一种文字
wording-former = 看到这一行之后，英文原文已有改动。它对应的可能是之前的英文。
