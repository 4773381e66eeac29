package words

// Section 7.
var (
	StepsAnswer  = Text{"読む、診断する、宣言する。この三つから始められます。", "Read, check yourself, declare: start with these three."}
	FromDeck     = Text{"大商の資料", "the Chamber's material"}
	FromUs       = Text{"当ページ", "this page"}
	RansomTitle  = Text{"ランサムウェアの前・最中・後", "Ransomware: before, during, after"}
	PriceTitle   = Text{"お助け隊サービスの年間費用を、目安と比べる", "A monitoring service for small firms, against the guides"}
	PriceName    = Text{"大商・会員（月{0}）", "Osaka Chamber, members ({0} a month)"}
	PriceShare   = Text{"{0}（{1}）のうち", "of {0} ({1})"}
	PriceYear    = Text{"{0}／年", "{0} a year"}
	PriceNote    = Text{"24時間365日の見守り、相談、駆け付けなどを含みます。保険に入ることを条件とするものではありません。会員でない場合の料金は、資料の印字に疑いがあるため載せていません。", "Includes monitoring round the clock, advice and first response. It is not tied to buying insurance. The price for non-members is not shown: its print in our copy is doubtful."}
	StepsGoal    = Text{"五つできたら「SECURITY ACTION」を宣言", "When all five are done, declare SECURITY ACTION"}
	StepsGoalFor = Text{"IPA 情報セキュリティ5か条", "IPA's five articles"}
)

// Step is one thing to do, with the public page that helps.
type Step struct {
	ID   string
	Text Text
	From Text
	Href string // empty: no page
}

// Role is who does what.
type Role struct {
	Name  Text
	Steps []Step
}

// Roles lists first steps by role, in our own words; titles are the
// publishers'.
var Roles = []Role{
	{Text{"経営者", "Owner"}, []Step{
		{"read-guideline", Text{"IPA「中小企業の情報セキュリティ対策ガイドライン」を読む", "Read IPA's guideline for small companies"}, FromDeck, "https://www.ipa.go.jp/security/guide/sme/about.html"},
		{"set-budget", Text{"担当の方と、1年の予算を決める", "Set a yearly budget with the person in charge"}, FromUs, ""},
		{"add-bcp", Text{"BCPにサイバー攻撃を加える", "Add cyber attacks to the continuity plan"}, FromDeck, ""},
	}},
	{Text{"情シス・担当の方", "IT"}, []Step{
		{"self-check", Text{"IPA「5分でできる！情報セキュリティ自社診断」をやる", "Do IPA's five-minute self-check"}, FromDeck, "https://www.ipa.go.jp/security/guide/sme/5minutes.html"},
		{"close-vpn", Text{"VPN機器を更新し、つなげる相手を限る", "Update VPN devices and limit who may connect"}, FromDeck, ""},
		{"test-backup", Text{"バックアップを網の外に置き、戻す練習をする", "Keep a backup off the network and practise restoring"}, FromDeck, ""},
	}},
	{Text{"全社員", "Everyone"}, []Step{
		{"update", Text{"OSやソフトウェアを最新に", "Keep systems up to date"}, Text{}, ""},
		{"antivirus", Text{"ウイルス対策ソフトを入れる", "Use antivirus software"}, Text{}, ""},
		{"passwords", Text{"パスワードを強くする", "Use strong passwords"}, Text{}, ""},
		{"sharing", Text{"共有設定を見直す", "Review what is shared"}, Text{}, ""},
		{"learn", Text{"脅威や攻撃の手口を知る", "Know the threats"}, Text{}, "https://www.ipa.go.jp/security/security-action/"},
	}},
}

// Phases says what to do before, during and after ransomware.
var Phases = []Choice{
	{Text{"前", "Before"}, Text{"入口にUTM、端末にEDR。VPNは接続を限り、弱いところを直す。バックアップは外付けHDD・NAS・クラウドに分け、NASも予備を取る。", "Guard the gateway and the devices; limit and patch VPN; spread backups over disk, NAS and cloud, and back up the NAS as well."}},
	{Text{"最中", "During"}, Text{"すぐにLANの線を抜く。", "Pull the network cable at once."}},
	{Text{"後", "After"}, Text{"身代金は支払わず、「No More Ransom」などで復号を試みる。警察に相談する。個人情報が漏れたおそれがあれば、個人情報保護委員会へ速報（{0}〜{1}日以内）と確報（{2}日以内、不正な目的なら{3}日以内）。", "Do not pay; try decryption tools such as No More Ransom; go to the police. If personal data may have leaked, report to the privacy commission: first within {0} to {1} days, in full within {2} ({3} if malicious)."}},
}

// OpenPage leads to a public page about a step.
var OpenPage = Text{"公開ページを開く", "Open the public page"}
