risk-low = 위험 낮음
risk-low-explained = 이것만으로는 드러나는 정보가 거의 없습니다. 아는 앱이나 조직이라면 걱정할 필요가 없습니다.
risk-medium = 위험 보통
risk-medium-explained = 사용자의 정보나 자료에 액세스합니다. 누가 무엇 때문에 요청하는지 아는 경우에만 수락하세요.
risk-high = 위험 높음
risk-high-explained = 사적이거나 중요한 정보에 액세스합니다. 수락하기 전에 누가 왜 필요로 하는지 확인하세요.
risk-critical = 위험 매우 높음
risk-critical-explained = 나쁜 의도를 가진 사람의 손에 들어가면 오래가는 피해를 입힐 수 있습니다. 책임 있는 사람이 필요하다고 확인해 주기 전에는 수락하지 마세요.

granted-by-user = 자신의 계정에 대해서는 직접 부여할 수 있습니다. 다만 조직에 따라 관리자가 필요할 수도 있습니다.
granted-by-admin = 관리자만 부여할 수 있습니다.
granted-by-either = 자신의 계정에 대해서는 직접 부여할 수 있으며, 관리자는 모든 사용자에 대해 부여할 수 있습니다.

access-delegated = 로그인한 사람을 대신하여 작동
access-delegated-explained = 앱은 그 사람이 액세스할 수 있는 범위를 절대 넘을 수 없습니다.
access-application = 앱 자체로 작동
access-application-explained = 아무도 로그인할 필요가 없으며, 액세스가 한 사람으로 제한되지 않습니다.

evidence-status-label = 상태:
evidence-seen-label = 본 날짜:
evidence-languages-label = 언어:
status-verified = 출처에서 확인함
status-reported = 제보됨, 확인되지 않음
status-unverified = 아직 확인되지 않음
status-verified-explained = 출처에서 글자 그대로 확인했습니다.
status-reported-explained = 누군가가 알려 주었거나 간접적으로 인용된 것으로, 글자 그대로 확인하지 않았습니다.
status-unverified-explained = 아직 확인되지 않았습니다.
