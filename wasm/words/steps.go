package words

// Section 7.
var (
	StepsAnswer  = Text{"明日できる三つ。電話と宛先を、いま控えてください。", "Three things for tomorrow. Note the numbers now."}
	CardTitle    = Text{"最初の1時間カード", "A card for the first hour"}
	CardNow      = Text{"連絡先 {1}つのうち{0}つ記入", "{0} of {1} contacts filled in"}
	CardText     = Text{"名前と電話を書いて印刷し、パソコンの近くに貼ってください。A4の裏に入ります。ファイルに残り、リンクには入りません。", "Fill in names and phones, print, and put it up near the computers. It is on the back of the A4 sheet and in files, not in links."}
	CardDo       = Text{"LANの線を抜き、Wi-Fiを切る。電源は切らず、再起動もしない。画面を写真に撮る。それから電話する。", "Cut the network cable and Wi-Fi. Leave the power on, do not restart. Photograph the screen. Then call."}
	ContactPhone = Text{"電話\u00a0{0}", "Call\u00a0{0}"}
	ContactMail  = Text{"メール {0}", "Mail {0}"}
	FromDeck     = Text{"大商の資料", "the Chamber's material"}
	FromUs       = Text{"当ページ", "this page"}
	RolesTitle   = Text{"だれが何をするか", "Who does what"}
	RolesDone    = Text{"{1}のうち{0}つ済み", "{0} of {1} done"}
	RansomNow    = Text{"最中は、線を抜く、電源は切らない、写真を撮る", "During: cut the line, leave the power on, take photographs"}
	RansomTitle  = Text{"ランサムウェアの前・最中・後", "Ransomware: before, during, after"}
	PriceTitle   = Text{"お助け隊サービスの年間費用を、目安と比べる", "A monitoring service for small firms, against the guides"}
	PriceCap     = Text{"国の基準の上限（1類、月{0}）", "State ceiling, class 1 ({0} a month)"}
	PriceName    = Text{"例：大商・会員（資料の月{0}）", "e.g. Osaka Chamber, members ({0} a month)"}
	PriceShare   = Text{"{0}（{1}）のうち", "of {0} ({1})"}
	PriceAgainst = Text{"{0}（{1}）より", "against {0} ({1})"}
	PriceOver    = Text{"多い", "more"}
	PriceYear    = Text{"{0}／年", "{0} a year"}
	PriceNote    = Text{"大商の額は日付のない資料のもので、年会費は別です。税といまの額はお確かめください。保険に入ることを条件とするものではありません。", "The Chamber's price is that of undated material, without the yearly membership fee; ask about tax and today's price. It is not tied to buying insurance."}
	StepsGoal    = Text{"六つできたら「SECURITY ACTION」（取り組みを宣言するIPAの制度）の一つ星を宣言", "When all six are done, declare SECURITY ACTION (one star)"}
	StepsGoalFor = Text{"IPA 情報セキュリティ6か条（2026年の第4.0版）", "IPA's six articles (guideline 4.0, 2026)"}
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
		{"set-budget", Text{"1年の予算を決める（担当の方がいれば一緒に）", "Set a yearly budget with the person in charge"}, FromUs, ""},
		{"add-bcp", Text{"BCP（事業を続ける計画）にサイバー攻撃を加える", "Add cyber attacks to the continuity plan"}, FromDeck, ""},
		{"list-contacts", Text{"業者・警察・保険の連絡先を紙で持つ", "Keep emergency numbers on paper"}, FromUs, ""},
	}},
	{Text{"情シス・担当の方", "IT"}, []Step{
		{"self-check", Text{"IPA「5分でできる！情報セキュリティ自社診断」をやる", "Do IPA's five-minute self-check"}, FromDeck, "https://www.ipa.go.jp/security/guide/sme/5minutes.html"},
		{"close-vpn", Text{"VPN（外から社内につなぐ機器）を更新し、つなげる相手を限る", "Update VPN devices (the way in from outside) and limit who may connect"}, FromDeck, ""},
		{"add-factor", Text{"VPNとメールに多要素認証（パスワードのほかにもう一つ確かめる）を付ける", "Use multi-factor sign-in (one more check beside the password)"}, FromUs, ""},
		{"test-backup", Text{"バックアップ（控え）を、ふだんつながっていない所にも置き、戻す練習をする", "Keep a backup off the network and practise restoring"}, FromDeck, ""},
	}},
	{Text{"全社員", "Everyone"}, []Step{
		{"update", Text{"OS（Windowsなど）やソフトウェアを最新に", "Keep systems up to date"}, Text{}, ""},
		{"antivirus", Text{"ウイルス対策ソフトを入れる", "Use antivirus software"}, Text{}, ""},
		{"passwords", Text{"パスワードを強くする", "Use strong passwords"}, Text{}, ""},
		{"sharing", Text{"共有設定（だれがファイルを見られるか）を見直す", "Review what is shared (who may see files)"}, Text{}, ""},
		{"backup", Text{"バックアップを取る", "Keep backups"}, Text{}, ""},
		{"learn", Text{"脅威や攻撃の手口を知る", "Know the threats"}, Text{}, "https://www.ipa.go.jp/security/security-action/"},
	}},
}

// First is one of the things that can be done tomorrow: whom to be able to reach.
type First struct {
	ID   string // of the contact
	Text Text
	Desk Text // the place itself
}

// Firsts lists them in their order.
var Firsts = []First{
	{"police", Text{"警察の相談電話を登録する", "Save the police's advice line"}, Text{"警察の相談電話", "Police advice line"}},
	{"ipa", Text{"IPAの、会社向けの相談窓口を控える", "Note IPA's desk for companies"}, Text{"IPAの会社向け相談窓口", "IPA's desk for companies"}},
	{"otasuketai", Text{"お助け隊（国の基準に合う見守りサービス）の案内を見る", "Look at the services for small firms that meet the state's standard"}, Text{"お助け隊の案内", "Services for small firms"}},
}

// Phases says what to do before, during and after ransomware.
var Phases = []Choice{
	{Text{"前", "Before"}, Text{"VPN・UTM（出入口を見張る機器）・遠隔操作の入口は、更新し、多要素認証を付け、使わないものは止める。端末にはEDR（動きを見張るソフト）。バックアップは外付けHDD・NAS（社内の共有ディスク）・クラウドに分け、一つはふだん外しておく。", "Update VPN, UTM (watches the way in) and remote desktop, add multi-factor sign-in, switch off what is unused; EDR (watches what runs) on devices. Spread backups over disk, NAS (a shared disk) and cloud, one off the network."}},
	{Text{"最中", "During"}, Text{"LANの線を抜き、Wi-Fiを切る。記録が消えるため、電源は切らず再起動もしない。画面を写真に撮り、バックアップを外す。業者と警察、保険があれば作業を頼む前に保険会社か代理店へ連絡する。", "Cut the network cable and Wi-Fi. Leave the power on, do not restart: records would be lost. Photograph the screen, disconnect backups. Call contractor and police and, if insured, insurer or agent before ordering work."}},
	{Text{"後", "After"}, Text{"身代金は支払わない。「No More Ransom」などで戻せることもある。個人データが漏れたおそれがあり、①要配慮個人情報、②財産的被害のおそれ、③不正の目的、④{4}人超のどれかなら、個人情報保護委員会（業種により所管省庁）へ、知ってからおおむね{0}〜{1}日以内に速報、{2}日以内（③は{3}日以内）に確報をし、本人にも知らせる。ランサムウェアはふつう③に当たる。", "Do not pay; No More Ransom may help. If personal data may have leaked and it is (1) sensitive, (2) likely to cost people money, (3) a malicious act or (4) of over {4} people, report to the privacy commission (or ministry) within about {0} to {1} days of knowing, in full within {2} ({3} for 3), and tell those concerned. Ransomware usually is (3)."}},
}

// OpenPage leads to a public page about a step.
var OpenPage = Text{"公開ページを開く", "Open the public page"}
