package state

import (
	"cybercost/calc"
	"cybercost/wasm/words"
)

// MeasureAnswer is the sentence about the measure the user describes.
func (s *Store) MeasureAnswer() []words.Run {
	cost, left := s.Draft.Texts[calc.FieldMeasureCost], s.Draft.Texts[calc.FieldMeasureProbability]
	if s.Result == nil || cost == "" || left == "" {
		return words.MeasureLead.Fill(s.Language)
	}
	m := s.Result.Measure
	if m.NetBenefit == nil {
		return words.MeasureNeeds.Fill(s.Language)
	}
	if net := *m.NetBenefit; net.Value.IsNegative() {
		loss := words.Run{Text: s.headline(net.Value.Neg()).String(), Strong: true, Value: net.Value.String(), Key: net.Key}
		return words.MeasureLoses.Fill(s.Language, s.guideRun(*m.ALE), s.guideRun(*m.ALELeft), loss)
	}
	return words.MeasureAnswer.Fill(s.Language, s.guideRun(*m.ALE), s.guideRun(*m.ALELeft), s.signedRun(*m.NetBenefit))
}

// signedRun is an amount that may be a gain or a loss.
func (s *Store) signedRun(a calc.Amount) words.Run {
	run := s.guideRun(a)
	if a.Value.IsPositive() {
		run.Text = "＋" + run.Text
	}
	return run
}

// MeasureStats are the numbers about a year and the measure.
func (s *Store) MeasureStats() []Stat {
	if !s.HasAmount() {
		return nil
	}
	m := s.Result.Measure
	var stats []Stat
	if m.ALE != nil {
		stats = append(stats, Stat{s.Say(words.StatALE), calc.Money, m.ALE, s.headline(m.ALE.Value), s.Say(words.StatALEText)})
	}
	if m.NetBenefit != nil {
		stats = append(stats, Stat{s.Say(words.StatNet), calc.Money, m.NetBenefit, s.headline(m.NetBenefit.Value), s.Say(words.StatNetText)})
		rosi := Stat{Name: s.Say(words.StatROSI), Kind: calc.Share, Amount: m.ROSI, Note: s.Say(words.StatROSINil)}
		if m.ROSI != nil {
			rosi.Text, rosi.Note = s.percentText(m.ROSI.Value), s.Say(words.StatROSIText)
		}
		stats = append(stats, rosi)
	}
	return stats
}

// MeasureFrom is the part of the sentence that names today's chance.
func (s *Store) MeasureFrom() string {
	now := s.Say(words.MeasureToday)
	if s.Result != nil && s.Result.Input.Number(calc.FieldProbability).Valid {
		now = s.entered(calc.FieldProbability).Text
	}
	return words.MeasureFrom.Put(s.Language, now)
}

// best lists the optima that exist, lower first.
func (s *Store) best() []*calc.Optimum {
	var list []*calc.Optimum
	for _, o := range []*calc.Optimum{s.Result.Measure.ClassOne, s.Result.Measure.ClassTwo} {
		if o != nil && o.Refused == "" {
			list = append(list, o)
		}
	}
	if len(list) == 2 && list[0].Investment.Value.GreaterThan(list[1].Investment.Value) {
		list[0], list[1] = list[1], list[0]
	}
	return list
}

// bestText is the span of the optima.
func (s *Store) bestText() string {
	list := s.best()
	if len(list) == 0 {
		return ""
	}
	low, high := list[0].Investment.Value, list[len(list)-1].Investment.Value
	if low.Equal(high) {
		return s.headline(low).String()
	}
	return s.headline(low).String() + s.Say(words.To) + s.headline(high).String()
}

// MeasureRefused says why no optimum can be found; empty otherwise.
func (s *Store) MeasureRefused() string {
	if s.Result == nil || s.Result.Measure.NetBenefit == nil || len(s.best()) > 0 {
		return ""
	}
	return s.Say(words.MeasureRefused)
}
