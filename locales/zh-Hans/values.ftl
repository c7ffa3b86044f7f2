risk-low = 低风险
risk-low-explained = 单独来看，透露的很少。如果是你认识的应用或组织，不必担心。
risk-medium = 有一定风险
risk-medium-explained = 它能访问属于你的内容。只有知道是谁在请求、为了什么，才接受。
risk-high = 高风险
risk-high-explained = 它能访问私人或重要的内容。接受之前，请弄清楚是谁在请求、为什么需要。
risk-critical = 极高风险
risk-critical-explained = 落入坏人之手，可能造成长久的损害。在负责的人确认确有需要之前，请不要接受。

granted-by-user = 你可以为自己的帐户授予。不过，有些组织仍然要求由管理员授予。
granted-by-admin = 只有管理员可以授予。
granted-by-either = 你可以为自己的帐户授予，管理员可以为所有人授予。

access-delegated = 代表已登录的用户操作
access-delegated-explained = 应用能访问的，永远不会超出那个人自己能访问的范围。
access-application = 以应用自己的身份操作
access-application-explained = 不需要有人登录，访问范围也不限于某一个人。

evidence-status-label = 状态：
evidence-seen-label = 查看日期：
evidence-languages-label = 语言：
status-verified = 已在来源处核对
status-reported = 有人报告，未核对
status-unverified = 尚未核对
status-verified-explained = 已在来源处逐字核对。
status-reported-explained = 由他人报告或间接引用，未逐字核对。
status-unverified-explained = 尚未核对。
