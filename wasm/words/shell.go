package words

// Shell is what stands around the program, by the name of its place in the
// template of the page. The program itself uses none of it, and the linker
// leaves it out as long as it holds literals only.
var Shell = map[string]Text{
	"description":  {"五つの質問で、サイバー事故の費用と、備えにかける額の目安を出典つきで示します。入力は送信されません。", "Five questions give a guide to what a cyber incident would cost a small Japanese company and what to spend on prevention, with sources. Nothing you enter is sent."},
	"skip":         {"本文へ移動", "Skip to the content"},
	"other":        {"English", "日本語"},
	"no script":    {"JavaScriptが使えないため、金額の計算はできません。下の文章と表は、例（甲社）のものをそのまま読めます。", "Without JavaScript nothing can be computed. The texts and tables below are those of the example, Company Kou."},
	"figures old":  {"数字の確認から1年以上たっています。新しい版があるか、お確かめください。", "The figures were checked more than a year ago. Please look for a newer version."},
	"away":         {"通信がつながっていません。計算、印刷、保存は、このまま使えます。", "There is no connection. Calculating, printing and saving still work."},
	"talk":         {"相談したいときは", "If you would like to talk"},
	"person":       {"担当", "Contact:"},
	"insurers":     {"取扱保険会社", "Insurers represented"},
	"authority":    {"募集人の権限", "Authority"},
	"solicitation": {"勧誘方針", "Solicitation policy (Japanese)"},
	"privacy":      {"プライバシーポリシー", "Privacy policy (Japanese)"},
	"colon":        {"：", ": "},
	"no calls":     {"この画面から、お客様の連絡先が送られることはありません。", "This page sends nobody your contact details."},
	"full":         {"くわしく見る・印刷する（別の画面）", "See all and print (another window)"},
	"credit":       {"出典：大阪商工会議所 経営情報センター「サイバー攻撃対策＆お客様へのサイバー保険提案力強化セミナー」資料を加工して作成", "Made from material of a seminar of the Osaka Chamber of Commerce and Industry, edited"},
	"embed":        {"サイトに埋め込む", "Embed (Japanese)"},
	"licences":     {"使っているソフトウェアのライセンス", "Software licences"},
	"approval":     {"募集文書 承認番号", "Approval number"},
	"works":        {"・オフラインで使えます", ", works offline"},
	"new":          {"新しい版", "New version"},
	"new text":     {"新しい版があります。入力した内容は残ります。", "There is a new version. What you entered stays."},
	"new now":      {"新しい版にする", "Use it"},
	"new later":    {"あとで", "Later"},
	"loading":      {"計算の準備をしています。文章と図は、このまま読めます。入力も始められます。", "The calculation is being prepared. You can read, and start typing."},
	"network":      {"通信が途切れたため、計算の準備ができませんでした。入力した内容は残っています。文章と図は、このまま読めます。", "The connection broke, so nothing can be computed. What you typed is kept; texts and pictures can be read."},
	"missing":      {"計算の部品がサーバーに見つかりませんでした。時間をおいて、もう一度お試しください。文章と図は、このまま読めます。", "The program was not found on the server. Please try again later; texts and pictures can be read."},
	"broken":       {"計算の部品が壊れて届きました。もう一度お試しください。文章と図は、このまま読めます。", "The program arrived damaged. Please try again; texts and pictures can be read."},
	"browser":      {"このブラウザでは計算ができません。新しい版のブラウザでお試しください。文章と図は、このまま読めます。", "This browser cannot compute. Please try a newer one; texts and pictures can be read."},
	"file":         {"計算の部品がフォルダーに見つかりませんでした。zipは展開し、フォルダーごと置いて開いてください。文章と図は、このまま読めます。", "The program was not found in the folder. Please unpack the zip and keep the folder whole; texts and pictures can be read."},
	"disk":         {"このPCのフォルダーから開いています。計算、印刷、ファイルの保存は、このまま使えます。使えないものは、代理店の設定（agency.json）、QRコード、根拠の表と検索（「出典の一覧」で見られます）、新しい版のお知らせです。共有リンクとブックマークは、このPCにこのフォルダーがあるあいだだけ開けます。英語の画面へ移ると、入力は引き継がれません。", "Opened from a folder on this computer. Calculating, printing and saving files work. What does not: settings of an agency (agency.json), the QR code, tables and search of the evidence (see the list of sources) and notice of a new version. Links and bookmarks open on this computer only, as long as the folder stays where it is. What you entered does not go along to the Japanese page."},
	"stopped":      {"計算が止まりました。入力した内容は残っています。もう一度お試しください。", "The calculation stopped. What you typed is kept. Please try again."},
	"see sources":  {"出典の一覧を見る", "See the sources"},
	"retry":        {"もう一度読み込む", "Load again"},

	"meeting company":  {"会社", "Company"},
	"meeting incident": {"事故", "Incident"},
	"meeting amount":   {"金額", "Amount"},
	"meeting cover":    {"保険", "Cover"},
	"meeting first":    {"まずすること", "First steps"},
	"meeting told":     {"説明した", "Explained"},
	"meeting told at":  {"画面「%」", "Screen “%”"},
	"meeting record":   {"面談の記録へ", "To the record"},
	"meeting small":    {"概算です。保険料の見積もりでも、支払いの約束でもありません。", "An estimate: no quote for a premium, no promise to pay."},
	"meeting failed":   {"面談モードを読み込めませんでした。もう一度押してください。", "Meeting mode could not be loaded. Please press again."},
	"back":             {"戻る", "Back"},
	"next":             {"次へ", "Next"},
}

// ShellSources names the page of all sources wherever a link leads to it.
var ShellSources = Text{"出典の一覧", "Sources (Japanese)"}

// The line of the build at the foot, and the day on which figures were checked.
var (
	ShellEdition = Text{"版 {0}・数字の版 {1}", "Version {0}, figures {1}"}
	ShellChecked = Text{"（{0}年{1}月{2}日確認）", " (checked {0}-{1}-{2})"}
)

// Where the folded parts of the evidence stand, and what they are called there.
var (
	EvidenceThere  = Text{"出典の一覧で見る", "See it among the sources"}
	EvidenceTables = Text{"根拠の表", "Tables of the evidence"}
)

// ShellEvidence introduces the evidence where the page is in another language.
var ShellEvidence = Text{"根拠は、出典と同じく日本語です。", "The evidence below is in Japanese, as its sources are."}
