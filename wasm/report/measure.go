package report

import (
	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// MeasureAnswer is the sentence about the measure the user describes.
func (r *Report) MeasureAnswer() []words.Run {
	cost, left := r.s.Draft.Texts[calc.FieldMeasureCost], r.s.Draft.Texts[calc.FieldMeasureProbability]
	if r.s.Result == nil || cost == "" || left == "" {
		return r.v.Fill(words.MeasureLead)
	}
	if !r.s.Result.HasAmount() {
		return []words.Run{words.Plain(r.v.NoAmount(words.InvestNone, r.s.Result.Chosen.Lack))}
	}
	m := r.s.Result.Measure
	if m.NetBenefit == nil {
		return r.v.Fill(words.MeasureNeeds)
	}
	if net := *m.NetBenefit; net.Value.IsNegative() {
		loss := r.v.Run(estimated(net))
		loss.Text = r.v.Headline(net.Value.Neg()).String() // the sentence says that it is a loss
		return r.v.Fill(words.MeasureLoses, r.v.Run(estimated(*m.ALE)), r.v.Run(estimated(*m.ALELeft)), loss)
	}
	gain := estimated(*m.NetBenefit)
	gain.Signed = true
	return r.v.Fill(words.MeasureAnswer, r.v.Run(estimated(*m.ALE)), r.v.Run(estimated(*m.ALELeft)), r.v.Run(gain))
}

// MeasureStats are the numbers about a year and the measure.
func (r *Report) MeasureStats() []Item {
	if !r.s.Result.HasAmount() {
		return nil
	}
	m := r.s.Result.Measure
	var stats []Item
	if m.ALE != nil {
		stats = append(stats, Item{r.v.Say(words.StatALE), estimated(*m.ALE), r.v.Say(words.StatALEText)})
	}
	if m.NetBenefit != nil {
		stats = append(stats, Item{r.v.Say(words.StatNet), estimated(*m.NetBenefit), r.v.Say(words.StatNetText)})
		rosi := Item{r.v.Say(words.StatROSI), r.none(), r.v.Say(words.StatROSINil)}
		if m.ROSI != nil {
			rosi.Cell, rosi.Note = format.Of(*m.ROSI, format.StylePercent), r.v.Say(words.StatROSIText)
		}
		stats = append(stats, rosi)
	}
	return stats
}

// MeasureNow is the net benefit of the measure in short; nothing without one.
func MeasureNow(r *Report) []words.Run {
	if !r.s.Result.HasAmount() || r.s.Result.Measure.NetBenefit == nil {
		return nil
	}
	gain := estimated(*r.s.Result.Measure.NetBenefit)
	gain.Signed = true
	return r.v.Fill(words.MeasureNow, r.v.Run(gain))
}

// MeasureFrom is the part of the sentence that names today's chance.
func (r *Report) MeasureFrom() string {
	now := r.v.Say(words.MeasureToday)
	if r.s.Result != nil && r.s.Result.Input.Number(calc.FieldProbability).Valid {
		now = r.v.Write(r.Entered(calc.FieldProbability))
	}
	return r.v.Put(words.MeasureFrom, now)
}

// Optima lists the optima that exist, lower first.
func (r *Report) Optima() []*calc.Optimum {
	var list []*calc.Optimum
	for _, o := range r.s.Outlook.Optima().Each() {
		if o != nil && o.Refused == "" {
			list = append(list, o)
		}
	}
	if len(list) == 2 && list[0].Investment.Value.GreaterThan(list[1].Investment.Value) {
		list[0], list[1] = list[1], list[0]
	}
	return list
}

// OptimaText is the span of the optima.
func (r *Report) OptimaText() string {
	list := r.Optima()
	if len(list) == 0 {
		return ""
	}
	low, high := list[0].Investment.Value, list[len(list)-1].Investment.Value
	if low.Equal(high) {
		return r.v.Headline(low).String()
	}
	return r.v.Headline(low).String() + r.v.Say(words.To) + r.v.Headline(high).String()
}

// MeasureRefused says why no optimum can be found; empty otherwise.
func (r *Report) MeasureRefused() string {
	if r.s.Result == nil || r.s.Result.Measure.NetBenefit == nil || len(r.Optima()) > 0 {
		return ""
	}
	return r.v.Say(words.MeasureRefused)
}
