package state

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Tick marks a first step as done, or not.
func (s *Store) Tick(step string, done bool) {
	if s.Done == nil {
		s.Done = map[string]bool{}
	}
	s.Done[step] = done
}

// Phases says what to do before, during and after ransomware.
func (s *Store) Phases() []Named {
	f := s.Figures
	var list []Named
	for _, p := range words.Phases {
		text := p.Text.Put(s.Language, format.Grouped(f.AppiFirstReportLow.Value, 0), format.Grouped(f.AppiFirstReportHigh.Value, 0),
			format.Grouped(f.AppiFinalReport.Value, 0), format.Grouped(f.AppiFinalReportMalicious.Value, 0))
		list = append(list, Named{Name: s.Say(p.Name), Text: text})
	}
	return list
}

// Prices sets what the Chamber's service costs a year beside the guide.
func (s *Store) Prices() []Named {
	monthly := s.Figures.OtasuketaiMonthlyFee.Value
	yearly := monthly.Mul(decimal.New(12, 0))
	list := []Named{s.amount(
		words.PriceName.Put(s.Language, s.exact(monthly)),
		words.PriceYear.Put(s.Language, s.exact(yearly)),
		calc.Amount{Key: "service.yearly", Value: yearly},
	)}
	if s.Result != nil && s.Result.Guides.HalfPercent.Value.IsPositive() {
		half := s.Result.Guides.HalfPercent.Value
		share := yearly.DivRound(half, calc.RatePlaces)
		list = append(list, s.amount(
			words.PriceShare.Put(s.Language, s.halfPercentName(), s.headline(half).String()),
			s.percent(share), calc.Amount{Key: "service.share", Value: share},
		))
	}
	return list
}

// PriceUses is the figure behind the price.
func (s *Store) PriceUses() []string { return []string{s.Figures.OtasuketaiMonthlyFee.ID} }
