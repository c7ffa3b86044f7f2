permissions-title = 許可の一覧
permissions-lead = 確認画面に出る項目を、提供元ごとに、英語の文言と意味を添えてまとめました。
permissions-count =
    { $count ->
       *[other] { $count } 件の許可
    }
explained-count =
    { $count ->
        [0] 説明はまだありません
       *[other] うち { $count } 件に説明あり
    }
provider-common = よく見かけるもの
provider-all = { $provider } の許可をすべて見る
provider-title = { $provider } の許可
provider-description =
    { $count ->
       *[other] { $provider } が求めることのある { $count } 件の許可。各言語の文言、許可される内容、取り消し方。
    }
provider-everything = すべての一覧
nav-letters = 頭文字で移動
