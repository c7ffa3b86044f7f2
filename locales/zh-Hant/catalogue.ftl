permissions-title = 權限
permissions-lead = 授權畫面上可能出現的每一行文字，依提供者排列，並附上英文原文和意義。
permissions-count =
    { $count ->
       *[other] { $count } 項權限
    }
explained-count =
    { $count ->
        [0] 尚無說明
       *[other] 其中 { $count } 項有說明
    }
provider-common = 最常見
provider-all = { $provider } 的所有權限
provider-title = { $provider } 的權限
provider-description =
    { $count ->
       *[other] { $provider } 可能向您要求的 { $count } 項權限：各語言的文字、允許的內容，以及撤銷的方法。
    }
provider-everything = 完整清單
nav-letters = 跳到指定字母
