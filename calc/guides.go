package calc

import (
	"cybercost/calc/gordonloeb"
	"cybercost/seeds"
)

// Guides is how much a year of prevention is worth by each rule, in yen a
// year. The rules answer different questions; none is the minimum of the
// others.
type Guides struct {
	HalfPercent Amount // revenue × the share the deck calls realistic
	OnePercent  Amount // revenue × the share the deck says vendors recommend
	Covered     bool   // the later survey behind the half percent covers a company of this size
	BandLow     *Amount
	BandHigh    *Amount // the later survey's band; nil unless Covered
	Guide       *Amount // the deck's share of the assumed loss; nil without an amount
	Ceiling     *Amount // expected loss ÷ e; nil without a probability
}

// guides computes the benchmarks for a company and, where there is an amount,
// the guide and the ceiling on it:
//
//	half percent = revenue × practical-spending-share    one percent = revenue × vendor-spending-share
//	guide        = loss × gordon-loeb-guide-share        ceiling     = probability × loss ÷ e
//
// The loss is the typical total; each is rounded to whole yen.
func guides(f *seeds.Figures, in Input, e Estimate) (Guides, []Problem) {
	revenue := fact(in.Numbers[FieldRevenue])
	share := func(key string, f *seeds.Figure) Amount {
		return revenue.times(figure(f)).rounded().amount("benchmark." + key)
	}
	g := Guides{
		HalfPercent: share("half-percent", &f.PracticalSpendingShare),
		OnePercent:  share("one-percent", &f.VendorSpendingShare),
		Covered:     revenue.value.GreaterThanOrEqual(f.JcicBandRevenueFloor.Newest().Value),
	}
	if g.Covered {
		low, high := share("band-low", f.JcicBandLow.Newest()), share("band-high", f.JcicBandHigh.Newest())
		g.BandLow, g.BandHigh = &low, &high
	}
	if e.Lack != "" {
		return g, nil
	}
	loss := e.summed(typicalOf)
	guide := loss.times(figure(&f.GordonLoebGuideShare)).rounded().amount("guide.36")
	g.Guide = &guide
	most, problems := ceiling(in, loss)
	g.Ceiling = most
	return g, problems
}

// ceiling is nil without a probability.
func ceiling(in Input, loss cited) (*Amount, []Problem) {
	p := in.Number(FieldProbability)
	if !p.Valid {
		return nil, nil
	}
	most, err := gordonloeb.Exposure{Probability: p.Decimal, Loss: loss.value}.Ceiling()
	if err != nil {
		return nil, beyond(err)
	}
	expected := loss.times(choice(p.Decimal)) // its ceiling moves with it
	expected.value = most.Round(0)
	a := expected.amount("ceiling.gordon-loeb")
	return &a, nil
}
