nav-lookup = 查询
lookup-title = 查询提示
lookup-lead = 输入屏幕上的文字，任何语言都可以，就能知道那是哪项权限、允许什么、需不需要担心。

lookup-label = 屏幕上的文字
lookup-hint = 一行或整个提示都可以，任何语言都行，也可以是页面的网址。你输入的内容不会离开你的浏览器。
lookup-clear = 清除
lookup-language = 文字的语言：
lookup-any-language = 任何语言
lookup-no-script = 查询框需要 JavaScript，而你的浏览器在这里没有运行它。完整的条目列表不需要 JavaScript。
lookup-lists = 所有条目（按语言）
lookup-lists-hint = 每个列表都是一个长页面，可以用浏览器的查找功能（Ctrl+F，Mac 上为 ⌘F）。
wordings-title = 所有条目
lookup-list-lead = 提示可能用这种语言显示的每一行，都在这一页上。可以用浏览器的查找功能（Ctrl+F，Mac 上为 ⌘F）。
lookup-other-languages = 其他语言的列表

lookup-loading = 正在加载…
lookup-count-results = 结果：
lookup-count-guesses = 最接近的条目：
lookup-count-more = 其他可能：
lookup-count-lines = 请求权限的行：
lookup-count-unknown = 未识别：
lookup-count-recognised = 已识别的权限：
lookup-count-discarded = 网址中未读取也未保留的部分：

lookup-results = 结果
lookup-not-found = 没有我们认识的条目与之相符
lookup-not-found-hint = 试着只输入那一行，和屏幕上的文字完全一致。我们不认识它，并不说明它是否安全：拿不准时不要接受，先问问你信任的人。
lookup-guesses = 最接近的条目
lookup-guesses-hint = 很可能都不是你看到的那一条。请与屏幕对照。
lookup-question = 关于此代码：

lookup-reason-same-wording = 逐字相同的条目
lookup-reason-words = 含有与你的文字相近的词
lookup-reason-translation = 译过来有相近的词，原文语言：
lookup-reason-alias = 人们常这样转述：
lookup-reason-scope = 你的文字中的技术名称：
lookup-reason-scope-in-address = 网址中请求的名称：
lookup-reason-guid = 你的文字中的标识符

lookup-kind = 提示类型：
lookup-worst = 其中最高的评级：
lookup-unrated = 其中有些尚未评级。
lookup-furniture = 这类提示上都有的文字
lookup-detail = 解释上一行
lookup-unknown = 未识别

lookup-admin = 这是为所有人向管理员提出的请求
lookup-admin-hint = 在这里接受，就是为整个组织授予访问权限，而不只是为自己的帐户。只有这是你的职责并且你了解这个应用时，才接受。
lookup-address = 这个网址说明了什么
lookup-service = 服务
lookup-service-unknown = 我们不认识这项服务。请确认这里列出的网站值得你信任。
lookup-host = 网站
lookup-tenant = 组织
lookup-client = 应用的标识符
lookup-resource = 请求访问
lookup-redirect = 之后会转到
lookup-user-scopes = 以你本人的名义
lookup-unknown-scopes = 已请求，但本站不认识
lookup-reprocess = 这个网址没有写明请求了什么。请看把你带到那里的链接，它的网址里会列出；或者输入提示上的各行文字。
lookup-default = 请求的是该应用登记的全部权限。网址里没有列出，提示上会列出。
lookup-no-scopes = 网址里没有写出任何权限。这并不表示应用什么也得不到：请看提示上写了什么。
lookup-offline = 请求的是长期访问：你不在时，应用也能继续。
lookup-bot = 会添加一个机器人，它在服务器上有自己的权限。提示上会列出。

lookup-too-long = 文字太长，只查询了开头部分。
lookup-failed = 查询所需的内容未能加载。
lookup-retry = 重试
lookup-copy = 复制此查询的链接
lookup-copied = 链接已复制，其中包含你的文字。
lookup-copy-failed = 链接未能复制。
lookup-report = 告诉我们缺少这一行
lookup-report-text = 把我的文字写进报告
lookup-report-title = 查询找不到的一行
