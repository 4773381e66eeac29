package state_test

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// drawn is a picture of the page with its name.
type drawn struct {
	ID string
	state.Picture
}

func allPictures(s *state.Store) (all []drawn) {
	for _, plan := range slices.Concat(s.LossPictures(), s.InvestPictures(), s.GuidePictures(), s.MeasurePictures(), s.CoverPictures()) {
		all = append(all, drawn{plan.ID, plan.Draw()})
	}
	return all
}

// picture finds one picture of the page.
func picture(t *testing.T, s *state.Store, id string) state.Picture {
	t.Helper()
	for _, p := range allPictures(s) {
		if p.ID == id {
			return p.Picture
		}
	}
	require.Fail(t, "no picture", id)
	return state.Picture{}
}

func TestPictures_CanBeReadWithoutSeeingThem(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		for _, method := range calc.Methods() {
			s := typing(prepared(scenario), "probability", "10", "cost-limit", "1,000万", "investigation", "100万")
			s.Choose(calc.FieldMethod, string(method))
			ids := map[string]bool{}
			for _, p := range allPictures(s) {
				about := string(scenario) + " by " + string(method) + ": " + p.ID
				require.False(t, ids[p.ID], "%s stands twice", about)
				ids[p.ID] = true
				if p.ID == "fig-guide" { // its table is GuideRows
					require.Empty(t, p.Table.Heads)
					p.Table = state.Table{Caption: "the page's", Rows: make([][]string, len(s.GuideRows()))}
				}
				for _, text := range []string{p.Number, p.Message, p.Sub, p.Source, p.SVG, p.Table.Caption} {
					require.NotEmpty(t, text, about)
					require.NotContains(t, text, "{", about)
				}
				require.Contains(t, p.SVG, "aria-label=", about)
				require.NotEmpty(t, p.Table.Rows, about)
				for _, key := range p.Keys {
					require.NotEmpty(t, key.Text, about)
					require.NotEmpty(t, key.SVG, about)
				}
			}
		}
	}
}

func TestAxisMessage_PlacesTheTypicalAmountAtEveryEdge(t *testing.T) {
	f := newcomer().Figures
	small, public, one := f.SmeDamageMean.Newest().Value, f.RansomwareMedian.Newest().Value, decimal.New(1, 0)
	require.True(t, small.LessThan(public))
	cases := []struct {
		name   string
		amount decimal.Decimal
		want   words.Text
	}{
		{"nothing at all", decimal.Zero, words.AxisBelow},
		{"a yen below the survey's mean", small.Sub(one), words.AxisBelow},
		{"at the survey's mean", small, words.AxisBetween},
		{"a yen below the publicised median", public.Sub(one), words.AxisBetween},
		{"at the publicised median", public, words.AxisAbove},
		{"far above", public.Mul(decimal.New(1000, 0)), words.AxisAbove},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(chosen("kou", "method", "entered"), "investigation", c.amount.String())
			require.Equal(t, c.want.Put(words.Japanese, "例・甲社"), picture(t, s, "fig-axis").Message)
		})
	}
}

func TestAxisMessage_ASurveysValueIsNotComparedWithItself(t *testing.T) {
	s := chosen("manufacturing", "method", "survey")
	require.Equal(t, s.Figures.RansomwareMedian.Newest().Value, s.Total().Typical)
	require.NotContains(t, picture(t, s, "fig-axis").Message, "試算")
}

func TestAxisTable_HoldsTheEstimateAndEveryPopulation(t *testing.T) {
	s := sampled("manufacturing")
	rows := picture(t, s, "fig-axis").Table.Rows
	require.Equal(t, []string{"例・製造業の試算", "低め", format.Man(s.Total().Low) + "＋？", "—"}, rows[0])
	require.Equal(t, []string{"例・製造業の試算", "ふつう", format.Man(s.Total().Typical) + "＋？", "—"}, rows[1])
	require.Equal(t, []string{"例・製造業の試算", "高め", format.Man(s.Total().High) + "＋？", "—"}, rows[2])
	f := s.Figures
	cells := ""
	for _, row := range rows {
		cells += row[0] + " " + row[2] + "\n"
	}
	for _, edition := range slices.Concat(f.RansomwareMedian[:], f.RansomwareMean[:]) {
		require.Contains(t, cells, " "+format.Man(edition.Value), edition.ID)
	}
	for _, figure := range []decimal.Decimal{
		f.SmeDamageMean.Newest().Value,
		f.KouTotalPrinted.Value, f.OtsuTotalPrinted.Value, f.CompanyDRecovery.Value, f.ManufacturerATotal.Value, f.RetailerBTotal.Value,
	} {
		require.Contains(t, cells, " "+format.Man(figure))
	}
	sum := decimal.Zero
	for _, row := range rows {
		if row[0] == words.LanePolice.In(words.Japanese) {
			sum = sum.Add(yen(t, row[3]))
		}
	}
	require.Equal(t, f.NpaCostAnswers.Newest().Value.String(), sum.String(), "the police's bands are all answers")
}

func TestStackMessage_NamesTheHeaviestRow(t *testing.T) {
	cases := []struct{ name, investigation, containment, prevention, want string }{
		{"investigation", "600万", "300万", "100万", "いちばん重いのは原因・被害範囲調査費で、全体の60％"},
		{"containment", "100万", "200万", "100万", "いちばん重いのは事態収拾費で、全体の50％"},
		{"prevention", "0", "0", "100万", "いちばん重いのは再発防止費で、全体の100％"},
		{"the first of two as heavy", "100万", "100万", "0", "いちばん重いのは原因・被害範囲調査費で、全体の50％"},
		{"nothing", "0", "0", "0", "金額のある行はありません"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(chosen("kou", "method", "entered"),
				"investigation", c.investigation, "containment", c.containment, "prevention", c.prevention)
			require.Equal(t, c.want, picture(t, s, "fig-stack").Message)
		})
	}
}

func TestStackMessage_ARowOfOursCanBeTheHeaviest(t *testing.T) {
	s := typing(prepared(calc.TransferFraud), "transfer-loss", "9億")
	require.Contains(t, picture(t, s, "fig-stack").Message, "送金してしまった額")
}

func TestStackTable_AgreesWithTheBreakdown(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := prepared(scenario)
		if !s.Spread() {
			continue
		}
		rows := picture(t, s, "fig-stack").Table.Rows
		for i, of := range []func(calc.Range) decimal.Decimal{
			func(r calc.Range) decimal.Decimal { return r.Low },
			func(r calc.Range) decimal.Decimal { return r.Typical },
			func(r calc.Range) decimal.Decimal { return r.High },
		} {
			want := []string{}
			other := decimal.Zero
			for _, row := range s.BreakdownRows() {
				switch {
				case row.Unknown:
				case row.Kind == "deck":
					want = append(want, format.Man(of(row.Amount)))
				default:
					other = other.Add(of(row.Amount))
				}
			}
			require.Equal(t, append(want, format.Man(other)), rows[i][1:], scenario)
		}
	}
}

func TestInvestTable_AgreesWithTheBreakdownAndTheDeck(t *testing.T) {
	s := sampled("manufacturing")
	b := s.Result.Breakdown
	p := picture(t, s, "fig-invest")
	require.Equal(t, []string{"例・製造業の試算", format.Man(b.Avoidable.Value), format.Man(b.Investment.Value), format.Times(b.Leverage.Value)}, p.Table.Rows[0])
	require.Equal(t, []string{"乙社", "2,475", "1,000", "2.48"}, p.Table.Rows[1])
	require.Equal(t, []string{"甲社", "408", "214", "1.91"}, p.Table.Rows[2])
	require.Equal(t, []string{"甲社（資料の印刷）", "400", "200", "2"}, p.Table.Rows[3])
	require.Equal(t, "失う費用は、例・製造業の試算では投資の"+format.Times(b.Leverage.Value)+"倍。甲社は1.91倍、乙社は2.48倍だった", p.Message)
}

func TestInvestPicture_WithoutAnInvestmentOnlyTheDecksAreCompared(t *testing.T) {
	s := typing(chosen("kou", "method", "entered"), "investigation", "100万")
	p := picture(t, s, "fig-invest")
	require.Equal(t, "失う費用は、甲社では投資の1.91倍、乙社では2.48倍だった", p.Message)
	require.Equal(t, []string{"例・甲社の試算", "100", "0", "—"}, p.Table.Rows[0])
}

func TestRulers_WaitUntilThereIsAnAmount(t *testing.T) {
	asks := words.RulerAsks.In(words.Japanese)
	require.Contains(t, cleared().TitleRuler(), asks)
	require.NotContains(t, newcomer().TitleRuler(), asks)
	require.Contains(t, newcomer().TitleRuler(), "622万円")
	for _, s := range []*state.Store{cleared(), newcomer(), sampled("manufacturing")} {
		require.NotEmpty(t, s.PanelRuler())
		require.NotEmpty(t, s.LargeRuler())
		require.Equal(t, s.Spread(), s.RangeStrip() != "")
	}
}

func TestPictures_HoldAtTheBoundsOfEveryField(t *testing.T) {
	for _, spec := range calc.Fields() {
		for _, v := range []decimal.Decimal{spec.Min, spec.Max} {
			t.Run(string(spec.Field)+" "+v.String(), func(t *testing.T) {
				s := typing(prepared(calc.Ransomware), string(spec.Field), format.Typed(spec.Kind, v))
				for _, p := range allPictures(s) {
					require.NotContains(t, p.SVG, "NaN")
					require.NotContains(t, p.SVG, "Inf")
				}
				require.NotContains(t, s.TitleRuler()+s.LargeRuler()+s.RangeStrip(), "NaN")
			})
		}
	}
}

func TestAxisTable_TheNoteAboutCompanyDIsAtCompanyDOnly(t *testing.T) {
	p := picture(t, sampled("manufacturing"), "fig-axis")
	var noted []string
	for _, row := range p.Table.Rows {
		if row[0] == words.LaneDeck.In(words.Japanese) && strings.Contains(row[1], "復旧の費用のみ") {
			noted = append(noted, row[1])
		}
	}
	require.Len(t, noted, 1)
	require.Contains(t, noted[0], "：D社")
	require.Contains(t, p.SVG, "D社は復旧の費用のみ", "the lane of all three tells it too")
}

func TestCoverPicture_NoBarHasTheToneOfAnotherMeaning(t *testing.T) {
	p := picture(t, typing(prepared(calc.Ransomware), "probability", "10", "cost-limit", "1,000万", "cost-deductible", "10万", "cost-share", "90",
		"profit-limit", "500万", "profit-waiting", "12"), "fig-cover")
	legend := map[string]string{}
	for _, key := range p.Keys {
		tone := tones.FindStringSubmatch(key.SVG)[1]
		require.NotContains(t, legend, tone, "%s and %s", legend[tone], key.Text)
		legend[tone] = key.Text
	}
	require.Contains(t, slices.Collect(maps.Values(legend)), "免責・待機")
	var bars []string
	for _, bar := range tones.FindAllStringSubmatch(p.SVG, -1) {
		if bar[1] != "blank" { // the ground under a text
			bars = append(bars, bar[1])
		}
	}
	require.NotContains(t, legend, bars[0], "the loss is none of what it is cut into")
	for _, bar := range bars[1:] {
		require.Contains(t, legend, bar, "no bar without its meaning")
	}
}

// tones are those of the areas of a picture.
var tones = regexp.MustCompile(`<rect class="cc-chart__area" data-tone="([a-z0-9]+)"`)

func TestPictures_CutNoneOfTheirTexts(t *testing.T) {
	for _, language := range []words.Language{words.Japanese, words.English} {
		for _, scenario := range calc.Scenarios() {
			s := typing(prepared(scenario), "probability", "10", "cost-limit", "1,000万", "cost-deductible", "10万", "cost-share", "90")
			s.Language = language
			for _, p := range allPictures(s) {
				for _, text := range strings.Split(p.SVG, "\n") {
					require.NotContains(t, text, "…", "%s %s %s", language, scenario, p.ID)
				}
			}
		}
	}
}
