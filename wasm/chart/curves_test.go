package chart_test

import (
	"math"

	"cybercost/wasm/chart"
)

// burden is a year's cost of the shape of both classes of the sample.
func burden(loss, power, upTo float64) (out []chart.XY) {
	for i := range 41 {
		z := upTo * float64(i) / 40
		out = append(out, chart.XY{X: z, Y: loss*math.Pow(1+z/(0.25*loss+1), -power) + z})
	}
	return out
}

func tail(mid, most, p float64) (out []chart.XY) {
	for i := range 81 {
		x := most * float64(i) / 80
		out = append(out, chart.XY{X: x, Y: p / (1 + math.Pow(x/(mid+1), 3))})
	}
	return out
}

func curve(loss, upTo, ceiling, now float64) chart.Curve {
	k := chart.Curve{Label: "負担", X: man, Y: man, Unit: "万円", XName: "年間の対策費 →", Lines: []chart.Line{
		{Kind: chart.Spend, Points: []chart.XY{{}, {X: upTo, Y: upTo}}, Name: "対策費そのもの"},
		{Kind: chart.Class1, Points: burden(loss, 0.9, upTo), Name: "効き方１"},
		{Kind: chart.Class2, Points: burden(loss, 0.7, upTo), Name: "効き方２"}}}
	k.Spots = []chart.Spot{{At: chart.XY{Y: loss}, Tone: chart.Ink, Text: "何もしないと " + man(math.Round(loss/ten)*ten) + "万円"},
		{At: k.Lines[1].Points[13], Tone: chart.Own}, {At: k.Lines[2].Points[19], Tone: chart.Own}}
	k.Band = &chart.Span{From: k.Lines[1].Points[13].X, To: k.Lines[2].Points[19].X}
	k.Ceiling = &chart.Station{X: ceiling, Text: "上限の目安 " + man(ceiling) + "万円"}
	k.Now = &chart.Station{X: now, Text: "いま"}
	return k
}

func exceedance(mid, most, p float64) chart.Exceedance {
	e := chart.Exceedance{Label: "確率", X: man, Unit: "万円", XName: "1年の損失 →",
		Levels: []chart.Level{{0.1, "10％", "10年に1度"}, {0.05, "5％", "20年に1度"}, {0.02, "2％", ""}, {0.01, "1％", "100年に1度"}, {0.005, "0.5％", ""}},
		Lines:  []chart.Line{{Kind: chart.Gross, Points: tail(mid, most, p), Name: "保険なし"}, {Kind: chart.Kept, Points: tail(mid*0.55, most*0.7, p), Name: "保険の条件を\n入れた後"}}}
	at := func(m float64) float64 { return (m + 1) * math.Cbrt(max(p/0.01-1, 0)) }
	e.Spots = []chart.Spot{{At: chart.XY{X: at(mid), Y: 0.01}, Tone: chart.Ink, Text: man(math.Round(at(mid)/ten) * ten)}, {At: chart.XY{X: at(mid * 0.55), Y: 0.01}, Tone: chart.Own, Text: man(math.Round(at(mid*0.55)/ten) * ten)}}
	return e
}

func curveSamples() map[string]drawable {
	bare := curve(218*ten, 160*ten, 80*ten, 60*ten)
	bare.Ceiling, bare.Now, bare.Band, bare.Spots = nil, nil, nil, nil
	same := exceedance(2000*ten, 6500*ten, 0.1)
	same.Lines[1].Points, same.Spots[1].At = same.Lines[0].Points, same.Spots[0].At
	crossing := curve(227*ten, 165*ten, 83*ten, 60*ten)
	crossing.Lines[1].Points = burden(227*ten, 1.2, 165*ten)
	for i, p := range crossing.Lines[2].Points {
		crossing.Lines[2].Points[i].Y = 227*ten*math.Exp(-p.X/(59*ten)) + p.X
	}
	crossing.Spots = []chart.Spot{crossing.Spots[0], {At: crossing.Lines[1].Points[14], Tone: chart.Own}, {At: crossing.Lines[2].Points[20], Tone: chart.Own}}
	near := exceedance(2000*ten, 6500*ten, 0.1)
	near.Lines[1].Points = tail(1940*ten, 6300*ten, 0.1)
	near.Spots[1] = chart.Spot{At: chart.XY{X: near.Spots[0].At.X * 0.97, Y: 0.01}, Tone: chart.Own, Text: "4,035万円"}
	near.Spots[0].Text = "4,160万円"
	long := exceedance(2000*ten, 6500*ten, 0.1)
	long.Lines[1].Points = tail(1500*ten, 6000*ten, 0.1)
	long.Spots[1].At.X = long.Spots[0].At.X * 0.75
	long.Spots[0].Text, long.Spots[1].Text = "¥41.6 million", "¥31.2 million"
	rare := exceedance(2000*ten, 6500*ten, 0.0001)
	rare.Spots = nil
	return map[string]drawable{
		"curve":             curve(218*ten, 160*ten, 80*ten, 60*ten),
		"curve-now-beyond":  curve(218*ten, 160*ten, 80*ten, 900*ten),
		"curve-now-ceiling": curve(218*ten, 160*ten, 80*ten, 80*ten),
		"curve-crossing":    crossing,
		"curve-right":       curve(218*ten, 160*ten, 159*ten, 160*ten),
		"curve-huge":        curve(3.7e14, 2e14, 1e14, 5),
		"curve-small":       curve(3000, 2500, 1100, 0),
		"curve-zero":        curve(0, 0, 0, 0),
		"curve-bare":        bare,
		"curve-none":        chart.Curve{X: man, Y: man},
		"exceedance":        exceedance(2000*ten, 6500*ten, 0.1),
		"exceedance-long":   long,
		"exceedance-near":   near,
		"exceedance-huge":   exceedance(2e14, 6e14, 0.9),
		"exceedance-same":   same,
		"exceedance-rare":   rare,
		"exceedance-zero":   exceedance(0, 0, 0),
		"exceedance-flat":   exceedance(0, 1, 0.1),
		"exceedance-none":   chart.Exceedance{},
	}
}
