permission-description = “{ $wording }”({ $name }, { $provider }): 이 항목의 영어 문구와 다른 언어 문구.

line-on-screen = 화면에 표시된 항목
line-in-english = 같은 항목의 영어 문구
line-unknown-here = 이 항목이 한국어로 어떻게 표시되는지는 아직 알 수 없습니다. 영어로는 다음과 같습니다.
placeholder-app = {"{app}"} 자리에는 앱 이름이 들어갑니다.
placeholder-org = {"{org}"} 자리에는 조직 이름이 들어갑니다.
meaning = 의미
how-worried = 얼마나 걱정해야 하나요?
risk-source-label = 등급 출처:

unexplained-title = 아직 아무도 이 권한을 설명하지 않았습니다
unexplained-text = 이 항목의 문구는 알려져 있으며 이 페이지에 나와 있습니다. 무엇이 허용되고 무엇이 허용되지 않는지, 어떻게 취소하는지는 아직 작성되지 않았습니다.
unexplained-advice = 지금 바로 수락할 필요가 없다면 화면을 닫고 먼저 믿을 수 있는 사람에게 물어보세요. 화면을 닫아도 아무 권한도 부여되지 않습니다.
unexplained-write = 설명 작성하기
unexplained-ask = 설명 요청하기

allows = 허용되는 것
does-not-allow = 허용되지 않는 것
granted-by = 부여할 수 있는 사람
lasts = 지속 기간
undo = 취소하는 방법

expected-when = 정상적인 경우
expected-in = 다음과 같은 상황에서는 정상입니다.
warning-signs = 주의해야 하는 경우
unexpected-in = 다음과 같은 상황에서는 정상이 아니므로 수락하지 마세요.
instead = 더 작은 권한으로 충분한 경우

wordings = 다른 언어로 된 문구
wordings-count =
    { $count ->
       *[other] 문구 { $count }개
    }
languages-count =
    { $count ->
       *[other] 언어 { $count }개
    }
wordings-language = 언어
wordings-text = 문구
wordings-evidence = 확실한 정도
wording-title-user = 사용자에게 표시되는 제목
wording-description-user = 사용자에게 표시되는 설명
wording-title-admin = 관리자에게 표시되는 제목
wording-description-admin = 관리자에게 표시되는 설명
status-key = 기호의 의미

mistranslations = 공식 번역의 오류
mistranslations-explained = 어색한 표현은 사기의 징후인 경우가 많습니다. 하지만 이것은 제공업체의 실수이므로 사기의 증거가 되지 않습니다.
mistranslation-language = 언어
mistranslation-literal = 글자 그대로의 뜻
mistranslation-intended = 실제 의미

combinations = 다른 권한과 함께 요청될 때
combinations-explained = 일부 권한은 한 화면에서 함께 요청되면 더 큰 의미를 갖습니다.
combination-risk-label = 종합 등급:
same-wording = 같은 문구를 사용하는 다른 권한
same-wording-explained = 화면의 문구로는 구별할 수 없지만 기술 명칭으로는 구별할 수 있습니다.
related = 관련 권한
permission-questions = 이 권한에 관한 질문
permission-prompts = 이 항목이 표시되는 화면

technical = 기술 명칭
technical-explained = 관리자는 다음 이름으로 이 권한을 찾을 수 있습니다.
technical-id = 이 사이트에서의 이름
technical-scopes = 제공업체에서의 이름
privilege-level = 제공업체의 자체 등급
privilege-level-value = 5단계 중 { $level }단계
evidence = 문구의 출처
nav-neighbours = 이전 및 다음 권한
previous = 이전
next = 다음

wordings-filter = 언어 또는 문구 찾기:
wordings-left = 표시됨:
wording-copy = 복사
wording-copied = 복사됨
wording-differs = 내 화면에는 다르게 표시됨
wording-report-title = { $name }의 다른 문구
wording-former = 이 항목이 확인된 뒤에 영어 항목이 바뀌었습니다. 이전 항목에 해당하는 것일 수 있습니다.
