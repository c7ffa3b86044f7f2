permissions-title = 权限
permissions-lead = 提示里可能出现的每一行，按提供方排列，附英文原文和含义。
permissions-count =
    { $count ->
       *[other] { $count } 项权限
    }
explained-count =
    { $count ->
        [0] 尚无说明
       *[other] 其中 { $count } 项有说明
    }
provider-common = 最常见
provider-all = { $provider } 的所有权限
provider-title = { $provider } 的权限
provider-description =
    { $count ->
       *[other] { $provider } 可能向你请求的 { $count } 项权限：各语言的措辞、允许的内容和撤销方法。
    }
provider-everything = 完整列表
nav-letters = 跳到指定字母
