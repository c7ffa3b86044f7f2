home-title = 你看到的提示写了什么？
home-lead = 有人要你允许某件事，而你想弄清楚。在这里找到你看到的提示：英文原文是什么，允许什么，不允许什么，以及怎样撤销。
home-prompts = 你看到的是哪一种提示？
home-prompts-hint = 选最像的那一个。颜色和细节可能不同。
home-permissions = 最常见的条目
home-all-permissions = 所有权限
home-questions = 大家常问的问题
home-all-questions = 所有问题
