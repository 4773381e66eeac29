package session_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

func foreigner() *session.Session {
	figures := seeds.Current()
	return session.New(&figures, words.English)
}

const (
	aboutJa = "（「約」「くらい」などは計算に入りません）"
	aboutEn = " (“about” changes nothing in the calculation)"
	unknownJa,
	unknownEn = "「わからない」と読みました。空欄と同じに計算します", "Read as not known; calculated as if left empty"
)

// typedNumbers are what people type, with what the page takes it for and says
// of it. Nothing is said of what cannot be read: its problem is.
var typedNumbers = []struct {
	field  calc.Field
	typed  string
	number string // empty: none
	code   calc.Code
	ja, en string
}{
	{calc.FieldRevenue, "5億", "500000000", "", "500,000,000円と読みました", "Read as 500,000,000 yen"},
	{calc.FieldRevenue, "約5億", "500000000", "", "500,000,000円と読みました" + aboutJa, "Read as 500,000,000 yen" + aboutEn},
	{calc.FieldRevenue, "５億くらい", "500000000", "", "500,000,000円と読みました" + aboutJa, "Read as 500,000,000 yen" + aboutEn},
	{calc.FieldRevenue, "約 5億円ぐらい", "500000000", "", "500,000,000円と読みました" + aboutJa, "Read as 500,000,000 yen" + aboutEn},
	{calc.FieldRevenue, "about 5 million", "5000000", "", "5,000,000円と読みました" + aboutJa, "Read as 5,000,000 yen" + aboutEn},
	{calc.FieldRevenue, "5 million or so", "5000000", "", "5,000,000円と読みました" + aboutJa, "Read as 5,000,000 yen" + aboutEn},
	{calc.FieldSpending, "年およそ60万", "600000", "", "600,000円と読みました" + aboutJa, "Read as 600,000 yen" + aboutEn},
	{calc.FieldSpending, "約60万円/年", "600000", "", "600,000円と読みました" + aboutJa, "Read as 600,000 yen" + aboutEn},
	{calc.FieldPCs, "4台くらい", "4", "", "4台と読みました" + aboutJa, "Read as 4 devices" + aboutEn},
	{calc.FieldPCs, "4台ほど", "4", "", "4台と読みました" + aboutJa, "Read as 4 devices" + aboutEn},
	{calc.FieldPCs, "だいたい30", "30", "", "30台と読みました" + aboutJa, "Read as 30 devices" + aboutEn},
	{calc.FieldPCs, "30前後", "30", "", "30台と読みました" + aboutJa, "Read as 30 devices" + aboutEn},
	{calc.FieldRecords, "３千人程度", "3000", "", "3,000人分と読みました" + aboutJa, "Read as 3,000 people" + aboutEn},
	{calc.FieldMargin, "10％くらい", "0.1", "", "10％と読みました" + aboutJa, "Read as 10%" + aboutEn},

	{calc.FieldSpending, "なし", "0", "", "「なし」を0円と読みました", "None: read as 0 yen"},
	{calc.FieldSpending, "ない", "0", "", "「なし」を0円と読みました", "None: read as 0 yen"},
	{calc.FieldPCs, "無し", "0", "", "「なし」を0台と読みました", "None: read as 0 devices"},
	{calc.FieldRecords, "None", "0", "", "「なし」を0人分と読みました", "None: read as 0 people"},
	{calc.FieldSpending, "ゼロ", "0", "", "0円と読みました", "Read as 0 yen"},
	{calc.FieldPCs, "ゼロ台", "0", "", "0台と読みました", "Read as 0 devices"},
	{calc.FieldRecords, "zero", "0", "", "0人分と読みました", "Read as 0 people"},
	{calc.FieldLiabilityDeductible, "なし", "0", "", "「なし」を0円と読みました", "None: read as 0 yen"},
	{calc.FieldLiabilityLimit, "なし", "", calc.Ambiguous, "", ""},
	{calc.FieldProbability, "なし", "0", "", "「なし」を0％と読みました", "None: read as 0%"},

	{calc.FieldSpending, "わからない", "", "", unknownJa, unknownEn},
	{calc.FieldPCs, "不明", "", "", unknownJa, unknownEn},
	{calc.FieldRecords, "？", "", "", unknownJa, unknownEn},
	{calc.FieldProbability, "Unknown", "", "", unknownJa, unknownEn},
	{calc.FieldProbability, "I don’t know", "", "", unknownJa, unknownEn},
	{calc.FieldRevenue, "わからない", "", calc.Missing, "", ""},
	{calc.FieldEmployees, "?", "", calc.Missing, "", ""},

	{calc.FieldRevenue, "五億", "500000000", "", "500,000,000円と読みました", "Read as 500,000,000 yen"},
	{calc.FieldRevenue, "三千万", "30000000", "", "30,000,000円と読みました", "Read as 30,000,000 yen"},
	{calc.FieldRevenue, "一億二千万", "120000000", "", "120,000,000円と読みました", "Read as 120,000,000 yen"},
	{calc.FieldRevenue, "5億二千万", "520000000", "", "520,000,000円と読みました", "Read as 520,000,000 yen"},
	{calc.FieldRevenue, "一億二千", "", calc.Ambiguous, "", ""},
	{calc.FieldEmployees, "十二", "12", "", "12人と読みました", "Read as 12 people"},
	{calc.FieldEmployees, "二百", "200", "", "200人と読みました", "Read as 200 people"},
	{calc.FieldEmployees, "五六人", "", calc.Ambiguous, "", ""},
	{calc.FieldEmployees, "1二人", "", calc.NotNumber, "", ""},

	{calc.FieldRevenue, "1億〜2億", "150000000", "", "100,000,000円から200,000,000円までの真ん中をとり、150,000,000円と読みました", "Read as 150,000,000 yen, the middle of 100,000,000 yen and 200,000,000 yen"},
	{calc.FieldRevenue, "1億円から2億円まで", "150000000", "", "100,000,000円から200,000,000円までの真ん中をとり、150,000,000円と読みました", "Read as 150,000,000 yen, the middle of 100,000,000 yen and 200,000,000 yen"},
	{calc.FieldRevenue, "約1億～2億くらい", "150000000", "", "100,000,000円から200,000,000円までの真ん中をとり、150,000,000円と読みました" + aboutJa, "Read as 150,000,000 yen, the middle of 100,000,000 yen and 200,000,000 yen" + aboutEn},
	{calc.FieldPCs, "10〜約12", "11", "", "10台から12台までの真ん中をとり、11台と読みました" + aboutJa, "Read as 11 devices, the middle of 10 devices and 12 devices" + aboutEn},
	{calc.FieldPCs, "10 to 12", "11", "", "10台から12台までの真ん中をとり、11台と読みました", "Read as 11 devices, the middle of 10 devices and 12 devices"},
	{calc.FieldPCs, "10〜13", "12", "", "10台から13台までの真ん中をとり、端数を切り上げて12台と読みました", "Read as 12 devices, the middle of 10 devices and 13 devices, rounded up"},
	{calc.FieldEmployees, "十〜二十人", "15", "", "10人から20人までの真ん中をとり、15人と読みました", "Read as 15 people, the middle of 10 people and 20 people"},
	{calc.FieldMargin, "5〜10%", "0.075", "", "5％から10％までの真ん中をとり、7.5％と読みました", "Read as 7.5%, the middle of 5% and 10%"},
	{calc.FieldStoppedDaysTypical, "3〜4日", "3.5", "", "3日から4日までの真ん中をとり、3.5日と読みました", "Read as 3.5 days, the middle of 3 days and 4 days"},
	{calc.FieldPCs, "10-12", "", calc.Ends, "", ""},
	{calc.FieldRevenue, "2億〜1億", "", calc.Ends, "", ""},
	{calc.FieldRevenue, "50〜60万", "", calc.Ends, "", ""},
	{calc.FieldEmployees, "1.5〜2人", "", calc.NotWhole, "", ""},

	{calc.FieldProbability, "20年に1回", "0.05", "", "20分の1、つまり5％と読みました", "Read as 1 in 20, which is 5%"},
	{calc.FieldProbability, "10年に一度", "0.1", "", "10分の1、つまり10％と読みました", "Read as 1 in 10, which is 10%"},
	{calc.FieldMeasureProbability, "二十年に一回", "0.05", "", "20分の1、つまり5％と読みました", "Read as 1 in 20, which is 5%"},
	{calc.FieldProbability, "20年に1回くらい", "0.05", "", "20分の1、つまり5％と読みました" + aboutJa, "Read as 1 in 20, which is 5%" + aboutEn},
	{calc.FieldProbability, "１／２０", "0.05", "", "20分の1、つまり5％と読みました", "Read as 1 in 20, which is 5%"},
	{calc.FieldProbability, "20分の1", "0.05", "", "20分の1、つまり5％と読みました", "Read as 1 in 20, which is 5%"},
	{calc.FieldProbability, "once in 20 years", "0.05", "", "20分の1、つまり5％と読みました", "Read as 1 in 20, which is 5%"},
	{calc.FieldProbability, "once every 20 years", "0.05", "", "20分の1、つまり5％と読みました", "Read as 1 in 20, which is 5%"},
	{calc.FieldProbability, "1 in 20", "0.05", "", "20分の1、つまり5％と読みました", "Read as 1 in 20, which is 5%"},
	{calc.FieldProbability, "1 in 20 years", "0.05", "", "20分の1、つまり5％と読みました", "Read as 1 in 20, which is 5%"},
	{calc.FieldProbability, "1/3", "0.333333", "", "3分の1を四捨五入して、33.3333％と読みました", "Read as 1 in 3, rounded to 33.3333%"},
	{calc.FieldStoppedShare, "1/4", "0.25", "", "4分の1、つまり25％と読みました", "Read as 1 in 4, which is 25%"},
	{calc.FieldProbability, "5", "0.05", "", "", ""},
	{calc.FieldProbability, "低い", "", calc.NotNumber, "", ""},
	{calc.FieldProbability, "1/0", "", calc.NotNumber, "", ""},
	{calc.FieldStoppedShare, "20年に1回", "", calc.NotNumber, "", ""},

	{calc.FieldRevenue, "10M", "10000000", "", "10,000,000円と読みました", "Read as 10,000,000 yen"},
	{calc.FieldRevenue, "0.1bn", "100000000", "", "100,000,000円と読みました", "Read as 100,000,000 yen"},
	{calc.FieldRevenue, "¥10m", "10000000", "", "10,000,000円と読みました", "Read as 10,000,000 yen"},
	{calc.FieldRevenue, "10 million", "10000000", "", "10,000,000円と読みました", "Read as 10,000,000 yen"},
	{calc.FieldRecords, "10k", "10000", "", "10,000人分と読みました", "Read as 10,000 people"},
	{calc.FieldRecords, "1万", "10000", "", "10,000人分と読みました", "Read as 10,000 people"},
	{calc.FieldRecords, "1,200人分", "1200", "", "", ""},
	{calc.FieldRevenue, "$10m", "", calc.NotNumber, "", ""},
}

func TestReading_SaysHowEachTextWasRead(t *testing.T) {
	for _, c := range typedNumbers {
		t.Run(string(c.field)+" "+c.typed, func(t *testing.T) {
			spec, ok := calc.SpecOf(c.field)
			require.True(t, ok)
			r := format.Read(spec, c.typed)
			require.Equal(t, c.code, r.Code)
			require.Equal(t, c.number != "", r.Number.Valid)
			if r.Number.Valid {
				require.Equal(t, c.number, r.Number.Decimal.String())
			}
			for _, one := range []struct {
				s    *session.Session
				want string
			}{{newcomer(), c.ja}, {foreigner(), c.en}} {
				one.s.Type(c.field, c.typed)
				require.Equal(t, one.want, one.s.Reading(spec))
				one.s.Leave(c.field)
				if p, shown := one.s.ProblemAt(c.field); one.s.Result.Input.Scenario.Asks(c.field) {
					require.Equal(t, c.code, p.Code)
					require.Equal(t, c.code != "", shown, "every refusal is told")
				}
				left := one.s.Draft.Texts[c.field]
				n, code := format.Number(spec, left)
				require.Equal(t, r.Code, code)
				require.Equal(t, r.Number.Decimal.String(), n.Decimal.String(), "%q became %q", c.typed, left)
				if !r.AsWritten() {
					require.Equal(t, c.typed, left, "nobody's words become another number")
					require.Equal(t, one.want, one.s.Reading(spec), "it is said for as long as it stands there")
				}
				one.s.Leave(c.field)
				require.Equal(t, left, one.s.Draft.Texts[c.field])
			}
		})
	}
	require.GreaterOrEqual(t, len(typedNumbers), 60)
}

func TestReading_IsNotSaidBesideAProblem(t *testing.T) {
	s := typing(newcomer(), "employees", "なし")
	p, shown := s.ProblemAt(calc.FieldEmployees)
	require.True(t, shown)
	require.Equal(t, calc.TooSmall, p.Code, "a firm of nobody")
	spec, _ := calc.SpecOf(calc.FieldEmployees)
	require.Empty(t, s.Reading(spec))
	s = typing(newcomer(), "probability", "1年に2回")
	p, _ = s.ProblemAt(calc.FieldProbability)
	require.Equal(t, calc.TooLarge, p.Code)
}

func TestProblem_ARequiredFieldThatIsNotKnownIsNeeded(t *testing.T) {
	for _, field := range []calc.Field{calc.FieldEmployees, calc.FieldRevenue} {
		s := typing(newcomer(), string(field), "わからない")
		p, shown := s.ProblemAt(field)
		require.True(t, shown, field)
		require.Equal(t, calc.Missing, p.Code)
		require.Equal(t, "数を入れてください。おおよそで大丈夫です", s.ProblemText(field))
	}
}

func TestType_NotKnownIsCalculatedAsAnEmptyField(t *testing.T) {
	for _, field := range []calc.Field{calc.FieldPCs, calc.FieldSpending, calc.FieldStoppedDaysTypical} {
		empty, unknown := sampled("manufacturing"), sampled("manufacturing")
		typing(empty, string(field), "")
		typing(unknown, string(field), "わからない")
		require.Equal(t, session.Ready, unknown.Status())
		require.Equal(t, everyAmount(empty), everyAmount(unknown), field)
		require.Equal(t, empty.AssumptionsNow(), unknown.AssumptionsNow(), field)
	}
}

func TestProblem_DaysAreComparedAsTheyWereRead(t *testing.T) {
	s := typing(sampled("manufacturing"), "stopped-days-low", "わからない", "stopped-days-typical", "3〜5日", "stopped-days-high", "約1日")
	require.Equal(t, calc.LowAbove, first(t, s, calc.FieldStoppedDaysHigh))
	spec, _ := calc.SpecOf(calc.FieldStoppedDaysLow)
	require.Contains(t, s.ProblemText(calc.FieldStoppedDaysHigh), "いまは低め"+s.Default(spec)+"日、ふつう4日、高め1日")
}
