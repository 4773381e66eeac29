package words

// The record of a meeting. Wish at the beginning, wish at the end, what changed
// between them and what was explained are what rules on ascertaining a customer's
// intention ask an agent to keep; the page's words are its own.
var (
	RecordTitle   = Text{"面談の記録", "Record of the meeting"}
	RecordNow     = Text{"ご意向の変化 {0}・説明したもの {1}", "Wishes changed: {0}, explained: {1}"}
	RecordText    = Text{"この端末の中だけにあり、ページを閉じると消えます。残すときは、紙かファイルに。リンクには入りません。何か入れると、打ち合わせ用紙の最後にも印刷されます。空のまま印刷して、ペンで書くこともできます。", "On this device only, and gone when the page is closed: keep it on paper or in a file. No link holds it. Once something is entered it is printed behind the sheet, too; printed empty it is for the pen."}
	RecordNote    = Text{"面談の控えです。意向の把握と確認に使う書面は、所属保険会社と代理店の様式によります。契約の申し込みではありません。", "A note of the meeting, and no application. The forms for ascertaining and confirming a customer’s intention are the insurer’s and the agency’s."}
	RecordWishes  = Text{"ご意向の、最初と最後", "Wishes, first and last"}
	RecordWish    = Text{"ご意向", "Wish"}
	RecordFirst   = Text{"最初", "First"}
	RecordLast    = Text{"最後", "Last"}
	RecordChange  = Text{"変化", "Change"}
	RecordCame    = Text{"加わった", "came"}
	RecordWent    = Text{"なくなった", "went"}
	RecordSame    = Text{"同じ", "same"}
	RecordTold    = Text{"説明したもの", "Explained"}
	RecordThis    = Text{"この試算の版：{0}", "Edition of this estimate: {0}"}
	RecordFacts   = Text{"このときの数字", "The figures of the day"}
	RecordLoss    = Text{"{0}：{1}。", "{0}: {1}."}
	RecordRange   = Text{"{0}：{1}（低め{2}、高め{3}）。", "{0}: {1} (low {2}, high {3})."}
	RecordChance  = Text{"1年に起きる確率は{0}。", "Chance a year: {0}."}
	RecordChecked = Text{"お客様の確認：ご意向、説明したもの、しなかったものは、上のとおりです。", "Checked by the customer: wishes, what was explained and what was not are as above."}
	RecordDay     = Text{"日付", "Date"}
	RecordName    = Text{"ご署名", "Signature"}
	RecordPrint   = Text{"記録だけをA4で印刷", "Print the record alone on A4"}
)

// Wishes are what a customer may want, in the order of package keep.
var Wishes = [...]Text{
	{"事故のとき、いくらかかるか知りたい", "To know what an incident costs"},
	{"仕事が止まったときに備えたい", "To be ready for standing still"},
	{"相手への賠償に備えたい", "To be ready for liability"},
	{"対策から始めたい", "To begin with measures"},
	{"取引先に求められている", "A client asks for it"},
	{"できるだけ費用を抑えたい", "To spend as little as possible"},
	{"保険は、いまは考えていない", "No insurance for now"},
}

// Told are documents that may have been explained, in the order of package keep.
var Told = [...]Text{
	{"この試算の画面", "This estimate on the screen"},
	{"打ち合わせ用紙", "The meeting sheet"},
	{"対策計画書", "The plan of measures"},
	{"重要事項説明書", "The statement of important matters"},
	{"意向確認の書面", "The form confirming the intention"},
}
