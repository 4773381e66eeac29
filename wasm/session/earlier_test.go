package session_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/keep"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// linksOfV1 are those that 0.1.0 wrote for its ready-made companies: never
// change them.
var linksOfV1 = map[string]string{
	"kou":           "v=1&n=30&r=300000000&p=30&d=1000&e=300000&i=service&m=cases&b=range&s=malware",
	"otsu":          "v=1&n=200&r=4000000000&p=260&d=3000&e=3000000&i=manufacturing&m=cases&b=range&s=malware",
	"giaj-a":        "v=1&n=50&r=1000000000&p=40&d=1000&e=1000000&l=1&t=1&h=1&o=1&i=manufacturing&m=itemised&b=range&s=ransomware",
	"giaj-b":        "v=1&n=10&r=300000000&p=10&d=10000&e=300000&l=14&t=14&h=14&o=1&W=1&Y=1&Z=1&i=retail&m=itemised&b=range&s=personal-leak",
	"manufacturing": "v=1&n=40&r=500000000&p=35&d=1200&e=600000&i=manufacturing&m=itemised&b=range&s=ransomware",
	"construction":  "v=1&n=15&r=300000000&p=12&d=500&e=200000&i=construction&m=itemised&b=range&s=ransomware",
	"wholesale":     "v=1&n=25&r=800000000&p=25&d=2000&e=500000&i=wholesale&m=itemised&b=range&s=ransomware",
	"restaurant":    "v=1&n=12&r=100000000&p=4&d=3000&e=100000&i=retail&m=itemised&b=range&s=ransomware",
}

const (
	earlierJapanese = "これが作られたときより計算が新しくなったため、当時の金額とは違うことがあります。"
	earlierEnglish  = "The calculation is newer than the one it was made with, so amounts may differ from those of then."
)

func TestOpenLink_OneOfVersionOneAsksTheSameAndSaysThatTheCalculationIsNewer(t *testing.T) {
	require.Len(t, linksOfV1, len(newcomer().SampleCards()))
	for id, link := range linksOfV1 {
		s := cleared()
		require.True(t, s.OpenLink("#"+link))
		require.Equal(t, session.Ready, s.Status())
		require.Equal(t, id, s.Draft.Sample, "an example stays one")
		require.Equal(t, sampled(id).Fragment(), s.Fragment())
		require.Equal(t, everyAmount(sampled(id)), everyAmount(s), id)
		require.Equal(t, "リンクの試算を開きました。"+earlierJapanese, s.Arrival)

		figures := seeds.Current()
		s = session.New(&figures, words.English)
		require.True(t, s.OpenLink(link))
		require.Equal(t, "The estimate of the link was opened. "+earlierEnglish, s.Arrival)

		again := cleared()
		require.True(t, again.OpenLink(s.Fragment()))
		require.Equal(t, "リンクの試算を開きました。", again.Arrival, "a link of today is of today")
	}
}

func TestArrival_OfAnEarlierVersionIsForgottenLikeAnyOther(t *testing.T) {
	for name, change := range map[string]func(*session.Session){
		"typing":         func(s *session.Session) { s.Type(calc.FieldEmployees, "31") },
		"choosing":       func(s *session.Session) { s.Choose(calc.FieldScenario, string(calc.CardLeak)) },
		"a sample":       func(s *session.Session) { s.PickSample("otsu") },
		"a link of now":  func(s *session.Session) { s.OpenLink(sampled("otsu").Fragment()) },
		"next client":    func(s *session.Session) { s.NextClient() },
		"a file opened":  func(s *session.Session) { s.OpenFile(sampled("otsu").SaveFile()) },
		"a refused link": func(s *session.Session) { s.OpenLink("v=9&n=1") },
	} {
		s := newcomer()
		require.True(t, s.OpenLink(linksOfV1["manufacturing"]))
		require.Contains(t, s.Arrival, earlierJapanese)
		change(s)
		require.NotContains(t, s.Arrival, earlierJapanese, name)
	}
}

// fileOfV1 was saved by 0.1.0: never change it.
const fileOfV1 = `{
  "cybercost": 1,
  "names": {
    "customer": "株式会社なにわ"
  },
  "choices": {
    "industry": "wholesale",
    "scenario": "card-leak",
    "method": "itemised",
    "severity": "range"
  },
  "numbers": {
    "employees": "18",
    "revenue": "340000000",
    "monitoring-months": "6"
  },
  "switches": {
    "online-shop": true
  }
}
`

func TestOpenFile_OneOfVersionOneAsksTheSameAndSaysThatTheCalculationIsNewer(t *testing.T) {
	s := newcomer()
	s.OpenFile([]byte(fileOfV1))
	require.Equal(t, "ファイルを開きました。"+earlierJapanese, s.Notice)
	require.Equal(t, keep.Names{Customer: "株式会社なにわ", Trade: "卸売業"}, s.Names)
	want := typing(cleared(), "employees", "18", "revenue", "3億4千万", "online-share", "100")
	want.Choose(calc.FieldScenario, string(calc.CardLeak))
	require.Equal(t, want.Fragment(), s.Fragment())

	s.OpenFile(s.SaveFile())
	require.NotContains(t, s.Notice, earlierJapanese, "what is saved now is of today")
	require.Contains(t, s.Notice, "ファイルを開きました。前の入力は消しました。「会社の前提」の「元に戻す」で戻せます。")
	require.Equal(t, keep.Names{Customer: "株式会社なにわ", Trade: "卸売業"}, s.Names)
	require.Equal(t, want.Fragment(), s.Fragment())

	figures := seeds.Current()
	s = session.New(&figures, words.English)
	s.OpenFile([]byte(fileOfV1))
	require.Equal(t, "The file was opened. "+earlierEnglish, s.Notice)
	require.Equal(t, "Wholesale", s.Names.Trade)
}

func TestOpen_RefusingAnEarlierVersionNamesWhatIsNoLongerAsked(t *testing.T) {
	for broken, said := range map[string]string{
		"&i=mining":         "選べない値が入っています（業種）",
		"&w=x&i=retail":     "数として読めない値があります（カード監視の期間）",
		"&Z=yes&i=retail":   "入り切りの値が読めません（ネットで販売している）",
		"&i=retail&i=mine":  "同じ項目が二つあります",
		"&a=.5&i=retail":    "知らない項目が入っています",
		"&w=1000&i=service": "範囲の外の値があります（カード監視の期間）",
	} {
		s := newcomer()
		require.True(t, s.OpenLink("v=1&n=30&r=300000000"+broken+"&m=itemised&b=range&s=ransomware"))
		require.Equal(t, "リンクの試算は開けませんでした："+said, s.Arrival)
		require.Equal(t, "kou", s.Draft.Sample)
	}
}

func TestTrade_OfALinkOfVersionOneIsPrintedUntilAnotherClientComes(t *testing.T) {
	link := linksOfV1["construction"]
	require.Contains(t, link, "i=construction")
	for name, leave := range map[string]func(*session.Session){
		"a sample":        func(s *session.Session) { s.PickSample("otsu") },
		"the next client": func(s *session.Session) { s.NextClient() },
		"a link of now":   func(s *session.Session) { s.OpenLink(sampled("otsu").Fragment()) },
		"a file":          func(s *session.Session) { s.OpenFile(sampled("otsu").SaveFile()) },
	} {
		s := newcomer()
		s.OpenLink(link)
		require.Equal(t, "建設業", s.Name(keep.NameTrade))
		typing(s, "employees", "7")
		require.Equal(t, "建設業", s.Name(keep.NameTrade))
		leave(s)
		require.Empty(t, s.Name(keep.NameTrade), name)
	}

	s := newcomer()
	s.OpenLink(link)
	s.OpenLink(linksOfV1["otsu"])
	require.Equal(t, "製造業", s.Name(keep.NameTrade), "each brings its own")
	s.OpenLink(strings.Replace(link, "i=construction", "i=other", 1))
	require.Empty(t, s.Name(keep.NameTrade), "of another trade nothing is known")
	s.SetName(keep.NameTrade, "歯科")
	s.OpenLink(link)
	require.Equal(t, "建設業", s.Name(keep.NameTrade), "what was typed was the client's before")
}
