skip-to-content = 본문으로 건너뛰기
nav-sections = 기본 탐색
nav-permissions = 권한
nav-prompts = 동의 화면
nav-questions = 질문
nav-home = 홈
nav-breadcrumbs = 현재 위치
language-label = 언어:
nav-languages = 이 페이지의 다른 언어 버전
language-untranslated = 아직 번역되지 않음

fallback-title = 이 페이지는 아직 번역되지 않았습니다.
fallback-language-label = 대신 표시된 언어:
fallback-translate = 이 페이지 번역하기
incomplete-title = 이 페이지의 일부는 아직 번역되지 않았습니다.
outdated-title = 이 번역은 최신이 아닐 수 있습니다.
outdated-text = 번역된 이후에 원문이 변경되었습니다.
outdated-update = 이 번역 업데이트하기

about-page = 이 페이지 정보
updated-label = 마지막 변경:
report-page = 오류 또는 다른 문구 알리기
edit-page = 이 페이지 편집

nav-footer = 이 사이트 정보
report-site = 문제 알리기
footer-privacy = 이 사이트는 쿠키를 사용하지 않으며 사용자를 추적하지 않습니다.

not-found-title = 페이지를 찾을 수 없음
not-found-text = 이 주소에는 아무것도 없습니다. 주소를 잘못 입력했거나 페이지가 이동되었을 수 있습니다. 다음에서 계속할 수 있습니다.
not-found-home = 시작 페이지

redirect-title = 이 페이지는 이동되었습니다
redirect-link = 새 주소로 이동

suggestion = 이 페이지는 한국어로도 볼 수 있습니다.
suggestion-dismiss = 아니요, 괜찮습니다
