nav-lookup = 찾아보기
lookup-title = 동의 화면 찾아보기
lookup-lead = 화면에 표시된 내용을 어떤 언어로든 입력하면 어떤 권한인지, 무엇이 허용되는지, 걱정할 만한 것인지 알 수 있습니다.

lookup-label = 화면에 표시된 텍스트
lookup-hint = 한 줄이든 화면 전체이든 어떤 언어로든 입력할 수 있으며, 페이지 주소도 가능합니다. 입력한 내용은 브라우저 밖으로 나가지 않습니다.
lookup-clear = 지우기
lookup-language = 텍스트의 언어:
lookup-any-language = 모든 언어
lookup-no-script = 검색 상자를 사용하려면 JavaScript가 필요하지만, 지금 브라우저에서는 실행되지 않습니다. 전체 항목 목록은 JavaScript 없이도 볼 수 있습니다.
lookup-lists = 언어별 전체 항목
lookup-lists-hint = 각 목록은 하나의 긴 페이지이며, 브라우저의 찾기 기능(Ctrl+F, Mac에서는 ⌘F)으로 검색할 수 있습니다.
wordings-title = 전체 항목
lookup-list-lead = 이 언어의 동의 화면에 표시될 수 있는 모든 항목을 한 페이지에 모았습니다. 브라우저의 찾기 기능(Ctrl+F, Mac에서는 ⌘F)으로 검색하세요.
lookup-other-languages = 다른 언어의 목록

lookup-loading = 불러오는 중…
lookup-count-results = 결과:
lookup-count-guesses = 가장 비슷한 항목:
lookup-count-more = 다른 후보:
lookup-count-lines = 권한을 요청하는 항목:
lookup-count-unknown = 인식되지 않음:
lookup-count-recognised = 인식된 권한:
lookup-count-discarded = 주소에서 읽거나 저장하지 않은 부분:

lookup-results = 결과
lookup-not-found = 알려진 항목 중 일치하는 것이 없습니다
lookup-not-found-hint = 해당 항목만 화면에 표시된 그대로 입력해 보세요. 알려지지 않은 항목이라고 해서 안전하다거나 위험하다는 뜻은 아닙니다. 확실하지 않으면 수락하지 말고 믿을 수 있는 사람에게 물어보세요.
lookup-guesses = 가장 비슷한 항목
lookup-guesses-hint = 아마 이 중에는 찾으시는 항목이 없을 것입니다. 화면과 비교해 보세요.
lookup-question = 이 코드에 관한 정보:

lookup-reason-same-wording = 문구가 완전히 일치함
lookup-reason-words = 입력한 텍스트와 비슷한 단어가 있음
lookup-reason-translation = 번역하면 비슷한 단어가 있음. 원래 언어:
lookup-reason-alias = 흔히 이렇게 표현함:
lookup-reason-scope = 입력한 텍스트에 있는 기술 명칭:
lookup-reason-scope-in-address = 주소에서 요청한 항목:
lookup-reason-guid = 입력한 텍스트에 있는 식별자

lookup-kind = 화면 유형:
lookup-worst = 이 중 가장 높은 등급:
lookup-unrated = 아직 등급이 없는 항목도 있습니다.
lookup-furniture = 이런 화면에 항상 있는 문구
lookup-detail = 위 항목에 대한 설명
lookup-unknown = 인식되지 않음

lookup-admin = 모든 사용자를 대신해 관리자에게 묻는 화면입니다
lookup-admin-hint = 여기에서 수락하면 자신의 계정만이 아니라 조직 전체를 대신해 액세스 권한을 부여하게 됩니다. 본인의 업무이고 앱을 잘 아는 경우에만 수락하세요.
lookup-address = 이 주소에 담긴 내용
lookup-service = 서비스
lookup-service-unknown = 알려지지 않은 서비스입니다. 여기에 표시된 사이트를 믿을 수 있는지 확인하세요.
lookup-host = 사이트
lookup-tenant = 조직
lookup-client = 앱 식별자
lookup-resource = 액세스하려는 대상
lookup-redirect = 이후 이동하는 곳
lookup-user-scopes = 사용자 본인의 자격으로
lookup-unknown-scopes = 요청되었지만 여기에서는 알 수 없음
lookup-reprocess = 이 주소에는 무엇을 요청하는지 나와 있지 않습니다. 이 페이지로 이동하기 전의 링크를 확인하세요. 그 주소에 요청 항목이 나열되어 있습니다. 또는 화면에 표시된 항목을 입력하세요.
lookup-default = 앱에 등록된 모든 권한을 요청합니다. 주소에는 나열되어 있지 않지만 동의 화면에는 표시됩니다.
lookup-no-scopes = 주소에 권한 이름이 없습니다. 그렇다고 앱이 아무 권한도 받지 않는 것은 아닙니다. 화면에 쓰인 내용을 읽어 보세요.
lookup-offline = 지속적인 액세스를 요청합니다. 사용자가 자리를 비운 동안에도 앱이 계속 작동할 수 있습니다.
lookup-bot = 봇이 추가되며, 봇은 서버에서 자체 권한을 갖습니다. 해당 권한은 화면에 나열됩니다.

lookup-too-long = 텍스트가 너무 길어 앞부분만 찾아보았습니다.
lookup-failed = 검색에 필요한 데이터를 불러오지 못했습니다.
lookup-retry = 다시 시도
lookup-copy = 이 검색의 링크 복사
lookup-copied = 링크가 복사되었습니다. 입력한 텍스트가 포함되어 있습니다.
lookup-copy-failed = 링크를 복사하지 못했습니다.
lookup-report = 이 항목이 없다고 알리기
lookup-report-text = 알리는 내용에 내 텍스트 포함
lookup-report-title = 검색에서 찾을 수 없는 항목
