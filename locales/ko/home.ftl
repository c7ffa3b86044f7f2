home-title = 동의 화면에 뭐라고 쓰여 있나요?
home-lead = 무언가를 허용하라는 요청을 받고 확인해 보고 싶으신가요? 여기에서 해당 화면을 찾아보세요. 영어로는 무슨 내용인지, 무엇이 허용되고 무엇이 허용되지 않는지, 어떻게 취소하는지 알 수 있습니다.
home-prompts = 어떤 화면이 표시되나요?
home-prompts-hint = 가장 비슷한 화면을 선택하세요. 색상과 세부 모양은 다를 수 있습니다.
home-permissions = 가장 자주 나오는 항목
home-all-permissions = 모든 권한
home-questions = 자주 묻는 질문
home-all-questions = 모든 질문
