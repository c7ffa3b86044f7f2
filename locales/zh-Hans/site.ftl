skip-to-content = 跳到正文
nav-sections = 主导航
nav-permissions = 权限
nav-prompts = 授权提示
nav-questions = 问题
nav-home = 首页
nav-breadcrumbs = 当前位置
language-label = 语言：
nav-languages = 本页的其他语言版本
language-untranslated = 尚未翻译

fallback-title = 本页尚未翻译。
fallback-language-label = 当前显示的语言：
fallback-translate = 翻译本页
incomplete-title = 本页有部分内容尚未翻译。
outdated-title = 这份译文可能已经过时。
outdated-text = 翻译之后，原文又有改动。
outdated-update = 更新这份译文

about-page = 关于本页
updated-label = 最后更新：
report-page = 报告错误或不同的措辞
edit-page = 编辑本页

nav-footer = 关于本站
report-site = 报告问题
footer-privacy = 本站不使用 Cookie，也不跟踪你。

not-found-title = 找不到页面
not-found-text = 这个地址上没有内容。可能是地址有误，也可能是页面已经移走。你可以从这里继续：
not-found-home = 首页

redirect-title = 本页已移到新地址
redirect-link = 前往新地址

suggestion = 本页面也有简体中文版。
suggestion-dismiss = 不用了，谢谢
