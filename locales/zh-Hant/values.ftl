risk-low = 低風險
risk-low-explained = 單獨來看，透露的很少。如果是您認識的應用程式或組織，就不必擔心。
risk-medium = 有些風險
risk-medium-explained = 它會存取屬於您的內容。只有在您知道是誰要求、為了什麼時，才接受。
risk-high = 高風險
risk-high-explained = 它會存取私人或重要的內容。接受之前，請先確認是誰要求、為什麼需要。
risk-critical = 極高風險
risk-critical-explained = 若落入有心人士手中，可能造成長久的損害。在負責人員確認確有需要之前，請不要接受。

granted-by-user = 您可以為自己的帳戶授予。不過，有些組織仍然要求由系統管理員授予。
granted-by-admin = 只有系統管理員可以授予。
granted-by-either = 您可以為自己的帳戶授予，系統管理員可以為所有人授予。

access-delegated = 代表已登入的使用者執行
access-delegated-explained = 應用程式能存取的範圍，絕不會超出此人自己能存取的範圍。
access-application = 以應用程式自己的身分執行
access-application-explained = 不需要有人登入，存取範圍也不限於某一個人。

evidence-status-label = 狀態：
evidence-seen-label = 查看日期：
evidence-languages-label = 語言：
status-verified = 已在來源核對
status-reported = 有人回報，未核對
status-unverified = 尚未核對
status-verified-explained = 已在來源逐字核對。
status-reported-explained = 由他人回報或間接引用，未逐字核對。
status-unverified-explained = 尚未核對。
