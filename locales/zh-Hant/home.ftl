home-title = 您看到的授權畫面寫了什麼？
home-lead = 有人要您允許某件事，而您想確認清楚。請在這裡找出您看到的畫面：英文寫了什麼、允許什麼、不允許什麼，以及如何撤銷。
home-prompts = 您看到的是哪一種畫面？
home-prompts-hint = 請選擇最相似的一個。顏色和細節可能不同。
home-permissions = 最常見的項目
home-all-permissions = 所有權限
home-questions = 常見問題
home-all-questions = 所有問題
