package words

// Clients are the words of the page for a book of clients, by the name that the
// page gives them. The program of one company uses none of it.
var Clients = map[string]Text{
	"clients title":        {"顧客一覧", "List of clients"},
	"clients lead":         {"名簿のファイルを開くと、一社ずつ、事故1回の額を、この端末の中で計算します。名簿は送信されず、ページを閉じるか読み込み直すと消えます。", "Open a file of clients to see what one incident would cost each. It is computed on this device. The file is not sent, and closing or reloading the page forgets it."},
	"clients back":         {"試算に戻る", "Back to the estimate"},
	"clients open":         {"名簿を開く", "Open a file"},
	"clients drop":         {"CSVファイルを、ここに置いてください。", "Drop a CSV file here."},
	"clients form":         {"1社を1行に入れた、CSVかタブ区切りのファイルです。ExcelのCSV（Shift_JIS、UTF-8）をそのまま開けます。要る列は、従業員数と年商の二つです。ほかは空欄でかまいません。空欄の分は、額に入りません。", "CSV or tab-separated text with one client a row, as Excel saves it. Only employees and yearly revenue are required. What an empty cell would bring in is left out of the amount."},
	"clients choose":       {"ファイルを選ぶ", "Choose a file"},
	"clients template":     {"見出しだけのCSV", "CSV with the headings"},
	"clients example":      {"作った例で試す", "Try a made-up example"},
	"clients stop":         {"やめる", "Stop"},
	"clients reading":      {"読みこみと計算の進みぐあい", "Progress of reading and calculating"},
	"clients wrong":        {"読めなかったところ", "What could not be read"},
	"clients wrong at":     {"行", "Row"},
	"clients wrong in":     {"列", "Column"},
	"clients wrote":        {"書いてあること", "What stands there"},
	"clients mend":         {"直しかた", "What to do"},
	"clients columns":      {"列の対応を選ぶ", "Say what the columns hold"},
	"clients match":        {"ファイルの見出しごとに、その列に入っているものを選んでください。選んだ後に「この対応で読み直す」を押します。", "Choose for each heading of the file what its column holds, then press “Read again”."},
	"clients again":        {"この対応で読み直す", "Read again"},
	"clients unused":       {"使わない", "Not used"},
	"clients names":        {"見出しにできる名前", "Headings that are known"},
	"clients all":          {"全体を見る", "All of them"},
	"clients each":         {"一社ずつ見る", "One by one"},
	"clients incident":     {"事故", "Incident"},
	"clients bands":        {"自社の負担が、年商の何か月分か", "What the company keeps, in months of its sales"},
	"clients band":         {"年商の何か月分", "Months of sales"},
	"clients count":        {"会社の数", "Companies"},
	"clients share":        {"割合", "Share"},
	"clients cover":        {"契約の条件と、自社の負担", "Terms of policies, and what is kept"},
	"clients terms":        {"契約の条件", "Terms of a policy"},
	"clients typical":      {"ふつうの額の合計", "Typical amounts, summed"},
	"clients paid":         {"条件どおりなら対象の合計", "Covered on these terms, summed"},
	"clients kept":         {"自社の負担の合計", "Kept by the companies, summed"},
	"clients sums":         {"合計は、会社ごとの額を足した数です。すべての会社に事故が起こるという意味でも、見込みの額でもありません。", "A sum is of the companies' amounts, each of one incident. It does not say that it happens to all of them, and is no forecast."},
	"clients whose":        {"「ふつう」は、低めから高めまでの幅の中ほどの額で、事故が1回起きた場合です。起こりやすさではありません。業種は、額に使いません。", "“Typical” is the middle of the range, if the incident happens once. It is no probability. The trade moves no amount."},
	"clients search":       {"顧客名・業種で探す", "Search names and trades"},
	"clients least":        {"自社の負担", "Kept by the company"},
	"clients least 0":      {"すべて", "All"},
	"clients least 1":      {"年商の1か月分以上", "1 month of sales or more"},
	"clients least 3":      {"年商の3か月分以上", "3 months of sales or more"},
	"clients least 6":      {"年商の6か月分以上", "6 months of sales or more"},
	"clients any":          {"すべて", "All"},
	"clients with":         {"条件を入れた会社", "With terms entered"},
	"clients without":      {"条件を入れていない会社", "Without terms"},
	"clients sort":         {"並べ替え", "Sort by"},
	"clients table":        {"一社ずつの額", "Amounts of each company"},
	"clients first":        {"はじめ", "First"},
	"clients before":       {"前の100社", "100 before"},
	"clients after":        {"次の100社", "100 after"},
	"clients last":         {"おわり", "Last"},
	"clients pages":        {"ページ", "Pages"},
	"clients save":         {"この一覧をCSVで保存", "Save this list as CSV"},
	"clients print":        {"この一覧を印刷", "Print this list"},
	"clients paper":        {"印刷するもの", "What to print"},
	"clients paper list":   {"一覧だけ", "The list alone"},
	"clients paper sheets": {"一覧と、一社1枚の表", "The list, and a page for each client"},
	"clients paper most":   {"一覧は上から1,000社まで、一社1枚の表は上から100社までです。どちらも、いまの絞り込みと並びのとおりに印刷します。", "The list has up to 1,000 clients, the pages up to 100, both as they are filtered and sorted now."},
	"clients entered":      {"入れた数字", "What was entered"},
	"clients cost":         {"事故が1回起きた場合の額", "What one incident would cost"},
	"clients typically":    {"「ふつう」は、低めから高めまでの幅の中ほどの額です。起こりやすさではありません。「自社の負担」は、ふつうの額のうち会社に残る額です。「＋？」は、入っていないものがある額です。", "“Typical” is the middle of the range, and no probability. “Kept by the company” is what stays of the typical amount. “＋？” leaves something out."},
	"clients opens":        {"名前を押すと、その会社の試算が新しいタブで開きます。新しいタブのアドレスに入るのは、数字の答えだけです。顧客名は入りません。", "A name opens the company in the calculator, in a new tab. Its address holds the numbers, and no name."},
	"clients plus":         {"「＋？」は、空欄のために入っていないものがある額です。何が入っていないかは、保存したCSVにあります。", "“＋？” marks an amount that leaves something out because a cell was empty. The saved CSV says what."},
	"clients no script":    {"JavaScriptが使えないため、計算できません。パソコンの画面（シェル）から使う方法が、docs/scale.md にあります。", "Without JavaScript nothing can be computed. docs/scale.md has a way without a browser."},

	"clients loading":    {"計算の準備をしています。", "The calculation is being prepared."},
	"clients ready":      {"ファイルを開けます。", "Ready for a file."},
	"clients working":    {"{0} を読んで、計算しています。", "Reading and calculating {0}."},
	"clients said":       {"{0}：{1}", "{0}: {1}"},
	"clients stopped":    {"やめました。ファイルの内容は、残っていません。", "Stopped. Nothing of the file is kept."},
	"clients unreadable": {"このファイルを読めませんでした。フォルダーでないこと、ほかのソフトで開いていないことを確かめて、もう一度開いてください。", "This file could not be read. Please check that it is no folder and not open elsewhere, and try again."},
	"clients missing":    {"計算の部品が届きませんでした。通信を確かめて、ページを読み込み直してください。", "The program did not arrive. Please check the connection and reload the page."},
	"clients broken":     {"計算が止まりました。ページを読み込み直してください。ファイルが大きすぎるときは、いくつかに分けてください。", "The calculation stopped. Please reload the page; a file that is too large can be split."},
	"clients disk":       {"フォルダーから直接開いた画面では、この一覧は使えません。Webサーバーに置いたページから開いてください。", "Opened from a folder, this list does not work. Please open it from a web server."},
	"clients file":       {"顧客一覧", "clients"},
	"clients blank file": {"顧客名簿の見出し", "headings"},
	"clients try file":   {"作った例", "The made-up example"},
}

// ClientsExample is the book of the made-up example, cells between commas.
var ClientsExample = Text{`顧客名,業種,従業員数,年商,PC台数,個人情報件数,セキュリティ費用,全体の限度額,全体の免責金額
例・食堂,飲食業,12,1億2000万,4,3000,10万,,
例・部品工場,製造業,40,5億,35,1200,60万,1000万,10万
例・会計事務所,サービス業,8,9000万,9,30000,20万,,
例・食品卸,卸売業,150,60億,90,50000,300万,5000万,10万
例・工務店,建設業,3,3000万,4,200,3万,,
例・運送,運輸業,65,8億,30,900,50万,3000万,30万
例・洋品店,小売業,6,4500万,3,8000,,,
`, `Customer,Trade,Employees,Yearly revenue,PCs,Personal records held,Security spending,Overall limit,Overall deductible
Example restaurant,Food,12,120 million,4,3000,100000,,
Example factory,Manufacturing,40,500 million,35,1200,600000,10 million,100000
Example accountants,Services,8,90 million,9,30000,200000,,
Example wholesaler,Wholesale,150,6 billion,90,50000,3 million,50 million,100000
Example builder,Construction,3,30 million,4,200,30000,,
Example carrier,Transport,65,800 million,30,900,500000,30 million,300000
Example boutique,Retail,6,45 million,3,8000,,,
`}

// What the program of the page says of a book. {0} and the like are counts,
// amounts and names.
var (
	ClientsWorst     = Text{"いちばん重い事故", "The costliest incident of each"}
	ClientsEach      = Text{"すべての事故（ふつうの額）", "All incidents (typical amounts)"}
	ClientsNameless  = Text{"{0}行目", "Row {0}"}
	ClientsMonths    = Text{"年商の何か月分", "Months of sales"}
	ClientsNoSales   = Text{"年商0", "no sales"}
	ClientsDone      = Text{"{0}社を計算しました。", "{0} companies were calculated."}
	ClientsOf        = Text{"{0}行のうち{1}社を計算しました。読めなかった{2}行は、除いています。", "{1} of {0} rows were calculated. {2} rows that could not be read are left out."}
	ClientsAnswer    = Text{"{0}社のうち{1}社は、{2}1回で、年商の3か月分以上が会社に残ります。", "{1} of {0} companies keep three months of their sales or more after one incident: {2}."}
	ClientsOne       = Text{"その会社でいちばん重い事故", "the costliest of each"}
	ClientsShown     = Text{"{0}社中の{1}〜{2}社目です。", "{1} to {2} of {0} companies."}
	ClientsNone      = Text{"あてはまる会社がありません。", "No company fits."}
	ClientsBandFirst = Text{"1か月分未満", "less than 1"}
	ClientsBand      = Text{"{0}〜{1}か月分", "{0} to less than {1}"}
	ClientsBandLast  = Text{"{0}か月分以上", "{0} or more"}
	ClientsBandNone  = Text{"額が出ない会社", "no amount"}
	ClientsWith      = Text{"条件を入れた会社", "With terms"}
	ClientsWithout   = Text{"条件を入れていない会社", "Without terms"}
	ClientsSum       = Text{"{0}社の合計", "Sum of {0}"}
	ClientsAtRow     = Text{"名簿の{0}行目", "Row {0} of the file"}
	ClientsOnce      = Text{"事故", "Incident"}
	ClientsCash      = Text{"手元資金から、ふつうの額の自社の負担を払うと：{0}", "Money at hand, less what is kept of the typical amount: {0}"}
	ClientsLeft      = Text{"入っていないもの：{0}", "Not counted: {0}"}
	ClientsCovered   = Text{"「自社の負担」は、入れた契約の条件どおりに支払われたとして、会社に残る額です。支払いの約束ではありません。", "“Kept by the company” is what stays if a policy pays on the terms entered. It is no promise to pay."}
	ClientsUncovered = Text{"契約の条件が入っていないため、すべて自社の負担としています。", "No terms of a policy were entered, so all of it is kept by the company."}
	ClientsSheets    = Text{"一社1枚の表は、{0}社のうち、並びの上から{1}社の分です。", "There is a page for the first {1} of {0} clients."}
	ClientsMore      = Text{"ほかに{0}件あります。", "There are {0} more."}
	ClientsUnused    = Text{"使っていない列が{0}あります。", "{0} columns are not used."}
	ClientsTooMany   = Text{"列が多いため、はじめの{0}列だけを示しています。", "Only the first {0} columns are listed."}
)
