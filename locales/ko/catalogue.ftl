permissions-title = 권한
permissions-lead = 동의 화면에 표시될 수 있는 모든 항목을 제공업체별로 영어 문구 및 의미와 함께 정리했습니다.
permissions-count =
    { $count ->
       *[other] 권한 { $count }개
    }
explained-count =
    { $count ->
        [0] 아직 설명 없음
       *[other] { $count }개 설명됨
    }
provider-common = 가장 자주 나오는 권한
provider-all = { $provider }의 모든 권한
provider-title = { $provider }의 권한
provider-description =
    { $count ->
       *[other] { $provider }에서 요청할 수 있는 권한 { $count }개: 여러 언어로 된 문구, 허용되는 내용, 취소하는 방법.
    }
provider-everything = 전체 목록
nav-letters = 글자로 이동
