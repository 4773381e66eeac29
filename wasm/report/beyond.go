package report

import (
	"slices"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// beyond says which lines follow their evidence outside the sizes that it is
// about, one sentence for each pair of sizes and side.
func beyond(r *Report, e calc.Estimate) []string {
	type reach struct {
		text words.Text
		end  string
	}
	var order []reach
	lines := map[reach][]string{}
	for _, l := range e.Lines {
		sizes, ok := calc.SizesOf(r.s.Figures, r.s.Result.Input, l.Key)
		if !ok || l.Beyond == "" {
			continue
		}
		to := reach{words.BeyondBelow, sized(r.v, sizes.From)}
		if l.Beyond == calc.BeyondAbove {
			to = reach{words.BeyondAbove, sized(r.v, sizes.To)}
		}
		if !slices.Contains(order, to) {
			order = append(order, to)
		}
		lines[to] = append(lines[to], r.v.Say(words.Lines.Of(l.Key).Name))
	}
	var said []string
	for _, to := range order {
		said = append(said, r.v.Put(to.text, to.end, r.v.List(lines[to])))
	}
	return said
}

// sized is the end of a range of sizes, in people or devices.
func sized(v voice.Voice, end *seeds.Figure) string {
	text := words.SizePeople
	if end.Unit == seeds.Devices {
		text = words.SizeDevices
	}
	return v.Put(text, format.Grouped(end.Value, 0))
}
