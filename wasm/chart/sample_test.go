package chart_test

import (
	"maps"
	"strconv"

	"cybercost/wasm/chart"
)

// The samples are the worked example of the design and what breaks drawings:
// nothing, equal ends, one bar a hundred times another, amounts far outside
// the yardstick, long and hostile texts.

type drawable interface{ SVG() string }

func yen(v float64) string {
	switch {
	case v >= 1e16:
		return strconv.FormatFloat(v/1e16, 'f', -1, 64) + "京円"
	case v >= 1e12:
		return strconv.FormatFloat(v/1e12, 'f', -1, 64) + "兆円"
	case v >= 1e8:
		return strconv.FormatFloat(v/1e8, 'f', -1, 64) + "億円"
	case v >= 1e4:
		return man(v) + "万円"
	}
	return strconv.FormatFloat(v, 'f', -1, 64) + "円"
}

func short(v float64) string { r := []rune(yen(v)); return string(r[:len(r)-1]) }

func man(v float64) string {
	s := strconv.FormatFloat(v/1e4, 'f', -1, 64)
	if len(s) > 3 && v >= 1e7 && v < 1e10 {
		s = s[:len(s)-3] + "," + s[len(s)-3:]
	}
	return s
}

const (
	ten         = 10_000 // 万
	longName    = "たいへんに長い名前の株式会社関西総合物流情報システムサービス"
	hostileText = `<b>"A&B"</b>` + "\x00\u202e'"
)

var (
	example = chart.Range{Low: 1264 * ten, Typical: 2180 * ten, High: 3900 * ten}
	huge    = chart.Range{Low: 9e11, Typical: 1.2e14, High: 1e15}
	tiny    = chart.Range{Low: 800, Typical: 4000, High: 9000}
	edge    = chart.Range{Low: 2.4e8, Typical: 4.7e8, High: 4.95e8}
	pins    = []chart.Reference{{73 * ten, "中小企業の平均", "73万円"}, {3800 * ten, "公表事案の中央値", "3,800万円"}}
	near    = []chart.Reference{{3700 * ten, "公表事案の平均", "3,700万円"}, {3800 * ten, "公表事案の中央値", "3,800万円"}, {4.9e8, "いちばん大きい事案", "4億9,000万円"}}
)

func title(own *chart.Range, text string, p []chart.Reference) chart.Ruler {
	return chart.Ruler{Own: own, Text: text, Pins: p, Tick: yen, Minor: yen}
}

func population() []chart.Lane {
	return []chart.Lane{
		{Name: "中小企業への調査", Note: "IPA・3期分の平均", Points: []chart.Point{{chart.Mean, 73 * ten, "平均 73"}}},
		{Name: "警察に届け出た企業", Note: "警察庁 令和7年・n=89", Bands: []chart.Band{
			{0, 100 * ten, 18, "18%", false}, {100 * ten, 500 * ten, 20, "20%", false}, {500 * ten, 1000 * ten, 10, "10%", false},
			{1000 * ten, 5000 * ten, 36, "36%", true}, {5000 * ten, 1e8, 10, "10%", false}, {1e8, 0, 6, "6%", false}}},
		{Name: "届け出た組織（この大きさ）", Note: "警察庁 令和7年・n=89を大きさで直した推計", Reach: &chart.Range{Low: 13 * ten, Typical: 376 * ten, High: 2586 * ten},
			Points: []chart.Point{{"", 13 * ten, "低め 13"}, {chart.Median, 376 * ten, "中央値 376"}, {"", 2586 * ten, "高め 2,586"}}},
		{Name: "公表された事案", Note: "JNSA 2025年版・n=21", Join: true, Points: []chart.Point{{chart.Median, 3800 * ten, "中央値 3,800"}, {chart.Mean, 6019 * ten, "平均 6,019"}}},
		{Name: "公表された事案", Note: "JNSA 2023年速報", Points: []chart.Point{{chart.Mean, 2386 * ten, "平均 2,386"}}},
		{Name: "大商の資料の例", Note: "1社ずつ", Points: []chart.Point{{chart.Case, 622 * ten, "甲社 622＋？"}, {chart.Case, 2000 * ten, "D社 2,000"}, {chart.Case, 3475 * ten, "乙社 3,475＋？"}}},
		{Name: "損保協会の例", Note: "想定2社", Points: []chart.Point{{chart.Case, 1040 * ten, "A社 1,040"}, {chart.Case, 3570 * ten, "B社 3,570"}}},
	}
}

func crowd() []chart.Lane {
	return append(population(),
		chart.Lane{Name: "重なる例", Note: "七つの値が同じところに集まった注の長い段・n=7", Points: []chart.Point{
			{chart.Case, 3000 * ten, "あ社 3,000＋？"}, {chart.Case, 3050 * ten, "い社 3,050＋？"}, {chart.Case, 3100 * ten, "う社 3,100＋？"}, {chart.Case, 3150 * ten, "え社 3,150＋？"},
			{chart.Case, 3200 * ten, "お社 3,200＋？"}, {chart.Case, 3250 * ten, "か社 3,250＋？"}, {chart.Case, 4.9e8, longName}}},
		chart.Lane{Name: longName, Note: hostileText, Points: []chart.Point{{chart.Mean, 0, "ゼロ"}, {chart.Mean, 21 * ten, hostileText}, {chart.Median, 4.99e8, "端 49,900"}}},
		chart.Lane{Name: "空の段"})
}

func own(r chart.Range, text, low, high string) *chart.OwnLane {
	return &chart.OwnLane{Name: "御社の試算", Range: r, Text: text, Low: low, High: high}
}

func axis(o *chart.OwnLane, lanes []chart.Lane) chart.Axis {
	return chart.Axis{Label: "一つの目盛り", Own: o, Lanes: lanes, Tick: yen, Minor: short}
}

func parts(values ...float64) []chart.Part {
	tones := []chart.Tone{chart.Investigation, chart.Containment, chart.Accent, chart.LostProfit, chart.Accent2, chart.Accent3}
	var out []chart.Part
	for i, v := range values {
		out = append(out, chart.Part{Tone: tones[i%len(tones)], Value: v, Text: man(v)})
	}
	return out
}

func samples() map[string]drawable {
	now := 60.0 * ten
	nowHuge := 1e9
	paper := axis(own(example, "ふつう 2,180＋？（1,264〜3,900）", "", ""), population())
	paper.Paper, paper.Minor = true, yen
	paperCrowd := axis(own(huge, "ふつう 120兆＋？（9,000億〜1,000兆）", "", ""), crowd())
	paperCrowd.Paper, paperCrowd.Minor = true, yen
	both := title(&example, "御社の試算　1,260万〜3,900万円", pins)
	both.Waiting = "御社は、どのあたりでしょう"
	all := map[string]drawable{
		"ruler-title":       title(&example, "御社の試算　1,260万〜3,900万円", pins),
		"ruler-title-both":  both,
		"ruler-title-empty": chart.Ruler{Waiting: "御社は、どのあたりでしょう", Pins: pins, Tick: yen, Minor: yen},
		"ruler-title-near":  title(&edge, "御社の試算　2億4,000万〜4億9,500万円", near),
		"ruler-title-huge":  title(&huge, "御社の試算　9,000億〜1,000兆円", pins),
		"ruler-title-tiny":  title(&tiny, longName+longName, near),
		"ruler-title-equal": title(&chart.Range{Low: 5e8, Typical: 5e8, High: 5e8}, "御社の試算　5億円", nil),
		"ruler-title-zero":  title(&chart.Range{}, "御社の試算　0円", pins),
		"ruler-panel":       chart.Ruler{Size: chart.Panel, Own: &example, Tick: short},
		"ruler-panel-huge":  chart.Ruler{Size: chart.Panel, Own: &huge, Tick: short},
		"ruler-wall":        chart.Ruler{Size: chart.Wall, Own: &example, Tick: yen},
		"ruler-wall-huge":   chart.Ruler{Size: chart.Wall, Own: &huge, Tick: yen},
		"strip":             chart.Strip{Own: example, Tick: man},
		"strip-huge":        chart.Strip{Own: huge, Tick: short},
		"strip-narrow":      chart.Strip{Own: chart.Range{Low: 1.99e7, Typical: 2e7, High: 2.02e7}, Tick: man},
		"strip-edge":        chart.Strip{Own: chart.Range{Low: 1e6, Typical: 1e6, High: 9e6}, Tick: man},
		"strip-equal":       chart.Strip{Own: chart.Range{Low: 1e6, Typical: 1e6, High: 1e6}, Tick: man},
		"strip-zero":        chart.Strip{Tick: man},

		"axis":        axis(own(example, "2,180万円＋？", "1,260", "3,900"), population()),
		"axis-empty":  axis(nil, population()),
		"axis-crowd":  axis(own(chart.Range{Low: 21 * ten, Typical: 25 * ten, High: 4.9e8}, "25万円＋？", "21", "49,000"), crowd()),
		"axis-edge":   axis(own(edge, "4億7,000万円＋？", "24,000", "49,500"), crowd()),
		"axis-huge":   axis(own(huge, "120兆円＋？", "9,000億", "1,000兆"), crowd()),
		"axis-tiny":   axis(own(tiny, "4,000円＋？", "800円", "9,000円"), population()),
		"axis-zero":   axis(own(chart.Range{}, "0円", "0", "0"), nil),
		"axis-paper":  paper,
		"paper-crowd": paperCrowd,

		"stack": chart.Stack{Label: "内訳", Rows: []chart.StackRow{
			{Name: "すべて低めの場合", Value: "1,264万円＋？", Parts: parts(300*ten, 690*ten, 214*ten, 60*ten), Unpriced: "？"},
			{Name: "ふつうの場合", Own: true, Value: "2,180万円＋？", Parts: parts(350*ten, 1420*ten, 270*ten, 140*ten), Unpriced: "？"},
			{Name: "すべて高めの場合", Value: "3,900万円＋？", Parts: parts(400*ten, 2200*ten, 1000*ten, 300*ten), Unpriced: "？"},
			{Group: "大商の資料の2社", Name: "甲社", Note: "サービス業・30人", Value: "622万円＋？", Parts: parts(364*ten, 44*ten, 214*ten), Unpriced: "？", Thickness: chart.Thin},
			{Name: "乙社", Note: "食品メーカー・200人", Value: "3,475万円＋？", Parts: parts(1320*ten, 1155*ten, 1000*ten), Unpriced: "？", Thickness: chart.Thin}}},
		"stack-extreme": chart.Stack{Label: "極端", Rows: []chart.StackRow{
			{Name: "ゼロ", Value: "0円＋？", Unpriced: "？"},
			{Name: "ほとんどゼロ", Value: "5円＋？", Parts: parts(1, 1, 1, 1, 1), Unpriced: "？"},
			{Name: longName, Note: longName, Value: "1,000兆円＋？", Own: true, Parts: parts(9e14, 1, 1, 1e14), Unpriced: "？"},
			{Group: longName + longName, Name: "欠け", Parts: parts(0, 2e14, 0), Unpriced: "？", End: "7.1倍", Thickness: chart.Medium},
			{Name: hostileText, Note: "百倍の差", Value: "10兆円", Parts: parts(1e13), End: hostileText, Thickness: chart.Thin}}},
		"ratio": chart.Stack{Label: "倍率", Rows: []chart.StackRow{
			{Name: "御社（試算）", Own: true, Note: "1,910万円 ÷ 270万円", Parts: []chart.Part{{Tone: chart.Accent, Value: 1}, {Tone: chart.Investigation, Value: 7.07}}, End: "7.1倍", Thickness: chart.Medium},
			{Name: "乙社", Note: "2,475万円 ÷ 1,000万円", Parts: []chart.Part{{Tone: chart.Accent, Value: 1}, {Tone: chart.LostProfit, Value: 2.475}}, End: "2.5倍", Thickness: chart.Medium},
			{Name: "甲社", Note: "408万円 ÷ 214万円", Parts: []chart.Part{{Tone: chart.Accent, Value: 1}, {Tone: chart.LostProfit, Value: 1.91}}, End: "1.9倍", Thickness: chart.Medium}}},
		"ratio-extreme": chart.Stack{Label: "倍率", Rows: []chart.StackRow{
			{Name: "御社（試算）", Own: true, Note: "1,234億5,678万円 ÷ 9万8,765円", Parts: []chart.Part{{Tone: chart.Accent, Value: 1}, {Tone: chart.Investigation, Value: 1249994}}, End: "1,249,994.2倍", Thickness: chart.Medium},
			{Name: "投資なし", Note: "割れません", Parts: []chart.Part{{Tone: chart.LostProfit, Value: 3}}, End: longName, Thickness: chart.Medium}}},

		"bars":         chart.Bars{Label: "目安", Now: &now, Rows: guides("60万円", now)},
		"bars-now":     chart.Bars{Label: "目安", Now: &nowHuge, Rows: guides("10億円", nowHuge)},
		"bars-none":    chart.Bars{Label: "目安", Rows: guides("", 0)[1:]},
		"bars-zero":    chart.Bars{Label: "ゼロ", Rows: []chart.Bar{{Name: "いまの費用", Note: "入力", Text: "0円", IsNow: true}, {Name: "上限", Text: "0円", Shape: chart.Single}, {Name: "幅", Text: "0円〜0円", Shape: chart.Interval}}, Now: new(float64)},
		"bars-extreme": chart.Bars{Label: "極端", Now: &now, Rows: append(guides("60万円", now), chart.Bar{Name: longName, Note: longName, Text: "1,000兆円", Tone: chart.Estimate, High: 1e15}, chart.Bar{Name: hostileText, Text: longName, Tone: chart.LostProfit, High: 1e12})},
		"shares": chart.Bars{Label: "回答", Slim: true, Rows: []chart.Bar{
			{Name: "取引先の被害が自社に及んだ", Text: "30社・25％", Tone: chart.Investigation, High: 30, Whole: 118},
			{Name: "損害賠償を請求する（考え）", Text: "55社・47％", Tone: chart.Estimate, High: 55, Whole: 118},
			{Name: "取引を停止する（考え）", Text: "34社・29％", Tone: chart.Estimate, High: 34, Whole: 118}}},
		"waterfall":         waterfall(2180*ten, 900*ten, 135*ten, 760*ten, 270*ten, 100*ten, 15*ten),
		"waterfall-extreme": waterfall(1e15, 3, 9.999e14, 1e11, 1, 1, 0),
		"waterfall-all":     waterfall(2180*ten, 2180*ten, 135*ten, 0, 0, 0, 0),
		"waterfall-none":    waterfall(2180*ten, 0, 0, 2180*ten, 0, 0, 0),
		"waterfall-zero":    waterfall(0, 0, 0, 0, 0, 0, 0),
		"split":             chart.Split{Label: "保険", Parts: []chart.Part{{chart.Paid, 1035, "対象 1,035"}, {chart.Accent, 760, "760"}, {chart.Accent2, 270, "270"}, {chart.Accent3, 100, "100"}, {chart.Investigation, 15, "15"}}},
		"split-extreme":     chart.Split{Parts: parts(1e15, 1, 0, 3, 1e15)},
		"split-empty":       chart.Split{},
	}
	maps.Copy(all, curveSamples())
	return all
}

func guides(text string, now float64) []chart.Bar {
	return []chart.Bar{
		{Name: "いまの費用", Note: "入力", Text: text, Strong: true, Tone: chart.Investigation, High: now, IsNow: true},
		{Name: "いちばん割に合う額", Note: "下の対策の例・仮定", Text: "53万〜77万円", Shape: chart.Interval, Tone: chart.Accent, Low: 53 * ten, High: 77 * ten},
		{Name: "上限の目安", Note: "確率10％ × 被害額 ÷ e", Text: "80万円", Strong: true, Shape: chart.Single, High: 80.2 * ten},
		{Name: "年商の0.5％", Note: "JCIC・資料「現実的には」", Text: "250万円", Tone: chart.LostProfit, High: 250 * ten},
		{Name: "年商の1％", Note: "資料「ベンダー推奨」", Text: "500万円", Tone: chart.LostProfit, High: 500 * ten},
		{Name: "想定被害額の36％", Note: "資料の書き方のまま", Text: "785万円", Tone: chart.Estimate, High: 784.8 * ten},
	}
}

func waterfall(total, cost, profit, over, outside, share, own float64) chart.Waterfall {
	return chart.Waterfall{Label: "自社の負担", Total: chart.Step{Name: "想定被害額", Text: yen(total), Value: total},
		Paid: []chart.Step{{"費用の補償", "限度額1,000万円 × 90％", "−" + yen(cost), cost}, {"利益の補償", "待機12時間の後", "−" + yen(profit), profit}},
		Kept: chart.KeptRow{Name: "自社の負担", Text: yen(over+outside+share+own) + "＋？", Unpriced: "？", Parts: []chart.Part{
			{chart.Accent, over, man(over)}, {chart.Accent2, outside, man(outside)}, {chart.Accent3, share, man(share)}, {chart.Investigation, own, man(own)}}}}
}
