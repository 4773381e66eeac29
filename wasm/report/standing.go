package report

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Standing says how the typical investigation and recovery stand among those
// who told the police what they paid; nothing where they were not asked about
// this incident, or where the amount is not made of lines.
func (r *Report) Standing() []string {
	if r.s.Result == nil {
		return nil
	}
	s := r.s.Result.Standing(r.s.Figures)
	if s == nil {
		return nil
	}
	var ends []string
	for _, end := range []*calc.BandEnd{s.Lower, s.Upper} {
		if end != nil {
			ends = append(ends, r.v.Put(words.StandingEnd, r.v.Plain(end.Cost.Value).String(), r.v.AboutPercent(end.Share)))
		}
	}
	return []string{r.v.Put(words.Standing, strconv.FormatInt(s.Answers.Value.IntPart(), 10),
		strings.Join(ends, r.v.Say(words.StandingAnd)), r.Who(), r.own(s.Amount), tenths(r.v, *s))}
}

// tenths is the share that paid less, in the tenths between which it lies. At
// the open ends there is no more than what the band's own end tells.
func tenths(v voice.Voice, s calc.Standing) string {
	tenth := func(share decimal.Decimal) string { return share.Shift(1).String() }
	floor, ceiling := s.Share.RoundFloor(1), s.Share.RoundCeil(1)
	switch {
	case s.Lower == nil: // of the band's answers, nobody knows how many
		return v.Put(words.TenthsBelow, tenth(s.Upper.Share.RoundCeil(1)))
	case s.Upper == nil:
		return v.Put(words.TenthsFrom, tenth(s.Lower.Share.RoundFloor(1)))
	case floor.Equal(ceiling):
		return v.Put(words.TenthsOne, tenth(floor))
	}
	return v.Put(words.TenthsTo, tenth(floor), tenth(ceiling))
}
