package words

import "cybercost/calc"

// Keeping and handing over.
var (
	KeepTitle     = Text{"この試算を残す", "Keep this estimate"}
	KeepPrint     = Text{"A4で印刷する", "Print on A4"}
	KeepLink      = Text{"共有リンクをコピー", "Copy a link"}
	KeepSave      = Text{"ファイルに保存", "Save to a file"}
	KeepOpen      = Text{"ファイルを開く", "Open a file"}
	KeepCSV       = Text{"表をCSVで保存", "Save tables as CSV"}
	KeepRow       = Text{"1行のCSV", "One CSV row for a CRM"}
	KeepText      = Text{"入力はリンクの「#」より後ろに入るため、サーバーには届きません。リンクを受け取った人には見えます。お名前とメモは、印刷とファイルにだけ入り、リンクには入りません。ページを閉じると、入力は残りません。", "What you enter stands after the “#” of the link and does not reach a server; whoever gets the link can see it. Names and notes go on paper and into files only. Nothing is left when the page is closed."}
	KeepNames     = Text{"印刷に入れる名前とメモ", "Names and notes for the printed sheet"}
	KeepCopied    = Text{"リンクをコピーしました。", "The link was copied."}
	KeepNoCopy    = Text{"コピーできませんでした。アドレス欄のリンクをコピーしてください。次に何かすると、アドレスから消えます。", "Copying failed. Please copy the address of this page; it goes from there with the next thing you do."}
	KeepMark      = Text{"ブックマークする", "Bookmark it"}
	KeepMarked    = Text{"この試算をアドレスに入れました。いま、ブラウザでブックマークしてください。次に何かすると、アドレスから消えます。", "The estimate stands in the address. Bookmark it now with your browser; it goes from there with the next thing you do."}
	KeepSaved     = Text{"ファイルに保存しました。", "The file was saved."}
	KeepOpened    = Text{"ファイルを開きました。", "The file was opened."}
	KeepLinked    = Text{"リンクの試算を開きました。", "The estimate of the link was opened."}
	KeepEarlier   = Text{"これが作られたときより計算が新しくなったため、当時の金額とは違うことがあります。", "The calculation is newer than the one it was made with, so amounts may differ from those of then."}
	KeepNothing   = Text{"結果が出てから使えます。直すところがあるときは、先に直してください。", "Available once there is a result. Put right what is marked first."}
	LinkRefused   = Text{"リンクの試算は開けませんでした：{0}", "The link's estimate could not be opened: {0}"}
	FileRefused   = Text{"ファイルは開けませんでした：{0}", "The file could not be opened: {0}"}
	SaveRefused   = Text{"保存できませんでした：{0}", "It could not be saved: {0}"}
	GuideTableYen = Text{"1年あたりの目安（円）", "Yearly guides (yen)"}
	YenHead       = Text{"円／年", "yen a year"}
	FileMade      = Text{"作成日", "Made on"}
	FileEdition   = Text{"版", "Edition"}
	FilePage      = Text{"ページ", "Page"}
	FileAgency    = Text{"代理店", "Agency"}
	FileApproval  = Text{"募集文書の承認番号", "Approval number"}
	FileOf        = Text{"試算の対象", "Estimate for"}
	FileYes       = Text{"はい", "yes"}
	FileInput     = Text{"入力", "Entered"}
	FileValue     = Text{"値", "Value"}
	FileUnit      = Text{"単位", "Unit"}
	FileAmount    = Text{"想定被害額（円）", "Estimated loss (yen)"}
	FileStats     = Text{"計算した数", "Numbers computed"}
	FileYen       = Text{"円", "yen"}
	KeepCode      = Text{"QRコードで渡す", "Hand over as a QR code"}
	FileTable     = Text{"この表をCSVで保存", "Save this table as CSV"}
	FileName      = Text{"サイバー被害額の試算", "cyber-loss-estimate"}
)

// One client after another.
var (
	NextClient     = Text{"入力を消して次のお客様へ", "Clear all for the next client"}
	StartAgain     = Text{"入力を消して最初から", "Clear all and start again"}
	NextClientText = Text{"答え、お名前、メモ、チェックをすべて消して、最初の質問に戻ります。「説明した者」は残ります。", "Clears every answer, name, note and tick, and goes to the first question. “Explained by” stays."}
	Cleared        = Text{"前の入力は、お名前・メモ・チェックもふくめて消しました。", "What was entered before was cleared, names, notes and ticks included."}
	ClearedBut     = Text{"「説明した者」は残しました。", "“Explained by” stays."}
	Undo           = Text{"元に戻す", "Undo"}
	Undone         = Text{"元に戻しました。", "Everything is back."}
	OpenedOver     = Text{"前の入力は消しました。「{0}」の「{1}」で戻せます。", "What was entered before was cleared; “{1}” under “{0}” brings it back."}
)

// Names are the free texts of the printed sheet, by the keys of package keep.
var Names = Table[string, Text]{
	{"customer", Text{"お客様", "Customer"}},
	{"trade", Text{"業種", "Trade"}},
	{"person", Text{"ご担当", "Person in charge"}},
	{"explained-by", Text{"説明した者", "Explained by"}},
	{"memo", Text{"メモ", "Notes"}},

	{"first-decides", Text{"決める人（名前・電話）", "Who decides (name, phone)"}},
	{"first-contractor", Text{"パソコンを頼んでいる業者", "Who looks after the computers"}},
	{"first-insurer", Text{"保険会社か代理店", "Insurer or agent"}},
	{"first-bank", Text{"銀行（送金を止める）", "Bank (to stop a transfer)"}},

	{"record-when", Text{"日時", "Date and time"}},
	{"record-place", Text{"場所", "Place"}},
	{"record-present", Text{"同席された方", "Also present"}},
	{"record-first", Text{"最初のご意向（当初の意向）", "First wish"}},
	{"record-last", Text{"最後のご意向（最終の意向）", "Last wish"}},
	{"record-change", Text{"変わった点と、その理由", "What changed, and why"}},
	{"record-told", Text{"ほかに説明したもの（名前と版）", "Else explained (name, edition)"}},
	{"record-declined", Text{"説明しなかったもの・辞退されたもの", "Not explained, or declined"}},
	{"record-next", Text{"次にすること", "What comes next"}},
}

// Trades are what links and files of version 1 say in the place of the name of
// a trade.
var Trades = Table[string, Text]{
	{"manufacturing", Text{"製造業", "Manufacturing"}},
	{"construction", Text{"建設業", "Construction"}},
	{"wholesale", Text{"卸売業", "Wholesale"}},
	{"retail", Text{"小売業・飲食業", "Retail and restaurants"}},
	{"service", Text{"サービス業", "Services"}},
	{"transport", Text{"運輸業", "Transport"}},
}

// Retired names fields that only links and files of earlier versions have, for
// refusing one of these.
var Retired = Table[calc.Field, Text]{
	{"industry", Text{"業種", "Industry"}},
	{"monitoring-months", Text{"カード監視の期間", "Card monitoring for"}},
	{"online-shop", Text{"ネットで販売している", "The firm sells online"}},
}

// Refusals says why a link or a file was not taken. {0} is the field.
var Refusals = Table[string, Text]{
	{"nothing", Text{"試算が入っていません", "there is no estimate in it"}},
	{"too-long", Text{"大きすぎます。このページのファイルやリンクではないようです", "it is too large to be from this page"}},
	{"unreadable", Text{"このページのファイルやリンクではないか、壊れています", "it was not made by this page, or it is damaged"}},
	{"not-ours", Text{"このページで保存したファイルではありません", "it was not saved by this page"}},
	{"unknown-version", Text{"このページの知らない版のものです。作った版のページで開いてください", "it is of a version this page does not know; open it with the page that made it"}},
	{"unknown-key", Text{"知らない項目が入っています", "it has an unknown entry"}},
	{"duplicate-key", Text{"同じ項目が二つあります", "an entry stands twice"}},
	{"wrong-type", Text{"項目の形が違います", "an entry is of the wrong kind"}},
	{"missing", Text{"足りない項目があります（{0}）", "an entry is missing ({0})"}},
	{"bad-choice", Text{"選べない値が入っています（{0}）", "a choice does not exist ({0})"}},
	{"bad-switch", Text{"入り切りの値が読めません（{0}）", "a switch cannot be read ({0})"}},
	{"bad-number", Text{"数として読めない値があります（{0}）", "a value is not a number ({0})"}},
	{"many-digits", Text{"桁が多すぎる値があります（{0}）", "a value has too many digits ({0})"}},
	{"out-of-bounds", Text{"範囲の外の値があります（{0}）", "a value is out of bounds ({0})"}},
	{"not-whole", Text{"小数にできない値があります（{0}）", "a value must be whole ({0})"}},
	{"bad-text", Text{"使えない文字が入っています", "it has characters that cannot be used"}},
	{"text-too-long", Text{"名前かメモが長すぎます", "a name or note is too long"}},
}
